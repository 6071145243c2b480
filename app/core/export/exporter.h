// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"

#include <QCoreApplication>

#include <functional>
#include <span>

class QIODevice;

namespace errdex {

enum class ExportFormat : quint8 { Csv, Tsv, Json, Markdown };
inline constexpr std::array allExportFormats{ExportFormat::Csv, ExportFormat::Tsv,
                                             ExportFormat::Json, ExportFormat::Markdown};
QString formatName(ExportFormat format); ///< "csv", "tsv", "json", "md"
std::optional<ExportFormat> exportFormatNamed(QStringView name);
QString fileSuffix(ExportFormat format);

QString columnName(Column column); ///< "http_status": for headers, --columns and settings
std::optional<Column> columnNamed(QStringView name);

struct ExportOptions
{
    ExportFormat format = ExportFormat::Csv;
    std::vector<Column> columns{allColumns.begin(), allColumns.end()};
    char delimiter = ','; ///< of CSV; ASCII, neither a quote nor a line break
    bool byteOrderMark = false; ///< CSV and TSV: what Excel needs to see UTF-8
};

/// How an export ended.
struct ExportOutcome
{
    enum class Status : quint8 { Done, Canceled, CannotOpen, WriteFailed };
    Status status = Status::Done;
    size_t rows = 0;
    qint64 bytes = 0;
    QString detail; ///< what the system says, where it failed
};

/// Called now and then with the number of rows written; returns false to cancel.
using ExportProgress = std::function<bool(size_t)>;

/// Writes rows to an open device. CSV by RFC 4180: CRLF, quotes where a field holds the delimiter,
/// a quote, CR or LF, codes as they are. TSV is the same with tabs. JSON: an array of objects, with
/// null for what a source does not give. Markdown: a pipe table of CommonMark's GFM.
ExportOutcome exportRows(QIODevice &device, const CatalogStore &store, std::span<const Row> rows,
                         const ExportOptions &options, const ExportProgress &progress = {});

/// The same into a file, which appears whole or not at all: an export that is cancelled, or that
/// fails, leaves an older file as it was.
ExportOutcome exportToFile(const QString &path, const CatalogStore &store,
                           std::span<const Row> rows, const ExportOptions &options,
                           const ExportProgress &progress = {});

/// Lets `write` fill a file, which appears whole or not at all.
ExportOutcome writeWholeFile(const QString &path,
                             const std::function<ExportOutcome(QIODevice &)> &write);

/// Sentences for a person about outcomes, shared by window and command line.
class ExportText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::ExportText)
public:
    static QString describeFailure(const ExportOutcome &outcome, const QString &path);
};

} // namespace errdex
