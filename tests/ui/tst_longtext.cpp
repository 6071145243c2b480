// SPDX-License-Identifier: MIT
#include "core/lookup/logreport.h"
#include "models/logmodel.h"
#include "support/pausemeter.h"
#include "ui/longtext/longtextdialog.h"
#include "ui/longtext/longtexts.h"
#include "ui/search/querylineedit.h"
#include "ui/search/searchbox.h"
#include "ui/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTextLayout>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

/// Logs and other long texts in the window: dropped, pasted, hostile.
class TestLongText : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_fixture;
    LongTexts *m_texts = nullptr;

    static bool hasRead(LongTextDialog *dialog)
    {
        return QTest::qWaitFor([dialog] { return !dialog->isReading(); }, 60'000);
    }
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_fixture->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }
    static QStringList rowsOf(const LongTextDialog &dialog)
    {
        QStringList rows;
        const QAbstractItemModel &model = *dialog.table()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < LogModel::Excerpt; ++column)
                cells.append(model.index(row, column).data().toString());
            rows.append(cells.join(u'|'));
        }
        return rows;
    }
    static qint64 peakMemory() // bytes
    {
#ifdef Q_OS_LINUX
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return qint64(usage.ru_maxrss) * 1024;
#else
        return 0;
#endif
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->show());
        m_texts = new LongTexts(m_fixture->session(), m_fixture->window(), m_fixture->settings());
    }
    void cleanup()
    {
        m_fixture.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void logGivesATableOfItsCodes()
    {
        QByteArray log;
        for (int i = 0; i < 5000; ++i)
            log += "2024-05-01T10:00:00 order failed code=-1021 retry\n";
        log += "AUTH_EXPIRED\ncode=-1021\nerror 403012\n";
        LongTextDialog *dialog = m_texts->openFile(write(u"bot.log"_s, log));
        QVERIFY(dialog);
        const QAbstractItemModelTester tester(dialog->model());
        QVERIFY(hasRead(dialog));
        QCOMPARE(rowsOf(*dialog).first(), u"-1021|HashKey Pro|5,001|1"_s);
        QVERIFY(rowsOf(*dialog).contains(u"AUTH_EXPIRED|Alef Markets|1|5,001"_s));
        QVERIFY(dialog->statusText().contains(u"bot.log"_s));
        QVERIFY(dialog->statusText().contains(u"5,003 line(s) read"_s));

        const QSignalSpy queries(dialog, &LongTextDialog::queryRequested);
        dialog->table()->selectRow(0);
        Q_EMIT dialog->table()->clicked(dialog->table()->model()->index(0, 0));
        QCOMPARE(queries.count(), 1);
        QCOMPARE(m_fixture->session().text(), u"code:=-1021 provider:hashkey-pro"_s);
        QVERIFY(m_fixture->waitForResult());
        QCOMPARE(m_fixture->rowCount(), 1);
    }

    void aCodeThatTwoShareCountsAsItsRows()
    {
        LongTextDialog *dialog = m_texts->openText(u"code=400001\ncode=-1021\n"_s.repeated(500));
        QVERIFY(hasRead(dialog));
        QCOMPARE(rowsOf(*dialog).size(), 3); // of Freeway, Codelibra and HashKey Pro
        QVERIFY2(dialog->statusText().contains(u"3 code(s)"_s), qPrintable(dialog->statusText()));
        QVERIFY2(dialog->statusText().contains(u"1,000 time(s)"_s),
                 qPrintable(dialog->statusText()));
    }

    void enterShowsARowAndStays()
    {
        LongTextDialog *dialog = m_texts->openText(u"code=-1021\n"_s.repeated(2000));
        QVERIFY(hasRead(dialog));
        dialog->table()->selectRow(0);
        dialog->table()->setFocus();
        const QSignalSpy queries(dialog, &LongTextDialog::queryRequested);
        QTest::keyClick(dialog->table(), Qt::Key_Return);
        QCOMPARE(queries.count(), 1);
        QVERIFY(dialog->isVisible());
    }

    void theExcerptShowsTheCode()
    {
        const QString line = u"2026-11-19T08:19:27.515 INFO gateway[5846] req=8744c234472f "
                             "status=failed after 3 attempts "_s;
        LongTextDialog *dialog = m_texts->openText((line + u"{\"code\":-1021}\n"_s).repeated(500));
        QVERIFY(hasRead(dialog));
        const QModelIndex excerpt = dialog->model()->index(0, LogModel::Excerpt);
        const QString shown = excerpt.data().toString();
        QVERIFY2(shown.startsWith(u"…"_s), qPrintable(shown));
        QVERIFY2(shown.indexOf(u"-1021"_s) < 30, qPrintable(shown));
        QVERIFY(excerpt.data(Qt::ToolTipRole).toString().contains(u"gateway"_s));
    }

    void codesReadFromLeftToRightInPersianToo()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        LongTextDialog *dialog = m_texts->openText(u"code=-1021\n"_s.repeated(2000));
        QVERIFY(hasRead(dialog));
        for (const int column : {int(LogModel::Code), int(LogModel::Excerpt)}) {
            const auto *delegate = qobject_cast<QStyledItemDelegate *>(
                    dialog->table()->itemDelegateForColumn(column));
            QVERIFY(delegate);
            // Laid out as a cell does it: the minus is left of the digits.
            QTextLayout layout(delegate->displayText(u"-1021"_s, QLocale()));
            QTextOption option;
            option.setTextDirection(Qt::RightToLeft);
            layout.setTextOption(option);
            layout.beginLayout();
            const QTextLine line = layout.createLine();
            layout.endLayout();
            const int leftmost =
                    line.xToCursor(line.naturalTextRect().left() + 1, QTextLine::CursorOnCharacter);
            QCOMPARE(layout.text().at(leftmost), u'-');
        }
    }

    void tableIsExported_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("csv") << u"codes.csv"_s
                             << QByteArray("provider,code,count,first_line,excerpt\r\n"
                                           "hashkey-pro,-1021,2,1,\"code=-1021, twice\"\r\n");
        QTest::newRow("tsv") << u"codes.TSV"_s
                             << QByteArray("provider\tcode\tcount\tfirst_line\texcerpt\r\n"
                                           "hashkey-pro\t-1021\t2\t1\tcode=-1021, twice\r\n");
        QTest::newRow("json") << u"codes.json"_s
                              << QByteArray(
                                         "[\n  {\"provider\": \"hashkey-pro\", \"code\": \"-1021\","
                                         " \"count\": 2, \"first_line\": 1, \"excerpt\": "
                                         "\"code=-1021, twice\"}\n]\n");
        QTest::newRow("markdown")
                << u"codes.md"_s
                << QByteArray("| provider | code | count | first\\_line | excerpt |\n");
    }

    void tableIsExported()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, begin);
        LongTextDialog *dialog = m_texts->openText(u"code=-1021, twice\ncode=-1021\n"_s);
        QVERIFY(hasRead(dialog));
        const QString path = m_fixture->filePath(name);
        dialog->exportTo(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY2(written.startsWith(begin), written.constData());
        dialog->exportTo(m_fixture->filePath(u"no/such/folder.csv"_s));
        QVERIFY(dialog->statusText().contains(u"folder.csv"_s));
    }

    void fileIsDroppedOnTheWindow()
    {
        const QString log = write(u"dropped.log"_s, QByteArray("code=-1021\n").repeated(5000));
        const QString mail = write(u"mail.txt"_s, "Hello,\nwe get -1021\n");
        const auto drop = [this](QMimeData &data) {
            QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&m_fixture->window(), &enter);
            if (!enter.isAccepted())
                return false;
            QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&m_fixture->window(), &event);
            return event.isAccepted();
        };
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(log)});
        QVERIFY(drop(file));
        auto *dialog = m_fixture->window().findChild<LongTextDialog *>();
        QVERIFY(dialog && hasRead(dialog));
        QCOMPARE(rowsOf(*dialog).size(), 1);
        // A short one is read in the search box.
        QMimeData note;
        note.setUrls({QUrl::fromLocalFile(mail)});
        QVERIFY(drop(note));
        QCOMPARE(m_fixture->session().text(), u"Hello,\nwe get -1021\n"_s);
        QVERIFY(m_fixture->waitForResult());
        QCOMPARE(m_fixture->rowCount(), 1);
        QMimeData picture;
        picture.setData(u"image/png"_s, "x");
        QVERIFY(!drop(picture));
    }

    void troubleIsSaid()
    {
        LongTextDialog *missing = m_texts->openFile(m_fixture->filePath(u"gone.log"_s));
        QVERIFY(missing && hasRead(missing));
        QVERIFY(missing->statusText().contains(u"could not be read"_s));
        LongTextDialog *folder = m_texts->openFile(QFileInfo(m_fixture->filePath({})).path());
        QVERIFY(folder && hasRead(folder));
        QVERIFY(folder->statusText().contains(u"could not be read"_s));
        LongTextDialog *none = m_texts->openText(u"nothing here\n"_s.repeated(10'000));
        QVERIFY(hasRead(none));
        QVERIFY(none->statusText().startsWith(u"No known code"_s));
    }

    void stopKeepsWhatWasFound()
    {
        QFile file(m_fixture->filePath(u"endless.log"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("code=-1021\n").repeated(1000));
        QVERIFY(file.resize(qint64(20) << 30)); // sparse: 20 GB of NUL
        file.close();
        LongTextDialog *dialog = m_texts->openFile(file.fileName());
        QTRY_VERIFY(!rowsOf(*dialog).isEmpty());
        auto *stop = dialog->findChild<QPushButton *>();
        QVERIFY(stop->isVisible());
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(!dialog->isReading());
        QVERIFY(dialog->statusText().contains(u"Stopped"_s));
        QCOMPARE(rowsOf(*dialog).size(), 1);
        QPointer<LongTextDialog> watched(dialog);
        LongTextDialog *closed = m_texts->openFile(file.fileName());
        closed->close(); // while it reads
        QPointer<LongTextDialog> gone(closed);
        QTRY_VERIFY(gone.isNull());
    }

    void hostileTextsLeaveTheWindowAlive_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<int>("times");
        QTest::newRow("200 MB")
                << QByteArray("2024-05-01 10:00:00 code=-1021 order 400001234\n").repeated(1000)
                << 4256;
        QTest::newRow("a line of 100 MB") << QByteArray(1'000'000, 'a') << 100;
        QTest::newRow("a number of 100 MB") << QByteArray(1'000'000, '7') << 100;
        QTest::newRow("json 100,000 deep") << QByteArray("{\"error\":").repeated(100'000) << 1;
        QTest::newRow("brackets 1,000,000 deep") << QByteArray(1'000'000, '[') << 1;
        QTest::newRow("invalid UTF-8")
                << QByteArray("\xff\xfe\xc0\x80\xed\xa0\x80 -1021\n").repeated(10'000) << 10;
        QTest::newRow("NUL") << QByteArray(1'000'000, '\0') + "code=-1021\n" << 20;
    }

    /// Of a file: read in pieces, while the window goes on.
    void hostileTextsLeaveTheWindowAlive()
    {
        QFETCH(const QByteArray, piece);
        QFETCH(const int, times);
        QFile file(m_fixture->filePath(u"hostile.log"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < times; ++i)
            QCOMPARE(file.write(piece), piece.size());
        file.close();
        const qint64 before = peakMemory();
        LongTextDialog *dialog = m_texts->openFile(file.fileName());
        QVERIFY(dialog);
        test::PauseMeter meter;
        QVERIFY(hasRead(dialog));
        QVERIFY2(meter.longest() < 1000, qPrintable(QString::number(meter.longest())));
        const qint64 grown = peakMemory() - before;
        QVERIFY2(grown < 64'000'000, qPrintable(QString::number(grown)));
        QVERIFY(!dialog->statusText().isEmpty());
    }

    void hostilePastesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("lone surrogates") << QString(1'000'000, QChar(0xD800)) + u"\ncode=-1021\n"_s;
        QTest::newRow("pairs cut at pieces")
                << u"x"_s + u"\U0001F600"_s.repeated(200'000) + u"\ncode=-1021\n"_s;
        QTest::newRow("NUL") << QString(1'000'000, QChar(0)) + u"\ncode=-1021\n"_s;
        QTest::newRow("200 MB") << u"2024-05-01 10:00:00 code=-1021 done\n"_s.repeated(5'600'000);
    }

    void hostilePastesAreRead()
    {
        QFETCH(const QString, text);
        LongTextDialog *dialog = m_texts->openText(text);
        QVERIFY(hasRead(dialog));
        QCOMPARE(rowsOf(*dialog).size(), 1);
        QVERIFY(rowsOf(*dialog).first().startsWith(u"-1021|HashKey Pro|"_s));
    }
};

QTEST_MAIN(TestLongText)
#include "tst_longtext.moc"
