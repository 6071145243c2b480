// SPDX-License-Identifier: MIT
#include "support/bundledstore.h"
#include "ui/search/completionpopup.h"
#include "ui/search/querylineedit.h"
#include "ui/search/searchbox.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

class TestSearchBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tellsOfEveryKeystroke();
    void suggestsWhileTyping();
    void typingGoesOnBesideThePopup();
    void tabTakesTheFirstSuggestion();
    void arrowsChooseAndEnterTakes();
    void enterWithoutAChoiceGoesToTheResults();
    void escapeClosesThePopupThenClears();
    void downGoesToTheResults();
    void undoTakesBackWhatAFacetWrote();
    void pasteKeepsOneLine();
    void issuesAreSaidAndMarked();
    void waveStandsUnderItsWord_data();
    void waveStandsUnderItsWord();
    void hostileTextIsNotInterpreted();
    void whatTurnsTheTextIsSeen();

private:
    CompletionPopup *popup() const { return m_window->findChild<CompletionPopup *>(); }
    bool isPopupVisible() const { return popup() && popup()->isVisible(); }

    std::shared_ptr<const CatalogStore> m_store;
    std::unique_ptr<QWidget> m_window;
    SearchBox *m_box = nullptr;
    QueryLineEdit *m_edit = nullptr;
};

void TestSearchBox::initTestCase()
{
    m_store = test::bundledStore();
}

void TestSearchBox::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 400);
    m_box = new SearchBox;
    m_box->setStore(m_store);
    m_edit = m_box->lineEdit();
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_box, 0, Qt::AlignTop);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), test::patience));
    m_window->activateWindow();
    m_box->setFocus();
    QTRY_VERIFY(m_edit->hasFocus());
}

void TestSearchBox::cleanup()
{
    m_window.reset();
}

void TestSearchBox::tellsOfEveryKeystroke()
{
    const QSignalSpy edited(m_box, &SearchBox::textEdited);
    QTest::keyClicks(m_edit, u"-1021"_s);
    QCOMPARE(edited.count(), 5);
    QCOMPARE(edited.last().first().toString(), u"-1021"_s);
    m_box->setText(u"from elsewhere"_s);
    QCOMPARE(edited.count(), 5); // no echo
    QCOMPARE(m_box->text(), u"from elsewhere"_s);
}

void TestSearchBox::suggestsWhileTyping()
{
    QTest::keyClicks(m_edit, u"prov"_s);
    QVERIFY(isPopupVisible());
    QCOMPARE(popup()->completions().first().text, u"provider:"_s);
    QVERIFY(!popup()->hasChoice());
    QTest::keyClicks(m_edit, u" "_s);
    QVERIFY(!isPopupVisible());
    QTest::keyClick(m_edit, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(isPopupVisible() || popup()->completions().isEmpty());
}

void TestSearchBox::typingGoesOnBesideThePopup()
{
    QTest::keyClicks(m_edit, u"provider:h"_s);
    QVERIFY(isPopupVisible());
    QVERIFY(m_edit->hasFocus());
    QTest::keyClicks(m_edit, u"ash"_s);
    QCOMPARE(m_box->text(), u"provider:hash"_s);
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QTest::keyClick(m_edit, Qt::Key_Home);
    QTest::keyClicks(m_edit, u"x "_s);
    QCOMPARE(m_box->text(), u"x provider:has"_s);
}

void TestSearchBox::tabTakesTheFirstSuggestion()
{
    QTest::keyClicks(m_edit, u"prov"_s);
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_box->text(), u"provider:"_s);
    QVERIFY(m_edit->hasFocus());
    QVERIFY(isPopupVisible()); // on to its values
    QTest::keyClicks(m_edit, u"hash"_s);
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_box->text().trimmed(), u"provider:hashkey-pro"_s);
    QVERIFY(!isPopupVisible());
}

void TestSearchBox::arrowsChooseAndEnterTakes()
{
    QTest::keyClicks(m_edit, u"provider:"_s);
    QVERIFY(isPopupVisible());
    const QList<Completion> offered = popup()->completions();
    QVERIFY(offered.size() >= 2);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QCOMPARE(popup()->choice().text, offered.at(1).text);
    QTest::keyClick(m_edit, Qt::Key_Up);
    QTest::keyClick(m_edit, Qt::Key_Up); // around the end
    QCOMPARE(popup()->choice().text, offered.last().text);
    const QSignalSpy left(m_box, &SearchBox::leaveRequested);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_box->text(), u"provider:"_s + offered.last().text);
    QCOMPARE(left.count(), 0);
}

void TestSearchBox::enterWithoutAChoiceGoesToTheResults()
{
    QTest::keyClicks(m_edit, u"code"_s); // "code:" is offered
    QVERIFY(isPopupVisible());
    const QSignalSpy left(m_box, &SearchBox::leaveRequested);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_box->text(), u"code"_s);
    QCOMPARE(left.count(), 1);
    QVERIFY(!isPopupVisible());
}

void TestSearchBox::escapeClosesThePopupThenClears()
{
    QTest::keyClicks(m_edit, u"prov"_s);
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QVERIFY(!isPopupVisible());
    QCOMPARE(m_box->text(), u"prov"_s);
    const QSignalSpy edited(m_box, &SearchBox::textEdited);
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QCOMPARE(m_box->text(), QString());
    QCOMPARE(edited.count(), 1);
}

void TestSearchBox::downGoesToTheResults()
{
    const QSignalSpy left(m_box, &SearchBox::leaveRequested);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QCOMPARE(left.count(), 1);
}

void TestSearchBox::undoTakesBackWhatAFacetWrote()
{
    QTest::keyClicks(m_edit, u"order"_s);
    m_box->setText(u"order provider:ethgas"_s);
    const QSignalSpy edited(m_box, &SearchBox::textEdited);
    m_edit->undo();
    QCOMPARE(m_box->text(), u"order"_s);
    QCOMPARE(edited.last().first().toString(), u"order"_s);
}

void TestSearchBox::pasteKeepsOneLine()
{
    QGuiApplication::clipboard()->setText(u"{\"code\": -1021,\n\"msg\": \"Timestamp\"}"_s);
    m_edit->paste();
    QVERIFY(!m_box->text().isEmpty());
    QVERIFY(m_box->text().contains(u"-1021"_s));
}

void TestSearchBox::issuesAreSaidAndMarked()
{
    auto *label = m_box->findChild<QLabel *>(u"queryIssue"_s);
    QVERIFY(label->isHidden());
    QTest::keyClicks(m_edit, u"providr:ethgas"_s);
    const Query query = parseQuery(m_box->text());
    QVERIFY(!query.issues.isEmpty());
    m_box->setIssues(query);
    QTRY_VERIFY(!label->isHidden()); // when the last letter is written
    QCOMPARE(label->text(), QueryIssueText::describe(query.issues.first()));
    QCOMPARE(m_edit->issueSpans(), QList<Span>{query.issues.first().span});
    QTest::keyClicks(m_edit, u"x"_s); // the marks belong to the text before
    QCOMPARE(m_edit->issueSpans().size(), 0);
    m_box->setIssues(query); // late
    QCOMPARE(m_edit->issueSpans().size(), 0);
    m_box->setText(u"provider:ethgas"_s);
    m_box->setIssues(parseQuery(m_box->text()));
    QVERIFY(label->isHidden());
}

void TestSearchBox::waveStandsUnderItsWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("cursor");
    QTest::newRow("at the start") << u"bad good"_s << 0 << 3 << 8;
    QTest::newRow("at the end") << u"good bad"_s << 5 << 3 << 0;
    QTest::newRow("wide letters") << u"WWWW 残高 bad end"_s << 8 << 3 << 2;
    QTest::newRow("scrolled") << QString(300, u'm') + u" bad"_s << 301 << 3 << 304;
}

void TestSearchBox::waveStandsUnderItsWord()
{
    QFETCH(const QString, text);
    QFETCH(const int, begin);
    QFETCH(const int, length);
    QFETCH(const int, cursor);
    m_box->setText(text);
    m_edit->setCursorPosition(cursor);
    const QRectF rect = m_edit->spanRect({begin, length});
    // The line edit's own word about what stands where.
    const int y = m_edit->height() / 2;
    QCOMPARE(m_edit->cursorPositionAt({int(rect.left()) + 2, y}), begin);
    QCOMPARE(m_edit->cursorPositionAt({int(rect.right()) - 1, y}), begin + length);
}

// The isolates by which it is tried change nothing else in a text from left to right.
void TestSearchBox::whatTurnsTheTextIsSeen()
{
    const auto pictureOf = [this](const QString &text) {
        m_box->setText(text);
        m_box->lineEdit()->setCursorPosition(0);
        m_box->lineEdit()->clearFocus();
        return m_box->lineEdit()->grab().toImage();
    };
    const QImage plain = pictureOf(u"order not found"_s);
    QCOMPARE(pictureOf(u"order not found"_s), plain);
    QVERIFY(pictureOf(u"order \u2066not found"_s) != plain);
    QVERIFY(pictureOf(u"order \u202dnot found"_s) != plain);
}

void TestSearchBox::hostileTextIsNotInterpreted()
{
    m_box->setText(u"http:<b>x</b>"_s);
    m_box->setIssues(parseQuery(m_box->text()));
    const auto *label = m_box->findChild<QLabel *>(u"queryIssue"_s);
    QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
