// SPDX-License-Identifier: MIT
#include "facetfilter.h"

namespace errdex {

FacetFilter::FacetFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void FacetFilter::setNeedle(const QString &needle)
{
    const QString simplified = needle.simplified();
    if (simplified == m_needle)
        return;
    m_needle = simplified;
    invalidateFilter();
}

bool FacetFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (!sourceParent.isValid())
        return false; // a dimension is there for the sake of its values
    if (m_needle.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked
            || index.data().toString().contains(m_needle, Qt::CaseInsensitive);
}

} // namespace errdex
