// SPDX-License-Identifier: MIT
#pragma once

#include "db/importedcatalogs.h"

#include <array>
#include <string>

struct sqlite3;

namespace errdex::db {

/// Codes in memory as a table of SQLite (https://www.sqlite.org/vtab.html), so that one statement
/// stores them all. By QSqlQuery each text becomes a QVariant and UTF-16, which SQLite turns back
/// into UTF-8, and each row a statement that begins and ends.
///
/// The table is named errdex_code, and is there as long as the object. Its columns are those of
/// imported_code from `position` on.
class CodeTable
{
public:
    /// `visited` is told now and then how many codes were read, and at their end; the table ends
    /// early where it returns false, see isWhole(). It must not throw: SQLite calls it. `codes` and
    /// `connection` outlive the table. Null where the connection is none of the very library that
    /// the program is linked with: another copy of SQLite must not be given its handle.
    static std::unique_ptr<CodeTable> of(Connection &connection, std::span<const CodeText> codes,
                                         std::function<bool(size_t)> visited);
    ~CodeTable();
    Q_DISABLE_COPY_MOVE(CodeTable)

    bool isWhole() const { return m_isWhole; }

private:
    friend struct CodeTableModule; // what SQLite calls

    CodeTable(sqlite3 *database, std::span<const CodeText> codes,
              std::function<bool(size_t)> visited);

    sqlite3 *m_database;
    std::span<const CodeText> m_codes;
    std::function<bool(size_t)> m_visited;
    std::array<std::string, 4> m_sources; ///< names, by HttpStatusSource
    bool m_isWhole = true;
};

} // namespace errdex::db
