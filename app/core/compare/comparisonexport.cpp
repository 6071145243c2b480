// SPDX-License-Identifier: MIT
#include "core/compare/comparisonexport.h"

#include "core/export/rowwriter.h"

#include <QIODevice>

#include <algorithm>
#include <charconv>
#include <numeric>

namespace errdex {

namespace {

using Words = ComparisonText::Words;

constexpr size_t mostOfCell = 16; // codes, in a sample

/// The column of an export that a comparison is aligned by.
Column keyColumn(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Concept:
        return Column::Concept;
    case Alignment::HttpStatus:
        return Column::HttpStatus;
    case Alignment::Code:
        return Column::Code;
    }
    Q_UNREACHABLE();
}

std::string keyName(Alignment alignment)
{
    return columnName(keyColumn(alignment)).toStdString();
}

const db::ProviderRecord &providerOf(const Comparison &comparison, size_t column)
{
    return comparison.store().providers()[comparison.provider(column)];
}

QList<db::ProviderRecord> comparedProviders(const Comparison &comparison)
{
    QList<db::ProviderRecord> providers;
    for (size_t column = 0; column < comparison.columnCount(); ++column)
        providers.append(providerOf(comparison, column));
    return providers;
}

/// Indices of the lines of a sample.
std::vector<size_t> sampledLines(size_t count, const LineSample &sample)
{
    std::vector<size_t> lines(std::min(sample.most, count));
    for (size_t i = 0; i < lines.size(); ++i)
        lines[i] = sample.isSpread ? i * count / lines.size() : i;
    return lines;
}

/// A column per provider.
class WideCells final : public ExportCells
{
public:
    WideCells(const Comparison &comparison, bool hasHttpStatus, const ExportOptions &options,
              const LineSample &sample)
        : m_comparison(comparison)
        , m_hasHttpStatus(hasHttpStatus)
        , m_hasTitles(options.header == ExportHeader::Titles)
        , m_lines(sampledLines(comparison.lineCount(), sample))
    {
        const Alignment alignment = comparison.request().alignment;
        const Kind kind = m_hasTitles ? Kind::Text : CodeCells::kindOf(keyColumn(alignment));
        m_heads.push_back({keyName(alignment),
                           ComparisonText::alignmentTitle(alignment).toStdString(),
                           alignment == Alignment::Code ? Kind::Code : kind});
        if (alignment == Alignment::Concept && options.format != ExportFormat::Markdown)
            m_heads.push_back({"group", ComparisonText::groupTitle().toStdString(), Kind::Text});
        m_ledBy = m_heads.size();
        for (const db::ProviderRecord &provider : comparedProviders(comparison))
            m_heads.push_back(
                    {provider.slug.toStdString(), provider.name.toStdString(), Kind::Text});
    }

    const Comparison &comparison() const { return m_comparison; }
    size_t lineOf(size_t index) const { return m_lines[index]; }

    size_t lineCount() const override { return m_lines.size(); }
    std::string_view text(size_t index, size_t column) const override
    {
        const size_t line = m_lines[index];
        const Words words = m_hasTitles ? Words::Shown : Words::English;
        if (column == 0) {
            m_text = (m_hasTitles ? ComparisonText::title(m_comparison, line, words)
                                  : ComparisonText::key(m_comparison, line))
                             .toStdString();
        } else if (column < m_ledBy) {
            m_text = ComparisonText::group(m_comparison, line, words).toStdString();
        } else {
            m_text.clear();
            for (const Row row : m_comparison.cell(line, column - m_ledBy)) {
                m_text += m_text.empty() ? "" : "\n";
                m_text += m_comparison.store().text(row, TextField::Code);
                m_text += wordsOf(row);
            }
            if (isUnknown(line, column - m_ledBy))
                m_text = ComparisonText::unknown().toStdString();
        }
        return m_text;
    }

    bool isOfCodes() const override { return false; }
    size_t codes(size_t index) const override
    {
        size_t codes = 0;
        for (size_t column = 0; column < m_comparison.columnCount(); ++column)
            codes += m_comparison.cell(m_lines[index], column).size();
        return codes;
    }

    // What a table of text does by its place, Markdown can do by weight: the codes stand out.
    void appendMarkdown(OutputBuffer &buffer, size_t index, size_t column) const override
    {
        if (column < m_ledBy) {
            ExportCells::appendMarkdown(buffer, index, column);
            return;
        }
        std::string_view before = "";
        for (const Row row : m_comparison.cell(m_lines[index], column - m_ledBy)) {
            buffer.append(before);
            before = "<br>";
            buffer.append("**");
            appendMarkdownText(buffer, m_comparison.store().text(row, TextField::Code));
            buffer.append("**");
            appendMarkdownText(buffer, wordsOf(row));
        }
        if (isUnknown(m_lines[index], column - m_ledBy))
            appendMarkdownText(buffer, ComparisonText::unknown().toStdString());
    }

    QList<db::ProviderRecord> providers() const override { return comparedProviders(m_comparison); }
    QByteArray sheetName() const override { return QByteArrayLiteral("Comparison"); }
    std::unique_ptr<RowWriter> writer(const ExportOptions &options) const override;

private:
    /// Whether a cell says so; where keys are for scripts, it stays empty.
    bool isUnknown(size_t line, size_t column) const
    {
        return m_hasTitles && m_comparison.isUnknown(line, column);
    }
    /// What follows a code in its cell, with a blank before it where there is anything.
    std::string wordsOf(Row row) const
    {
        const CatalogStore &store = m_comparison.store();
        std::string words;
        if (m_hasHttpStatus) {
            const std::string status = store.exportText(row, Column::HttpStatus);
            if (!status.empty())
                words.append(" (HTTP ").append(status).append(")");
        }
        const QByteArray text = shortText(store, row).toUtf8();
        return text.isEmpty() ? words : words + ' ' + text.toStdString();
    }

    const Comparison &m_comparison;
    const bool m_hasHttpStatus;
    const bool m_hasTitles;
    const std::vector<size_t> m_lines;
    size_t m_ledBy = 0; ///< columns before the providers'
    mutable std::string m_text;
};

/// The form of the comparison itself: lines with cells of codes.
class WideJsonWriter final : public RowWriter
{
public:
    WideJsonWriter(const WideCells &cells, const ExportOptions &options)
        : RowWriter(cells, options)
        , m_wide(cells)
        , m_comparison(cells.comparison())
        , m_store(m_comparison.store())
        , m_alignment(m_comparison.request().alignment)
    {
    }

    void begin(OutputBuffer &buffer) override
    {
        const ComparisonFilter filter = m_comparison.request().filter;
        buffer.append(R"({"by": )");
        appendJsonString(buffer, viewOf(alignmentName(m_alignment).toUtf8()));
        buffer.append(R"(, "only": )");
        if (filter == ComparisonFilter::All)
            buffer.append("null");
        else
            appendJsonString(buffer, viewOf(filterName(filter).toUtf8()));
        buffer.append(R"(, "providers": [)");
        for (size_t column = 0; column < m_comparison.columnCount(); ++column)
            appendProvider(buffer, column);
        buffer.append("\n], \"rows\": [");
    }

    void row(OutputBuffer &buffer, size_t index) override
    {
        const size_t line = m_wide.lineOf(index);
        buffer.append(m_isFirst ? "\n  {" : ",\n  {");
        m_isFirst = false;
        appendKey(buffer, keyName(m_alignment), "");
        const QByteArray key = ComparisonText::key(m_comparison, line).toUtf8();
        if (m_alignment == Alignment::HttpStatus && !key.isEmpty())
            buffer.append(viewOf(key));
        else
            appendText(buffer, viewOf(key));
        appendKey(buffer, "title", ", ");
        appendText(buffer,
                   viewOf(ComparisonText::title(m_comparison, line, Words::English).toUtf8()));
        if (m_alignment == Alignment::Concept) {
            appendKey(buffer, "group", ", ");
            appendText(buffer,
                       viewOf(ComparisonText::group(m_comparison, line, Words::English).toUtf8()));
        }
        appendKey(buffer, "collision", ", ");
        buffer.append(m_comparison.hasCollision(line) ? "true" : "false");
        appendKey(buffer, "cells", ", ");
        buffer.append('{');
        for (size_t column = 0; column < m_comparison.columnCount(); ++column)
            appendCell(buffer, line, column);
        buffer.append("}}");
    }

    void end(OutputBuffer &buffer) override { buffer.append("\n]}\n"); }

private:
    static void appendKey(OutputBuffer &buffer, std::string_view key, std::string_view before)
    {
        buffer.append(before);
        appendJsonString(buffer, key);
        buffer.append(": ");
    }
    static void appendText(OutputBuffer &buffer, std::string_view text)
    {
        if (text.empty())
            buffer.append("null");
        else
            appendJsonString(buffer, text);
    }
    static void appendNumber(OutputBuffer &buffer, std::string_view key, quint32 number)
    {
        appendKey(buffer, key, ", ");
        std::array<char, 16> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        buffer.append({digits.data(), size_t(end - digits.data())});
    }

    void appendProvider(OutputBuffer &buffer, size_t column) const
    {
        const ProviderSummary &summary = m_comparison.summaries()[column];
        buffer.append(column == 0 ? "\n  {" : ",\n  {");
        appendKey(buffer, "slug", "");
        appendText(buffer, viewOf(providerOf(m_comparison, column).slug.toUtf8()));
        appendKey(buffer, "name", ", ");
        appendText(buffer, viewOf(providerOf(m_comparison, column).name.toUtf8()));
        appendNumber(buffer, "codes", summary.codes);
        appendNumber(buffer, "concepts", summary.concepts);
        appendNumber(buffer, "concepts_of", m_comparison.conceptCount());
        appendNumber(buffer, "statuses", summary.statuses);
        appendNumber(buffer, "shared_codes", summary.sharedCodes);
        buffer.append('}');
    }

    void appendCell(OutputBuffer &buffer, size_t line, size_t column) const
    {
        appendKey(buffer, viewOf(providerOf(m_comparison, column).slug.toUtf8()),
                  column == 0 ? "" : ", ");
        buffer.append('[');
        bool isFirst = true;
        for (const Row row : m_comparison.cell(line, column)) {
            buffer.append(isFirst ? "{" : ", {");
            isFirst = false;
            std::string_view before = "";
            for (const Column field : catalogColumns) {
                if (field == Column::Provider)
                    continue; // the key of the cell
                appendKey(buffer, columnName(field).toStdString(), before);
                before = ", ";
                const std::string text = m_store.exportText(row, field);
                const bool isNumber = field == Column::HttpStatus || field == Column::Occurrence;
                if (isNumber && !text.empty())
                    buffer.append(text);
                else
                    appendText(buffer, text);
            }
            appendKey(buffer, "collision", ", ");
            buffer.append(m_comparison.isCollision(row) ? "true}" : "false}");
        }
        buffer.append(']');
    }

    const WideCells &m_wide;
    const Comparison &m_comparison;
    const CatalogStore &m_store;
    const Alignment m_alignment;
    bool m_isFirst = true;
};

std::unique_ptr<RowWriter> WideCells::writer(const ExportOptions &options) const
{
    if (options.format == ExportFormat::Json)
        return std::make_unique<WideJsonWriter>(*this, options);
    return ExportCells::writer(options);
}

/// A line per code.
class LongCells final : public ExportCells
{
public:
    LongCells(const Comparison &comparison, std::shared_ptr<const UserLayer> own,
              const ExportOptions &options, const LineSample &sample)
        : m_comparison(comparison)
        , m_own(std::move(own))
        , m_rows(rowsOf(comparison, sample))
        , m_columns{keyColumn(comparison.request().alignment)}
    {
        for (const Column column : options.columns) {
            if (column != m_columns.front())
                m_columns.push_back(column);
        }
        for (const Column column : m_columns)
            m_heads.push_back(CodeCells::headOf(column));
        m_heads.insert(m_heads.begin() + 1,
                       {"collision", ComparisonText::collisionTitle().toStdString(), Kind::Truth});
    }

    size_t lineCount() const override { return m_rows.size(); }
    std::string_view text(size_t line, size_t column) const override
    {
        if (column == 1)
            return m_comparison.isCollision(m_rows[line]) ? "true" : "false";
        m_text = exportText(m_comparison.store(), m_own.get(), m_rows[line],
                            m_columns[column - (column > 1)]);
        return m_text;
    }
    QList<db::ProviderRecord> providers() const override { return comparedProviders(m_comparison); }
    QByteArray sheetName() const override { return QByteArrayLiteral("Comparison"); }

private:
    static std::vector<Row> rowsOf(const Comparison &comparison, const LineSample &sample)
    {
        const bool isAll = sample.most == SIZE_MAX;
        std::vector<Row> rows;
        for (const size_t line : sampledLines(comparison.lineCount(), sample)) {
            for (size_t column = 0; column < comparison.columnCount(); ++column) {
                auto cell = comparison.cell(line, column);
                cell = isAll ? cell : cell.first(std::min(cell.size(), mostOfCell));
                rows.insert(rows.end(), cell.begin(), cell.end());
            }
            if (!isAll && !sample.isSpread && rows.size() >= sample.most) {
                rows.resize(sample.most);
                break;
            }
        }
        return rows;
    }

    const Comparison &m_comparison;
    const std::shared_ptr<const UserLayer> m_own;
    const std::vector<Row> m_rows;
    std::vector<Column> m_columns;
    mutable std::string m_text;
};

} // namespace

std::unique_ptr<ExportCells> comparisonCells(const Comparison &comparison,
                                             const ComparisonForm &form,
                                             const ExportOptions &options, const LineSample &sample)
{
    if (form.isLong)
        return std::make_unique<LongCells>(comparison, form.own, options, sample);
    return std::make_unique<WideCells>(comparison, form.hasHttpStatus, options, sample);
}

ExportOutcome exportComparison(QIODevice &device, const Comparison &comparison,
                               const ComparisonForm &form, const ExportOptions &options,
                               const ExportProgress &progress)
{
    return exportCells(device, *comparisonCells(comparison, form, options), options, progress);
}

ExportOutcome exportComparisonToFile(const QString &path, const Comparison &comparison,
                                     const ComparisonForm &form, const ExportOptions &options,
                                     const ExportProgress &progress)
{
    return exportCellsToFile(path, *comparisonCells(comparison, form, options), options, progress);
}

} // namespace errdex
