// SPDX-License-Identifier: MIT
#include "ui/print/replayedtext.h"

#include "core/text/direction.h"

#include <QPaintEngine>

namespace errdex {

namespace {

constexpr QChar rightToLeftMark(0x200f);

enum class Strength { None, LeftToRight, RightToLeft };

Strength strengthOf(QChar character)
{
    switch (character.direction()) {
    case QChar::DirL:
        return Strength::LeftToRight;
    case QChar::DirR:
    case QChar::DirAL:
        return Strength::RightToLeft;
    default:
        return Strength::None;
    }
}

/// Goes where the letters beside it go.
bool isSign(QChar character)
{
    switch (character.direction()) {
    case QChar::DirWS:
    case QChar::DirON:
    case QChar::DirCS:
    case QChar::DirES:
    case QChar::DirET:
        return true;
    default:
        return false;
    }
}

/// Of the nearest letter from `at` on, in steps of `step`.
Strength nearestStrength(const QString &text, qsizetype at, int step)
{
    for (; at >= 0 && at < text.size(); at += step) {
        const Strength strength = strengthOf(text.at(at));
        if (strength != Strength::None)
            return strength;
    }
    return Strength::None;
}

/// Whether signs from `begin` to `end` belong to what is read from left to right: words, or a number.
bool isWithinLeftToRight(const QString &text, qsizetype begin, qsizetype end)
{
    const bool isInNumber = begin > 0 && end < text.size() && text.at(begin - 1).isDigit()
            && text.at(end).isDigit() && end - begin == 1 && !text.at(begin).isSpace();
    return isInNumber
            || (nearestStrength(text, begin - 1, -1) == Strength::LeftToRight
                && nearestStrength(text, end, 1) == Strength::LeftToRight);
}

} // namespace

bool isReplayed(const QPaintEngine &engine)
{
    return engine.type() == QPaintEngine::Picture;
}

void enclose(PaperText &text, int begin, int end, QChar opening, QChar closing)
{
    text.text.insert(end, closing).insert(begin, opening);
    for (QTextLayout::FormatRange &format : text.formats) {
        const int formatEnd = format.start + format.length;
        const int newEnd = formatEnd + (formatEnd > begin) + (formatEnd > end);
        format.start += (format.start >= begin) + (format.start >= end);
        format.length = newEnd - format.start;
    }
}

void keepDirections(PaperText &text)
{
    if (!isReadRightToLeft(text.text))
        return;
    for (qsizetype end = text.text.size(); end > 0; --end) {
        if (!isSign(text.text.at(end - 1)))
            continue;
        qsizetype begin = end - 1;
        while (begin > 0 && isSign(text.text.at(begin - 1)))
            --begin;
        if (!isWithinLeftToRight(text.text, begin, end))
            enclose(text, int(begin), int(end), rightToLeftMark, rightToLeftMark);
        end = begin + 1; // the marks stand behind it
    }
}

QString withKeptDirections(const QString &text)
{
    PaperText kept{.text = text, .font = {}};
    keepDirections(kept);
    return kept.text;
}

} // namespace errdex
