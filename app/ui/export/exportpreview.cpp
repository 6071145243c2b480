// SPDX-License-Identifier: MIT
#include "exportpreview.h"

#include "core/export/rowwriter.h"

#include <QBuffer>

namespace errdex {

namespace {

constexpr size_t sampleSize = 256; // lines; well below a millisecond

QByteArray write(const ExportCells &cells, const ExportOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exportCells(buffer, cells, options);
    return buffer.data();
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

ExportPreview ExportPreview::make(const ExportContent &content, const ExportOptions &options)
{
    ExportPreview preview;
    const auto first = content.cells(options, {lines, false});
    if (options.format == ExportFormat::Xlsx) {
        for (const std::string &head : headerCells(*first, options))
            preview.heads += fromUtf8(head);
        for (size_t line = 0; line < first->lineCount(); ++line) {
            QStringList cells;
            for (size_t column = 0; column < first->heads().size(); ++column)
                cells += fromUtf8(first->text(line, column));
            preview.cells += cells;
        }
    } else {
        ExportOptions plain = options;
        plain.byteOrderMark = false; // nothing to see
        plain.isFragment = true; // the lines that count
        preview.text = QString::fromUtf8(write(*first, plain));
    }

    const auto empty = double(write(*content.cells(options, {0, false}), options).size());
    const auto some =
            content.cells(options, {sampleSize, true}); // providers write at different length
    const size_t count = some->lineCount();
    const auto sampled = double(write(*some, options).size());
    const double perLine = count == 0 ? 0 : (sampled - empty) / double(count);
    preview.estimatedBytes = qint64(empty + perLine * double(content.lineCount()));
    return preview;
}

} // namespace errdex
