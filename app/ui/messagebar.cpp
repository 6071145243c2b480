// SPDX-License-Identifier: MIT
#include "messagebar.h"

#include "core/text/visible.h"
#include "ui/announce.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/wrappedlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int noticeTime = 8000; // ms: time to read a line

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new WrappedLabel(this))
    , m_first(new QPushButton(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
    , m_noticeTime(noticeTime)
{
    setObjectName(u"messageBar"_s);
    setAutoFillBackground(true);

    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_first->setObjectName(u"messageFirst"_s);
    m_first->setAutoDefault(false);
    m_action->setObjectName(u"messageAction"_s);
    m_action->setAutoDefault(false);
    m_close->setIcon(icon(u"close"_s, palette()));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    for (QWidget *part : std::initializer_list<QWidget *>{m_text, m_first, m_action, m_close})
        part->installEventFilter(this);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_first);
    layout->addWidget(m_action);
    layout->addWidget(m_close);

    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::endTime);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::closeMessage);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::runAction);
    connect(m_first, &QPushButton::clicked, this, [this] {
        if (const std::function<void()> first = m_message.first)
            first();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, const QWidget *now) {
        if (now && isAncestorOf(now) && before && !isAncestorOf(before)
            && before->window() == window())
            m_before = before;
    });
    write();
    hide();
}

void MessageBar::showMessage(Message message)
{
    if (message.isProblem && !message.isOfAttempt)
        m_problem = message;
    m_message = std::move(message);
    present(m_message);
}

void MessageBar::closeMessage()
{
    const bool isStanding = m_message.isProblem && !m_message.isOfAttempt;
    if (isStanding || (m_problem && m_problem->isPossible && !m_problem->isPossible()))
        m_problem.reset();
    if (m_problem) {
        m_message = *m_problem;
        present(m_message);
        return;
    }
    m_timer->stop();
    leave();
    hide();
}

void MessageBar::takeFocus()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_first, m_action, m_close}) {
        if (part->isVisibleTo(this)) {
            part->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

/// Back to where the focus was before: what comes next to a button that goes may be anything.
void MessageBar::leave()
{
    const QWidget *focus = window()->focusWidget();
    if (focus && isAncestorOf(focus) && m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
}

void MessageBar::review()
{
    if (!isHidden() && m_message.isPossible && !m_message.isPossible())
        closeMessage();
}

void MessageBar::setNoticeTime(int milliseconds)
{
    m_noticeTime = milliseconds;
}

void MessageBar::setOfferTime(int milliseconds)
{
    m_offerTime = milliseconds;
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::present(const Message &message)
{
    write();
    m_first->setVisible(!message.firstText.isEmpty());
    m_action->setVisible(!message.actionText.isEmpty());
    applyColors();
    show();
    updateTimer();
    // Screen readers say it, although the focus stays where it is.
    announce(*this, m_text->text());
}

/// All words, in the language that is spoken now.
void MessageBar::write()
{
    //: what the program says at the foot of the window
    setAccessibleName(tr("Message"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    m_text->setText(withIsolatedCodes(withControlSigns(m_message.text.text())));
    m_first->setText(m_message.firstText.text());
    m_action->setText(m_message.actionText.text());
    const std::initializer_list<QAbstractButton *> buttons{m_first, m_action, m_close};
    for (QAbstractButton *button : buttons) // the sentence that they belong to
        button->setAccessibleDescription(m_text->text());
}

void MessageBar::runAction()
{
    const std::function<void()> action = m_message.action;
    closeMessage();
    if (action)
        action();
}

bool MessageBar::isOffer() const
{
    return !m_message.actionText.isEmpty() || !m_message.firstText.isEmpty();
}

void MessageBar::updateTimer()
{
    const bool isInUse = underMouse() || isAncestorOf(window()->focusWidget());
    if (m_message.isProblem || isInUse)
        m_timer->stop();
    else
        m_timer->start(isOffer() ? m_offerTime : m_noticeTime);
}

void MessageBar::endTime()
{
    // Who is in another window has not seen what is offered: the time begins when that person is back.
    if (!isOffer() || isActiveWindow())
        closeMessage();
}

void MessageBar::applyColors()
{
    const QScopedValueRollback applying(m_isApplyingColors, true);
    // Nothing but this colour: one's own copy of the others would not follow the next theme.
    QPalette colors;
    colors.setColor(QPalette::Window,
                    Theme::forPalette(QApplication::palette(this)).neutral.background);
    setPalette(colors);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(
            icon(m_message.isProblem ? u"warning"_s : u"info"_s, QApplication::palette(this))
                    .pixmap(size));
}

bool MessageBar::event(QEvent *event)
{
    if (isVisible() && (event->type() == QEvent::Enter || event->type() == QEvent::Leave))
        updateTimer();
    else if (isVisible() && event->type() == QEvent::WindowActivate && !m_timer->isActive())
        updateTimer();
    return QFrame::event(event);
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (isVisible() && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        // hasFocus() is true only after the event was handled.
        QMetaObject::invokeMethod(this, &MessageBar::updateTimer, Qt::QueuedConnection);
    }
    return QFrame::eventFilter(watched, event);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeMessage();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange
            || event->type() == QEvent::FontChange;
    if (isLook && !m_isApplyingColors)
        applyColors(); // the sign is as large as the letters
    else if (event->type() == QEvent::LanguageChange)
        write();
}

} // namespace errdex
