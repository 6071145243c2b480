// SPDX-License-Identifier: MIT
#include "core/text/plural.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

QString withoutPlural(const QString &word)
{
    constexpr qsizetype shortest =
            5; // letters; shorter words are often names: "keys" is found by "key"
    const auto isSmall = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const QChar first = word.isEmpty() ? QChar() : word[0].toLower();
    if (word.size() < shortest || !word.endsWith(u's') || !isSmall(first)
        || !std::all_of(word.begin() + 1, word.end(), isSmall))
        return word;
    for (const QLatin1StringView ending : {"ss"_L1, "us"_L1, "is"_L1, "https"_L1}) {
        if (word.endsWith(ending))
            return word;
    }
    if (word.endsWith("ies"_L1) && word.size() > shortest + 1)
        return word.chopped(3); // "currenc", of "currency"
    for (const QLatin1StringView ending : {"sses"_L1, "xes"_L1, "ches"_L1, "shes"_L1}) {
        if (word.endsWith(ending))
            return word.chopped(2);
    }
    return word.chopped(1);
}

std::string withoutPlural(const std::string &word)
{
    return withoutPlural(QString::fromStdString(word)).toStdString();
}

} // namespace errdex
