// SPDX-License-Identifier: MIT
#include "exportpreview.h"

#include <QBuffer>

namespace errdex {

namespace {

constexpr size_t sampleSize = 256; // rows; well below a millisecond

QByteArray write(const ExportRows &rows, const std::vector<Row> &some, const ExportOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exportRows(buffer, {*rows.store, some, rows.own.get()}, options);
    return buffer.data();
}

// Rows from everywhere: providers write at different length.
std::vector<Row> sample(const ExportRows &rows)
{
    const size_t count = rows.count();
    const size_t size = std::min(sampleSize, count);
    std::vector<Row> some(size);
    for (size_t i = 0; i < size; ++i) {
        const size_t place = i * count / size;
        some[i] = rows.rows ? (*rows.rows)[place] : static_cast<Row>(place);
    }
    return some;
}

} // namespace

ExportPreview ExportPreview::make(const ExportRows &rows, const ExportOptions &options)
{
    ExportPreview preview;
    ExportOptions plain = options;
    plain.byteOrderMark = false; // nothing to see
    plain.isFragment = true; // the lines that count
    if (options.format == ExportFormat::Xlsx)
        plain.format = ExportFormat::Tsv; // its cells, as text
    preview.text = QString::fromUtf8(write(rows, rows.first(lines), plain));

    const auto empty = double(write(rows, {}, options).size());
    const std::vector<Row> some = sample(rows);
    const auto sampled = double(write(rows, some, options).size());
    const double perRow = some.empty() ? 0 : (sampled - empty) / double(some.size());
    preview.estimatedBytes = qint64(empty + perRow * double(rows.count()));
    return preview;
}

} // namespace errdex
