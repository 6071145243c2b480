// SPDX-License-Identifier: MIT
#pragma once

#include "core/latesttask.h"
#include "models/clipboardcopy.h"
#include "models/copytext.h"

#include <QObject>

namespace errdex {

class Actions;
class BrowserSession;
class CodeTableView;

/// What can be done with the selected rows: copying, starring, selecting. Knows what is possible
/// when, in one place.
class RowActions : public QObject
{
    Q_OBJECT

public:
    RowActions(Actions &actions, CodeTableView &view, BrowserSession &session,
               QObject *parent = nullptr);

    /// Off while the table is not in sight.
    void setActive(bool isActive);

Q_SIGNALS:
    /// It is on the clipboard now; a sentence for a person.
    void copied(const QString &note);

private:
    void addContextMenu();
    void connectActions();
    void update();
    void copyRows(CopyFormat format);
    void copyField(TextField field);

    struct Copy
    {
        ClipboardCopy content;
        qsizetype rows = 0;
    };

    Actions &m_actions;
    CodeTableView &m_view;
    BrowserSession &m_session;
    bool m_isActive = true;
    LatestTask<Copy> m_copying; ///< a million rows take a moment
};

} // namespace errdex
