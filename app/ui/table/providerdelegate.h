// SPDX-License-Identifier: MIT
#pragma once

#include "ui/table/celldelegate.h"

namespace errdex {

/// A dot in the provider's colour, and its name.
class ProviderDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    static int dotRoom(const QFontMetrics &metrics); ///< pixels in front of the name

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace errdex
