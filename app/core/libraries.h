// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace errdex {

/// Something that the program is made with and that is not its own.
struct Library
{
    QString name; ///< "SQLite"
    /// Of what is loaded, where it can be asked; else of what the program was built with.
    QString version;
    QString licence; ///< its SPDX name: "BSD-2-Clause"
    QString address; ///< where it comes from
};

/// Everything that the running program needs, in the order of NOTICE.
QList<Library> usedLibraries();

/// What a report of an error should begin with, a line each, always in English: versions, the
/// system, and with what the program speaks to it. Nothing in it tells who somebody is, or what the
/// person looks at. `facts` are further lines: "Language: de".
QString versionDetails(const QStringList &facts = {});

} // namespace errdex
