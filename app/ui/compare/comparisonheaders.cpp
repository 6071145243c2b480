// SPDX-License-Identifier: MIT
#include "ui/compare/comparisonheaders.h"

#include "models/comparisonmodel.h"
#include "ui/compare/chip.h"
#include "ui/compare/comparisondelegate.h"
#include "ui/compare/sectionrect.h"
#include "ui/table/markedtext.h"
#include "ui/team/teammark.h"
#include "ui/theme/scale.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace errdex {

namespace {

constexpr int margin = ComparisonDelegate::margin;
constexpr int headPadding = 6;
constexpr int usualDot = 8; // beside letters of the usual size
constexpr int dotGap = 8;
constexpr int signGap = 4;
constexpr int summaryLines = 3;
constexpr int lineHeadLetters = 30; // of the width of a line's head
constexpr int narrowestLineHead = 120; // pixels

QFont smaller(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// One line of text at the leading edge of `rect`; its own direction decides how it reads.
void drawLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
              const QColor &color, Qt::LayoutDirection direction)
{
    painter->setFont(font);
    painter->setPen(color);
    const int textDirection = text.isRightToLeft() ? Qt::TextForceRightToLeft
                                                   : Qt::TextForceLeftToRight;
    painter->drawText(rect,
                      int(QStyle::visualAlignment(direction, Qt::AlignLeading) | Qt::AlignAbsolute
                          | Qt::AlignVCenter)
                              | Qt::TextSingleLine | textDirection,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

/// How much of a text stands on its first line.
qsizetype lineLength(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(width);
    layout.endLayout();
    return line.isValid() ? line.textLength() : text.size();
}

} // namespace

ProviderHeader::ProviderHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
}

QSize ProviderHeader::sizeHint() const
{
    const int name = QFontMetrics(bold(font())).height();
    const int line = QFontMetrics(smaller(font())).height();
    const int lines = m_extent == Extent::Name ? 0
            : m_extent == Extent::Line         ? 1
                                               : summaryLines + (m_hasFoot ? 1 : 0);
    return {QHeaderView::sizeHint().width(), name + lines * line + 2 * headPadding + 2};
}

void ProviderHeader::setExtent(Extent extent)
{
    if (std::exchange(m_extent, extent) == extent)
        return;
    Q_EMIT geometriesChanged(); // the table makes room
    viewport()->update();
}

int ProviderHeader::signWidth() const
{
    return Chip{.text = tr("baseline"), .font = smaller(font()), .colors = {}}.width();
}

bool ProviderHeader::isBaseline(int section) const
{
    return model()->headerData(section, Qt::Horizontal, ComparisonModel::IsBaselineRole).toBool();
}

QStringList ProviderHeader::linesWithin(int section, int room) const
{
    const auto texts = [this, section](int role) {
        return model()->headerData(section, Qt::Horizontal, role).toStringList();
    };
    if (m_extent == Extent::Name)
        return {};
    if (m_extent == Extent::Whole)
        return texts(ComparisonModel::SummaryRole);
    const QStringList brief = texts(ComparisonModel::BriefRole);
    const auto fits = [room, metrics = QFontMetrics(smaller(font()))](const QString &text) {
        return metrics.horizontalAdvance(text) <= room;
    };
    const auto first = std::ranges::find_if(brief, fits);
    return {first == brief.end() ? brief.constLast() : *first};
}

QStringList ProviderHeader::linesOf(int section) const
{
    const int room = sectionSize(section) - 2 * margin;
    const bool isBeside = isBaseline(section) && signPlace(section) == SignPlace::Summary;
    return linesWithin(section, isBeside ? room - signWidth() - signGap : room);
}

ProviderHeader::SignPlace ProviderHeader::signPlace(int section) const
{
    const auto width = [](const QString &text, const QFont &font) {
        return QFontMetrics(font).horizontalAdvance(text);
    };
    const int room = sectionSize(section) - 2 * margin - signWidth() - signGap;
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    const int taken = scaledToFont(usualDot, fontMetrics()) + dotGap;
    const QStringList lines = linesWithin(section, room);
    if (lines.isEmpty() || width(name, bold(font())) <= room - taken)
        return SignPlace::Name;
    if (width(lines.constLast(), smaller(font())) <= room)
        return SignPlace::Summary;
    return m_extent == Extent::Whole ? SignPlace::Foot : SignPlace::Name;
}

void ProviderHeader::fitSign()
{
    bool hasFoot = false;
    for (int section = 0; section < count() && !hasFoot; ++section)
        hasFoot = isBaseline(section) && signPlace(section) == SignPlace::Foot;
    if (std::exchange(m_hasFoot, hasFoot) != hasFoot)
        Q_EMIT geometriesChanged();
}

QSize ProviderHeader::sectionSizeFromContents(int) const
{
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

void ProviderHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    Q_EMIT moveDropped();
}

void ProviderHeader::paintSection(QPainter *painter, const QRect &given, int logicalIndex) const
{
    if (!given.isValid() || !model())
        return;
    const QRect rect = sectionRect(*this, given, logicalIndex);
    const auto value = [this, logicalIndex](int role) {
        return model()->headerData(logicalIndex, Qt::Horizontal, role);
    };
    const Theme theme = Theme::forPalette(palette());
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Window));
    painter->setPen(theme.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(layoutDirection() == Qt::RightToLeft ? rect.topLeft() : rect.topRight(),
                      layoutDirection() == Qt::RightToLeft ? rect.bottomLeft()
                                                           : rect.bottomRight());
    QRect content = rect.adjusted(margin, headPadding, -margin, -headPadding);
    const QFont nameFont = bold(font());
    QRect line = content;
    line.setHeight(QFontMetrics(nameFont).height() + 2);

    const int dotSize = scaledToFont(usualDot, fontMetrics());
    QRect dot(0, 0, dotSize, dotSize);
    dot.moveCenter(line.center());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    dot.moveLeft(isMirrored ? line.right() + 1 - dotSize : line.left());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.providerDot(value(ComparisonModel::ProviderIndexRole).toInt()));
    painter->drawEllipse(dot);
    painter->setRenderHint(QPainter::Antialiasing, false);
    line.adjust(isMirrored ? 0 : dotSize + dotGap, 0, isMirrored ? -dotSize - dotGap : 0, 0);
    const QString name = value(Qt::DisplayRole).toString();
    const Chip chip{.text = tr("baseline"), .font = smaller(font()), .colors = theme.neutral};
    const auto paintChip = [&](QRect &beside) { // at its end, and takes the room
        QRect end = beside;
        if (isMirrored)
            end.setRight(beside.left() + chip.width() - 1);
        else
            end.setLeft(beside.right() + 1 - chip.width());
        beside.adjust(isMirrored ? chip.width() + signGap : 0, 0,
                      isMirrored ? 0 : -chip.width() - signGap, 0);
        chip.paint(painter, end, layoutDirection());
    };
    const std::optional<SignPlace> place =
            isBaseline(logicalIndex) ? std::optional(signPlace(logicalIndex)) : std::nullopt;
    if (place == SignPlace::Name && chip.width() < line.width() / 2)
        paintChip(line);
    if (value(ComparisonModel::IsSharedRole).toBool())
        TeamMark::paint(painter, line, QFontMetrics(nameFont).horizontalAdvance(name),
                        smaller(font()), theme.mutedText, layoutDirection());
    drawLine(painter, line, name, nameFont, palette().color(QPalette::WindowText),
             layoutDirection());
    const QFont small = smaller(font());
    content.setTop(line.bottom() + 1);
    content.setHeight(QFontMetrics(small).height());
    const QStringList lines = linesOf(logicalIndex);
    for (const QString &text : lines) {
        if (place == SignPlace::Summary && &text == &lines.constLast())
            paintChip(content);
        drawLine(painter, content, text, small, theme.mutedText, layoutDirection());
        content.translate(0, content.height());
    }
    if (place == SignPlace::Foot)
        chip.paint(painter, content, layoutDirection());
    painter->restore();
}

LineHeader::LineHeader(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setSectionsClickable(true);
}

QSize LineHeader::sizeHint() const
{
    // A third of a narrow table at most.
    const int wanted = fontMetrics().averageCharWidth() * lineHeadLetters + 2 * margin;
    const int room = parentWidget() ? parentWidget()->width() / 3 : wanted;
    return {std::min(wanted, std::max(room, narrowestLineHead)), 0};
}

void LineHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid() || !model())
        return;
    const auto value = [this, logicalIndex](int role) {
        return model()->headerData(logicalIndex, Qt::Vertical, role);
    };
    const Theme theme = Theme::forPalette(palette());
    const auto *view = qobject_cast<const QAbstractItemView *>(parentWidget());
    const bool isCurrent = view && view->currentIndex().isValid()
            && view->currentIndex().row() == logicalIndex;
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, isCurrent ? theme.hoverBackground : palette().color(QPalette::Window));
    painter->setPen(theme.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter->drawLine(isMirrored ? rect.topLeft() : rect.topRight(),
                      isMirrored ? rect.bottomLeft() : rect.bottomRight());

    QRect line = rect.adjusted(margin, ComparisonDelegate::padding, -margin, 0);
    const QFont titleFont = bold(font());
    const int titleHeight = QFontMetrics(titleFont).height() + 2;
    line.setHeight(titleHeight);
    const QString title = value(Qt::DisplayRole).toString();
    const QString group = value(ComparisonModel::GroupRole).toString();
    const QFont small = smaller(font());
    const int groupHeight = group.isEmpty() ? 0 : QFontMetrics(small).height();
    // A long title has a second line, be it the group's.
    const qsizetype first = rect.height() < 2 * titleHeight + ComparisonDelegate::padding
            ? title.size()
            : lineLength(title, titleFont, line.width());
    const int titleLines = first < title.size() ? 2 : 1;
    const bool hasGroup = groupHeight > 0
            && rect.height() > titleLines * titleHeight + groupHeight + (titleLines - 1) * 2;
    const int height = titleLines * titleHeight + (hasGroup ? groupHeight : 0);
    // In sight while the line is, but never beyond its end.
    const int lowest = rect.bottom() - ComparisonDelegate::padding - height;
    line.moveTop(std::clamp(ComparisonDelegate::padding, line.top(), std::max(lowest, line.top())));
    const auto draw = [&](const QString &text, const QFont &lineFont, const QColor &color,
                          const QList<Span> &hits) {
        MarkedText{
                .text = text, .font = lineFont, .color = color, .matches = hits, .placeholders = {}}
                .paint(painter, line, layoutDirection(), theme);
        line.translate(0, line.height());
    };
    const QColor color = palette().color(QPalette::WindowText);
    const auto hits = value(ComparisonModel::HitsRole).value<QList<Span>>();
    draw(title.first(first).trimmed(), titleFont, color, movedInto(hits, 0, first));
    if (titleLines > 1)
        draw(title.sliced(first), titleFont, color, movedInto(hits, first, title.size()));
    if (hasGroup) {
        line.setHeight(groupHeight);
        draw(group, small, theme.mutedText,
             value(ComparisonModel::GroupHitsRole).value<QList<Span>>());
    }
    painter->restore();
}

} // namespace errdex
