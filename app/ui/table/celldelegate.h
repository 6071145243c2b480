// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace errdex {

/// What the delegates of the table share: background, selection, hover and focus are painted here,
/// the content by subclasses. Asks the model only for what is painted.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int margin = 8; ///< pixels, at both ends of a cell

    /// The row under the mouse; -1 for none.
    void setHoveredRow(int row) { m_hoveredRow = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Clicks are the view's business.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    /// A tool tip that only repeats what can be read in full is not shown.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    virtual void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index, const Theme &theme) const = 0;
    /// The width that the content takes unshortened.
    virtual int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool isHovered(const QModelIndex &index) const { return index.row() == m_hoveredRow; }
    static QRect contentRect(const QStyleOptionViewItem &option);
    static QColor textColor(const QStyleOptionViewItem &option, const Theme &theme);
    static QColor mutedColor(const QStyleOptionViewItem &option, const Theme &theme);

private:
    static bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index);
    const Theme &theme(const QPalette &palette) const;

    int m_hoveredRow = -1;
    mutable Theme m_theme; ///< of the palette below: deriving it for every cell would cost
    mutable qint64 m_paletteKey = -1;
};

} // namespace errdex
