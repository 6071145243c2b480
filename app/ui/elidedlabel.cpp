// SPDX-License-Identifier: MIT
#include "elidedlabel.h"

#include "core/text/visible.h"
#include "ui/shortened.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace errdex {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    const QString shown = withControlSigns(text);
    if (shown == m_text)
        return;
    m_text = shown;
    setAccessibleName(shown);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text), minimumSizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    // A descent is rounded, and the underscore may stand on what is lost.
    return {0, fontMetrics().height() + 2};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    paintShortened(painter, rect(), m_text);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && fontMetrics().horizontalAdvance(m_text) > width()) {
        // Escaped: a tool tip takes what looks like HTML for HTML.
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           Qt::convertFromPlainText(m_text), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace errdex
