// SPDX-License-Identifier: MIT
#include "ui/compare/comparepage.h"

#include "core/text/visible.h"
#include "ui/announce.h"
#include "ui/busyline.h"
#include "ui/compare/cardssplitter.h"
#include "ui/compare/cardsview.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/comparisonoutput.h"
#include "ui/compare/comparisonview.h"
#include "ui/compare/conceptnote.h"
#include "ui/compare/coveragefilter.h"
#include "ui/compare/coverageview.h"
#include "ui/compare/nothingleft.h"
#include "ui/compare/providerpicker.h"
#include "ui/focus/handover.h"
#include "ui/focus/splitterkeys.h"
#include "ui/print/outputprogress.h"
#include "ui/session/browsersession.h"

#include <QKeyEvent>
#include <QLabel>
#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rest = 10000; // the splitter scales it down to what there is

CompareState stateOf(const QSettings &settings)
{
    CompareState state;
    state.load(settings);
    return state;
}

} // namespace

ComparePage::ComparePage(BrowserSession &session, QSettings &settings, QWidget *parent)
    : SideSplitter(parent)
    , m_session(session)
    , m_settings(settings)
    , m_compare(session, stateOf(settings))
    , m_bar(new CompareBar(this))
    , m_busy(new BusyLine(this))
    , m_view(new ComparisonView(this))
    , m_cards(new CardsView(this))
    , m_picker(new ProviderPicker(m_compare.providers(), this))
    , m_coverage(new CoverageView(this))
    , m_status(new StatusPage(this))
    , m_note(new ConceptNote(this))
    , m_output(new ComparisonOutput(this))
{
    setObjectName(u"comparePage"_s);
    addWidget(makeSide());
    addWidget(makeTable());
    fitParts();
    chooseWidth(stateOf(settings).sideWidth);
    m_bar->setAlignment(m_compare.alignment());
    m_bar->setFilter(m_compare.filter());
    connectParts();
    connectCurrentCode();
    showComparison();
    m_side->setSizes({0, rest}); // the list takes what it needs, the map has the rest
}

ComparePage::~ComparePage() = default;

QWidget *ComparePage::makeSide()
{
    auto *map = new QWidget(this);
    auto *title = new QLabel(tr("Concepts covered"), map);
    title->setContentsMargins(12, 8, 12, 4);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *layout = new QVBoxLayout(map);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(m_coverage, 1);

    m_side = new QSplitter(Qt::Vertical, this);
    m_side->addWidget(m_picker);
    m_side->addWidget(map);
    m_side->setChildrenCollapsible(false);
    m_side->setHandleWidth(5);
    m_side->setStretchFactor(0, 2);
    m_side->setStretchFactor(1, 3);
    makeBordersReachable(*m_side);
    return m_side;
}

QWidget *ComparePage::makeTable()
{
    auto *pages = new QWidget(this);
    auto *stack = new QStackedLayout(pages);
    auto *tableAndCards = new CardsSplitter(m_view, m_cards, pages);
    connect(tableAndCards, &CardsSplitter::tableRoomChanged, m_view, &ComparisonView::setRoom);
    m_tableAndCards = tableAndCards;
    stack->addWidget(m_tableAndCards);
    stack->addWidget(m_status);

    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_busy);
    layout->addWidget(m_note);
    layout->addWidget(pages, 1);
    layout->addWidget(new OutputProgress(*m_output, box));
    return box;
}

void ComparePage::connectParts()
{
    connect(m_bar, &CompareBar::backRequested, this, &ComparePage::backRequested);
    connect(m_bar, &CompareBar::alignmentChosen, &m_compare, &CompareSession::setAlignment);
    connect(m_bar, &CompareBar::filterChosen, &m_compare, &CompareSession::setFilter);
    connect(&m_compare, &CompareSession::started, m_busy, &BusyLine::start);
    connect(&m_compare, &CompareSession::comparisonChanged, this, &ComparePage::showComparison);
    connect(m_view, &ComparisonView::currentLineChanged, this, &ComparePage::showCurrentLine);
    connect(m_view, &ComparisonView::currentProviderChanged, this, [this] {
        if (!m_cards->isHidden())
            m_cards->goToProvider(*m_view->currentProvider());
    });
    connect(m_cards, &CardsView::providerReached, m_view, &ComparisonView::goToProvider);
    connect(m_view, &ComparisonView::lineActivated, this, &ComparePage::focusCards);
    connect(m_view, &ComparisonView::codeRequested, this, &ComparePage::codeRequested);
    connect(m_view, &ComparisonView::copied, this, &ComparePage::copied);
    connect(m_view, &ComparisonView::providersReordered, &m_compare.providers(),
            &ProviderChoiceModel::orderChosen);
    connect(m_view, &ComparisonView::baselineRequested, &m_compare.providers(),
            &ProviderChoiceModel::setBaseline);
    connect(m_cards, &CardsView::stepRequested, m_view, &ComparisonView::stepLine);
    connect(m_cards, &CardsView::leaveRequested, this, &ComparePage::focusTable);
    connect(m_cards, &CardsView::codeRequested, this, &ComparePage::codeRequested);
    connect(m_cards, &CardsView::copied, this, &ComparePage::copied);
    connect(m_output, &ComparisonOutput::written, this, &ComparePage::exported);
    connect(m_output, &ComparisonOutput::printed, this, &ComparePage::printed);
    connect(m_output, &ComparisonOutput::failed, this, &ComparePage::exportFailed);
    connect(m_coverage, &CoverageView::fieldActivated,
            new CoverageFilter(m_session, m_compare, *m_bar, this), &CoverageFilter::choose);
    connect(m_note, &ConceptNote::suggestionsRequested, this, &ComparePage::suggestionsRequested);
    connect(m_output, &ComparisonOutput::nothingToTake, this, &ComparePage::nothingToTake);
    connect(&m_session, &BrowserSession::stateChanged, this, &ComparePage::showStatus);
    connect(&m_compare, &CompareSession::failed, this, [this](const QString &detail) {
        m_busy->stop();
        showStatusPage({.iconName = u"warning"_s,
                        .title = tr("The providers cannot be compared"),
                        .text = detail,
                        .buttons = {}});
    });
}

void ComparePage::connectCurrentCode()
{
    for (const QTableView *table :
         {static_cast<QTableView *>(m_view), static_cast<QTableView *>(m_cards)}) {
        connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
                &ComparePage::currentCodeChanged);
        // Without a current cell at first: its view sets one when it has taken the new contents.
        connect(table->model(), &QAbstractItemModel::modelReset, this,
                &ComparePage::currentCodeChanged);
    }
    m_view->installEventFilter(this);
    m_cards->installEventFilter(this);
}

// Only where the focus comes to: a menu takes it for a moment, and is about where it was.
bool ComparePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        m_isAtCards = watched == m_cards;
        Q_EMIT currentCodeChanged();
    }
    return SideSplitter::eventFilter(watched, event);
}

std::optional<db::CodeKey> ComparePage::currentCode() const
{
    if (m_tableAndCards->isHidden()) // a page stands in their place
        return std::nullopt;
    return m_isAtCards && areCardsShown() ? m_cards->currentCode() : m_view->currentCode();
}

void ComparePage::showComparison()
{
    const auto &comparison = m_compare.comparison();
    m_busy->stop();
    if (comparison) {
        m_bar->setComparison(*comparison);
        m_note->setComparison(*comparison);
        m_view->setComparison(comparison);
        m_coverage->setComparison(comparison);
        if (const auto code = std::exchange(m_beginning, std::nullopt))
            m_view->goToCode(*code);
        Q_EMIT countsChanged();
    }
    showStatus();
    if (comparison && std::exchange(m_wantsFocus, false))
        focusTable();
}

void ComparePage::showStatus()
{
    const auto &comparison = m_compare.comparison();
    if (!comparison)
        showStatusPage({.iconName = u"compare"_s,
                        .title = tr("Reading the catalogues…"),
                        .text = {},
                        .buttons = {},
                        .isBusy = true});
    else if (comparison->columnCount() < 2)
        showStatusPage(
                {.iconName = u"compare"_s,
                 .title = tr("Choose two providers or more"),
                 .text = tr("What each of them calls the same failure stands side by side here."),
                 .buttons = {{tr("Compare all"),
                              [this] { m_compare.providers().setAllChosen(true); }}}});
    else if (comparison->lineCount() == 0)
        showStatusPage(NothingLeft(m_session, m_compare, *m_bar).explain(*comparison));
    else
        showTable();
}

void ComparePage::showTable()
{
    turnPage(static_cast<QStackedLayout &>(*m_status->parentWidget()->layout()), 0, [this] {
        if (holdsFocus(*m_status)) // a button of it was pressed
            m_view->setFocus(Qt::OtherFocusReason);
    });
    m_toldStatus.clear();
    Q_EMIT currentCodeChanged();
}

void ComparePage::showStatusPage(const StatusPage::Content &content)
{
    m_status->setContent(content);
    turnPage(static_cast<QStackedLayout &>(*m_status->parentWidget()->layout()), 1, [this] {
        if (holdsFocus(*m_tableAndCards))
            m_status->focusFirst();
    });
    Q_EMIT currentCodeChanged();
    const QString told = content.title + u'\n' + content.text;
    if (isVisible() && !content.isBusy && std::exchange(m_toldStatus, told) != told)
        announce(*this, withControlSigns(told));
}

void ComparePage::showCurrentLine()
{
    if (!m_cards->isHidden())
        m_cards->setLine(m_view->comparison(), m_view->currentLine(), m_view->currentProvider());
}

void ComparePage::setSideShown(bool isShown)
{
    setShown(*m_side, isShown, [this] { focusTable(); });
}

void ComparePage::setCardsShown(bool isShown)
{
    if (areCardsShown() == isShown)
        return;
    setShown(*m_cards, isShown, [this] { focusTable(); });
    showCurrentLine();
    Q_EMIT cardsShownChanged(isShown);
    Q_EMIT currentCodeChanged();
}

bool ComparePage::areCardsShown() const
{
    return !m_cards->isHidden();
}

void ComparePage::setCompact(bool isCompact)
{
    m_view->setCompact(isCompact);
}

ComparisonOutput &ComparePage::output()
{
    // A pasted text may hold secrets, and a page outlives the window.
    const bool isKept = isKeepable(m_session.text(), m_session.textOrigin());
    m_output->setComparison(m_compare.comparison(), m_view->currentLine(),
                            isKept ? m_session.text() : QString());
    return *m_output;
}

bool ComparePage::hasLines() const
{
    const auto &comparison = m_compare.comparison();
    return comparison && comparison->lineCount() > 0;
}

PrintScope ComparePage::scopeInSight() const
{
    return areCardsShown() ? PrintScope::TableAndCards : PrintScope::Table;
}

void ComparePage::askForPrint(PrintDialog::Way way)
{
    output().ask(way, m_cards->hasFocus() ? PrintScope::Cards : scopeInSight());
}

void ComparePage::beginAt(const db::CodeKey &code)
{
    if (!m_view->goToCode(code))
        m_beginning = code;
}

void ComparePage::focusSide()
{
    m_picker->setFocus(Qt::ShortcutFocusReason);
}

void ComparePage::focusTable()
{
    m_wantsFocus = !m_compare.comparison(); // again when it is there
    if (!m_status->isHidden())
        m_status->focusFirst();
    else
        m_view->setFocus(Qt::ShortcutFocusReason);
}

void ComparePage::focusCards()
{
    setCardsShown(true);
    m_cards->setFocus(Qt::ShortcutFocusReason);
}

void ComparePage::saveState()
{
    CompareState state = stateOf(m_settings);
    if (m_compare.comparison())
        state.providers = m_compare.providers().choice();
    state.sideWidth = chosenWidth();
    state.alignment = m_compare.alignment();
    state.filter = m_compare.filter();
    state.save(m_settings);
}

/// What the map below it leaves at the least.
void ComparePage::giveRoomToPicker()
{
    const QWidget *map = m_side->widget(1);
    m_picker->setRoom(height() - map->minimumSizeHint().height() - m_side->handleWidth());
}

void ComparePage::changeEvent(QEvent *event)
{
    SideSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_side) // once its parts have theirs
        QMetaObject::invokeMethod(this, &ComparePage::giveRoomToPicker, Qt::QueuedConnection);
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    SideSplitter::resizeEvent(event);
    giveRoomToPicker();
}

void ComparePage::showEvent(QShowEvent *event)
{
    SideSplitter::showEvent(event);
    m_compare.setActive(true);
}

// What comes here nobody on the page wanted: the cards and the map have an Esc of their own.
void ComparePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        SideSplitter::keyPressEvent(event);
}

void ComparePage::hideEvent(QHideEvent *event)
{
    SideSplitter::hideEvent(event);
    m_compare.setActive(false);
}

} // namespace errdex
