// SPDX-License-Identifier: MIT
#include "core/export/csvwriter.h"

#include <algorithm>

namespace errdex {

namespace {

/// The most bytes that a cell can take: doubled quotes, quotes around it, an apostrophe before it,
/// and one delimiter.
constexpr size_t largestField(size_t bytes)
{
    return 2 * bytes + 4;
}

char *writeQuoted(char *target, std::string_view field)
{
    *target++ = '"';
    for (const char c : field) {
        *target++ = c;
        if (c == '"')
            *target++ = c;
    }
    *target++ = '"';
    return target;
}

char *writeField(char *target, std::string_view field, const ByteScan &needQuotes)
{
    return needQuotes.copyAndTest(target, field) ? writeQuoted(target, field)
                                                 : target + field.size();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "-1021", "-3.5": what stands for itself in a spreadsheet too.
bool isPlainNumber(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view part = point == std::string_view::npos ? std::string_view("0")
                                                                  : text.substr(point + 1);
    return !whole.empty() && !part.empty() && std::all_of(whole.begin(), whole.end(), isDigit)
            && std::all_of(part.begin(), part.end(), isDigit);
}

} // namespace

CsvWriter::CsvWriter(const ExportCells &cells, const ExportOptions &options)
    : RowWriter(cells, options)
    , m_delimiter(options.format == ExportFormat::Tsv ? '\t' : options.delimiter)
    , m_lineEnd(options.lineFeedOnly ? "\n" : "\r\n")
    , m_needQuotes({m_delimiter, '"', '\r', '\n'})
{
}

void CsvWriter::begin(OutputBuffer &buffer)
{
    if (m_options.byteOrderMark)
        buffer.append("\xEF\xBB\xBF");
    const std::vector<std::string> cells = headerCells(m_cells, m_options);
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            buffer.append(m_delimiter);
        appendCell(buffer, cells[i]);
    }
    if (!cells.empty())
        buffer.append(m_lineEnd);
}

void CsvWriter::row(OutputBuffer &buffer, size_t line)
{
    for (size_t column = 0; column < columnCount(); ++column) {
        if (column > 0)
            buffer.append(m_delimiter);
        appendCell(buffer, m_cells.text(line, column));
    }
    buffer.append(m_lineEnd);
}

CodeCsvWriter::CodeCsvWriter(const CodeCells &cells, const ExportOptions &options)
    : CsvWriter(cells, options)
    , m_codes(cells)
    , m_store(cells.store())
{
    for (const Column column : cells.columns())
        m_fields.push_back({column, textFieldOf(column), {}, {}, {}});
}

void CodeCsvWriter::row(OutputBuffer &buffer, size_t line)
{
    const Row row = m_codes.row(line);
    size_t largest = m_lineEnd.size();
    for (FieldWriter &field : m_fields) {
        if (field.text)
            m_store.column(*field.text).copyText(row, field.copy);
        else if (isOwn(field.column))
            field.copy = exportText(m_store, m_codes.own(), row, field.column);
        const bool isShared = !field.text && !isOwn(field.column);
        field.value = isShared ? shared(field, row) : field.copy;
        largest += largestField(field.value.size());
    }
    const bool isPlain = !m_options.spreadsheetSafe && !m_options.quotesAll && m_fields.size() > 1;
    char *const begin = buffer.room(largest);
    char *end = begin;
    for (const FieldWriter &field : m_fields) {
        if (field.text || isOwn(field.column)) {
            end = isPlain ? writeField(end, field.value, m_needQuotes)
                          : writeCell(end, field.value);
            *end++ = m_delimiter;
        } else {
            std::memcpy(end, field.value.data(), field.value.size());
            end += field.value.size();
        }
    }
    // The line's end takes the place of the delimiter behind the last field.
    std::memcpy(end - 1, m_lineEnd.data(), m_lineEnd.size());
    end += m_lineEnd.size() - 1;
    buffer.advance(static_cast<size_t>(end - begin));
}

const std::string &CodeCsvWriter::shared(FieldWriter &field, Row row)
{
    const auto index = static_cast<size_t>(sharedValue(field.column, row) + 1);
    if (index >= field.ready.size())
        field.ready.resize(index + 1);
    std::string &ready = field.ready[index];
    if (ready.empty()) { // at least the delimiter stands in one that is made
        OutputBuffer buffer;
        appendCell(buffer, m_store.exportText(row, field.column));
        buffer.append(m_delimiter);
        ready = buffer.view();
    }
    return ready;
}

/// What the texts of two rows have in common exactly when they are the same; at least -1.
int CodeCsvWriter::sharedValue(Column column, Row row) const
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
    case Column::Starred:
    case Column::Tags:
    case Column::Note:
    case Column::Link:
        break;
    }
    Q_UNREACHABLE();
}

char *CsvWriter::writeCell(char *target, std::string_view text) const
{
    // A line without anything would be no row at all.
    if (text.empty() && columnCount() == 1)
        return writeQuoted(target, text);
    // Before the quoting: a spreadsheet judges the text that it has read from between the quotes.
    const bool isHarmless = !m_options.spreadsheetSafe || !needsApostrophe(text);
    if (isHarmless && !m_options.quotesAll)
        return writeField(target, text, m_needQuotes);
    if (isHarmless)
        return writeQuoted(target, text);
    std::string safe = "'";
    safe += text;
    return m_options.quotesAll ? writeQuoted(target, safe) : writeField(target, safe, m_needQuotes);
}

void CsvWriter::appendCell(OutputBuffer &buffer, std::string_view text) const
{
    char *const begin = buffer.room(largestField(text.size()));
    buffer.advance(static_cast<size_t>(writeCell(begin, text) - begin));
}

void appendCsvField(OutputBuffer &buffer, std::string_view field, char delimiter)
{
    char *const begin = buffer.room(largestField(field.size()));
    char *const end = writeField(begin, field, ByteScan({delimiter, '"', '\r', '\n'}));
    buffer.advance(static_cast<size_t>(end - begin));
}

bool isFormulaLike(std::string_view text)
{
    constexpr std::array<std::string_view, 4> fullWidth{"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
    const bool isSuspect =
            (!text.empty()
             && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos)
            || std::any_of(fullWidth.begin(), fullWidth.end(),
                           [text](std::string_view sign) { return text.starts_with(sign); });
    return isSuspect && !isPlainNumber(text);
}

bool needsApostrophe(std::string_view text)
{
    const size_t begin = std::min(text.find_first_not_of('\''), text.size());
    return isFormulaLike(text.substr(begin));
}

} // namespace errdex
