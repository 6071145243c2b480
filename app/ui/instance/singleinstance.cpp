// SPDX-License-Identifier: MIT
#include "ui/instance/singleinstance.h"

#include "core/module.h"
#include "instance/channel.h"
#include "ui/instance/processlock.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>
#include <QThread>
#include <QUrl>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int answerTime = 3000; // ms; a running program that is busy takes its time
constexpr int retryTime = 100; // ms
constexpr int startTime = 5000; // ms that another start may take until it listens

struct RequestName
{
    SingleInstance::Request request{};
    QByteArrayView name;
};
constexpr std::array requestNames{RequestName{SingleInstance::Request::Show, "show"},
                                  RequestName{SingleInstance::Request::Quick, "quick"},
                                  RequestName{SingleInstance::Request::Import, "import"}};

/// Of the XDG activation protocol.
constexpr auto activationToken = "XDG_ACTIVATION_TOKEN";

/// Stands before what a request is about, percent-encoded; no token begins so.
constexpr QByteArrayView fileMark = "file:";

bool isToken(const QByteArray &text)
{
    constexpr qsizetype longest = 128;
    return !text.isEmpty() && text.size() <= longest
            && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

/// Whether nobody else can put a socket there.
bool isPrivate(const QString &folder)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    return lstat(QFile::encodeName(folder).constData(), &found) == 0 && S_ISDIR(found.st_mode)
            && found.st_uid == geteuid() && (found.st_mode & 0077) == 0;
#else
    return QFileInfo(folder).isDir();
#endif
}

/// A folder of the user's own for a socket and a lock; empty where there is none.
QString socketFolder()
{
    // Not QStandardPaths: it warns where the variable is missing, as over ssh it is.
    QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && isPrivate(runtime))
        return runtime;
#ifdef Q_OS_UNIX
    const QString own = QDir::temp().filePath(u"errdex-%1"_s.arg(geteuid()));
    mkdir(QFile::encodeName(own).constData(), 0700);
#else
    const QString own = QDir::tempPath();
#endif
    return isPrivate(own) ? own : QString();
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, const QString &module, QObject *parent)
    : QObject(parent)
    , m_module(module)
{
    const QString folder = socketFolder();
    if (folder.isEmpty())
        return;
    const QByteArray key =
            QCryptographicHash::hash(dataFolder.toUtf8(), QCryptographicHash::Sha256).toHex();
    // Short: the path of a socket has room for 107 bytes.
    const QString base = folder + u"/errdex-"_s + QString::fromLatin1(key.first(16));
    m_socketPath = base + u".socket"_s;
    m_lock = std::make_unique<ProcessLock>(base + u".lock"_s);
}

SingleInstance::~SingleInstance()
{
    if (m_loader)
        m_loader->unload(); // which closes the socket and takes it away
}

bool SingleInstance::handOver(Request request, const QString &file)
{
    if (m_socketPath.isEmpty())
        return false;
    const QDeadlineTimer deadline(startTime);
    // Who has the lock runs, or is about to listen. Without anybody nothing more is loaded or tried.
    while (m_lock->tryLock() == ProcessLock::Outcome::HeldByOther) {
        if (send(request, file))
            return true;
        if (deadline.hasExpired())
            break;
        QThread::msleep(retryTime);
    }
    return false; // also where no lock can be made: every start is on its own then
}

bool SingleInstance::send(Request request, const QString &file)
{
    if (!QFileInfo::exists(m_socketPath) || !loadChannel())
        return false;
    QByteArray line = requestNames[size_t(request)].name.toByteArray();
    if (!file.isEmpty())
        line += ' ' + fileMark.toByteArray() + QUrl::toPercentEncoding(file);
    // Whoever started us may raise a window; the running program may not without this.
    if (const QByteArray token = qgetenv(activationToken); isToken(token))
        line += ' ' + token;
    using Outcome = InstanceChannel::Outcome;
    const QDeadlineTimer deadline(answerTime);
    Outcome outcome = Outcome::Refused;
    for (;;) {
        outcome = m_channel->send(m_socketPath, line, answerTime);
        if (outcome != Outcome::Refused || deadline.hasExpired())
            return outcome == Outcome::Taken;
        QThread::msleep(retryTime);
    }
}

bool SingleInstance::listen()
{
    // Without the lock another start is the one that listens, or is about to.
    return m_lock && m_lock->isLocked() && loadChannel()
            && m_channel->listen(m_socketPath,
                                 [this](const QByteArray &line) { return take(line); });
}

bool SingleInstance::take(const QByteArray &line)
{
    QByteArrayList words = line.split(' ');
    const QByteArray request = words.takeFirst();
    QString file;
    if (!words.isEmpty() && words.first().startsWith(fileMark))
        file = QUrl::fromPercentEncoding(words.takeFirst().mid(fileMark.size()));
    const QByteArray token = words.join(' ');
    for (const RequestName &known : requestNames) {
        const bool needsFile = known.request == Request::Import;
        if (request != known.name || needsFile != QFileInfo(file).isAbsolute()
            || (!token.isEmpty() && !isToken(token)))
            continue;
        if (!token.isEmpty())
            qputenv(activationToken, token); // read by Qt when a window is activated
        // Queued: the other start gets its answer first and ends.
        QMetaObject::invokeMethod(
                this, [this, asked = known.request, file] { Q_EMIT requested(asked, file); },
                Qt::QueuedConnection);
        return true;
    }
    return false;
}

bool SingleInstance::loadChannel()
{
    if (!m_channel) {
        m_loader = std::make_unique<QPluginLoader>(
                m_module.isEmpty() ? modulePath(u"errdex_instance"_s) : m_module);
        m_channel = qobject_cast<InstanceChannel *>(m_loader->instance());
    }
    return m_channel;
}

} // namespace errdex
