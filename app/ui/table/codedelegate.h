// SPDX-License-Identifier: MIT
#pragma once

#include "ui/table/celldelegate.h"

namespace errdex {

/// A code in monospace, with its number where a page lists it again.
class CodeDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    /// What stands behind a code that a page lists for the `occurrence`th time, and what the two take
    /// in the table's `font`.
    static QString numberText(int occurrence);
    static int widthOf(const QString &code, int occurrence, const QFont &font);

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace errdex
