// SPDX-License-Identifier: MIT
// The columns by menu and by keyboard: which are shown, by which the rows are sorted, where the current one
// stands and how wide it is.
#include "core/text/phrases.h"
#include "models/codetablemodel.h"
#include "ui/actions/keytext.h"
#include "ui/announce.h"
#include "ui/table/codetableview.h"
#include "ui/table/tableheader.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widthStep = 4; // letters

} // namespace

void CodeTableView::addColumnActions(QMenu *menu)
{
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!CodeTableModel::exportColumn(column))
            continue;
        QAction *action = menu->addAction(CodeTableModel::title(column));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        // The last one stays: a table without columns cannot be got back from.
        action->setEnabled(!action->isChecked() || visibleColumns().size() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            columnsTouched();
            //: said of a column of the table
            const QString now = isShown ? tr("shown") : tr("hidden");
            announce(*this, Phrases::titled(CodeTableModel::title(column), now));
        });
    }
    menu->addSeparator();
    addSortMenu(*menu);
    addCurrentColumnMenu(*menu);
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        resetColumns();
        announce(*this, tr("The columns are as they were at first"));
    });
}

void CodeTableView::addSortMenu(QMenu &menu)
{
    QMenu *sort = menu.addMenu(tr("&Sort by"));
    auto *group = new QActionGroup(sort);
    const auto add = [this, sort, group](const QString &title, int column) {
        QAction *action = sort->addAction(title);
        action->setCheckable(true);
        action->setChecked(column == m_header->sortIndicatorSection());
        group->addAction(action);
        // Once more the other way round, as a click on the head does.
        connect(action, &QAction::triggered, this, [this, column] {
            const bool isAgain = column == m_header->sortIndicatorSection()
                    && m_header->sortIndicatorOrder() == Qt::AscendingOrder;
            m_header->setSortIndicator(column, isAgain ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    };
    //: the order of the rows where they are sorted by no column
    add(tr("Nothing: as they are found"), -1);
    for (const Column shown : visibleColumns()) {
        const int column = CodeTableModel::columnOf(shown);
        const bool isSorted = column == m_header->sortIndicatorSection();
        const bool isDown = m_header->sortIndicatorOrder() == Qt::DescendingOrder;
        add(CodeTableModel::title(column) + (isSorted ? (isDown ? u" ↓"_s : u" ↑"_s) : QString()),
            column);
    }
}

void CodeTableView::addCurrentColumnMenu(QMenu &menu)
{
    const int column = currentColumn();
    //: a menu for one column of the table
    QMenu *actions = menu.addMenu(tr("Column “%1”").arg(CodeTableModel::title(column)));
    // The keys are the table's own, and only shown here.
    const auto addMove = [this, actions, column](const QString &text, bool isRight, int step) {
        actions->addAction(text + u'\t' + keyText(columnKeys(isRight)), this,
                           [this, column, step] { moveColumn(column, step); });
    };
    addMove(tr("Move &forward"), isRightToLeft(), -1);
    addMove(tr("Move &back"), !isRightToLeft(), 1);
    const auto widen = [this, column](int letters) {
        const int width = m_header->sectionSize(column)
                + letters * fontMetrics().averageCharWidth();
        m_header->resizeSection(column, std::max(width, m_header->minimumSectionSize()));
    };
    actions->addAction(tr("&Wider"), this, [widen] { widen(widthStep); });
    actions->addAction(tr("&Narrower"), this, [widen] { widen(-widthStep); });
}

/// That of the current cell, or the first.
int CodeTableView::currentColumn() const
{
    const int column = currentIndex().column();
    return CodeTableModel::exportColumn(column) && !m_header->isSectionHidden(column)
            ? column
            : CodeTableModel::columnOf(visibleColumns().front());
}

void CodeTableView::moveColumn(int column, int step)
{
    const std::vector<Column> shown = visibleColumns();
    const auto found = std::ranges::find_if(
            shown, [column](Column one) { return CodeTableModel::columnOf(one) == column; });
    const auto to = found - shown.begin() + step;
    if (found == shown.end())
        return;
    if (to < 0 || to >= std::ssize(shown)) {
        announceEnd(*this, CodeTableModel::title(column), to < 0);
        return;
    }
    m_header->moveSection(m_header->visualIndex(column),
                          m_header->visualIndex(CodeTableModel::columnOf(shown[size_t(to)])));
    announcePlace(*this, CodeTableModel::title(column), int(to) + 1, int(shown.size()));
}

void CodeTableView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnActions(menu);
    menu->popup(m_header->viewport()->mapToGlobal(position));
}

} // namespace errdex
