// SPDX-License-Identifier: MIT
#include "core/lookup/lookup.h"

#include "core/text/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

/// The rows that all words of a text stand in, in the given fields together.
RowSet rowsWithAllWords(const CatalogStore &store, const QStringList &words,
                        std::initializer_list<TextField> fields)
{
    RowSet result(store.rowCount(), !words.isEmpty());
    for (const QString &word : words) {
        RowSet rows(store.rowCount());
        for (const TextField field : fields)
            store.column(field).findContaining(fold(word), rows);
        result &= rows;
    }
    return result;
}

RowSet rowsOfProviders(const CatalogStore &store, const std::vector<int> &providers)
{
    RowSet rows(store.rowCount(), providers.empty());
    if (providers.empty())
        return rows;
    for (Row row = 0; row < store.rowCount(); ++row) {
        if (std::find(providers.begin(), providers.end(), store.provider(row)) != providers.end())
            rows.insert(row);
    }
    return rows;
}

template<typename Fits>
RowSet rowsByCode(const CatalogStore &store, Fits &&fits)
{
    RowSet rows(store.rowCount());
    for (Row row = 0; row < store.rowCount(); ++row) {
        if (fits(store.column(TextField::Code).folded(row)))
            rows.insert(row);
    }
    return rows;
}

double scoreOf(MatchKind kind)
{
    switch (kind) {
    case MatchKind::ExactCode:
        return 1.0;
    case MatchKind::CodeVariant:
        return 0.8;
    case MatchKind::Message:
        return 0.6;
    case MatchKind::Text:
        return 0.4;
    }
    Q_UNREACHABLE();
}

} // namespace

QString matchKindName(MatchKind kind)
{
    switch (kind) {
    case MatchKind::ExactCode:
        return u"exact-code"_s;
    case MatchKind::CodeVariant:
        return u"code-variant"_s;
    case MatchKind::Message:
        return u"message"_s;
    case MatchKind::Text:
        return u"text"_s;
    }
    Q_UNREACHABLE();
}

std::vector<LookupMatch> lookup(const CatalogStore &store, const QString &text,
                                const LookupOptions &options)
{
    std::vector<LookupMatch> matches;
    const QString trimmed = text.simplified();
    if (trimmed.isEmpty())
        return matches;
    const std::string wanted = fold(trimmed);
    const QStringList words = trimmed.split(u' ');

    RowSet candidates = rowsOfProviders(store, options.providers);
    const auto add = [&](MatchKind kind, RowSet rows) {
        rows &= candidates;
        candidates.subtract(rows);
        rows.forEach([&](Row row) { matches.push_back({row, kind, scoreOf(kind)}); });
    };
    add(MatchKind::ExactCode,
        rowsByCode(store, [&](std::string_view code) { return code == wanted; }));
    add(MatchKind::CodeVariant,
        rowsByCode(store, [&](std::string_view code) { return code.starts_with(wanted); }));
    add(MatchKind::Message, rowsWithAllWords(store, words, {TextField::Name, TextField::Message}));
    add(MatchKind::Text,
        rowsWithAllWords(store, words,
                         {TextField::Code, TextField::Name, TextField::Message,
                          TextField::Description, TextField::Condition}));
    if (options.limit > 0 && matches.size() > options.limit)
        matches.resize(options.limit);
    return matches;
}

} // namespace errdex
