// SPDX-License-Identifier: MIT
#include "ui/table/tableheader.h"

#include <QEvent>

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

QSize TableHeader::sizeHint() const
{
    return QHeaderView::sizeHint() + QSize(0, footerHeight());
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
