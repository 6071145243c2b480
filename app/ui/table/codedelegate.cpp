// SPDX-License-Identifier: MIT
#include "ui/table/codedelegate.h"

#include "models/codetablemodel.h"
#include "ui/table/markedtext.h"
#include "ui/theme/icons.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr int gap = 4;

int occurrenceOf(const QModelIndex &index)
{
    return index.data(CodeTableModel::OccurrenceRole).toInt();
}

} // namespace

QString CodeDelegate::numberText(int occurrence)
{
    return occurrence > 1 ? u"(%1)"_s.arg(QLocale().toString(occurrence)) : QString();
}

int CodeDelegate::widthOf(const QString &code, int occurrence, const QFont &font)
{
    const QString number = numberText(occurrence);
    return QFontMetrics(codeFont(font)).horizontalAdvance(code)
            + (number.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(number) + gap);
}

void CodeDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const Theme &theme) const
{
    QRect content = contentRect(option);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    MarkedText number;
    number.text = numberText(occurrenceOf(index));
    number.font = option.font;
    number.color = mutedColor(option, theme);
    number.direction = MarkedText::Direction::LeftToRight;
    const int reserved =
            number.text.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(number.text) + gap;

    MarkedText code;
    code.text = index.data().toString();
    code.font = codeFont(option.font);
    code.color = textColor(option, theme);
    code.matches = index.data(CodeTableModel::HighlightsRole).value<QList<Span>>();
    code.direction = MarkedText::Direction::LeftToRight;
    const int used = code.paint(painter,
                                isMirrored ? content.adjusted(reserved, 0, 0, 0)
                                           : content.adjusted(0, 0, -reserved, 0),
                                option.direction, theme);
    const int indent = used + gap;
    number.paint(painter, content.adjusted(isMirrored ? 0 : indent, 0, isMirrored ? -indent : 0, 0),
                 option.direction, theme);
}

int CodeDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return widthOf(index.data().toString(), occurrenceOf(index), option.font);
}

} // namespace errdex
