// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panelinks.h"

namespace errdex {

class MessageBar;

/// The keys that lead from each pane of a window to the next and around: the search, the side, the table,
/// the details or cards, the message at the foot. What is hidden is passed by.
class PaneRing : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it, or go together with it.
    PaneRing(const Panes &panes, MessageBar &message, Actions &actions, QObject *parent);

private:
    enum Stop { Search, Side, Table, Details, Message, StopCount };

    void go(int step);
    Stop present() const;
    const QWidget *pane(Stop stop) const;
    void enter(Stop stop);

    const Panes m_panes;
    MessageBar &m_message;
    Actions &m_actions;
};

} // namespace errdex
