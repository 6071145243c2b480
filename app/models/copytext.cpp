// SPDX-License-Identifier: MIT
#include "models/copytext.h"

#include "core/export/exporter.h"

#include <QBuffer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

QString CopyText::make(const ExportInput &input, const std::vector<Column> &columns,
                       CopyFormat format)
{
    if (input.rows.empty() || columns.empty())
        return {};
    if (format == CopyFormat::PlainText) {
        QStringList lines;
        for (const Row row : input.rows)
            lines += plainLine(input, row, columns);
        return lines.join(u'\n');
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ExportOptions options;
    options.format = format == CopyFormat::Tsv ? ExportFormat::Tsv : ExportFormat::Markdown;
    options.columns = columns;
    exportRows(buffer, input, options);
    QString text = QString::fromUtf8(buffer.data());
    if (format == CopyFormat::Tsv)
        text.remove(0, text.indexOf(u'\n') + 1); // names of columns hold no line break
    return text;
}

QString CopyText::plainLine(const ExportInput &input, Row row, const std::vector<Column> &columns)
{
    QStringList cells;
    for (const Column column : columns) {
        const QString cell = plainCell(input, row, column);
        if (!cell.isEmpty())
            cells += cell;
    }
    return cells.join(u" · "_s);
}

QString CopyText::plainCell(const ExportInput &input, Row row, Column column)
{
    const CatalogStore &store = input.store;
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
    case Column::Starred:
        return input.own && input.own->isStarred(row) ? tr("starred") : QString();
    case Column::Category:
    case Column::Name:
    case Column::Message:
    case Column::Description:
    case Column::Condition:
    case Column::Tags:
    case Column::Note:
    case Column::Link:
        break;
    }
    return QString::fromStdString(exportText(store, input.own, row, column)).simplified();
}

} // namespace errdex
