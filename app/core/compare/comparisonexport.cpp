// SPDX-License-Identifier: MIT
#include "core/compare/comparisonexport.h"

#include "core/export/rowwriter.h"
#include "core/export/writeall.h"

#include <QIODevice>

#include <charconv>

namespace errdex {

namespace {

constexpr size_t bufferBytes = size_t(256) * 1024;

std::string_view viewOf(const QByteArray &utf8)
{
    return {utf8.constData(), size_t(utf8.size())};
}

std::string_view keyName(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Concept:
        return "concept";
    case Alignment::HttpStatus:
        return "http_status";
    case Alignment::Code:
        return "code";
    }
    Q_UNREACHABLE();
}

/// Appends a comparison in one format to a buffer, line by line; knows nothing of devices.
class LineWriter
{
public:
    explicit LineWriter(const Comparison &comparison)
        : m_comparison(comparison)
        , m_store(comparison.store())
        , m_alignment(comparison.request().alignment)
    {
    }
    virtual ~LineWriter() = default;
    Q_DISABLE_COPY_MOVE(LineWriter)

    virtual void begin(OutputBuffer &buffer) = 0;
    virtual void line(OutputBuffer &buffer, size_t line) = 0;
    virtual void end(OutputBuffer &) {}

    static std::unique_ptr<LineWriter> make(const Comparison &comparison, ComparisonFormat format);

protected:
    QByteArray keyOf(size_t line) const { return ComparisonText::key(m_comparison, line).toUtf8(); }
    using Words = ComparisonText::Words;
    /// English where scripts read it.
    QByteArray titleOf(size_t line, Words words = Words::English) const
    {
        return ComparisonText::title(m_comparison, line, words).toUtf8();
    }
    QByteArray groupOf(size_t line) const
    {
        return ComparisonText::group(m_comparison, line, Words::English).toUtf8();
    }
    const db::ProviderRecord &providerOf(size_t column) const
    {
        return m_store.providers()[m_comparison.provider(column)];
    }
    QByteArray shortTextOf(Row row) const { return shortText(m_store, row).toUtf8(); }

    const Comparison &m_comparison;
    const CatalogStore &m_store;
    const Alignment m_alignment;
};

class WideCsvWriter final : public LineWriter
{
public:
    using LineWriter::LineWriter;

    void begin(OutputBuffer &buffer) override
    {
        append(buffer, keyName(m_alignment));
        if (m_alignment == Alignment::Concept)
            append(buffer, "group");
        for (size_t column = 0; column < m_comparison.columnCount(); ++column)
            append(buffer, viewOf(providerOf(column).slug.toUtf8()));
        endLine(buffer);
    }

    void line(OutputBuffer &buffer, size_t line) override
    {
        append(buffer, viewOf(keyOf(line)));
        if (m_alignment == Alignment::Concept)
            append(buffer, viewOf(groupOf(line)));
        for (size_t column = 0; column < m_comparison.columnCount(); ++column) {
            QByteArray cell;
            for (const Row row : m_comparison.cell(line, column)) {
                const QByteArray text = shortTextOf(row);
                cell += cell.isEmpty() ? "" : "\n";
                cell += m_store.string(row, TextField::Code).toUtf8();
                cell += text.isEmpty() ? text : ' ' + text;
            }
            append(buffer, viewOf(cell));
        }
        endLine(buffer);
    }

private:
    static void append(OutputBuffer &buffer, std::string_view field)
    {
        appendCsvField(buffer, field, ',');
        buffer.append(',');
    }
    static void endLine(OutputBuffer &buffer)
    {
        buffer.replaceLast('\r');
        buffer.append('\n');
    }
};

class LongCsvWriter final : public LineWriter
{
public:
    explicit LongCsvWriter(const Comparison &comparison)
        : LineWriter(comparison)
        , m_rows(RowWriter::make({m_store, {}}, m_options))
    {
    }

    void begin(OutputBuffer &buffer) override
    {
        buffer.append("line,collision,");
        m_rows->begin(buffer);
    }

    void line(OutputBuffer &buffer, size_t line) override
    {
        const QByteArray key = keyOf(line);
        for (size_t column = 0; column < m_comparison.columnCount(); ++column) {
            for (const Row row : m_comparison.cell(line, column)) {
                appendCsvField(buffer, viewOf(key), ',');
                buffer.append(m_comparison.isCollision(row) ? ",true," : ",false,");
                m_rows->row(buffer, row);
            }
        }
    }

private:
    const ExportOptions m_options; ///< CSV with all columns
    std::unique_ptr<RowWriter> m_rows;
};

class JsonLineWriter final : public LineWriter
{
public:
    using LineWriter::LineWriter;

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

    void line(OutputBuffer &buffer, size_t line) override
    {
        buffer.append(m_isFirst ? "\n  {" : ",\n  {");
        m_isFirst = false;
        appendKey(buffer, keyName(m_alignment), "");
        const QByteArray key = keyOf(line);
        if (m_alignment == Alignment::HttpStatus && !key.isEmpty())
            buffer.append(viewOf(key));
        else
            appendText(buffer, viewOf(key));
        appendKey(buffer, "title", ", ");
        appendText(buffer, viewOf(titleOf(line)));
        if (m_alignment == Alignment::Concept) {
            appendKey(buffer, "group", ", ");
            appendText(buffer, viewOf(groupOf(line)));
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
        appendText(buffer, viewOf(providerOf(column).slug.toUtf8()));
        appendKey(buffer, "name", ", ");
        appendText(buffer, viewOf(providerOf(column).name.toUtf8()));
        appendNumber(buffer, "codes", summary.codes);
        appendNumber(buffer, "concepts", summary.concepts);
        appendNumber(buffer, "concepts_of", m_comparison.conceptCount());
        appendNumber(buffer, "statuses", summary.statuses);
        appendNumber(buffer, "shared_codes", summary.sharedCodes);
        buffer.append('}');
    }

    void appendCell(OutputBuffer &buffer, size_t line, size_t column) const
    {
        appendKey(buffer, viewOf(providerOf(column).slug.toUtf8()), column == 0 ? "" : ", ");
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

    bool m_isFirst = true;
};

class MarkdownLineWriter final : public LineWriter
{
public:
    using LineWriter::LineWriter;

    void begin(OutputBuffer &buffer) override
    {
        buffer.append("| ");
        appendMarkdownText(buffer, viewOf(ComparisonText::alignmentTitle(m_alignment).toUtf8()));
        buffer.append(" |");
        for (size_t column = 0; column < m_comparison.columnCount(); ++column) {
            buffer.append(' ');
            appendMarkdownText(buffer, viewOf(providerOf(column).name.toUtf8()));
            buffer.append(" |");
        }
        buffer.append("\n| --- |");
        for (size_t column = 0; column < m_comparison.columnCount(); ++column)
            buffer.append(" --- |");
        buffer.append('\n');
    }

    void line(OutputBuffer &buffer, size_t line) override
    {
        buffer.append("| ");
        appendMarkdownText(buffer, viewOf(titleOf(line, Words::Shown)));
        buffer.append(" |");
        for (size_t column = 0; column < m_comparison.columnCount(); ++column) {
            std::string_view before = " ";
            for (const Row row : m_comparison.cell(line, column)) {
                buffer.append(before);
                before = "<br>";
                buffer.append("**");
                appendMarkdownText(buffer, m_store.text(row, TextField::Code));
                buffer.append("**");
                const QByteArray text = shortTextOf(row);
                if (!text.isEmpty())
                    appendMarkdownText(buffer, viewOf(' ' + text));
            }
            buffer.append(" |");
        }
        buffer.append('\n');
    }
};

std::unique_ptr<LineWriter> LineWriter::make(const Comparison &comparison, ComparisonFormat format)
{
    switch (format) {
    case ComparisonFormat::CsvWide:
        return std::make_unique<WideCsvWriter>(comparison);
    case ComparisonFormat::CsvLong:
        return std::make_unique<LongCsvWriter>(comparison);
    case ComparisonFormat::Json:
        return std::make_unique<JsonLineWriter>(comparison);
    case ComparisonFormat::Markdown:
        return std::make_unique<MarkdownLineWriter>(comparison);
    }
    Q_UNREACHABLE();
}

bool flush(QIODevice &device, OutputBuffer &buffer, ExportOutcome &outcome)
{
    const bool isWritten = writeAll(device, buffer.view());
    outcome.bytes += static_cast<qint64>(buffer.size());
    buffer.clear();
    if (!isWritten) {
        outcome.status = ExportOutcome::Status::WriteFailed;
        outcome.detail = device.errorString();
    }
    return isWritten;
}

} // namespace

ExportOutcome exportComparison(QIODevice &device, const Comparison &comparison,
                               ComparisonFormat format, const ExportProgress &progress)
{
    ExportOutcome outcome;
    const std::unique_ptr<LineWriter> writer = LineWriter::make(comparison, format);
    OutputBuffer buffer(bufferBytes + bufferBytes / 4);
    writer->begin(buffer);
    for (size_t line = 0; line < comparison.lineCount(); ++line) {
        writer->line(buffer, line);
        for (size_t column = 0; column < comparison.columnCount(); ++column)
            outcome.rows += comparison.cell(line, column).size();
        if (buffer.size() < bufferBytes)
            continue;
        if (!flush(device, buffer, outcome))
            return outcome;
        if (progress && !progress(outcome.rows)) {
            outcome.status = ExportOutcome::Status::Canceled;
            return outcome;
        }
    }
    writer->end(buffer);
    if (flush(device, buffer, outcome) && progress && !progress(outcome.rows))
        outcome.status = ExportOutcome::Status::Canceled;
    return outcome;
}

ExportOutcome exportComparisonToFile(const QString &path, const Comparison &comparison,
                                     ComparisonFormat format, const ExportProgress &progress)
{
    return writeWholeFile(path, [&](QIODevice &file) {
        return exportComparison(file, comparison, format, progress);
    });
}

} // namespace errdex
