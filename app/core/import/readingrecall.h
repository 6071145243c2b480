// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/importreading.h"

#include <functional>
#include <memory>

namespace errdex {

/// What became of the way in which a source was read the last time.
struct RecalledReading
{
    enum class State : quint8 {
        Unknown, ///< it is not known
        Unfit, ///< none of the tables of then is there; the source is read as a new one
        Recalled,
    } state = State::Unknown;
    bool isOther = false; ///< than what would be proposed without it
    bool isGivenOther = false; ///< format, encoding or delimiter are given, and other than then
    /// By what a person knows them by; of what is gone only what was imported.
    QStringList newTables;
    QStringList goneTables;
    QStringList newColumns;
    QStringList goneColumns;
    /// Format, encoding and delimiter that were chosen then; to be kept again. What this source does
    /// not ask for, as the encoding of plain ASCII, is among them.
    ImportHints hints;

    /// For a person, in one line; null where there is nothing to tell.
    QString text() const;
    static QString keptText(); ///< said where nothing else is stored
};

/// Reads a table of a document as it was read the last time. What `given` maps by hand stays.
RecalledReading applyReading(const ImportReading &reading, ImportDocument &document,
                             const ImportHints &given = {});

/// Of db::ImportedCatalogs::readings(); none where they cannot be read: who stores is told why.
QStringList keptReadings(const QString &userDatabase, const QString &slug);

/// Whether the reading of a source that changes no code is to be kept: a person `hasChosen` in it and it
/// is another one than is kept, or none is. Not for a provider of which nothing is imported.
bool isToBeKept(const QString &reading, bool hasChosen, const QString &userDatabase,
                const QString &slug);

/// What a caller knows, with what was chosen the last time.
ImportHints joinedHints(ImportHints given, const ImportHints &recalled);

struct RecalledSource
{
    std::shared_ptr<ImportDocument> document;
    RecalledReading recalled;
};

/// Reads a source as it was read the last time. `fresh` is what is recognised without it, `given`
/// what the caller knows better, and `readings` are those that are kept (JSON), of which the first that
/// fits counts. Where format, encoding or delimiter were chosen, `read` reads the source again.
RecalledSource recallReading(
        std::shared_ptr<ImportDocument> fresh, const ImportHints &given,
        const QStringList &readings,
        const std::function<std::shared_ptr<ImportDocument>(const ImportHints &)> &read);

} // namespace errdex
