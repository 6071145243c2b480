// SPDX-License-Identifier: MIT
#include "benchmarks.h"
#include "paintedtable.h"

using namespace Qt::StringLiterals;

namespace errdex::bench {

void registerView(const QString &size)
{
    registerFunction(u"view"_s, size, [size](benchmark::State &state) {
        PaintedTable table(loadedCatalogue(size));
        run(state, [&table] { return table.show(); });
    });
}

} // namespace errdex::bench
