// SPDX-License-Identifier: MIT
#include "benchmarks.h"

using namespace Qt::StringLiterals;

namespace errdex::bench {

void registerText(const QString &size)
{
    registerMeasure(u"read-text-once"_s, size, [size] { return readText(loadedCatalogue(size)); });
}

} // namespace errdex::bench
