// SPDX-License-Identifier: MIT
#include "facetview.h"

#include "models/facetmodel.h"
#include "ui/facets/facetdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace errdex {

namespace {

QString nameOf(const QModelIndex &dimension)
{
    return fieldName(static_cast<Field>(dimension.data(FacetModel::FieldRole).toInt()));
}

bool isDimension(const QModelIndex &index)
{
    return index.isValid() && !index.parent().isValid();
}

} // namespace

FacetView::FacetView(QWidget *parent)
    : QuietView(parent)
{
    setItemDelegate(new FacetDelegate(this));
    header()->setStretchLastSection(true);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes moves everything beside it, and paints it twice.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    viewport()->setBackgroundRole(QPalette::Window); // beside the table, not a table
    setAccessibleName(tr("Facets"));
    setAccessibleDescription(tr("Space ticks a value and filters the table by it. The left and "
                                "right arrows fold and unfold."));
    const auto remember = [this](const QModelIndex &dimension, bool isFolded) {
        if (m_isApplying || m_unfoldAll)
            return;
        m_folded.removeAll(nameOf(dimension));
        if (isFolded)
            m_folded.append(nameOf(dimension));
    };
    const auto take = [this, remember](bool isFolded) {
        return [this, remember, isFolded](const QModelIndex &index) {
            remember(index, isFolded);
            tellFolded(*this, index);
        };
    };
    connect(this, &QTreeView::collapsed, this, take(true));
    connect(this, &QTreeView::expanded, this, take(false));
}

void FacetView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FacetView::applyFolding);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent) {
        if (!parent.isValid()) // a dimension
            applyFolding();
    });
    applyFolding();
}

void FacetView::setFolded(const QStringList &folded)
{
    m_folded = folded;
    applyFolding();
}

void FacetView::layOut()
{
    executeDelayedItemsLayout();
    updateGeometries();
}

void FacetView::setUnfoldAll(bool unfold)
{
    m_unfoldAll = unfold;
    applyFolding();
}

void FacetView::applyFolding()
{
    const QScopedValueRollback applying(m_isApplying, true);
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex dimension = model()->index(row, 0);
        setExpanded(dimension, m_unfoldAll || !m_folded.contains(nameOf(dimension)));
    }
}

void FacetView::activate(const QModelIndex &index)
{
    if (isDimension(index)) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model()->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool FacetView::isOnClear(const QModelIndex &index, const QPoint &position) const
{
    if (!isDimension(index))
        return false;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return FacetDelegate::clearRect(option, index).contains(position);
}

void FacetView::mousePressEvent(QMouseEvent *event)
{
    QTreeView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint())
                                                  : QModelIndex();
}

void FacetView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    if (event->button() != Qt::LeftButton || !index.isValid() || m_pressed != index)
        return;
    m_pressed = QModelIndex();
    if (isOnClear(index, position)) {
        Q_EMIT clearRequested(static_cast<Field>(index.data(FacetModel::FieldRole).toInt()));
    } else {
        activate(index);
    }
}

void FacetView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event); // two quick clicks are two clicks
}

void FacetView::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    const QPoint position = event->position().toPoint();
    const bool isHand = isOnClear(indexAt(position), position);
    viewport()->setCursor(isHand ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FacetView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid()) {
        QTreeView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(index);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: {
        const QModelIndex dimension = isDimension(index) ? index : index.parent();
        if (dimension.data(FacetModel::CountRole).toUInt() > 0)
            Q_EMIT clearRequested(
                    static_cast<Field>(dimension.data(FacetModel::FieldRole).toInt()));
        return;
    }
    default:
        QTreeView::keyPressEvent(event);
    }
}

void FacetView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
    // The delegate draws what folds and unfolds.
}

} // namespace errdex
