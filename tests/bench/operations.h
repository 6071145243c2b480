// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"
#include "core/search/search.h"

#include <QElapsedTimer>

#include <optional>

/// What is measured, once for the Google Benchmark programs and for the runs beside peers. Every
/// function does the work a single time and returns the nanoseconds that it took.
namespace errdex::bench {

/// A store that is searched, with nothing starred.
struct Catalogue
{
    std::shared_ptr<const CatalogStore> store;
    std::shared_ptr<const UserLayer> userLayer;
};

/// What an operation took, and how much it handled, so that nobody times a failure.
struct Measured
{
    qint64 nanoseconds = 0;
    qint64 amount = 0; ///< rows or bytes; -1 when it failed
};

/// The folder of the generated databases: ERRDEX_BENCH_DATA, else build/bench-data of the sources.
QString dataFolder();
/// "10k", "100k", "1m": those whose database is there.
QStringList availableSizes();
QString databasePath(const QString &size);

Measured load(const QString &database, Catalogue &catalogue); ///< rows
/// As loaded by load(); kept for the life of the program.
const Catalogue &loadedCatalogue(const QString &size);

/// The store's word index; a store has one at most, so this measures once.
Measured buildIndex(const Catalogue &catalogue); ///< bytes of the index
/// Rows that QSortFilterProxyModel lets through which have a text in any column. Without a store's
/// columns: eight strings a row, as a table model without an engine holds them.
Measured searchByProxyModel(const Catalogue &catalogue, const QString &text);

Measured searchFor(const Catalogue &catalogue, const QString &text,
                   std::optional<Column> column = {}); ///< rows found
/// The first sorting by a column, so the store must be a fresh one.
Measured sortFirst(const Catalogue &catalogue, Column column); ///< rows
/// Finds every known code in a file, which is read first so that no disk is measured, with the table
/// of codes at hand.
Measured scanLogFile(const Catalogue &catalogue, const QString &path); ///< codes found, any times
Measured makeCodeTable(const Catalogue &catalogue); ///< codes in it
/// All different codes, one a line, for a peer to look for.
Measured writeCodes(const Catalogue &catalogue, const QString &path); ///< codes
Measured readText(const Catalogue &catalogue); ///< bytes of folded text, each read once

/// All providers side by side: lines and cells, with the head lines, collisions and coverage; or
/// `isAgain`, after a comparison of the same providers, which has these already.
Measured compareAll(const std::shared_ptr<const ComparedCatalogs> &catalogs, Alignment alignment,
                    bool isAgain); ///< cells with codes
/// The same from a store that nobody has compared before.
Measured compareFirst(const Catalogue &catalogue, Alignment alignment); ///< cells with codes

/// All rows as CSV: straight into a file, and the way that the window and the command line go,
/// which includes waiting for the disk.
Measured exportToPlainFile(const Catalogue &catalogue, const QString &path); ///< bytes
Measured exportToSafeFile(const Catalogue &catalogue, const QString &path); ///< bytes
/// The content of a file that was read into memory before, written to another with write().
Measured writeBytes(const QByteArray &bytes, const QString &path); ///< bytes

/// A CSV file read, understood and stored as one catalogue in a new user database.
Measured importFile(const QString &source, const QString &database); ///< codes

} // namespace errdex::bench
