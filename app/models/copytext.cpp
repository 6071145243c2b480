// SPDX-License-Identifier: MIT
#include "models/copytext.h"

#include "core/export/exporter.h"

#include <QBuffer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

QString CopyText::make(const CatalogStore &store, std::span<const Row> rows,
                       const std::vector<Column> &columns, CopyFormat format)
{
    if (rows.empty() || columns.empty())
        return {};
    if (format == CopyFormat::PlainText) {
        QStringList lines;
        for (const Row row : rows)
            lines += plainLine(store, row, columns);
        return lines.join(u'\n');
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ExportOptions options;
    options.format = format == CopyFormat::Tsv ? ExportFormat::Tsv : ExportFormat::Markdown;
    options.columns = columns;
    exportRows(buffer, store, rows, options);
    QString text = QString::fromUtf8(buffer.data());
    if (format == CopyFormat::Tsv)
        text.remove(0, text.indexOf(u'\n') + 1); // names of columns hold no line break
    return text;
}

QString CopyText::plainLine(const CatalogStore &store, Row row, const std::vector<Column> &columns)
{
    QStringList cells;
    for (const Column column : columns) {
        const QString cell = plainCell(store, row, column);
        if (!cell.isEmpty())
            cells += cell;
    }
    return cells.join(u" · "_s);
}

QString CopyText::plainCell(const CatalogStore &store, Row row, Column column)
{
    switch (column) {
    case Column::Provider:
        return store.providers().at(store.provider(row)).name;
    case Column::Code: {
        const QString code = store.string(row, TextField::Code);
        const int occurrence = store.occurrence(row);
        return occurrence > 1 ? u"%1 (%2)"_s.arg(code).arg(occurrence) : code;
    }
    case Column::HttpStatus: {
        const int status = store.httpStatus(row);
        return status == 0 ? QString() : tr("HTTP %1").arg(status);
    }
    case Column::Concept: {
        const int index = store.conceptIndex(row);
        return index == CatalogStore::none ? QString() : store.vocabulary().at(index).title;
    }
    case Column::Occurrence:
        return {}; // stands behind the code
    case Column::Category:
    case Column::Name:
    case Column::Message:
    case Column::Description:
    case Column::Condition:
        break;
    }
    const std::string_view text = store.exportText(row, column);
    return QString::fromUtf8(text.data(), qsizetype(text.size())).simplified();
}

} // namespace errdex
