// SPDX-License-Identifier: MIT
#include "db/team/teamfile.h"

#include "db/detail/jsonsource.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

const auto formatName = u"errdex-team-data"_s;
constexpr int formatVersion = 2;
constexpr qsizetype longestName = 63; // of a role, in bytes

void add(QJsonObject &object, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

// A text that is not there is null, as everywhere.
QString textOf(const QJsonValue &object, QLatin1StringView name)
{
    return object[name].isString() ? object[name].toString() : QString();
}

QJsonObject jsonOf(const ImportedCodeRecord &record)
{
    QJsonObject object{{u"code"_s, record.code.code}, {u"occurrence"_s, record.code.occurrence}};
    add(object, "category"_L1, record.category);
    if (record.code.httpStatus)
        object.insert(u"http_status"_s, *record.code.httpStatus);
    add(object, "http_status_source"_L1, toString(record.code.httpStatusSource));
    add(object, "name"_L1, record.code.name);
    add(object, "message"_L1, record.code.message);
    add(object, "description"_L1, record.code.description);
    add(object, "condition"_L1, record.code.condition);
    add(object, "concept"_L1, record.conceptSlug);
    return object;
}

ImportedCodeRecord codeOf(const QJsonValue &object, int position)
{
    ImportedCodeRecord record;
    record.code.position = position;
    record.code.code = textOf(object, "code"_L1);
    record.code.occurrence = object["occurrence"_L1].toInt();
    record.category = textOf(object, "category"_L1);
    if (object["http_status"_L1].isDouble())
        record.code.httpStatus = object["http_status"_L1].toInt();
    record.code.httpStatusSource = httpStatusSource(textOf(object, "http_status_source"_L1))
                                           .value_or(HttpStatusSource::None);
    record.code.name = textOf(object, "name"_L1);
    record.code.message = textOf(object, "message"_L1);
    record.code.description = textOf(object, "description"_L1);
    record.code.condition = textOf(object, "condition"_L1);
    record.conceptSlug = textOf(object, "concept"_L1);
    return record;
}

QJsonObject jsonOf(const TeamFile::Catalog &catalog)
{
    QJsonArray codes;
    for (const ImportedCodeRecord &code : catalog.codes)
        codes.append(jsonOf(code));
    QJsonObject object{{u"slug"_s, catalog.record.slug}, {u"name"_s, catalog.record.name}};
    add(object, "source"_L1, catalog.record.source);
    add(object, "url"_L1, catalog.record.url);
    add(object, "error_body"_L1, catalog.record.errorBody);
    object.insert(u"codes"_s, codes);
    return object;
}

TeamFile::Catalog catalogOf(const QJsonValue &object)
{
    TeamFile::Catalog catalog;
    catalog.record.slug = textOf(object, "slug"_L1);
    catalog.record.name = textOf(object, "name"_L1);
    catalog.record.source = textOf(object, "source"_L1);
    catalog.record.url = textOf(object, "url"_L1);
    catalog.record.errorBody = textOf(object, "error_body"_L1);
    const QJsonArray codes = object["codes"_L1].toArray();
    for (const QJsonValue &code : codes)
        catalog.codes.append(codeOf(code, int(catalog.codes.size()) + 1));
    return catalog;
}

QJsonObject jsonOf(const TeamValue &value)
{
    const auto &[provider, code, occurrence] = value.place.subject;
    return {{u"provider"_s, provider.isNull() ? u""_s : provider},
            {u"code"_s, code},
            {u"occurrence"_s, occurrence},
            {u"field"_s, ownFieldName(value.place.field)},
            {u"value"_s, value.value.isNull() ? u""_s : value.value},
            {u"author"_s, value.author},
            {u"changed_at"_s, value.changedAt}};
}

TeamValue valueOf(const QJsonValue &object)
{
    TeamValue value;
    value.place.subject = {textOf(object, "provider"_L1), textOf(object, "code"_L1),
                           object["occurrence"_L1].toInt()};
    value.place.field = ownFieldNamed(textOf(object, "field"_L1)).value_or(OwnField::Note);
    value.value = textOf(object, "value"_L1);
    value.author = textOf(object, "author"_L1);
    value.changedAt = textOf(object, "changed_at"_L1);
    return value;
}

} // namespace

QByteArray writeTeamFile(const TeamFile &file)
{
    QJsonArray values;
    for (const TeamValue &value : file.values)
        values.append(jsonOf(value));
    QJsonArray history;
    for (const TeamValue &value : file.history)
        history.append(jsonOf(value));
    QJsonArray catalogs;
    for (const TeamFile::Catalog &catalog : file.catalogs)
        catalogs.append(jsonOf(catalog));
    return QJsonDocument(QJsonObject{{u"format"_s, formatName},
                                     {u"version"_s, formatVersion},
                                     {u"exported_at"_s, file.exportedAt},
                                     {u"values"_s, values},
                                     {u"history"_s, history},
                                     {u"catalogs"_s, catalogs}})
            .toJson();
}

ParsedTeamFile parseTeamFile(const QByteArray &json)
{
    ParsedTeamFile parsed;
    // First Qt, which follows no nesting without an end.
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        const auto read = QByteArrayView(json).first(qMin<qsizetype>(error.offset, json.size()));
        parsed.issues.append({int(1 + read.count('\n')), error.errorString()});
        return parsed;
    }
    JsonSource source(json, u":/schemas/team_data.schema.json"_s);
    parsed.file.exportedAt = root.value("exported_at"_L1).toString();
    const QJsonArray values = root.value("values"_L1).toArray();
    for (qsizetype i = 0; i < values.size() && source.issues().isEmpty(); ++i) {
        const TeamValue value = valueOf(values.at(i));
        if (!isTeamValue(value.place, value.value))
            source.addIssue(u"/values/%1"_s.arg(i), u"no value that a team can share"_s);
        parsed.file.values.append(value);
    }
    const QJsonArray history = root.value("history"_L1).toArray();
    for (qsizetype i = 0; i < history.size() && source.issues().isEmpty(); ++i) {
        const TeamValue value = valueOf(history.at(i));
        if (!isTeamValue(value.place, value.value) || value.author.contains(QChar::Null)
            || value.author.toUtf8().size() > longestName)
            source.addIssue(u"/history/%1"_s.arg(i), u"no value that a team can share"_s);
        else if (!QDateTime::fromString(value.changedAt, Qt::ISODateWithMs).isValid())
            source.addIssue(u"/history/%1"_s.arg(i), u"no time"_s);
        parsed.file.history.append(value);
    }
    parsed.issues = source.issues();
    if (!parsed.issues.isEmpty()) {
        parsed.file = {};
        return parsed;
    }
    const QJsonArray catalogs = root.value("catalogs"_L1).toArray();
    for (const QJsonValue &catalog : catalogs)
        parsed.file.catalogs.append(catalogOf(catalog));
    return parsed;
}

} // namespace errdex::db
