// SPDX-License-Identifier: MIT
#include "core/import/datatables.h"

#include "core/import/codeshape.h"
#include "core/import/growingtable.h"
#include "core/text/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

using Kind = DataNode::Kind;

QString toString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

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

class DataText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::DataTables)
public:
    static QString cut()
    {
        return tr("The objects have more than %1 different fields; those beyond are left out.")
                .arg(Phrases::number(ImportLimits::columns));
    }
};

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
            push(table);
    }

    void push(GrowingTable &table)
    {
        document.tables.push_back(table.table());
        if (table.isCut())
            document.issues.append(
                    {document.tables.back().line, ImportIssue::Kind::Doubt, DataText::cut()});
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
            push(table);
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
        push(table);
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

/// A catalogue as db/schemas/catalog.schema.json says, which we write to hand it on.
bool isCatalogFile(const DataNode &root)
{
    const DataNode *provider = root.find("provider");
    const DataNode *codes = root.find("codes");
    return provider && !provider->textOf("slug").empty() && provider->find("documentation") && codes
            && codes->kind == Kind::List && !codes->items.empty()
            && std::all_of(codes->items.begin(), codes->items.end(), [](const DataNode &code) {
                   return code.find("code") && code.find("http_status_source");
               });
}

/// What an object "provider" tells, of a catalogue file or of somebody's own.
void readProvider(const DataNode &provider, ImportDocument &document)
{
    document.providerName = toString(provider.textOf("name"));
    document.slug = toString(provider.textOf("slug"));
    // Either is one to us: the page's own example, or the form in a few words.
    for (const char *name : {"error_body", "envelope"}) {
        const std::string_view body = provider.textOf(name);
        if (document.errorBody.isEmpty() && !body.empty())
            document.errorBody = toString(body);
    }
}

ImportDocument documentOfCatalogFile(const DataNode &root)
{
    ImportDocument document;
    const DataNode &provider = *root.find("provider");
    readProvider(provider, document);
    document.url = toString(provider.find("documentation")->textOf("url"));
    GrowingTable codes({});
    for (const DataNode &code : root.find("codes")->items) {
        codes.beginRow(code.line);
        addMembers(codes, code);
    }
    document.tables.push_back(codes.table());
    document.tables.back().isExact = true;
    return document;
}

} // namespace

ImportDocument documentOfTree(const DataNode &root)
{
    if (isCatalogFile(root))
        return documentOfCatalogFile(root);
    TreeReader reader;
    reader.document.format = ImportFormat::Json;
    if (const DataNode *provider = root.find("provider"))
        readProvider(*provider, reader.document);
    if (const std::string_view provider = root.textOf("provider"); !provider.empty())
        reader.document.providerName = toString(provider);
    reader.document.title = toString(root.textOf("title"));
    reader.read(root, {});
    return std::move(reader.document);
}

} // namespace errdex
