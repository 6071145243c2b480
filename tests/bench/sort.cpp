// SPDX-License-Identifier: MIT
#include "benchmarks.h"
#include "core/export/exporter.h"

using namespace Qt::StringLiterals;

namespace errdex::bench {

void registerSort(const QString &size)
{
    for (const Column column : {Column::Provider, Column::Code, Column::HttpStatus,
                                Column::Category, Column::Message, Column::Description}) {
        // A store sorts a column once, so each run needs another one, which takes its time.
        registerMeasure(u"sort-first/"_s + columnName(column), size, [size, column] {
            Catalogue fresh;
            load(databasePath(size), fresh);
            return sortFirst(fresh, column);
        })->Iterations(2);
        registerMeasure(u"sort-again/"_s + columnName(column), size, [size, column] {
            const Catalogue &catalogue = loadedCatalogue(size);
            sortFirst(catalogue, column);
            return searchFor(catalogue, u"tim"_s, column);
        });
    }
}

} // namespace errdex::bench
