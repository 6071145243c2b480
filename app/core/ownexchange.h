// SPDX-License-Identifier: MIT
#pragma once

#include "db/error.h"
#include "db/ownfile.h"

#include <QCoreApplication>

#include <optional>
#include <variant>

class QIODevice;

namespace errdex {

/// A person's own data to and from one file, see db/ownfile.h; for the window and the command line.
/// Blocks: for a worker thread.
class OwnExchange
{
    Q_DECLARE_TR_FUNCTIONS(errdex::OwnExchange)
public:
    static constexpr qint64 largestFile = qint64(64) * 1024 * 1024; ///< in bytes

    /// What went wrong, in words for the person, with what is safe.
    struct Problem
    {
        QString text;
    };

    /// What is kept in the database; its states count as exchanged from now on, unless the database
    /// can only be read. Throws db::Error.
    static db::OwnFile collect(const QString &databasePath);
    /// Writes the file as a whole or leaves what was there.
    static std::optional<Problem> write(const db::OwnFile &file, const QString &path);

    /// `name` stands for the file in messages.
    static std::variant<db::OwnFile, Problem> read(QIODevice &device, const QString &name);
    static std::variant<db::OwnFile, Problem> read(const QString &path);

    /// "Own data of 12 codes and 3 saved filters"
    static QString describe(const db::OwnFile &file);
    /// What a join did or, in a trial, would do.
    static QString describe(const db::OwnMerge &merge, qsizetype filters, bool isTrial = false);
};

} // namespace errdex
