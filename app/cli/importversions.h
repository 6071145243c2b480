// SPDX-License-Identifier: MIT
#pragma once

#include "cli/exitcode.h"

#include <QCoreApplication>

namespace errdex {

class Console;

/// The versions of an imported catalogue, for `errdex import --versions`, `--restore` and
/// `--remove`.
class ImportVersions
{
    Q_DECLARE_TR_FUNCTIONS(errdex::ImportVersions)
public:
    /// Newest first; NothingFound where nothing was imported.
    static ExitCode list(const QString &slug, bool isJson, const QString &database,
                         Console &console);
    /// NothingFound where there is no such version. A catalogue that was removed comes back.
    static ExitCode restore(const QString &slug, int version, const QString &database,
                            Console &console);
    /// Out of sight, as the window removes it; NothingFound where nothing is there.
    static ExitCode remove(const QString &slug, const QString &database, Console &console);

private:
    static QString wasRemoved(const QString &slug, int version);
};

} // namespace errdex
