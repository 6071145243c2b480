// SPDX-License-Identifier: MIT
#include "models/comparisoncards.h"
#include "models/providerchoicemodel.h"
#include "ui/compare/cardsview.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/comparefixture.h"
#include "ui/compare/comparisonoutput.h"
#include "ui/compare/comparisonview.h"
#include "ui/detail/detailpane.h"
#include "ui/export/exportactions.h"
#include "ui/export/exportdialog.h"
#include "ui/messagebar.h"
#include "ui/search/querylineedit.h"
#include "ui/search/searchbox.h"
#include "ui/statusline.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"

#include <QAccessible>
#include <QAction>
#include <QFileDialog>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

class TestComparePage : public test::CompareFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { open(); }
    void cleanup() { m_fixture.reset(); }

    void isMadeWhenFirstShown();
    void theButtonGoesThereAndBack();
    void thereIsAWayBack();
    void theFootCountsWhatIsExported();
    void switchesFilterAndAlign();
    void theSearchChoosesLines();
    void theCurrentLineStays();
    void aSearchBeginsAtWhatItFound();
    void typingLeavesTheColumnsInTheirPlace();
    void aSearchShowsTheFirstColumnWithWhatItFound();
    void beginsAtTheCodeThatIsRead();
    void cardsFollowTheLine();
    void moreCardsAreShownWhenAskedFor();
    void enterOpensTheCodeInBrowse();
    void stateIsRestored();
    void nothingIsNeitherPrintedNorExported();
    void whatIsSaidOfThePageGoesWithIt();
    void itSpeaks();
    void paintsWhatIsInSight();
};

void TestComparePage::isMadeWhenFirstShown()
{
    QVERIFY(!m_fixture->window().findChild<ComparePage *>());
    show();
    QVERIFY(page().isVisible());
    QCOMPARE(session().comparison()->columnCount(), size_t(5));
    QCOMPARE(page().view()->model()->rowCount(), 156);
    // Nobody sees the page: nothing is compared.
    action(ActionId::Browse)->trigger();
    const auto before = session().comparison();
    m_fixture->session().setText(u"timeout"_s);
    QVERIFY(m_fixture->waitForResult());
    QCOMPARE(session().comparison(), before);
    action(ActionId::Compare)->trigger();
    waitFor([](const ComparisonRequest &request) { return request.found != nullptr; });
}

void TestComparePage::theButtonGoesThereAndBack()
{
    auto *button = m_fixture->window().findChild<QPushButton *>(u"compareButton"_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_fixture->window().pages()->isComparing());
    QVERIFY(button->isChecked());
    QTRY_VERIFY(page().view()->hasFocus());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!m_fixture->window().pages()->isComparing());
    QVERIFY(!button->isChecked());
    QVERIFY(m_fixture->window().tableArea()->view()->hasFocus());
    QTest::keyClick(&m_fixture->window(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(m_fixture->window().pages()->isComparing());
    QTest::keyClick(&m_fixture->window(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!m_fixture->window().pages()->isComparing());
}

void TestComparePage::thereIsAWayBack()
{
    WindowPages &pages = *m_fixture->window().pages();
    QTest::keyClick(&m_fixture->window(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(pages.isComparing());
    QTest::keyClick(&m_fixture->window(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!pages.isComparing());
    QVERIFY(action(ActionId::Browse)->isChecked());

    show();
    QTRY_VERIFY(page().view()->hasFocus());
    QTest::keyClick(page().view(), Qt::Key_Escape);
    QVERIFY(!pages.isComparing());
    QTRY_VERIFY(m_fixture->window().tableArea()->view()->hasFocus());

    show();
    auto *back = page().bar()->findChild<QAction *>(u"compareBack"_s);
    QVERIFY(back);
    QVERIFY(page().bar()->widgetForAction(back)->isVisible());
    back->trigger();
    QVERIFY(!pages.isComparing());
}

void TestComparePage::theFootCountsWhatIsExported()
{
    const auto foot = [this] { return m_fixture->window().statusLine()->text(); };
    m_fixture->session().setText(u"throttled"_s);
    QVERIFY(m_fixture->waitForResult());
    const QString before = foot().section(u" · "_s, 0, 0);
    show();
    waitFor([](const ComparisonRequest &request) { return request.found != nullptr; });
    const Comparison &comparison = *session().comparison();
    QTRY_COMPARE(
            foot().section(u" · "_s, 0, 1),
            u"%1 line(s) · %2 code(s)"_s.arg(comparison.lineCount()).arg(comparison.codeCount()));
    ExportDialog *dialog = m_fixture->window().exports()->openDialog();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"exportPdf"_s)->isVisible());
    QSignalSpy exported(dialog, &ExportDialog::exported);
    dialog->exportTo(m_fixture->filePath(u"comparison.xlsx"_s));
    QTRY_COMPARE(exported.count(), 1);
    QCOMPARE(exported.first().at(1).value<ExportOutcome>().rows, comparison.codeCount());
    action(ActionId::Browse)->trigger();
    QCOMPARE(foot().section(u" · "_s, 0, 0), before);
}

void TestComparePage::switchesFilterAndAlign()
{
    show();
    page().bar()->filterAction(ComparisonFilter::Shared)->trigger();
    waitFor([](const ComparisonRequest &request) {
        return request.filter == ComparisonFilter::Shared;
    });
    QCOMPARE(page().view()->model()->rowCount(), 32);
    QCOMPARE(page().bar()->filterAction(ComparisonFilter::Shared)->text(), u"Shared 32"_s);
    page().bar()->alignmentAction(Alignment::Code)->trigger();
    page().bar()->filterAction(ComparisonFilter::Collisions)->trigger();
    waitFor([](const ComparisonRequest &request) {
        return request.alignment == Alignment::Code
                && request.filter == ComparisonFilter::Collisions;
    });
    const auto *model = page().view()->model();
    QCOMPARE(model->headerData(0, Qt::Vertical).toString(), u"400001"_s);
    QVERIFY(model->index(0, 0).data().toString().contains(u"Wrong OTP"_s));
    QVERIFY(model->index(0, 4).data().toString().contains(u"ArgumentMissing"_s));
}

void TestComparePage::theSearchChoosesLines()
{
    show();
    QTest::keyClicks(m_fixture->window().searchBox()->lineEdit(), u"throttled"_s);
    waitFor([](const ComparisonRequest &request) { return request.found != nullptr; });
    QTRY_COMPARE(page().view()->model()->rowCount(), 1);
    QCOMPARE(page().view()->model()->headerData(0, Qt::Vertical).toString(),
             u"Rate limit exceeded"_s);
    // The whole line, with what the others call it.
    QVERIFY(page().view()->model()->index(0, 3).data().toString().contains(u"-1015"_s));
    // What a paste names, too.
    m_fixture->session().setText(u"{\"code\":-1021,\"msg\":\"late\"}"_s);
    QTRY_COMPARE(page().view()->model()->headerData(0, Qt::Vertical).toString(),
                 u"Timestamp outside the allowed window"_s);
    QCOMPARE(page().view()->model()->rowCount(), 1);
}

void TestComparePage::theCurrentLineStays()
{
    show();
    page().view()->stepLine(20);
    const QString title = page().view()->model()->headerData(20, Qt::Vertical).toString();
    page().bar()->filterAction(ComparisonFilter::Gaps)->trigger();
    waitFor([](const ComparisonRequest &request) {
        return request.filter == ComparisonFilter::Gaps;
    });
    const int row = page().view()->currentIndex().row();
    QCOMPARE(page().view()->model()->headerData(row, Qt::Vertical).toString(), title);
}

void TestComparePage::aSearchBeginsAtWhatItFound()
{
    m_fixture->session().setText(u"-1021"_s);
    QVERIFY(m_fixture->waitForResult());
    show();
    waitFor([](const ComparisonRequest &request) { return request.found != nullptr; });
    const db::CodeKey clock{u"hashkey-pro"_s, u"-1021"_s, 1};
    QTRY_COMPARE(page().currentCode(), clock);
    m_fixture->session().setText(u"ACCOUNT_LOCKED"_s);
    const db::CodeKey locked{u"alef-markets"_s, u"ACCOUNT_LOCKED"_s, 1};
    QTRY_COMPARE(page().currentCode(), locked);
    m_fixture->session().setText({}); // the person's place stays
    waitFor([](const ComparisonRequest &request) { return !request.found; });
    QCOMPARE(page().currentCode(), locked);
}

// In a window that has no room for all columns: at the leading edge, unless that hides it.
// The columns go there once, when the last letter is written, and the lines begin at the first.
void TestComparePage::typingLeavesTheColumnsInTheirPlace()
{
    m_fixture->window().resize(720, 800);
    show();
    const ComparisonView &view = *page().view();
    QTRY_VERIFY(view.horizontalScrollBar()->maximum() > 0);
    m_fixture->window().searchBox()->focusText();
    auto *box = m_fixture->window().searchBox()->lineEdit();
    for (const QChar letter : u"codelibra rate"_s) {
        QTest::keyClicks(box, QString(letter));
        QVERIFY(m_fixture->waitForResult());
        QTRY_COMPARE(view.comparison(), session().comparison());
        QCOMPARE(view.horizontalScrollBar()->value(), 0);
    }
    const auto isWhole = [&view] {
        const int column = view.currentIndex().column();
        return view.columnViewportPosition(column) >= 0
                && view.columnViewportPosition(column) + view.columnWidth(column)
                <= view.viewport()->width();
    };
    QTRY_VERIFY(view.horizontalScrollBar()->value() > 0 && isWhole());
    QCOMPARE(view.currentIndex().row(), 0);
    // No column is cut off where it begins.
    int first = 0;
    while (view.columnViewportPosition(first) < 0)
        ++first;
    const QScrollBar *bar = view.horizontalScrollBar();
    QVERIFY(view.columnViewportPosition(first) == 0 || bar->value() == bar->maximum());
}

void TestComparePage::aSearchShowsTheFirstColumnWithWhatItFound()
{
    m_fixture->window().resize(720, 800);
    show();
    const ComparisonView &view = *page().view();
    QScrollBar &bar = *view.horizontalScrollBar();
    QTRY_VERIFY(bar.maximum() > 0);
    QSet<bool> edges;
    for (const QString &text : {u"provider:codelibra"_s, u"-1021"_s, u"signature"_s,
                                u"provider:codelibra"_s, u"account"_s, u"ACCOUNT_LOCKED"_s,
                                u"-1015"_s, u"rate"_s, u"throttled"_s, u"provider:freeway"_s}) {
        m_fixture->session().setText(text);
        QVERIFY(m_fixture->waitForResult());
        QTRY_VERIFY(session().comparison()->request().found
                    && session().comparison()->isFound(m_fixture->session().result()->rows[0]));
        QTRY_COMPARE(view.comparison(), session().comparison());
        const Comparison &shown = *view.comparison();
        const auto line = view.currentLine();
        QVERIFY(line);
        int found = 0;
        while (found < int(shown.columnCount())
               && std::ranges::none_of(shown.cell(*line, size_t(found)),
                                       [&shown](Row row) { return shown.isFound(row); }))
            ++found;
        QCOMPARE(view.currentIndex().column(), found);
        const int left = view.columnViewportPosition(found);
        const int right = left + view.columnWidth(found);
        const bool fitsAtEdge = right + bar.value() <= view.viewport()->width();
        const QByteArray place = QStringLiteral("%1: %2 to %3 of %4, scrolled by %5")
                                         .arg(text)
                                         .arg(left)
                                         .arg(right)
                                         .arg(view.viewport()->width())
                                         .arg(bar.value())
                                         .toUtf8();
        QVERIFY2(left >= 0 && right <= view.viewport()->width(), place);
        QVERIFY2((bar.value() == 0) == fitsAtEdge, place);
        edges += fitsAtEdge;
    }
    QCOMPARE(edges.size(), 2);
    // What is no search leaves the person's place alone.
    page().view()->setCurrentIndex(view.model()->index(0, 2));
    session().providers().setBaseline(3);
    waitFor([](const ComparisonRequest &request) { return request.baseline == 3; });
    QCOMPARE(view.currentIndex().column(), 2);
}

void TestComparePage::beginsAtTheCodeThatIsRead()
{
    const auto read = [this](const db::CodeKey &code) {
        m_fixture->window().tableArea()->goToCode(code);
        QTRY_COMPARE(m_fixture->window().detailPane()->shownCode(), code);
    };
    m_fixture->session().setText(u"account"_s);
    QVERIFY(m_fixture->waitForResult());
    const db::CodeKey locked{u"alef-markets"_s, u"ACCOUNT_LOCKED"_s, 1};
    read(locked);
    show();
    QTRY_COMPARE(page().currentCode(), locked);
    // Later, too, whatever was current here.
    page().view()->stepLine(1);
    const auto next = page().currentCode();
    QVERIFY(next != locked);
    action(ActionId::Browse)->trigger();
    action(ActionId::Compare)->trigger();
    QCOMPARE(page().currentCode(), next); // nothing else was read
    action(ActionId::Browse)->trigger();
    const db::CodeKey other{u"hashkey-pro"_s, u"-1021"_s, 1};
    m_fixture->session().setText({});
    QVERIFY(m_fixture->waitForResult());
    read(other);
    action(ActionId::Compare)->trigger();
    QTRY_COMPARE(page().currentCode(), other);
}

void TestComparePage::cardsFollowTheLine()
{
    show();
    page().bar()->filterAction(ComparisonFilter::Shared)->trigger();
    waitFor([](const ComparisonRequest &request) {
        return request.filter == ComparisonFilter::Shared;
    });
    QTest::keyClick(page().view(), Qt::Key_Down);
    QCOMPARE(page().cards()->cards().line(), std::optional<size_t>(1));
    QTest::keyClick(page().view(), Qt::Key_Return);
    QVERIFY(page().cards()->hasFocus());
    QTest::keyClick(page().cards(), Qt::Key_Down);
    QTest::keyClick(page().cards(), Qt::Key_Down);
    QCOMPARE(page().view()->currentLine(), std::optional<size_t>(3));
    QCOMPARE(page().cards()->cards().line(), std::optional<size_t>(3));
    QTest::keyClick(page().cards(), Qt::Key_Up);
    QCOMPARE(page().view()->currentLine(), std::optional<size_t>(2));
    QTest::keyClick(page().cards(), Qt::Key_Escape);
    QVERIFY(page().view()->hasFocus());
    action(ActionId::ShowDetails)->setChecked(false);
    QVERIFY(!page().cards()->isVisible());
    QTest::keyClick(page().view(), Qt::Key_Return);
    QVERIFY(page().cards()->isVisible());
    QVERIFY(action(ActionId::ShowDetails)->isChecked());
}

void TestComparePage::moreCardsAreShownWhenAskedFor()
{
    show();
    CardsView *cards = page().cards();
    page().setCardsShown(true);
    QVERIFY(!cards->moreButton()->isVisible()); // a concept has a few codes
    page().bar()->alignmentAction(Alignment::HttpStatus)->trigger();
    waitFor([](const ComparisonRequest &request) {
        return request.alignment == Alignment::HttpStatus;
    });
    const auto *lines = page().view()->model();
    int line = 0;
    while (!lines->headerData(line, Qt::Vertical).toString().startsWith(u"400"_s))
        QVERIFY(++line < lines->rowCount());
    page().view()->setCurrentIndex(lines->index(line, 4));
    QTRY_VERIFY(cards->moreButton()->isVisible());
    const qsizetype hidden = cards->cards().hiddenCards();
    QVERIFY(hidden > 60);
    const int few = cards->cards().columnCount();
    QVERIFY(few <= 60);
    QCOMPARE(cards->moreButton()->text(),
             u"Cards: %1 of %2\nShow more"_s.arg(few).arg(few + hidden));
    // All five have a card, however many HashKey Pro has.
    QCOMPARE(cards->cards().cards().last().provider, 4);

    page().setCardsShown(true);
    cards->setFocus();
    cards->goToProvider(3);
    const QString code = cards->cards().cardCode(cards->currentIndex().column());
    QTest::mouseClick(cards->moreButton(), Qt::LeftButton);
    const int more = cards->cards().columnCount();
    QVERIFY(more > few);
    QCOMPARE(cards->cards().hiddenCards(), few + hidden - more);
    QCOMPARE(cards->cards().cardCode(cards->currentIndex().column()), code); // stays

    cards->setCurrentIndex(cards->model()->index(0, more - 1));
    QTest::keyClick(cards, Qt::Key_Right);
    QVERIFY(cards->cards().columnCount() > more);
    while (cards->cards().hiddenCards() > 0)
        cards->showMore();
    QCOMPARE(cards->cards().columnCount(), int(few + hidden));
    QVERIFY(!cards->moreButton()->isVisible());
    // Another line begins with few again.
    page().view()->stepLine(1);
    page().view()->stepLine(-1);
    QCOMPARE(cards->cards().columnCount(), few);
}

void TestComparePage::enterOpensTheCodeInBrowse()
{
    show();
    page().bar()->filterAction(ComparisonFilter::Shared)->trigger();
    waitFor([](const ComparisonRequest &request) {
        return request.filter == ComparisonFilter::Shared;
    });
    page().view()->setCurrentIndex(page().view()->model()->index(0, 3));
    QTest::keyClick(page().view(), Qt::Key_Return);
    QTest::keyClick(page().cards(), Qt::Key_Return);
    QVERIFY(!m_fixture->window().pages()->isComparing());
    QVERIFY(m_fixture->waitForResult());
    const auto keys = m_fixture->window().tableArea()->view()->selectedKeys();
    QCOMPARE(keys.value(0).provider, u"hashkey-pro"_s);
    QCOMPARE(keys.value(0).code, u"0000"_s);
}

void TestComparePage::stateIsRestored()
{
    show();
    session().providers().move(0, 4);
    session().providers().setBaseline(1);
    session().providers().setData(session().providers().index(1), Qt::Unchecked,
                                  Qt::CheckStateRole);
    page().bar()->alignmentAction(Alignment::HttpStatus)->trigger();
    page().bar()->filterAction(ComparisonFilter::Gaps)->trigger();
    const ProviderChoice before = session().providers().choice();
    m_fixture->restart();
    QVERIFY(m_fixture->show());
    show();
    QCOMPARE(session().providers().choice(), before);
    QCOMPARE(session().alignment(), Alignment::HttpStatus);
    QCOMPARE(session().filter(), ComparisonFilter::Gaps);
    QVERIFY(page().bar()->alignmentAction(Alignment::HttpStatus)->isChecked());
}

// Not beneath another message either, where it would come back, in the language of then.
void TestComparePage::whatIsSaidOfThePageGoesWithIt()
{
    m_fixture->session().setText(u"has:note"_s);
    QVERIFY(m_fixture->waitForResult());
    show();
    waitFor([](const ComparisonRequest &request) { return request.found != nullptr; });
    QCOMPARE(session().comparison()->lineCount(), size_t(0));
    const MessageBar &bar = *m_fixture->window().messageBar();
    Actions &actions = m_fixture->window().actions();
    actions[ActionId::Print]->trigger();
    QCOMPARE(bar.text(), u"Nothing is left to compare"_s);
    QVERIFY(bar.isVisible());
    actions[ActionId::Browse]->trigger();
    QVERIFY(!bar.isVisible());
    actions[ActionId::Compare]->trigger();
    QTRY_VERIFY(session().comparison());
    actions[ActionId::Print]->trigger();
    QVERIFY(bar.isVisible());
    m_fixture->session().setText({});
    QTRY_VERIFY(session().comparison()->lineCount() > 0);
    QTRY_VERIFY(!bar.isVisible());
}

void TestComparePage::nothingIsNeitherPrintedNorExported()
{
    m_fixture->session().setText(u"has:note"_s);
    QVERIFY(m_fixture->waitForResult());
    show();
    waitFor([](const ComparisonRequest &request) { return request.found != nullptr; });
    QCOMPARE(session().comparison()->lineCount(), size_t(0));
    ComparisonOutput &output = page().output();
    const QSignalSpy refused(&output, &ComparisonOutput::nothingToTake);
    m_fixture->window().actions()[ActionId::Print]->trigger();
    output.take(PrintDialog::Way::Preview, PrintScope::Table);
    output.take(PrintDialog::Way::Pdf, PrintScope::Table);
    m_fixture->window().actions()[ActionId::Export]->trigger();
    QCOMPARE(refused.count(), 4);
    QVERIFY(!m_fixture->window().findChild<PrintDialog *>());
    QVERIFY(!m_fixture->window().findChild<ExportDialog *>());
    QVERIFY(!m_fixture->window().findChild<QFileDialog *>());
    QVERIFY(!output.isBusy());
}

void TestComparePage::itSpeaks()
{
    show();
    for (QWidget *widget : page().findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(spoken);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty() || qobject_cast<QSplitter *>(widget),
                 widget->metaObject()->className());
    }
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(page().view());
    QVERIFY(table->tableInterface());
    QCOMPARE(table->tableInterface()->rowCount(), 156);
    QCOMPARE(table->tableInterface()->cellAt(0, 3)->text(QAccessible::Name),
             u"HashKey Pro, Success: 0000 success"_s);
}

// Of a cell of 163 codes, at every place the same picture as if all of it were painted.
void TestComparePage::paintsWhatIsInSight()
{
    show();
    page().bar()->alignmentAction(Alignment::HttpStatus)->trigger();
    waitFor([](const ComparisonRequest &request) {
        return request.alignment == Alignment::HttpStatus;
    });
    auto *view = page().view();
    const QModelIndex tall = view->model()->index(1, 3);
    const QRect cell = view->visualRect(tall);
    QVERIFY(cell.height() > 2 * view->viewport()->height());
    QImage whole(cell.size(), QImage::Format_RGB32);
    whole.fill(view->palette().color(QPalette::Base));
    QStyleOptionViewItem option;
    option.rect = whole.rect();
    option.font = view->font();
    option.fontMetrics = view->fontMetrics();
    option.palette = view->palette();
    QPainter painter(&whole);
    view->itemDelegate()->paint(&painter, option, tall);
    painter.end();

    QScrollBar *bar = view->verticalScrollBar();
    for (const int place : {0, 30, 611, bar->maximum() / 2, bar->maximum() / 2 + 7}) {
        bar->setValue(place);
        const QRect now = view->visualRect(tall);
        // The edge of a chip that is cut off by the end of the picture differs by a shade.
        const int chip = view->fontMetrics().height() * 2;
        const QRect seen = now & view->viewport()->rect().adjusted(0, chip, 0, -chip);
        QVERIFY(seen.height() > view->viewport()->height() / 2);
        const QImage shown = view->viewport()->grab(seen.adjusted(0, -chip, 0, chip)).toImage();
        QCOMPARE(shown.copy(0, chip, seen.width(), seen.height())
                         .convertToFormat(QImage::Format_RGB32),
                 whole.copy(seen.translated(-now.topLeft())));
    }
}

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
