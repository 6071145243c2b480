// SPDX-License-Identifier: MIT
#include "reading/documentsources.h"

namespace errdex {

std::shared_ptr<ImportDocument> DocumentSources::read(const ImportSource &source,
                                                      const ReadingWatch &watch) const
{
    return readSource(source, watch);
}

QByteArray DocumentSources::bytesOf(QIODevice &device, const QString &encoding,
                                    const ReadingWatch &watch) const
{
    return readForImport(device, encoding, watch);
}

} // namespace errdex
