// SPDX-License-Identifier: MIT
#include "core/lookup/textanswer.h"
#include "support/storefixture.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/foldbutton.h"
#include "ui/detail/hoverbutton.h"
#include "ui/detail/links.h"
#include "ui/detail/suggestionbox.h"
#include "ui/detail/textblock.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace errdex {

class TestDetailPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsWithAHint();
    void theHintsSignGrowsWithTheLetters();
    void showsEveryField();
    void leavesOutWhatIsNotGiven();
    void neverInterpretsMarkup();
    void saysWhatIsWrittenWhereThereIsNoReply();
    void theProvidersNotesAreNoWiderThanThePane();
    void copies();
    void copyButtonsShowWhereTheyAct();
    void starsAndKeepsTheFocus();
    void marksWhatWasSearchedFor();
    void marksWhatAPasteHolds();
    void marksProviderAndStatus();
    void linksToOtherCodes();
    void opensOnlyWebAddresses();
    void addressesAreShownInFull();
    void otherSuggestionsKeepTheirShare();
    void foldsTheProvidersNotes();
    void severalCodes();
    void goesBackToTheHint();
    void keepsItsPlaceForTheSameCode();
    void keysScroll_data();
    void keysScroll();
    void linksHaveRoomForTheirWords();
    void neverScrollsSideways_data();
    void neverScrollsSideways();
    void followsThePalette();

private:
    void show(const QString &provider, const QString &code, const QStringList &starred = {});
    QStringList texts() const;
    QStringList marked() const;
    template<typename Button>
    Button *named(const QString &name) const;

    std::shared_ptr<const CatalogStore> m_store;
    std::unique_ptr<DetailPane> m_pane;
};

void TestDetailPane::init()
{
    m_store = test::smallStore();
    m_pane = std::make_unique<DetailPane>();
    m_pane->resize(320, 500);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get(), test::patience));
}

void TestDetailPane::cleanup()
{
    m_pane.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setPalette(lightPalette());
}

void TestDetailPane::show(const QString &provider, const QString &code, const QStringList &starred)
{
    m_pane->setCode(test::resultOf(m_store, {}, {}, starred),
                    m_store->find({provider, code, 1}).value());
}

// What can be read: texts of the catalogue, then ours.
QStringList TestDetailPane::texts() const
{
    QStringList found;
    for (const TextBlock *block : m_pane->findChildren<TextBlock *>()) {
        if (block->isVisible())
            found += block->toPlainText();
    }
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        if (label->isVisible())
            found += label->text();
    }
    return found;
}

template<typename Button>
Button *TestDetailPane::named(const QString &name) const
{
    for (Button *button : m_pane->findChildren<Button *>()) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

/// Texts with something marked, the marks in brackets, as they stand on the screen.
QStringList TestDetailPane::marked() const
{
    const QColor background = Theme::forPalette(m_pane->palette()).matchBackground;
    QStringList found;
    for (const TextBlock *block : m_pane->findChildren<TextBlock *>()) {
        QString text = block->toPlainText();
        bool isMarkedBefore = false; // what stands behind the place
        for (int place = int(text.size()); place >= 0; --place) {
            QTextCursor cursor(block->document());
            cursor.setPosition(place);
            const bool isMarked = place > 0 && cursor.charFormat().background() == background;
            if (isMarked != isMarkedBefore)
                text.insert(place, isMarked ? u']' : u'[');
            isMarkedBefore = isMarked;
        }
        if (text != block->toPlainText())
            found += text;
    }
    return found;
}

void TestDetailPane::startsWithAHint()
{
    QVERIFY(texts().contains(u"Select a code to read it here"_s));
}

void TestDetailPane::theHintsSignGrowsWithTheLetters()
{
    const auto sign = [this] {
        const auto labels = m_pane->widget()->findChildren<QLabel *>();
        const auto found = std::ranges::find_if(
                labels, [](const QLabel *label) { return !label->pixmap().isNull(); });
        return found == labels.end() ? 0 : (*found)->pixmap().width();
    };
    const int before = sign();
    QVERIFY(before > 0);
    QFont font = m_pane->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    m_pane->setFont(font);
    QVERIFY2(sign() > 1.7 * before, qPrintable(u"%1 %2"_s.arg(before).arg(sign())));
}

void TestDetailPane::showsEveryField()
{
    show(u"alpha"_s, u"-1021"_s);
    const QStringList shown = texts();
    for (const QString &text :
         {u"Alpha Pay · payments API"_s, u"-1021"_s, u"TimeOff"_s, u"Bad Request"_s,
          u"Stated on the page · RFC 9110, Section 15.5.1"_s, u"Timestamp %s is outside of %s"_s,
          u"Clock is wrong"_s, u"Time"_s, u"Clock skew"_s, u"Meaning of Clock skew."_s,
          u"The customer"_s, u"After a wait"_s, u"Next step for Clock skew."_s,
          u"Reply about Clock skew."_s, u"Same code, other meaning"_s})
        QVERIFY2(shown.contains(text), qPrintable(text + u" not in\n"_s + shown.join(u'\n')));
    // The page has a title; how its copy was called when it was taken says nothing.
    QVERIFY(!shown.join(u' ').contains(u"001_alpha.txt"_s));
    QVERIFY(named<HttpChip>(u"HTTP 400"_s));
    // What stands below its concept's title is called like it.
    const auto blocks = m_pane->findChildren<QTextBrowser *>();
    const auto meaning = std::ranges::find_if(blocks, [](const QTextBrowser *block) {
        return block->toPlainText() == u"Meaning of Clock skew."_s;
    });
    QVERIFY(meaning != blocks.end());
    QCOMPARE((*meaning)->accessibleName(), u"Clock skew"_s);
}

void TestDetailPane::leavesOutWhatIsNotGiven()
{
    show(u"gamma"_s, u"EMPTY"_s);
    // Nothing but what can be done about it.
    QStringList shown = texts();
    shown.sort();
    QCOMPARE(shown,
             (QStringList{u"EMPTY"_s, u"Gamma <b>Bank</b>"_s, u"This code has no concept yet."_s,
                          u"What it means"_s, u"Yours"_s}));
}

void TestDetailPane::neverInterpretsMarkup()
{
    show(u"gamma"_s, u"E10"_s);
    QVERIFY(texts().contains(u"<script>alert(1)</script>"_s));
    QVERIFY(texts().contains(u"Gamma <b>Bank</b>"_s));
    show(u"beta"_s, u"-1021"_s);
    QVERIFY(texts().contains(u"The session <i>expired</i>"_s));
    for (Row row = 0; row < m_store->rowCount(); ++row) {
        m_pane->setCode(test::resultOf(m_store), row);
        for (const QLabel *label : m_pane->findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
        for (const QWidget *widget : m_pane->findChildren<QWidget *>())
            QVERIFY2(!widget->toolTip().contains(u"<b>Bank"_s)
                             && !widget->toolTip().contains(u"<i>"_s),
                     qPrintable(widget->toolTip()));
    }
}

// "Your own" stands for nothing where no reply is above it.
void TestDetailPane::saysWhatIsWrittenWhereThereIsNoReply()
{
    show(u"alpha"_s, u"-1021"_s);
    QVERIFY(named<TextLink>(u"Write your own for this code"_s));
    QVERIFY(!named<TextLink>(u"Write a reply of your own"_s));
    show(u"gamma"_s, u"E2"_s); // without a concept
    QVERIFY(!named<TextLink>(u"Write your own for this code"_s));
    QVERIFY(named<TextLink>(u"Write a reply of your own"_s));
}

// Their head is a long one in some languages; what is beyond the edge cannot be reached.
void TestDetailPane::theProvidersNotesAreNoWiderThanThePane()
{
    show(u"alpha"_s, u"-1021"_s);
    auto *fold = m_pane->findChild<FoldButton *>();
    QVERIFY(fold);
    fold->setText(fold->text().repeated(5));
    m_pane->resize(320, 400);
    QTRY_COMPARE(m_pane->widget()->width(), m_pane->viewport()->width());
    QVERIFY(fold->geometry().right() < m_pane->viewport()->width());
}

void TestDetailPane::copies()
{
    show(u"alpha"_s, u"-1021"_s);
    const QSignalSpy notes(m_pane.get(), &DetailPane::copied);
    const auto copiedBy = [this](const QString &name) {
        QApplication::clipboard()->clear();
        named<CopyButton>(name)->click();
        return QApplication::clipboard()->text();
    };
    QCOMPARE(copiedBy(u"Copy code"_s), u"-1021"_s);
    QCOMPARE(copiedBy(u"Copy message"_s), u"Timestamp %s is outside of %s"_s);
    QCOMPARE(copiedBy(u"Copy reply"_s), u"Reply about Clock skew."_s);
    QCOMPARE(notes.count(), 3);
    QCOMPARE(notes[0][0].toString(), u"Code"_s);
    QCOMPARE(notes[2][0].toString(), u"Reply"_s);
    QVERIFY(!named<CopyButton>(u"Copy description"_s)); // there is none
}

void TestDetailPane::copyButtonsShowWhereTheyAct()
{
    show(u"alpha"_s, u"-1021"_s);
    auto *button = named<CopyButton>(u"Copy message"_s);
    QVERIFY(!button->isShownNow());
    button->setFocus(Qt::TabFocusReason);
    QVERIFY(button->isShownNow());
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), u"Timestamp %s is outside of %s"_s);
}

void TestDetailPane::starsAndKeepsTheFocus()
{
    show(u"alpha"_s, u"-1021"_s);
    const QSignalSpy requests(m_pane.get(), &DetailPane::starToggleRequested);
    auto *star = named<QToolButton>(u"Star this code"_s);
    star->setFocus();
    star->click();
    QCOMPARE(requests.count(), 1);
    const db::CodeKey expected{u"alpha"_s, u"-1021"_s, 1};
    QCOMPARE(requests[0][0].value<db::CodeKey>(), expected);
    QCOMPARE(requests[0][1].toBool(), true);
    show(u"alpha"_s, u"-1021"_s, {u"alpha/-1021"_s});
    QCOMPARE(QApplication::focusWidget(), star);
    QCOMPARE(star->accessibleName(), u"Remove the star"_s);
    star->click();
    QCOMPARE(requests[1][1].toBool(), false);
}

void TestDetailPane::marksWhatWasSearchedFor()
{
    const Row row = m_store->find({u"beta"_s, u"TOKEN_EXPIRED"_s, 1}).value();
    const auto search = [&](const QString &text) {
        m_pane->setCode(test::resultOf(m_store, text), row);
    };
    search(u"expired"_s);
    QCOMPARE(marked(), (QStringList{u"TOKEN_[EXPIRED]"_s, u"Token [expired]"_s, u"[Expired]"_s}));
    const auto *block = m_pane->findChild<TextBlock *>();
    // Another search is no other page: what is read, selected and focused stays.
    search(u"tok session"_s);
    QCOMPARE(m_pane->findChild<TextBlock *>(), block);
    QCOMPARE(marked(), (QStringList{u"[TOK]EN_EXPIRED"_s, u"[Tok]en expired"_s, u"[Session]"_s}));
    search(u"description:token"_s);
    QCOMPARE(marked(), QStringList{u"[Token] expired"_s});
    search({});
    QCOMPARE(marked(), QStringList());
    QCOMPARE(m_pane->findChild<TextBlock *>(), block);
}

void TestDetailPane::marksWhatAPasteHolds()
{
    const auto result = answerText(
            m_store, UserLayer::make(*m_store, {}),
            {.text = u"{\"code\":-1021,\"msg\":\"Timestamp 5 is outside of 9\"}"_s, .order = {}},
            {});
    m_pane->setCode(result, result->rows.front());
    QCOMPARE(marked(), (QStringList{u"[-1021]"_s, u"[Timestamp] %s [is outside of] %s"_s}));
    // The placeholders keep their own look beside the marks.
    m_pane->setPalette(darkPalette());
    QCOMPARE(marked(), (QStringList{u"[-1021]"_s, u"[Timestamp] %s [is outside of] %s"_s}));
}

void TestDetailPane::marksProviderAndStatus()
{
    const Row row = m_store->find({u"alpha"_s, u"-1003"_s, 1}).value();
    const int status = m_store->httpStatus(row);
    QVERIFY(status != 0);
    const auto chip = [this] { return m_pane->findChild<HttpChip *>(); };
    m_pane->setCode(test::resultOf(m_store, u"provider:alpha http:%1xx"_s.arg(status / 100)), row);
    QVERIFY2(marked().join(u'|').startsWith(u"[Alpha] Pay"_s), qPrintable(marked().join(u'|')));
    QVERIFY(chip()->isMarked());
    const QImage withMark = chip()->grab().toImage();
    m_pane->setCode(test::resultOf(m_store, {}), row);
    QCOMPARE(marked(), QStringList());
    QVERIFY(!chip()->isMarked());
    QVERIFY(chip()->grab().toImage() != withMark);
    // What a paste tells of both is evidence.
    const auto result = answerText(
            m_store, UserLayer::make(*m_store, {}),
            {.text = u"Alpha Pay said: HTTP/1.1 %1, code -1003"_s.arg(status), .order = {}}, {});
    QCOMPARE(result->rows.front(), row);
    m_pane->setCode(result, row);
    QVERIFY2(marked().join(u'|').startsWith(u"[Alpha Pay]"_s), qPrintable(marked().join(u'|')));
    QVERIFY(chip()->isMarked());
}

void TestDetailPane::linksToOtherCodes()
{
    show(u"alpha"_s, u"-1003"_s);
    const QSignalSpy requests(m_pane.get(), &DetailPane::codeRequested);
    auto *link = named<CodeLink>(u"Beta 429: RATE_LIMIT"_s);
    QVERIFY(link);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    QCOMPARE(requests.count(), 1);
    const db::CodeKey expected{u"beta"_s, u"429"_s, 1};
    QCOMPARE(requests[0][0].value<db::CodeKey>(), expected);

    test::StoreRecipe recipe = test::smallRecipe();
    for (int i = 0; i < 12; ++i)
        recipe.codes += u"gamma|G%1||||||x|rate-limit-exceeded"_s.arg(i);
    m_store = test::makeStore(recipe);
    show(u"alpha"_s, u"-1003"_s);
    const QSignalSpy queries(m_pane.get(), &DetailPane::queryRequested);
    named<TextLink>(u"and 5 more"_s)->click();
    QCOMPARE(queries[0][0].toString(), u"concept:rate-limit-exceeded"_s);
}

void TestDetailPane::opensOnlyWebAddresses()
{
    const QSignalSpy opened(m_pane.get(), &DetailPane::linkActivated);
    show(u"beta"_s, u"429"_s); // its page is a file:///
    QVERIFY(!named<TextLink>(u"Codes"_s));
    QVERIFY(texts().contains(u"Codes"_s));
    show(u"alpha"_s, u"-1003"_s);
    auto *link = named<TextLink>(u"Error codes"_s);
    QVERIFY2(link->toolTip().contains(u"https://docs.alpha.example/errors?a=1&amp;b=2"_s),
             qPrintable(link->toolTip()));
    link->click();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].toUrl(), QUrl(u"https://docs.alpha.example/errors?a=1&b=2"_s));
}

void TestDetailPane::addressesAreShownInFull()
{
    show(u"alpha"_s, u"-1021"_s); // the title alone would not tell where it leads
    QVERIFY(texts().contains(u"https://docs.alpha.example/errors?a=1&b=2"_s));

    const QString address = u"https://bank.example.login.evil.example/"_s + QString(400, u'x');
    TextLink link(address, u"external-link"_s, nullptr);
    const int oneLine = link.sizeHint().height();
    QVERIFY(!link.hasHeightForWidth()); // as titles and names are
    link.setWhole();
    QVERIFY(link.hasHeightForWidth());
    const int width = 200;
    QVERIFY2(link.heightForWidth(width) > 3 * oneLine,
             qPrintable(QString::number(link.heightForWidth(width))));
    QCOMPARE(link.heightForWidth(link.sizeHint().width()), oneLine);
    // The last letter is painted, not three dots: without it the picture is another one.
    link.resize(width, link.heightForWidth(width));
    TextLink shorter(address.chopped(1), u"external-link"_s, nullptr);
    shorter.setWhole();
    shorter.resize(link.size());
    QVERIFY(link.grab().toImage() != shorter.grab().toImage());
}

void TestDetailPane::otherSuggestionsKeepTheirShare()
{
    const CodeDetail::Suggestion first{u"one"_s, u"One"_s, {}, 0.5, {}};
    const QString title = u"A concept whose title is longer than the narrow pane is wide"_s;
    const CodeDetail::Suggestion second{u"two"_s, title, {}, 0.3, {}};
    SuggestionBox box({first, second}, nullptr);
    box.resize(220, 400);
    box.show();
    const auto *link = box.findChild<TextLink *>();
    QVERIFY(link);
    QTRY_VERIFY(link->width() < link->sizeHint().width());
    QVERIFY(link->height() >= 2 * link->fontMetrics().height());
}

void TestDetailPane::foldsTheProvidersNotes()
{
    show(u"alpha"_s, u"-1003"_s);
    const QString envelope = u"{\n  \"code\": \"-1021\"\n}"_s;
    QVERIFY(!texts().contains(envelope));
    const auto fold = [this] {
        for (QToolButton *button : m_pane->findChildren<QToolButton *>()) {
            if (button->text() == u"About this provider's errors"_s)
                return button;
        }
        return static_cast<QToolButton *>(nullptr);
    };
    fold()->click();
    QVERIFY(texts().contains(envelope));
    show(u"alpha"_s, u"-1021"_s);
    QVERIFY(texts().contains(envelope)); // unfolded for the next code too
    fold()->click();
    QVERIFY(!texts().contains(envelope));
    show(u"gamma"_s, u"E10"_s);
    QVERIFY(!fold()); // nothing is known about this one's
}

void TestDetailPane::severalCodes()
{
    show(u"alpha"_s, u"-1003"_s);
    m_pane->setSelectionCount(12);
    QVERIFY2(texts().contains(u"12 codes selected"_s), qPrintable(texts().join(u'\n')));
    QVERIFY(m_pane->findChildren<CopyButton *>().isEmpty());
    m_pane->setSelectionCount(1);
    QVERIFY(texts().contains(u"-1003"_s));
    m_pane->setSelectionCount(2);
    show(u"alpha"_s, u"-1003"_s);
    QVERIFY(texts().contains(u"-1003"_s));
}

void TestDetailPane::goesBackToTheHint()
{
    show(u"alpha"_s, u"-1003"_s);
    m_pane->setCode(test::resultOf(m_store), std::nullopt);
    QVERIFY(texts().contains(u"Select a code to read it here"_s));
    m_pane->setCode(nullptr, Row(0));
    QVERIFY(texts().contains(u"Select a code to read it here"_s));
    // Where nothing was found there is none to select; the table's place says what can be done.
    const auto nothing = std::make_shared<SearchResult>(*test::resultOf(m_store));
    nothing->rows = {};
    m_pane->setCode(nothing, std::nullopt);
    QVERIFY2(texts().contains(u"No code to read"_s), qPrintable(texts().join(u'\n')));
    m_pane->setCode(test::resultOf(m_store), std::nullopt);
    QVERIFY(texts().contains(u"Select a code to read it here"_s));
}

void TestDetailPane::keepsItsPlaceForTheSameCode()
{
    m_pane->resize(320, 200);
    show(u"alpha"_s, u"-1021"_s);
    QTRY_VERIFY(m_pane->verticalScrollBar()->maximum() > 60);
    m_pane->verticalScrollBar()->setValue(50);
    show(u"alpha"_s, u"-1021"_s, {u"alpha/-1021"_s});
    QCOMPARE(m_pane->verticalScrollBar()->value(), 50);
    show(u"alpha"_s, u"-1003"_s);
    QCOMPARE(m_pane->verticalScrollBar()->value(), 0);
}

// An advance in whole pixels may be less than the words need, which shortened "Edit" to "E…".
void TestDetailPane::keysScroll_data()
{
    QTest::addColumn<bool>("isInAText");
    QTest::newRow("the pane has the focus") << false;
    QTest::newRow("a text has the focus") << true;
}

void TestDetailPane::keysScroll()
{
    QFETCH(const bool, isInAText);
    m_pane->resize(320, 150);
    show(u"beta"_s, u"-1021"_s);
    const QScrollBar &bar = *m_pane->verticalScrollBar();
    QTRY_VERIFY(bar.maximum() > 2 * bar.pageStep());
    QWidget *part = isInAText ? m_pane->findChild<TextBlock *>()
                              : static_cast<QWidget *>(m_pane.get());
    part->setFocus();
    QTRY_VERIFY(part->hasFocus());
    m_pane->verticalScrollBar()->setValue(0);
    QTest::keyClick(part, Qt::Key_PageDown);
    const int afterPage = bar.value();
    QVERIFY(afterPage >= bar.pageStep() / 2);
    // A line that stood half at the foot is read whole at the top.
    QVERIFY(afterPage <= bar.pageStep() - m_pane->fontMetrics().lineSpacing());
    QTest::keyClick(part, Qt::Key_PageDown);
    QVERIFY(bar.value() > afterPage);
    QTest::keyClick(part, Qt::Key_PageUp);
    QCOMPARE(bar.value(), afterPage);
    if (isInAText)
        return; // Home and End go within its line
    QTest::keyClick(part, Qt::Key_End);
    QCOMPARE(bar.value(), bar.maximum());
    QTest::keyClick(part, Qt::Key_Home);
    QCOMPARE(bar.value(), 0);
}

void TestDetailPane::linksHaveRoomForTheirWords()
{
    constexpr int margins = 4;
    for (const QString &text : {u"Edit"_s, u"clock"_s, u"known bug"_s, u"Change…"_s, u"WWW"_s}) {
        const TextLink link(text, {}, nullptr);
        const qreal needed = QFontMetricsF(link.font()).horizontalAdvance(text);
        QVERIFY2(link.sizeHint().width() - margins >= needed, qPrintable(text));
    }
}

void TestDetailPane::neverScrollsSideways_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("narrow") << 280 << false;
    QTest::newRow("wide") << 480 << false;
    QTest::newRow("narrow, mirrored") << 280 << true;
}

void TestDetailPane::neverScrollsSideways()
{
    QFETCH(int, width);
    QFETCH(bool, mirrored);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    test::StoreRecipe recipe = test::smallRecipe();
    const QString word = QString(300, u'W');
    recipe.codes += u"alpha|%1|400|%1|%1|%1|%1|%1|expired"_s.arg(word);
    recipe.providers[0].envelope = word;
    recipe.vocabulary[4].reply = word;
    m_store = test::makeStore(recipe);
    m_pane->resize(width, 500);
    show(u"alpha"_s, word);
    QTRY_COMPARE(m_pane->widget()->width(), m_pane->viewport()->width());
    QVERIFY(m_pane->widget()->minimumSizeHint().width() <= 280);
    for (const QWidget *child : m_pane->widget()->findChildren<QWidget *>()) {
        if (!child->isVisible() || qobject_cast<const QAbstractScrollArea *>(child->parentWidget()))
            continue;
        const int left = child->mapTo(m_pane->widget(), QPoint(0, 0)).x();
        QVERIFY2(left >= 0 && left + child->width() <= m_pane->widget()->width(),
                 child->metaObject()->className());
    }
}

void TestDetailPane::followsThePalette()
{
    QApplication::setPalette(lightPalette());
    show(u"alpha"_s, u"-1003"_s);
    QApplication::setPalette(darkPalette());
    const auto ink = [this] {
        for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
            if (label->text() == u"Message"_s)
                return label->palette().color(QPalette::WindowText);
        }
        return QColor();
    };
    QTRY_COMPARE(ink(), Theme::forPalette(darkPalette()).mutedText);
    QVERIFY(contrastRatio(ink(), darkPalette().color(QPalette::Window)) >= 4.5);
}

} // namespace errdex

QTEST_MAIN(errdex::TestDetailPane)

#include "tst_detailpane.moc"
