// SPDX-License-Identifier: MIT
#pragma once

#include "ui/table/celldelegate.h"

namespace errdex {

/// A text with its matches and placeholders marked.
class TextDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const override;
};

} // namespace errdex
