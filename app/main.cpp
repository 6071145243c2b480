// SPDX-License-Identifier: MIT
#include "cli/commandline.h"
#include "core/databaseerrortext.h"
#include "core/paths.h"
#include "core/translations.h"
#include "core/usersettings.h"
#include "db/snapshots.h"
#include "ui/windowstart.h"

#include <QApplication>
#include <QFile>
#include <QSettings>

#include <array>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <clocale>
#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    // Before there is an application that could tell: it depends on them which one to make.
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

#ifdef Q_OS_UNIX
/// Puts something unusable where a standard stream is closed, so that no database or export is
/// opened in its place and gets the messages. Reading from it, or writing to it, goes on failing.
void fillClosedStreams()
{
    constexpr std::array modes{O_WRONLY, O_RDONLY, O_RDONLY};
    for (size_t i = 0; i < modes.size(); ++i) {
        if (fcntl(static_cast<int>(i), F_GETFD) < 0)
            open("/dev/null", modes[i]); // takes the lowest free number
    }
}
#endif

void prepareProcess()
{
    QCoreApplication::setOrganizationName(u"Errdex"_s);
    QCoreApplication::setApplicationName(u"errdex"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ERRDEX_VERSION));
#ifdef Q_OS_UNIX
    fillClosedStreams();
    // A reader that goes away makes a write fail, which is reported; it must not kill.
    std::signal(SIGPIPE, SIG_IGN);
    if (std::setlocale(LC_ALL, "")) {
        // Who asks for plain "C", as cron does, gets English whatever LANGUAGE says: so does gettext.
        if (qstrcmp(std::setlocale(LC_MESSAGES, nullptr), "C") == 0)
            qunsetenv("LANGUAGE");
        // There Qt turns to C.UTF-8 and warns about it each time.
        if (qstrcmp(std::setlocale(LC_CTYPE, nullptr), "C") == 0)
            qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
    }
#endif
}

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_UNIX
    return isatty(fileno(stream)) != 0;
#else
    Q_UNUSED(stream)
    return false;
#endif
}

int terminalColumns()
{
#ifdef Q_OS_UNIX
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        return size.ws_col;
#endif
    return 0;
}

/// Whether the terminal puts text from right to left in order by itself. There is no way to ask one, but
/// those that do say who they are.
bool showsDirections()
{
    constexpr int firstOfVte = 5800; // https://gitlab.gnome.org/GNOME/vte, 0.58
    return isTerminal(stdout)
            && (qEnvironmentVariableIntValue("VTE_VERSION") >= firstOfVte
                || qEnvironmentVariableIsSet("KONSOLE_VERSION")
                || qEnvironmentVariableIsSet("MLTERM")
                || qgetenv("TERM_PROGRAM") == "Apple_Terminal");
}

int runCommandLine(int &argc, char **argv, const QStringList &arguments)
{
    const QCoreApplication application(argc, argv);
    Translations translations;
    translations.use({}); // what the environment says, as every command does
    db::Snapshots::setMostKept(settingOf(QSettings(), SettingId::SnapshotsKept).toInt());
    QFile in;
    QFile out;
    QFile err;
    in.open(stdin, QIODevice::ReadOnly);
    out.open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered);
    err.open(fileno(stderr), QIODevice::WriteOnly | QIODevice::Unbuffered);

    Environment environment;
    environment.in = &in;
    environment.out = &out;
    environment.err = &err;
    environment.isInteractive = isTerminal(stdin) && isTerminal(stdout);
    if (isTerminal(stdout)) {
        environment.columns = terminalColumns();
        // https://no-color.org: present and not empty.
        environment.colored = qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
    }
    environment.showsDirections = showsDirections();
    environment.showsProgress = isTerminal(stderr) && qgetenv("TERM") != "dumb";
    environment.version = QStringLiteral(ERRDEX_VERSION);
    return static_cast<int>(CommandLine::run(arguments, environment));
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // QApplication would abort the process, with a backtrace for a crash reporter.
    return !qEnvironmentVariableIsEmpty("DISPLAY")
            || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
            || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Whether menus may stand in a bar outside the window, on the desktops that have one.
bool hasGlobalMenuBar()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const QByteArrayList desktops = qgetenv("XDG_CURRENT_DESKTOP").split(':');
    return desktops.contains("KDE") || desktops.contains("Unity");
#else
    return true;
#endif
}

void complain(const QString &text)
{
    std::fputs((u"errdex: "_s + text + u'\n').toUtf8().constData(), stderr);
}

int runProgramWindow(int &argc, char **argv, const CommandLine::WindowRequest &request)
{
    // Asking the bus for a global menu bar takes a thread and a millisecond of every start.
    if (!hasGlobalMenuBar())
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeMenuBar);
    QApplication application(argc, argv);
    Translations translations;
    translations.use(settingOf(QSettings(), SettingId::Language).toString());
    try {
        return runWindow(application, translations,
                         {.dataDir = request.dataFolder,
                          .isQuick = request.isQuick,
                          .importFile = request.importFile});
    } catch (const db::Error &error) {
        const bool isUsers = error.path() == userDatabasePath(userDataFolder(request.dataFolder));
        complain(isUsers ? DatabaseErrorText::describeUser(error)
                         : DatabaseErrorText::describeBundled(error));
        return static_cast<int>(ExitCode::EnvironmentFailed);
    }
}

} // namespace

int main(int argc, char **argv)
{
    prepareProcess();
    const QStringList arguments = argumentsOf(argc, argv);
    const auto request = CommandLine::windowRequest(arguments);
    if (!request)
        return runCommandLine(argc, argv, arguments);
    if (hasDisplay())
        return runProgramWindow(argc, argv, *request);
    complain(CommandLine::noDisplayText());
    return static_cast<int>(ExitCode::WrongUsage);
}
