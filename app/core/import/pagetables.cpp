// SPDX-License-Identifier: MIT
#include "core/import/pagetables.h"

#include "core/import/codeshape.h"
#include "core/import/headernames.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

class PageText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::PageTables)
public:
    static QString headings() { return tr("Each code is a heading, with its text below."); }
    static QString terms() { return tr("A list of definitions: codes and what they mean."); }
    static QString lines() { return tr("Lines that begin with a code."); }
    static QString singleLine()
    {
        return tr("One line alone that begins like a code; it may be anything.");
    }
};

QString withoutAnchor(QString heading)
{
    static const QRegularExpression anchor(u"\\s*\\{#[^}]*\\}\\s*$"_s);
    heading.remove(anchor);
    return heading.trimmed();
}

/// Reads blocks in their order and keeps what belongs together.
class PageReader
{
public:
    explicit PageReader(BlockPage page)
        : m_page(std::move(page))
    {
    }

    ImportDocument read(const ReadingWatch &watch)
    {
        ImportDocument document;
        document.title = m_page.title;
        readHeadline(document);
        document.issues = m_page.issues;
        document.refusal = m_page.refusal;
        for (size_t i = 0; i < m_page.blocks.size() && !watch.isCanceled(); ++i)
            take(m_page.blocks[i]);
        endLines();
        endTerms();
        endSections();
        doubtSingleLine();
        nameFolded();
        document.tables = std::move(m_tables);
        return document;
    }

private:
    void readHeadline(ImportDocument &document)
    {
        const auto isHeading = [](const Block &block) {
            return block.kind == Block::Kind::Heading && block.level < summaryLevel;
        };
        const auto first = std::ranges::find_if(m_page.blocks, isHeading);
        if (first == m_page.blocks.end()
            || std::any_of(first + 1, m_page.blocks.end(), [&](const Block &block) {
                   return isHeading(block) && block.level <= first->level;
               }))
            return;
        const QString text = withoutAnchor(first->text);
        // "E1001 InvalidOrder" is what the page is about; "NordPay" could be either.
        const auto entry = codeEntry(text, true);
        if (entry
            && std::ranges::any_of(entry->code, [](QChar c) { return c.isDigit() || c == u'_'; }))
            return;
        document.headline = text;
        document.headlineLevel = first->level;
        if (std::any_of(first + 1, m_page.blocks.end(), &mayHoldCodes))
            m_title = text;
    }

    static bool mayHoldCodes(const Block &block)
    {
        switch (block.kind) {
        case Block::Kind::Table:
        case Block::Kind::Term:
            return true;
        case Block::Kind::Heading:
            return codeEntry(withoutAnchor(block.text), true).has_value();
        case Block::Kind::Paragraph:
        case Block::Kind::Item:
            return codeEntry(block.text.section(u'\n', 0, 0), false).has_value();
        case Block::Kind::Definition:
            return false;
        }
        Q_UNREACHABLE();
    }

    void take(Block &block)
    {
        if (m_tables.size() >= ImportLimits::tables)
            return;
        if (block.kind != Block::Kind::Term && block.kind != Block::Kind::Definition)
            endTerms();
        if (block.kind != Block::Kind::Table)
            m_summary.clear();
        switch (block.kind) {
        case Block::Kind::Heading:
            endLines();
            takeHeading(block);
            return;
        case Block::Kind::Table:
            endLines();
            takeTable(block);
            m_summary.clear();
            return;
        case Block::Kind::Term:
            takeTerm(block);
            return;
        case Block::Kind::Definition:
            if (m_terms && !m_terms->isEmpty())
                addText(m_terms->entries().back(), block.text);
            return;
        case Block::Kind::Paragraph:
        case Block::Kind::Item:
            takeLines(block);
            return;
        }
    }

    void takeHeading(const Block &block)
    {
        const QString text = withoutAnchor(block.text);
        const auto entry = codeEntry(text, true);
        // "400 Bad Request" heads the codes of that status.
        const bool isStatus = entry && httpStatusIn(text)
                && !httpPhrase(entry->code.toInt()).isNull();
        const bool isTitle = !m_title.isNull() && text == m_title;
        if (entry && !isTitle && (!isStatus || m_isInSection)) {
            if (!m_sections) {
                m_sections = EntryTable(m_heading);
                m_sectionLevel = block.level;
            }
            m_isInSection = true;
            m_sections->add({block.line, *entry, {}, {}, {}});
            return;
        }
        if (block.level == summaryLevel) {
            m_summary = text;
            return;
        }
        if (m_sections && block.level <= m_sectionLevel)
            endSections();
        else if (m_isInSection && m_sections)
            return; // "Description", "Solution" below a code
        m_isInSection = false;
        m_heading = text;
        m_headingLine = block.line;
    }

    void takeTable(Block &block)
    {
        m_isInSection = false;
        ImportTable table;
        table.heading = m_heading;
        if (!m_summary.isEmpty())
            m_folded.push_back({m_tables.size(), m_headingLine, m_summary});
        table.line = block.line;
        table.hasHeader = block.hasHeader;
        table.wideRows = block.wideRows;
        for (size_t r = 0; r < block.rows.size(); ++r) {
            table.cells.beginRow(r < block.rowLines.size() ? block.rowLines[r] : block.line);
            for (const QString &cell : block.rows[r])
                table.cells.addText(cell);
        }
        m_tables.push_back(std::move(table));
    }

    void takeTerm(const Block &block)
    {
        if (!m_terms)
            m_terms = EntryTable(m_heading);
        auto entry = codeEntry(block.text, true);
        if (!entry) {
            const QString code = strippedCode(block.text);
            if (codeShape(code) >= 0.5)
                entry = CodeEntry{code, {}, {}, {}};
        }
        if (entry)
            m_terms->add({block.line, *entry, {}, {}, {}});
    }

    void takeLines(const Block &block)
    {
        if (m_isInSection && m_sections && !m_sections->isEmpty()) {
            addText(m_sections->entries().back(), block.text);
            return;
        }
        const QStringList lines = block.text.split(u'\n');
        // Markdown's definition lists, which its parser takes for a paragraph.
        if (lines.size() > 1 && lines.at(1).startsWith(u':')) {
            takeTerm({Block::Kind::Term, 0, block.line, lines.first(), {}, {}, false});
            for (const QString &line : lines.sliced(1)) {
                if (m_terms && !m_terms->isEmpty())
                    addText(m_terms->entries().back(),
                            line.sliced(line.startsWith(u':') ? 1 : 0).trimmed());
            }
            return;
        }
        bool wasEntry = false;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto entry = codeEntry(lines.at(i), false);
            const int line = block.line == 0 ? 0 : block.line + int(i);
            if (entry) {
                if (!m_lines)
                    m_lines = EntryTable(m_heading);
                m_lines->add({line, *entry, {}, {}, {}});
                wasEntry = true;
            } else if (wasEntry && !lines.at(i).trimmed().isEmpty()) {
                addText(m_lines->entries().back(), lines.at(i));
            }
        }
    }

    /// "Cause: …" goes where it says, other text to the description.
    static void addText(EntryTable::Entry &entry, const QString &text)
    {
        for (const QString &line : text.split(u'\n')) {
            const QString trimmed = line.trimmed();
            if (trimmed.isEmpty())
                continue;
            const qsizetype colon = trimmed.indexOf(u':');
            const auto field = colon > 0 && colon < 30
                    ? fieldOfHeader(QStringView(trimmed).first(colon))
                    : std::nullopt;
            const QString value = colon > 0 ? trimmed.sliced(colon + 1).trimmed() : QString();
            QString *target = &entry.description;
            if (field == ImportField::HttpStatus) {
                if (const auto status = httpStatusIn(strippedCode(value))) {
                    entry.code.httpStatus = QString::number(*status);
                    continue;
                }
            } else if (field == ImportField::None) {
                continue; // advice, examples
            } else if (field == ImportField::Name && codeShape(strippedCode(value)) > 0) {
                entry.code.name = strippedCode(value);
                continue;
            } else if (field == ImportField::Message) {
                target = &entry.message;
            } else if (field == ImportField::Condition) {
                target = &entry.condition;
            }
            const bool isLabelled = target != &entry.description
                    || field == ImportField::Description;
            if (!target->isEmpty())
                *target += u'\n';
            *target += isLabelled ? value : trimmed;
        }
    }

    void endLines()
    {
        if (m_lines && !m_lines->isEmpty()) {
            m_lines->splitNames();
            m_lineEntries += m_lines->entries().size();
            m_lastLines = m_tables.size();
            m_tables.push_back(m_lines->table(PageText::lines()));
        }
        m_lines.reset();
    }
    /// The only such line of the whole page is offered, not taken.
    void doubtSingleLine()
    {
        if (m_lineEntries != 1)
            return;
        m_tables[m_lastLines].isChosen = false;
        m_tables[m_lastLines].reason = PageText::singleLine();
    }
    /// Several tables folded below one heading are told apart by what stands on the folds; a single
    /// one has the heading.
    void nameFolded()
    {
        for (const Folded &folded : m_folded) {
            const auto siblings =
                    std::count_if(m_folded.begin(), m_folded.end(), [&folded](const Folded &other) {
                        return other.headingLine == folded.headingLine;
                    });
            QString &heading = m_tables[folded.table].heading;
            if (siblings > 1 || heading.isEmpty())
                heading = folded.summary;
        }
    }

    void endTerms()
    {
        if (m_terms && !m_terms->isEmpty())
            m_tables.push_back(m_terms->table(PageText::terms()));
        m_terms.reset();
    }
    void endSections()
    {
        if (m_sections && !m_sections->isEmpty())
            m_tables.push_back(m_sections->table(PageText::headings()));
        m_sections.reset();
        m_isInSection = false;
    }

    struct Folded
    {
        size_t table;
        int headingLine;
        QString summary;
    };

    BlockPage m_page;
    std::vector<ImportTable> m_tables;
    std::vector<Folded> m_folded;
    QString m_heading;
    QString m_summary; ///< above the next block; empty where nothing is folded
    int m_headingLine = 0;
    QString m_title; ///< a headline that is no code, because others stand below it
    std::optional<EntryTable> m_sections;
    int m_sectionLevel = 0;
    bool m_isInSection = false;
    std::optional<EntryTable> m_lines;
    size_t m_lineEntries = 0; ///< of the page
    size_t m_lastLines = 0; ///< index of their last table
    std::optional<EntryTable> m_terms;
};

} // namespace

void EntryTable::splitNames()
{
    // A word or a few, without what ends a sentence.
    static const QRegularExpression named(uR"(^(\p{L}[\p{L}\p{N}_ '/-]{1,39}):\s+(.+)$)"_s,
                                          QRegularExpression::DotMatchesEverythingOption
                                                  | QRegularExpression::UseUnicodePropertiesOption);
    std::vector<QRegularExpressionMatch> matches;
    for (const Entry &entry : m_entries) {
        matches.push_back(named.match(entry.code.text));
        if (!matches.back().hasMatch() && entry.code.name.isEmpty())
            return;
    }
    for (size_t i = 0; i < m_entries.size(); ++i) {
        CodeEntry &code = m_entries[i].code;
        if (!code.name.isEmpty())
            continue;
        code.name = matches[i].captured(1).trimmed();
        code.text = matches[i].captured(2);
    }
}

ImportTable EntryTable::table(const QString &reason) const
{
    ImportTable table;
    table.heading = m_heading;
    table.line = m_entries.empty() ? 0 : m_entries.front().line;
    table.hasHeader = true;
    table.reason = reason;
    table.cells.beginRow(table.line);
    for (const ImportField field :
         {ImportField::Code, ImportField::HttpStatus, ImportField::Name, ImportField::Message,
          ImportField::Description, ImportField::Condition})
        table.cells.addText(importFieldName(field));
    for (const Entry &entry : m_entries) {
        table.cells.beginRow(entry.line);
        QString description = entry.code.text;
        if (!entry.description.isEmpty())
            description += (description.isEmpty() ? QString() : u"\n"_s) + entry.description;
        for (const QString &text : {entry.code.code, entry.code.httpStatus, entry.code.name,
                                    entry.message, description, entry.condition})
            table.cells.addText(text);
    }
    return table;
}

ImportDocument documentOfPage(BlockPage page, const ReadingWatch &watch)
{
    return PageReader(std::move(page)).read(watch);
}

} // namespace errdex
