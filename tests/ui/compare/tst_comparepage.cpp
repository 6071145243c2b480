// SPDX-License-Identifier: MIT
#include "models/comparisoncards.h"
#include "ui/actions/actiontable.h"
#include "ui/compare/cardsview.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparisonview.h"
#include "ui/compare/coverageview.h"
#include "ui/compare/providerpicker.h"
#include "ui/search/querylineedit.h"
#include "ui/search/searchbox.h"
#include "ui/statuspage.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"
#include "ui/windowfixture.h"
#include "ui/windowpages.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

class TestComparePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_fixture.reset(); }

    void isMadeWhenFirstShown();
    void theButtonGoesThereAndBack();
    void switchesFilterAndAlign();
    void theSearchChoosesLines();
    void theCurrentLineStays();
    void cardsFollowTheLine();
    void moreCardsAreShownWhenAskedFor();
    void enterOpensTheCodeInBrowse();
    void providersAreChosenAndOrdered();
    void columnsMoveByKeyboard();
    void theMapFilters();
    void emptyStatesOfferAWayBack();
    void stateIsRestored();
    void rowActionsAreOffMeanwhile();
    void itSpeaks();
    void aMillionCodesAreNoMoreToPaint();

private:
    ComparePage &page() { return *m_fixture->window().pages()->comparePage(); }
    CompareSession &session() { return page().compareSession(); }
    void show();
    void waitFor(const std::function<bool(const ComparisonRequest &)> &isWanted);
    QAction *action(ActionId id) { return m_fixture->window().actions()[id]; }

    std::unique_ptr<test::WindowFixture> m_fixture;
};

void TestComparePage::init()
{
    m_fixture = std::make_unique<test::WindowFixture>();
    m_fixture->window().resize(1200, 800);
    QVERIFY(m_fixture->show());
}

void TestComparePage::show()
{
    action(ActionId::Compare)->trigger();
    QTRY_VERIFY(session().comparison());
}

void TestComparePage::waitFor(const std::function<bool(const ComparisonRequest &)> &isWanted)
{
    QTRY_VERIFY(isWanted(session().comparison()->request()));
}

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

void TestComparePage::providersAreChosenAndOrdered()
{
    show();
    QListView *list = page().picker()->view();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    waitFor([](const ComparisonRequest &request) { return request.providers.size() == 4; });
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    waitFor([](const ComparisonRequest &request) {
        return request.providers == std::vector<int>{1, 0, 2, 3, 4};
    });
    QCOMPARE(list->currentIndex().row(), 1);
    session().providers().setBaseline(3);
    waitFor([](const ComparisonRequest &request) { return request.baseline == 3; });
    QCOMPARE(session().comparison()->baselineColumn(), std::optional<size_t>(3));
}

void TestComparePage::columnsMoveByKeyboard()
{
    show();
    page().view()->setCurrentIndex(page().view()->model()->index(2, 1));
    QTest::keyClick(page().view(), Qt::Key_Right, Qt::AltModifier);
    waitFor([](const ComparisonRequest &request) {
        return request.providers == std::vector<int>{0, 2, 1, 3, 4};
    });
    QCOMPARE(page().view()->currentIndex().column(), 2); // with its provider
    // By dragging a head.
    page().view()->setCurrentIndex(page().view()->model()->index(2, 0));
    page().view()->horizontalHeader()->moveSection(0, 4);
    QMetaObject::invokeMethod(page().view()->horizontalHeader(), "moveDropped");
    waitFor([](const ComparisonRequest &request) {
        return request.providers == std::vector<int>{2, 1, 3, 4, 0};
    });
    QCOMPARE(page().view()->horizontalHeader()->visualIndex(0), 0);
    QCOMPARE(page().view()->currentIndex().column(), 4);
    QCOMPARE(page().view()->currentIndex().row(), 2);
}

void TestComparePage::theMapFilters()
{
    show();
    auto *map = page().coverage();
    map->setFocus();
    map->setCurrentIndex(map->model()->index(1, 0)); // Sign-in, Freeway
    QTest::keyClick(map, Qt::Key_Return);
    QCOMPARE(m_fixture->session().text(), u"concept:authentication provider:freeway"_s);
    waitFor([](const ComparisonRequest &request) { return request.found != nullptr; });
    QTRY_COMPARE(page().view()->model()->rowCount(), 3);
    QTest::keyClick(map, Qt::Key_Space); // takes it back
    QCOMPARE(m_fixture->session().text(), QString());
    // What a provider has nothing of is a question for its gaps.
    map->setCurrentIndex(map->model()->index(0, 0));
    QTest::keyClick(map, Qt::Key_Return);
    QCOMPARE(m_fixture->session().text(), u"concept:completed"_s);
    QVERIFY(page().bar()->filterAction(ComparisonFilter::Gaps)->isChecked());
    map->setCurrentIndex(map->model()->index(1, 0)); // what it has is not only among the gaps
    QTest::keyClick(map, Qt::Key_Return);
    QVERIFY(page().bar()->filterAction(ComparisonFilter::All)->isChecked());
    map->setCurrentIndex(map->model()->index(0, 0));
    QTest::keyClick(map, Qt::Key_Return);
    QTest::keyClick(map, Qt::Key_Return); // takes both back
    QCOMPARE(m_fixture->session().text(), QString());
    QVERIFY(page().bar()->filterAction(ComparisonFilter::All)->isChecked());
    // What a person has chosen stays.
    page().bar()->filterAction(ComparisonFilter::Gaps)->trigger();
    QTest::keyClick(map, Qt::Key_Return);
    QTest::keyClick(map, Qt::Key_Return);
    QVERIFY(page().bar()->filterAction(ComparisonFilter::Gaps)->isChecked());
}

void TestComparePage::emptyStatesOfferAWayBack()
{
    show();
    session().providers().setAllChosen(false);
    QTRY_VERIFY(page().status()->isVisible());
    auto *all = page().status()->findChild<QPushButton *>();
    QVERIFY(all);
    QTest::mouseClick(all, Qt::LeftButton);
    QTRY_VERIFY(page().view()->isVisible());
    m_fixture->session().setText(u"zyzzyva"_s);
    QTRY_VERIFY(page().status()->isVisible());
    auto *clear = page().status()->findChild<QPushButton *>();
    QVERIFY(clear);
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_VERIFY(page().view()->isVisible());
    QCOMPARE(m_fixture->session().text(), QString());
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

void TestComparePage::rowActionsAreOffMeanwhile()
{
    m_fixture->window().tableArea()->focusTable(); // stands on a row then
    QTRY_VERIFY(action(ActionId::CopyCode)->isEnabled());
    show();
    QVERIFY(!action(ActionId::CopyCode)->isEnabled());
    QVERIFY(!action(ActionId::ShowFilterRow)->isEnabled());
    page().view()->setCurrentIndex(page().view()->model()->index(0, 3));
    QTest::keyClick(page().view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"0000 success"_s);
    action(ActionId::Browse)->trigger();
    QVERIFY(action(ActionId::CopyCode)->isEnabled());
    QVERIFY(action(ActionId::ShowFilterRow)->isEnabled());
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

void TestComparePage::aMillionCodesAreNoMoreToPaint()
{
    show();
    // What is painted is what is in sight: of a line of 120 codes, too.
    page().bar()->alignmentAction(Alignment::HttpStatus)->trigger();
    waitFor([](const ComparisonRequest &request) {
        return request.alignment == Alignment::HttpStatus;
    });
    auto *view = page().view();
    QVERIFY(view->rowHeight(1) > view->viewport()->height());
    view->scrollTo(view->model()->index(1, 3), QAbstractItemView::PositionAtBottom);
    QVERIFY(!view->grab().isNull());
}

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
