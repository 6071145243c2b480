// SPDX-License-Identifier: MIT
#include "db/snapshots.h"

#include "db/databasecheck.h"
#include "db/detail/connection.h"
#include "db/detail/durablefile.h"
#include "db/detail/migrator.h"
#include "db/detail/statement.h"
#include "db/detail/tablecopy.h"
#include "db/detail/userfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QtEndian>
#include <QUuid>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

// Snapshots are taken in many places, also in the thread of the database, and there is one setting.
std::atomic<int> mostKeptByThisProcess = 10;

struct ReasonName
{
    SnapshotReason reason{};
    QLatin1StringView name;
};
constexpr std::array reasonNames{ReasonName{SnapshotReason::Daily, "daily"_L1},
                                 ReasonName{SnapshotReason::Upgrade, "upgrade"_L1},
                                 ReasonName{SnapshotReason::Restore, "restore"_L1},
                                 ReasonName{SnapshotReason::Salvage, "salvage"_L1},
                                 ReasonName{SnapshotReason::Join, "join"_L1}};

constexpr auto timeFormat = "yyyyMMdd'T'HHmmss'Z'"_L1;
constexpr auto partialPrefix = "partial-"_L1;
constexpr auto partialSuffix = ".sqlite"_L1;

QString reasonName(SnapshotReason reason)
{
    for (const ReasonName &entry : reasonNames) {
        if (entry.reason == reason)
            return entry.name;
    }
    Q_UNREACHABLE();
}

std::optional<Snapshot> snapshotOf(const QFileInfo &file)
{
    static const QRegularExpression pattern(
            u"^user-([0-9]{6,9})-([0-9]{8}T[0-9]{6}Z)-([a-z]+)\\.sqlite$"_s);
    const QRegularExpressionMatch match = pattern.match(file.fileName());
    if (!match.hasMatch() || !file.isFile() || file.isSymLink())
        return std::nullopt;
    Snapshot snapshot{file.absoluteFilePath(), match.capturedView(1).toInt(),
                      QDateTime::fromString(match.captured(2), timeFormat), SnapshotReason::Daily,
                      file.size()};
    snapshot.takenAt.setTimeSpec(Qt::UTC);
    for (const ReasonName &entry : reasonNames) {
        if (match.capturedView(3) == entry.name) {
            snapshot.reason = entry.reason;
            return snapshot;
        }
    }
    return std::nullopt;
}

/// By the header alone, https://www.sqlite.org/fileformat.html: that it is a database of ours, and
/// as long as it says. The whole of ten large files is too much to read every day.
bool looksGood(const QString &path)
{
    constexpr qint64 headerSize = 100;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(headerSize);
    if (header.size() != headerSize || !header.startsWith("SQLite format 3"))
        return false;
    const char *bytes = header.constData();
    const qint64 size = qFromBigEndian<quint16>(bytes + 16);
    const qint64 pages = qFromBigEndian<quint32>(bytes + 28);
    return qFromBigEndian<quint32>(bytes + 68) == applicationId
            && pages * (size == 1 ? 65536 : size) == file.size();
}

/// One program at a time takes snapshots, or restores one.
class FolderLock
{
public:
    explicit FolderLock(const QString &folder)
        : m_file(QDir(folder).filePath(u"lock"_s))
    {
        constexpr std::chrono::seconds patience(5);
        if (!QDir().mkpath(folder))
            throw Error(Error::Kind::CannotOpen, folder, u"the folder cannot be made"_s);
        m_file.setStaleLockTime(
                0); // a large copy takes its time; the dead are noticed all the same
        if (m_file.tryLock(int(std::chrono::milliseconds(patience).count())))
            return;
        switch (m_file.error()) {
        case QLockFile::LockFailedError:
            throw Error(Error::Kind::Locked, folder, u"another program takes a snapshot"_s);
        case QLockFile::PermissionError:
            throw Error(Error::Kind::ReadOnly, folder, u"the folder does not take files"_s);
        case QLockFile::UnknownError:
        case QLockFile::NoError:
            break;
        }
        throw Error(Error::Kind::InputOutput, folder, u"a file cannot be made in the folder"_s);
    }

private:
    QLockFile m_file;
};

/// A file on its way to become a snapshot; gone with this object unless it has become one.
class PartialFile
{
public:
    explicit PartialFile(const QString &folder)
        : m_path(QDir(folder).filePath(
                partialPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces) + partialSuffix))
    {
    }
    ~PartialFile()
    {
        for (const auto suffix : {""_L1, "-journal"_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(m_path + suffix);
    }
    Q_DISABLE_COPY_MOVE(PartialFile)

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

/// Left by a program that was killed; whoever has the lock is the only one that writes them.
void removePartialFiles(const QString &folder)
{
    const QString pattern = partialPrefix + u'*' + partialSuffix + u'*';
    for (const QString &name : QDir(folder).entryList({pattern}, QDir::Files))
        QFile::remove(QDir(folder).filePath(name));
}

qint64 count(Connection &connection, const QString &sql)
{
    Statement statement(connection, sql);
    statement.execute();
    return statement.next() ? statement.integer(0) : 0;
}

} // namespace

int Snapshots::mostKept()
{
    return mostKeptByThisProcess;
}

void Snapshots::setMostKept(int count)
{
    mostKeptByThisProcess = std::max(1, count);
}

Snapshots::Snapshots(const QString &databasePath)
    : m_database(databasePath)
    , m_folder(QFileInfo(databasePath).absoluteDir().filePath(u"snapshots"_s))
{
}

QList<Snapshot> Snapshots::list() const
{
    QList<Snapshot> snapshots;
    const QDir folder(m_folder);
    for (const QFileInfo &file : folder.entryInfoList({u"user-*.sqlite"_s}, QDir::Files)) {
        if (const auto snapshot = snapshotOf(file))
            snapshots.append(*snapshot);
    }
    std::sort(snapshots.begin(), snapshots.end(), [](const Snapshot &a, const Snapshot &b) {
        return a.number != b.number ? a.number > b.number : a.path > b.path;
    });
    return snapshots;
}

bool Snapshots::isDue(const QDateTime &now) const
{
    if (QFileInfo(m_database).size() == 0)
        return false;
    const QList<Snapshot> snapshots = list();
    // Another day, not a later one: where the clock went back, waiting for its return could take
    // years.
    return snapshots.isEmpty() || snapshots.first().takenAt.date() != now.toUTC().date()
            || !looksGood(snapshots.first().path);
}

Snapshot Snapshots::take(SnapshotReason reason, const QDateTime &now) const
{
    return take(reason, now, [this](const QString &path) { copyTo(path); });
}

Snapshot Snapshots::take(SnapshotReason reason, const QDateTime &now,
                         const std::function<void(const QString &)> &write) const
{
    const FolderLock lock(m_folder);
    removePartialFiles(m_folder);
    return takeLocked(reason, now, write);
}

Snapshot Snapshots::takeLocked(SnapshotReason reason, const QDateTime &now,
                               const std::function<void(const QString &)> &write) const
{
    const PartialFile partial(m_folder);
    write(partial.path());
    const DatabaseReport report = checkDatabase(partial.path(), DatabaseKind::User);
    if (report.error)
        throw Error(*report.error);
    if (!report.damage.isEmpty())
        throw Error(Error::Kind::Corrupt, m_database, report.damage.first());

    const QList<Snapshot> former = list();
    const int number = former.isEmpty() ? 1 : former.first().number + 1;
    const QString path = QDir(m_folder).filePath(
            u"user-%1-%2-%3.sqlite"_s.arg(number, 6, 10, QChar(u'0'))
                    .arg(now.toUTC().toString(timeFormat), reasonName(reason)));
    moveIntoPlace(partial.path(), path);
    prune();
    return snapshotOf(QFileInfo(path)).value_or(Snapshot());
}

void Snapshots::copyTo(const QString &path) const
{
    Connection source(m_database, Connection::Mode::ReadOnly);
    // A copy takes what a walk over the tables finds, and would be sound without the rest.
    {
        Statement check(source, u"PRAGMA integrity_check(1)"_s);
        check.execute();
        if (check.next() && check.text(0) != "ok"_L1)
            throw Error(Error::Kind::Corrupt, m_database, check.text(0));
    } // nothing else may be going on
    Statement(source, u"VACUUM INTO ?"_s).bind(path).execute();
}

void Snapshots::prune() const
{
    int good = 0;
    const int most = mostKept();
    for (const Snapshot &snapshot : list()) {
        if (!looksGood(snapshot.path))
            continue; // no reason to delete a better one, and perhaps not ours
        if (++good > most)
            QFile::remove(snapshot.path); // where it cannot be, there is one more
    }
}

std::optional<Snapshot> Snapshots::restore(const QString &path, const QDateTime &now) const
{
    const FolderLock lock(m_folder);
    removePartialFiles(m_folder);
    // A copy, because an older one is brought up to date, and because taking one more may be the
    // end of the oldest.
    const PartialFile copy(m_folder);
    if (!QFile::copy(path, copy.path()))
        throw Error(QFile::exists(path) ? Error::Kind::InputOutput : Error::Kind::Missing, path,
                    u"the snapshot cannot be copied"_s);
    {
        const DatabaseReport report = checkDatabase(copy.path(), DatabaseKind::User);
        if (report.error)
            throw Error(report.error->kind(), path, report.error->detail());
        if (!report.damage.isEmpty())
            throw Error(Error::Kind::Corrupt, path, report.damage.first());
        Connection connection(copy.path(), Connection::Mode::ReadWrite);
        migrate(connection, readMigrations(u":/migrations/user"_s));
    }
    std::optional<Snapshot> former;
    if (QFileInfo(m_database).size() > 0)
        former = takeLocked(SnapshotReason::Restore, now,
                            [this](const QString &target) { copyTo(target); });
    replaceRows(*openUserFile(m_database), copy.path());
    return former;
}

OwnDataSummary Snapshots::summary(const QString &path)
{
    Connection connection(path, Connection::Mode::ReadOnly);
    checkVersion(connection, newestUserVersion());
    OwnDataSummary summary;
    summary.version = static_cast<int>(connection.integerPragma("user_version"_L1));
    for (const TableSchema &table : tablesOf(connection)) {
        if (table.name == "starred_code"_L1 || table.name == "concept_choice"_L1)
            summary.kept += count(connection, u"SELECT count(*) FROM "_s + table.name);
        else if (table.name == "own_value"_L1) // an empty one was taken back
            summary.kept += count(connection,
                                  u"SELECT count(*) FROM own_value WHERE value <> '' "
                                  "AND field <> 'others'"_s);
        else if (table.name == "imported_catalog"_L1)
            summary.catalogs =
                    count(connection,
                          u"SELECT count(*) FROM imported_catalog WHERE removed_at IS NULL"_s);
        else if (table.name == "imported_version"_L1)
            summary.codes =
                    count(connection,
                          u"SELECT coalesce(sum(code_count), 0) FROM imported_version JOIN "
                          "imported_catalog ON catalog_id = imported_catalog.id AND number = "
                          "present_version WHERE removed_at IS NULL"_s);
    }
    return summary;
}

bool Snapshots::isSound(const QString &path)
{
    return checkDatabase(path, DatabaseKind::User).isSound();
}

} // namespace errdex::db
