// SPDX-License-Identifier: MIT
#pragma once

#include "ui/table/celldelegate.h"

namespace errdex {

/// A star for what is starred; an empty one where a click would star.
class StarDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace errdex
