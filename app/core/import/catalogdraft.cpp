// SPDX-License-Identifier: MIT
#include "core/import/catalogdraft.h"

#include "core/import/codecounts.h"
#include "core/import/codeshape.h"
#include "core/import/tabledrafter.h"

#include <algorithm>
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

QString stringOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
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
        const auto provider = hasProviders(table) ? std::optional<std::string_view>(m_provider)
                                                  : std::nullopt;
        std::string_view category;
        if (m_hasCategories)
            category = m_draft.texts.emplace_back(table.heading.toStdString());
        TableDrafter drafter(table, m_draft, provider, category);
        for (size_t row = table.firstRow(); row < table.cells.rowCount(); ++row)
            drafter.read(row);
    }

    /// Whether rows have to be chosen by their provider; notes when none is ours.
    bool hasProviders(const ImportTable &table)
    {
        const auto column = table.column(ImportField::Provider);
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
                first.append(stringOf(name));
        }
        if (names.size() <= 1)
            return false;
        if (!names.contains(m_provider))
            note(table.line, ImportIssue::Kind::Error,
                 DraftText::otherProviders(first.join(u", "_s)),
                 table.sharesLines ? CodePlace{table.number, 0} : CodePlace());
        return true;
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
                         DraftText::repeated(stringOf(code.code)),
                         i < m_draft.places.size() ? m_draft.places[i] : CodePlace());
                continue;
            }
            if (code.occurrence <= count || !taken[code.code].insert(code.occurrence).second)
                code.occurrence = count + 1;
            count = std::max(count, code.occurrence);
        }
    }

    void note(int line, ImportIssue::Kind kind, const QString &text, CodePlace place = {})
    {
        if (m_draft.issues.size() < ImportLimits::issues)
            m_draft.issues.append(
                    {line, kind, text, ImportField::None, {}, place.table, place.row});
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
