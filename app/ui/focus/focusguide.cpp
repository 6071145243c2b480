// SPDX-License-Identifier: MIT
#include "ui/focus/focusguide.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextEdit>

namespace errdex {

namespace {

bool hasCursor(const QWidget &widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return !line->isReadOnly();
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(&widget))
        return !plain->isReadOnly();
    const auto *text = qobject_cast<const QTextEdit *>(&widget);
    return text && !text->isReadOnly();
}

void bringIntoSight(QWidget &widget)
{
    for (QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(&widget);
    }
}

} // namespace

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::forPalette(widget() ? widget()->palette() : palette()).focus);
}

void FocusRing::surround(QWidget *part)
{
    setWidget(part);
    fit();
}

/// Keeps all four sides in the window, or in what scrolls the part: Qt's frame stands beyond its edge.
void FocusRing::fit()
{
    if (!widget() || !parentWidget())
        return;
    const QRect seen = rect().intersected(parentWidget()->rect().translated(-pos()));
    setMask(QRegion(seen).subtracted(seen.adjusted(width, width, -width, -width)));
}

bool FocusRing::eventFilter(QObject *part, QEvent *event)
{
    const bool isHandled = QFocusFrame::eventFilter(part, event);
    const bool isMoved = event->type() == QEvent::Move || event->type() == QEvent::Resize;
    // Qt hides it where the part is out of sight when it gets the focus, and leaves it so.
    if (isMoved && isHidden() && widget() && widget()->isVisible() && parentWidget()
        && parentWidget()->rect().intersects(geometry())) {
        raise();
        show();
    }
    fit();
    return isHandled;
}

FocusGuide::FocusGuide(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, QWidget *now) { follow(now); });
}

void FocusGuide::install()
{
    static QPointer<FocusGuide> guide;
    if (!guide)
        guide = new FocusGuide(qApp);
}

void FocusGuide::follow(QWidget *now)
{
    const bool isByMouse = QApplication::mouseButtons() != Qt::NoButton;
    if (!now || isByMouse || hasCursor(*now)) {
        if (m_ring)
            m_ring->surround(nullptr);
        return;
    }
    bringIntoSight(*now); // the ring stays hidden where it would not be seen at once
    if (!m_ring)
        m_ring = new FocusRing(now->window());
    m_ring->surround(now);
}

} // namespace errdex
