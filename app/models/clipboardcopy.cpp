// SPDX-License-Identifier: MIT
#include "models/clipboardcopy.h"

#include <QBuffer>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

// What pastes a table lays out every cell of it; beyond this it would hang, and text does better.
constexpr size_t mostHtmlRows = 20'000;

ExportOutcome write(const ExportCells &cells, const ExportOptions &options, QByteArray &target,
                    const ExportProgress &progress = {})
{
    QBuffer buffer(&target);
    buffer.open(QIODevice::WriteOnly);
    return exportCells(buffer, cells, options, progress);
}

void addHtml(const ExportCells &cells, ExportOptions options, ClipboardCopy &copy)
{
    if (cells.lineCount() > mostHtmlRows)
        return;
    options.format = ExportFormat::Html;
    options.isFragment = true;
    write(cells, options, copy.html);
}

} // namespace

ExportOutcome ClipboardCopy::make(const ExportCells &cells, const ExportOptions &options,
                                  ClipboardCopy &copy, const ExportProgress &progress)
{
    ExportOptions text = options;
    text.byteOrderMark = false; // a clipboard knows its encoding
    const bool isTable = options.format == ExportFormat::Tsv || options.format == ExportFormat::Html
            || options.format == ExportFormat::Xlsx;
    if (isTable)
        text.format = ExportFormat::Tsv;
    QByteArray bytes;
    ExportOutcome outcome = write(cells, text, bytes, progress);
    if (outcome.status != ExportOutcome::Status::Done)
        return outcome;
    copy.text = QString::fromUtf8(bytes);
    if (isTable) {
        addHtml(cells, text, copy);
        copy.tsv = std::move(bytes);
    } else if (options.format == ExportFormat::Csv) {
        copy.csv = std::move(bytes);
    }
    return outcome;
}

ClipboardCopy ClipboardCopy::makeTable(const ExportInput &input, const std::vector<Column> &columns)
{
    ClipboardCopy copy;
    if (input.rows.empty() || columns.empty())
        return copy;
    ExportOptions options;
    options.format = ExportFormat::Tsv;
    options.columns = columns;
    options.header = ExportHeader::Titles;
    const CodeCells cells(input, columns);
    addHtml(cells, options, copy);
    write(cells, options, copy.tsv);
    options.header = ExportHeader::None;
    QByteArray text;
    write(cells, options, text);
    copy.text = QString::fromUtf8(text);
    return copy;
}

std::unique_ptr<QMimeData> ClipboardCopy::toMimeData() const
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    if (!html.isEmpty())
        data->setHtml(QString::fromUtf8(html));
    if (!tsv.isEmpty())
        data->setData(u"text/tab-separated-values"_s, tsv);
    if (!csv.isEmpty())
        data->setData(u"text/csv"_s, csv);
    return data;
}

} // namespace errdex
