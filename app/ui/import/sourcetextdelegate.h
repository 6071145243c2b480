// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace errdex {

/// Each cell holds a text of a source, which is read in its own direction, whatever the window's.
class SourceTextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace errdex
