// SPDX-License-Identifier: MIT
#include "benchmarks.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace errdex::bench {

void registerExport(const QString &size)
{
    const QString path = u"%1/exported-%2.csv"_s.arg(dataFolder(), size);
    registerMeasure(u"export/file"_s, size,
                    [=] { return exportToPlainFile(loadedCatalogue(size), path); });
    registerMeasure(u"export/safe-file"_s, size,
                    [=] { return exportToSafeFile(loadedCatalogue(size), path); });
    registerMeasure(u"export/null"_s, size,
                    [=] { return exportToPlainFile(loadedCatalogue(size), u"/dev/null"_s); });
    registerMeasure(u"export/write"_s, size, [=] {
        QFile source(u"%1/%2.csv"_s.arg(dataFolder(), size));
        return source.open(QIODevice::ReadOnly) ? writeBytes(source.readAll(), path)
                                                : Measured{0, -1};
    });
}

} // namespace errdex::bench
