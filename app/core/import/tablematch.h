// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/importreading.h"

namespace errdex {

/// Which table of a former reading each table of a page is, by heading, head and file: a newer page
/// has new tables, others are gone, some have moved. A table whose heading and columns have both
/// changed is a new one, unless it is the only one of its kind.
class TableMatch
{
public:
    TableMatch(const QList<ImportReading::Table> &former, const std::vector<ImportTable> &tables);

    /// By table: its number among the former ones.
    const std::vector<std::optional<size_t>> &formerTables() const { return m_formerTables; }
    size_t count() const; ///< of the tables that were there
    std::vector<size_t> gone() const; ///< former tables that are not there

private:
    size_t m_former;
    std::vector<std::optional<size_t>> m_formerTables;
};

/// By column of `table`: which column of `former` it is, by its name, else by its place.
std::vector<std::optional<size_t>> formerColumns(const ImportReading::Table &former,
                                                 const ImportTable &table);

/// Whether two tables have the same names above their columns, and have names there.
bool haveSameHead(const ImportReading::Table &a, const ImportReading::Table &b);

} // namespace errdex
