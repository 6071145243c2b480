// SPDX-License-Identifier: MIT
#include "ui/actions/actiontable.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparisonoutput.h"
#include "ui/export/exportactions.h"
#include "ui/export/exportdialog.h"
#include "ui/import/catalogmanager.h"
#include "ui/lastfolder.h"
#include "ui/print/printdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/windowfixture.h"
#include "ui/windowpages.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;
using test::WindowFixture;

/// All dialogs for files begin where the last of them has ended.
class TestLastFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void allBeginThere_data();
    void allBeginThere();
    void anExportIsRememberedByAll();
    void aFolderThatIsGoneIsNotOpened();
};

using Opener = QFileDialog *(*)(WindowFixture &);

static void trigger(WindowFixture &fixture, ActionId id)
{
    fixture.window().actions()[id]->trigger();
}

static QFileDialog *chooserOf(WindowFixture &fixture)
{
    return fixture.window().findChild<QFileDialog *>();
}

static QFileDialog *afterClick(WindowFixture &fixture, const QString &button)
{
    auto *found = fixture.window().findChild<QPushButton *>(button);
    if (found)
        found->click();
    return chooserOf(fixture);
}

static void addOpeners()
{
    const auto row = [](const char *name, Opener open) { QTest::newRow(name) << open; };
    row("own data out", [](WindowFixture &fixture) {
        trigger(fixture, ActionId::ExportOwnData);
        return chooserOf(fixture);
    });
    row("own data in", [](WindowFixture &fixture) {
        trigger(fixture, ActionId::ImportOwnData);
        return chooserOf(fixture);
    });
    row("settings out", [](WindowFixture &fixture) {
        trigger(fixture, ActionId::Settings);
        return afterClick(fixture, u"exportSettings"_s);
    });
    row("settings in", [](WindowFixture &fixture) {
        trigger(fixture, ActionId::Settings);
        return afterClick(fixture, u"importSettings"_s);
    });
    row("codes as PDF", [](WindowFixture &fixture) {
        trigger(fixture, ActionId::Print);
        auto *dialog = fixture.window().findChild<PrintDialog *>();
        if (dialog)
            dialog->button(PrintDialog::Way::Pdf)->click();
        return chooserOf(fixture);
    });
    row("comparison as PDF", [](WindowFixture &fixture) -> QFileDialog * {
        trigger(fixture, ActionId::Compare);
        ComparePage *page = fixture.window().pages()->comparePage();
        if (!test::waitFor([page] { return page->compareSession().comparison() != nullptr; }))
            return nullptr;
        page->output().take(PrintDialog::Way::Pdf, PrintScope::Table);
        return chooserOf(fixture);
    });
    row("export", [](WindowFixture &fixture) {
        trigger(fixture, ActionId::Export);
        return afterClick(fixture, u"exportStart"_s);
    });
    row("catalogue", [](WindowFixture &fixture) -> QFileDialog * {
        trigger(fixture, ActionId::ManageCatalogs);
        auto *manager = fixture.window().findChild<CatalogManager *>();
        auto *list = manager->findChild<QTreeWidget *>();
        if (!test::waitFor([list] { return list->topLevelItemCount() == 5; }))
            return nullptr;
        list->setCurrentItem(list->topLevelItem(3));
        return afterClick(fixture, u"catalogExport"_s);
    });
}

void TestLastFolder::allBeginThere_data()
{
    QTest::addColumn<Opener>("open");
    addOpeners();
}

void TestLastFolder::allBeginThere()
{
    QFETCH(Opener, open);
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(test::waitFor([&] { return fixture.session().canStar(); }));
    // At first in the documents, or at home, and never where the program was started.
    const QString first = LastFolder::path(fixture.settings());
    QVERIFY(first != QDir::currentPath());
    QFileDialog *chooser = open(fixture);
    QVERIFY(chooser);
    QCOMPARE(chooser->directory().absolutePath(), QDir(first).absolutePath());
    // What another one was told is where this one begins, over a restart.
    const QDir folder(fixture.filePath(u"."_s));
    QVERIFY(folder.mkpath(u"elsewhere"_s));
    const QString elsewhere = QDir::cleanPath(folder.filePath(u"elsewhere"_s));
    trigger(fixture, ActionId::ImportOwnData);
    auto *other = fixture.window().findChild<QFileDialog *>(u"ownDataSource"_s);
    QVERIFY(other);
    Q_EMIT other->filesSelected({elsewhere + u"/any.json"_s});
    fixture.restart();
    QVERIFY(fixture.show());
    QVERIFY(test::waitFor([&] { return fixture.session().canStar(); }));
    chooser = open(fixture);
    QVERIFY(chooser);
    QCOMPARE(chooser->directory().absolutePath(), elsewhere);
}

void TestLastFolder::anExportIsRememberedByAll()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(test::waitFor([&] { return fixture.session().canStar(); }));
    ExportDialog *dialog = fixture.window().exports()->openDialog();
    QVERIFY(dialog);
    dialog->exportTo(fixture.filePath(u"codes.csv"_s));
    const QString folder = QFileInfo(fixture.filePath(u"codes.csv"_s)).absolutePath();
    QTRY_COMPARE(LastFolder::path(fixture.settings()), folder);
    trigger(fixture, ActionId::ExportOwnData);
    auto *chooser = fixture.window().findChild<QFileDialog *>(u"ownDataTarget"_s);
    QVERIFY(chooser);
    QCOMPARE(chooser->directory().absolutePath(), folder);
}

void TestLastFolder::aFolderThatIsGoneIsNotOpened()
{
    WindowFixture fixture;
    const QString usual = LastFolder::path(fixture.settings());
    LastFolder::keep(fixture.settings(), fixture.filePath(u"gone/codes.csv"_s));
    QCOMPARE(LastFolder::path(fixture.settings()), usual);
}

QTEST_MAIN(TestLastFolder)
#include "tst_lastfolder.moc"
