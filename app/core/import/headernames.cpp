// SPDX-License-Identifier: MIT
#include "core/import/headernames.h"

#include "core/export/exporter.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

struct KnownName
{
    const char16_t *name; ///< folded: small letters, one blank for every other sign
    ImportField field;
};

// Longer names before the ones that they begin with.
constexpr std::array knownNames{
        KnownName{u"http status code", ImportField::HttpStatus},
        KnownName{u"http response code", ImportField::HttpStatus},
        KnownName{u"http error code", ImportField::HttpStatus},
        KnownName{u"http status", ImportField::HttpStatus},
        KnownName{u"http code", ImportField::HttpStatus},
        KnownName{u"response status", ImportField::HttpStatus},
        KnownName{u"status code", ImportField::HttpStatus},
        KnownName{u"http", ImportField::HttpStatus},
        KnownName{u"status", ImportField::HttpStatus},
        KnownName{u"error code name", ImportField::Name},
        KnownName{u"error code", ImportField::Code},
        KnownName{u"error codes", ImportField::Code},
        KnownName{u"error number", ImportField::Code},
        KnownName{u"error no", ImportField::Code},
        KnownName{u"error id", ImportField::Code},
        KnownName{u"response code", ImportField::Code},
        KnownName{u"reject code", ImportField::Code},
        KnownName{u"decline code", ImportField::Code},
        KnownName{u"result code", ImportField::Code},
        KnownName{u"return code", ImportField::Code},
        KnownName{u"reason code", ImportField::Code},
        KnownName{u"api code", ImportField::Code},
        KnownName{u"code name", ImportField::Name},
        KnownName{u"codes", ImportField::Code},
        KnownName{u"code", ImportField::Code},
        KnownName{u"errcode", ImportField::Code},
        KnownName{u"errorcode", ImportField::Code},
        KnownName{u"err code", ImportField::Code},
        KnownName{u"ret code", ImportField::Code},
        KnownName{u"fehlercode", ImportField::Code},
        KnownName{u"código", ImportField::Code},
        KnownName{u"错误码", ImportField::Code},
        KnownName{u"エラーコード", ImportField::Code},
        KnownName{u"error message", ImportField::Message},
        KnownName{u"error msg", ImportField::Message},
        KnownName{u"response message", ImportField::Message},
        KnownName{u"message text", ImportField::Message},
        KnownName{u"message", ImportField::Message},
        KnownName{u"msg", ImportField::Message},
        KnownName{u"meldung", ImportField::Message},
        KnownName{u"mensaje", ImportField::Message},
        KnownName{u"错误信息", ImportField::Message},
        KnownName{u"error description", ImportField::Description},
        KnownName{u"description", ImportField::Description},
        KnownName{u"descripción", ImportField::Description},
        KnownName{u"beschreibung", ImportField::Description},
        KnownName{u"meaning", ImportField::Description},
        KnownName{u"details", ImportField::Description},
        KnownName{u"detail", ImportField::Description},
        KnownName{u"explanation", ImportField::Description},
        KnownName{u"definition", ImportField::Description},
        KnownName{u"what it means", ImportField::Description},
        KnownName{u"error type", ImportField::Name},
        KnownName{u"error name", ImportField::Name},
        KnownName{u"exception", ImportField::Name},
        KnownName{u"constant", ImportField::Name},
        KnownName{u"symbol", ImportField::Name},
        KnownName{u"name", ImportField::Name},
        KnownName{u"enum", ImportField::Name},
        KnownName{u"type", ImportField::Name},
        KnownName{u"title", ImportField::Name},
        KnownName{u"when it occurs", ImportField::Condition},
        KnownName{u"possible cause", ImportField::Condition},
        KnownName{u"possible causes", ImportField::Condition},
        KnownName{u"possible reason", ImportField::Condition},
        KnownName{u"condition", ImportField::Condition},
        KnownName{u"scenario", ImportField::Condition},
        KnownName{u"causes", ImportField::Condition},
        KnownName{u"cause", ImportField::Condition},
        KnownName{u"when", ImportField::Condition},
        KnownName{u"reason", ImportField::Condition},
        KnownName{u"category", ImportField::Category},
        KnownName{u"group", ImportField::Category},
        KnownName{u"module", ImportField::Category},
        KnownName{u"section", ImportField::Category},
        KnownName{u"occurrence", ImportField::Occurrence},
        KnownName{u"provider", ImportField::Provider},
        KnownName{u"concept", ImportField::Concept},
        KnownName{u"error", ImportField::Name},
        KnownName{u"solution", ImportField::None},
        KnownName{u"resolution", ImportField::None},
        KnownName{u"how to fix", ImportField::None},
        KnownName{u"suggested action", ImportField::None},
        KnownName{u"recommended action", ImportField::None},
        KnownName{u"action", ImportField::None},
        KnownName{u"retryable", ImportField::None},
        KnownName{u"retry", ImportField::None},
        KnownName{u"http status source", ImportField::HttpStatusSource},
        KnownName{u"remark", ImportField::None},
        KnownName{u"notes", ImportField::None},
        KnownName{u"example", ImportField::None},
};

constexpr std::array parameterNames{u"parameter", u"param",     u"field",     u"required",
                                    u"mandatory", u"data type", u"default",   u"length",
                                    u"optional",  u"in",        u"attribute", u"rate",
                                    u"weight",    u"limit",     u"url",       u"environment",
                                    u"version",   u"date",      u"endpoint",  u"method"};

QString folded(QStringView name)
{
    QString text;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            text += c.toLower();
        else if (!text.isEmpty() && !text.endsWith(u' '))
            text += u' ';
    }
    return text.trimmed();
}

} // namespace

std::optional<ImportField> fieldOfOwnHeader(QStringView name)
{
    if (const auto field = importFieldNamed(name); field && *field != ImportField::None)
        return field;
    const auto *const column =
            std::find_if(catalogColumns.begin(), catalogColumns.end(),
                         [name](Column each) { return name == ExportText::columnTitle(each); });
    return column == catalogColumns.end() ? std::nullopt : importFieldNamed(columnName(*column));
}

std::optional<ImportField> fieldOfHeader(QStringView name)
{
    constexpr qsizetype longest = 60;
    if (name.size() > longest)
        return std::nullopt;
    QString text = folded(name);
    // "error.code" of JSON: what stands last names the value.
    if (name.contains(u'.') && !name.contains(u' '))
        text = folded(name.sliced(name.lastIndexOf(u'.') + 1));
    const auto find = [](QStringView wanted) {
        return std::find_if(knownNames.begin(), knownNames.end(),
                            [wanted](const KnownName &known) { return wanted == known.name; });
    };
    const auto *known = find(text);
    if (known == knownNames.end() && text.startsWith("the "_L1))
        known = find(QStringView(text).sliced(4));
    if (known == knownNames.end()) { // errorCode, statusCode
        QString apart;
        for (const QChar c : name) {
            if (c.isUpper() && !apart.isEmpty() && apart.back().isLower())
                apart += u' ';
            apart += c;
        }
        text = folded(apart);
        known = find(text);
    }
    // In another language than those above only our own titles are known.
    return known == knownNames.end() ? fieldOfOwnHeader(name) : std::optional(known->field);
}

QStringList gluedHeaders(QStringView text)
{
    QStringList names;
    text = text.trimmed();
    while (!text.isEmpty()) {
        qsizetype longest = 0;
        for (const KnownName &known : knownNames) {
            const QStringView name(known.name);
            if (name.size() > longest && text.startsWith(name, Qt::CaseInsensitive))
                longest = name.size();
        }
        if (longest == 0)
            return {};
        names.append(text.first(longest).toString());
        text = text.sliced(longest).trimmed();
    }
    return names;
}

bool isParameterHeader(QStringView name)
{
    const QString text = folded(name);
    return std::find(parameterNames.begin(), parameterNames.end(), text) != parameterNames.end();
}

} // namespace errdex
