// SPDX-License-Identifier: MIT
#include "models/answermodel.h"
#include "support/pausemeter.h"
#include "ui/longtext/longtextdialog.h"
#include "ui/longtext/longtexts.h"
#include "ui/quick/quickwindow.h"
#include "ui/search/querylineedit.h"
#include "ui/search/searchbox.h"
#include "ui/windowfixture.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

namespace {

// A person notices what lasts longer; sanitizers make everything slower.
#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 longestPause = 600; // ms
#else
constexpr qint64 longestPause = 200;
#endif

constexpr qsizetype asTheBoxTakes = 32'000; // units; more opens as a file

} // namespace

/// Whatever is pasted or dropped, the window goes on.
class TestHostilePastes : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_fixture;
    LongTexts *m_texts = nullptr;

    static void addTexts()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &piece,
                            qsizetype length = asTheBoxTakes) {
            QTest::newRow(name) << piece.repeated(length / piece.size());
        };
        row("one word", u"a"_s);
        row("one number", u"7"_s);
        row("numbers", u"-1021 "_s);
        row("lines of codes", u"code=-1021\n"_s);
        row("line breaks", u"x\n"_s);
        row("nested objects", u"{\"error\":"_s);
        row("brackets", u"["_s);
        row("round brackets", u"("_s);
        row("quotes", u"\""_s);
        row("backslashes", u"\\"_s);
        row("a query", u"a OR (b -c) provider:x "_s);
        row("regular expressions", u"/(a+)+$/ "_s);
        row("lone surrogates", u"x"_s + QChar(0xD800));
        row("marks", u"e\u0301\u0302"_s);
        row("right to left", u"خطای ۴۰۳۰۱۲ و "_s);
        row("NUL", u"a"_s + QChar(0));
        row("messages", u"Too many new orders, current limit is 10 orders per SECOND. "_s);
        row("200 MB", u"2024-05-01 10:00:00 code=-1021 order 400001234\r\n"_s, 200'000'000);
        row("a line of 100 MB", u"a"_s, 100'000'000);
    }

    static void paste(QLineEdit *edit, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keySequence(edit, QKeySequence::Paste);
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
        QGuiApplication::clipboard()->clear();
        m_fixture.reset();
    }

    void intoTheSearchBox_data() { addTexts(); }
    void intoTheSearchBox()
    {
        QFETCH(const QString, text);
        QLineEdit *edit = m_fixture->window().searchBox()->lineEdit();
        QGuiApplication::clipboard()->setText(text);
        test::PauseMeter meter;
        meter.begin();
        QTest::keySequence(edit, QKeySequence::Paste);
        const auto dialog = [this] { return m_fixture->window().findChild<LongTextDialog *>(); };
        const bool isLong = text.size() > 32 * 1024;
        QVERIFY(QTest::qWaitFor(
                [&] {
                    return isLong ? dialog() && !dialog()->isReading() : m_fixture->waitForResult();
                },
                60'000));
        QTest::qWait(20); // it is painted
        qInfo("longest pause: %lld ms", meter.longest());
        QVERIFY2(meter.longest() < longestPause, qPrintable(QString::number(meter.longest())));
        // What is typed next, and taken back, too.
        meter.begin();
        QTest::keyClicks(edit, u"xy"_s);
        QVERIFY(m_fixture->waitForResult());
        QTest::qWait(20);
        qInfo("longest pause when typing on: %lld ms", meter.longest());
        QVERIFY2(meter.longest() < longestPause, qPrintable(QString::number(meter.longest())));
    }

    void intoTheQuickWindow_data() { addTexts(); }
    void intoTheQuickWindow()
    {
        QFETCH(const QString, text);
        QuickWindow quick(m_fixture->session());
        quick.popUp();
        QVERIFY(QTest::qWaitForWindowExposed(&quick, test::patience));
        QSignalSpy passedOn(&quick, &QuickWindow::longTextPasted);
        QGuiApplication::clipboard()->setText(text);
        test::PauseMeter meter;
        meter.begin();
        QTest::keySequence(quick.lineEdit(), QKeySequence::Paste);
        const bool isLong = text.size() > 32 * 1024;
        QVERIFY(QTest::qWaitFor(
                [&] {
                    const auto result = quick.model()->result();
                    return isLong ? passedOn.count() == 1
                                  : result && result->query.text == quick.lineEdit()->text();
                },
                60'000));
        QTest::qWait(20);
        qInfo("longest pause: %lld ms", meter.longest());
        QVERIFY2(meter.longest() < longestPause, qPrintable(QString::number(meter.longest())));
    }

    /// A drag over the window asks what it holds, and does not read it.
    void dropped_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<int>("times");
        QTest::newRow("200 MB") << QByteArray("2024-05-01 10:00:00 code=-1021 order 400001234\n")
                                << 4'255'319;
        QTest::newRow("a line of 100 MB") << QByteArray("a") << 100'000'000;
        QTest::newRow("invalid UTF-8")
                << QByteArray("\xff\xfe\xc0\x80\xed\xa0\x80 -1021\n") << 1'000'000;
    }
    void dropped()
    {
        QFETCH(const QByteArray, piece);
        QFETCH(const int, times);
        QMimeData data;
        data.setData(u"text/plain"_s, piece.repeated(times));
        test::PauseMeter meter;
        meter.begin();
        const QPoint place(100, 100);
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_fixture->window(), &enter);
        QVERIFY(enter.isAccepted());
        qInfo("pause of the drag: %lld ms", meter.longest());
        QVERIFY2(meter.longest() < longestPause, qPrintable(QString::number(meter.longest())));
        meter.begin();
        QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_fixture->window(), &drop);
        QVERIFY(drop.isAccepted());
        const auto *dialog = m_fixture->window().findChild<LongTextDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitFor([&] { return !dialog->isReading(); }, 60'000));
        qInfo("longest pause of the drop: %lld ms", meter.longest());
        QVERIFY2(meter.longest() < longestPause, qPrintable(QString::number(meter.longest())));
    }
};

QTEST_MAIN(TestHostilePastes)
#include "tst_hostilepastes.moc"
