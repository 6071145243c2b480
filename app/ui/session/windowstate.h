// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/search.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

class QSettings;

namespace errdex {

/// What the window remembers from one start to the next. A plain value, so that tests use settings
/// of their own; what is missing or damaged in the settings keeps its default.
struct WindowState
{
    QByteArray geometry; ///< of QWidget::saveGeometry()
    QByteArray columns; ///< of the table: order, widths, which are hidden, density
    QList<int> outerSizes; ///< facets | rest
    QList<int> besideSizes; ///< table | details, in a wide window
    QList<int> belowSizes; ///< table over details, in a narrow window
    QStringList foldedFacets;
    bool facetsShown = true;
    bool detailsShown = true;
    bool filterRowShown = false;
    QString text; ///< the query
    SortOrder order;

    void load(const QSettings &settings);
    void save(QSettings &settings) const;
};

} // namespace errdex
