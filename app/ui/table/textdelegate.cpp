// SPDX-License-Identifier: MIT
#include "ui/table/textdelegate.h"

#include "models/codetablemodel.h"
#include "ui/table/markedtext.h"

namespace errdex {

void TextDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const Theme &theme) const
{
    MarkedText cell;
    cell.text = index.data().toString();
    if (cell.text.isEmpty())
        return;
    cell.font = option.font;
    cell.color = textColor(option, theme);
    cell.matches = index.data(CodeTableModel::HighlightsRole).value<QList<Span>>();
    cell.placeholders = index.data(CodeTableModel::PlaceholdersRole).value<QList<Span>>();
    cell.paint(painter, contentRect(option), option.direction, theme);
}

} // namespace errdex
