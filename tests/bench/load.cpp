// SPDX-License-Identifier: MIT
#include "benchmarks.h"

using namespace Qt::StringLiterals;

namespace errdex::bench {

void registerLoad(const QString &size)
{
    registerMeasure(u"load"_s, size, [database = databasePath(size)] {
        Catalogue catalogue;
        return load(database, catalogue);
    });
}

} // namespace errdex::bench
