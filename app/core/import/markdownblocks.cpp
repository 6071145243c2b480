// SPDX-License-Identifier: MIT
#include "core/import/block.h"
#include "core/import/characterreferences.h"
#include "core/import/footnotes.h"
#include "core/import/markdownsource.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <md4c.h>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

class MarkdownText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::MarkdownBlocks)
public:
    static QString tooLarge() { return tr("A document of more than 64 MiB."); }
    static QString tooManyCells(int count)
    {
        return tr("The row has %Ln cell(s) more than the head of its table; only those are left "
                  "out.",
                  nullptr, count);
    }
    static QString failed() { return tr("The document could not be read as Markdown."); }
};

constexpr size_t blocksBetweenQuestions = 256;

class MarkdownReader
{
public:
    MarkdownReader(std::string_view text, const ReadingWatch &watch)
        : m_text(text)
        , m_watch(watch)
    {
        for (size_t at = text.find('\n'); at != std::string_view::npos;
             at = text.find('\n', at + 1))
            m_feeds.push_back(at);
    }

    BlockPage page;

    /// Not null ends the parsing.
    static int enterBlock(MD_BLOCKTYPE type, void *detail, void *reader)
    {
        auto &self = *static_cast<MarkdownReader *>(reader);
        self.enter(type, detail);
        const bool isAsked = ++self.m_blocks % blocksBetweenQuestions == 0;
        return isAsked && !self.m_watch.goesOn(size_t(self.m_line), self.m_feeds.size() + 1);
    }
    static int leaveBlock(MD_BLOCKTYPE type, void *, void *reader)
    {
        static_cast<MarkdownReader *>(reader)->leave(type);
        return 0;
    }
    static int enterSpan(MD_SPANTYPE type, void *detail, void *reader)
    {
        if (type == MD_SPAN_A)
            static_cast<MarkdownReader *>(reader)->enterLink(
                    static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
        return 0;
    }
    static int leaveSpan(MD_SPANTYPE type, void *, void *reader)
    {
        if (type == MD_SPAN_A)
            static_cast<MarkdownReader *>(reader)->m_isInLink = false;
        return 0;
    }
    static int text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *reader)
    {
        static_cast<MarkdownReader *>(reader)->add(type, {text, size});
        return 0;
    }

private:
    void enter(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_H:
            start(Block::Kind::Heading);
            m_block.level = int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
            break;
        case MD_BLOCK_P:
            // A paragraph within an item belongs to it.
            if (m_items == 0)
                start(Block::Kind::Paragraph);
            else if (!m_block.text.isEmpty())
                m_block.text += u'\n';
            break;
        case MD_BLOCK_LI:
            flush();
            start(Block::Kind::Item);
            ++m_items;
            break;
        case MD_BLOCK_TABLE:
            flush();
            m_table = Block();
            m_table.kind = Block::Kind::Table;
            m_table.hasHeader = true;
            m_inTable = true;
            break;
        case MD_BLOCK_TR:
            m_table.rows.emplace_back();
            m_table.rowLines.push_back(0);
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            if (!m_table.rows.empty())
                m_table.rows.back().emplace_back();
            break;
        case MD_BLOCK_CODE:
            flush();
            m_isExample = true;
            break;
        case MD_BLOCK_HTML:
            flush();
            m_html.clear();
            m_htmlLine = 0;
            break;
        default:
            break;
        }
    }

    void leave(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_LI:
            flush();
            m_items = std::max(0, m_items - 1);
            break;
        case MD_BLOCK_H:
        case MD_BLOCK_P:
            if (m_items == 0)
                flush();
            break;
        case MD_BLOCK_TR:
            countCells();
            break;
        case MD_BLOCK_TABLE:
            m_inTable = false;
            for (auto &row : m_table.rows) {
                for (QString &cell : row)
                    cell = withoutFootnoteNumbers(cell).trimmed();
            }
            if (!m_table.rows.empty()) {
                m_table.line = m_table.rowLines.front();
                page.blocks.push_back(std::move(m_table));
            }
            break;
        case MD_BLOCK_CODE:
            m_isExample = false;
            break;
        case MD_BLOCK_HTML:
            takeHtml();
            break;
        default:
            break;
        }
    }

    /// Cells beyond those of the head are dropped by the rules of GFM, without a word to us.
    void countCells()
    {
        if (m_table.rows.size() < 2 || m_table.rowLines.back() == 0)
            return;
        const size_t line = size_t(m_table.rowLines.back());
        const size_t begin = line < 2 ? 0 : m_feeds[line - 2] + 1;
        const size_t end = line - 1 < m_feeds.size() ? m_feeds[line - 1] : m_text.size();
        std::string_view row = m_text.substr(begin, end - begin);
        row.remove_prefix(std::min(row.find_first_not_of(" \t>"), row.size()));
        const int cells = cellsOfRow(row);
        const int columns = int(m_table.rows.front().size());
        if (cells > columns && page.issues.size() < ImportLimits::issues)
            page.issues.append({int(line), ImportIssue::Kind::Doubt,
                                MarkdownText::tooManyCells(cells - columns)});
    }

    /// A table written as HTML within Markdown.
    void takeHtml()
    {
        if (!m_html.contains("<table"_L1, Qt::CaseInsensitive)
            && !m_html.contains("<dl"_L1, Qt::CaseInsensitive)
            && !m_html.contains("<h"_L1, Qt::CaseInsensitive)
            && !m_html.contains("<summary"_L1, Qt::CaseInsensitive))
            return;
        BlockPage inner = readHtmlBlocks(m_html.toStdString());
        for (Block &block : inner.blocks) {
            block.line = block.line > 0 ? block.line + m_htmlLine - 1 : m_htmlLine;
            for (int &line : block.rowLines)
                line += m_htmlLine - 1;
            page.blocks.push_back(std::move(block));
        }
        if (!inner.refusal.isNull())
            page.issues.append({m_htmlLine, ImportIssue::Kind::Error, inner.refusal});
    }

    void add(MD_TEXTTYPE type, std::string_view text)
    {
        const bool isOfSource = text.data() >= m_text.data()
                && text.data() < m_text.data() + m_text.size();
        const int line = isOfSource ? lineOf(size_t(text.data() - m_text.data())) : m_line;
        if (isOfSource)
            m_line = line;
        QString piece = QString::fromUtf8(text.data(), qsizetype(text.size()));
        switch (type) {
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR:
            piece = u"\n"_s;
            break;
        case MD_TEXT_ENTITY:
            if (!m_references.contains(piece)) // a page has few, and those often
                m_references.insert(piece, characterOf(piece));
            piece = m_references.value(piece);
            break;
        case MD_TEXT_HTML:
            if (m_htmlLine == 0)
                m_htmlLine = line;
            m_html += piece;
            readRaised(piece);
            if (m_inTable || !m_block.text.isEmpty() || m_isOpen)
                piece = piece.startsWith("<br"_L1, Qt::CaseInsensitive) ? u"\n"_s : QString();
            else
                return;
            break;
        case MD_TEXT_NULLCHAR:
            piece = QChar(QChar::ReplacementCharacter);
            break;
        case MD_TEXT_NORMAL:
            leaveReferencesOut(piece);
            break;
        case MD_TEXT_CODE:
        case MD_TEXT_LATEXMATH:
            break;
        }
        if (m_isExample)
            return;
        if (m_inTable) {
            QString *cell = target();
            if (!cell)
                return;
            *cell += piece;
            if (m_table.rowLines.back() == 0)
                m_table.rowLines.back() = line;
        } else if (m_isOpen) {
            m_block.text += piece;
            if (m_block.line == 0)
                m_block.line = line;
        }
    }

    /// Where text goes; null where it goes nowhere.
    QString *target()
    {
        if (m_inTable) {
            const bool hasCell = !m_table.rows.empty() && !m_table.rows.back().empty();
            return hasCell ? &m_table.rows.back().back() : nullptr;
        }
        return m_isOpen ? &m_block.text : nullptr;
    }

    void enterLink(const MD_ATTRIBUTE &address)
    {
        m_isInLink = true;
        m_isRaisedLinked = m_isRaisedLinked
                || std::string_view(address.text, address.size).find('#') != std::string_view::npos;
    }

    /// "5001<sup>1</sup>": a tag of HTML within a line.
    void readRaised(const QString &tag)
    {
        static const QRegularExpression shape(u"^<(/?)su([bp])\\b"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        const auto match = shape.match(tag);
        QString *text = target();
        if (!match.hasMatch() || !text)
            return;
        if (match.captured(1).isEmpty()) {
            m_raisedFrom = text->size();
            m_isRaisedLinked = false;
        } else if (m_raisedFrom && *m_raisedFrom <= text->size()) {
            const bool isLowered = match.captured(2).toLower() == u"b";
            const QString raised = inLine(text->sliced(*m_raisedFrom), isLowered, m_isRaisedLinked);
            text->truncate(*m_raisedFrom);
            *text += raised;
            m_raisedFrom.reset();
        }
    }

    /// "[^1]", which is a link called "^1" where its footnote is one word; at the start of a paragraph
    /// it begins the footnote.
    void leaveReferencesOut(QString &piece)
    {
        static const QRegularExpression reference(u"\\s?\\[\\^[^\\]\\s]{1,40}\\]"_s);
        QString *text = target();
        const bool isReference = m_isInLink && piece.startsWith(u'^') && !piece.contains(u' ');
        if (isReference) {
            piece.clear();
            if (text && text->endsWith(u' '))
                text->chop(1);
        } else if (m_inTable || (text && !text->isEmpty()) || !piece.startsWith("[^"_L1)) {
            piece.remove(reference);
        }
    }

    void start(Block::Kind kind)
    {
        m_block = Block();
        m_block.kind = kind;
        m_isOpen = true;
    }

    void flush()
    {
        // What a footnote says is nobody's text.
        const bool isFootnote = m_block.text.startsWith("[^"_L1) && m_block.text.contains("]:"_L1);
        if (m_isOpen && !isFootnote && !m_block.text.trimmed().isEmpty()) {
            m_block.text = withoutFootnoteNumbers(m_block.text).trimmed();
            page.blocks.push_back(m_block);
        }
        m_block = Block();
        m_isOpen = false;
    }

    int lineOf(size_t offset) const
    {
        return 1 + int(std::lower_bound(m_feeds.begin(), m_feeds.end(), offset) - m_feeds.begin());
    }

    std::string_view m_text;
    const ReadingWatch &m_watch;
    size_t m_blocks = 0;
    std::vector<size_t> m_feeds; // the places of the line feeds
    int m_line = 1;
    Block m_block;
    bool m_isOpen = false;
    Block m_table;
    bool m_inTable = false;
    bool m_isExample = false;
    int m_items = 0;
    bool m_isInLink = false;
    std::optional<qsizetype> m_raisedFrom; ///< in the text: what follows is raised
    bool m_isRaisedLinked = false; ///< and leads to another place of the page
    QHash<QString, QString> m_references; ///< what they stand for
    QString m_html;
    int m_htmlLine = 0;
};

} // namespace

BlockPage readMarkdownBlocks(std::string_view source, const ReadingWatch &watch)
{
    const std::string wide = withWideRules(source.substr(0, ImportLimits::pageBytes + 1));
    const std::string_view text = wide;
    const size_t begin = endOfFrontMatter(text);
    MarkdownReader reader(text, watch);
    if (text.size() > ImportLimits::pageBytes) {
        reader.page.refusal = MarkdownText::tooLarge();
        return std::move(reader.page);
    }
    reader.page.title = frontMatterTitle(text.substr(0, begin));
    const MD_PARSER parser{0,
                           MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEATXHEADERS,
                           MarkdownReader::enterBlock,
                           MarkdownReader::leaveBlock,
                           MarkdownReader::enterSpan,
                           MarkdownReader::leaveSpan,
                           MarkdownReader::text,
                           nullptr,
                           nullptr};
    const std::string_view body = text.substr(begin);
    if (md_parse(body.data(), MD_SIZE(body.size()), &parser, &reader) != 0)
        reader.page.refusal = MarkdownText::failed();
    return std::move(reader.page);
}

} // namespace errdex
