// SPDX-License-Identifier: MIT
#include "core/text/collation.h"

#include "core/text/naturalorder.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <string>

namespace errdex {

namespace {

std::vector<size_t> naturalOrder(const QStringList &names, std::vector<size_t> order)
{
    std::vector<std::string> folded;
    for (const QString &name : names)
        folded.push_back(name.toCaseFolded().toStdString());
    std::ranges::stable_sort(order, [&folded](size_t left, size_t right) {
        return compareNatural(folded[left], folded[right]) < 0;
    });
    return order;
}

std::vector<size_t> collatedOrder(const QStringList &names, std::vector<size_t> order)
{
    QCollator collator{QLocale()};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    for (const QString &name : names)
        keys.push_back(collator.sortKey(name));
    std::ranges::stable_sort(order, [&keys](size_t left, size_t right) {
        return keys[left].compare(keys[right]) < 0;
    });
    return order;
}

} // namespace

std::vector<int> collatedPlaces(const QStringList &names)
{
    std::vector<size_t> order(size_t(names.size()));
    std::iota(order.begin(), order.end(), size_t(0));
    // "C" has no order of its own but that of bytes, which nobody expects of names.
    order = QLocale().language() == QLocale::C ? naturalOrder(names, std::move(order))
                                               : collatedOrder(names, std::move(order));
    std::vector<int> places(order.size());
    for (size_t place = 0; place < order.size(); ++place)
        places[order[place]] = int(place);
    return places;
}

} // namespace errdex
