// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"
#include "core/lookup/logscanner.h"

namespace errdex {

/// A known code of a long text, once for each provider that has it.
struct LogEntry
{
    Row row = 0; ///< the first of this provider with the code
    quint64 count = 0; ///< how often the code stands in the text
    quint64 firstLine = 0; ///< from 1
    QString excerpt; ///< of that line, on one line
};

/// In the order of the findings, then of providers.
std::vector<LogEntry> logEntries(const CatalogStore &store,
                                 const std::vector<LogFinding> &findings);

/// A query that finds the codes of these entries, each once, at the providers that they name; as
/// many of the first ones as a search box takes.
QString logQuery(const CatalogStore &store, const std::vector<LogEntry> &entries);

/// Writes "provider,code,count,first_line,excerpt" in one of the plain formats (csv, tsv, json, md)
/// and by their rules, see exportRows().
ExportOutcome exportLogEntries(QIODevice &device, const CatalogStore &store,
                               const std::vector<LogEntry> &entries, ExportFormat format);

/// The same into a file, which appears whole or not at all.
ExportOutcome exportLogEntriesToFile(const QString &path, const CatalogStore &store,
                                     const std::vector<LogEntry> &entries, ExportFormat format);

/// Reads a text as UTF-8, piece by piece, without a second copy of it. Lone surrogates become
/// U+FFFD.
class TextDevice : public QIODevice
{
public:
    explicit TextDevice(QString text);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QString m_text;
    qsizetype m_next = 0;
    QByteArray m_waiting; ///< encoded and not read
};

} // namespace errdex
