// SPDX-License-Identifier: MIT
#pragma once

#include "models/codetablemodel.h"
#include "models/copytext.h"
#include "ui/table/columnneeds.h"
#include "ui/table/windowtable.h"

#include <QTableView>

class QMenu;

namespace errdex {

class CellDelegate;
class TableHeader;

enum class Density : quint8 { Comfortable, Compact };

/// The table of codes. Rows stay selected, and the current one stays in sight, over a new result.
///
/// Actions added to the view are its context menu; the header has one of its own.
class CodeTableView : public WindowTable
{
    Q_OBJECT

public:
    explicit CodeTableView(QWidget *parent = nullptr);
    ~CodeTableView() override;

    /// Instead of setModel(), which takes any model.
    void setCodeModel(CodeTableModel *model);
    CodeTableModel *codeModel() const { return m_model; }

    /// What was selected and where it stood, while the model changes or the view is made anew.
    struct Place
    {
        std::shared_ptr<const SearchResult> result;
        std::vector<Row> selected;
        std::optional<Row> current;
        int column = 0;
        int offset = 0; ///< of the current row from the first visible one, in rows
        bool wasVisible = false;
        int scrollValue = 0;
    };
    Place place() const;
    /// Shows a place of another view, as far as the present result holds it.
    void showPlace(const Place &place);

    void standOnRow(); ///< on the first, where none is current

    Density density() const { return m_density; }
    void setDensity(Density density);

    /// Selected rows of the store, as they stand in the table.
    std::vector<Row> selectedRows() const;
    QList<db::CodeKey> selectedKeys() const;
    int selectedRowCount() const;
    std::optional<Row> currentRow() const;
    /// Makes a code current and visible; false where the result does not hold it.
    bool selectCode(const db::CodeKey &key);

    /// The columns that are shown, as they stand from start to end, without the star.
    std::vector<Column> visibleColumns() const;
    /// The selected rows in the visible columns; empty without a selection.
    QString selectionAs(CopyFormat format) const;
    void copySelection(CopyFormat format);
    /// Asks to star the selected codes, or to unstar them when all are starred.
    void toggleStars();

    /// Columns (order, widths, which are shown) and density; false for a state of another kind.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);
    void resetColumns();
    bool hasUsualColumns() const; ///< those of resetColumns() are shown, in that order
    /// Shows these columns, and no others, from start to end.
    void showColumns(const std::vector<Column> &columns);
    /// Adds an action per column, to show and hide it, what the rows are sorted by, what can be done with
    /// the current column, and an action that resets them all.
    void addColumnActions(QMenu *menu);

    /// Places a widget between header and first row, which owns it then, or takes it away
    /// (nullptr).
    void setHeaderFooter(QWidget *footer);

Q_SIGNALS:
    void currentCodeChanged(std::optional<errdex::Row> row);
    void selectionSizeChanged(int rows);
    void starToggleRequested(const QList<errdex::db::CodeKey> &keys, bool starred);
    void codeActivated(errdex::Row row); ///< Enter, or a double click
    void columnsChanged(); ///< order, width or visibility

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    struct SavedColumn;

    void setUpHeader();
    void setUpDelegates();
    bool arrange(const std::vector<SavedColumn> &columns); ///< false where none is left to be seen
    void scaleColumns();
    /// Of a column as it stands from the start, in pixels.
    struct ColumnWidths
    {
        int smallest = 0; ///< with hardly any room; its text is cut off
        int least = 0; ///< that its text can be read in
        int usual = 0;
    };
    ColumnWidths widthsOf(int column) const;
    void fitColumns();
    void fitToResult();
    void columnsTouched();
    int lastVisibleColumn() const; ///< its visual index
    void applyDensity();
    void rememberPlace();
    void returnToPlace();
    std::vector<Row> sameRows(const std::vector<Row> &rows) const;
    void selectRows(const std::vector<Row> &rows);
    void restoreScroll(int currentModelRow);
    void addSortMenu(QMenu &menu);
    void addCurrentColumnMenu(QMenu &menu);
    int currentColumn() const;
    void moveColumn(int column, int step);
    void showSortOrder();
    void showHeaderMenu(const QPoint &position);
    void setHoveredRow(int row);
    void updateRow(int row);
    std::vector<std::pair<int, int>> selectedRanges() const;

    CodeTableModel *m_model = nullptr;
    TableHeader *m_header;
    std::vector<CellDelegate *> m_delegates;
    Density m_density = Density::Comfortable;
    Place m_place;
    int m_hoveredRow = -1;
    ColumnNeeds m_needs; ///< of the result
    int m_letter = 0; ///< the average width that the columns were made for
    bool m_hasDefaultColumns = false; ///< nobody moved, sized or hid one since the last reset
    bool m_isArranging = false; ///< columns change, and not by a person
    bool m_isReturning = false; ///< signals wait until everything is in place again
};

} // namespace errdex
