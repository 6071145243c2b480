// SPDX-License-Identifier: MIT
#include "db/salvage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

constexpr auto timeFormat = "yyyyMMdd'T'HHmmss'Z'"_L1;
// What could not be read without the others goes last.
constexpr std::array suffixes{"-shm"_L1, "-journal"_L1, "-wal"_L1, ""_L1};

bool isTaken(const QString &path)
{
    return std::any_of(suffixes.begin(), suffixes.end(), [&path](QLatin1StringView suffix) {
        return QFileInfo::exists(path + suffix);
    });
}

} // namespace

SetAside setAside(const QString &path, const QDateTime &now)
{
    const QFileInfo file(path);
    const QString base =
            u"%1-damaged-%2"_s.arg(file.completeBaseName(), now.toUTC().toString(timeFormat));
    const QDir folder = file.absoluteDir();
    QString to = folder.filePath(base + u".sqlite"_s);
    for (int i = 2; isTaken(to); ++i)
        to = folder.filePath(u"%1-%2.sqlite"_s.arg(base).arg(i));
    QList<QLatin1StringView> moved;
    for (const QLatin1StringView suffix : suffixes) {
        QFile part(path + suffix);
        if (!part.exists())
            continue;
        if (part.rename(to + suffix)) {
            moved.append(suffix);
            continue;
        }
        for (const QLatin1StringView done : moved)
            QFile::rename(to + done, path + done);
        throw Error(Error::Kind::ReadOnly, path, part.errorString());
    }
    return {to, now.toUTC(), QFileInfo(to).size()};
}

QList<SetAside> filesSetAside(const QString &path)
{
    static const QRegularExpression pattern(u"-damaged-([0-9]{8}T[0-9]{6}Z)(-[0-9]+)?\\.sqlite$"_s);
    const QFileInfo file(path);
    QList<SetAside> found;
    const QString names = file.completeBaseName() + u"-damaged-*.sqlite"_s;
    for (const QFileInfo &entry : file.absoluteDir().entryInfoList({names}, QDir::Files)) {
        const QRegularExpressionMatch match = pattern.match(entry.fileName());
        if (!match.hasMatch())
            continue;
        QDateTime at = QDateTime::fromString(match.captured(1), timeFormat);
        at.setTimeSpec(Qt::UTC);
        found.append({entry.absoluteFilePath(), at, entry.size()});
    }
    std::sort(found.begin(), found.end(), [](const SetAside &a, const SetAside &b) {
        return a.at != b.at ? a.at > b.at : a.path > b.path;
    });
    return found;
}

} // namespace errdex::db
