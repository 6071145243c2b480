// SPDX-License-Identifier: MIT
#include "core/export/rowwriter.h"

#include "core/text/bytescan.h"

#include <algorithm>
#include <array>

namespace errdex {

namespace {

/// The column of the store behind a column of an export, where every row has a text of its own.
std::optional<TextField> textFieldOf(Column column)
{
    switch (column) {
    case Column::Code:
        return TextField::Code;
    case Column::Name:
        return TextField::Name;
    case Column::Message:
        return TextField::Message;
    case Column::Description:
        return TextField::Description;
    case Column::Condition:
        return TextField::Condition;
    case Column::Provider:
    case Column::Occurrence:
    case Column::HttpStatus:
    case Column::Category:
    case Column::Concept:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// The most bytes that a field of CSV can take with its quotes, and one delimiter.
constexpr size_t largestField(size_t bytes)
{
    return 2 * bytes + 3;
}

/// Writes a field to where largestField() bytes are free, and returns the place behind it.
char *writeField(char *target, std::string_view field, const ByteScan &needQuotes)
{
    if (!needQuotes.copyAndTest(target, field))
        return target + field.size();
    *target++ = '"';
    for (const char c : field) {
        *target++ = c;
        if (c == '"')
            *target++ = c;
    }
    *target++ = '"';
    return target;
}

/// The columns' names in UTF-8, made once for all rows.
std::vector<std::string> columnNames(const ExportOptions &options)
{
    std::vector<std::string> names;
    for (const Column column : options.columns)
        names.push_back(columnName(column).toStdString());
    return names;
}

/// CSV and TSV. What many rows share (provider, category, concept, numbers) is made ready with its
/// quotes and delimiter once, so that a row is little more than copying.
class CsvWriter final : public RowWriter
{
public:
    CsvWriter(const CatalogStore &store, const ExportOptions &options)
        : RowWriter(store, options)
        , m_delimiter(options.format == ExportFormat::Tsv ? '\t' : options.delimiter)
        , m_needQuotes({m_delimiter, '"', '\r', '\n'})
    {
        for (const Column column : options.columns)
            m_fields.push_back({column, textFieldOf(column), {}, {}});
    }

    void begin(OutputBuffer &buffer) override
    {
        if (m_options.byteOrderMark)
            buffer.append("\xEF\xBB\xBF");
        for (const std::string &name : columnNames(m_options)) {
            appendCsvField(buffer, name, m_delimiter);
            buffer.append(m_delimiter);
        }
        buffer.replaceLast('\r');
        buffer.append('\n');
    }

    void row(OutputBuffer &buffer, Row row) override
    {
        size_t largest = 1;
        for (FieldWriter &field : m_fields) {
            field.value = field.text ? m_store.text(row, *field.text) : shared(field, row);
            largest += largestField(field.value.size());
        }
        char *const begin = buffer.room(largest);
        char *end = begin;
        for (const FieldWriter &field : m_fields) {
            if (field.text) {
                end = writeField(end, field.value, m_needQuotes);
                *end++ = m_delimiter;
            } else {
                std::memcpy(end, field.value.data(), field.value.size());
                end += field.value.size();
            }
        }
        // The delimiter behind the last field becomes the line's end.
        end[-1] = '\r';
        *end++ = '\n';
        buffer.advance(static_cast<size_t>(end - begin));
    }

    void end(OutputBuffer &) override {}

private:
    struct FieldWriter
    {
        Column column;
        std::optional<TextField> text; ///< where every row has a text of its own
        std::vector<std::string> ready; ///< by sharedValue() + 1, made when first needed
        std::string_view value; ///< of the row at hand
    };

    const std::string &shared(FieldWriter &field, Row row)
    {
        const auto index = static_cast<size_t>(sharedValue(field.column, row) + 1);
        if (index >= field.ready.size())
            field.ready.resize(index + 1);
        std::string &ready = field.ready[index];
        if (ready.empty()) { // at least the delimiter stands in one that is made
            OutputBuffer buffer;
            appendCsvField(buffer, m_store.exportText(row, field.column), m_delimiter);
            buffer.append(m_delimiter);
            ready = buffer.view();
        }
        return ready;
    }

    /// What the texts of two rows have in common exactly when they are the same; at least -1.
    int sharedValue(Column column, Row row) const
    {
        switch (column) {
        case Column::Provider:
            return m_store.provider(row);
        case Column::Occurrence:
            return m_store.occurrence(row);
        case Column::HttpStatus:
            return m_store.httpStatus(row);
        case Column::Category:
            return m_store.category(row);
        case Column::Concept:
            return m_store.conceptIndex(row);
        case Column::Code:
        case Column::Name:
        case Column::Message:
        case Column::Description:
        case Column::Condition:
            break;
        }
        Q_UNREACHABLE();
    }

    char m_delimiter;
    ByteScan m_needQuotes;
    std::vector<FieldWriter> m_fields;
};

class JsonWriter final : public RowWriter
{
public:
    JsonWriter(const CatalogStore &store, const ExportOptions &options)
        : RowWriter(store, options)
        , m_names(columnNames(options))
    {
    }

    void begin(OutputBuffer &buffer) override { buffer.append('['); }

    void row(OutputBuffer &buffer, Row row) override
    {
        buffer.append(m_isFirst ? "\n  {" : ",\n  {");
        m_isFirst = false;
        for (size_t i = 0; i < m_names.size(); ++i) {
            buffer.append(i == 0 ? "\"" : ", \"");
            buffer.append(m_names[i]);
            buffer.append("\": ");
            appendValue(buffer, row, m_options.columns[i]);
        }
        buffer.append('}');
    }

    void end(OutputBuffer &buffer) override { buffer.append(m_isFirst ? "]\n" : "\n]\n"); }

private:
    void appendValue(OutputBuffer &buffer, Row row, Column column) const
    {
        const std::string_view text = m_store.exportText(row, column);
        if (text.empty())
            buffer.append("null");
        else if (column == Column::HttpStatus || column == Column::Occurrence)
            buffer.append(text);
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

    void begin(OutputBuffer &buffer) override
    {
        buffer.append('|');
        for (const std::string &name : columnNames(m_options))
            buffer.append(' ' + name + " |");
        buffer.append("\n|");
        for (size_t i = 0; i < m_options.columns.size(); ++i)
            buffer.append(" --- |");
        buffer.append('\n');
    }

    void row(OutputBuffer &buffer, Row row) override
    {
        buffer.append('|');
        for (const Column column : m_options.columns) {
            buffer.append(' ');
            appendMarkdownText(buffer, m_store.exportText(row, column));
            buffer.append(" |");
        }
        buffer.append('\n');
    }

    void end(OutputBuffer &) override {}
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

void appendCsvField(OutputBuffer &buffer, std::string_view field, char delimiter)
{
    char *const begin = buffer.room(largestField(field.size()));
    char *const end = writeField(begin, field, ByteScan({delimiter, '"', '\r', '\n'}));
    buffer.advance(static_cast<size_t>(end - begin));
}

void appendJsonString(OutputBuffer &buffer, std::string_view text)
{
    constexpr std::string_view hexDigits = "0123456789abcdef";
    buffer.append('"');
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            buffer.append('\\');
            buffer.append(c);
        } else if (c == '\n') {
            buffer.append("\\n");
        } else if (c == '\r') {
            buffer.append("\\r");
        } else if (c == '\t') {
            buffer.append("\\t");
        } else if (byte < 0x20) {
            buffer.append("\\u00");
            buffer.append(hexDigits[byte >> 4]);
            buffer.append(hexDigits[byte & 0xf]);
        } else {
            buffer.append(c);
        }
    }
    buffer.append('"');
}

void appendMarkdownText(OutputBuffer &buffer, std::string_view text)
{
    for (const char c : text) {
        if (c == '\n') {
            buffer.append("<br>");
        } else if (c == '<') {
            buffer.append("&lt;");
        } else if (c == '&') {
            buffer.append("&amp;");
        } else if (c != '\r') {
            if (std::string_view("\\`*_[]|~").find(c) != std::string_view::npos)
                buffer.append('\\');
            buffer.append(c);
        }
    }
}

} // namespace errdex
