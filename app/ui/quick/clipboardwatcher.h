// SPDX-License-Identifier: MIT
#pragma once

#include "core/latesttask.h"
#include "core/search/search.h"

#include <QObject>

namespace errdex {

class BrowserSession;
struct LookupAnswer;

/// Tells of errors on the clipboard while it is switched on. Sees nothing of the clipboard before.
///
/// Only what cannot be chance counts: a code with its message, provider or body around it, or a
/// whole message. A mere number, however well known, does not.
class ClipboardWatcher : public QObject
{
    Q_OBJECT

public:
    explicit ClipboardWatcher(BrowserSession &session, QObject *parent = nullptr);
    ~ClipboardWatcher() override;

    void setEnabled(bool isEnabled);
    bool isEnabled() const { return m_isEnabled; }
    /// Whether an answer is more than chance.
    static bool isSurelyError(const LookupAnswer &answer);

Q_SIGNALS:
    void errorCopied(const QString &text);

private:
    void look();

    BrowserSession &m_session;
    bool m_isEnabled = false;
    LatestTask<QString> m_recognizing; ///< the text, where it is an error
};

} // namespace errdex
