// SPDX-License-Identifier: MIT
#pragma once

#include "core/latesttask.h"
#include "core/ownexchange.h"

#include <QObject>

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
    ExchangeActions(Actions &actions, BrowserSession &session, MessageBar &message,
                    QWidget *window);

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
        QString text;
        bool isProblem = false;
    };

    void takeRead(const Read &read);
    void showWritten(const Written &written);
    void showProblem(const QString &text);

    BrowserSession &m_session;
    MessageBar &m_message;
    QWidget *m_window;
    LatestTask<Read> m_reading;
};

} // namespace errdex
