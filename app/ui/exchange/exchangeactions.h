// SPDX-License-Identifier: MIT
#pragma once

#include "core/latesttask.h"
#include "core/ownexchange.h"
#include "core/text/wording.h"

#include <QObject>
#include <QTimer>

#include <variant>

class QWidget;

namespace errdex {

class Actions;
class BrowserSession;
class MessageBar;

/// Own data out to a file, and another person's in from one, from the window. What came in is one
/// step of undoing.
class ExchangeActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    ExchangeActions(BrowserSession &session, MessageBar &message, QWidget *window);

    /// Lets actions start it; they may go, and others come.
    void connectActions(const Actions &actions);
    void chooseTarget();
    void exportTo(const QString &path);
    void chooseSource();
    void importFrom(const QString &path);

private:
    using Read = std::variant<db::OwnFile, OwnExchange::Problem>;
    /// What was written where, or what went wrong.
    struct Written
    {
        QString path;
        Wording text;
        bool isProblem = false;
    };

    void start(const Wording &text);
    void takeRead(const Read &read);
    void showWritten(const Written &written);
    void showProblem(const Wording &text);

    BrowserSession &m_session;
    MessageBar &m_message;
    QWidget *m_window;
    LatestTask<Read> m_reading;
    QTimer m_late; ///< says what is being done, where it takes longer than one waits
    Wording m_doing;
};

} // namespace errdex
