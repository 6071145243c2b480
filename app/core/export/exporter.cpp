// SPDX-License-Identifier: MIT
#include "core/export/exporter.h"

#include "core/export/rowwriter.h"

#include <QDir>
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
    const auto size = static_cast<qint64>(buffer.size());
    const bool isWritten = device.write(buffer.data(), size) == size;
    outcome.bytes += size;
    buffer.clear();
    if (!isWritten) {
        outcome.status = ExportOutcome::Status::WriteFailed;
        outcome.detail = device.errorString();
    }
    return isWritten;
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
    }
    Q_UNREACHABLE();
}

std::optional<Column> columnNamed(QStringView name)
{
    const auto found = std::find_if(allColumns.begin(), allColumns.end(),
                                    [name](Column column) { return name == columnName(column); });
    return found == allColumns.end() ? std::nullopt : std::optional(*found);
}

ExportOutcome exportRows(QIODevice &device, const CatalogStore &store, std::span<const Row> rows,
                         const ExportOptions &options, const ExportProgress &progress)
{
    ExportOutcome outcome;
    if (options.columns.empty())
        return outcome;
    const std::unique_ptr<RowWriter> writer = RowWriter::make(store, options);
    OutputBuffer buffer(bufferBytes + bufferBytes / 4);
    writer->begin(buffer);
    for (const Row row : rows) {
        writer->row(buffer, row);
        ++outcome.rows;
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

ExportOutcome exportToFile(const QString &path, const CatalogStore &store,
                           std::span<const Row> rows, const ExportOptions &options,
                           const ExportProgress &progress)
{
    return writeWholeFile(path, [&](QIODevice &file) {
        return exportRows(file, store, rows, options, progress);
    });
}

ExportOutcome writeWholeFile(const QString &path,
                             const std::function<ExportOutcome(QIODevice &)> &write)
{
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
        return tr("Writing %1 failed (%2). No half-written file stays behind.")
                .arg(file, outcome.detail);
    }
    Q_UNREACHABLE();
}

} // namespace errdex
