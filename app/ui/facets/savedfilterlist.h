// SPDX-License-Identifier: MIT
#pragma once

#include "ui/focus/quietview.h"

#include <QListWidget>

namespace errdex {

/// The rows of the saved filters: a name and, muted at the end, key and count (CompletionDelegate::hintRole);
/// as high as it has rows, up to some. What is chosen is the present search, which keys alone do not change:
/// they go from row to row. A row without an id is a heading.
class SavedFilterList : public QuietView<QListWidget>
{
    Q_OBJECT

public:
    static constexpr int idRole = Qt::UserRole + 100;

    explicit SavedFilterList(QWidget *parent = nullptr);

    QString currentId() const; ///< empty where no filter is current
    void fitHeight();

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void startDrag(Qt::DropActions actions) override;
    void changeEvent(QEvent *event) override;
};

} // namespace errdex
