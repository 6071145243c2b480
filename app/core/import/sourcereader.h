// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/importsource.h"

#include <QtPlugin>

namespace errdex {

/// readSource() and readForImport(), which see. In a module of its own, app/reading/, loaded when
/// something is imported: no start waits for the libraries that the parsers need.
class SourceReader
{
public:
    virtual ~SourceReader() = default;
    virtual std::shared_ptr<ImportDocument> read(const ImportSource &source,
                                                 const ReadingWatch &watch) const = 0;
    virtual QByteArray bytesOf(QIODevice &device, const QString &encoding,
                               const ReadingWatch &watch) const = 0;
};

/// The module's; where the installation has none, one whose documents are refused with that reason.
const SourceReader &sourceReader();

} // namespace errdex

Q_DECLARE_INTERFACE(errdex::SourceReader, "errdex.SourceReader/2")
