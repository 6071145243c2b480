// SPDX-License-Identifier: MIT
#include "reading/documentsources.h"

namespace errdex {

std::shared_ptr<ImportDocument> DocumentSources::read(const ImportSource &source,
                                                      const IsCanceled &isCanceled) const
{
    return readSource(source, isCanceled);
}

QByteArray DocumentSources::bytesOf(QIODevice &device, const QString &encoding,
                                    const IsCanceled &isCanceled) const
{
    return readForImport(device, encoding, isCanceled);
}

} // namespace errdex
