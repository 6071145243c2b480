// SPDX-License-Identifier: MIT
#include "core/import/csvreader.h"

#include "core/import/endofcell.h"
#include "core/import/headernames.h"
#include "core/text/phrases.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr size_t sampleBytes = 64 * 1024;
constexpr size_t sampleRows = 100;
constexpr size_t longestHeader = 2000; // bytes
constexpr size_t rowsBetweenQuestions = 4096;

class CsvText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::CsvReader)
public:
    static QString strayQuote()
    {
        return tr("A quote in the middle of a cell; it is kept as it stands.");
    }
    static QString textBehindQuote()
    {
        return tr("Text behind a closing quote; it is kept as it stands.");
    }
    static QString openQuote()
    {
        return tr("A quote that opens here never closes: the rest of the file is one cell.");
    }
    static QString tooWide()
    {
        return tr("A row has more than %1 columns. This is no table of error codes.")
                .arg(Phrases::number(ImportLimits::columns));
    }
};

/// How well a dialect explains a sample: the columns of most rows, weighed by how many rows agree.
double fitness(std::string_view sample, const CsvDialect &dialect)
{
    TextTable table;
    CsvReader reader(sample, dialect);
    while (table.rowCount() < sampleRows && reader.readRow(table)) {
    }
    if (reader.isTooWide() || table.rowCount() == 0)
        return 0;
    std::vector<size_t> counts;
    for (size_t row = 0; row < table.rowCount(); ++row)
        counts.push_back(table.cellCount(row));
    if (counts.size() > 1 && sample.size() == sampleBytes)
        counts.pop_back(); // cut off by the sample
    std::sort(counts.begin(), counts.end());
    size_t best = 0;
    size_t columns = 0;
    for (auto it = counts.begin(); it != counts.end();) {
        const auto end = std::upper_bound(it, counts.end(), *it);
        if (size_t(end - it) >= best) {
            best = size_t(end - it);
            columns = *it;
        }
        it = end;
    }
    if (columns < 2)
        return 0;
    const double agreement = double(best) / double(counts.size());
    const double damage = double(reader.issues().size()) / double(counts.size());
    // Agreement counts for more than columns: prose has commas too, but never evenly.
    return agreement * agreement * agreement * (2 - 1 / double(columns)) - damage;
}

} // namespace

std::optional<CsvDialect> sniffCsv(std::string_view text)
{
    const std::string_view sample = text.substr(0, sampleBytes);
    std::optional<CsvDialect> found;
    double best = 0;
    for (const char quote : {'"', '\''}) {
        for (const char delimiter : {'\t', ',', ';', '|'}) {
            const double value = fitness(sample, {delimiter, quote});
            if (value > best + 0.01) {
                best = value;
                found = CsvDialect{delimiter, quote};
            }
        }
    }
    return found;
}

std::optional<CsvDialect> dialectOfHeader(std::string_view text)
{
    const size_t end = text.find_first_of("\r\n");
    if (end > longestHeader) // also where no line ends
        return std::nullopt;
    // Below it Markdown rules off its header.
    const size_t next = text.find_first_not_of("\r\n", end);
    const size_t last =
            std::min(text.find_first_of("\r\n", std::min(next, text.size())), text.size());
    if (next < last
        && text.substr(next, last - next).find_first_not_of("|-: \t") == std::string_view::npos)
        return std::nullopt;
    for (const char quote : {'"', '\''}) {
        for (const char delimiter : {'\t', ',', ';', '|'}) {
            TextTable table;
            CsvReader reader(text.substr(0, end), {delimiter, quote});
            if (!reader.readRow(table) || table.cellCount(0) < 2)
                continue;
            bool areKnown = true;
            for (size_t i = 0; i < table.cellCount(0); ++i)
                areKnown = areKnown && fieldOfHeader(table.string(0, i)).has_value();
            if (!areKnown)
                continue;
            // A header seldom has quotes; the rows below it tell which ones there are.
            const std::string_view sample = text.substr(0, sampleBytes);
            const bool isSingle = fitness(sample, {delimiter, '\''})
                    > fitness(sample, {delimiter, '"'}) + 0.01;
            return CsvDialect{delimiter, isSingle ? '\'' : quote};
        }
    }
    return std::nullopt;
}

void CsvReader::note(ImportIssue::Kind kind, int line, const QString &text)
{
    if (m_issues.size() < ImportLimits::issues)
        m_issues.append({line, kind, text});
}

void CsvReader::endLine()
{
    if (m_at < m_text.size() && m_text[m_at] == '\r')
        ++m_at;
    if (m_at < m_text.size() && m_text[m_at] == '\n')
        ++m_at;
    ++m_line;
}

void CsvReader::skipEmptyLines()
{
    while (m_at < m_text.size() && (m_text[m_at] == '\r' || m_text[m_at] == '\n'))
        endLine();
}

bool CsvReader::readRow(TextTable &table)
{
    skipEmptyLines();
    if (m_at >= m_text.size() || m_isTooWide)
        return false;
    table.beginRow(m_line);
    for (size_t columns = 1;; ++columns) {
        if (columns > ImportLimits::columns) {
            m_isTooWide = true;
            table.removeLastRow();
            note(ImportIssue::Kind::Error, m_line, CsvText::tooWide());
            return false;
        }
        if (m_at < m_text.size() && m_text[m_at] == m_dialect.quote)
            readQuoted(table);
        else
            readPlain(table);
        if (m_at >= m_text.size() || m_text[m_at] != m_dialect.delimiter)
            break;
        ++m_at;
    }
    if (m_at < m_text.size())
        endLine();
    return true;
}

void CsvReader::readPlain(TextTable &table)
{
    const size_t end = endOfCell(m_text, m_at, m_dialect.delimiter);
    const std::string_view cell = m_text.substr(m_at, end - m_at);
    if (cell.find(m_dialect.quote) != std::string_view::npos && m_dialect.quote == '"')
        note(ImportIssue::Kind::Doubt, m_line, CsvText::strayQuote());
    table.addView(cell);
    m_at = end;
}

void CsvReader::readQuoted(TextTable &table)
{
    const int begin = m_line;
    const auto countLines = [this](std::string_view piece) {
        for (size_t i = 0; i < piece.size(); ++i)
            m_line += piece[i] == '\n' || (piece[i] == '\r' && piece.substr(i + 1, 1) != "\n");
    };
    std::string unescaped;
    bool isWhole = true; // so far one piece of the text
    const size_t first = ++m_at;
    size_t pieceBegin = first;
    for (;;) {
        const size_t quote = std::min(m_text.find(m_dialect.quote, m_at), m_text.size());
        countLines(m_text.substr(m_at, quote - m_at));
        if (quote == m_text.size()) {
            note(ImportIssue::Kind::Error, begin, CsvText::openQuote());
            m_at = quote;
            break;
        }
        m_at = quote + 1;
        if (m_at >= m_text.size() || m_text[m_at] != m_dialect.quote)
            break;
        unescaped += m_text.substr(pieceBegin, m_at - pieceBegin);
        isWhole = false;
        pieceBegin = ++m_at;
    }
    const bool isClosed = m_at > pieceBegin && m_text[m_at - 1] == m_dialect.quote;
    const std::string_view last = m_text.substr(pieceBegin, m_at - pieceBegin - (isClosed ? 1 : 0));
    const size_t end = endOfCell(m_text, m_at, m_dialect.delimiter);
    const std::string_view behind = m_text.substr(m_at, end - m_at);
    m_at = end;
    if (isWhole && behind.empty()) {
        table.addView(last);
        return;
    }
    unescaped += last;
    unescaped += behind;
    if (!behind.empty())
        note(ImportIssue::Kind::Doubt, m_line, CsvText::textBehindQuote());
    table.addText(std::move(unescaped));
}

ImportDocument readCsv(const SharedText &source, std::optional<CsvDialect> dialect,
                       const ReadingWatch &watch)
{
    const std::string_view text = source.view();
    ImportDocument document;
    document.format = ImportFormat::Csv;
    if (!dialect)
        dialect = dialectOfHeader(text);
    if (!dialect)
        dialect = sniffCsv(text).value_or(CsvDialect());
    document.delimiter = dialect->delimiter;
    ImportTable table;
    table.cells = TextTable(source);
    table.line = 1;
    CsvReader reader(text, *dialect);
    while (reader.readRow(table.cells)) {
        const size_t rows = table.cells.rowCount();
        if (rows % rowsBetweenQuestions != 0)
            continue;
        if (!watch.goesOn(reader.position(), text.size()))
            return document;
        if (rows == rowsBetweenQuestions) {
            // The rest will be as its beginning is; a sixteenth more, or it would move after all.
            const double share = double(reader.position()) / double(text.size()) * 16 / 17;
            table.cells.reserve(size_t(double(rows) / share),
                                size_t(double(table.cells.allCells()) / share));
        }
    }
    if (reader.isTooWide())
        document.refusal = CsvText::tooWide();
    document.issues = reader.issues();
    if (table.cells.rowCount() > 0)
        document.tables.push_back(std::move(table));
    return document;
}

} // namespace errdex
