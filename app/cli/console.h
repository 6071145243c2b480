// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"

#include <QByteArray>

namespace errdex {

/// Data for standard output, collected and written in large pieces; messages for standard error.
///
/// A write that fails (a full disk, a closed pipe) is remembered: the dispatch asks once, at the
/// end, and no command needs to.
class Console
{
public:
    explicit Console(const Environment &environment);
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

    /// Words for a person: marks of direction, which translations hold for terminals that lay out text
    /// by it, go where the terminal shows them as signs or blanks.
    void print(const QString &text);
    void print(const QByteArray &utf8); ///< data, as it is
    /// One message for a person, led by the program's name. What is waiting on `out` goes first.
    void message(const QString &text);
    /// A message as it is, for what has several lines.
    void rawMessage(const QString &text);

    /// How far a long work is, on one line of a terminal that the next message takes; nothing where
    /// standard error is none.
    void progress(const QString &text);

    /// The device behind `out`, with all that was printed handed over to it.
    QIODevice &device();
    bool flush();
    void setFailed(const QString &reason);
    bool hasFailed() const { return m_hasFailed; }
    const QString &failure() const { return m_failure; } ///< in the system's words

private:
    void clearProgress();
    QByteArray shown(const QString &text) const;

    QIODevice *m_out;
    QIODevice *m_err;
    QByteArray m_waiting;
    bool m_showsProgress;
    bool m_showsDirections;
    QString m_progress; ///< what stands on the terminal's line
    bool m_hasFailed = false;
    QString m_failure;
};

} // namespace errdex
