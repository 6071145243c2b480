// SPDX-License-Identifier: MIT
#include "core/lookup/lookuprecord.h"

#include "core/lookup/secrets.h"
#include "core/lookup/textanswer.h"
#include "core/query/queryedit.h"

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr qsizetype mostCodes = 20; // of one paste; a log has a table of its own

/// The codes that a text names; else that of the message in it, which is the first.
QList<db::CodeKey> recognizedCodes(const SearchResult &result)
{
    QList<db::CodeKey> codes;
    if (!result.answer)
        return codes;
    for (const LookupMatch &match : result.answer->lookup.matches) {
        const bool namesCode = match.reason.rank <= MatchRank::Variant;
        const bool isMessage = codes.isEmpty() && match.reason.rank <= MatchRank::SymbolWords;
        if ((namesCode || isMessage) && codes.size() < mostCodes)
            codes.append(result.store->key(match.row));
    }
    return codes;
}

} // namespace

bool isKeepable(const QString &text, TextOrigin origin)
{
    return origin == TextOrigin::Typed && textKind(text) != TextKind::Paste
            && !mayHoldSecrets(text);
}

std::optional<db::Lookup> lookupOf(const SearchResult &result, TextOrigin origin, bool keepsPastes)
{
    const QString &text = result.query.text;
    if (result.rows.empty() || text.trimmed().isEmpty())
        return std::nullopt;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (isKeepable(text, origin))
        return db::Lookup{.kind = db::LookupKind::Query, .text = text, .codes = {}, .at = now};
    const QList<db::CodeKey> codes = recognizedCodes(result);
    if (keepsPastes)
        return db::Lookup{.kind = db::LookupKind::Paste, .text = text, .codes = codes, .at = now};
    if (codes.isEmpty())
        return std::nullopt;
    const auto kind = codes.size() == 1 ? db::LookupKind::Code : db::LookupKind::Paste;
    return db::Lookup{.kind = kind, .text = {}, .codes = codes, .at = now};
}

QString queryOf(const db::Lookup &lookup)
{
    if (!lookup.text.isEmpty())
        return lookup.text;
    QStringList conditions;
    for (const db::CodeKey &key : lookup.codes) {
        const QString condition = codeQuery(key);
        if (!conditions.contains(condition)) // two occurrences of one code
            conditions.append(condition);
    }
    if (conditions.size() == 1)
        return conditions.constFirst();
    return conditions.isEmpty() ? QString() : u'(' + conditions.join(u") OR ("_s) + u')';
}

} // namespace errdex
