// SPDX-License-Identifier: MIT
#include "core/text/visible.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

bool isUnseen(QChar c)
{
    const char16_t unit = c.unicode();
    const bool isControl = unit < 0x20 || (unit >= 0x7f && unit < 0xa0);
    const bool isLayout = unit == u'\n' || unit == u'\t' || unit == u'\r';
    return isDirectionControl(c) || (isControl && !isLayout);
}

QChar onOneLine(QChar c)
{
    constexpr char16_t firstPicture = 0x2400;
    constexpr QChar lineEnd(0x21b5);
    const char16_t unit = c.unicode();
    const bool isDirectionMark = unit == 0x200e || unit == 0x200f || unit == 0x061c;
    if (unit == u'\n' || unit == 0x2028 || unit == 0x2029)
        return lineEnd;
    if (unit == u'\t')
        return u' ';
    if (unit < 0x20)
        return QChar(char16_t(firstPicture + unit));
    if ((unit >= 0x7f && unit < 0xa0) || isDirectionMark || isDirectionControl(c))
        return QChar::ReplacementCharacter;
    return c;
}

/// The words of a run of ASCII, without what belongs to the sentence around it; but a colon belongs
/// to the field before it where a text lists fields.
QString isolatedRun(QStringView run, bool hasFields)
{
    qsizetype begin = 0;
    qsizetype end = run.size();
    while (begin < end && QStringView(u" ,;:.!?)").contains(run[begin]))
        ++begin;
    while (end > begin && QStringView(u" ,;:.!?(").contains(run[end - 1]))
        --end;
    QStringView words = run.sliced(begin, end - begin);
    if (hasFields && end < run.size() && run[end] == u':')
        words = run.sliced(begin, ++end - begin);
    // Of a pair of brackets the other one may stand among words of the sentence.
    const auto surplus = [&words](QChar more, QChar less) {
        return words.count(more) > words.count(less);
    };
    for (; words.endsWith(u')') && surplus(u')', u'('); --end)
        words.chop(1);
    for (; words.startsWith(u'(') && surplus(u'(', u')'); ++begin)
        words = words.sliced(1);
    // Signs of the query language are mirrored without: "<=" would read as ">=".
    const bool hasWord = std::ranges::any_of(
            words, [](QChar c) { return c.isLetterOrNumber() || u"<>=*"_s.contains(c); });
    if (!hasWord)
        return run.toString();
    return run.first(begin).toString() + QChar(0x2066) + words.toString() + QChar(0x2069)
            + run.sliced(end).toString();
}

} // namespace

bool isDirectionControl(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
}

QString withVisibleControls(const QString &text)
{
    if (std::ranges::none_of(text, isUnseen))
        return text;
    QString shown;
    for (const QChar c : text) {
        if (isUnseen(c))
            shown += u"\u27e8U+%1\u27e9"_s.arg(int(c.unicode()), 4, 16, QChar(u'0')).toUpper();
        else
            shown += c;
    }
    return shown;
}

QString withControlSigns(QString text)
{
    // Nothing is copied for the many texts without any.
    if (std::ranges::any_of(std::as_const(text), isUnseen))
        std::ranges::for_each(text, [](QChar &c) { c = isUnseen(c) ? onOneLine(c) : c; });
    return text;
}

QString withIsolatedCodes(const QString &text)
{
    if (QLocale().textDirection() != Qt::RightToLeft)
        return text;
    const auto isAscii = [&text](qsizetype at) {
        const auto plain = [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; };
        if (plain(text[at]) || !text[at].isDigit())
            return plain(text[at]);
        // "۴xx": digits of the language that a word begins with.
        while (at < text.size() && text[at].isDigit() && !plain(text[at]))
            ++at;
        return at < text.size() && plain(text[at]) && text[at].isLetter();
    };
    // "name:, condition:", with either comma.
    const bool hasFields = text.contains(u":،"_s) || text.contains(u":,"_s);
    QString shown;
    // What translators write before a code: with isolates it would only turn the comma behind it.
    constexpr QChar leftToRightMark(0x200e);
    bool isMarked = false;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype begin = at;
        const bool isRun = isAscii(at);
        while (at < text.size() && isAscii(at) == isRun)
            ++at;
        const QStringView piece = QStringView(text).sliced(begin, at - begin);
        shown += isRun ? isolatedRun(piece, hasFields || isMarked)
                       : piece.toString().remove(leftToRightMark);
        isMarked = piece.back() == leftToRightMark;
    }
    return shown;
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString visibleText(const QString &text, qsizetype mostUnits)
{
    QString result = text.left(mostUnits);
    const bool splitsPair = result.size() < text.size() && !result.isEmpty()
            && result.back().isHighSurrogate();
    if (splitsPair)
        result.chop(1);
    for (QChar &c : result)
        c = onOneLine(c);
    return result.size() < text.size() ? result + QChar(0x2026) : result;
}

} // namespace errdex
