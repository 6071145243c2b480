// SPDX-License-Identifier: MIT
#include "core/import/datanode.h"

#include "core/text/phrases.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <yaml.h>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr size_t mostYamlNodes = 500'000; // with all that aliases repeat
constexpr size_t mostJsonNodes = 15'000'000; // a million codes of ten fields, and room
constexpr size_t nodesBetweenQuestions = 4096;

class TreeText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::DataTree)
public:
    static QString tooDeep()
    {
        return tr("Nested deeper than %1 levels.").arg(Phrases::number(ImportLimits::depth));
    }
    static QString tooMany() { return tr("More values than an import takes."); }
    static QString noValue() { return tr("There is no value in it."); }
    static QString unknownAlias() { return tr("An alias that nothing was named before."); }
};

/// Puts values where they belong; both readers feed it.
class TreeBuilder
{
public:
    explicit TreeBuilder(size_t mostNodes)
        : m_left(mostNodes)
    {
    }

    /// False when there is no room for another value; `failure` says why.
    bool add(DataNode node, bool opens)
    {
        if (m_left-- == 0)
            return fail(node.line, TreeText::tooMany());
        if (opens && m_open.size() >= size_t(ImportLimits::depth))
            return fail(node.line, TreeText::tooDeep());
        DataNode *const placed = place(std::move(node));
        if (opens)
            m_open.push_back(placed);
        return true;
    }
    void close() { m_open.pop_back(); }
    void setKey(std::string key) { m_key = std::move(key); }
    bool isInMap() const { return !m_open.empty() && m_open.back()->kind == DataNode::Kind::Map; }
    bool fail(int line, const QString &text)
    {
        if (tree.failure.text.isNull())
            tree.failure = {line, ImportIssue::Kind::Error, text};
        return false;
    }
    const DataNode &current() const { return *m_open.back(); }
    size_t left() const { return m_left; }
    void take(size_t nodes) { m_left -= std::min(m_left, nodes); }

    DataTree tree;

private:
    DataNode *place(DataNode node)
    {
        if (m_open.empty()) {
            tree.root = std::move(node);
            return &*tree.root;
        }
        // The parents of an open value do not grow, so the pointers stay good.
        DataNode &parent = *m_open.back();
        if (parent.kind == DataNode::Kind::List)
            return &parent.items.emplace_back(std::move(node));
        parent.members.push_back({std::exchange(m_key, {}), std::move(node)});
        return &parent.members.back().value;
    }

    size_t m_left;
    std::vector<DataNode *> m_open;
    std::string m_key;
};

/// Counts lines as the parser goes on; never looks back.
class LineCounter
{
public:
    explicit LineCounter(std::string_view text)
        : m_text(text)
    {
    }
    int at(size_t offset)
    {
        offset = std::min(offset, m_text.size());
        m_line += int(std::count(m_text.begin() + qsizetype(m_at),
                                 m_text.begin() + qsizetype(std::max(m_at, offset)), '\n'));
        m_at = std::max(m_at, offset);
        return m_line;
    }

private:
    std::string_view m_text;
    size_t m_at = 0;
    int m_line = 1;
};

class JsonHandler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, JsonHandler>
{
public:
    JsonHandler(std::string_view text, const rapidjson::MemoryStream &stream,
                const ReadingWatch &watch)
        : m_lines(text)
        , m_bytes(text.size())
        , m_stream(stream)
        , m_watch(watch)
        , builder(mostJsonNodes)
    {
    }

    bool Null() { return add(DataNode::Kind::Null); }
    bool Bool(bool value) { return add(DataNode::Kind::Scalar, value ? "true" : "false"); }
    bool RawNumber(const char *text, rapidjson::SizeType size, bool)
    {
        return add(DataNode::Kind::Scalar, {text, size});
    }
    bool String(const char *text, rapidjson::SizeType size, bool)
    {
        return add(DataNode::Kind::Scalar, {text, size}, true);
    }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        builder.setKey({text, size});
        return true;
    }
    bool StartObject() { return add(DataNode::Kind::Map); }
    bool StartArray() { return add(DataNode::Kind::List); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

private:
    bool add(DataNode::Kind kind, std::string_view text = {}, bool isText = false)
    {
        if (builder.left() % nodesBetweenQuestions == 0
            && !m_watch.goesOn(m_stream.Tell(), m_bytes))
            return false;
        DataNode node;
        node.kind = kind;
        node.isText = isText;
        node.line = m_lines.at(m_stream.Tell());
        node.text = text;
        return builder.add(std::move(node),
                           kind == DataNode::Kind::Map || kind == DataNode::Kind::List);
    }
    bool close()
    {
        builder.close();
        return true;
    }

    LineCounter m_lines;
    size_t m_bytes;
    const rapidjson::MemoryStream &m_stream;
    const ReadingWatch &m_watch;

public:
    TreeBuilder builder;
};

size_t countNodes(const DataNode &node, size_t limit)
{
    size_t count = 1;
    for (const auto &[name, member] : node.members) {
        if (count > limit)
            return count;
        count += countNodes(member, limit - count);
    }
    for (const DataNode &item : node.items) {
        if (count > limit)
            return count;
        count += countNodes(item, limit - count);
    }
    return count;
}

/// Composes a tree from the events of libyaml.
class YamlComposer
{
public:
    YamlComposer(std::string_view text, const ReadingWatch &watch)
        : m_text(text)
        , m_watch(watch)
        , m_builder(mostYamlNodes)
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_input(&m_parser, &YamlComposer::giveText, this);
    }
    ~YamlComposer() { yaml_parser_delete(&m_parser); }
    Q_DISABLE_COPY_MOVE(YamlComposer)

    DataTree run()
    {
        bool goesOn = true;
        while (goesOn) {
            yaml_event_t event;
            if (yaml_parser_parse(&m_parser, &event) == 0) {
                m_builder.fail(int(m_parser.problem_mark.line) + 1,
                               QString::fromUtf8(m_parser.problem));
                break;
            }
            goesOn = take(event);
            yaml_event_delete(&event);
        }
        if (!m_builder.tree.root)
            m_builder.fail(1, TreeText::noValue());
        if (!m_builder.tree.failure.text.isNull())
            m_builder.tree.root.reset();
        return std::move(m_builder.tree);
    }

private:
    /// Some kilobytes each time, so that a text of many megabytes that is one value can be left too.
    static int giveText(void *self, unsigned char *buffer, size_t size, size_t *given)
    {
        auto &composer = *static_cast<YamlComposer *>(self);
        *given = composer.m_text.copy(reinterpret_cast<char *>(buffer), size, composer.m_at);
        composer.m_at += *given;
        return int(composer.m_watch.goesOn(composer.m_at, composer.m_text.size()));
    }

    bool take(const yaml_event_t &event)
    {
        switch (event.type) {
        case YAML_SCALAR_EVENT:
            return takeScalar(event);
        case YAML_ALIAS_EVENT:
            return takeAlias(event);
        case YAML_SEQUENCE_START_EVENT:
            return open(event, DataNode::Kind::List, event.data.sequence_start.anchor);
        case YAML_MAPPING_START_EVENT:
            return open(event, DataNode::Kind::Map, event.data.mapping_start.anchor);
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT:
            return close();
        case YAML_DOCUMENT_END_EVENT:
        case YAML_STREAM_END_EVENT:
            return false; // the first document is what we read
        case YAML_NO_EVENT:
        case YAML_STREAM_START_EVENT:
        case YAML_DOCUMENT_START_EVENT:
            return true;
        }
        return true;
    }

    bool takeScalar(const yaml_event_t &event)
    {
        DataNode node;
        node.kind = DataNode::Kind::Scalar;
        node.line = int(event.start_mark.line) + 1;
        node.text.assign(reinterpret_cast<const char *>(event.data.scalar.value),
                         event.data.scalar.length);
        node.isText = event.data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
        if (isKeyNext()) {
            m_builder.setKey(node.text);
            remember(event.data.scalar.anchor, node);
            m_isValueNext.back() = true;
            return true;
        }
        if (!node.isText && (node.text.empty() || node.text == "~" || node.text == "null"))
            node.kind = DataNode::Kind::Null;
        remember(event.data.scalar.anchor, node);
        return add(std::move(node), false);
    }

    bool takeAlias(const yaml_event_t &event)
    {
        const auto *name = reinterpret_cast<const char *>(event.data.alias.anchor);
        const auto found =
                std::find_if(m_anchors.rbegin(), m_anchors.rend(),
                             [name](const auto &anchor) { return anchor.first == name; });
        const int line = int(event.start_mark.line) + 1;
        if (found == m_anchors.rend())
            return m_builder.fail(line, TreeText::unknownAlias());
        const size_t nodes = countNodes(found->second, m_builder.left());
        if (nodes >= m_builder.left())
            return m_builder.fail(line, TreeText::tooMany());
        m_builder.take(nodes);
        if (isKeyNext()) {
            m_builder.setKey(found->second.text);
            m_isValueNext.back() = true;
            return true;
        }
        DataNode copy = found->second;
        return add(std::move(copy), false);
    }

    bool open(const yaml_event_t &event, DataNode::Kind kind, const unsigned char *anchor)
    {
        if (isKeyNext()) { // a key that is no scalar has no name
            m_builder.setKey({});
            m_isValueNext.back() = true;
        }
        DataNode node;
        node.kind = kind;
        node.line = int(event.start_mark.line) + 1;
        if (!add(std::move(node), true))
            return false;
        m_isValueNext.push_back(false);
        m_openAnchors.push_back(anchor ? reinterpret_cast<const char *>(anchor) : "");
        return true;
    }

    bool close()
    {
        const DataNode &node = m_builder.current();
        if (!m_openAnchors.back().empty()) {
            // A copy is made for each anchor, so anchors within anchors count too.
            const size_t nodes = countNodes(node, m_builder.left());
            if (nodes >= m_builder.left())
                return m_builder.fail(node.line, TreeText::tooMany());
            m_builder.take(nodes);
            m_anchors.emplace_back(m_openAnchors.back(), node);
        }
        m_openAnchors.pop_back();
        m_isValueNext.pop_back();
        m_builder.close();
        return true;
    }

    bool add(DataNode node, bool opens)
    {
        if (m_builder.isInMap())
            m_isValueNext.back() = false; // a key comes next
        return m_builder.add(std::move(node), opens);
    }

    bool isKeyNext() const { return m_builder.isInMap() && !m_isValueNext.back(); }

    void remember(const unsigned char *anchor, const DataNode &node)
    {
        if (anchor)
            m_anchors.emplace_back(reinterpret_cast<const char *>(anchor), node);
    }

    yaml_parser_t m_parser{};
    std::string_view m_text;
    size_t m_at = 0;
    const ReadingWatch &m_watch;
    TreeBuilder m_builder;
    std::vector<bool> m_isValueNext; // of every open collection
    std::vector<std::string> m_openAnchors;
    std::vector<std::pair<std::string, DataNode>> m_anchors;
};

} // namespace

DataNode::DataNode() = default;
DataNode::~DataNode() = default;
DataNode::DataNode(const DataNode &) = default;
DataNode::DataNode(DataNode &&) noexcept = default;
DataNode &DataNode::operator=(const DataNode &) = default;
DataNode &DataNode::operator=(DataNode &&) noexcept = default;

const DataNode *DataNode::find(std::string_view name) const
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [name](const auto &member) { return member.name == name; });
    return found == members.end() ? nullptr : &found->value;
}

std::string_view DataNode::textOf(std::string_view name) const
{
    const DataNode *member = find(name);
    return member && member->kind == Kind::Scalar ? std::string_view(member->text)
                                                  : std::string_view();
}

DataTree readJsonTree(std::string_view text, const ReadingWatch &watch)
{
    rapidjson::MemoryStream stream(text.data(), text.size());
    JsonHandler handler(text, stream, watch);
    rapidjson::Reader reader;
    // Iterative: a million brackets must not end the stack.
    constexpr unsigned flags = rapidjson::kParseIterativeFlag
            | rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseCommentsFlag
            | rapidjson::kParseTrailingCommasFlag;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, handler);
    DataTree tree = std::move(handler.builder.tree);
    if (!result) {
        if (tree.failure.text.isNull())
            tree.failure = {LineCounter(text).at(result.Offset()), ImportIssue::Kind::Error,
                            QString::fromLatin1(rapidjson::GetParseError_En(result.Code()))};
        tree.root.reset();
    }
    return tree;
}

DataTree readYamlTree(std::string_view text, const ReadingWatch &watch)
{
    return YamlComposer(text, watch).run();
}

} // namespace errdex
