// SPDX-License-Identifier: MIT
#include "core/import/tablechoice.h"

#include "core/import/codeshape.h"
#include "core/import/columnmapper.h"
#include "core/import/columnshape.h"
#include "core/import/headernames.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

class ChoiceText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::ColumnMapper)
public:
    static QString noCodes() { return tr("No column of codes was found."); }
    static QString unlikelyCodes()
    {
        return tr("It has a column of codes, but nothing in it looks like a code.");
    }
    static QString unlikelyErrors()
    {
        return tr("It has a column of codes, though nothing says that these are errors.");
    }
    static QString parameters() { return tr("It describes parameters, not errors."); }
    static QString noError(const QString &heading)
    {
        return heading.isEmpty() ? tr("Nothing says that these are errors.")
                                 : tr("Nothing says that “%1” are errors.").arg(heading);
    }
    static QString otherTables()
    {
        return tr("Its head speaks of no codes, as those of other tables do.");
    }
    static QString isError() { return tr("Its codes look like codes of errors."); }
    static QString statuses() { return tr("Its codes are HTTP statuses."); }
};

class TableChooser
{
public:
    explicit TableChooser(ImportDocument &document)
        : m_document(document)
    {
    }

    void run()
    {
        for (ImportTable &table : m_document.tables) {
            if (!table.isExact)
                choose(table);
        }
        leaveOutStrangers();
        // Only where something is surely meant can a doubtful table be left out.
        const bool hasChosen = std::any_of(m_document.tables.begin(), m_document.tables.end(),
                                           [](const ImportTable &table) { return table.isChosen; });
        if (!hasChosen) {
            for (ImportTable &table : m_document.tables)
                chooseInDoubt(table);
        }
    }

private:
    void choose(ImportTable &table)
    {
        const auto leaveOut = [&table](const QString &reason) {
            table.isChosen = false;
            table.reason = reason;
        };
        const auto code = table.column(ImportField::Code);
        if (!code)
            return leaveOut(ChoiceText::noCodes());
        size_t parameters = 0;
        bool namesCode = false;
        bool headerSpeaks = false;
        for (size_t i = 0; table.hasHeader && i < table.cells.cellCount(0); ++i) {
            const QString name = table.cells.string(0, i);
            parameters += isParameterHeader(name);
            namesCode = namesCode || fieldOfHeader(name) == ImportField::Code;
            headerSpeaks = headerSpeaks || speaksOfErrors(name);
        }
        if (parameters > 0 && !headerSpeaks && !speaksOfErrors(table.heading)) {
            m_parameters.insert(&table);
            return leaveOut(ChoiceText::parameters());
        }
        const ColumnShape shape = shapeOf(table, *code);
        if (shape.codes == 0)
            return leaveOut(ChoiceText::noCodes());
        const bool byHand = isMappedByHand(table);
        const bool isTold = table.column(ImportField::HttpStatus).has_value() || namesCode
                || headerSpeaks || speaksOfErrors(table.heading) || !table.reason.isNull()
                || byHand;
        const bool isLikely = shape.isMostly(shape.codes) && shape.numbers * 2 >= shape.filled
                && table.heading.isEmpty();
        if (!isTold && !isLikely)
            return leaveOut(ChoiceText::noError(table.heading));
        if (shape.isMostly(shape.statuses) && speaksOfResponses(table)
            && !table.column(ImportField::HttpStatus)) {
            table.statusRule = ImportTable::StatusRule::CodeIsStatus;
            table.reason = ChoiceText::statuses();
        }
        if (table.reason.isNull())
            table.reason = ChoiceText::isError();
    }

    /// Takes one that would be left out beside a likelier one, and says no longer why it was.
    void chooseInDoubt(ImportTable &table)
    {
        const auto code = table.column(ImportField::Code);
        table.isChosen = code && !m_parameters.contains(&table);
        if (table.isChosen && !table.isExact)
            table.reason = shapeOf(table, *code).codes == 0 ? ChoiceText::unlikelyCodes()
                                                            : ChoiceText::unlikelyErrors();
    }

    /// Whether a table of three-digit codes speaks of HTTP: all are registered, and a text is the
    /// registry's own, or the heading says so.
    static bool speaksOfResponses(const ImportTable &table)
    {
        const auto code = table.column(ImportField::Code);
        size_t phrases = 0;
        for (size_t row = table.firstRow(); row < table.cells.rowCount(); ++row) {
            const QString phrase = httpPhrase(strippedCode(table.cells.string(row, *code)).toInt());
            if (phrase.isNull())
                return false;
            for (size_t i = 0; i < table.cells.cellCount(row); ++i)
                phrases += table.cells.string(row, i).startsWith(phrase, Qt::CaseInsensitive);
        }
        return phrases > 0 || table.heading.contains("HTTP"_L1);
    }

    /// "Plan | Requests / minute" has numbers that could be codes, but on a page whose other tables
    /// say that they list codes it does not.
    void leaveOutStrangers()
    {
        const bool isPage = m_document.format == ImportFormat::Markdown
                || m_document.format == ImportFormat::Html;
        const auto heads = [](const ImportTable &table, auto &&isWanted) {
            bool has = false;
            for (size_t i = 0; table.hasHeader && i < table.cells.cellCount(0); ++i)
                has = has || isWanted(table.cells.string(0, i));
            return has;
        };
        const auto isOfCodes = [](const QString &name) {
            return fieldOfHeader(name) == ImportField::Code || speaksOfErrors(name);
        };
        const auto isKnown = [](const QString &name) {
            return fieldOfHeader(name).value_or(ImportField::None) != ImportField::None
                    || speaksOfErrors(name);
        };
        const bool hasCodes = std::ranges::any_of(m_document.tables, [&](const ImportTable &table) {
            return table.isChosen && heads(table, isOfCodes);
        });
        if (!isPage || !hasCodes)
            return;
        for (ImportTable &table : m_document.tables) {
            if (table.isChosen && table.hasHeader && !heads(table, isKnown)
                && !isMappedByHand(table)) {
                table.isChosen = false;
                table.reason = ChoiceText::otherTables();
            }
        }
    }

    ImportDocument &m_document;
    QSet<const ImportTable *> m_parameters; ///< that describe these
};

} // namespace

void chooseTables(ImportDocument &document)
{
    TableChooser(document).run();
}

} // namespace errdex
