// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

#include <string>
#include <string_view>

namespace errdex {

/// Appends rows in one format to a buffer; knows nothing of devices.
class RowWriter
{
public:
    RowWriter(const CatalogStore &store, const ExportOptions &options)
        : m_store(store)
        , m_options(options)
    {
    }
    virtual ~RowWriter() = default;
    Q_DISABLE_COPY_MOVE(RowWriter)

    virtual void begin(std::string &buffer) = 0;
    virtual void row(std::string &buffer, Row row) = 0;
    virtual void end(std::string &buffer) = 0;

    static std::unique_ptr<RowWriter> make(const CatalogStore &store, const ExportOptions &options);

protected:
    const CatalogStore &m_store;
    const ExportOptions &m_options;
};

/// Whether RFC 4180 asks for quotes around a field.
bool needsQuotes(std::string_view field, char delimiter);

/// Appends a field of CSV, quoted where it must be.
void appendCsvField(std::string &buffer, std::string_view field, char delimiter);

/// Appends a JSON string with its quotes (RFC 8259); `text` is UTF-8.
void appendJsonString(std::string &buffer, std::string_view text);

} // namespace errdex
