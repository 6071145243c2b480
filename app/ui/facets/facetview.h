// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"
#include "ui/focus/quietview.h"

#include <QTreeView>

namespace errdex {

class FacetModel;

/// The list of facets. A click anywhere on a value checks it, on a dimension folds it; Space and
/// the arrow keys do the same.
class FacetView : public QuietView<QTreeView>
{
    Q_OBJECT

public:
    explicit FacetView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// The names of the fields whose dimensions are folded.
    const QStringList &folded() const { return m_folded; }
    void setFolded(const QStringList &folded);
    /// Shows all values while they are searched, without forgetting what is folded.
    void setUnfoldAll(bool unfold);
    /// Places what has changed at once, not after the next picture.
    void layOut();

Q_SIGNALS:
    void clearRequested(errdex::Field field);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;

private:
    void applyFolding();
    void fold(const QModelIndex &dimension, bool folded);
    void activate(const QModelIndex &index);
    bool isOnClear(const QModelIndex &index, const QPoint &position) const;

    QStringList m_folded;
    bool m_unfoldAll = false;
    bool m_isApplying = false;
    QPersistentModelIndex m_pressed;
};

} // namespace errdex
