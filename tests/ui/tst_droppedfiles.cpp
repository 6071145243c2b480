// SPDX-License-Identifier: MIT
#include "ui/import/importwizard.h"
#include "ui/longtext/longtextdialog.h"
#include "ui/longtext/longtexts.h"
#include "ui/messagebar.h"
#include "ui/windowfixture.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QStringEncoder>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

/// Files dropped on the window: catalogues are imported, texts are searched.
class TestDroppedFiles : public QObject
{
    Q_OBJECT

    enum class Result : quint8 { Text, Wizard, Both };

    std::unique_ptr<test::WindowFixture> m_fixture;

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_fixture->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }
    bool drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_fixture->window(), &enter);
        QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_fixture->window(), &event);
        return enter.isAccepted() && event.isAccepted();
    }
    ImportWizard *wizard() { return m_fixture->window().findChild<ImportWizard *>(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->show());
        new LongTexts(m_fixture->session(), m_fixture->window(),
                      m_fixture->settings()); // the window's
    }
    void cleanup() { m_fixture.reset(); }

    void tellsWhatAFileIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("result");
        const auto add = [](const QString &name, const QByteArray &content, Result result) {
            QTest::newRow(qPrintable(name)) << name << content << int(result);
        };
        add(u"errors.md"_s,
            "# Errors\n\n| Code | Message |\n|---|---|\n| ZQ-1 | a |\n| ZQ-2 | b |\n",
            Result::Wizard);
        add(u"errors.html"_s,
            "<table><tr><th>Code</th><th>Message</th></tr><tr><td>ZQ-1</td><td>a</td></tr>"
            "<tr><td>ZQ-2</td><td>b</td></tr></table>",
            Result::Wizard);
        // A page of codes that are known is a catalogue, too.
        add(u"known.md"_s, "| Code | Message |\n|---|---|\n| -1021 | a |\n| -1022 | b |\n",
            Result::Wizard);
        add(u"errors.csv"_s, "Code,Message\nZQ-1,a\nZQ-2,b\nZQ-3,c\n", Result::Wizard);
        add(u"tickets.csv"_s, "ticket,code,message\nT1,-1021,a\nT2,-1022,b\n", Result::Both);
        add(u"errors.json"_s,
            R"([{"code": "ZQ-1", "message": "a"}, {"code": "ZQ-2", "message": "b"}])",
            Result::Wizard);
        add(u"body.json"_s, R"({"code": -1021, "msg": "Timestamp for this request"})",
            Result::Text);
        add(u"note.md"_s, "# Ticket\n\nThey get -1021 since Monday.\n", Result::Text);
        add(u"error.log"_s, "code=-1021\n", Result::Text);
        add(u"book.xlsx"_s, QByteArray("PK\3\4\0\0", 6), Result::Wizard);
    }
    void tellsWhatAFileIs()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        QFETCH(const int, result);
        const QString before = m_fixture->session().text();
        QVERIFY(drop(write(name, content)));
        if (Result(result) == Result::Wizard) {
            QTRY_VERIFY(wizard());
            QCOMPARE(m_fixture->session().text(), before);
            return;
        }
        QTRY_VERIFY(m_fixture->session().text() != before);
        QCOMPARE(m_fixture->session().text(), QString::fromUtf8(content).trimmed() + u'\n');
        QVERIFY(!wizard());
        MessageBar *message = m_fixture->window().messageBar();
        QCOMPARE(message->isVisible(), Result(result) == Result::Both);
        if (Result(result) != Result::Both)
            return;
        QCOMPARE(message->text(), u"tickets.csv can be imported as a catalogue, too."_s);
        message->actionButton()->click();
        QVERIFY(wizard());
    }

    void aWorkbookIsRefusedWithItsReason()
    {
        QVERIFY(drop(write(u"book.xlsx"_s, QByteArray("PK\3\4\0\0", 6))));
        QVERIFY(wizard());
        auto *failure = wizard()->findChild<QLabel *>(u"importFailure"_s);
        QVERIFY(failure);
        QTRY_VERIFY(failure->text().contains(u"This is no text"_s));
    }

    void aFolderIsReadByTheWizard()
    {
        QVERIFY(QDir(m_fixture->filePath({})).mkdir(u"pages"_s));
        write(u"pages/errors.md"_s, "| Code | Message |\n|---|---|\n| ZQ-1 | a |\n| ZQ-2 | b |\n");
        QVERIFY(drop(m_fixture->filePath(u"pages"_s)));
        QVERIFY(wizard());
        QTRY_COMPARE(wizard()->findChild<QListWidget *>(u"importTables"_s)->count(), 1);
    }

    /// Short ones go into the search box, long ones into the table of all codes.
    void decodesUtf16_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::newRow("little endian") << int(QStringConverter::Utf16LE);
        QTest::newRow("big endian") << int(QStringConverter::Utf16BE);
    }
    void decodesUtf16()
    {
        QFETCH(const int, encoding);
        QStringEncoder encode(QStringConverter::Encoding(encoding),
                              QStringConverter::Flag::WriteBom);
        const QString text = u"Fehler: -1021 für alle"_s;
        const QByteArray bytes = encode(text);
        QVERIFY(drop(write(u"small.txt"_s, bytes)));
        QCOMPARE(m_fixture->session().text(), text + u'\n');
    }
};

QTEST_MAIN(TestDroppedFiles)
#include "tst_droppedfiles.moc"
