// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/lookupindex.h"
#include "core/query/query.h"

#include <QString>

#include <vector>

namespace errdex {

/// A pasted text without what a mail has broken: the line breaks within a code, "ERR_RATE_\nLIMIT",
/// also in a quotation, "INSUFFICIENT_\n> BALANCE", and all of quoted-printable (RFC 2045, 6.7). Pieces
/// are joined only where the whole is a code, a symbol or a word of the catalogues and they are none,
/// so that "error 400\n012 units" stays as it is; numbers only where a word says that a code comes, "the
/// code is -10\n21", and what begins as an HTTP status only where zeros follow: "code 403\n012".
class MendedText
{
public:
    /// `text` and `index` must outlive this.
    MendedText(QStringView text, const LookupIndex &index);

    QStringView text() const { return m_isMended ? QStringView(m_mended) : m_text; }
    /// Where a span of text() stands in the text as it was pasted.
    Span origin(const Span &span) const;

private:
    struct Break;

    void decodeQuotedPrintable();
    void joinBreaks(const LookupIndex &index);
    void append(QStringView piece, const Span &origin);
    void keep(qsizetype begin, qsizetype end);

    QStringView m_text;
    QString m_mended;
    std::vector<Span> m_origins; ///< of each unit of m_mended
    bool m_isMended = false;
};

} // namespace errdex
