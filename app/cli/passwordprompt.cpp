// SPDX-License-Identifier: MIT
#include "cli/passwordprompt.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <termios.h>
#endif

namespace errdex {

#ifdef Q_OS_UNIX

QString askPassword(const QString &question)
{
    // Past the streams, which may lead into files.
    QFile terminal(QStringLiteral("/dev/tty"));
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return {};
    termios usual{};
    if (::tcgetattr(terminal.handle(), &usual) != 0)
        return {};
    termios silent = usual;
    silent.c_lflag &= ~tcflag_t(ECHO);
    if (::tcsetattr(terminal.handle(), TCSAFLUSH, &silent) != 0)
        return {};
    terminal.write(question.toUtf8());
    QByteArray line = terminal.readLine(4096);
    ::tcsetattr(terminal.handle(), TCSAFLUSH, &usual);
    terminal.write("\n");
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

#else

QString askPassword(const QString &)
{
    return {};
}

#endif

} // namespace errdex
