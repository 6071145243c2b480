// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace errdex {

/// Narrows a FacetModel to the values whose text contains what was typed, and to those that are
/// checked. A dimension without values is left out.
class FacetFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FacetFilter(QObject *parent = nullptr);

    void setNeedle(const QString &needle);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QString m_needle;
};

} // namespace errdex
