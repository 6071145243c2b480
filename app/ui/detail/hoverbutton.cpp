// SPDX-License-Identifier: MIT
#include "ui/detail/hoverbutton.h"

#include "core/text/visible.h"
#include "ui/theme/icons.h"
#include "ui/theme/scale.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr int iconPixels = 16;
constexpr int margin = 2;

} // namespace

HoverButton::HoverButton(const QString &name, const QString &text, QWidget *parent)
    : QToolButton(parent)
    , m_name(name)
{
    setAutoRaise(true);
    const int icon = scaledToFont(iconPixels, fontMetrics());
    setIconSize({icon, icon});
    setFixedSize(icon + 2 * margin, icon + 2 * margin);
    setIcon(errdex::icon(m_name, palette()));
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(text);
    setAccessibleName(text);
    if (parent) {
        parent->setAttribute(Qt::WA_Hover);
        parent->installEventFilter(this);
    }
}

void HoverButton::setAlwaysShown(bool isAlwaysShown)
{
    m_isAlwaysShown = isAlwaysShown;
    update();
}

bool HoverButton::isShownNow() const
{
    return m_isAlwaysShown || hasFocus() || isDown()
            || (parentWidget() && parentWidget()->underMouse());
}

bool HoverButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QToolButton::eventFilter(watched, event);
}

void HoverButton::paintEvent(QPaintEvent *event)
{
    if (isShownNow())
        QToolButton::paintEvent(event);
}

void HoverButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(errdex::icon(m_name, palette()));
}

CopyButton::CopyButton(const QString &what, QString content, QWidget *parent)
    : HoverButton(u"copy"_s, what, parent)
    , m_content(std::move(content))
{
    constexpr int longest = 80; // letters
    setAccessibleDescription(withControlSigns(m_content.left(longest).simplified()));
    connect(this, &QToolButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_content);
        Q_EMIT copied();
    });
}

} // namespace errdex
