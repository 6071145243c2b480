// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/sourcereader.h"

#include <QObject>

namespace errdex {

/// The readers of core/import/, which need uchardet, gumbo, md4c and libyaml.
class DocumentSources : public QObject, public SourceReader
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "errdex.SourceReader/2")
    Q_INTERFACES(errdex::SourceReader)

public:
    std::shared_ptr<ImportDocument> read(const ImportSource &source,
                                         const ReadingWatch &watch) const override;
    QByteArray bytesOf(QIODevice &device, const QString &encoding,
                       const ReadingWatch &watch) const override;
};

} // namespace errdex
