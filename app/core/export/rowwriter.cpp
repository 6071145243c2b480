// SPDX-License-Identifier: MIT
#include "core/export/rowwriter.h"

#include "core/export/csvwriter.h"
#include "core/export/htmlwriter.h"

namespace errdex {

namespace {

class JsonWriter final : public RowWriter
{
public:
    using RowWriter::RowWriter;

    void begin(OutputBuffer &buffer) override { buffer.append('['); }

    void row(OutputBuffer &buffer, size_t line) override
    {
        buffer.append(m_isFirst ? "\n  {" : ",\n  {");
        m_isFirst = false;
        const std::vector<ExportCells::Head> &heads = m_cells.heads();
        for (size_t i = 0; i < heads.size(); ++i) {
            buffer.append(i == 0 ? "" : ", ");
            appendJsonString(buffer, heads[i].name);
            buffer.append(": ");
            appendValue(buffer, m_cells.text(line, i), heads[i].kind);
        }
        m_cells.appendJsonMembers(buffer, line);
        buffer.append('}');
    }

    void end(OutputBuffer &buffer) override { buffer.append(m_isFirst ? "]\n" : "\n]\n"); }

private:
    static void appendValue(OutputBuffer &buffer, std::string_view cell, ExportCells::Kind kind)
    {
        if (cell.empty())
            buffer.append("null");
        else if (kind == ExportCells::Kind::Number || kind == ExportCells::Kind::Truth)
            buffer.append(cell);
        else
            appendJsonString(buffer, cell);
    }

    bool m_isFirst = true;
};

class MarkdownWriter final : public RowWriter
{
public:
    using RowWriter::RowWriter;

    void begin(OutputBuffer &buffer) override
    {
        // A pipe table has a header in any case, if an empty one.
        std::vector<std::string> cells = headerCells(m_cells, m_options);
        cells.resize(columnCount());
        buffer.append('|');
        for (const std::string &cell : cells) {
            buffer.append(' ');
            // Names stay as scripts know them; a title is text like any other.
            if (m_options.header == ExportHeader::Titles)
                appendMarkdownText(buffer, cell);
            else
                buffer.append(cell);
            buffer.append(" |");
        }
        buffer.append("\n|");
        for (size_t i = 0; i < columnCount(); ++i)
            buffer.append(" --- |");
        buffer.append('\n');
    }

    void row(OutputBuffer &buffer, size_t line) override
    {
        buffer.append('|');
        for (size_t column = 0; column < columnCount(); ++column) {
            buffer.append(' ');
            m_cells.appendMarkdown(buffer, line, column);
            buffer.append(" |");
        }
        buffer.append('\n');
    }

    void end(OutputBuffer &) override {}
};

} // namespace

std::unique_ptr<RowWriter> RowWriter::make(const ExportCells &cells, const ExportOptions &options)
{
    switch (options.format) {
    case ExportFormat::Csv:
    case ExportFormat::Tsv:
        return std::make_unique<CsvWriter>(cells, options);
    case ExportFormat::Json:
        return std::make_unique<JsonWriter>(cells, options);
    case ExportFormat::Markdown:
        return std::make_unique<MarkdownWriter>(cells, options);
    case ExportFormat::Html:
        return std::make_unique<HtmlWriter>(cells, options);
    case ExportFormat::Xlsx:
        break; // no rows of bytes: writeXlsx()
    }
    Q_UNREACHABLE();
}

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
    case Column::Starred:
    case Column::Tags:
    case Column::Note:
    case Column::Link:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::vector<std::string> headerCells(const ExportCells &cells, const ExportOptions &options)
{
    std::vector<std::string> texts;
    if (options.header == ExportHeader::None)
        return texts;
    for (const ExportCells::Head &head : cells.heads())
        texts.push_back(options.header == ExportHeader::Titles ? head.title : head.name);
    return texts;
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
