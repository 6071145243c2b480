// SPDX-License-Identifier: MIT
#include "cli/console.h"

#include "cli/textlayout.h"
#include "core/export/writeall.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {
constexpr qsizetype pieceBytes = 64 * 1024;
}

Console::Console(const Environment &environment)
    : m_out(environment.out)
    , m_err(environment.err)
    , m_showsProgress(environment.showsProgress)
    , m_showsDirections(environment.showsDirections)
{
}

Console::~Console()
{
    clearProgress();
    flush();
}

void Console::print(const QString &text)
{
    print(shown(text));
}

QByteArray Console::shown(const QString &text) const
{
    if (m_showsDirections)
        return text.toUtf8();
    QString plain = text;
    plain.remove(QChar(0x200e)).remove(QChar(0x200f)); // left-to-right and right-to-left mark
    return plain.toUtf8();
}

void Console::print(const QByteArray &utf8)
{
    m_waiting += utf8;
    if (m_waiting.size() >= pieceBytes)
        flush();
}

void Console::message(const QString &text)
{
    rawMessage(u"errdex: "_s + printable(text));
}

void Console::rawMessage(const QString &text)
{
    clearProgress();
    // On a terminal both streams are one: keep the order in which things were said.
    flush();
    m_err->write(shown(text + u'\n'));
}

void Console::progress(const QString &text)
{
    if (!m_showsProgress || text == m_progress)
        return;
    flush();
    m_err->write(shown(u"\r\x1b[K"_s + printable(text)));
    m_progress = text;
}

/// A message, or data for the same terminal, must not stand behind it.
void Console::clearProgress()
{
    if (!m_progress.isEmpty())
        m_err->write("\r\x1b[K");
    m_progress.clear();
}

QIODevice &Console::device()
{
    flush();
    return *m_out;
}

bool Console::flush()
{
    if (!m_waiting.isEmpty())
        clearProgress();
    // After a failure the rest would only tear the output further.
    if (!m_hasFailed && !writeAll(*m_out, {m_waiting.constData(), size_t(m_waiting.size())}))
        setFailed(m_out->errorString());
    m_waiting.clear();
    return !m_hasFailed;
}

void Console::setFailed(const QString &reason)
{
    m_hasFailed = true;
    m_failure = reason;
}

} // namespace errdex
