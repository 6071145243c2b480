// SPDX-License-Identifier: MIT
#include "core/usersettings.h"
#include "models/comparisoncards.h"
#include "models/providerchoicemodel.h"
#include "ui/compare/cardsview.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/comparefixture.h"
#include "ui/compare/comparisonheaders.h"
#include "ui/compare/comparisonoutput.h"
#include "ui/compare/comparisonview.h"
#include "ui/compare/providerpicker.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/inlineeditor.h"
#include "ui/export/exportactions.h"
#include "ui/export/exportdialog.h"
#include "ui/search/querylineedit.h"
#include "ui/search/searchbox.h"
#include "ui/statusline.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QListView>
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
    void cardsFollowTheLine();
    void moreCardsAreShownWhenAskedFor();
    void enterOpensTheCodeInBrowse();
    void stateIsRestored();
    void rowActionsAreOffMeanwhile();
    void noActionChangesAnotherCode();
    void whatIsWrittenIsAboutTheCurrentCode_data();
    void whatIsWrittenIsAboutTheCurrentCode();
    void aCardIsWrittenAbout();
    void nothingIsWrittenAboutACellWithoutOneCode();
    void aCodeFromElsewhereIsShownInBrowse();
    void headsLeaveRoomForLines();
    void theSideGrowsWithItsLetters_data();
    void theSideGrowsWithItsLetters();
    void namesEndBeforeTheNumbers();
    void nothingIsNotPrinted();
    void cardsKeepTheirNamesInANarrowWindow();
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

// Every action by its command, and letters after it: own data may come to the current code alone.
void TestComparePage::noActionChangesAnotherCode()
{
    MainWindow &window = m_fixture->window();
    CodeTableView *table = window.tableArea()->view();
    window.tableArea()->focusTable();
    QVERIFY(table->selectCode({u"hashkey-pro"_s, u"0003"_s, 1}));
    QVERIFY(m_fixture->waitForResult());
    QTRY_VERIFY(action(ActionId::EditNote)->isEnabled());
    show();
    const db::CodeKey current{u"freeway"_s, u"400429"_s, 1};
    const auto goTo = [this](const db::CodeKey &key) {
        ComparisonView *view = page().view();
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                view->setCurrentIndex(view->model()->index(row, column));
                if (page().currentCode() == key)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(goTo(current));
    int triggered = 0;
    for (const ActionSpec &spec : actionTable()) {
        if (spec.id == ActionId::Quit || spec.id == ActionId::Undo)
            continue; // the window would be gone; what is undone is told
        if (!window.pages()->isComparing())
            action(ActionId::Compare)->trigger();
        m_fixture->session().setText({});
        session().providers().setAllChosen(true); // a blank may have left one out
        QVERIFY(m_fixture->waitForResult());
        QTRY_COMPARE(page().view()->model()->rowCount(), 156);
        page().focusTable();
        QVERIFY(goTo(current));
        if (!action(spec.id)->isEnabled())
            continue;
        ++triggered;
        action(spec.id)->trigger();
        QVERIFY(m_fixture->waitForResult());
        for (QWidget *other : QApplication::topLevelWidgets()) {
            if (other != &window && other->isVisible())
                other->close();
        }
        window.activateWindow();
        if (QWidget *focus = window.focusWidget())
            QTest::keyClicks(focus, u"x y"_s);
        window.detailPane()->finishEdits();
        for (const db::OwnValue &value : m_fixture->session().userData().data().values())
            QVERIFY2(value.subject == current, spec.name);
        QVERIFY2(table->selectedKeys().size() < 2, spec.name);
    }
    QVERIFY2(triggered > 30, qPrintable(QString::number(triggered)));
}

void TestComparePage::whatIsWrittenIsAboutTheCurrentCode_data()
{
    QTest::addColumn<ActionId>("id");
    QTest::addColumn<db::OwnField>("field");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isInResult");
    QTest::newRow("note") << ActionId::EditNote << db::OwnField::Note << QString() << true;
    QTest::newRow("tags") << ActionId::EditTags << db::OwnField::Tags << QString() << true;
    QTest::newRow("reply") << ActionId::EditReply << db::OwnField::Reply << QString() << true;
    // Compare shows whole rows, of which the search may have found another code.
    QTest::newRow("of a code that was not found")
            << ActionId::EditNote << db::OwnField::Note << u"provider:hashkey-pro"_s << false;
}

void TestComparePage::whatIsWrittenIsAboutTheCurrentCode()
{
    QFETCH(const ActionId, id);
    QFETCH(const db::OwnField, field);
    QFETCH(const QString, query);
    QFETCH(const bool, isInResult);
    MainWindow &window = m_fixture->window();
    CodeTableView *table = window.tableArea()->view();
    const db::CodeKey selected{u"hashkey-pro"_s, u"0000"_s, 1};
    m_fixture->session().setText(query);
    QVERIFY(m_fixture->waitForResult());
    QVERIFY(table->selectCode(selected));
    QVERIFY(m_fixture->waitForResult());
    show();
    waitFor([&](const ComparisonRequest &request) { return query.isEmpty() == !request.found; });
    const QAbstractItemModel &cells = *page().view()->model();
    std::optional<db::CodeKey> code;
    for (int row = 0; row < cells.rowCount() && !code; ++row) {
        page().view()->setCurrentIndex(cells.index(row, 0));
        code = page().currentCode();
    }
    QVERIFY(code && code->provider != selected.provider);
    const QModelIndex place = page().view()->currentIndex();
    QTRY_VERIFY(action(id)->isEnabled());
    action(id)->trigger();
    QVERIFY(!window.pages()->isComparing());
    QVERIFY(m_fixture->waitForResult());
    QTRY_VERIFY(window.findChild<InlineEditor *>());
    QCOMPARE(table->selectedKeys(), QList{*code});
    QCOMPARE(m_fixture->session().text() == query, isInResult);
    QWidget *editor = window.findChild<InlineEditor *>()->focusProxy();
    QTRY_VERIFY(editor->hasFocus());
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, u"seen"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    const OwnData &own = m_fixture->session().userData().data();
    QCOMPARE(own.value(*code, field), u"seen"_s);
    QCOMPARE(own.values().size(), 1);
    action(ActionId::Back)->trigger();
    QVERIFY(window.pages()->isComparing());
    QCOMPARE(m_fixture->session().text(), query);
    QVERIFY(m_fixture->waitForResult());
    QTRY_COMPARE(page().currentCode(), code);
    QCOMPARE(page().view()->currentIndex(), place);
}

void TestComparePage::aCardIsWrittenAbout()
{
    show();
    page().bar()->filterAction(ComparisonFilter::Shared)->trigger();
    waitFor([](const ComparisonRequest &request) {
        return request.filter == ComparisonFilter::Shared;
    });
    page().view()->setCurrentIndex(page().view()->model()->index(0, 3));
    page().focusCards();
    QTRY_VERIFY(page().cards()->hasFocus());
    const QList<ComparisonCardsModel::Card> &cards = page().cards()->cards().cards();
    const auto other = std::ranges::find_if(cards, [this](const ComparisonCardsModel::Card &card) {
        return card.row
                && page().view()->comparison()->store().key(*card.row) != page().currentCode();
    });
    QVERIFY(other != cards.end());
    const db::CodeKey code = page().view()->comparison()->store().key(*other->row);
    page().cards()->setCurrentIndex(page().cards()->model()->index(0, int(other - cards.begin())));
    QCOMPARE(page().currentCode(), code);
    QTRY_VERIFY(action(ActionId::EditNote)->isEnabled());
    action(ActionId::EditNote)->trigger();
    QTRY_VERIFY(m_fixture->window().findChild<InlineEditor *>());
    QCOMPARE(m_fixture->window().tableArea()->view()->selectedKeys(), QList{code});
}

void TestComparePage::nothingIsWrittenAboutACellWithoutOneCode()
{
    QTRY_VERIFY(m_fixture->session().canStar());
    show();
    const ComparisonView &view = *page().view();
    int none = 0;
    int several = 0;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            const size_t codes = view.comparison()->cell(size_t(row), size_t(column)).size();
            none += codes == 0 ? 1 : 0;
            several += codes > 1 ? 1 : 0;
            page().view()->setCurrentIndex(view.model()->index(row, column));
            QCOMPARE(action(ActionId::EditNote)->isEnabled(), codes == 1);
        }
    }
    QVERIFY(none > 0 && several > 0);
    // A page that says so stands in the place of the table.
    page().view()->setCurrentIndex(view.model()->index(0, 0));
    session().providers().setAllChosen(false);
    QTRY_VERIFY(page().status()->isVisible());
    QVERIFY(!action(ActionId::EditNote)->isEnabled());
}

// As the quick window opens one, or a second start.
void TestComparePage::aCodeFromElsewhereIsShownInBrowse()
{
    show();
    const db::CodeKey code{u"hashkey-pro"_s, u"-1021"_s, 1};
    m_fixture->window().openCode(u"-1021"_s, code);
    QVERIFY(!m_fixture->window().pages()->isComparing());
    QVERIFY(m_fixture->waitForResult());
    QCOMPARE(m_fixture->window().tableArea()->view()->selectedKeys(), QList{code});
    action(ActionId::Back)->trigger();
    QVERIFY(m_fixture->window().pages()->isComparing());
}

void TestComparePage::headsLeaveRoomForLines()
{
    m_fixture->window().resize(1440, 900);
    show();
    auto *heads = page().view()->findChild<ProviderHeader *>();
    QVERIFY(!heads->isBrief());
    const int whole = heads->height();
    m_fixture->window().resize(900, 600);
    QTRY_VERIFY(heads->isBrief());
    QTRY_VERIFY(heads->height() < whole / 2);
    QVERIFY(heads->model()
                    ->headerData(0, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .contains(u"30 code(s)"_s));
    m_fixture->window().resize(1440, 900);
    QTRY_COMPARE(heads->height(), whole);
}

void TestComparePage::theSideGrowsWithItsLetters_data()
{
    QTest::addColumn<bool>("isShown");
    QTest::newRow("while it is shown") << true;
    QTest::newRow("behind Browse") << false;
}

void TestComparePage::theSideGrowsWithItsLetters()
{
    QFETCH(bool, isShown);
    show();
    const int usual = page().picker()->width();
    if (!isShown)
        action(ActionId::Browse)->trigger();
    UserSettings &settings = m_fixture->window().userSettings();
    settings.setValue(SettingId::FontPercent, 200);
    if (!isShown)
        action(ActionId::Compare)->trigger();
    QTRY_VERIFY2(page().picker()->width() >= std::min(usual * 3 / 2, page().width() / 3),
                 qPrintable(QString::number(page().picker()->width())));
    const ProviderPicker &picker = *page().picker();
    QTRY_VERIFY(picker.width() >= picker.minimumSizeHint().width());
    settings.reset(SettingId::FontPercent);
    QTRY_COMPARE(page().picker()->width(), usual);
}

void TestComparePage::namesEndBeforeTheNumbers()
{
    show();
    QListView *list = page().picker()->view();
    const QModelIndex index = list->model()->index(0, 0);
    const int number = list->fontMetrics().horizontalAdvance(
            QLocale().toString(index.data(ProviderChoiceModel::CodeCountRole).toInt()));
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QStyleOptionViewItem option;
        option.initFrom(list);
        option.widget = list;
        option.direction = direction;
        option.state = QStyle::State_Enabled;
        option.rect = {0, 0, number + 100, 32}; // no room for the name
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        list->itemDelegate()->paint(&painter, option, index);
        painter.end();
        // Where the number begins, there is a gap before it.
        for (int x = 2; x < 7; ++x) {
            const int fromNumber = number + 8 + x;
            const int column = direction == Qt::LeftToRight ? image.width() - 1 - fromNumber
                                                            : fromNumber;
            for (int y = 0; y < image.height(); ++y)
                QCOMPARE(image.pixelColor(column, y), QColor(Qt::white));
        }
    }
}

void TestComparePage::nothingIsNotPrinted()
{
    m_fixture->session().setText(u"has:note"_s);
    QVERIFY(m_fixture->waitForResult());
    show();
    waitFor([](const ComparisonRequest &request) { return request.found != nullptr; });
    QCOMPARE(session().comparison()->lineCount(), size_t(0));
    ComparisonOutput &output = page().output();
    QSignalSpy failed(&output, &ComparisonOutput::failed);
    m_fixture->window().actions()[ActionId::Print]->trigger();
    output.take(PrintDialog::Way::Preview, PrintScope::Table);
    output.take(PrintDialog::Way::Pdf, PrintScope::Table);
    QCOMPARE(failed.count(), 3);
    QVERIFY(!m_fixture->window().findChild<PrintDialog *>());
    QVERIFY(!m_fixture->window().findChild<QFileDialog *>());
    QVERIFY(!output.isBusy());
}

// "HashKe… · 1 of 3" says neither whose card it is nor, in a row of such, which.
void TestComparePage::cardsKeepTheirNamesInANarrowWindow()
{
    show();
    CardsView &cards = *page().cards();
    const auto headHeight = [&](int width, size_t codes) {
        m_fixture->window().resize(width, 800);
        const Comparison &comparison = *session().comparison();
        for (size_t line = 0; line < comparison.lineCount(); ++line) {
            if (comparison.cell(line, 3).size() == codes)
                page().view()->setCurrentIndex(page().view()->model()->index(int(line), 3));
        }
        QCoreApplication::processEvents();
        return cards.horizontalHeader()->height();
    };
    const int usual = headHeight(1900, 3);
    QCOMPARE(headHeight(800, 1), usual);
    const int narrow = headHeight(800, 3);
    QVERIFY2(narrow >= usual + cards.fontMetrics().height(), qPrintable(QString::number(narrow)));
    QCOMPARE(headHeight(1900, 3), usual); // behind the names again
    // What does not fit even so is told.
    const QVariant tip = cards.model()->headerData(0, Qt::Horizontal, Qt::ToolTipRole);
    QVERIFY2(tip.toString().contains(u"Freeway"_s), qPrintable(tip.toString()));
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
