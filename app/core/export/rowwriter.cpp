// SPDX-License-Identifier: MIT
#include "core/export/rowwriter.h"

#include <algorithm>
#include <array>

namespace errdex {

namespace {

/// The columns' names in UTF-8, made once for all rows.
std::vector<std::string> columnNames(const ExportOptions &options)
{
    std::vector<std::string> names;
    for (const Column column : options.columns)
        names.push_back(columnName(column).toStdString());
    return names;
}

class CsvWriter final : public RowWriter
{
public:
    CsvWriter(const CatalogStore &store, const ExportOptions &options)
        : RowWriter(store, options)
        , m_delimiter(options.format == ExportFormat::Tsv ? '\t' : options.delimiter)
    {
    }

    void begin(std::string &buffer) override
    {
        if (m_options.byteOrderMark)
            buffer += "\xEF\xBB\xBF";
        for (const std::string &name : columnNames(m_options)) {
            appendCsvField(buffer, name, m_delimiter);
            buffer += m_delimiter;
        }
        endLine(buffer);
    }

    void row(std::string &buffer, Row row) override
    {
        for (const Column column : m_options.columns) {
            appendCsvField(buffer, m_store.exportText(row, column), m_delimiter);
            buffer += m_delimiter;
        }
        endLine(buffer);
    }

    void end(std::string &) override {}

private:
    /// The delimiter behind the last field becomes the line's end.
    static void endLine(std::string &buffer)
    {
        buffer.back() = '\r';
        buffer += '\n';
    }

    char m_delimiter;
};

class JsonWriter final : public RowWriter
{
public:
    JsonWriter(const CatalogStore &store, const ExportOptions &options)
        : RowWriter(store, options)
        , m_names(columnNames(options))
    {
    }

    void begin(std::string &buffer) override { buffer += '['; }

    void row(std::string &buffer, Row row) override
    {
        buffer += m_isFirst ? "\n  {" : ",\n  {";
        m_isFirst = false;
        for (size_t i = 0; i < m_names.size(); ++i) {
            buffer += i == 0 ? "\"" : ", \"";
            buffer += m_names[i];
            buffer += "\": ";
            appendValue(buffer, row, m_options.columns[i]);
        }
        buffer += '}';
    }

    void end(std::string &buffer) override { buffer += m_isFirst ? "]\n" : "\n]\n"; }

private:
    void appendValue(std::string &buffer, Row row, Column column) const
    {
        const std::string_view text = m_store.exportText(row, column);
        if (text.empty())
            buffer += "null";
        else if (column == Column::HttpStatus || column == Column::Occurrence)
            buffer += text;
        else
            appendJsonString(buffer, text);
    }

    std::vector<std::string> m_names;
    bool m_isFirst = true;
};

class MarkdownWriter final : public RowWriter
{
public:
    using RowWriter::RowWriter;

    void begin(std::string &buffer) override
    {
        buffer += '|';
        for (const std::string &name : columnNames(m_options))
            buffer += ' ' + name + " |";
        buffer += "\n|";
        for (size_t i = 0; i < m_options.columns.size(); ++i)
            buffer += " --- |";
        buffer += '\n';
    }

    void row(std::string &buffer, Row row) override
    {
        buffer += '|';
        for (const Column column : m_options.columns) {
            buffer += ' ';
            appendEscaped(buffer, m_store.exportText(row, column));
            buffer += " |";
        }
        buffer += '\n';
    }

    void end(std::string &) override {}

private:
    /// Signs that Markdown or HTML would act upon are escaped, so that the text stays as it is.
    static void appendEscaped(std::string &buffer, std::string_view text)
    {
        for (size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (c == '\n') {
                buffer += "<br>";
            } else if (c == '<') {
                buffer += "&lt;";
            } else if (c == '&') {
                buffer += "&amp;";
            } else if (c != '\r') {
                if (std::string_view("\\`*_[]|~").find(c) != std::string_view::npos)
                    buffer += '\\';
                buffer += c;
            }
        }
    }
};

} // namespace

std::unique_ptr<RowWriter> RowWriter::make(const CatalogStore &store, const ExportOptions &options)
{
    switch (options.format) {
    case ExportFormat::Csv:
    case ExportFormat::Tsv:
        return std::make_unique<CsvWriter>(store, options);
    case ExportFormat::Json:
        return std::make_unique<JsonWriter>(store, options);
    case ExportFormat::Markdown:
        return std::make_unique<MarkdownWriter>(store, options);
    }
    Q_UNREACHABLE();
}

bool needsQuotes(std::string_view field, char delimiter)
{
    // Without an early end the compiler makes vector code of this; fields are short.
    bool found = false;
    for (const char c : field)
        found |= (c == delimiter) | (c == '"') | (c == '\n') | (c == '\r');
    return found;
}

void appendCsvField(std::string &buffer, std::string_view field, char delimiter)
{
    if (!needsQuotes(field, delimiter)) {
        buffer.append(field);
        return;
    }
    buffer += '"';
    for (size_t quote = field.find('"'); quote != std::string_view::npos; quote = field.find('"')) {
        buffer.append(field.substr(0, quote + 1));
        buffer += '"';
        field.remove_prefix(quote + 1);
    }
    buffer.append(field);
    buffer += '"';
}

void appendJsonString(std::string &buffer, std::string_view text)
{
    constexpr std::string_view hexDigits = "0123456789abcdef";
    buffer += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            buffer += '\\';
            buffer += c;
        } else if (c == '\n') {
            buffer += "\\n";
        } else if (c == '\r') {
            buffer += "\\r";
        } else if (c == '\t') {
            buffer += "\\t";
        } else if (byte < 0x20) {
            buffer += "\\u00";
            buffer += hexDigits[byte >> 4];
            buffer += hexDigits[byte & 0xf];
        } else {
            buffer += c;
        }
    }
    buffer += '"';
}

} // namespace errdex
