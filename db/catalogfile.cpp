// SPDX-License-Identifier: MIT
#include "db/catalogfile.h"

#include "db/detail/jsonsource.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

/// The text at a key; null for JSON null and for a key that is not there.
QString text(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isString() ? value.toString() : QString();
}

std::optional<int> integer(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

/// Blanks at the ends of a text, and control characters other than line feeds and tabs, are always a
/// slip of whoever copied it from a page.
void checkText(JsonSource &source, const QString &text, const QString &name, const QString &pointer)
{
    if (text != text.trimmed())
        source.addIssue(pointer, u"\"%1\" begins or ends with blanks"_s.arg(name));
    const bool hasControls = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
    });
    if (hasControls)
        source.addIssue(pointer, u"\"%1\" holds a control character"_s.arg(name));
}

void checkTexts(JsonSource &source, const QJsonObject &object, const QString &pointer)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        checkText(source, it.value().toString(), it.key(), pointer + u'/' + it.key());
}

void checkStatus(JsonSource &source, std::optional<int> status, const QList<int> &known,
                 const QString &pointer)
{
    if (status && !known.contains(*status))
        source.addIssue(pointer + "/http_status"_L1,
                        u"the HTTP status %1 is not in the registry"_s.arg(*status));
}

template<typename Value>
Parsed<Value> finish(const JsonSource &source, Value value)
{
    Parsed<Value> parsed;
    parsed.issues = source.issues();
    if (parsed.issues.isEmpty())
        parsed.value = std::move(value);
    return parsed;
}

ProviderRecord readProvider(const QJsonObject &object)
{
    ProviderRecord provider;
    provider.slug = text(object, "slug"_L1);
    provider.name = text(object, "name"_L1);
    provider.product = text(object, "product"_L1);
    provider.position = object.value("position"_L1).toInt();
    const QJsonObject documentation = object.value("documentation"_L1).toObject();
    provider.documentationTitle = text(documentation, "title"_L1);
    provider.documentationUrl = text(documentation, "url"_L1);
    provider.documentName = text(documentation, "document"_L1);
    for (const QJsonValue &host : object.value("hosts"_L1).toArray())
        provider.hosts.append(host.toString());
    provider.delivery = text(object, "delivery"_L1);
    provider.usage = text(object, "usage"_L1);
    provider.httpStatusRule = text(object, "http_status_rule"_L1);
    provider.envelope = text(object, "envelope"_L1);
    provider.errorBody = text(object, "error_body"_L1);
    provider.placeholder = text(object, "placeholder"_L1);
    return provider;
}

/// Reads the codes of one catalogue and checks what a schema cannot say.
class CodeReader
{
public:
    CodeReader(JsonSource &source, const Vocabulary &vocabulary,
               const QList<CategoryRecord> &categories)
        : m_source(source)
        , m_vocabulary(vocabulary)
    {
        for (const CategoryRecord &category : categories)
            m_categories.insert(category.title, category.id);
    }

    ErrorCodeRecord read(const QJsonObject &object, int position)
    {
        const QString pointer = u"/codes/%1"_s.arg(position - 1);
        checkTexts(m_source, object, pointer);
        ErrorCodeRecord record;
        record.id = ErrorCodeId(position);
        record.position = position;
        record.code = text(object, "code"_L1);
        record.occurrence = object.value("occurrence"_L1).toInt();
        checkOccurrence(record, pointer);
        readCategory(object, record, pointer);
        readStatus(object, record, pointer);
        record.name = text(object, "name"_L1);
        record.message = text(object, "message"_L1);
        record.description = text(object, "description"_L1);
        record.condition = text(object, "condition"_L1);
        record.remark = text(object, "remark"_L1);
        readConcept(object, record, pointer);
        return record;
    }

private:
    void checkOccurrence(const ErrorCodeRecord &record, const QString &pointer)
    {
        const int expected = ++m_occurrences[record.code];
        if (record.occurrence != expected)
            m_source.addIssue(pointer + "/occurrence"_L1,
                              u"code %1 stands here for the %2. time, so its occurrence is %2, "
                              "not %3"_s.arg(record.code)
                                      .arg(expected)
                                      .arg(record.occurrence));
    }

    void readCategory(const QJsonObject &object, ErrorCodeRecord &record, const QString &pointer)
    {
        const QString title = text(object, "category"_L1);
        if (title.isNull())
            return;
        if (m_categories.contains(title))
            record.category = m_categories.value(title);
        else
            m_source.addIssue(pointer + "/category"_L1,
                              u"\"%1\" is not among the categories"_s.arg(title));
    }

    void readStatus(const QJsonObject &object, ErrorCodeRecord &record, const QString &pointer)
    {
        record.httpStatus = integer(object, "http_status"_L1);
        checkStatus(m_source, record.httpStatus, m_vocabulary.httpStatuses, pointer);
        record.httpStatusSource = httpStatusSource(text(object, "http_status_source"_L1))
                                          .value_or(HttpStatusSource::None);
        if (record.httpStatus.has_value() != (record.httpStatusSource != HttpStatusSource::None))
            m_source.addIssue(pointer + "/http_status_source"_L1,
                              u"an HTTP status and its source go together"_s);
    }

    void readConcept(const QJsonObject &object, ErrorCodeRecord &record, const QString &pointer)
    {
        const QString slug = text(object, "concept"_L1);
        if (m_vocabulary.concepts.contains(slug))
            record.conceptId = m_vocabulary.concepts.value(slug);
        else
            m_source.addIssue(pointer + "/concept"_L1,
                              slug.isNull() ? u"code %1 has no concept"_s.arg(record.code)
                                            : u"the concept \"%1\" is not known"_s.arg(slug));
    }

    JsonSource &m_source;
    const Vocabulary &m_vocabulary;
    QHash<QString, CategoryId> m_categories;
    QHash<QString, int> m_occurrences;
};

QList<CategoryRecord> readCategories(JsonSource &source)
{
    QList<CategoryRecord> categories;
    QStringList titles;
    for (const QJsonValue &value : source.root().value("categories"_L1).toArray()) {
        const int position = static_cast<int>(categories.size()) + 1;
        checkText(source, value.toString(), value.toString(),
                  u"/categories/%1"_s.arg(position - 1));
        if (titles.contains(value.toString()))
            source.addIssue(u"/categories/%1"_s.arg(position - 1),
                            u"the category \"%1\" stands twice"_s.arg(value.toString()));
        titles.append(value.toString());
        categories.append({CategoryId(position), ProviderId{}, position, value.toString()});
    }
    return categories;
}

} // namespace

Parsed<HttpStatusFile> parseHttpStatuses(const QByteArray &json)
{
    JsonSource source(json, u":/schemas/http_statuses.schema.json"_s);
    HttpStatusFile file;
    int previous = 0;
    for (const QJsonValue &value : source.root().value("statuses"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        const int status = object.value("status"_L1).toInt();
        const QString pointer = u"/statuses/%1"_s.arg(file.statuses.size());
        if (status <= previous)
            source.addIssue(pointer, u"the statuses must stand in order, each once"_s);
        previous = status;
        checkTexts(source, object, pointer);
        file.statuses.append({status, text(object, "phrase"_L1), text(object, "reference"_L1)});
    }
    return finish(source, file);
}

Parsed<ConceptFile> parseConcepts(const QByteArray &json, const QList<int> &httpStatuses)
{
    JsonSource source(json, u":/schemas/concepts.schema.json"_s);
    QList<ConceptRecord> groups;
    QList<ConceptRecord> members;
    QStringList slugs;
    const QJsonArray groupArray = source.root().value("groups"_L1).toArray();
    const auto read = [&](const QJsonObject &object, const QString &pointer) {
        checkTexts(source, object, pointer);
        ConceptRecord record;
        record.slug = text(object, "slug"_L1);
        if (slugs.contains(record.slug))
            source.addIssue(pointer + "/slug"_L1,
                            u"the slug \"%1\" stands twice"_s.arg(record.slug));
        slugs.append(record.slug);
        record.title = text(object, "title"_L1);
        record.meaning = text(object, "meaning"_L1);
        record.canonicalCode = text(object, "canonical_code"_L1);
        record.httpStatus = integer(object, "http_status"_L1);
        checkStatus(source, record.httpStatus, httpStatuses, pointer);
        record.actor = text(object, "actor"_L1);
        record.retry = text(object, "retry"_L1);
        record.nextStep = text(object, "next_step"_L1);
        record.reply = text(object, "reply"_L1);
        return record;
    };
    for (const QJsonValue &groupValue : groupArray) {
        const QString pointer = u"/groups/%1"_s.arg(groups.size());
        ConceptRecord group = read(groupValue.toObject(), pointer);
        group.position = static_cast<int>(groups.size()) + 1;
        group.id = ConceptId(group.position);
        groups.append(group);
        int position = 0;
        for (const QJsonValue &value : groupValue.toObject().value("concepts"_L1).toArray()) {
            ConceptRecord member =
                    read(value.toObject(), pointer + u"/concepts/%1"_s.arg(position));
            member.parent = group.id;
            member.position = ++position;
            member.id = ConceptId(groupArray.size() + members.size() + 1);
            members.append(member);
        }
    }
    return finish(source, ConceptFile{groups + members});
}

Parsed<CatalogFile> parseCatalog(const QByteArray &json, const Vocabulary &vocabulary)
{
    JsonSource source(json, u":/schemas/catalog.schema.json"_s);
    CatalogFile file;
    const QJsonObject provider = source.root().value("provider"_L1).toObject();
    checkTexts(source, provider, u"/provider"_s);
    checkTexts(source, provider.value("documentation"_L1).toObject(), u"/provider/documentation"_s);
    file.provider = readProvider(provider);
    if (!file.provider.errorBody.isNull()
        && !QJsonDocument::fromJson(file.provider.errorBody.toUtf8()).isObject())
        source.addIssue(u"/provider/error_body"_s, u"\"error_body\" is no JSON object"_s);
    file.categories = readCategories(source);
    CodeReader reader(source, vocabulary, file.categories);
    int position = 0;
    for (const QJsonValue &value : source.root().value("codes"_L1).toArray())
        file.codes.append(reader.read(value.toObject(), ++position));
    return finish(source, file);
}

} // namespace errdex::db
