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

bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7f;
}

/// "é" or "请", which stand in no order but their own.
bool isForeignLetter(QChar c)
{
    constexpr char16_t leftToRightMark = 0x200e;
    return c.direction() == QChar::DirL && c.unicode() != leftToRightMark;
}

/// Signs within a foreign text that are not ASCII: the dash of "NP-1–NP-3", also between blanks where
/// it stands for "to", the apostrophe of "doesn’t", an accent of its own.
bool joinsForeign(QStringView text, qsizetype at)
{
    const auto isWord = [&text](qsizetype place) {
        return place >= 0 && place < text.size() && text[place] != u' '
                && (isPlain(text[place]) || isForeignLetter(text[place]));
    };
    if (text[at].direction() == QChar::DirNSM)
        return isWord(at - 1);
    if (!QStringView(u"–—…’‘").contains(text[at]))
        return false;
    const bool isSpaced = text[at] == u'–' && at > 0 && text[at - 1] == u' ' && at + 1 < text.size()
            && text[at + 1] == u' ';
    return isSpaced ? isWord(at - 2) && isWord(at + 2) : isWord(at - 1) && isWord(at + 1);
}

/// A digit of a script of its own, as Persian has them.
bool isOwnDigit(QChar c)
{
    return c.isDigit() && !isPlain(c);
}

bool isIsolateStart(QChar c)
{
    return c.unicode() >= 0x2066 && c.unicode() <= 0x2068;
}

/// Behind what is isolated already and begins there; `at` where nothing does.
qsizetype isolateEnd(QStringView text, qsizetype at)
{
    constexpr QChar isolateStop(0x2069);
    const qsizetype begin = at;
    int depth = 0;
    for (; at < text.size(); ++at) {
        depth += isIsolateStart(text[at]) ? 1 : text[at] == isolateStop ? -1 : 0;
        if (depth <= 0)
            return depth == 0 && at > begin ? at + 1 : begin;
    }
    return begin;
}

/// Behind "-۰۱", which begins there: the sign of a word would join what stands before it, because
/// it is no digit of the language; `at` where no such number begins.
qsizetype signedNumberEnd(QStringView text, qsizetype at)
{
    const bool isSign = text[at] == u'-' || text[at] == u'+';
    const bool beginsWord = at == 0 || !(text[at - 1].isLetterOrNumber() || isPlain(text[at - 1]))
            || QStringView(u" (\"'").contains(text[at - 1]);
    if (!isSign || !beginsWord || at + 1 == text.size() || !isOwnDigit(text[at + 1]))
        return at;
    qsizetype end = at + 1;
    while (end < text.size()
           && (isOwnDigit(text[end]) || (isPlain(text[end]) && text[end] != u' ')))
        ++end;
    return end;
}

/// Lines that begin with a name or a code of another script are laid out as the language is, also
/// by what goes by the first letter, as documents do.
QString readFromRight(const QString &text)
{
    QString shown;
    bool isOpen = true; // nothing that has a direction has come in the line
    qsizetype lineBegin = 0;
    for (const QChar c : text) {
        shown += c;
        const QChar::Direction direction = c.direction();
        if (c == u'\n') {
            isOpen = true;
            lineBegin = shown.size();
        } else if (isOpen && direction == QChar::DirL) {
            shown.insert(lineBegin, QChar(0x200f));
            isOpen = false;
        } else if (direction == QChar::DirR || direction == QChar::DirAL) {
            isOpen = false;
        }
    }
    return shown;
}

/// The words of a run of foreign text, without what belongs to the sentence around it; but a colon belongs
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
    const auto isForeign = [&text](qsizetype at) {
        if (isPlain(text[at]) || !text[at].isDigit())
            return isPlain(text[at]) || isForeignLetter(text[at]) || joinsForeign(text, at);
        // "۴xx": digits of the language that a word begins with.
        while (at < text.size() && isOwnDigit(text[at]))
            ++at;
        return at < text.size() && isPlain(text[at]) && text[at].isLetter();
    };
    const auto ownPieceEnd = [&text](qsizetype at) {
        return std::max(isolateEnd(text, at), signedNumberEnd(text, at));
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
        if (const qsizetype end = ownPieceEnd(at); end > at) {
            const QStringView piece = QStringView(text).sliced(at, end - at);
            shown += isIsolateStart(text[at]) ? piece.toString() : isolatedRun(piece, false);
            isMarked = false;
            at = end;
            continue;
        }
        const bool isRun = isForeign(at);
        while (at < text.size() && isForeign(at) == isRun && ownPieceEnd(at) == at)
            ++at;
        const QStringView piece = QStringView(text).sliced(begin, at - begin);
        shown += isRun ? isolatedRun(piece, hasFields || isMarked)
                       : piece.toString().remove(leftToRightMark);
        isMarked = piece.back() == leftToRightMark;
    }
    return readFromRight(shown);
}

QString isolatedName(const QString &name)
{
    return QLocale().textDirection() == Qt::RightToLeft ? isolated(name) : name;
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
