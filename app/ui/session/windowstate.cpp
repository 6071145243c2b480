// SPDX-License-Identifier: MIT
#include "windowstate.h"

#include "core/export/exporter.h"

#include <QSettings>
#include <QVariant>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

// A longer text is no query of a person; it would only make each start slow.
constexpr qsizetype maxTextLength = 4096;

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto columnsKey = "window/columns"_L1;
constexpr auto outerSizesKey = "window/outerSizes"_L1;
constexpr auto besideSizesKey = "window/besideSizes"_L1;
constexpr auto belowSizesKey = "window/belowSizes"_L1;
constexpr auto foldedFacetsKey = "window/foldedFacets"_L1;
constexpr auto facetsShownKey = "window/facetsShown"_L1;
constexpr auto detailsShownKey = "window/detailsShown"_L1;
constexpr auto filterRowShownKey = "window/filterRowShown"_L1;
constexpr auto textKey = "window/query"_L1;
constexpr auto sortColumnKey = "window/sortColumn"_L1;
constexpr auto sortDescendingKey = "window/sortDescending"_L1;

// Sizes as "240,760": readable in the file, and checked when they are read.
QStringList toStrings(const QList<int> &sizes)
{
    QStringList strings;
    for (const int size : sizes)
        strings.append(QString::number(size));
    return strings;
}

QList<int> toSizes(const QStringList &strings)
{
    QList<int> sizes;
    for (const QString &string : strings) {
        bool isNumber = false;
        const int size = string.toInt(&isNumber);
        if (!isNumber || size < 0)
            return {};
        sizes.append(size);
    }
    return sizes;
}

} // namespace

void WindowState::load(const QSettings &settings)
{
    geometry = settings.value(geometryKey).toByteArray();
    columns = settings.value(columnsKey).toByteArray();
    outerSizes = toSizes(settings.value(outerSizesKey).toStringList());
    besideSizes = toSizes(settings.value(besideSizesKey).toStringList());
    belowSizes = toSizes(settings.value(belowSizesKey).toStringList());
    foldedFacets = settings.value(foldedFacetsKey).toStringList();
    facetsShown = settings.value(facetsShownKey, facetsShown).toBool();
    detailsShown = settings.value(detailsShownKey, detailsShown).toBool();
    filterRowShown = settings.value(filterRowShownKey, filterRowShown).toBool();
    text = settings.value(textKey).toString();
    if (text.size() > maxTextLength)
        text.clear();
    order.column = columnNamed(settings.value(sortColumnKey).toString());
    order.direction = settings.value(sortDescendingKey).toBool() ? Qt::DescendingOrder
                                                                 : Qt::AscendingOrder;
    if (!order.column)
        order = {};
}

void WindowState::save(QSettings &settings) const
{
    settings.setValue(geometryKey, geometry);
    settings.setValue(columnsKey, columns);
    settings.setValue(outerSizesKey, toStrings(outerSizes));
    settings.setValue(besideSizesKey, toStrings(besideSizes));
    settings.setValue(belowSizesKey, toStrings(belowSizes));
    settings.setValue(foldedFacetsKey, foldedFacets);
    settings.setValue(facetsShownKey, facetsShown);
    settings.setValue(detailsShownKey, detailsShown);
    settings.setValue(filterRowShownKey, filterRowShown);
    settings.setValue(textKey, text.size() > maxTextLength ? QString() : text);
    settings.setValue(sortColumnKey, order.column ? columnName(*order.column) : QString());
    settings.setValue(sortDescendingKey, order.direction == Qt::DescendingOrder);
}

} // namespace errdex
