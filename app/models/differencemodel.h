// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/catalogdifference.h"

#include <QAbstractTableModel>

namespace errdex {

/// What an import changes, a row per code; a changed code names its fields, before and after.
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { Kind, Code, What, NUM_COLUMNS };

    explicit DifferenceModel(QObject *parent = nullptr);

    void setDifference(std::shared_ptr<const CatalogDifference> difference);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString kindText(CatalogDifference::Change::Kind kind);

private:
    static QString codeText(const CatalogDifference::Change &change);
    static QString whatText(const CatalogDifference::Change &change);

    std::shared_ptr<const CatalogDifference> m_difference;
};

} // namespace errdex
