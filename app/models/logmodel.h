// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/logreport.h"

#include <QAbstractTableModel>

#include <memory>

namespace errdex {

/// The codes of a long text as a table. Passive; sorted by a proxy over SortRole.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { Code, Provider, Count, FirstLine, Excerpt, NUM_COLUMNS };
    enum Roles {
        SortRole = Qt::UserRole + 1, ///< a number for a number, else the text in natural order
        ProviderIndexRole, ///< int
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::shared_ptr<const CatalogStore> store, std::vector<LogEntry> entries);
    const std::vector<LogEntry> &entries() const { return m_entries; }
    const std::shared_ptr<const CatalogStore> &store() const { return m_store; }

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const final;

private:
    QString text(const LogEntry &entry, Columns column) const;
    QString shownExcerpt(const LogEntry &entry) const;

    std::shared_ptr<const CatalogStore> m_store;
    std::vector<LogEntry> m_entries;
};

} // namespace errdex
