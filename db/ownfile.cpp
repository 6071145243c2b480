// SPDX-License-Identifier: MIT
#include "db/ownfile.h"

#include "db/detail/jsonsource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

const QString formatName = u"errdex-own-data"_s;
constexpr int formatVersion = 1;

/// So that the same data gives the same file; QJsonObject sorts its keys itself.
struct SubjectOrder
{
    bool operator()(const CodeKey &left, const CodeKey &right) const
    {
        return std::tie(left.provider, left.code, left.occurrence)
                < std::tie(right.provider, right.code, right.occurrence);
    }
};

QJsonValue jsonValue(const OwnValue &value)
{
    if (value.value.isEmpty())
        return QJsonValue::Null;
    if (value.field == OwnField::Star)
        return true;
    if (value.field == OwnField::Tags)
        return QJsonArray::fromStringList(tagsOf(value.value));
    return value.value;
}

QJsonObject stateOf(const OwnVersion &version, const QList<OtherValue> &others)
{
    QJsonObject state{{u"value"_s, jsonValue(version.value)},
                      {u"changed_at"_s, version.value.changedAt}};
    if (!version.exchanged.isEmpty())
        state.insert(u"exchanged"_s, QJsonArray::fromStringList(version.exchanged));
    QJsonArray array;
    for (const OtherValue &other : others) {
        if (other.field == version.value.field)
            array.append(
                    QJsonObject{{u"value"_s, other.value}, {u"changed_at"_s, other.changedAt}});
    }
    if (!array.isEmpty())
        state.insert(u"others"_s, array);
    return state;
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &each : array.toArray())
        list.append(each.toString());
    return list;
}

QString textOf(const QJsonValue &value, OwnField field)
{
    if (field == OwnField::Star)
        return value.toBool() ? u"1"_s : QString();
    if (field == OwnField::Tags)
        return canonicalTags(texts(value));
    return value.toString();
}

/// Of one entry of "kept".
QList<OwnVersion> versionsOf(const QJsonObject &entry)
{
    const QString concept_ = entry.value("of_concept"_L1).toString();
    const CodeKey subject = concept_.isEmpty()
            ? CodeKey{entry.value("provider"_L1).toString(), entry.value("code"_L1).toString(),
                      entry.value("occurrence"_L1).toInt()}
            : conceptSubject(concept_);
    QList<OwnVersion> versions;
    QList<OtherValue> others;
    QString newest;
    for (const OwnField field : allOwnFields) {
        const QJsonValue state = entry.value(ownFieldName(field));
        if (!state.isObject())
            continue;
        OwnVersion version{{subject, field, textOf(state["value"_L1], field),
                            state["changed_at"_L1].toString()},
                           texts(state["exchanged"_L1])};
        versions.append(version);
        const QJsonArray array = state["others"_L1].toArray();
        for (const QJsonValue &other : array) {
            if (canHaveOthers(field))
                others.append(
                        {field, other["value"_L1].toString(), other["changed_at"_L1].toString()});
        }
        newest = std::max(newest, version.value.changedAt);
    }
    if (!others.isEmpty())
        versions.append(OwnVersion{{subject, OwnField::Others, othersValue(others), newest}, {}});
    return versions;
}

} // namespace

QByteArray writeOwnFile(const OwnFile &file)
{
    std::map<CodeKey, QList<OwnVersion>, SubjectOrder> subjects;
    QHash<CodeKey, QList<OtherValue>> others;
    for (const OwnVersion &version : file.versions) {
        if (version.value.field == OwnField::Others)
            others.insert(version.value.subject, othersOf(version.value.value));
        else
            subjects[version.value.subject].append(version);
    }
    QJsonArray kept;
    for (const auto &[subject, versions] : subjects) {
        QJsonObject entry;
        if (subject.provider.isEmpty())
            entry = {{u"of_concept"_s, subject.code}};
        else
            entry = {{u"provider"_s, subject.provider},
                     {u"code"_s, subject.code},
                     {u"occurrence"_s, subject.occurrence}};
        for (const OwnVersion &version : versions)
            entry.insert(ownFieldName(version.value.field),
                         stateOf(version, others.value(subject)));
        kept.append(entry);
    }
    QJsonArray filters;
    for (const SavedFilter &filter : file.filters)
        filters.append(QJsonObject{
                {u"name"_s, filter.name}, {u"query"_s, filter.query}, {u"is_on"_s, filter.isOn}});
    return QJsonDocument(QJsonObject{{u"format"_s, formatName},
                                     {u"version"_s, formatVersion},
                                     {u"exported_at"_s, file.exportedAt},
                                     {u"kept"_s, kept},
                                     {u"filters"_s, filters}})
            .toJson();
}

ParsedOwnFile parseOwnFile(const QByteArray &json)
{
    ParsedOwnFile parsed;
    // First Qt, which follows no nesting without an end.
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        const bool isLikely = json.left(4096).contains(formatName.toLatin1());
        parsed.state = isLikely ? ParsedOwnFile::State::Broken : ParsedOwnFile::State::NotOwnData;
        parsed.issues.append({int(1
                                  + QByteArrayView(json)
                                            .first(qMin<qsizetype>(error.offset, json.size()))
                                            .count('\n')),
                              error.errorString()});
        return parsed;
    }
    if (root.value("format"_L1).toString() != formatName)
        return parsed;
    if (root.value("version"_L1).toInt() > formatVersion) {
        parsed.state = ParsedOwnFile::State::Newer;
        return parsed;
    }
    const JsonSource source(json, u":/schemas/own_data.schema.json"_s);
    if (!source.issues().isEmpty()) {
        parsed.state = ParsedOwnFile::State::Broken;
        parsed.issues = source.issues();
        return parsed;
    }
    parsed.state = ParsedOwnFile::State::Good;
    parsed.file.exportedAt = root.value("exported_at"_L1).toString();
    for (const QJsonValue &entry : root.value("kept"_L1).toArray())
        parsed.file.versions += versionsOf(entry.toObject());
    for (const QJsonValue &filter : root.value("filters"_L1).toArray())
        parsed.file.filters.append({.id = {},
                                    .name = filter["name"_L1].toString(),
                                    .nameKey = {},
                                    .query = filter["query"_L1].toString(),
                                    .isOn = filter["is_on"_L1].toBool()});
    return parsed;
}

} // namespace errdex::db
