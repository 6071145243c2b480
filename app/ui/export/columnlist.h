// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"
#include "ui/focus/quietview.h"

#include <QListWidget>

namespace errdex {

/// The columns of an export: checked ones are written, in the order of the list. Moved by dragging,
/// or with Alt and the arrow keys.
class ColumnList : public QuietView<QListWidget>
{
    Q_OBJECT

public:
    explicit ColumnList(QWidget *parent = nullptr);

    void setColumns(const std::vector<Column> &order, const std::vector<Column> &checked);
    std::vector<Column> checkedColumns() const;
    std::vector<Column> order() const;

Q_SIGNALS:
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void moveCurrent(int step);
};

} // namespace errdex
