// SPDX-License-Identifier: MIT
#include "core/import/catalogdraft.h"

#include "core/export/rowwriter.h"
#include "core/import/codecounts.h"
#include "core/import/codeshape.h"
#include "core/import/pagetables.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr size_t fewestForRule = 5;
constexpr size_t mostNamed = 10; // of the providers that a source has

class DraftText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::CatalogDraft)
public:
    static QString noCode() { return tr("A row without a code; it was left out."); }
    static QString notACode(const QString &text)
    {
        return tr("“%1” is no code; its row was left out.").arg(text.left(60));
    }
    static QString badStatus(const QString &code, const QString &text)
    {
        return tr("%1: “%2” is no HTTP status.").arg(code, text.left(40));
    }
    static QString several(const QString &cell)
    {
        return tr("“%1” was read as several codes with the same text.").arg(cell.left(60));
    }
    static QString repeated(const QString &code)
    {
        return tr("%1 is listed more than once; its places are told apart by number.").arg(code);
    }
    static QString byRule()
    {
        return tr("The page says that the first three digits of a code are its HTTP status.");
    }
    static QString derived()
    {
        return tr("HTTP statuses are derived from the digits of the codes; the page does not state "
                  "them.");
    }
    static QString otherProviders(const QString &names)
    {
        return tr("The source has the codes of several providers (%1). Name the one to import.")
                .arg(names);
    }
};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n\v\f";
    const size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

/// A code that needs no look at its marks: what nearly every cell holds.
bool isPlainCode(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '_';
    });
}

class DraftMaker
{
public:
    DraftMaker(const std::shared_ptr<const ImportDocument> &document, const QString &provider)
        : m_provider(provider.toStdString())
    {
        m_draft.document = document;
    }

    CatalogDraft make()
    {
        const ImportDocument &document = *m_draft.document;
        std::unordered_set<std::string> headings;
        for (const ImportTable &table : document.tables) {
            if (table.isChosen && !table.heading.isEmpty())
                headings.insert(table.heading.toStdString());
        }
        m_hasCategories = headings.size() >= 2;
        reserve();
        for (const ImportTable &table : document.tables) {
            if (table.isChosen && table.column(ImportField::Code))
                add(table);
        }
        giveStatuses(document);
        number();
        std::stable_sort(
                m_draft.issues.begin(), m_draft.issues.end(),
                [](const ImportIssue &a, const ImportIssue &b) { return a.line < b.line; });
        return std::move(m_draft);
    }

private:
    struct Columns
    {
        std::array<std::optional<size_t>, allImportFields.size()> place;
        std::optional<size_t> operator[](ImportField field) const { return place[size_t(field)]; }
    };

    /// A code for each row, which is what most tables give.
    void reserve()
    {
        size_t rows = 0;
        for (const ImportTable &table : m_draft.document->tables)
            rows += table.isChosen ? table.cells.rowCount() : 0;
        m_draft.codes.reserve(rows);
        m_draft.lines.reserve(rows);
    }

    void add(const ImportTable &table)
    {
        Columns columns;
        for (const ImportField field : allImportFields)
            columns.place[size_t(field)] = field == ImportField::None ? std::nullopt
                                                                      : table.column(field);
        const bool byProvider = hasProvider(table, columns[ImportField::Provider]);
        std::string_view category = m_hasCategories ? keep(table.heading) : std::string_view();
        for (size_t row = table.firstRow(); row < table.cells.rowCount(); ++row) {
            if (byProvider && table.cells.cell(row, *columns[ImportField::Provider]) != m_provider)
                continue;
            if (const std::string_view title = separator(table, row); !title.empty()) {
                category = title;
                continue;
            }
            addRow(table, columns, row, category);
        }
    }

    /// Whether rows have to be chosen by their provider; notes when none is ours.
    bool hasProvider(const ImportTable &table, std::optional<size_t> column)
    {
        if (!column)
            return false;
        std::unordered_set<std::string_view> names;
        QStringList first;
        std::string_view last;
        for (size_t row = table.firstRow(); row < table.cells.rowCount(); ++row) {
            const std::string_view name = table.cells.cell(row, *column);
            if (!names.empty() && name == last)
                continue; // the rows of a provider mostly stand together
            last = name;
            if (names.insert(name).second && names.size() <= mostNamed)
                first.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
        }
        if (names.size() <= 1)
            return false;
        if (!names.contains(m_provider))
            note(table.line, ImportIssue::Kind::Error,
                 DraftText::otherProviders(first.join(u", "_s)));
        return true;
    }

    /// "Order errors" alone in a row heads the rows below it.
    std::string_view separator(const ImportTable &table, size_t row)
    {
        if (table.isExact || table.cells.columnCount() < 2)
            return {};
        std::string_view only;
        for (size_t i = 0; i < table.cells.cellCount(row); ++i) {
            const std::string_view cell = trimmed(table.cells.cell(row, i));
            if (!cell.empty() && !only.empty() && cell != only)
                return {};
            only = cell.empty() ? only : cell;
        }
        const QString text = QString::fromUtf8(only.data(), qsizetype(only.size()));
        return codeShape(strippedCode(text)) < 0.5 && text.contains(u' ') ? only
                                                                          : std::string_view();
    }

    void addRow(const ImportTable &table, const Columns &columns, size_t row,
                std::string_view category)
    {
        const auto cell = [&](ImportField field) {
            const auto column = columns[field];
            const std::string_view text = column ? table.cells.cell(row, *column)
                                                 : std::string_view();
            if (table.isSpreadsheetSafe && needsApostrophe(text))
                return text.substr(1);
            return table.isExact ? text : trimmed(text);
        };
        db::CodeText code;
        code.name = cell(ImportField::Name);
        code.message = cell(ImportField::Message);
        code.description = cell(ImportField::Description);
        code.condition = cell(ImportField::Condition);
        code.conceptSlug = cell(ImportField::Concept);
        code.category = columns[ImportField::Category] ? cell(ImportField::Category) : category;
        const int line = table.cells.line(row);
        const std::string_view text = cell(ImportField::Code);
        if (const auto column = columns[ImportField::Occurrence])
            code.occurrence = numberIn(table.cells.cell(row, *column), 1);
        else
            code.occurrence = 0; // counted later
        if (table.isExact || isPlainCode(text)) {
            code.code = text;
            if (text.empty())
                return note(line, ImportIssue::Kind::Error, DraftText::noCode());
            readStatus(table, code, cell(ImportField::HttpStatus), line);
            if (const auto source = sourceNamed(cell(ImportField::HttpStatusSource));
                source && code.httpStatus != 0)
                code.httpStatusSource = *source;
            return push(code, line);
        }
        for (db::CodeText &each : codesIn(text, code, line)) {
            readStatus(table, each, cell(ImportField::HttpStatus), line);
            push(each, line);
        }
    }

    static std::optional<db::HttpStatusSource> sourceNamed(std::string_view text)
    {
        return text.empty()
                ? std::nullopt
                : db::httpStatusSource(QString::fromUtf8(text.data(), qsizetype(text.size())));
    }

    /// A cell may hold marks around its code, several codes, or a code and its name.
    std::vector<db::CodeText> codesIn(std::string_view cell, const db::CodeText &common, int line)
    {
        const QString text = QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        const QString plain = strippedCode(text);
        db::CodeText code = common;
        if (plain.isEmpty()) {
            note(line, ImportIssue::Kind::Error, DraftText::noCode());
            return {};
        }
        if (codeShape(plain) > 0 || (!plain.contains(u' ') && plain.size() <= 64)) {
            code.code = keep(plain);
            return {code};
        }
        static const QRegularExpression between(u"\\s*(?:,|/|;|\\n|\\bor\\b|\\band\\b)\\s*"_s);
        const QStringList parts = plain.split(between, Qt::SkipEmptyParts);
        const bool areCodes = parts.size() > 1
                && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
                                  return codeShape(strippedCode(part)) >= 0.7;
                              });
        if (areCodes) {
            note(line, ImportIssue::Kind::Doubt, DraftText::several(text));
            std::vector<db::CodeText> codes;
            for (const QString &part : parts) {
                code.code = keep(strippedCode(part));
                codes.push_back(code);
            }
            return codes;
        }
        if (const auto entry = codeEntry(text, true)) {
            code.code = keep(entry->code);
            if (code.name.empty() && !entry->name.isEmpty())
                code.name = keep(entry->name);
            else if (code.name.empty() && !entry->text.isEmpty())
                code.name = keep(entry->text);
            if (!entry->httpStatus.isEmpty()) {
                code.httpStatus = entry->httpStatus.toInt();
                code.httpStatusSource = db::HttpStatusSource::Stated;
            }
            return {code};
        }
        note(line, ImportIssue::Kind::Doubt, DraftText::notACode(text));
        return {};
    }

    void readStatus(const ImportTable &table, db::CodeText &code, std::string_view cell, int line)
    {
        const bool isOwn = table.statusRule == ImportTable::StatusRule::CodeIsStatus;
        const std::string_view source = isOwn ? code.code : cell;
        if (source.empty())
            return;
        int status = source.size() == 3 ? numberIn(source, 0) : 0;
        if (status == 0) {
            const QString text = QString::fromUtf8(source.data(), qsizetype(source.size()));
            status = httpStatusIn(strippedCode(text)).value_or(0);
        }
        if (status >= 100 && status <= 599) {
            code.httpStatus = status;
            code.httpStatusSource = db::HttpStatusSource::Stated;
        } else if (!isOwn && trimmed(source) != "-" && trimmed(source) != "–") {
            note(line, ImportIssue::Kind::Doubt,
                 DraftText::badStatus(
                         QString::fromUtf8(code.code.data(), qsizetype(code.code.size())),
                         QString::fromUtf8(source.data(), qsizetype(source.size()))));
        }
    }

    /// Six digits of which the first three are a status: by the page's word, or by ours.
    void giveStatuses(const ImportDocument &document)
    {
        const auto digits = [](std::string_view code) {
            return code.size() == 6 ? numberIn(code, 0) : 0;
        };
        size_t fitting = 0;
        for (const db::CodeText &code : m_draft.codes) {
            if (code.httpStatus != 0)
                return; // the source tells statuses where it has them
            fitting += !httpPhrase(digits(code.code) / 1000).isNull();
        }
        if (fitting != m_draft.codes.size() || fitting < fewestForRule || isExactSource(document))
            return;
        for (db::CodeText &code : m_draft.codes) {
            const int number = digits(code.code);
            code.httpStatus = number / 1000;
            code.httpStatusSource = document.statesDigitRule ? db::HttpStatusSource::Rule
                                                             : db::HttpStatusSource::Derived;
            // 400404: the general status of a failure carries the special one.
            const int inner = number % 1000;
            if (!document.statesDigitRule && code.httpStatus % 100 == 0 && inner >= 400
                && !httpPhrase(inner).isNull())
                code.httpStatus = inner;
        }
        note(0, document.statesDigitRule ? ImportIssue::Kind::Note : ImportIssue::Kind::Doubt,
             document.statesDigitRule ? DraftText::byRule() : DraftText::derived());
    }

    static bool isExactSource(const ImportDocument &document)
    {
        return std::any_of(document.tables.begin(), document.tables.end(),
                           [](const ImportTable &table) { return table.isExact; });
    }

    /// 1, 2, … where a code stands more than once; a number of the source stays where it is free.
    void number()
    {
        CodeCounts counts(m_draft.codes);
        std::unordered_map<std::string_view, std::unordered_set<int>> taken;
        for (size_t i = 0; i < m_draft.codes.size(); ++i) {
            db::CodeText &code = m_draft.codes[i];
            int &count = counts.of(i);
            if (code.occurrence == 0 || (code.occurrence == 1 && count == 0)) {
                code.occurrence = ++count;
                if (count == 2)
                    note(m_draft.lines[i], ImportIssue::Kind::Note,
                         DraftText::repeated(
                                 QString::fromUtf8(code.code.data(), qsizetype(code.code.size()))));
                continue;
            }
            if (code.occurrence <= count || !taken[code.code].insert(code.occurrence).second)
                code.occurrence = count + 1;
            count = std::max(count, code.occurrence);
        }
    }

    static int numberIn(std::string_view text, int otherwise)
    {
        int number = 0;
        if (text.empty() || text.size() > 6)
            return otherwise;
        for (const char c : text) {
            if (c < '0' || c > '9')
                return otherwise;
            number = number * 10 + (c - '0');
        }
        return number;
    }

    std::string_view keep(const QString &text)
    {
        return m_draft.texts.emplace_back(text.toStdString());
    }
    void push(const db::CodeText &code, int line)
    {
        m_draft.codes.push_back(code);
        m_draft.lines.push_back(line);
    }
    void note(int line, ImportIssue::Kind kind, const QString &text)
    {
        if (m_draft.issues.size() < ImportLimits::issues)
            m_draft.issues.append({line, kind, text});
    }

    CatalogDraft m_draft;
    std::string m_provider;
    bool m_hasCategories = false;
};

} // namespace

CatalogDraft draftOf(const std::shared_ptr<const ImportDocument> &document, const QString &provider)
{
    return DraftMaker(document, provider).make();
}

} // namespace errdex
