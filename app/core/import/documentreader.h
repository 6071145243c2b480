// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/importdocument.h"

namespace errdex {

/// A text in UTF-8 without a byte order mark.
struct DecodedText
{
    SharedText text;
    QString encoding;
    QList<ImportIssue> issues; ///< bytes that the encoding does not know, with their lines
};

/// Decodes by byte order mark, as UTF-8 where it is valid, else by what uchardet takes it for; or as
/// `encoding` says. Bad bytes become U+FFFD and are reported.
DecodedText decodeText(const QByteArray &bytes, const QString &encoding = {});
/// What a text is, by its content; the ending of `fileName` breaks a tie.
ImportFormat sniffFormat(std::string_view text, const QString &fileName = {});

/// Why a source is surely no text of error codes; null where it may be one. Tells by the first
/// ImportLimits::pageBytes, so that the rest, which may be a gigabyte, needs not be read.
QString refusalOf(const QByteArray &bytes, const QString &encoding = {});

/// Reads a source of any format: decoded, recognised, its columns mapped. Nothing is loaded from
/// anywhere. Never throws for a bad source: refusal and issues tell. A canceled reading gives what
/// there is, to be thrown away.
ImportDocument readDocument(const QByteArray &bytes, const ImportHints &hints = {},
                            const ReadingWatch &watch = {});

} // namespace errdex
