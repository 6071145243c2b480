// SPDX-License-Identifier: MIT
#include "savedfilterlist.h"

#include "ui/search/completiondelegate.h"
#include "ui/table/markedtext.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <utility>

namespace errdex {

namespace {

constexpr int mostRowsInSight = 8;

/// Name and, muted at the end, key and count: a long name is cut, they are not.
class FilterDelegate : public CompletionDelegate
{
public:
    using CompletionDelegate::CompletionDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString name = std::exchange(item.text, QString());
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const Theme theme = Theme::forPalette(item.palette);
        const bool isChosen = item.state & QStyle::State_Selected;
        const QRect line = item.rect.adjusted(margin, 0, -margin, 0);
        const QString hint = index.data(hintRole).toString();
        const int hintWidth =
                hint.isEmpty() ? 0 : item.fontMetrics.horizontalAdvance(hint) + 1 + margin;
        const QRect nameRect =
                QStyle::alignedRect(item.direction, Qt::AlignLeading | Qt::AlignVCenter,
                                    QSize(qMax(0, line.width() - hintWidth), line.height()), line);
        // Cut at the end of its own direction, whatever that of the window is.
        MarkedText words;
        words.text = name;
        words.font = item.font;
        words.color = isChosen ? theme.highlightText : item.palette.color(QPalette::Text);
        words.paint(painter, nameRect, item.direction, theme);
        painter->save();
        painter->setFont(item.font);
        painter->setPen(isChosen ? theme.highlightText : theme.mutedText);
        painter->drawText(line, Qt::AlignTrailing | Qt::AlignVCenter, hint);
        painter->restore();
    }

private:
    static constexpr int margin = 8;
};

} // namespace

SavedFilterList::SavedFilterList(QWidget *parent)
    : QuietView(parent)
{
    setItemDelegate(new FilterDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window); // as the facets below
    setDragDropMode(QAbstractItemView::InternalMove);
}

QString SavedFilterList::currentId() const
{
    const QListWidgetItem *item = currentItem();
    return item ? item->data(idRole).toString() : QString();
}

void SavedFilterList::fitHeight()
{
    const int rows = qMin(count(), mostRowsInSight);
    setFixedHeight(rows * qMax(1, sizeHintForRow(0)) + 2);
}

QItemSelectionModel::SelectionFlags SavedFilterList::selectionCommand(const QModelIndex &,
                                                                      const QEvent *) const
{
    return QItemSelectionModel::NoUpdate;
}

// What is chosen is what is dragged.
void SavedFilterList::startDrag(Qt::DropActions actions)
{
    const QItemSelection chosen = selectionModel()->selection();
    selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    QListWidget::startDrag(actions);
    selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
}

void SavedFilterList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight(); // its rows grow with the letters
}

} // namespace errdex
