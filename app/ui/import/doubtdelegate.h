// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace errdex {

/// Puts a sign of warning into the cells that are doubtful; the model's tool tip tells why.
class DoubtDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace errdex
