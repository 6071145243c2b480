// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace errdex {

/// Paints an item of AnswerModel: provider, code and HTTP status over what the code says, with
/// marks. A suggestion has a dashed outline and the word.
class AnswerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace errdex
