// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/search.h"

#include <QAbstractTableModel>

namespace errdex {

/// The rows of a search result as a table. Passive: it shows what it is given and asks its owner
/// for everything else. Cells are made when they are asked for, so a million rows cost nothing.
class CodeTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns {
        Star,
        Provider,
        Code,
        HttpStatus,
        Category,
        Name,
        Message,
        Description,
        Condition,
        Concept,
        Tags,
        Note,
        Link,
        NUM_COLUMNS,
    };

    enum Roles {
        HttpStatusRole = Qt::UserRole + 1, ///< int, 0 where there is none
        ProviderIndexRole, ///< int, into CatalogStore::providers()
        StarredRole, ///< bool
        OccurrenceRole, ///< int, from 1
        HighlightsRole, ///< QList<Span>: what matches in the display text
        PlaceholdersRole, ///< QList<Span>: placeholders in the display text
        KeyRole, ///< db::CodeKey
        RowRole, ///< Row of the store
    };

    explicit CodeTableModel(QObject *parent = nullptr);
    ~CodeTableModel() override;

    /// Shows another result (or none) with one model reset.
    void setResult(std::shared_ptr<const SearchResult> result);
    const std::shared_ptr<const SearchResult> &result() const { return m_result; }

    /// The row of the store that is shown in `modelRow`, which must be in range.
    Row row(int modelRow) const;
    /// Where a row of the store is shown; -1 where the result does not hold it.
    int modelRow(Row row) const;
    db::CodeKey key(int modelRow) const;

    /// The column of exports and of sorting; nothing for the star.
    static std::optional<errdex::Column> exportColumn(int column);
    static int columnOf(errdex::Column column); ///< -1 for the occurrence
    /// The field of a query that filters the column; nothing for the star.
    static std::optional<Field> field(int column);
    /// What the column is called; also that of the star, which has no header text.
    static QString title(int column);
    /// What stands in a cell, also for rows that no model has; empty for the star. `own` may be null.
    static QString text(const CatalogStore &store, const UserLayer *own, Row row, Columns column);

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;
    /// Does not sort: asks for it. A column without an order (the star, -1) asks for the default.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;

Q_SIGNALS:
    void sortRequested(std::optional<errdex::Column> column, Qt::SortOrder order);
    void starToggleRequested(const errdex::db::CodeKey &key, bool starred);

private:
    QString text(Row row, Columns column) const
    {
        return text(*m_result->store, m_result->userLayer.get(), row, column);
    }
    QVariant cell(Row row, Columns column, int role) const;
    QVariant highlightsIn(Row row, Columns column) const;
    QVariant placeholdersIn(Row row, Columns column) const;
    QString toolTip(Row row, Columns column) const;
    QString accessibleText(Row row, Columns column) const;
    bool isStarred(Row row) const;

    std::shared_ptr<const SearchResult> m_result;
};

} // namespace errdex
