// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace errdex {

/// Paints a value of a ComparisonCardsModel wrapped into its card, and marks the words that the
/// reference lacks.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int gap = 4; ///< pixels at each side of a card
    static constexpr int padding = 8;
    static constexpr int frame = 2; ///< pixels, around the current card

    using QStyledItemDelegate::QStyledItemDelegate;

    /// What a value needs in a column of `width`.
    static int heightFor(const QModelIndex &index, const QFont &font, int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace errdex
