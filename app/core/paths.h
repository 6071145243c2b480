// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace errdex {

/// Where the bundled database is: beside the program (a build tree), in ../share/errdex of it (an
/// installation), else where it is expected, so that a message can name it.
QString bundledDatabasePath();

/// The folder of the user's own data. `override` (--data-dir) wins where it is not empty.
QString userDataFolder(const QString &override = {});
QString userDatabasePath(const QString &dataFolder);
/// What this machine has of the team's database, and the catalogues that the team shares.
QString teamReplicaPath(const QString &dataFolder);
QString teamCatalogsPath(const QString &dataFolder);
/// The word index of large catalogues: a cache, unless `override` keeps everything in one place.
QString indexFilePath(const QString &override = {});

} // namespace errdex
