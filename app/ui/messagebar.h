// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/wording.h"

#include <QFrame>
#include <QPointer>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace errdex {

/// A bar at the foot of the window that says what happened and offers one thing to do about it.
///
/// A notice closes by itself after a while, but not under the mouse and not while it has the focus.
/// One that offers something stays longer, because a person at the keys needs time to get there: for a
/// minute of a window that is in use, if it is not closed before, another one comes, or what it offers
/// can be done no more. Esc closes it. A problem stays
/// until it is closed, and comes back after a notice as long as it is one; what was tried and failed does
/// not, since who goes on has seen it. The bar outlives the other contents of a window
/// when these are made anew, and says the same in another language.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    struct Message
    {
        Wording text; ///< plain
        Wording actionText; ///< of the button; none when empty
        std::function<void()> action; ///< works on what outlives the window's contents
        bool isProblem = false;
        /// Of another button before that one, which leaves the message where it is.
        Wording firstText = {};
        std::function<void()> first = {};
        /// Whether it is still true, and its action can still be done; always when empty. Asked by
        /// review(), and before it comes back.
        std::function<bool()> isPossible = {};
        bool isOfAttempt = false; ///< a problem of what was tried, over with the next message
    };

    /// Milliseconds: three times what WCAG 2.2.1 asks for.
    static constexpr int offerTime = 60'000;

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Message message);
    void closeMessage();
    void takeFocus(); ///< to what it offers first
    /// Closes a message that is no longer possible.
    void review();
    /// How long a notice stays, in milliseconds. For tests.
    void setNoticeTime(int milliseconds);
    void setOfferTime(int milliseconds); ///< the same of what offers something

    QString text() const;
    QPushButton *actionButton() const { return m_action; }
    QPushButton *firstButton() const { return m_first; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void present(const Message &message);
    void write();
    void runAction();
    void leave();
    bool isOffer() const;
    void updateTimer();
    void endTime();
    void applyColors();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_first;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer *m_timer;
    QPointer<QWidget> m_before; ///< that had the focus before the bar
    int m_noticeTime;
    int m_offerTime = offerTime;
    Message m_message;
    std::optional<Message> m_problem; ///< the standing one
    bool m_isApplyingColors = false;
};

} // namespace errdex
