// SPDX-License-Identifier: MIT
#include "cli/textlayout.h"

#include "core/text/visible.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr auto columnGap = "  "_L1;

/// Blocks whose characters take two cells, after Unicode's EastAsianWidth.txt, coarsely.
struct Block
{
    char32_t first;
    char32_t last;
};
constexpr std::array wideBlocks{
        Block{0x1100, 0x115f}, Block{0x2e80, 0xa4cf},   Block{0xac00, 0xd7a3},
        Block{0xf900, 0xfaff}, Block{0xfe30, 0xfe6f},   Block{0xff00, 0xff60},
        Block{0xffe0, 0xffe6}, Block{0x1f300, 0x1faff}, Block{0x20000, 0x3fffd},
};

bool isWide(char32_t character)
{
    return std::any_of(wideBlocks.begin(), wideBlocks.end(), [&](Block block) {
        return character >= block.first && character <= block.last;
    });
}

int cellsOf(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format)
        return 0;
    return isWide(character) ? 2 : 1;
}

/// The character that begins, or ends, at a place within a text.
char32_t characterAt(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size()
            ? QChar::surrogateToUcs4(text[at], text[at + 1])
            : text[at].unicode();
}
char32_t characterBefore(QStringView text, qsizetype at)
{
    return characterAt(text, text[at - 1].isLowSurrogate() && at > 1 ? at - 2 : at - 1);
}

/// A word, or where it is of wide characters, which are written without blanks, the parts between
/// which a line may break (Unicode's UAX 14). Hyphens, paths and options stay whole.
QStringList breakableParts(const QString &word)
{
    QStringList parts;
    qsizetype begin = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, word);
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < word.size();
         at = finder.toNextBoundary()) {
        if (!isWide(characterBefore(word, at)) && !isWide(characterAt(word, at)))
            continue;
        parts.append(word.sliced(begin, at - begin));
        begin = at;
    }
    parts.append(word.sliced(begin));
    return parts;
}

} // namespace

QString printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool isLayout = unit == u'\n' || unit == u'\t';
        if (unit < 0x20 && !isLayout)
            result += QChar(static_cast<char16_t>(0x2400 + unit)); // ␛ and its kind
        else if (unit == 0x7f || (unit >= 0x80 && unit < 0xa0) || isDirectionControl(c))
            result += QChar(QChar::ReplacementCharacter);
        else
            result += c;
    }
    return result;
}

int cellWidth(const QString &text)
{
    int width = 0;
    for (const uint character : text.toUcs4())
        width += cellsOf(character);
    return width;
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - cellWidth(text)), u' ');
}

QString elided(const QString &text, int width)
{
    if (width <= 0 || cellWidth(text) <= width)
        return text;
    QString result;
    int used = 1; // the ellipsis
    for (const uint character : text.toUcs4()) {
        used += cellsOf(character);
        if (used > width)
            break;
        result += QChar::fromUcs4(character);
    }
    return result + u'…';
}

QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (width <= 0 || cellWidth(line) <= width) {
            lines.append(line);
            continue;
        }
        QString current;
        for (const QString &word : line.split(u' ')) {
            QString blank = u" "_s; // before the word, not within it
            for (const QString &part : breakableParts(word)) {
                if (!current.isEmpty() && cellWidth(current + blank + part) > width) {
                    lines.append(current);
                    current.clear();
                }
                current += (current.isEmpty() ? QString() : blank) + part;
                blank.clear();
            }
        }
        lines.append(current);
    }
    return lines;
}

QString firstLine(const QString &text)
{
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? text : text.first(end).trimmed() + u" …"_s;
}

QString table(const QList<QStringList> &rows, int indent, int width)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], cellWidth(row[i]));
    }
    QString result;
    for (const QStringList &row : rows) {
        QString line(indent, u' ');
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            line += padded(row[i], widths[i]) + columnGap;
        const QString last = row.isEmpty() ? QString() : row.last();
        // A terminal too narrow for the other columns wraps; cutting everything would help nobody.
        const int left = width > 0 ? std::max(20, width - cellWidth(line)) : 0;
        line += elided(last, left);
        while (line.endsWith(u' '))
            line.chop(1);
        result += line + u'\n';
    }
    return result;
}

} // namespace errdex
