// SPDX-License-Identifier: MIT
#include "cli/nearest.h"

#include <algorithm>
#include <vector>

namespace errdex {

namespace {

/// How far a word is from another one, or from its beginning, which counts one more.
qsizetype distance(const QString &left, const QString &right)
{
    // Three rows of the usual table are enough: swaps look back two.
    const auto columns = static_cast<size_t>(right.size()) + 1;
    std::vector<qsizetype> beforeLast(columns);
    std::vector<qsizetype> last(columns);
    std::vector<qsizetype> current(columns);
    for (size_t j = 0; j < columns; ++j)
        last[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        current[0] = i;
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const bool isSame = left[i - 1] == right[j - 1];
            current[at] =
                    std::min({last[at] + 1, current[at - 1] + 1, last[at - 1] + (isSame ? 0 : 1)});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                current[at] = std::min(current[at], beforeLast[at - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    constexpr qsizetype shortestBeginning = 3;
    if (left.size() < shortestBeginning)
        return last[columns - 1];
    return std::min(last[columns - 1], *std::min_element(last.begin(), last.end()) + 1);
}

} // namespace

QString nearestWord(const QString &word, const QStringList &known)
{
    // Longer than any name, and the table grows with the square.
    constexpr qsizetype longest = 64;
    if (word.isEmpty() || word.size() > longest)
        return {};
    const QString folded = word.toCaseFolded();
    QString nearest;
    qsizetype best = std::max<qsizetype>(1, word.size() / 3) + 1;
    for (const QString &candidate : known) {
        const qsizetype away = distance(folded, candidate.toCaseFolded());
        if (away < best) {
            best = away;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace errdex
