// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/importdocument.h"

#include <QAbstractTableModel>

namespace errdex {

/// A table of a source as it was found. The header tells what each column is read as, the vertical
/// one the line of the source.
class ImportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ImportTableModel(QObject *parent = nullptr);

    /// `document` may be null; then there is nothing.
    void setTable(std::shared_ptr<const ImportDocument> document, size_t table);
    /// What the columns are read as, after a change.
    void setMapping(const std::vector<ImportField> &mapping);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ImportTable *table() const;

    std::shared_ptr<const ImportDocument> m_document;
    size_t m_table = 0;
    std::vector<ImportField> m_mapping;
};

} // namespace errdex
