// SPDX-License-Identifier: MIT
#include "doubtdelegate.h"

#include "models/importtablemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace errdex {

using namespace Qt::Literals::StringLiterals;

void DoubtDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    SourceTextDelegate::initStyleOption(option, index);
    if (index.data(ImportTableModel::DoubtRole).isNull())
        return;
    // Not the desktop theme's: its colours need not be told apart on a selected row.
    const QColor color = (option->state & QStyle::State_Selected) != 0
            ? option->palette.color(QPalette::HighlightedText)
            : Theme::forPalette(option->palette).warning;
    const int side = option->fontMetrics.height();
    option->icon = ownIcon(u"warning"_s, color);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {side, side};
    option->decorationPosition = QStyleOptionViewItem::Left;
}

} // namespace errdex
