// SPDX-License-Identifier: MIT
#include "core/suggest/terms.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr double pairWeight = 0.7;

const QSet<QString> &emptyWords()
{
    static const QSet<QString> words = [] {
        const QString text =
                u"the a an of to is are was were be been by for in on at and or this that it its "
                "with from has have had as error please code which your you their there than then "
                "when where while will would does do did so such any all some one same other s e "
                "g i provider call errors codes"_s;
        const QStringList list = text.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

/// Without its ending and without a mute e, so that "throttle" is "throttled", and "price" "prices".
/// A short form of what Porter's "An algorithm for suffix stripping" (1980) does; his whole
/// algorithm finds no more here.
QString stemOf(const QString &word)
{
    static const std::array<QString, 7> endings{u"ations"_s, u"ation"_s, u"ing"_s, u"ies"_s,
                                                u"ed"_s,     u"es"_s,    u"s"_s};
    QString stem = word;
    for (const QString &ending : endings) {
        if (word.endsWith(ending) && word.size() - ending.size() >= 4) {
            stem = word.chopped(ending.size()) + (ending == "ies"_L1 ? u"y"_s : QString());
            break;
        }
    }
    return stem.size() > 4 && stem.endsWith(u'e') ? stem.chopped(1) : stem;
}

/// Words that error messages use for one thing; the first of a line stands for all of them.
const QHash<QString, QString> &likeWords()
{
    static const QHash<QString, QString> words = [] {
        constexpr std::array lines{
                u"invalid illegal incorrect wrong bad malformed",
                u"insufficient enough",
                u"fund balance",
                u"asset coin currency",
                u"minimum min lower below small less",
                u"maximum max greater above large exceed exceeded high over more",
                u"quantity qty",
                u"rate frequency frequent frequently throttle",
                u"forbidden permission denied access",
                u"missing required mandatory empty null omit",
                u"cancel cancelled canceled cancellation",
                u"exist found unknown",
                u"user customer member",
                u"internal unexpected system",
                u"suspend suspended freeze frozen ban banned disable disabled",
                u"lock locked lockout",
                u"timeout timed",
                u"withdraw withdrawal withdrawals",
                u"authentic authenticated authenticate authentication",
                u"unauthorized unauthorised",
                u"duplicate duplicated deduplicate repeat repeatly repeatedly unique",
                u"prove ownership owner owned",
        };
        QHash<QString, QString> found;
        for (const char16_t *line : lines) {
            const QStringList list = QString::fromUtf16(line).split(u' ');
            for (const QString &word : list) {
                found.insert(word, list.first());
                found.insert(stemOf(word), list.first());
            }
        }
        return found;
    }();
    return words;
}

/// "fooBAR_bazQux" as "foo BAR baz Qux": a border before a capital after a small letter, and
/// before the last capital of several that a small letter follows.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            words += word.toLower();
        word.clear();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (!c.isLetterOrNumber()) {
            endWord();
            continue;
        }
        const bool startsWord = c.isUpper() && at > 0
                && (text[at - 1].isLower()
                    || (text[at - 1].isUpper() && at + 1 < text.size() && text[at + 1].isLower()));
        if (startsWord)
            endWord();
        word += c;
    }
    endWord();
    return words;
}

} // namespace

bool isEmptyWord(const QString &word)
{
    return emptyWords().contains(word);
}

void addTerms(const QString &text, double weight, Terms &terms)
{
    std::string previous;
    for (const QString &word : wordsOf(text)) {
        if (isEmptyWord(word) || std::ranges::all_of(word, [](QChar c) { return c.isDigit(); }))
            continue;
        const QString stem = stemOf(likeWords().value(word, word));
        const std::string term = likeWords().value(stem, stem).toStdString();
        terms[term] += weight;
        if (!previous.empty()) {
            previous += ' ';
            previous += term;
            terms[previous] += weight * pairWeight;
        }
        previous = term;
    }
}

} // namespace errdex
