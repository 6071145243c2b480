// SPDX-License-Identifier: MIT
#include "core/import/codeshape.h"
#include "core/import/datatables.h"
#include "core/import/growingtable.h"

#include <set>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

using Kind = DataNode::Kind;

QString toString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Where the texts of an example response stand, as APIs name them.
std::string_view firstOf(const DataNode &map, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (const std::string_view text = map.textOf(name); !text.empty())
            return text;
    }
    return {};
}

class OpenApiReader
{
public:
    explicit OpenApiReader(const DataNode &root)
        : m_root(root)
    {
    }

    ImportDocument read()
    {
        if (const DataNode *info = m_root.find("info"))
            document.title = toString(info->textOf("title"));
        if (const DataNode *components = m_root.find("components")) {
            readResponses(components->find("responses"));
            readSchemas(components->find("schemas"));
        }
        readResponses(m_root.find("responses")); // Swagger 2
        readSchemas(m_root.find("definitions"));
        readPaths();
        if (m_examples.rowCount() > 0)
            document.tables.push_back(m_examples.table());
        return std::move(document);
    }

private:
    void readPaths()
    {
        const DataNode *paths = m_root.find("paths");
        if (!paths)
            return;
        for (const auto &[path, item] : paths->members) {
            for (const auto &[method, operation] : item.members)
                readResponses(operation.find("responses"));
        }
    }

    /// By HTTP status in a path, by name in the components.
    void readResponses(const DataNode *responses)
    {
        if (!responses)
            return;
        for (const auto &[name, response] : responses->members) {
            const auto status = httpStatusIn(toString(name));
            const std::string_view description = response.textOf("description");
            if (const DataNode *content = response.find("content")) {
                for (const auto &[type, media] : content->members)
                    readMedia(media, status, description);
            }
            if (const DataNode *examples = response.find("examples")) { // Swagger 2
                for (const auto &[type, example] : examples->members)
                    addExample(example, status, description);
            }
        }
    }

    void readMedia(const DataNode &media, std::optional<int> status, std::string_view description)
    {
        if (const DataNode *example = media.find("example"))
            addExample(*example, status, description);
        if (const DataNode *schema = media.find("schema")) {
            if (const DataNode *example = schema->find("example"))
                addExample(*example, status, description);
        }
        const DataNode *examples = media.find("examples");
        if (!examples)
            return;
        for (const auto &[name, example] : examples->members) {
            const std::string_view summary = example.textOf("summary");
            if (const DataNode *value = example.find("value"))
                addExample(*value, status, summary.empty() ? description : summary);
        }
    }

    /// The object that has a code, itself or one within: { "error": { "code": … } }.
    static const DataNode *errorWithin(const DataNode &example, int depth = 0)
    {
        if (example.kind == Kind::Map) {
            if (!codeOf(example).empty())
                return &example;
            for (const auto &[name, member] : example.members) {
                if (depth < 4) {
                    if (const DataNode *found = errorWithin(member, depth + 1))
                        return found;
                }
            }
        }
        if (example.kind == Kind::List && !example.items.empty() && depth < 4)
            return errorWithin(example.items.front(), depth + 1);
        return nullptr;
    }

    static std::string_view codeOf(const DataNode &map)
    {
        const std::string_view code =
                firstOf(map, {"code", "error_code", "errorCode", "errcode", "err_code", "error"});
        return looksLikeCode(toString(code)) ? code : std::string_view();
    }

    void addExample(const DataNode &example, std::optional<int> status,
                    std::string_view description)
    {
        if (status && *status < 400)
            return;
        const DataNode *error = errorWithin(example);
        if (!error)
            return;
        const std::string code(codeOf(*error));
        const std::string_view message = firstOf(*error,
                                                 {"message", "error_message", "errorMessage", "msg",
                                                  "error_description", "detail", "title"});
        const std::string name(firstOf(*error, {"name", "type", "status"}));
        // The same example stands at many paths.
        const std::string key = code + '\0' + std::string(message) + '\0'
                + std::to_string(status.value_or(0));
        if (!m_known.insert(key).second)
            return;
        m_examples.beginRow(error->line);
        m_examples.add("code", code);
        m_examples.add("http_status", status ? std::to_string(*status) : std::string());
        m_examples.add("name", codeShape(toString(name)) >= 0.5 && name != code ? name : "");
        m_examples.add("message", std::string(message));
        m_examples.add("description", std::string(description));
    }

    void readSchemas(const DataNode *schemas)
    {
        if (!schemas)
            return;
        for (const auto &[name, schema] : schemas->members) {
            const QString title = toString(name);
            readEnumeration(schema, title,
                            title.contains("error"_L1, Qt::CaseInsensitive)
                                    || title.endsWith("code"_L1, Qt::CaseInsensitive));
            const DataNode *properties = schema.find("properties");
            if (!properties)
                continue;
            for (const auto &[property, member] : properties->members) {
                const QString field = toString(property);
                const bool isCode = field.contains("code"_L1, Qt::CaseInsensitive)
                        || (title.contains("error"_L1, Qt::CaseInsensitive)
                            && (field == "error"_L1 || field == "type"_L1 || field == "reason"_L1));
                readEnumeration(member, title, isCode);
            }
        }
    }

    void readEnumeration(const DataNode &schema, const QString &title, bool isCode)
    {
        const DataNode *values = schema.find("enum");
        if (!values || values->kind != Kind::List || !isCode)
            return;
        // Extensions that generators share: https://openapi-generator.tech/docs/templating
        const DataNode *names = schema.find("x-enum-varnames");
        const DataNode *texts = schema.find("x-enum-descriptions");
        if (!texts)
            texts = schema.find("x-enumDescriptions");
        GrowingTable table(title);
        for (size_t i = 0; i < values->items.size(); ++i) {
            const DataNode &value = values->items[i];
            if (value.kind != Kind::Scalar || !looksLikeCode(toString(value.text)))
                continue;
            table.beginRow(value.line);
            table.add("code", value.text);
            if (names && i < names->items.size())
                table.add("name", names->items[i].text);
            if (texts && texts->kind == Kind::Map)
                table.add("description", std::string(texts->textOf(value.text)));
            else if (texts && i < texts->items.size())
                table.add("description", texts->items[i].text);
        }
        if (table.rowCount() > 0)
            document.tables.push_back(table.table());
    }

    const DataNode &m_root;
    ImportDocument document;
    GrowingTable m_examples{{}};
    std::set<std::string> m_known;
};

} // namespace

bool isOpenApi(const DataNode &root)
{
    return root.kind == Kind::Map && (root.find("openapi") || root.find("swagger"));
}

ImportDocument documentOfOpenApi(const DataNode &root)
{
    ImportDocument document = OpenApiReader(root).read();
    document.format = ImportFormat::OpenApi;
    return document;
}

} // namespace errdex
