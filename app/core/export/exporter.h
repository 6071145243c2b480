// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/userlayer.h"

#include <QCoreApplication>

#include <functional>
#include <optional>
#include <span>

class QIODevice;

namespace errdex {

enum class ExportFormat : quint8 { Csv, Tsv, Json, Markdown, Html, Xlsx };
inline constexpr std::array allExportFormats{ExportFormat::Csv,  ExportFormat::Tsv,
                                             ExportFormat::Json, ExportFormat::Markdown,
                                             ExportFormat::Html, ExportFormat::Xlsx};
QString formatName(ExportFormat format); ///< "csv", "tsv", "json", "md", "html", "xlsx"
std::optional<ExportFormat> exportFormatNamed(QStringView name);
QString fileSuffix(ExportFormat format);
/// What a file's name says by its ending (".htm" too); none for endings that are no format's.
std::optional<ExportFormat> exportFormatOfFile(const QString &path);
/// Whether somebody would take a file of this name for something else: "codes.ods", or "codes.json"
/// for CSV. No ending promises nothing, and neither does ".txt" but that it is text.
bool isMisleadingName(const QString &path, ExportFormat format);

QString columnName(Column column); ///< "http_status": for headers, --columns and settings
std::optional<Column> columnNamed(QStringView name);

/// What stands above the columns.
enum class ExportHeader : quint8 {
    Names, ///< "http_status": what scripts rely on
    Titles, ///< "HTTP status", in the language of the program
    None,
};
inline constexpr std::array allExportHeaders{ExportHeader::Names, ExportHeader::Titles,
                                             ExportHeader::None};
QString headerName(ExportHeader header); ///< "names", "titles", "none"
std::optional<ExportHeader> exportHeaderNamed(QStringView name);
/// Where nobody has chosen: names in what scripts read, titles in what persons read (Markdown, HTML,
/// XLSX).
ExportHeader usualHeader(ExportFormat format);

struct ExportOptions
{
    ExportFormat format = ExportFormat::Csv;
    std::vector<Column> columns{catalogColumns.begin(), catalogColumns.end()};
    char delimiter = ','; ///< of CSV; ASCII, neither a quote nor a line break
    bool byteOrderMark = false; ///< CSV and TSV: what Excel needs to see UTF-8
    bool quotesAll = false; ///< CSV and TSV: quotes around every cell, not only where needed
    bool lineFeedOnly = false; ///< CSV and TSV: lines end with LF rather than CRLF
    ExportHeader header = ExportHeader::Names; ///< of all but JSON, whose keys are the names
    /// CSV and TSV: text that a spreadsheet would take for a formula gets an apostrophe before it,
    /// see needsApostrophe(); an import of the file takes it away again.
    bool spreadsheetSafe = false;
    bool isFragment = false; ///< HTML: the table alone, for a clipboard

    friend bool operator==(const ExportOptions &, const ExportOptions &) = default;
};

/// What is exported: rows of a store, with what the user keeps of them (nothing without a layer).
struct ExportInput
{
    const CatalogStore &store;
    std::span<const Row> rows;
    const UserLayer *own = nullptr;
};

/// How an export ended.
struct ExportOutcome
{
    enum class Status : quint8 { Done, Canceled, CannotOpen, WriteFailed };
    Status status = Status::Done;
    size_t rows = 0;
    /// Of a table whose lines are no codes, as that of a comparison: what a person counts in it.
    std::optional<size_t> lines = {};
    qint64 bytes = 0;
    /// Cells of XLSX that hold less than their text: the format ends at 32,767 characters.
    size_t shortened = 0;
    /// The format of a file that isMisleadingName().
    std::optional<ExportFormat> unexpected = {};
    QString detail; ///< what the system says, where it failed
};

/// Called now and then with the number of rows written; returns false to cancel.
using ExportProgress = std::function<bool(size_t)>;

/// Writes rows to an open device. CSV by RFC 4180: CRLF, quotes where a field holds the delimiter,
/// a quote, CR or LF, codes as they are. TSV is the same with tabs. JSON: an array of objects, with
/// null for what a source does not give. Markdown: a pipe table of CommonMark's GFM. HTML: a page
/// that loads nothing. XLSX (ECMA-376): see writeXlsx(). Memory does not grow with the rows.
ExportOutcome exportRows(QIODevice &device, const ExportInput &input, const ExportOptions &options,
                         const ExportProgress &progress = {});

/// The same into a file, which appears whole or not at all: an export that is cancelled, or that
/// fails, leaves an older file as it was. A pipe or a device is written into.
ExportOutcome exportToFile(const QString &path, const ExportInput &input,
                           const ExportOptions &options, const ExportProgress &progress = {});

/// Lets `write` fill a file, which appears whole or not at all; or a pipe, or a device.
ExportOutcome writeWholeFile(const QString &path,
                             const std::function<ExportOutcome(QIODevice &)> &write);

/// Words for a person, shared by window and command line.
class ExportText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::ExportText)
public:
    static QString describeFailure(const ExportOutcome &outcome, const QString &path);
    /// What was written where, with describeLoss().
    static QString describeDone(const ExportOutcome &outcome, const QString &path);
    /// What somebody has to know though the export is done; null for nothing.
    static QString describeLoss(const ExportOutcome &outcome);
    static QString columnTitle(Column column); ///< "HTTP status"
};

} // namespace errdex
