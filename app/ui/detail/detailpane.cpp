// SPDX-License-Identifier: MIT
#include "ui/detail/detailpane.h"

#include "ui/actions/keytext.h"
#include "ui/detail/codedetailview.h"
#include "ui/detail/messageview.h"
#include "ui/detail/teamtexts.h"
#include "ui/focus/accessiblerole.h"

#include <QEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace errdex {

DetailPane::DetailPane(QWidget *parent)
    : QScrollArea(parent)
{
    giveRole<DetailPane, QAccessible::Pane>();
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Details"));
    setAccessibleDescription(tr("The arrow keys scroll. Tab goes through what can be done here."));
    rebuild(false);
}

DetailPane::~DetailPane() = default;

void DetailPane::setCode(const std::shared_ptr<const SearchResult> &result, std::optional<Row> row)
{
    m_result = result;
    m_row = row;
    const bool wasSeveral = std::exchange(m_selectionCount, 0) >= 2;
    const bool isNothing = result && result->rows.empty();
    const bool wasNothing = std::exchange(m_isNothingFound, isNothing);
    if (!result || !row) {
        if (std::exchange(m_detail, std::nullopt) || wasSeveral || wasNothing != isNothing)
            rebuild(false);
        editWanted();
        return;
    }
    CodeDetail detail = CodeDetailMaker::make(*result, *row, m_suggester.get());
    const bool isSameCode = !wasSeveral && m_detail && m_detail->key == detail.key;
    CodeDetail unchanged = detail;
    if (isSameCode) {
        unchanged.isStarred = m_detail->isStarred;
        unchanged.marks = m_detail->marks;
        unchanged.own = m_detail->own;
        unchanged.conceptReply = m_detail->conceptReply;
        unchanged.others = m_detail->others;
        unchanged.team = m_detail->team;
        unchanged.teamConceptReply = m_detail->teamConceptReply;
        unchanged.knownTags = m_detail->knownTags;
    }
    const bool isSameText = isSameCode && unchanged == *m_detail;
    m_detail = std::move(detail);
    if (isSameText) {
        m_view->setStarred(m_detail->isStarred);
        m_view->setMarks(m_detail->marks);
        m_view->setOwn(*m_detail, m_teamRights);
    } else {
        rebuild(isSameCode);
    }
    editWanted();
}

void DetailPane::editOwnOf(const db::CodeKey &key, db::OwnField field)
{
    m_wantedEdit = {key, field, m_result};
    editWanted();
}

void DetailPane::editWanted()
{
    if (!m_wantedEdit)
        return;
    const bool isShown = m_view && m_detail && m_detail->key == m_wantedEdit->key;
    if (isShown)
        editOwn(m_wantedEdit->field);
    if (isShown || m_result != m_wantedEdit->result)
        m_wantedEdit.reset();
}

void DetailPane::editOwn(db::OwnField field)
{
    if (!m_view)
        return;
    show();
    m_view->editOwn(field);
}

std::optional<db::CodeKey> DetailPane::shownCode() const
{
    return m_view ? std::optional(m_detail->key) : std::nullopt;
}

void DetailPane::finishEdits()
{
    if (m_view)
        m_view->finishEdits();
    Q_EMIT editingEnded();
}

void DetailPane::setSuggester(std::shared_ptr<const ConceptSuggester> suggester)
{
    m_suggester = std::move(suggester);
    // The code that is shown may have waited for it.
    if (m_suggester && m_detail && m_detail->conceptSlug.isEmpty() && m_selectionCount < 2)
        setCode(m_result, m_row);
}

void DetailPane::setTeamRights(TeamRights rights)
{
    if (std::exchange(m_teamRights, rights) != rights && m_view)
        m_view->setOwn(*m_detail, rights);
}

void DetailPane::setSelectionCount(int rows)
{
    if (rows == m_selectionCount)
        return;
    const bool isShownOtherwise = rows >= 2 || m_selectionCount >= 2;
    m_selectionCount = rows;
    if (isShownOtherwise)
        rebuild(false);
}

void DetailPane::setSuggestionsHint(const QString &text)
{
    if (std::exchange(m_suggestionsHint, text) != text && m_selectionCount >= 2)
        rebuild(false);
}

void DetailPane::rebuild(bool keepPlace)
{
    finishEdits();
    const int place = keepPlace ? verticalScrollBar()->value() : 0;
    m_view = nullptr;
    QWidget *content = nullptr;
    const QString spaceKey = keyText(Qt::Key_Space);
    if (m_selectionCount >= 2) {
        QStringList hints{tr("Copy or export them, or press %1 to star them all").arg(spaceKey)};
        if (!m_suggestionsHint.isEmpty())
            hints += m_suggestionsHint;
        content = new MessageView(u"copy"_s, tr("%Ln codes selected", nullptr, m_selectionCount),
                                  hints, this);
    } else if (m_detail) {
        m_view = new CodeDetailView(*m_detail, m_isProviderUnfolded, m_teamRights, this);
        content = m_view;
        fitSpacing();
        connectView();
    } else if (m_isNothingFound) { // what can be done stands in the table's place
        content = new MessageView({}, tr("No code to read"), {}, this);
    } else {
        const QString copyKeys = keyText(QKeySequence::Copy);
        content = new MessageView(
                u"info"_s, tr("Select a code to read it here"),
                {tr("↑ ↓ choose · %1 stars · %2 copies", "keys").arg(spaceKey, copyKeys)}, this);
    }
    setWidget(content);
    updateGeometry();
    verticalScrollBar()->setValue(place);
}

void DetailPane::connectView()
{
    connect(m_view, &CodeDetailView::codeRequested, this, &DetailPane::codeRequested);
    connect(m_view, &CodeDetailView::queryRequested, this, &DetailPane::queryRequested);
    connect(m_view, &CodeDetailView::linkActivated, this, &DetailPane::linkActivated);
    connect(m_view, &CodeDetailView::copied, this, &DetailPane::copied);
    connect(m_view, &CodeDetailView::conceptAccepted, this, &DetailPane::conceptAccepted);
    connect(m_view, &CodeDetailView::conceptChangeRequested, this,
            &DetailPane::conceptChangeRequested);
    connect(m_view, &CodeDetailView::conceptClearRequested, this,
            &DetailPane::conceptClearRequested);
    connect(m_view, &CodeDetailView::ownEdited, this, &DetailPane::ownEdited);
    connect(m_view, &CodeDetailView::editingEnded, this, &DetailPane::editingEnded);
    connect(m_view, &CodeDetailView::otherDecided, this, &DetailPane::otherDecided);
    const TeamTexts *team = m_view->teamTexts();
    connect(team, &TeamTexts::edited, this, &DetailPane::teamEdited);
    connect(team, &TeamTexts::historyRequested, this, &DetailPane::teamHistoryRequested);
    connect(team, &TeamTexts::decisionRequested, this, &DetailPane::teamDecisionRequested);
    connect(team, &TeamTexts::shareRequested, this, &DetailPane::teamShareRequested);
    connect(m_view, &CodeDetailView::starToggleRequested, this,
            [this](bool starred) { Q_EMIT starToggleRequested(m_detail->key, starred); });
    connect(m_view, &CodeDetailView::providerUnfolded, this,
            [this](bool isUnfolded) { m_isProviderUnfolded = isUnfolded; });
}

QSize DetailPane::sizeHint() const
{
    return m_isNothingFound ? minimumSizeHint() : QSize(320, 480);
}

QSize DetailPane::minimumSizeHint() const
{
    // Where there is nothing to read, what else the window shows may have the room.
    const int height = m_isNothingFound && widget() ? widget()->minimumSizeHint().height() : 120;
    return {240, std::min(height, 120)};
}

// In a low pane, the texts come before the air between them.
void DetailPane::fitSpacing()
{
    constexpr int lowLines = 56; // those of a window of 800 pixels
    if (m_view)
        m_view->setDense(viewport()->height() < lowLines * fontMetrics().lineSpacing());
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitSpacing();
}

// The arrows and pages are Qt's.
void DetailPane::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_Home)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    else if (isPlain && event->key() == Qt::Key_End)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    else if (isPlain && (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp))
        turnPage(event->key() == Qt::Key_PageDown);
    else
        QScrollArea::keyPressEvent(event);
}

// Some of the page before stays in sight, so that no line is read in two halves.
void DetailPane::turnPage(bool isForward)
{
    const int most = verticalScrollBar()->pageStep();
    const int page = std::max(most - 2 * fontMetrics().lineSpacing(), most / 2);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + (isForward ? page : -page));
}

void DetailPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        rebuild(true);
        break;
    default:
        break; // an enumeration of Qt's
    }
}

} // namespace errdex
