// SPDX-License-Identifier: MIT
#include "ui/table/markedtext.h"

#include "core/text/direction.h"
#include "core/text/visible.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace errdex {

namespace {

constexpr int narrowestLetter = 2; // pixels; what is beyond the cell is not even measured
constexpr QChar ellipsis = u'\u2026';

void layOut(QTextLayout &layout, const QString &text, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setText(text);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine().setLineWidth(1e6);
    layout.endLayout();
}

// True where each letter stands right of the one before it.
bool isLeftToRight(QStringView text, Qt::LayoutDirection direction)
{
    return direction != Qt::RightToLeft && std::ranges::none_of(text, [](QChar c) {
               if (c.isSurrogate())
                   return true;
               const QChar::Direction own = c.direction();
               return own == QChar::DirR || own == QChar::DirAL || own == QChar::DirAN
                       || (own >= QChar::DirLRE && own <= QChar::DirPDF)
                       || (own >= QChar::DirLRI && own <= QChar::DirPDI);
           });
}

// Lays out as much of a line as has room, with an ellipsis where some has not; returns how many
// of its letters stand. Shaping is what costs: of a long text little more than is seen is shaped,
// and what is measured is what is drawn.
qsizetype layOutElided(QTextLayout &layout, const QString &line, int width,
                       Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(layout.font());
    const qsizetype most = width / narrowestLetter + 1;
    const qsizetype guess = width * 3 / 2 / std::max(metrics.averageCharWidth(), 1) + 8;
    for (qsizetype part = std::min(most, guess);; part = std::min(most, part * 2)) {
        const QString head = line.left(part);
        layOut(layout, head, direction);
        const bool hasRoom = layout.lineAt(0).naturalTextWidth() <= width;
        if (hasRoom && head.size() == line.size())
            return line.size();
        if (hasRoom && part < most)
            continue; // narrow letters
        if (!isLeftToRight(head, direction)) {
            const QString shown = metrics.elidedText(line.left(most), Qt::ElideRight, width);
            layOut(layout, shown, direction);
            return std::max<qsizetype>(shown.size() - 1, 0);
        }
        break;
    }

    const qreal room = width - metrics.horizontalAdvance(ellipsis);
    int end = layout.lineAt(0).xToCursor(room);
    while (end > 0 && layout.lineAt(0).cursorToX(end) > room)
        end = layout.previousCursorPosition(end);
    layOut(layout, line.left(end) + ellipsis, direction);
    return end;
}

// Spans as far as they stand before `end`; the first beyond it becomes the ellipsis.
QList<Span> cutOff(const QList<Span> &spans, qsizetype end, bool isElided)
{
    QList<Span> cut;
    for (const Span &span : spans) {
        const bool isBeyond = span.begin >= end;
        if (isBeyond && isElided)
            cut += Span{end, 1};
        if (isBeyond)
            break;
        cut += Span{span.begin, std::min(span.end(), end) - span.begin};
    }
    return cut;
}

QTextLayout::FormatRange range(const Span &span, const QColor &text)
{
    QTextLayout::FormatRange range;
    range.start = int(span.begin);
    range.length = int(span.length);
    range.format.setForeground(text);
    return range;
}

void paintChip(QPainter *painter, const QTextLine &line, const QPointF &origin, const Span &span,
               const Theme::Chip &chip)
{
    const qreal from = line.cursorToX(int(span.begin));
    const qreal to = line.cursorToX(int(span.end()));
    const QRectF box(origin.x() + std::min(from, to), origin.y() + 0.5, std::abs(to - from),
                     line.height() - 1);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(chip.border);
    painter->setBrush(chip.background);
    painter->drawRoundedRect(box, 3, 3);
}

} // namespace

QString MarkedText::onOneLine(QString text)
{
    const auto isBreak = [](QChar c) {
        return c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator
                || c == QChar::ParagraphSeparator;
    };
    if (std::ranges::any_of(text, isBreak))
        std::ranges::replace_if(text, isBreak, u' ');
    return text;
}

int MarkedText::paint(QPainter *painter, const QRect &rect, Qt::LayoutDirection layoutDirection,
                      const Theme &theme) const
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const QString line = withControlSigns(onOneLine(text.left(rect.width() / narrowestLetter + 2)));
    const Qt::LayoutDirection textDirection =
            direction == Direction::OfText && isReadRightToLeft(line) ? Qt::RightToLeft
                                                                      : Qt::LeftToRight;
    QTextLayout layout(QString(), font, painter->device());
    layout.setCacheEnabled(true); // else drawing shapes again what was measured
    const qsizetype end = layOutElided(layout, line, rect.width(), textDirection);
    const bool isElided = end < text.size();

    const QTextLine laidOut = layout.lineAt(0);
    const int width = qCeil(laidOut.naturalTextWidth()); // letters on whole pixels stay sharp
    const int x = layoutDirection == Qt::RightToLeft ? rect.right() + 1 - width : rect.left();
    const QPointF origin(x, rect.top() + (rect.height() - laidOut.height()) / 2);

    painter->save();
    QList<QTextLayout::FormatRange> ranges;
    for (const Span &span : cutOff(placeholders, end, false)) {
        paintChip(painter, laidOut, origin, span, theme.placeholder);
        ranges += range(span, theme.placeholder.text);
    }
    for (const Span &span : cutOff(matches, end, isElided)) {
        ranges += range(span, theme.matchText);
        ranges.last().format.setBackground(theme.matchBackground);
        ranges.last().format.setFontUnderline(true); // seen without the colour
    }
    painter->setPen(color);
    layout.draw(painter, origin, ranges, rect);
    painter->restore();
    return width;
}

} // namespace errdex
