// SPDX-License-Identifier: MIT
#pragma once

#include "ui/focus/quietview.h"

#include <QTableWidget>

namespace errdex {

/// A table of plain texts to read: rows without grid and editing, as help pages have them.
class PlainTable : public QuietView<QTableWidget>
{
    Q_OBJECT

public:
    explicit PlainTable(const QStringList &headers, QWidget *parent = nullptr);

    void addLine(const QStringList &texts);
    void addHeading(const QString &text); ///< a bold line over all columns, not selectable
    void setCodeColumn(int column); ///< shows a column in the code font

    int widthForContents() const; ///< in pixels, with the scroll bar

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void fitColumns();
};

} // namespace errdex
