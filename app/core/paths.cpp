// SPDX-License-Identifier: MIT
#include "core/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace errdex {

QString bundledDatabasePath()
{
    const QDir programFolder(QCoreApplication::applicationDirPath());
    QString beside = programFolder.filePath(u"catalogs.sqlite"_s);
    if (QFileInfo::exists(beside))
        return beside;
    return QDir::cleanPath(programFolder.filePath(u"../share/errdex/catalogs.sqlite"_s));
}

QString userDataFolder(const QString &override)
{
    if (!override.isEmpty())
        return QDir(override).absolutePath();
    // Not AppDataLocation: that would add the organisation's name where there is one.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/errdex"_s;
}

QString userDatabasePath(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(u"user.sqlite"_s);
}

QString teamReplicaPath(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(u"team.sqlite"_s);
}

QString teamCatalogsPath(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(u"team-catalogs.sqlite"_s);
}

QString indexFilePath(const QString &override)
{
    const QString folder = override.isEmpty()
            ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/errdex"_s
            : QDir(override).absolutePath();
    return QDir(folder).filePath(u"words.index"_s);
}

} // namespace errdex
