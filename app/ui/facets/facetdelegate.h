// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace errdex {

/// A facet value: check box, its text, and at the end, muted, the number of codes it would give.
/// A dimension: its title in bold, whether it is folded, and "Clear" when something is checked.
class FacetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where "Clear" of a dimension stands; empty while nothing is checked.
    static QRect clearRect(const QStyleOptionViewItem &option, const QModelIndex &index);

private:
    static void paintDimension(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index);
    static void paintValue(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index);
    static QString clearText();
};

} // namespace errdex
