// SPDX-License-Identifier: MIT
#include "core/import/datatables.h"

#include "core/import/codeshape.h"

#include <algorithm>
#include <set>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

using Kind = DataNode::Kind;

QString toString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// A table whose columns appear as rows bring them.
class GrowingTable
{
public:
    explicit GrowingTable(QString heading)
        : m_heading(std::move(heading))
    {
    }

    void beginRow(int line) { m_rows.push_back({line, {}}); }
    void add(const std::string &column, const std::string &text)
    {
        auto found = m_places.find(column);
        if (found == m_places.end()) {
            if (m_columns.size() >= ImportLimits::columns)
                return;
            found = m_places.emplace(column, m_columns.size()).first;
            m_columns.push_back(column);
        }
        auto &cells = m_rows.back().cells;
        if (cells.size() <= found->second)
            cells.resize(found->second + 1);
        std::string &cell = cells[found->second];
        if (!cell.empty())
            cell += '\n'; // a key that stands twice
        cell += text;
    }
    size_t rowCount() const { return m_rows.size(); }

    ImportTable table()
    {
        ImportTable table;
        table.heading = m_heading;
        table.hasHeader = true;
        table.line = m_rows.empty() ? 0 : m_rows.front().line;
        table.cells.beginRow(table.line);
        for (const std::string &column : m_columns)
            table.cells.addText(column);
        for (Row &row : m_rows) {
            table.cells.beginRow(row.line);
            for (std::string &cell : row.cells)
                table.cells.addText(std::move(cell));
        }
        return table;
    }

private:
    struct Row
    {
        int line;
        std::vector<std::string> cells;
    };

    QString m_heading;
    std::vector<std::string> m_columns;
    std::unordered_map<std::string, size_t> m_places;
    std::vector<Row> m_rows;
};

std::string joined(const DataNode &list)
{
    std::string text;
    for (const DataNode &item : list.items) {
        if (item.kind != Kind::Scalar)
            continue;
        if (!text.empty())
            text += ", ";
        text += item.text;
    }
    return text;
}

/// The members of an object as cells; objects within it one level down.
void addMembers(GrowingTable &table, const DataNode &map, const std::string &prefix = {})
{
    for (const auto &[name, member] : map.members) {
        switch (member.kind) {
        case Kind::Null:
            table.add(prefix + name, {});
            break;
        case Kind::Scalar:
            table.add(prefix + name, member.text);
            break;
        case Kind::List:
            table.add(prefix + name, joined(member));
            break;
        case Kind::Map:
            if (prefix.empty())
                addMembers(table, member, name + '.');
            break;
        }
    }
}

class TreeReader
{
public:
    ImportDocument document;

    void read(const DataNode &node, const QString &heading)
    {
        if (document.tables.size() >= ImportLimits::tables)
            return;
        if (node.kind == Kind::List)
            readList(node, heading);
        else if (node.kind == Kind::Map)
            readMap(node, heading);
    }

private:
    void readList(const DataNode &list, const QString &heading)
    {
        GrowingTable table(heading);
        for (const DataNode &item : list.items) {
            if (item.kind != Kind::Map) {
                read(item, heading);
                continue;
            }
            if (const DataNode *nested = codesWithin(item)) {
                const std::string_view name = firstText(item);
                read(*nested, name.empty() ? heading : toString(name));
                continue;
            }
            table.beginRow(item.line);
            addMembers(table, item);
        }
        if (table.rowCount() > 0)
            document.tables.push_back(table.table());
    }

    void readMap(const DataNode &map, const QString &heading)
    {
        if (areCodes(map)) {
            readCodes(map, heading);
            return;
        }
        bool isLeaf = !map.members.empty();
        for (const auto &[name, member] : map.members)
            isLeaf = isLeaf && member.kind != Kind::Map && member.kind != Kind::List;
        if (isLeaf) { // a single object
            GrowingTable table(heading);
            table.beginRow(map.line);
            addMembers(table, map);
            document.tables.push_back(table.table());
            return;
        }
        for (const auto &[name, member] : map.members)
            read(member, toString(name));
    }

    /// "1001": "Invalid order", or "1001": { "message": … }
    void readCodes(const DataNode &map, const QString &heading)
    {
        GrowingTable table(heading);
        for (const auto &[name, member] : map.members) {
            table.beginRow(member.line);
            const bool hasOwnCode = member.kind == Kind::Map && member.find("code");
            table.add(hasOwnCode ? "name" : "code", name);
            if (member.kind == Kind::Map)
                addMembers(table, member);
            else if (member.kind == Kind::List)
                table.add("message", joined(member));
            else
                table.add("message", member.text);
        }
        document.tables.push_back(table.table());
    }

    /// Whether the names of an object are codes rather than fields.
    static bool areCodes(const DataNode &map)
    {
        if (map.members.empty())
            return false;
        size_t codes = 0;
        size_t fields = 0;
        for (const auto &[name, member] : map.members) {
            if (member.kind == Kind::List
                && std::any_of(member.items.begin(), member.items.end(),
                               [](const DataNode &item) { return item.kind == Kind::Map; }))
                return false;
            codes += codeShape(toString(name)) >= 0.7;
            for (const std::string_view field : {"message", "description", "code", "name"})
                fields += name == field;
        }
        return fields == 0 && codes * 5 >= map.members.size() * 3;
    }

    /// { "category": "Orders", "errors": [ {…} ] }
    static const DataNode *codesWithin(const DataNode &map)
    {
        if (map.find("code"))
            return nullptr;
        for (const auto &[name, member] : map.members) {
            if (member.kind == Kind::List && !member.items.empty()
                && member.items.front().kind == Kind::Map)
                return &member;
            if (member.kind == Kind::Map && areCodes(member))
                return &member;
        }
        return nullptr;
    }

    static std::string_view firstText(const DataNode &map)
    {
        for (const auto &[name, member] : map.members) {
            if (member.kind == Kind::Scalar)
                return member.text;
        }
        return {};
    }
};

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

ImportDocument documentOfTree(const DataNode &root)
{
    TreeReader reader;
    reader.document.format = ImportFormat::Json;
    if (const DataNode *provider = root.find("provider")) {
        reader.document.title = toString(provider->textOf("name"));
        // Either is one to us: the page's own example, or the form in a few words.
        for (const char *name : {"error_body", "envelope"}) {
            const std::string_view body = provider->textOf(name);
            if (reader.document.errorBody.isEmpty() && !body.empty())
                reader.document.errorBody = toString(body);
        }
    }
    reader.read(root, {});
    return std::move(reader.document);
}

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
