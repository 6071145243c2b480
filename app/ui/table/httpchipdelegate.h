// SPDX-License-Identifier: MIT
#pragma once

#include "ui/table/celldelegate.h"

namespace errdex {

/// An HTTP status as a chip in the colour of its class.
class HttpChipDelegate : public CellDelegate
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
