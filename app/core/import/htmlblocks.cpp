// SPDX-License-Identifier: MIT
#include "core/import/block.h"
#include "core/import/footnotes.h"
#include "core/import/htmltable.h"
#include "core/import/htmltags.h"
#include "core/import/htmltree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr size_t mostCells = 2'000'000;
constexpr size_t elementsBetweenQuestions = 1024;

class HtmlText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::HtmlBlocks)
public:
    static QString tooLarge() { return tr("A page of more than 64 MiB."); }
    static QString tooDeep() { return tr("Tags nested too deep."); }
    static QString spans() { return tr("A cell spans more rows or columns than a table has."); }
};

int numberOf(const GumboNode *node, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&node->v.element.attributes, name);
    const int number = attribute ? QByteArray(attribute->value).trimmed().toInt() : 1;
    return std::max(number, name[0] == 'r' ? 0 : 1); // rowspan 0: to the end of the table
}

/// Walks the tree without recursion: a hostile page is deeper than a stack.
template<typename Enter, typename Leave>
void walk(const GumboNode *root, Enter &&enter, Leave &&leave)
{
    const GumboNode *node = root;
    bool isEntering = true;
    while (node) {
        const bool hasChildren = node->type == GUMBO_NODE_ELEMENT
                && node->v.element.children.length > 0;
        if (isEntering) {
            const bool descends = enter(node) && hasChildren;
            if (descends) {
                node = static_cast<const GumboNode *>(node->v.element.children.data[0]);
                continue;
            }
        }
        leave(node);
        if (node == root)
            return;
        const GumboVector &siblings = node->parent->v.element.children;
        if (node->index_within_parent + 1 < siblings.length) {
            node = static_cast<const GumboNode *>(siblings.data[node->index_within_parent + 1]);
            isEntering = true;
        } else {
            node = node->parent;
            isEntering = false;
        }
    }
}

bool isRaisedTag(GumboTag tag)
{
    return tag == GUMBO_TAG_SUP || tag == GUMBO_TAG_SUB;
}

/// Whether it leads to another place of the page, as to a footnote.
bool isFragmentLink(const GumboNode *node)
{
    if (!node || node->type != GUMBO_NODE_ELEMENT || node->v.element.tag != GUMBO_TAG_A)
        return false;
    const GumboAttribute *address = gumbo_get_attribute(&node->v.element.attributes, "href");
    return address && std::string_view(address->value).find('#') != std::string_view::npos;
}

/// The text of an element as it reads: blanks as one, line breaks kept, signs of footnotes left out.
class TextCollector
{
public:
    void addText(const char *text)
    {
        const QString piece = QString::fromUtf8(text);
        for (const QChar c : piece) {
            if (c.isSpace()) {
                m_hasBlank = true;
            } else {
                if (m_hasBlank && !m_text.isEmpty() && !m_text.endsWith(u'\n'))
                    m_text += u' ';
                m_hasBlank = false;
                m_text += c;
            }
        }
    }
    void addBreak()
    {
        if (!m_text.isEmpty())
            m_text += u'\n';
        m_hasBlank = false;
    }
    QString take()
    {
        m_hasBlank = false;
        QString text = withoutFootnoteNumbers(std::exchange(m_text, {}));
        while (text.endsWith(u'\n'))
            text.chop(1);
        return text;
    }

    /// What follows is raised or lowered; `isLinked`: it leads to another place of the page.
    void beginRaised(bool isLinked) { m_raised.push_back({m_text.size(), m_hasBlank, isLinked}); }
    void setLinked()
    {
        if (!m_raised.empty())
            m_raised.back().isLinked = true;
    }
    void endRaised(bool isLowered)
    {
        if (m_raised.empty())
            return;
        const Raised raised = m_raised.back();
        m_raised.pop_back();
        const qsizetype begin = std::min(raised.begin, m_text.size());
        if (m_text.size() - begin > longestRaised)
            return;
        const QString text = inLine(m_text.sliced(begin), isLowered, raised.isLinked);
        m_text.truncate(begin);
        m_text += text;
        m_hasBlank = text.isEmpty() ? raised.hasBlank : m_hasBlank;
    }

private:
    struct Raised
    {
        qsizetype begin; ///< in the text
        bool hasBlank; ///< before it
        bool isLinked;
    };

    QString m_text;
    bool m_hasBlank = false;
    std::vector<Raised> m_raised; ///< that are open
};

class PageReader
{
public:
    PageReader(const ReadingWatch &watch, size_t bytes)
        : m_watch(watch)
        , m_bytes(bytes)
    {
    }

    BlockPage page;

    void read(const GumboNode *root)
    {
        walk(
                root, [this](const GumboNode *node) { return enter(node); },
                [this](const GumboNode *node) { leave(node); });
        endParagraph();
    }

private:
    /// What is not entered any more is left at once: the walk soon comes to its end.
    bool isStopped(const GumboNode *node)
    {
        const bool isElement = node->type == GUMBO_NODE_ELEMENT;
        if (isElement && ++m_elements % elementsBetweenQuestions == 0)
            m_isStopped = m_isStopped || !m_watch.goesOn(node->v.element.start_pos.offset, m_bytes);
        return m_isStopped;
    }

    bool enter(const GumboNode *node)
    {
        if (isStopped(node))
            return false;
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE
            || node->type == GUMBO_NODE_CDATA) {
            if (m_line == 0 && node->type == GUMBO_NODE_TEXT)
                m_line = int(node->v.text.start_pos.line);
            m_text.addText(node->v.text.text);
            return false;
        }
        if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_DOCUMENT)
            return false;
        if (node->type == GUMBO_NODE_DOCUMENT)
            return true;
        const GumboTag tag = node->v.element.tag;
        const int line = int(node->v.element.start_pos.line);
        if (tag == GUMBO_TAG_TITLE)
            return true;
        if (tag == GUMBO_TAG_PRE && !m_tables.empty())
            return true; // a code in a cell; elsewhere an example
        if (isSkipped(tag))
            return false;
        if (tag == GUMBO_TAG_BR)
            m_text.addBreak();
        if (isRaisedTag(tag))
            m_text.beginRaised(isFragmentLink(node->parent));
        else if (isFragmentLink(node))
            m_text.setLinked();
        if (tag == GUMBO_TAG_TABLE) {
            endParagraph();
            m_tables.emplace_back(line);
        } else if (!m_tables.empty()) {
            enterTablePart(node, tag, line);
        } else if (breaksText(tag) && isHeld(node)) {
            m_text.addBreak();
        } else if (breaksText(tag)) {
            endParagraph();
            m_line = line;
        }
        return true;
    }

    void leave(const GumboNode *node)
    {
        if (node->type != GUMBO_NODE_ELEMENT)
            return;
        const GumboTag tag = node->v.element.tag;
        if (isRaisedTag(tag))
            m_text.endRaised(tag == GUMBO_TAG_SUB);
        if (tag == GUMBO_TAG_TITLE) {
            page.title = m_text.take();
            m_line = 0;
        } else if (tag == GUMBO_TAG_TABLE && !m_tables.empty()) {
            endTable();
        } else if (!m_tables.empty()) {
            leaveTablePart(tag);
        } else if (const int level = headingLevel(tag); level != 0) {
            end(Block::Kind::Heading, level);
        } else if (tag == GUMBO_TAG_DT) {
            end(Block::Kind::Term);
        } else if (tag == GUMBO_TAG_DD) {
            end(Block::Kind::Definition);
        } else if (tag == GUMBO_TAG_LI) {
            end(Block::Kind::Item);
        } else if (breaksText(tag)) {
            if (isHeld(node))
                m_text.addBreak();
            else
                end(Block::Kind::Paragraph);
        }
    }

    /// Within <dd>, <dt> and <li> paragraphs belong to what holds them.
    static bool isHeld(const GumboNode *node)
    {
        if (!node->parent || node->parent->type != GUMBO_NODE_ELEMENT
            || headingLevel(node->v.element.tag) != 0)
            return false;
        const GumboTag tag = node->v.element.tag;
        const GumboTag parent = node->parent->v.element.tag;
        const bool isBlock = tag == GUMBO_TAG_P || tag == GUMBO_TAG_DIV;
        return isBlock
                && (parent == GUMBO_TAG_DD || parent == GUMBO_TAG_LI || parent == GUMBO_TAG_DT);
    }

    void enterTablePart(const GumboNode *node, GumboTag tag, int line)
    {
        HtmlTable &table = m_tables.back();
        if (tag == GUMBO_TAG_TR) {
            table.beginRow(line, isWithinHead(node));
        } else if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) {
            m_text.take();
            const int rows = numberOf(node, "rowspan");
            const int columns = numberOf(node, "colspan");
            if (std::max(rows, columns) > HtmlTable::largestSpan)
                page.issues.append({line, ImportIssue::Kind::Doubt, HtmlText::spans()});
            table.beginCell(tag == GUMBO_TAG_TH, rows, columns);
        } else if (breaksText(tag)) {
            m_text.addBreak();
        }
    }

    void leaveTablePart(GumboTag tag)
    {
        if (tag == GUMBO_TAG_TR)
            m_tables.back().endRow();
        else if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)
            m_tables.back().endCell(m_text.take(), m_room);
        else if (breaksText(tag))
            m_text.addBreak();
    }

    void endTable()
    {
        for (Block &block : m_tables.back().take())
            page.blocks.push_back(std::move(block));
        m_tables.pop_back();
        m_text.take();
    }

    static bool isWithinHead(const GumboNode *row)
    {
        return row->parent && row->parent->type == GUMBO_NODE_ELEMENT
                && row->parent->v.element.tag == GUMBO_TAG_THEAD;
    }

    void end(Block::Kind kind, int level = 0)
    {
        Block block;
        block.kind = kind;
        block.level = level;
        block.text = m_text.take();
        block.line = m_line;
        m_line = 0;
        if (!block.text.isEmpty())
            page.blocks.push_back(std::move(block));
    }
    void endParagraph() { end(Block::Kind::Paragraph); }

    const ReadingWatch &m_watch;
    size_t m_bytes;
    size_t m_elements = 0;
    bool m_isStopped = false;
    TextCollector m_text;
    std::vector<HtmlTable> m_tables;
    size_t m_room = mostCells;
    int m_line = 0;
};

} // namespace

BlockPage readHtmlBlocks(std::string_view text, const ReadingWatch &watch)
{
    PageReader reader(watch, text.size());
    if (text.size() > ImportLimits::pageBytes)
        reader.page.refusal = HtmlText::tooLarge();
    else if (isHtmlTooDeep(text))
        reader.page.refusal = HtmlText::tooDeep();
    if (!reader.page.refusal.isNull())
        return std::move(reader.page);

    const HtmlTree tree(text, watch);
    if (tree.root())
        reader.read(tree.root());
    return std::move(reader.page);
}

} // namespace errdex
