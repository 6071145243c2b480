// SPDX-License-Identifier: MIT
#include "core/libraries.h"
#include "ui/actions/actiontable.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/whatsnew.h"
#include "ui/messagebar.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestAbout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup() { QCoreApplication::setApplicationVersion({}); }

    void showsLibrariesAndLicences()
    {
        AboutDialog dialog;
        dialog.show();
        const auto *table = dialog.findChild<QTableWidget *>(u"libraries"_s);
        QCOMPARE(table->rowCount(), int(usedLibraries().size()));
        QCOMPARE(table->item(0, 0)->text(), u"Qt"_s);
        QCOMPARE(table->item(0, 1)->text(), QString::fromLatin1(qVersion()));
        const QString notices = dialog.findChild<QPlainTextEdit *>(u"notices"_s)->toPlainText();
        QVERIFY(notices.contains(u"Catalogue texts"_s));
        QVERIFY(notices.contains(u"WITHOUT WARRANTY OF ANY KIND"_s));
    }

    void copiesVersionDetails()
    {
        QCoreApplication::setApplicationVersion(u"0.1.0"_s);
        AboutDialog dialog;
        dialog.findChild<QPushButton *>(u"copyDetails"_s)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"Errdex 0.1.0\n"_s), qPrintable(copied));
        QVERIFY2(copied.contains(u"\nDisplay: offscreen, style "_s), qPrintable(copied));
        QVERIFY(copied.contains(u"\nLanguage: "_s));
    }

    void showsWhatIsNew()
    {
        const WhatsNewDialog dialog;
        const QString text = dialog.findChild<QTextBrowser *>()->toPlainText();
        QVERIFY2(text.startsWith(u"0.1.0 · "_s), qPrintable(text));
        QVERIFY(text.contains(u"The first release"_s));
        QVERIFY(text.contains(u"The quick window"_s));
    }

    void knowsAnUpdate_data()
    {
        QTest::addColumn<QStringList>("starts"); // versions, one after the other
        QTest::addColumn<QList<bool>>("offered");
        QTest::newRow("first start") << QStringList{u"0.1.0"_s} << QList<bool>{false};
        QTest::newRow("the same") << QStringList{u"0.1.0"_s, u"0.1.0"_s} << QList{false, false};
        QTest::newRow("newer, once")
                << QStringList{u"0.9.0"_s, u"0.10.0"_s, u"0.10.0"_s} << QList{false, true, false};
        QTest::newRow("older") << QStringList{u"0.2.0"_s, u"0.1.0"_s, u"0.2.0"_s}
                               << QList{false, false, true};
        QTest::newRow("unknown") << QStringList{u"0.1.0"_s, QString(), u"0.1.0"_s}
                                 << QList{false, false, false};
    }

    void knowsAnUpdate()
    {
        QFETCH(const QStringList, starts);
        QFETCH(const QList<bool>, offered);
        const QTemporaryDir folder;
        for (qsizetype i = 0; i < starts.size(); ++i) {
            QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
            QCOMPARE(isFirstStartAfterUpdate(settings, starts[i]), offered[i]);
        }
    }

    void anUpdateOffersWhatIsNew()
    {
        QCoreApplication::setApplicationVersion(u"0.1.0"_s);
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        QVERIFY(fixture.window().messageBar()->isHidden());
        QCoreApplication::setApplicationVersion(u"0.2.0"_s);
        fixture.restart();
        QVERIFY(fixture.show());
        QVERIFY(fixture.window().messageBar()->text().contains(u"0.2.0"_s));
        QVERIFY(!fixture.window().findChild<WhatsNewDialog *>()); // nobody is forced
        fixture.window().messageBar()->actionButton()->click();
        QVERIFY(fixture.window().findChild<WhatsNewDialog *>());
        fixture.restart();
        QVERIFY(fixture.show());
        QVERIFY(fixture.window().messageBar()->isHidden());
    }
};

QTEST_MAIN(TestAbout)
#include "tst_about.moc"
