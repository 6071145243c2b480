// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QObject;

namespace errdex {

/// The file of a module of the program: a part that is loaded when it is first needed, because the
/// libraries behind it would make every start slower. It lies beside the program (a build tree), in
/// an installation's folder of modules, or on QCoreApplication::libraryPaths(); empty where it is
/// not there. `name` is that of its CMake target ("errdex_instance").
QString modulePath(const QString &name);

/// What a module holds, loaded once and kept; null where it is missing or does not load. Ask it
/// with qobject_cast for the interface that is wanted. Safe from every thread.
QObject *loadModule(const QString &name);

} // namespace errdex
