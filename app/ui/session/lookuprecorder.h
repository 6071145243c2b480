// SPDX-License-Identifier: MIT
#pragma once

#include "db/records.h"

#include <QObject>

class QTimer;

namespace errdex {

class BrowserSession;

/// Tells lookups that led somewhere from letters on their way: a text that stood for a while, or
/// was confirmed with Enter, and codes that were opened. Puts them into the history.
class LookupRecorder : public QObject
{
    Q_OBJECT

public:
    explicit LookupRecorder(BrowserSession &session, QObject *parent = nullptr);

    /// Enter: what the text finds is what was looked for.
    void confirm();
    void recordCode(const db::CodeKey &key);
    /// A text that is shown again by the program, which is no lookup.
    void setKnown(const QString &text);
    /// For tests, in milliseconds.
    void setStandTime(int milliseconds);

private:
    void takeResult();
    void record();

    BrowserSession &m_session;
    QTimer *m_standing;
    QString m_known; ///< in the history already, or not to come there
    bool m_isConfirmed = false; ///< the result is still to come
};

} // namespace errdex
