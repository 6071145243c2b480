// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"

#include <QAbstractTableModel>

namespace errdex {

/// How much of each group of concepts each compared provider covers. Passive.
class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Roles {
        ShareRole = Qt::UserRole + 1, ///< double, 0 … 1
        GroupSlugRole, ///< QString
        ProviderSlugRole, ///< QString; of cells
        ProviderIndexRole, ///< int; of cells and horizontal headers
    };

    explicit CoverageModel(QObject *parent = nullptr);
    ~CoverageModel() override;

    void setComparison(std::shared_ptr<const Comparison> comparison);

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const final;

private:
    std::shared_ptr<const Comparison> m_comparison;
};

} // namespace errdex
