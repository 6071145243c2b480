// SPDX-License-Identifier: MIT
#include "core/text/fold.h"

#include <algorithm>

namespace errdex {

namespace {

constexpr char16_t persianYeh = 0x06CC;
constexpr char16_t persianKaf = 0x06A9;
constexpr char16_t sharpS = 0x00DF;

bool isPlainAscii(char16_t c)
{
    return c < 0x80;
}

char asciiLower(char16_t c)
{
    return static_cast<char>(c >= u'A' && c <= u'Z' ? c + (u'a' - u'A') : c);
}

bool isMinus(QChar c)
{
    return c.category() == QChar::Punctuation_Dash || c == QChar(0x2212);
}

/// One decomposed, case-folded character in the form in which it is compared.
QChar unify(QChar c)
{
    switch (c.unicode()) {
    case 0x064A: // Arabic yeh
    case 0x0649: // alef maksura, typed for a final yeh
        return QChar(persianYeh);
    case 0x0643: // Arabic kaf
        return QChar(persianKaf);
    default:
        break;
    }
    if (isMinus(c))
        return u'-';
    if (c.category() == QChar::Separator_Space)
        return u' ';
    if (const int digit = c.digitValue(); digit >= 0 && c.category() == QChar::Number_DecimalDigit)
        return QChar(u'0' + digit);
    return c;
}

std::string foldPiece(QStringView text)
{
    // Folding case may compose (Turkish dotted I gives i and a dot), so marks go last.
    const QString decomposed = text.toString()
                                       .normalized(QString::NormalizationForm_KD)
                                       .toCaseFolded()
                                       .normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        const QChar::Category category = c.category();
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
            || category == QChar::Other_Format)
            continue;
        if (c == QChar(sharpS))
            result.append(QStringLiteral("ss")); // its full case folding, which Qt leaves out
        else
            result.append(c.isSurrogate() ? c : unify(c));
    }
    return result.toStdString();
}

/// Piece by piece: normalisation moves all that follows with every sign that it takes apart, which a
/// text of a hundred thousand accents would make felt. A piece ends before a sign of its own.
std::string foldUnicode(QStringView text)
{
    constexpr qsizetype pieceSize = 256;
    std::string result;
    result.reserve(static_cast<size_t>(text.size()));
    while (!text.isEmpty()) {
        qsizetype end = std::min(pieceSize, text.size());
        while (end < text.size() && (text.at(end).isLowSurrogate() || text.at(end).isMark()))
            ++end;
        result += foldPiece(text.first(end));
        text = text.sliced(end);
    }
    return result;
}

} // namespace

std::string fold(QStringView text)
{
    if (!std::all_of(text.utf16(), text.utf16() + text.size(), isPlainAscii))
        return foldUnicode(text);
    std::string result(static_cast<size_t>(text.size()), '\0');
    std::transform(text.utf16(), text.utf16() + text.size(), result.begin(), asciiLower);
    return result;
}

std::string fold(std::string_view utf8)
{
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (!std::all_of(utf8.begin(), utf8.end(), isAscii))
        return foldUnicode(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
    std::string result(utf8.size(), '\0');
    std::transform(utf8.begin(), utf8.end(), result.begin(),
                   [](char c) { return asciiLower(static_cast<unsigned char>(c)); });
    return result;
}

} // namespace errdex
