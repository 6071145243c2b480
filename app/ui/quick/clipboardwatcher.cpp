// SPDX-License-Identifier: MIT
#include "ui/quick/clipboardwatcher.h"

#include "core/lookup/lookup.h"
#include "ui/session/browsersession.h"

#include <QClipboard>
#include <QGuiApplication>

namespace errdex {

namespace {

constexpr qsizetype longestText = 16 * 1024; // units; more is a document that somebody moves

} // namespace

ClipboardWatcher::ClipboardWatcher(BrowserSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_recognizing(
              this,
              [this](const QString &text) {
                  if (m_isEnabled && !text.isEmpty())
                      Q_EMIT errorCopied(text);
              },
              [](const std::exception_ptr &) {})
{
}

ClipboardWatcher::~ClipboardWatcher() = default;

void ClipboardWatcher::setEnabled(bool isEnabled)
{
    if (isEnabled == m_isEnabled)
        return;
    m_isEnabled = isEnabled;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (isEnabled) {
        connect(clipboard, &QClipboard::dataChanged, this, &ClipboardWatcher::look);
    } else {
        disconnect(clipboard, nullptr, this, nullptr);
        m_recognizing.cancel();
    }
}

bool ClipboardWatcher::isSurelyError(const LookupAnswer &answer)
{
    if (!answer.isAnswer())
        return false;
    const LookupMatch &best = answer.matches.front();
    switch (best.reason.rank) {
    case MatchRank::ConfirmedCode:
    case MatchRank::ConfirmedVariant:
        return best.reason.evidence.testFlag(Evidence::Message)
                || best.reason.evidence.testFlag(Evidence::Envelope)
                || best.reason.evidence.testFlag(Evidence::Provider);
    case MatchRank::Message: {
        constexpr qsizetype fewestWords = 4; // "order not found" may be anybody's
        return best.reason.written.simplified().count(u' ') + 1 >= fewestWords;
    }
    default:
        return false;
    }
}

void ClipboardWatcher::look()
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard() || !m_session.store())
        return; // copied here, by somebody who has the answer
    const QString text = clipboard->text();
    if (text.isEmpty() || text.size() > longestText)
        return;
    m_recognizing.start([store = m_session.store(), text](const auto &isCanceled) {
        const LookupAnswer answer =
                lookupAnswer(*store, text, {.providers = {}, .limit = 1, .isCanceled = isCanceled});
        return isSurelyError(answer) ? text : QString();
    });
}

} // namespace errdex
