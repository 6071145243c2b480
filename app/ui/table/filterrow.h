// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"

#include <QWidget>

#include <array>

class QTimer;

namespace errdex {

class CodeTableView;
class FilterEdit;

/// A small field under each header of a table: one more view of the query text.
///
/// It places itself below the header of `table` and follows its columns; hiding the row gives the
/// space back.
class FilterRow : public QWidget
{
    Q_OBJECT

public:
    explicit FilterRow(CodeTableView *table);
    ~FilterRow() override;

    /// Shows what the query says about each column. The field that has the focus stays as it is,
    /// unless nothing was typed in it.
    void setQuery(const Query &query);

    /// Puts the cursor into the first visible field.
    void focusFirst();
    QSize sizeHint() const override;

Q_SIGNALS:
    /// A person stopped typing, or pressed Enter: `cell` is for withFilterCell().
    void cellEdited(errdex::Field field, const QString &cell);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void align();
    void updateTabOrder();
    void submit(int column);
    void submitPending();
    void showColumn(QWidget *edit);

    CodeTableView *m_table;
    std::vector<FilterEdit *> m_edits; ///< by model column; nullptr for the star
    QTimer *m_typing;
    int m_pendingColumn = -1;
};

} // namespace errdex
