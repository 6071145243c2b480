// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace errdex {

/// A suggestion: its text at the start, a muted remark at the end.
class CompletionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int hintRole = Qt::UserRole + 1; ///< QString

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace errdex
