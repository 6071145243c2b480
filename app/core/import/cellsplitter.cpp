// SPDX-License-Identifier: MIT
#include "core/import/cellsplitter.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

// How the evidence weighs; tried on pages whose borders are known.
constexpr double afterSmallLetter = 1;
constexpr double afterCapital = 0.5;
constexpr double knownWord = 1;
constexpr double knownFolded = 0.5;
constexpr double plainWord = 0.5;
constexpr double isName = -3; ///< the run of letters around it stands elsewhere as one word
constexpr double sentence = 1;
constexpr double onlyMarks = -2;
constexpr double shortWord = -1;
constexpr double sureMargin = 0.75;
constexpr qsizetype shortestRepeat = 8;
constexpr qsizetype mostCandidates = 200;

bool isMark(QChar c)
{
    return !c.isLetterOrNumber() && c != u'%' && c != u'_';
}

QStringView withoutMarks(QStringView word)
{
    while (!word.isEmpty() && isMark(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && isMark(word.back()))
        word.chop(1);
    return word;
}

/// The letters that a text begins with.
QStringView firstLetters(QStringView text)
{
    qsizetype size = 0;
    while (size < text.size() && text.at(size).isLetter())
        ++size;
    return text.first(size);
}

/// Words that begin a sentence, and hardly ever a part of a name.
bool beginsSentences(QStringView word)
{
    static const QSet<QString> words{u"The"_s,  u"This"_s, u"There"_s,  u"These"_s,  u"A"_s,
                                     u"An"_s,   u"We"_s,   u"You"_s,    u"Your"_s,   u"Our"_s,
                                     u"It"_s,   u"If"_s,   u"Please"_s, u"Unable"_s, u"When"_s,
                                     u"They"_s, u"Its"_s};
    return words.contains(word.toString());
}

bool isBorder(const QString &text, qsizetype at)
{
    const QChar before = text.at(at - 1);
    const QChar first = text.at(at);
    if (!first.isUpper() || before.isSpace() || u"([{/-_“‘"_s.contains(before))
        return false;
    // A quote closes when it is the second, the fourth, …
    if ((before == u'\'' || before == u'"') && QStringView(text).first(at).count(before) % 2 != 0)
        return false;
    const bool isFollowedBySmall = at + 1 < text.size() && text.at(at + 1).isLower();
    return !before.isUpper() || isFollowedBySmall;
}

} // namespace

void CellSplitter::learn(QStringView text)
{
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        for (const QStringView part : word.split(u'\n', Qt::SkipEmptyParts)) {
            const QStringView plain = withoutMarks(part);
            if (plain.isEmpty())
                continue;
            ++m_words[plain.toString()];
            m_foldedWords.insert(plain.toString().toCaseFolded());
        }
    }
}

double CellSplitter::score(const QString &text, qsizetype at) const
{
    const qsizetype begin = text.lastIndexOf(u' ', at - 1) + 1;
    const qsizetype blank = text.indexOf(u' ', at);
    const qsizetype end = blank < 0 ? text.size() : blank;
    const QStringView run = QStringView(text).sliced(begin, end - begin);
    const QStringView left = withoutMarks(run.first(at - begin));
    const QStringView right = run.sliced(at - begin);
    const QStringView word = firstLetters(right);

    double value = text.at(at - 1).isUpper() ? afterCapital : afterSmallLetter;
    if (left.isEmpty())
        value += onlyMarks;
    else if (m_words.contains(left.toString()))
        value += knownWord;
    else if (m_foldedWords.contains(left.toString().toCaseFolded()))
        value += knownFolded;
    if (m_words.contains(word.toString()))
        value += knownWord;
    else if (m_foldedWords.contains(word.toString().toCaseFolded()))
        value += knownFolded;
    const bool isPlain =
            std::none_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
    if (isPlain)
        value += plainWord;
    if (word.size() <= 2 && !m_words.contains(word.toString()))
        value += shortWord;
    if (beginsSentences(word))
        value += sentence;
    else if (m_words.value(withoutMarks(run).toString()) >= 2)
        value += isName;
    return value;
}

CellSplitter::Split CellSplitter::split(const QString &text) const
{
    std::vector<qsizetype> borders;
    for (qsizetype at = 1; at < text.size() && qsizetype(borders.size()) < mostCandidates; ++at) {
        if (isBorder(text, at))
            borders.push_back(at);
    }
    // The same words in both cells, or a description that begins with the message.
    if (text.size() % 2 == 0
        && QStringView(text).first(text.size() / 2) == QStringView(text).sliced(text.size() / 2))
        return {text.size() / 2, true};
    for (const qsizetype at : borders) {
        if (at >= shortestRepeat
            && QStringView(text).sliced(at).startsWith(QStringView(text).first(at)))
            return {at, true};
    }
    if (borders.empty())
        return {text.size(), false};
    if (borders.size() == 1)
        return {borders.front(), true};
    double best = -100;
    double second = -100;
    qsizetype found = text.size();
    for (const qsizetype at : borders) {
        const double value = score(text, at);
        if (value > best) {
            second = best;
            best = value;
            found = at;
        } else {
            second = std::max(second, value);
        }
    }
    return {found, best - second >= sureMargin};
}

} // namespace errdex
