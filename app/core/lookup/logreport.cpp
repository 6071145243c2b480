// SPDX-License-Identifier: MIT
#include "core/lookup/logreport.h"

#include "core/export/rowwriter.h"
#include "core/query/queryedit.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr std::array<std::string_view, 5> columnKeys{"provider", "code", "count", "first_line",
                                                     "excerpt"};

/// Appends the fields of entries in one format.
class EntryWriter
{
public:
    EntryWriter(const CatalogStore &store, ExportFormat format)
        : m_store(store)
        , m_format(format)
    {
    }

    void begin(OutputBuffer &buffer) const
    {
        if (m_format == ExportFormat::Json)
            return buffer.append("[");
        appendLine(buffer, columnKeys);
        if (m_format == ExportFormat::Markdown)
            buffer.append("| --- | --- | ---: | ---: | --- |\n");
    }

    void entry(OutputBuffer &buffer, const LogEntry &entry, bool isFirst) const
    {
        const QByteArray provider = m_store.providers()[m_store.provider(entry.row)].slug.toUtf8();
        const QByteArray count = QByteArray::number(entry.count);
        const QByteArray line = QByteArray::number(entry.firstLine);
        const QByteArray excerpt = entry.excerpt.toUtf8();
        const std::string code = m_store.text(entry.row, TextField::Code);
        const std::array<std::string_view, 5> fields{viewOf(provider), code, viewOf(count),
                                                     viewOf(line), viewOf(excerpt)};
        if (m_format == ExportFormat::Json)
            appendObject(buffer, fields, isFirst);
        else
            appendLine(buffer, fields);
    }

    void end(OutputBuffer &buffer) const
    {
        if (m_format == ExportFormat::Json)
            buffer.append("\n]\n");
    }

private:
    static void appendObject(OutputBuffer &buffer, const std::array<std::string_view, 5> &fields,
                             bool isFirst)
    {
        buffer.append(isFirst ? "\n  {" : ",\n  {");
        for (size_t i = 0; i < fields.size(); ++i) {
            if (i > 0)
                buffer.append(", ");
            appendJsonString(buffer, columnKeys[i]);
            buffer.append(": ");
            const bool isNumber = columnKeys[i] == "count" || columnKeys[i] == "first_line";
            if (isNumber)
                buffer.append(fields[i]);
            else
                appendJsonString(buffer, fields[i]);
        }
        buffer.append('}');
    }

    void appendLine(OutputBuffer &buffer, const std::array<std::string_view, 5> &fields) const
    {
        const bool isMarkdown = m_format == ExportFormat::Markdown;
        const char delimiter = m_format == ExportFormat::Tsv ? '\t' : ',';
        if (isMarkdown)
            buffer.append('|');
        for (const std::string_view field : fields) {
            if (isMarkdown) {
                buffer.append(' ');
                appendMarkdownText(buffer, field);
                buffer.append(" |");
            } else {
                appendCsvField(buffer, field, delimiter);
                buffer.append(delimiter);
            }
        }
        if (!isMarkdown)
            buffer.replaceLast('\r');
        buffer.append('\n');
    }

    const CatalogStore &m_store;
    ExportFormat m_format;
};

} // namespace

std::vector<LogEntry> logEntries(const CatalogStore &store, const std::vector<LogFinding> &findings)
{
    std::vector<LogEntry> entries;
    for (const LogFinding &finding : findings) {
        int last = CatalogStore::none;
        for (const Row row : finding.rows) {
            if (store.provider(row) == last)
                continue; // listed more than once on its page
            last = store.provider(row);
            entries.push_back({row, finding.count, finding.firstLine, finding.excerpt});
        }
    }
    return entries;
}

QString logQuery(const CatalogStore &store, const std::vector<LogEntry> &entries)
{
    constexpr qsizetype longest = 16 * 1024; // units; half of what the search box takes
    QStringList codes;
    QStringList providers;
    qsizetype length = 0;
    for (const LogEntry &entry : entries) {
        const QString code = u'=' + quotedValue(store.string(entry.row, TextField::Code));
        const QString provider = quotedValue(store.providers()[store.provider(entry.row)].slug);
        if (!codes.contains(code)) {
            length += code.size() + 1;
            if (length > longest)
                break;
            codes.append(code);
        }
        if (!providers.contains(provider))
            providers.append(provider);
    }
    return codes.isEmpty() ? QString()
                           : u"code:%1 provider:%2"_s.arg(codes.join(u','), providers.join(u','));
}

ExportOutcome exportLogEntries(QIODevice &device, const CatalogStore &store,
                               const std::vector<LogEntry> &entries, ExportFormat format)
{
    ExportOutcome outcome;
    OutputBuffer buffer;
    const EntryWriter writer(store, format);
    writer.begin(buffer);
    for (const LogEntry &entry : entries)
        writer.entry(buffer, entry, outcome.rows++ == 0);
    writer.end(buffer);
    outcome.bytes = qint64(buffer.size());
    if (device.write(buffer.data(), outcome.bytes) != outcome.bytes) {
        outcome.status = ExportOutcome::Status::WriteFailed;
        outcome.detail = device.errorString();
    }
    return outcome;
}

ExportOutcome exportLogEntriesToFile(const QString &path, const CatalogStore &store,
                                     const std::vector<LogEntry> &entries, ExportFormat format)
{
    return writeWholeFile(path, [&](QIODevice &device) {
        return exportLogEntries(device, store, entries, format);
    });
}

TextDevice::TextDevice(QString text)
    : m_text(std::move(text))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 TextDevice::bytesAvailable() const
{
    return m_waiting.size() + (m_text.size() - m_next) + QIODevice::bytesAvailable();
}

qint64 TextDevice::readData(char *data, qint64 size)
{
    constexpr qsizetype pieceUnits = 64 * 1024;
    if (m_waiting.isEmpty() && m_next < m_text.size()) {
        qsizetype count = std::min(pieceUnits, m_text.size() - m_next);
        const bool cutsPair = m_next + count < m_text.size()
                && m_text[m_next + count - 1].isHighSurrogate() && count > 1;
        count -= cutsPair ? 1 : 0;
        m_waiting = QStringView(m_text).sliced(m_next, count).toUtf8();
        m_next += count;
    }
    const qint64 taken = std::min<qint64>(size, m_waiting.size());
    std::copy_n(m_waiting.constData(), taken, data);
    m_waiting.remove(0, taken);
    return taken;
}

} // namespace errdex
