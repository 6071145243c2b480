// SPDX-License-Identifier: MIT
#include "exportchoices.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto scopeKey = "export/scope"_L1;
constexpr auto formatKey = "export/format"_L1;
constexpr auto columnsKey = "export/columns"_L1;
constexpr auto orderKey = "export/columnOrder"_L1;
constexpr auto delimiterKey = "export/delimiter"_L1;
constexpr auto byteOrderMarkKey = "export/byteOrderMark"_L1;
constexpr auto folderKey = "export/folder"_L1;

QString scopeName(ExportScope scope)
{
    switch (scope) {
    case ExportScope::All:
        return u"all"_s;
    case ExportScope::Shown:
        return u"shown"_s;
    case ExportScope::Selected:
        return u"selected"_s;
    }
    Q_UNREACHABLE();
}

QStringList toNames(const std::vector<Column> &columns)
{
    QStringList names;
    for (const Column column : columns)
        names.append(columnName(column));
    return names;
}

std::vector<Column> toColumns(const QStringList &names)
{
    std::vector<Column> columns;
    for (const QString &name : names) {
        const std::optional<Column> column = columnNamed(name);
        if (column && std::ranges::find(columns, *column) == columns.end())
            columns.push_back(*column);
    }
    return columns;
}

} // namespace

void ExportChoices::load(const QSettings &settings)
{
    for (const ExportScope known : {ExportScope::All, ExportScope::Shown, ExportScope::Selected}) {
        if (settings.value(scopeKey).toString() == scopeName(known))
            scope = known;
    }
    const auto format = exportFormatNamed(settings.value(formatKey).toString());
    options.format = format.value_or(options.format);
    if (auto columns = toColumns(settings.value(columnsKey).toStringList()); !columns.empty())
        options.columns = std::move(columns);
    columnOrder = toColumns(settings.value(orderKey).toStringList());
    for (const Column column : allColumns) { // also those that a later version has added
        if (std::ranges::find(columnOrder, column) == columnOrder.end())
            columnOrder.push_back(column);
    }
    const QString delimiter = settings.value(delimiterKey).toString();
    if (delimiter.size() == 1 && u",;\t|"_s.contains(delimiter))
        options.delimiter = delimiter.front().toLatin1();
    options.byteOrderMark = settings.value(byteOrderMarkKey, options.byteOrderMark).toBool();
    folder = settings.value(folderKey).toString();
}

void ExportChoices::save(QSettings &settings) const
{
    settings.setValue(scopeKey, scopeName(scope));
    settings.setValue(formatKey, formatName(options.format));
    settings.setValue(columnsKey, toNames(options.columns));
    settings.setValue(orderKey, toNames(columnOrder));
    settings.setValue(delimiterKey, QString(QLatin1Char(options.delimiter)));
    settings.setValue(byteOrderMarkKey, options.byteOrderMark);
    settings.setValue(folderKey, folder);
}

} // namespace errdex
