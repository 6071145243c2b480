// SPDX-License-Identifier: MIT
#include "core/import/tablematch.h"

#include "core/import/headernames.h"
#include "core/text/fold.h"

#include <algorithm>
#include <map>

namespace errdex {

namespace {

/// What tables are compared by.
struct Shape
{
    std::string heading;
    std::string file;
    std::vector<std::string> firstRow;
    bool hasHeader = false;
    bool isOnly = false; ///< of the tables beside it none has the same first row

    bool hasFirstRowOf(const Shape &other) const { return firstRow == other.firstRow; }
};

std::vector<std::string> foldedNames(const ImportReading::Table &table)
{
    std::vector<std::string> names;
    names.reserve(size_t(table.columns.size()));
    for (const ImportReading::Column &column : table.columns)
        names.push_back(fold(column.name));
    return names;
}

Shape shapeOf(const ImportReading::Table &table)
{
    return {fold(table.heading), fold(table.file), foldedNames(table), table.hasHeader};
}

void markOnes(std::vector<Shape> &shapes)
{
    std::map<std::vector<std::string>, int> counts;
    for (const Shape &shape : shapes)
        ++counts[shape.firstRow];
    for (Shape &shape : shapes)
        shape.isOnly = counts[shape.firstRow] == 1;
}

/// Whether the columns of one may have become those of the other.
bool areAlike(const Shape &former, const Shape &now)
{
    if (!former.hasHeader && !now.hasHeader)
        return former.firstRow.size() == now.firstRow.size();
    const auto shared = std::ranges::count_if(former.firstRow, [&](const std::string &name) {
        return !name.empty() && std::ranges::find(now.firstRow, name) != now.firstRow.end();
    });
    const size_t fewer = std::min(former.firstRow.size(), now.firstRow.size());
    return shared > 0 && size_t(shared) * 2 >= fewer;
}

} // namespace

TableMatch::TableMatch(const QList<ImportReading::Table> &former,
                       const std::vector<ImportTable> &tables)
    : m_former(size_t(former.size()))
    , m_formerTables(tables.size())
{
    std::vector<Shape> before;
    std::vector<Shape> now;
    before.reserve(m_former);
    now.reserve(tables.size());
    for (const ImportReading::Table &table : former)
        before.push_back(shapeOf(table));
    for (const ImportTable &table : tables)
        now.push_back(shapeOf(ImportReading::tableOf(table)));
    markOnes(before);
    markOnes(now);
    std::vector<bool> isTaken(before.size(), false);
    // In the order of the page, so that the second of two equal ones stays the second.
    const auto match = [&](auto &&isSame) {
        for (size_t i = 0; i < now.size(); ++i) {
            for (size_t j = 0; j < before.size() && !m_formerTables[i]; ++j) {
                if (!isTaken[j] && isSame(before[j], now[i])) {
                    m_formerTables[i] = j;
                    isTaken[j] = true;
                }
            }
        }
    };
    match([](const Shape &a, const Shape &b) {
        return a.file == b.file && a.heading == b.heading && a.hasFirstRowOf(b);
    });
    match([](const Shape &a, const Shape &b) {
        return a.heading == b.heading && a.hasFirstRowOf(b);
    });
    match([](const Shape &a, const Shape &b) { return a.heading == b.heading && areAlike(a, b); });
    // A heading with a version or a date in it.
    match([](const Shape &a, const Shape &b) {
        return a.hasHeader && a.isOnly && b.isOnly && a.hasFirstRowOf(b);
    });
    if (before.size() == 1 && now.size() == 1)
        match(areAlike);
}

size_t TableMatch::count() const
{
    return size_t(std::ranges::count_if(m_formerTables,
                                        [](const auto &former) { return former.has_value(); }));
}

std::vector<size_t> TableMatch::gone() const
{
    std::vector<size_t> gone;
    for (size_t i = 0; i < m_former; ++i) {
        if (std::ranges::find(m_formerTables, std::optional(i)) == m_formerTables.end())
            gone.push_back(i);
    }
    return gone;
}

std::vector<std::optional<size_t>> formerColumns(const ImportReading::Table &former,
                                                 const ImportTable &table)
{
    const ImportReading::Table present = ImportReading::tableOf(table);
    const std::vector<std::string> names = foldedNames(present);
    const std::vector<std::string> formerNames = foldedNames(former);
    const bool hasNames = former.hasHeader || present.hasHeader;
    std::vector<std::optional<size_t>> found(names.size());
    std::vector<bool> isTaken(formerNames.size(), false);
    const auto take = [&](size_t column, size_t place) {
        found[column] = place;
        isTaken[place] = true;
    };
    for (size_t i = 0; hasNames && i < names.size(); ++i) {
        for (size_t j = 0; !names[i].empty() && j < formerNames.size() && !found[i]; ++j) {
            if (!isTaken[j] && formerNames[j] == names[i])
                take(i, j);
        }
    }
    // By its place: where there are no names, and a column that was renamed, unless its new name
    // says what it is.
    for (size_t i = 0; i < std::min(names.size(), formerNames.size()); ++i) {
        if (found[i] || isTaken[i])
            continue;
        const bool isNameless = names[i].empty() && formerNames[i].empty();
        const bool isRenamed = names.size() == formerNames.size()
                && !fieldOfHeader(present.columns[qsizetype(i)].name);
        if (!hasNames || isNameless || isRenamed)
            take(i, i);
    }
    return found;
}

bool haveSameHead(const ImportReading::Table &a, const ImportReading::Table &b)
{
    return a.hasHeader && b.hasHeader && shapeOf(a).hasFirstRowOf(shapeOf(b));
}

} // namespace errdex
