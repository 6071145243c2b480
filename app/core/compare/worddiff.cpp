// SPDX-License-Identifier: MIT
#include "core/compare/worddiff.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace errdex {

namespace {

// The table of the subsequence grows with the product of both.
constexpr size_t mostWords = 400;

struct Word
{
    Span span;
    QString folded;
};

bool isWordSign(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_' || c == u'%';
}

std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        if (!isWordSign(text[at])) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        while (at < text.size() && isWordSign(text[at]))
            ++at;
        words.push_back({{begin, at - begin}, text.mid(begin, at - begin).toCaseFolded()});
    }
    return words;
}

size_t commonStart(const std::vector<Word> &left, const std::vector<Word> &right)
{
    const size_t most = std::min(left.size(), right.size());
    size_t count = 0;
    while (count < most && left[count].folded == right[count].folded)
        ++count;
    return count;
}

size_t commonEnd(const std::vector<Word> &left, const std::vector<Word> &right, size_t start)
{
    const size_t most = std::min(left.size(), right.size()) - start;
    size_t count = 0;
    while (count < most
           && left[left.size() - 1 - count].folded == right[right.size() - 1 - count].folded)
        ++count;
    return count;
}

/// Marks the words of left[start … leftEnd) that are in the longest common subsequence.
void markCommon(const std::vector<Word> &left, const std::vector<Word> &right, size_t start,
                size_t end, std::vector<bool> &isCommon)
{
    const size_t rows = left.size() - end - start;
    const size_t columns = right.size() - end - start;
    if (rows > mostWords || columns > mostWords)
        return;
    std::vector<quint16> lengths((rows + 1) * (columns + 1), 0);
    const auto length = [&lengths, columns](size_t row, size_t column) -> quint16 & {
        return lengths[row * (columns + 1) + column];
    };
    for (size_t row = rows; row-- > 0;) {
        for (size_t column = columns; column-- > 0;) {
            length(row, column) = left[start + row].folded == right[start + column].folded
                    ? quint16(length(row + 1, column + 1) + 1)
                    : std::max(length(row + 1, column), length(row, column + 1));
        }
    }
    for (size_t row = 0, column = 0; row < rows && column < columns;) {
        if (left[start + row].folded == right[start + column].folded) {
            isCommon[start + row] = true;
            ++row;
            ++column;
        } else if (length(row + 1, column) >= length(row, column + 1)) {
            ++row;
        } else {
            ++column;
        }
    }
}

/// The spans of the words for which fits(index) holds, neighbours joined.
template<typename Predicate>
QList<Span> spansOf(const std::vector<Word> &words, Predicate &&fits)
{
    QList<Span> spans;
    for (size_t i = 0; i < words.size(); ++i) {
        if (!fits(i))
            continue;
        if (i > 0 && fits(i - 1))
            spans.last().length = words[i].span.end() - spans.last().begin;
        else
            spans += words[i].span;
    }
    return spans;
}

} // namespace

QList<Span> differingWords(const QString &text, const QString &reference)
{
    const std::vector<Word> left = wordsOf(text);
    const std::vector<Word> right = wordsOf(reference);
    const size_t start = commonStart(left, right);
    const size_t end = commonEnd(left, right, start);
    std::vector<bool> isCommon(left.size(), false);
    std::fill_n(isCommon.begin(), start, true);
    std::fill_n(isCommon.rbegin(), end, true);
    markCommon(left, right, start, end, isCommon);

    return spansOf(left, [&isCommon](size_t i) { return !isCommon[i]; });
}

QList<Span> wordsNotIn(const QString &text, const QString &others)
{
    const std::vector<Word> words = wordsOf(text);
    QSet<QString> known;
    for (const Word &word : wordsOf(others))
        known.insert(word.folded);
    return spansOf(words, [&](size_t i) { return !known.contains(words[i].folded); });
}

} // namespace errdex
