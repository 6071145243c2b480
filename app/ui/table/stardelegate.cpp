// SPDX-License-Identifier: MIT
#include "ui/table/stardelegate.h"

#include "models/codetablemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/scale.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr int starSize = 16;

} // namespace

void StarDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const Theme &theme) const
{
    const bool isStarred = index.data(CodeTableModel::StarredRole).toBool();
    const bool isSelected = option.state & QStyle::State_Selected;
    if (!isStarred && !isSelected && !isHovered(index))
        return;
    const int size = scaledToFont(starSize, option.fontMetrics);
    QRect box(0, 0, size, size);
    box.moveCenter(option.rect.center());
    // On the selection a yellow star would be lost on some desktops; its shape says enough.
    const QColor starColor = isSelected ? theme.highlightText : theme.star;
    ownIcon(isStarred ? u"star-filled"_s : u"star"_s,
            isStarred ? starColor : mutedColor(option, theme))
            .paint(painter, box);
}

int StarDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return scaledToFont(starSize, option.fontMetrics);
}

} // namespace errdex
