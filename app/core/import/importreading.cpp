// SPDX-License-Identifier: MIT
#include "core/import/importreading.h"

#include "core/import/importencodings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr int formVersion = 1; // one more when what is written means something else
constexpr qsizetype longestName = 120; // enough to know a column or a heading by
constexpr qsizetype longestJson = qsizetype(1) << 20; // letters

QString nameIn(const QString &text)
{
    return text.simplified().left(longestName);
}

QJsonObject jsonOf(const ImportReading::Table &table)
{
    QJsonArray columns;
    for (const ImportReading::Column &column : table.columns)
        columns.append(QJsonArray{column.name, importFieldName(column.field)});
    QJsonObject json{{u"heading"_s, table.heading},
                     {u"header"_s, table.hasHeader},
                     {u"chosen"_s, table.isChosen},
                     {u"columns"_s, columns}};
    if (!table.file.isEmpty())
        json.insert(u"file"_s, table.file);
    return json;
}

std::optional<ImportReading::Table> tableIn(const QJsonObject &json)
{
    if (!json["heading"_L1].isString() || !json["header"_L1].isBool() || !json["chosen"_L1].isBool()
        || !json["columns"_L1].isArray())
        return std::nullopt;
    ImportReading::Table table{json["heading"_L1].toString(),
                               json["file"_L1].toString(),
                               json["header"_L1].toBool(),
                               json["chosen"_L1].toBool(),
                               {}};
    for (const QJsonValue column : json["columns"_L1].toArray()) {
        const auto field = importFieldNamed(column[1].toString());
        if (!column[0].isString() || !field)
            return std::nullopt;
        table.columns.append({column[0].toString(), *field});
    }
    return table;
}

/// What was chosen for the source as a whole; false for what there is not.
bool readChoices(const QJsonObject &json, ImportReading &reading)
{
    if (const QJsonValue format = json["format"_L1]; !format.isUndefined()) {
        reading.format = importFormatNamed(format.toString());
        if (!reading.format)
            return false;
    }
    if (const QJsonValue encoding = json["encoding"_L1]; !encoding.isUndefined()) {
        reading.encoding = encoding.toString();
        if (!isEncoding(reading.encoding))
            return false;
    }
    const QJsonValue delimiter = json["delimiter"_L1];
    const QString sign = delimiter.toString();
    reading.delimiter = sign.size() == 1 ? sign.at(0).toLatin1() : '\0';
    return delimiter.isUndefined() || reading.delimiter != '\0';
}

} // namespace

ImportReading ImportReading::of(const ImportDocument &document, const ImportHints &chosen)
{
    ImportReading reading;
    reading.format = chosen.format;
    reading.encoding = chosen.encoding;
    reading.delimiter = chosen.delimiter;
    for (const ImportTable &table : document.tables)
        reading.tables.append(tableOf(table));
    return reading;
}

ImportReading::Table ImportReading::tableOf(const ImportTable &table)
{
    Table reading{nameIn(table.heading), nameIn(table.file), table.hasHeader, table.isChosen, {}};
    for (size_t column = 0; column < table.mapping.size(); ++column) {
        const QString name = table.cells.rowCount() > 0 ? table.cells.string(0, column) : QString();
        reading.columns.append({nameIn(name), table.mapping[column]});
    }
    return reading;
}

QString ImportReading::toJson() const
{
    QJsonObject json{{u"version"_s, formVersion}};
    if (format)
        json.insert(u"format"_s, importFormatName(*format));
    if (!encoding.isEmpty())
        json.insert(u"encoding"_s, encoding);
    if (delimiter != '\0')
        json.insert(u"delimiter"_s, QString(QLatin1Char(delimiter)));
    QJsonArray all;
    for (const Table &table : tables)
        all.append(jsonOf(table));
    json.insert(u"tables"_s, all);
    const QString text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return text.size() > longestJson ? QString() : text;
}

std::optional<ImportReading> ImportReading::fromJson(const QString &json)
{
    if (json.size() > longestJson)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    ImportReading reading;
    if (object["version"_L1].toInt() != formVersion || !object["tables"_L1].isArray()
        || !readChoices(object, reading))
        return std::nullopt;
    for (const QJsonValue table : object["tables"_L1].toArray()) {
        auto read = tableIn(table.toObject());
        if (!read)
            return std::nullopt;
        reading.tables.append(*std::move(read));
    }
    return reading;
}

} // namespace errdex
