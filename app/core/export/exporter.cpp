// SPDX-License-Identifier: MIT
#include "core/export/exporter.h"

#include "core/export/rowwriter.h"
#include "core/export/writeall.h"
#include "core/export/xlsxwriter.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

// Large enough that a write costs nothing beside the copying, small enough for the cache.
constexpr size_t bufferBytes = size_t(256) * 1024;

/// Hands a filled buffer to the device and empties it; false when the device does not take it all.
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

/// What a file must not take the place of: /dev/stdout, a named pipe.
bool isPipeOrDevice(const QString &path)
{
    const QFileInfo target(path);
    return target.exists() && !target.isFile() && !target.isDir();
}

ExportOutcome writeInto(const QString &path, const std::function<ExportOutcome(QIODevice &)> &write)
{
    QFile file(path);
    ExportOutcome outcome;
    if (!file.open(QIODevice::WriteOnly)) {
        outcome.status = ExportOutcome::Status::CannotOpen;
        outcome.detail = file.errorString();
        return outcome;
    }
    outcome = write(file);
    if (outcome.status == ExportOutcome::Status::Done && !file.flush()) {
        outcome.status = ExportOutcome::Status::WriteFailed;
        outcome.detail = file.errorString();
    }
    return outcome;
}

} // namespace

QString formatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return u"csv"_s;
    case ExportFormat::Tsv:
        return u"tsv"_s;
    case ExportFormat::Json:
        return u"json"_s;
    case ExportFormat::Markdown:
        return u"md"_s;
    case ExportFormat::Html:
        return u"html"_s;
    case ExportFormat::Xlsx:
        return u"xlsx"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ExportFormat> exportFormatNamed(QStringView name)
{
    const auto found = std::find_if(
            allExportFormats.begin(), allExportFormats.end(), [name](ExportFormat format) {
                return name.compare(formatName(format), Qt::CaseInsensitive) == 0;
            });
    return found == allExportFormats.end() ? std::nullopt : std::optional(*found);
}

QString fileSuffix(ExportFormat format)
{
    return formatName(format);
}

std::optional<ExportFormat> exportFormatOfFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "htm"_L1)
        return ExportFormat::Html;
    if (suffix == "markdown"_L1)
        return ExportFormat::Markdown;
    return exportFormatNamed(suffix);
}

bool isMisleadingName(const QString &path, ExportFormat format)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix.isEmpty() || isPipeOrDevice(path)
        || (suffix == "txt"_L1 && format != ExportFormat::Xlsx))
        return false;
    return exportFormatOfFile(path) != format;
}

QString columnName(Column column)
{
    switch (column) {
    case Column::Provider:
        return u"provider"_s;
    case Column::Code:
        return u"code"_s;
    case Column::Occurrence:
        return u"occurrence"_s;
    case Column::HttpStatus:
        return u"http_status"_s;
    case Column::Category:
        return u"category"_s;
    case Column::Name:
        return u"name"_s;
    case Column::Message:
        return u"message"_s;
    case Column::Description:
        return u"description"_s;
    case Column::Condition:
        return u"condition"_s;
    case Column::Concept:
        return u"concept"_s;
    case Column::Starred:
        return u"starred"_s;
    case Column::Tags:
        return u"tags"_s;
    case Column::Note:
        return u"note"_s;
    case Column::Link:
        return u"link"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Column> columnNamed(QStringView name)
{
    const auto found = std::find_if(allColumns.begin(), allColumns.end(),
                                    [name](Column column) { return name == columnName(column); });
    return found == allColumns.end() ? std::nullopt : std::optional(*found);
}

QString headerName(ExportHeader header)
{
    switch (header) {
    case ExportHeader::Names:
        return u"names"_s;
    case ExportHeader::Titles:
        return u"titles"_s;
    case ExportHeader::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ExportHeader> exportHeaderNamed(QStringView name)
{
    const auto found =
            std::find_if(allExportHeaders.begin(), allExportHeaders.end(),
                         [name](ExportHeader header) { return name == headerName(header); });
    return found == allExportHeaders.end() ? std::nullopt : std::optional(*found);
}

ExportHeader usualHeader(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
    case ExportFormat::Tsv:
    case ExportFormat::Json:
        return ExportHeader::Names;
    case ExportFormat::Markdown:
    case ExportFormat::Html:
    case ExportFormat::Xlsx:
        return ExportHeader::Titles;
    }
    Q_UNREACHABLE();
}

ExportOutcome exportCells(QIODevice &device, const ExportCells &cells, const ExportOptions &options,
                          const ExportProgress &progress)
{
    ExportOutcome outcome;
    if (cells.heads().empty())
        return outcome;
    if (options.format == ExportFormat::Xlsx)
        return writeXlsx(device, cells, options, progress);
    const std::unique_ptr<RowWriter> writer = cells.writer(options);
    OutputBuffer buffer(bufferBytes + bufferBytes / 4);
    writer->begin(buffer);
    for (size_t line = 0, lines = cells.lineCount(); line < lines; ++line) {
        writer->row(buffer, line);
        outcome.rows += cells.codes(line);
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

ExportOutcome exportRows(QIODevice &device, const ExportInput &input, const ExportOptions &options,
                         const ExportProgress &progress)
{
    return exportCells(device, CodeCells(input, options.columns), options, progress);
}

ExportOutcome exportToFile(const QString &path, const ExportInput &input,
                           const ExportOptions &options, const ExportProgress &progress)
{
    return exportCellsToFile(path, CodeCells(input, options.columns), options, progress);
}

ExportOutcome exportCellsToFile(const QString &path, const ExportCells &cells,
                                const ExportOptions &options, const ExportProgress &progress)
{
    ExportOutcome outcome = writeWholeFile(
            path, [&](QIODevice &file) { return exportCells(file, cells, options, progress); });
    if (!cells.isOfCodes())
        outcome.lines = cells.lineCount();
    if (isMisleadingName(path, options.format))
        outcome.unexpected = options.format;
    return outcome;
}

ExportOutcome writeWholeFile(const QString &path,
                             const std::function<ExportOutcome(QIODevice &)> &write)
{
    if (isPipeOrDevice(path))
        return writeInto(path, write);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        ExportOutcome outcome;
        outcome.status = ExportOutcome::Status::CannotOpen;
        outcome.detail = file.errorString();
        return outcome;
    }
    ExportOutcome outcome = write(file);
    if (outcome.status != ExportOutcome::Status::Done) {
        file.cancelWriting();
        file.commit();
    } else if (!file.commit()) {
        outcome.status = ExportOutcome::Status::WriteFailed;
        outcome.detail = file.errorString();
    }
    return outcome;
}

QString ExportText::describeFailure(const ExportOutcome &outcome, const QString &path)
{
    const QString file = QDir::toNativeSeparators(path);
    switch (outcome.status) {
    case ExportOutcome::Status::Done:
        return {};
    case ExportOutcome::Status::Canceled:
        return tr("The export was cancelled. %1 was left as it was.").arg(file);
    case ExportOutcome::Status::CannotOpen:
        return tr("%1 cannot be written (%2). Choose another folder or name.")
                .arg(file, outcome.detail);
    case ExportOutcome::Status::WriteFailed:
        if (isPipeOrDevice(path))
            return tr("Writing %1 failed (%2).").arg(file, outcome.detail);
        return tr("Writing %1 failed (%2). No half-written file stays behind.")
                .arg(file, outcome.detail);
    }
    Q_UNREACHABLE();
}

QString ExportText::describeDone(const ExportOutcome &outcome, const QString &path)
{
    const QString what = outcome.lines
            ? tr("%Ln line(s) exported to %1 (%2)", nullptr, int(*outcome.lines))
            : tr("%Ln code(s) exported to %1 (%2)", nullptr, int(outcome.rows));
    const QString done =
            what.arg(QDir::toNativeSeparators(path), QLocale().formattedDataSize(outcome.bytes));
    const QString loss = describeLoss(outcome);
    return loss.isNull() ? done : done + u". "_s + loss;
}

QString ExportText::describeLoss(const ExportOutcome &outcome)
{
    QStringList losses;
    if (outcome.shortened > 0)
        losses += tr("%Ln cell(s) were cut: XLSX holds at most 32,767 characters in one. CSV keeps "
                     "them whole.",
                     nullptr, int(outcome.shortened));
    if (outcome.unexpected)
        //: %1 the name of a format: CSV
        losses += tr("The file holds %1, though its name ends otherwise.")
                          .arg(formatName(*outcome.unexpected).toUpper());
    return losses.isEmpty() ? QString() : losses.join(u' ');
}

QString ExportText::columnTitle(Column column)
{
    switch (column) {
    case Column::Provider:
        return tr("Provider");
    case Column::Code:
        return tr("Code");
    case Column::Occurrence:
        //: heading of a column: the first, second … time that a page lists the code
        return tr("Occurrence");
    case Column::HttpStatus:
        return tr("HTTP");
    case Column::Category:
        return tr("Category");
    case Column::Name:
        return tr("Name");
    case Column::Message:
        return tr("Message");
    case Column::Description:
        return tr("Description");
    case Column::Condition:
        //: heading of a column: the condition under which the provider sends the code
        return tr("When");
    case Column::Concept:
        return tr("Concept");
    case Column::Starred:
        //: heading of a column
        return tr("Starred");
    case Column::Tags:
        return tr("Tags");
    case Column::Note:
        return tr("Note");
    case Column::Link:
        return tr("Link");
    }
    Q_UNREACHABLE();
}

} // namespace errdex
