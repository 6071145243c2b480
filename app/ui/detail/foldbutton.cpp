// SPDX-License-Identifier: MIT
#include "ui/detail/foldbutton.h"

#include "ui/shortened.h"

#include <QHelpEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>

namespace errdex {

namespace {

constexpr int leastWidth = 120; // pixels

} // namespace

FoldButton::FoldButton(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize FoldButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(leastWidth, whole.width()), whole.height()};
}

QString FoldButton::shownText() const
{
    const int missing = sizeHint().width() - width(); // what stands around the text needs the rest
    return missing <= 0
            ? text()
            : shortened(fontMetrics(), text(), fontMetrics().horizontalAdvance(text()) - missing);
}

void FoldButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text = shownText();
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

bool FoldButton::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || shownText() == text())
        return QToolButton::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       QStringLiteral("<p>%1</p>").arg(text().toHtmlEscaped()), this);
    return true;
}

} // namespace errdex
