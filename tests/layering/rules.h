// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace errdex::layering {

// Which Qt library a header belongs to, told by the installed Qt headers.
class QtHeaders
{
public:
    // `folder` holds one folder per library: QtCore, QtGui, …
    explicit QtHeaders(const QString &folder);

    // The library of what stands between < and >, in any spelling that compiles: "QLabel",
    // "qlabel.h", "QtWidgets", "QtWidgets/QLabel". Empty for a header that is not Qt's.
    [[nodiscard]] QString libraryOf(const QString &header) const;

    // False when `folder` holds no Qt: every check with it would pass.
    [[nodiscard]] bool isValid() const;

private:
    QString m_folder;
    QSet<QString> m_libraries;
};

// Scans the sources below root/app and root/db. Each entry is "path:line: what is wrong", sorted.
//
// - A layer includes only itself and what stands below it: ui → models → core → db, cli → core.
//   main.cpp may include everything.
// - Qt Sql, in includes and in names, stays in db/, and out of the headers directly in db/, which
//   are its public ones. Headers in db/detail/ are for db/ alone.
// - Widgets stay in app/ui and main.cpp; Gui also in app/models.
// - No include climbs with "..": a file is named by its path below app/ or from the root.
QStringList layerViolations(const QString &root, const QtHeaders &qt);

// Scans the whole tree but build folders: lower-case names of sources, #pragma once in headers, and
// an SPDX line at the top of sources, scripts and CMake files.
QStringList fileViolations(const QString &root);

} // namespace errdex::layering
