// SPDX-License-Identifier: MIT
#include "ui/compare/comparisondelegate.h"

#include "models/comparisonmodel.h"
#include "ui/compare/chip.h"
#include "ui/table/markedtext.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr int leastLetters = 4; // of a text beside its code; fewer say nothing
constexpr quint32 mostRoomyCodes = 3;
constexpr int codeGap = 6; // between two codes that take two lines each
constexpr int tightGap = 3;
constexpr int chipBorder = 4; // above and below the letters, both together

} // namespace

ComparisonDelegate::ComparisonDelegate(const ComparisonModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

bool ComparisonDelegate::isRoomy(quint32 codes) const
{
    return !m_isCompact && codes <= mostRoomyCodes;
}

int ComparisonDelegate::codeHeight(bool isRoomy, const QFontMetrics &metrics) const
{
    const int chip = metrics.height() + chipBorder;
    return isRoomy ? chip + metrics.height() + codeGap : chip + tightGap;
}

int ComparisonDelegate::lineHeight(quint32 codes, const QFontMetrics &metrics) const
{
    const bool roomy = isRoomy(codes);
    return 2 * padding + int(std::max(codes, 1U)) * codeHeight(roomy, metrics)
            - (roomy ? codeGap : tightGap);
}

std::optional<Row> ComparisonDelegate::codeAt(const QModelIndex &index, const QRect &cell,
                                              const QPoint &position,
                                              const QFontMetrics &metrics) const
{
    const bool roomy = isRoomy(m_model.comparison()->largestCell(size_t(index.row())));
    const int place = (position.y() - cell.top() - padding) / codeHeight(roomy, metrics);
    if (place < 0)
        return std::nullopt;
    const std::vector<Row> rows = m_model.orderedCell(index, size_t(place), 1);
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme theme = Theme::forPalette(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    paintBackground(painter, option, index, theme);
    const bool roomy = isRoomy(m_model.comparison()->largestCell(size_t(index.row())));
    const int height = codeHeight(roomy, option.fontMetrics);
    const QRect content = option.rect.adjusted(margin, padding, -margin, -padding);
    const QRect seen = option.widget
            ? static_cast<const QAbstractItemView *>(option.widget)->viewport()->rect()
            : option.rect;
    const int first = std::max(0, (seen.top() - content.top()) / height);
    const int most = std::max(1, (seen.bottom() - content.top()) / height + 1 - first);
    const std::vector<Row> rows = m_model.orderedCell(index, size_t(first), size_t(most));
    if (rows.empty() && first == 0)
        paintGap(painter, option, index, theme);
    QRect rect(content.left(), content.top() + first * height, content.width(), height);
    for (const Row row : rows) {
        paintCode(painter, option, rect, row, roomy, theme);
        rect.translate(0, height);
    }
    painter->restore();
}

void ComparisonDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                                         const QModelIndex &index, const Theme &theme) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QModelIndex current = view ? view->currentIndex() : QModelIndex();
    const bool isBaseline = m_model.comparison()->baselineColumn() == size_t(index.column());
    if (current.isValid() && current.row() == index.row())
        painter->fillRect(option.rect, theme.hoverBackground);
    else if (isBaseline)
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    painter->setPen(theme.gridLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool isMirrored = option.direction == Qt::RightToLeft;
    painter->drawLine(isMirrored ? option.rect.topLeft() : option.rect.topRight(),
                      isMirrored ? option.rect.bottomLeft() : option.rect.bottomRight());
    if (current == index) {
        painter->setPen(view->hasFocus() ? QPen(theme.accent, 2) : QPen(theme.border, 1));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

void ComparisonDelegate::paintCode(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QRect &rect, Row row, bool isRoomy,
                                   const Theme &theme) const
{
    const Comparison &comparison = *m_model.comparison();
    const CatalogStore &store = comparison.store();
    const bool isFound = comparison.isFound(row);
    const bool isCollision = comparison.isCollision(row);
    QRect line(rect.left(), rect.top(), rect.width(), option.fontMetrics.height() + chipBorder);

    Chip code{.text = store.string(row, TextField::Code),
              .font = codeFont(option.font),
              .colors = isCollision ? theme.collision : theme.neutral};
    if (isCollision)
        code.text.prepend(u"≠ "_s);
    code.font.setBold(comparison.request().found && isFound); // seen without the colour
    if (!isFound) {
        code.colors.background = option.palette.color(QPalette::Base);
        code.colors.text = theme.mutedText;
    }
    const QRect whole = line;
    code.paint(painter, line, option.direction); // the code before its text, where room is short
    QRect below(whole.left(), whole.bottom() + 1, whole.width(), option.fontMetrics.height());
    const int status = store.httpStatus(row);
    if (isRoomy && status != 0 && comparison.request().alignment != Alignment::HttpStatus) {
        const Chip http{.text = QString::number(status),
                        .font = option.font,
                        .colors = theme.httpChip(status)};
        if (http.width() <= line.width()) {
            http.paint(painter, line, option.direction);
        } else { // beside a long code: before its text, for none would say that there is none
            QRect second = below.adjusted(0, -1, 0, chipBorder - 1);
            http.paint(painter, second, option.direction);
            below.setLeft(second.left());
            below.setRight(second.right());
        }
    }
    MarkedText text;
    text.text = shortText(store, row);
    if (isFound && comparison.request().query)
        text.matches = highlights(*comparison.request().query, Field::Any, text.text);
    text.font = option.font;
    text.color = isFound ? option.palette.color(QPalette::Text) : theme.mutedText;
    if (isRoomy)
        text.paint(painter, below, option.direction, theme);
    else if (line.width() > option.fontMetrics.averageCharWidth() * leastLetters)
        text.paint(painter, line, option.direction, theme);
}

void ComparisonDelegate::paintGap(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index, const Theme &theme) const
{
    const Comparison &comparison = *m_model.comparison();
    const auto line = size_t(index.row());
    const auto baseline = comparison.baselineColumn();
    const bool isUnknown = comparison.isUnknown(line, size_t(index.column()));
    const bool isMissed = !isUnknown && baseline && !comparison.cell(line, *baseline).empty();
    const QRect content = option.rect.adjusted(margin, padding, -margin, -padding);
    painter->setFont(option.font);
    painter->setPen(isMissed ? theme.warning : theme.mutedText);
    const QString text = isUnknown ? ComparisonText::unknown() : isMissed ? tr("missing") : u"–"_s;
    const QRect place(content.left(), content.top(), content.width(),
                      option.fontMetrics.height() + chipBorder);
    painter->drawText(place,
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)
                          | Qt::AlignAbsolute | Qt::AlignVCenter),
                      option.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace errdex
