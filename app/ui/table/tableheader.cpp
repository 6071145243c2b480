// SPDX-License-Identifier: MIT
#include "ui/table/tableheader.h"

#include "ui/table/celldelegate.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionHeader>

namespace errdex {

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
}

void TableHeader::setFooter(QWidget *footer)
{
    if (m_footer)
        m_footer->removeEventFilter(this);
    m_footer = footer;
    if (m_footer) {
        m_footer->setParent(this);
        m_footer->installEventFilter(this);
    }
    placeFooter();
    Q_EMIT geometriesChanged();
}

QString TableHeader::shownTitle(int section) const
{
    return section == m_untitled ? QString()
                                 : model()->headerData(section, orientation()).toString();
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (logicalIndex == m_untitled)
        option->text.clear();
}

QSize TableHeader::sizeHint() const
{
    // The sections' names stand on one line each: only the font and the style change the height. A
    // table asks a dozen times while its columns are set up, and every name is measured for it.
    if (!m_sectionsHint.isValid() || count() == 0)
        m_sectionsHint = QHeaderView::sizeHint();
    return m_sectionsHint + QSize(0, footerHeight());
}

void TableHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_sectionsHint = {};
    QHeaderView::changeEvent(event);
}

void TableHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    placeFooter();
}

void TableHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    placeFooter();
}

// As the base class does it, but with the titles above the texts of their cells.
void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid())
        return;
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.rect = rect;
    initStyleOptionForIndex(&option, logicalIndex);
    const bool hasArrow = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    if (hasArrow)
        option.sortIndicator = sortIndicatorOrder() == Qt::AscendingOrder
                ? QStyleOptionHeader::SortDown
                : QStyleOptionHeader::SortUp;
    painter->save();
    painter->setClipRect(rect);
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    const int inset = CellDelegate::margin
            - style()->pixelMetric(QStyle::PM_HeaderMargin, &option, this);
    QStyleOptionHeaderV2 label = option;
    label.rect = style()->subElementRect(QStyle::SE_HeaderLabel, &option, this);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    label.rect.adjust(isMirrored ? 0 : inset, 0, isMirrored ? -inset : 0, 0);
    label.textAlignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft)
            | Qt::AlignVCenter;
    style()->drawControl(QStyle::CE_HeaderLabel, &label, painter, this);
    if (hasArrow) {
        QStyleOptionHeaderV2 arrow = option;
        arrow.rect = style()->subElementRect(QStyle::SE_HeaderArrow, &option, this);
        style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &arrow, painter, this);
    }
    painter->restore();
}

// As wide as the title that is painted. The base class measures it in bold, in case a section of
// selected cells is; ours never is, and a bold font is loaded for nothing.
QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.section = logicalIndex;
    option.text = shownTitle(logicalIndex);
    option.fontMetrics = fontMetrics();
    if (isSortIndicatorShown())
        option.sortIndicator = QStyleOptionHeader::SortDown;
    return style()->sizeFromContents(QStyle::CT_HeaderSection, &option, {}, this);
}

bool TableHeader::eventFilter(QObject *watched, QEvent *event)
{
    const bool isAboutRoom = event->type() == QEvent::ShowToParent
            || event->type() == QEvent::HideToParent;
    if (watched == m_footer && isAboutRoom) {
        placeFooter();
        Q_EMIT geometriesChanged();
    }
    return QHeaderView::eventFilter(watched, event);
}

int TableHeader::footerHeight() const
{
    return m_footer && !m_footer->isHidden() ? m_footer->sizeHint().height() : 0;
}

void TableHeader::placeFooter()
{
    const int room = footerHeight();
    setViewportMargins(0, 0, 0, room);
    if (m_footer)
        m_footer->setGeometry(0, height() - room, width(), room);
}

} // namespace errdex
