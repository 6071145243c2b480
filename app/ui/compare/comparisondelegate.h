// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace errdex {

class ComparisonModel;

/// Paints a cell of the comparison: each code as a chip with its short text. Asks only for what is
/// in sight, so a cell of a thousand codes costs no more than one of ten.
class ComparisonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int padding = 6; ///< above the first code and below the last
    static constexpr int margin = 8; ///< at both ends of a cell

    explicit ComparisonDelegate(const ComparisonModel &model, QObject *parent = nullptr);

    void setCompact(bool isCompact) { m_isCompact = isCompact; }

    /// The height of a line whose largest cell holds so many codes.
    int lineHeight(quint32 codes, const QFontMetrics &metrics) const;
    /// The code at a position within a cell's rectangle.
    std::optional<Row> codeAt(const QModelIndex &index, const QRect &cell, const QPoint &position,
                              const QFontMetrics &metrics) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    struct CodeStyle;

    bool isRoomy(quint32 codes) const; ///< a code takes two lines
    int codeHeight(bool isRoomy, const QFontMetrics &metrics) const;
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index, const Theme &theme) const;
    void paintCode(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                   Row row, bool isRoomy, const Theme &theme) const;
    void paintGap(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const Theme &theme) const;

    const ComparisonModel &m_model;
    bool m_isCompact = false;
};

} // namespace errdex
