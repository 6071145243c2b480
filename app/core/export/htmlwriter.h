// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/rowwriter.h"

namespace errdex {

/// A table in a page of its own, or alone (ExportOptions::isFragment). Nothing is loaded from
/// anywhere; a provider's name leads to its documentation. Codes are marked as text for the
/// spreadsheets that read HTML from a clipboard, which would make 1 of 0001.
class HtmlWriter final : public RowWriter
{
public:
    using RowWriter::RowWriter;

    void begin(OutputBuffer &buffer) override;
    void row(OutputBuffer &buffer, size_t line) override;
    void end(OutputBuffer &buffer) override;

private:
    bool m_isRightToLeft = false; ///< in a table for persons
};

/// The address of a provider's documentation where it is one of the web, else null: what stands in
/// a catalogue of anybody's may not run when it is clicked.
QString webAddress(const QString &address);

} // namespace errdex
