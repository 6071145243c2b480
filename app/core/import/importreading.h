// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/importdocument.h"

namespace errdex {

/// How a source was read, as far as a person can choose it: kept with what was imported, and proposed
/// again for a later page of the same provider (readingrecall.h).
struct ImportReading
{
    struct Column
    {
        QString name; ///< the cell in the first row, whether or not that is a head
        ImportField field = ImportField::None;

        friend bool operator==(const Column &, const Column &) = default;
    };
    struct Table
    {
        QString heading;
        QString file; ///< its name, where the source was several
        bool hasHeader = false;
        bool isChosen = true;
        QList<Column> columns;

        friend bool operator==(const Table &, const Table &) = default;
    };

    /// What was chosen, not what was recognised: nothing, empty and NUL stand for the latter.
    std::optional<ImportFormat> format;
    QString encoding;
    char delimiter = '\0';
    QList<Table> tables; ///< all that there were, also those that were left out

    /// As a document is read now; `chosen` says what of format, encoding and delimiter was chosen.
    static ImportReading of(const ImportDocument &document, const ImportHints &chosen);
    static Table tableOf(const ImportTable &table);

    /// Null where it would be larger than a database should keep.
    QString toJson() const;
    /// Nothing for what is damaged, or of a later version of the program.
    static std::optional<ImportReading> fromJson(const QString &json);

    friend bool operator==(const ImportReading &, const ImportReading &) = default;
};

} // namespace errdex
