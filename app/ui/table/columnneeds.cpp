// SPDX-License-Identifier: MIT
#include "ui/table/columnneeds.h"

#include "ui/table/codedelegate.h"
#include "ui/theme/icons.h"

#include <QFontMetrics>

#include <algorithm>

namespace errdex {

namespace {

constexpr size_t mostRows = 1024;
constexpr size_t rowsForACode = 8; // one in so many is enough
constexpr size_t rowsForAText = 4;
constexpr qsizetype shortCode = 6; // letters, which the column has in any case

} // namespace

ColumnNeeds columnNeeds(const SearchResult &result, const QFont &font)
{
    ColumnNeeds needs;
    if (result.rows.empty())
        return needs;
    const CatalogStore &store = *result.store;
    const QFontMetrics metrics(font);
    for (const db::ProviderRecord &provider : store.providers())
        needs.provider = std::max(needs.provider, metrics.horizontalAdvance(provider.name));
    const size_t step = std::max(size_t(1), result.rows.size() / mostRows);
    QString longest(shortCode, u'0');
    QString longestNumbered; // of those that their page lists again
    int number = 0;
    size_t looked = 0;
    size_t named = 0;
    size_t told = 0;
    size_t longCodes = 0;
    for (size_t i = 0; i < result.rows.size(); i += step, ++looked) {
        const Row row = result.rows[i];
        const QString code = store.string(row, TextField::Code);
        longCodes += code.size() > shortCode ? 1 : 0;
        if (code.size() > longest.size())
            longest = code;
        const int occurrence = store.occurrence(row);
        if (occurrence > 1) {
            number = std::max(number, occurrence);
            if (code.size() > longestNumbered.size())
                longestNumbered = code;
        }
        named += store.column(TextField::Name).isEmpty(row) ? 0 : 1;
        told += store.column(TextField::Message).isEmpty(row) ? 0 : 1;
    }
    needs.longestCode = CodeDelegate::widthOf(longest, 1, font);
    if (longCodes * rowsForACode < looked)
        longest.truncate(shortCode);
    needs.code = CodeDelegate::widthOf(longest, 1, font);
    longestNumbered.truncate(longest.size());
    needs.code = std::max(needs.code, CodeDelegate::widthOf(longestNumbered, number, font));
    needs.hasNames = named * rowsForAText >= looked;
    needs.hasMessages = told * rowsForAText >= looked;
    needs.hasAnyName = named > 0 || step > 1;
    needs.hasAnyMessage = told > 0 || step > 1;
    return needs;
}

} // namespace errdex
