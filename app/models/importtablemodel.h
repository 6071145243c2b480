// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/importdocument.h"

#include <QAbstractTableModel>
#include <QCache>

namespace errdex {

/// A table of a source as it was found. The header tells what each column is read as, the vertical
/// one the line of the source, or the row where several stand in a line, and whether something of it is not certain, or left out. That is found
/// row by row when it is asked for, and is always of the present mapping.
class ImportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Why a cell is doubtful, for a person; null where it is not. Of the vertical header for the row.
    static constexpr int DoubtRole = Qt::UserRole;

    explicit ImportTableModel(QObject *parent = nullptr);

    /// `document` may be null; then there is nothing.
    void setTable(std::shared_ptr<const ImportDocument> document, size_t table);
    /// The table was changed in place: what its columns are read as, or whether it is imported.
    void showChanges();

    /// The longest that the vertical header says of rows up to a number of ImportTable::place().
    static QString widestLine(int place);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// What is said about a row, by column, and about no cell of it.
    struct Doubts
    {
        QHash<int, QStringList> cells;
        QStringList row;
        bool isLeftOut = false; ///< the row gives no code

        bool isEmpty() const { return cells.isEmpty() && row.isEmpty(); }
    };

    const ImportTable *table() const;
    size_t rowOf(int row) const;
    const Doubts &doubts(int row) const;
    Doubts findDoubts(size_t row) const;
    QVariant lineData(int section, int role) const;

    std::shared_ptr<const ImportDocument> m_document;
    size_t m_table = 0;
    QMultiHash<int, QString> m_told; ///< issues of the reading by line
    mutable QCache<int, Doubts> m_doubts{1000}; ///< of rows that were in sight
};

} // namespace errdex
