// SPDX-License-Identifier: MIT
#include "core/lookup/textanswer.h"
#include "core/translations.h"
#include "ui/answer/answerline.h"
#include "ui/detail/links.h"
#include "ui/facets/facetpane.h"
#include "ui/search/querylineedit.h"
#include "ui/search/searchbox.h"
#include "ui/statuspage.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"
#include "ui/windowfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

/// Errors pasted into the search box of the window.
class TestPaste : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_fixture;

    SearchBox &box() { return *m_fixture->window().searchBox(); }
    TableArea &table() { return *m_fixture->window().tableArea(); }

    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        box().focusText();
        QTest::keySequence(box().lineEdit(), QKeySequence::Paste);
        QVERIFY(m_fixture->waitForResult());
    }
    QString currentCode()
    {
        const auto row = table().view()->currentRow();
        return row ? m_fixture->session().store()->key(*row).code : u"none"_s;
    }
    QString said() { return box().answerLine() ? box().answerLine()->text() : QString(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->show());
    }
    void cleanup() { m_fixture.reset(); }

    void mailKeepsItsLinesAndFindsItsRow()
    {
        const QString mail = u"Hello,\r\n\r\nwe get this since monday:\r\n"
                             "{\"code\":-1015,\"msg\":\"Too many new orders, current limit is 10 "
                             "orders per SECOND.\"}\r\n\r\nThanks\r\n"_s;
        QTest::keyClicks(box().lineEdit(), u"order"_s);
        QVERIFY(m_fixture->waitForResult());
        table().view()->selectRow(3); // a choice made before does not stay
        paste(mail);
        QCOMPARE(box().text(), QString(mail).replace(u"\r\n"_s, u"\n"_s).trimmed());
        QTRY_COMPARE(currentCode(), u"-1015"_s);
        QCOMPARE(table().view()->currentIndex().row(), 0);
        QTRY_VERIFY(said().contains(u"its message stands there too"_s));
        QVERIFY(said().contains(u"values: 10, SECOND"_s));
        QVERIFY(box().lineEdit()->hasFocus());
    }

    void plainWordsStayAFilter()
    {
        paste(u"order not found\n"_s); // a line that was copied whole
        QCOMPARE(box().text(), u"order not found"_s);
        QVERIFY(m_fixture->rowCount() > 1);
        QVERIFY(!m_fixture->session().result()->answer->leads);
        QCOMPARE(said(), QString());
    }

    void unknownCodeOffersTheNearest()
    {
        paste(u"-1131"_s);
        QCOMPARE(m_fixture->rowCount(), 0);
        QVERIFY(table().page()->isVisible());
        const auto links = table().page()->findChildren<CodeLink *>();
        QVERIFY(!links.isEmpty());
        QVERIFY(links.first()->accessibleDescription().contains(u"suggested"_s));
        QTest::mouseClick(links.first(), Qt::LeftButton);
        QVERIFY(m_fixture->waitForResult());
        QTRY_COMPARE(currentCode(), u"-1130"_s);
    }

    void unknownCodeBesideAKnownOneIsSaid()
    {
        paste(u"first {\"code\":-1021}\nthen {\"code\":-77777}"_s);
        QTRY_COMPARE(currentCode(), u"-1021"_s);
        QTRY_VERIFY(said().contains(u"-77777 is not in any catalogue"_s));
    }

    void facetsFilterThePaste()
    {
        const QString text = u"is it -1021\nor 0211 or AUTH_EXPIRED?"_s;
        paste(text);
        const qsizetype all = m_fixture->rowCount();
        QVERIFY(all > 2);
        Q_EMIT m_fixture->window().facetPane()->valuesChanged(Field::Provider, {u"hashkey-pro"_s});
        QCOMPARE(box().text(), text + u"\nprovider:hashkey-pro"_s);
        QVERIFY(m_fixture->waitForResult());
        QVERIFY(m_fixture->rowCount() >= 2);
        QVERIFY(m_fixture->rowCount() < all);
        Q_EMIT m_fixture->window().facetPane()->valuesChanged(Field::Provider, {});
        QCOMPARE(box().text(), text);
    }

    void answerGivesWayToTheFilter()
    {
        // Two providers have 401001; the texts of one of them hold the word.
        m_fixture->session().setText(u"code 401001"_s);
        QVERIFY(m_fixture->waitForResult());
        const auto answer = m_fixture->session().result()->answer;
        const Row named = m_fixture->session().result()->rows.front();
        QVERIFY(answer && answer->leads);
        QTRY_COMPARE(currentCode(), u"401001"_s);
        auto *link = box().answerLine()->findChild<TextLink *>();
        QVERIFY(link->isVisible());
        QVERIFY(link->text().contains(u"with these words"_s));
        QTest::mouseClick(link, Qt::LeftButton);
        QVERIFY(m_fixture->waitForResult());
        QCOMPARE(box().text(), u"\"code\" \"401001\""_s);
        QVERIFY(!m_fixture->session().result()->answer);
        QCOMPARE(m_fixture->rowCount(), 1);
        QVERIFY(m_fixture->session().result()->rows.front() != named);
    }

    void queryWithoutRowsIsReadAsAnError()
    {
        m_fixture->session().setText(u"message: Timestamp for this request -1021"_s);
        QVERIFY(m_fixture->waitForResult());
        QTRY_VERIFY(table().page()->isVisible());
        auto *button = table().page()->findChild<QPushButton *>();
        QVERIFY(button);
        QCOMPARE(button->text(), u"Read it as an error text: -1021"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(currentCode(), u"-1021"_s);
    }

    void reasonFollowsTheCurrentRow()
    {
        paste(u"-1021\nand 0211"_s);
        QTRY_VERIFY(!said().isEmpty());
        const QString first = said();
        QTest::keyClick(table().view(), Qt::Key_Down);
        QTRY_VERIFY(said() != first);
        QVERIFY(!said().isEmpty());
    }

    // Labels take their direction from the first letter, which is one of the code.
    void reasonsReadFromTheRightInPersian_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason"); // | [ ] { } for the marks
        QTest::newRow("name first")
                << u"AUTH_EXPIRED"_s
                << u"|[AUTH_EXPIRED] از {Alef Markets}: کد [AUTH_EXPIRED] در "
                   "متن آمده است؛ واژه\u200cهایی از متن\u200cهای آن نیز آمده است"_s;
        QTest::newRow("digits of the language")
                << u"-۰۱"_s << u"[1] از {ETHGas}: [-۰۱] همان [1] است، بدون صفرها یا علامت آن"_s;
    }
    void reasonsReadFromTheRightInPersian()
    {
        QFETCH(const QString, text);
        QFETCH(QString, reason);
        Translations translations;
        translations.use(u"fa"_s);
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->show());
        m_fixture->session().setText(text);
        QVERIFY(m_fixture->waitForResult());
        QTRY_VERIFY(!said().isEmpty());
        QTextDocument shown(said());
        QCOMPARE(shown.begin().textDirection(), Qt::RightToLeft);
        for (const auto &[sign, mark] :
             std::initializer_list<std::pair<QChar, int>>{{u'|', 0x200f},
                                                          {u'[', 0x2066},
                                                          {u'{', 0x2068},
                                                          {u']', 0x2069},
                                                          {u'}', 0x2069}})
            reason.replace(sign, QChar(mark));
        QCOMPARE(said(), reason);
    }

    void longTextIsHandedOn()
    {
        const QSignalSpy handed(&box(), &SearchBox::longTextPasted);
        box().lineEdit()->setFocus();
        QGuiApplication::clipboard()->setText(u"-1021 again and again\n"_s.repeated(10'000));
        QTest::keySequence(box().lineEdit(), QKeySequence::Paste);
        QCOMPARE(handed.count(), 1);
        QCOMPARE(box().text(), QString());
    }

    void hostilePastesAreTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nul") << u"-10"_s + QChar(0) + u"21\n\n"_s + QChar(0) + u"x"_s;
        QTest::newRow("lone surrogates")
                << QString(100, QChar(0xD800)) + u" -1021\n"_s + QChar(0xDC00);
        QTest::newRow("html") << u"<b>-1021</b>\n<img src=x>&amp;"_s;
        QTest::newRow("deep") << u"{\"a\":"_s.repeated(6'000);
        QTest::newRow("longest") << QString(32 * 1024, u'7');
        QTest::newRow("lines") << u"\n"_s.repeated(20'000) + u"-1021"_s;
    }

    void hostilePastesAreTaken()
    {
        QFETCH(const QString, text);
        paste(text);
        QVERIFY(m_fixture->window().grab().width() > 0);
        QTest::keyClick(box().lineEdit(), Qt::Key_Escape);
        QCOMPARE(box().text(), QString());
    }
};

QTEST_MAIN(TestPaste)
#include "tst_paste.moc"
