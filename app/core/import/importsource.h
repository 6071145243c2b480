// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/importdocument.h"

class QIODevice;

namespace errdex {

/// Where an import comes from.
struct ImportSource
{
    QString name; ///< what is kept as the source: a file's name, "Clipboard"
    QStringList paths; ///< files and folders, read when their turn comes
    QByteArray bytes; ///< of the clipboard, a drop or standard input; without paths
    ImportHints hints;
};

/// Reads a source into one document. Several files, and those within folders, one level deep, give
/// their tables one after the other; what was recognised of a file says so with its name before it.
/// What cannot be read is a refusal or, among several files, an issue. For a worker thread; a
/// canceled reading gives what there is, to be thrown away.
std::shared_ptr<ImportDocument> readSource(const ImportSource &source,
                                           const ReadingWatch &watch = {});

/// All that a device has, up to one byte more than an import takes: pipes tell their end by
/// themselves only, and read() may return early. What refusalOf() refuses is not read further.
QByteArray readForImport(QIODevice &device, const QString &encoding = {},
                         const ReadingWatch &watch = {});

} // namespace errdex
