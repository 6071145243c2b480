// SPDX-License-Identifier: MIT
#include "core/import/pagetables.h"

#include "core/import/codeshape.h"
#include "core/import/headernames.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr double strict = 0.7; // of codeShape(), where only the shape tells

class PageText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::PageTables)
public:
    static QString headings() { return tr("Each code is a heading, with its text below."); }
    static QString terms() { return tr("A list of definitions: codes and what they mean."); }
    static QString lines() { return tr("Lines that begin with a code."); }
};

/// "#### Error 1001: text" and "`1001`" begin with the code after all.
QString withoutLead(const QString &line)
{
    static const QRegularExpression lead(
            u"^\\s*(?:[-*•·▪]\\s+)?(?:(?:error(?:\\s+code)?|code|status(?:\\s+code)?)\\s*[:#]?\\s+(?=\\S*\\d))?"_s,
            QRegularExpression::CaseInsensitiveOption);
    const auto match = lead.match(line);
    return line.sliced(match.capturedLength());
}

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

    ImportDocument read()
    {
        ImportDocument document;
        document.title = m_page.title;
        document.issues = m_page.issues;
        document.refusal = m_page.refusal;
        for (size_t i = 0; i < m_page.blocks.size(); ++i)
            take(m_page.blocks[i]);
        endLines();
        endTerms();
        endSections();
        document.tables = std::move(m_tables);
        return document;
    }

private:
    void take(Block &block)
    {
        if (m_tables.size() >= ImportLimits::tables)
            return;
        if (block.kind != Block::Kind::Term && block.kind != Block::Kind::Definition)
            endTerms();
        switch (block.kind) {
        case Block::Kind::Heading:
            endLines();
            takeHeading(block);
            return;
        case Block::Kind::Table:
            endLines();
            takeTable(block);
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
        if (entry && (!isStatus || m_isInSection)) {
            if (!m_sections) {
                m_sections = EntryTable(m_heading);
                m_sectionLevel = block.level;
            }
            m_isInSection = true;
            m_sections->add({block.line, *entry, {}, {}, {}});
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
        table.line = block.line;
        table.hasHeader = block.hasHeader;
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
        // One line that begins so may be anything.
        if (m_lines && m_lines->entries().size() >= 2)
            m_tables.push_back(m_lines->table(PageText::lines()));
        m_lines.reset();
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

    BlockPage m_page;
    std::vector<ImportTable> m_tables;
    QString m_heading;
    int m_headingLine = 0;
    std::optional<EntryTable> m_sections;
    int m_sectionLevel = 0;
    bool m_isInSection = false;
    std::optional<EntryTable> m_lines;
    std::optional<EntryTable> m_terms;
};

/// Takes "(HTTP 401)" or "[401]" out of a text.
QString takeStatus(QString &text)
{
    static const QRegularExpression status(
            uR"(\s*[\(\[](?:HTTP(?:\s+status)?(?:\s+code)?\s*:?\s*)?([1-5]\d\d)(?:\s+[A-Za-z ]{2,40})?[\)\]])"_s,
            QRegularExpression::CaseInsensitiveOption);
    const auto match = status.match(text);
    if (!match.hasMatch())
        return {};
    text.remove(match.capturedStart(), match.capturedLength());
    text = text.trimmed();
    return match.captured(1);
}

} // namespace

std::optional<CodeEntry> codeEntry(const QString &line, bool isLoose)
{
    static const QRegularExpression shape(
            uR"(^[`"'\[(<*]*([-+]?[A-Za-z0-9][A-Za-z0-9_./-]*)[`"'\])>*]*\s*((?:[\(\[][^)\]]{1,40}[\)\]])?)\s*(—|–|:|=>|->|→|\||=|-(?=\s)|\t|\s{2,}|\s|$)\s*(.*)$)"_s,
            QRegularExpression::DotMatchesEverythingOption);
    constexpr qsizetype longest = 100'000;
    const QString text = withoutLead(line);
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    CodeEntry entry;
    entry.code = match.captured(1);
    while (!entry.code.isEmpty() && u".-/"_s.contains(entry.code.back()))
        entry.code.chop(1);
    const double likeness = codeShape(entry.code);
    const QString border = match.captured(3);
    const bool isBlank = border.trimmed().isEmpty();
    // "10xx", "4XX": families of codes head a section.
    static const QRegularExpression family(u"^-?\\d+[xX]+$"_s);
    if (likeness < strict || family.match(entry.code).hasMatch())
        return std::nullopt;
    const bool isNumber = entry.code.back().isDigit() && likeness >= 1;
    const bool hasMarks = entry.code.contains(u'_') || isNumber;
    if (isBlank && !match.captured(4).isEmpty() && (!isLoose || !hasMarks)
        && !(isNumber && entry.code.size() >= 3 && border.size() >= 2))
        return std::nullopt;
    if (isBlank && match.captured(4).isEmpty() && !isLoose)
        return std::nullopt;
    // "1.2 Errors" numbers a chapter, "3" an item.
    if (isBlank && (entry.code.contains(u'.') || entry.code.size() < 3) && isNumber)
        return std::nullopt;
    entry.text = match.captured(4).trimmed();
    QString status = match.captured(2);
    entry.httpStatus = takeStatus(status);
    if (!entry.httpStatus.isNull() || status.isEmpty()) {
        if (entry.httpStatus.isNull() && entry.text.size() < 200)
            entry.httpStatus = takeStatus(entry.text);
    } else {
        entry.name = codeShape(strippedCode(status)) >= 0.5 ? strippedCode(status) : QString();
    }
    // "InvalidOrder: text", "TOO_MANY_ORDERS"
    static const QRegularExpression name(
            uR"(^[`*]*([A-Za-z][A-Za-z0-9_.]*)[`*]*(?:\s*(?::|—|–|\s-\s)\s*(.*))?$)"_s,
            QRegularExpression::DotMatchesEverythingOption);
    const auto named = name.match(entry.text);
    if (entry.name.isEmpty() && named.hasMatch() && codeShape(named.captured(1)) >= 0.5
        && (named.hasCaptured(2) || named.captured(1).contains(u'_')
            || codeShape(named.captured(1)) >= strict)) {
        entry.name = named.captured(1);
        entry.text = named.captured(2).trimmed();
    }
    return entry;
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

ImportDocument documentOfPage(BlockPage page)
{
    return PageReader(std::move(page)).read();
}

} // namespace errdex
