// SPDX-License-Identifier: MIT
#include "core/import/cellsplitter.h"
#include "core/import/codeshape.h"
#include "core/import/headernames.h"
#include "core/import/pagetables.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr size_t fewestEntries = 2;
constexpr qsizetype mostCharacters = qsizetype(64) << 20;
constexpr qsizetype linesBetweenQuestions = 1024;

class GluedText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::GluedText)
public:
    static QString table()
    {
        return tr("A table whose cells were glued together; the header tells its columns.");
    }
    static QString blocks() { return tr("Blocks that begin with a code and its HTTP status."); }
    static QString runOn() { return tr("Entries one after another in a paragraph."); }
    static QString border(const QString &code)
    {
        return tr("%1: where the message ends and the description begins is not certain.")
                .arg(code);
    }
    static QString noBorder(const QString &code)
    {
        return tr("%1: no border between message and description was found; all of it is the "
                  "message.")
                .arg(code);
    }
    static QString leftOut() { return tr("This text belongs to no code; it was left out."); }
    static QString count(const QString &heading, int found)
    {
        return tr("The heading “%1” ends with another number than the %Ln code(s) below it.",
                  nullptr, found)
                .arg(heading);
    }
};

/// "ERROR CODEHTTP Status CodeERROR MESSAGEDESCRIPTION" and its rows.
class GluedTable
{
public:
    explicit GluedTable(const QStringList &lines)
        : m_lines(lines)
    {
    }

    bool read(ImportDocument &document)
    {
        if (!findHeader())
            return false;
        collect();
        if (m_rows.size() < fewestEntries)
            return false;
        for (const Row &row : m_rows)
            m_splitter.learn(row.text);
        ImportTable table;
        table.line = int(m_header) + 1;
        table.hasHeader = true;
        table.reason = GluedText::table();
        table.cells.beginRow(table.line);
        for (const QString &name : m_names)
            table.cells.addText(name);
        for (const Row &row : m_rows)
            add(table, row, document.issues);
        document.tables.push_back(std::move(table));
        return true;
    }

private:
    struct Row
    {
        int line;
        QString code;
        QString status;
        QString text;
    };

    bool findHeader()
    {
        for (m_header = 0; m_header < m_lines.size(); ++m_header) {
            if (m_lines.at(m_header).size() > 200)
                continue;
            m_names = gluedHeaders(m_lines.at(m_header));
            if (m_names.size() < 2 || fieldOfHeader(m_names.first()) != ImportField::Code)
                continue;
            m_hasStatus = fieldOfHeader(m_names.at(1)) == ImportField::HttpStatus;
            m_texts = m_names.size() - (m_hasStatus ? 2 : 1);
            return m_texts <= 2;
        }
        return false;
    }

    void collect()
    {
        static const QRegularExpression withStatus(
                u"^\\s*([-+]?\\d{1,10}?|[A-Z][A-Z0-9_]*?)\\s*([1-5]\\d\\d)(?!\\d)\\s*(.*)$"_s);
        static const QRegularExpression alone(
                u"^\\s*([-+]?\\d{1,12}|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\\s*(.*)$"_s);
        for (qsizetype i = m_header + 1; i < m_lines.size(); ++i) {
            const QString &line = m_lines.at(i);
            const auto match = (m_hasStatus ? withStatus : alone).match(line);
            if (match.hasMatch())
                m_rows.push_back({int(i) + 1, match.captured(1),
                                  m_hasStatus ? match.captured(2) : QString(),
                                  match.captured(m_hasStatus ? 3 : 2)});
            else if (!m_rows.empty())
                m_rows.back().text += u'\n' + line;
        }
        for (Row &row : m_rows)
            row.text = row.text.trimmed();
    }

    void add(ImportTable &table, const Row &row, QList<ImportIssue> &issues)
    {
        table.cells.beginRow(row.line);
        table.cells.addText(row.code);
        if (m_hasStatus)
            table.cells.addText(row.status);
        if (m_texts == 1) {
            table.cells.addText(row.text);
            return;
        }
        // Only the first line holds both cells; what follows belongs to the second.
        const qsizetype feed = row.text.indexOf(u'\n');
        const QString first = feed < 0 ? row.text : row.text.first(feed);
        const CellSplitter::Split split = m_splitter.split(first);
        if (split.at == first.size() && !first.isEmpty())
            issues.append({row.line, ImportIssue::Kind::Doubt, GluedText::noBorder(row.code)});
        else if (!split.isSure)
            issues.append({row.line, ImportIssue::Kind::Doubt, GluedText::border(row.code)});
        table.cells.addText(first.first(split.at).trimmed());
        table.cells.addText(
                (first.sliced(split.at) + (feed < 0 ? QString() : row.text.sliced(feed)))
                        .trimmed());
    }

    const QStringList &m_lines;
    qsizetype m_header = 0;
    QStringList m_names;
    bool m_hasStatus = false;
    qsizetype m_texts = 0;
    std::vector<Row> m_rows;
    CellSplitter m_splitter;
};

/// "AUTH_MISSING401", a description, "When: …"; headings with their count glued on.
class GluedBlocks
{
public:
    explicit GluedBlocks(const QStringList &lines)
        : m_lines(lines)
    {
    }

    bool read(ImportDocument &document)
    {
        static const QRegularExpression entry(u"^([A-Z0-9][A-Z0-9_]{2,}?)([1-5]\\d\\d)$"_s);
        static const QRegularExpression heading(u"^(\\D.*?\\D)(\\d{1,3})$"_s);
        std::vector<ImportTable> tables;
        std::optional<EntryTable> section;
        QString title;
        int announced = 0;
        int titleLine = 0;
        size_t total = 0;
        const auto endSection = [&] {
            if (section && !section->isEmpty()) {
                const int found = int(section->entries().size());
                if (announced != 0 && announced != found)
                    document.issues.append(
                            {titleLine, ImportIssue::Kind::Doubt, GluedText::count(title, found)});
                total += section->entries().size();
                tables.push_back(section->table(GluedText::blocks()));
            }
            section.reset();
        };
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString line = m_lines.at(i).trimmed();
            if (line.isEmpty())
                continue;
            const auto match = entry.match(line);
            const bool hasLetter =
                    std::any_of(line.begin(), line.end(), [](QChar c) { return c.isUpper(); });
            if (match.hasMatch() && hasLetter && !httpPhrase(match.captured(2).toInt()).isNull()) {
                if (!section)
                    section = EntryTable(title);
                section->add(
                        {int(i) + 1, {match.captured(1), match.captured(2), {}, {}}, {}, {}, {}});
                continue;
            }
            // A heading is followed by an entry.
            const auto head = heading.match(line);
            if (head.hasMatch() && entry.match(nextLine(i)).hasMatch()) {
                endSection();
                title = head.captured(1).trimmed();
                announced = head.captured(2).toInt();
                titleLine = int(i) + 1;
                continue;
            }
            if (section)
                addText(section->entries().back(), line, int(i) + 1, document.issues);
        }
        endSection();
        if (total < fewestEntries)
            return false;
        std::move(tables.begin(), tables.end(), std::back_inserter(document.tables));
        return true;
    }

private:
    QString nextLine(qsizetype after) const
    {
        for (qsizetype i = after + 1; i < m_lines.size(); ++i) {
            if (QString line = m_lines.at(i).trimmed(); !line.isEmpty())
                return line;
        }
        return {};
    }

    void addText(EntryTable::Entry &entry, const QString &line, int number,
                 QList<ImportIssue> &issues)
    {
        const qsizetype colon = line.indexOf(u':');
        const auto field = colon > 0 && colon < 30 ? fieldOfHeader(QStringView(line).first(colon))
                                                   : std::nullopt;
        const QString value = line.sliced(colon + 1).trimmed();
        if (field == ImportField::Condition && entry.condition.isEmpty())
            entry.condition = value;
        else if (field == ImportField::Message && entry.message.isEmpty())
            entry.message = value;
        else if (entry.description.isEmpty())
            entry.description = line;
        else if (entry.condition.isEmpty())
            entry.description += u'\n' + line;
        else if (m_leftOut++ == 0) // what follows the last entry is the page's end
            issues.append({number, ImportIssue::Kind::Note, GluedText::leftOut()});
    }

    const QStringList &m_lines;
    int m_leftOut = 0;
};

/// "400001 — Name: text.400002 — Name: text" in one paragraph.
bool readRunOn(const QString &line, int number, ImportDocument &document)
{
    static const QRegularExpression begin(
            uR"((?<![\w-])([-+]?\d{3,10}|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z]{1,4}-?\d{2,6})\s*[—–]\s*)"_s);
    std::vector<QRegularExpressionMatch> matches;
    auto found = begin.globalMatch(line);
    while (found.hasNext())
        matches.push_back(found.next());
    if (matches.size() < 3)
        return false;
    EntryTable entries{{}};
    for (size_t i = 0; i < matches.size(); ++i) {
        const qsizetype end = i + 1 < matches.size() ? matches[i + 1].capturedStart() : line.size();
        const QString text =
                line.sliced(matches[i].capturedStart(), end - matches[i].capturedStart());
        if (const auto entry = codeEntry(text.trimmed(), false))
            entries.add({number, *entry, {}, {}, {}});
    }
    if (entries.entries().size() < 3)
        return false;
    document.tables.push_back(entries.table(GluedText::runOn()));
    return true;
}

} // namespace

ImportDocument documentOfText(const QString &text, const ReadingWatch &watch)
{
    ImportDocument document;
    if (text.size() > mostCharacters) {
        document.refusal = QCoreApplication::translate(
                "errdex::GluedText", "A text of more than 64 million characters.");
        return document;
    }
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    if (watch.isCanceled() || GluedTable(lines).read(document) || GluedBlocks(lines).read(document))
        return document;
    bool hasRunOn = false;
    for (qsizetype i = 0; i < lines.size() && !watch.isCanceled(); ++i)
        hasRunOn = readRunOn(lines.at(i), int(i) + 1, document) || hasRunOn;
    if (hasRunOn)
        return document;
    return documentOfPage(readTextBlocks(text, watch), watch);
}

BlockPage readTextBlocks(const QString &text, const ReadingWatch &watch)
{
    BlockPage page;
    const QStringList lines = text.split(u'\n');
    int braces = 0;
    Block table;
    table.kind = Block::Kind::Table;
    const auto endTable = [&] {
        if (table.rows.size() >= 2) {
            page.blocks.push_back(table);
        } else {
            for (size_t r = 0; r < table.rows.size(); ++r) {
                Block block;
                block.line = table.rowLines[r];
                block.text = table.rows[r].front() + u"  "_s + table.rows[r].back();
                page.blocks.push_back(block);
            }
        }
        table.rows.clear();
        table.rowLines.clear();
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i % linesBetweenQuestions == 0 && !watch.goesOn(size_t(i), size_t(lines.size())))
            break;
        const QString line = lines.at(i).trimmed();
        // Example code and payloads.
        if (braces > 0 || line == u"{" || line == u"[" || line.endsWith(u" {")) {
            braces = std::max(0,
                              braces + int(line.count(u'{') + line.count(u'['))
                                      - int(line.count(u'}') + line.count(u']')));
            continue;
        }
        QStringList cells = lines.at(i).split(u'\t');
        if (cells.size() >= 2
            && (table.rows.empty() || qsizetype(table.rows.front().size()) == cells.size())) {
            if (table.rows.empty())
                table.line = int(i) + 1;
            std::vector<QString> row;
            for (const QString &cell : cells)
                row.push_back(cell.trimmed());
            table.rows.push_back(std::move(row));
            table.rowLines.push_back(int(i) + 1);
            continue;
        }
        endTable();
        if (line.isEmpty())
            continue;
        Block block;
        block.line = int(i) + 1;
        block.text = line;
        // A short line that ends like no sentence heads what follows.
        const bool isShort = line.size() < 60 && line.at(0).isLetter()
                && !u".:;,!?)"_s.contains(line.back()) && !codeEntry(line, false)
                && line.count(u' ') <= 6 && codeShape(line) < 0.5;
        const bool standsAlone = (i == 0 || lines.at(i - 1).trimmed().isEmpty());
        if (isShort && standsAlone) {
            block.kind = Block::Kind::Heading;
            block.level = 2;
        }
        page.blocks.push_back(block);
    }
    endTable();
    return page;
}

} // namespace errdex
