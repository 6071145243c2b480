// SPDX-License-Identifier: MIT
#include "core/import/columnmapper.h"

#include "core/export/rowwriter.h"
#include "core/import/codeshape.h"
#include "core/import/columnshape.h"
#include "core/import/headernames.h"
#include "core/import/tablechoice.h"
#include "core/text/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

class MapText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::ColumnMapper)
public:
    static QString byHeader(const QString &name, ImportField field)
    {
        return tr("The column is called “%1”: read as %2.")
                .arg(name, ImportText::fieldTitle(field));
    }
    static QString byStatuses(size_t column)
    {
        return tr("Column %1 read as HTTP status: all values are 100 to 599.")
                .arg(Phrases::number(column + 1));
    }
    static QString byCodes(size_t column)
    {
        return tr("Column %1 read as code: its values look like codes and differ.")
                .arg(Phrases::number(column + 1));
    }
    static QString byNames(size_t column)
    {
        return tr("Column %1 read as name: its values are identifiers.")
                .arg(Phrases::number(column + 1));
    }
    static QString byTexts(size_t column, ImportField field)
    {
        return tr("Column %1 read as %2: its values are sentences.")
                .arg(Phrases::number(column + 1))
                .arg(ImportText::fieldTitle(field));
    }
    static QString byHand() { return tr("As you asked."); }
    static QString ownExport() { return tr("An export of Errdex: read back as it was."); }
    static QString safeExport()
    {
        return tr(
                "The file was exported spreadsheet-safe: the apostrophes before what looks like a "
                "formula are taken away.");
    }
    static QString noSuchColumn(const QString &name)
    {
        return tr("There is no column “%1” to map.").arg(name);
    }
};

class Mapper
{
public:
    Mapper(ImportDocument &document, const ImportHints &hints)
        : m_document(document)
        , m_hints(hints)
    {
    }

    void run()
    {
        for (ImportTable &table : m_document.tables) {
            map(table);
            if (table.isExact && m_document.format == ImportFormat::Csv
                && (table.isSpreadsheetSafe = wasMadeSafe(table)))
                m_document.issues.append({0, ImportIssue::Kind::Note, MapText::safeExport()});
        }
        chooseTables(m_document);
    }

private:
    void map(ImportTable &table)
    {
        const size_t columns = table.cells.columnCount();
        table.mapping.assign(columns, ImportField::None);
        table.reasons = QStringList(qsizetype(columns), QString());
        if (!table.hasHeader && table.cells.rowCount() > 1)
            table.hasHeader = looksLikeHeader(table);
        std::vector<bool> isSettled(columns, false);
        if (table.hasHeader)
            mapByHeader(table, isSettled);
        mapByHand(table, isSettled);
        if (table.isExact)
            return;
        mapByValues(table, isSettled);
    }

    bool looksLikeHeader(const ImportTable &table) const
    {
        size_t known = 0;
        size_t codes = 0;
        for (size_t i = 0; i < table.cells.cellCount(0); ++i) {
            const QString cell = table.cells.string(0, i);
            known += fieldOfHeader(cell).has_value() || isParameterHeader(cell);
            codes += codeShape(strippedCode(cell)) >= 1;
        }
        if (known > 0 && codes == 0)
            return true;
        // No cell of the first row is a code, those below are.
        if (codes > 0 || table.cells.rowCount() < 3)
            return false;
        for (size_t i = 0; i < table.cells.columnCount(); ++i) {
            const ColumnShape shape = shapeOf(table, i);
            if (shape.codes + 1 >= shape.filled && shape.filled > 2
                && codeShape(strippedCode(table.cells.string(0, i))) < 0.5)
                return true;
        }
        return false;
    }

    void mapByHeader(ImportTable &table, std::vector<bool> &isSettled)
    {
        if (isOwnExport(table)) {
            table.isExact = true;
            table.reason = MapText::ownExport();
        }
        for (size_t i = 0; i < table.cells.cellCount(0); ++i) {
            const QString name = table.cells.string(0, i).trimmed();
            const auto field = table.isExact ? fieldOfOwnHeader(name) : fieldOfHeader(name);
            if (!field)
                continue;
            isSettled[i] = true;
            if (*field == ImportField::None || table.column(*field))
                continue;
            table.mapping[i] = *field;
            table.reasons[qsizetype(i)] = MapText::byHeader(name.simplified(), *field);
        }
        if (!table.isExact)
            settleStatus(table);
    }

    /// A catalogue file, or names of our columns and no others, with whose codes they are among
    /// them: foreign tables have "code" and "message" too, but not that.
    static bool isOwnExport(const ImportTable &table)
    {
        if (table.isExact)
            return true;
        std::vector<ImportField> fields;
        for (size_t i = 0; i < table.cells.cellCount(0); ++i) {
            const auto field = fieldOfOwnHeader(table.cells.string(0, i));
            if (!field || std::find(fields.begin(), fields.end(), *field) != fields.end())
                return false;
            fields.push_back(*field);
        }
        const auto has = [&fields](ImportField field) {
            return std::find(fields.begin(), fields.end(), field) != fields.end();
        };
        return fields.size() >= 3 && has(ImportField::Code) && has(ImportField::Provider);
    }

    /// Whether our own export wrote apostrophes before formulas: there are such, and no formula is
    /// without.
    static bool wasMadeSafe(const ImportTable &table)
    {
        bool hasApostrophes = false;
        for (size_t row = table.firstRow(); row < table.cells.rowCount(); ++row) {
            for (size_t i = 0; i < table.cells.cellCount(row); ++i) {
                const std::string_view cell = table.cells.cell(row, i);
                if (isFormulaLike(cell))
                    return false;
                hasApostrophes = hasApostrophes || needsApostrophe(cell);
            }
        }
        return hasApostrophes;
    }

    /// "Status" may be words, "Error" the code of a table that has no other.
    void settleStatus(ImportTable &table)
    {
        if (const auto status = table.column(ImportField::HttpStatus)) {
            const ColumnShape shape = shapeOf(table, *status);
            if (!tellsStatuses(table, *status)) {
                const bool isCode = shape.isMostly(shape.codes) && !table.column(ImportField::Code)
                        && !namesHttp(table.cells.string(0, *status));
                table.mapping[*status] = isCode ? ImportField::Code : ImportField::None;
                table.reasons[qsizetype(*status)] = isCode ? MapText::byCodes(*status) : QString();
            } else if (!table.column(ImportField::Code) && !hasOtherCodes(table)) {
                // Several columns may be the code; none is: the statuses are the codes.
                const auto name = table.column(ImportField::Name);
                const ColumnShape names = name ? shapeOf(table, *name) : ColumnShape();
                if (!name || !names.isMostly(names.codes) || names.distinct * 2 < names.filled) {
                    table.mapping[*status] = ImportField::Code;
                    table.reasons[qsizetype(*status)] = MapText::byCodes(*status);
                    table.statusRule = ImportTable::StatusRule::CodeIsStatus;
                }
            }
        }
        if (!table.column(ImportField::Code) && table.column(ImportField::Name))
            takeNumbers(table);
        if (!table.column(ImportField::Code)) {
            if (const auto name = table.column(ImportField::Name)) {
                const ColumnShape shape = shapeOf(table, *name);
                if (shape.isMostly(shape.codes)) {
                    table.mapping[*name] = ImportField::Code;
                    table.reasons[qsizetype(*name)] = MapText::byCodes(*name);
                }
            }
        }
    }

    /// Whether the values of a column whose name is not known look like codes; numbers may be
    /// anything, but in the first column.
    static bool hasOtherCodes(const ImportTable &table)
    {
        for (size_t i = 0; i < table.cells.cellCount(0); ++i) {
            const QString name = table.cells.string(0, i);
            if (table.mapping[i] != ImportField::None || fieldOfHeader(name)
                || isParameterHeader(name))
                continue;
            const ColumnShape shape = shapeOf(table, i);
            if (shape.filled > 1 && shape.isMostly(shape.codes) && shape.isMostlyDistinct()
                && !shape.isMostly(shape.statuses) && (i == 0 || !shape.isMostly(shape.numbers)))
                return true;
        }
        return false;
    }

    /// "Name | Value": numbers beside names are the codes, where they are called so.
    static void takeNumbers(ImportTable &table)
    {
        static const QStringList names{u"value"_s, u"number"_s, u"no"_s, u"no."_s, u"id"_s, u"#"_s};
        for (size_t i = 0; i < table.cells.cellCount(0); ++i) {
            if (table.mapping[i] != ImportField::None
                || !names.contains(table.cells.string(0, i).trimmed(), Qt::CaseInsensitive))
                continue;
            const ColumnShape shape = shapeOf(table, i);
            if (shape.filled > 0 && shape.numbers == shape.filled
                && shape.distinct == shape.filled) {
                table.mapping[i] = ImportField::Code;
                table.reasons[qsizetype(i)] = MapText::byCodes(i);
                return;
            }
        }
    }

    void mapByHand(ImportTable &table, std::vector<bool> &isSettled)
    {
        for (const auto &[field, wanted] : m_hints.mapping) {
            std::optional<size_t> found;
            for (size_t i = 0; table.hasHeader && i < table.cells.cellCount(0) && !found; ++i) {
                if (table.columnName(i).compare(wanted.simplified(), Qt::CaseInsensitive) == 0)
                    found = i;
            }
            bool isNumber = false;
            const size_t number = wanted.toULong(&isNumber);
            if (!found && isNumber && number >= 1 && number <= table.mapping.size())
                found = number - 1;
            if (!found) {
                m_document.issues.append({table.line,
                                          ImportIssue::Kind::Error,
                                          MapText::noSuchColumn(wanted),
                                          ImportField::None,
                                          {},
                                          table.sharesLines ? table.number : 0});
                continue;
            }
            table.setField(*found, field);
            table.reasons[qsizetype(*found)] = MapText::byHand();
            isSettled[*found] = true;
        }
    }

    static bool isOfHttp(const ImportTable &table, size_t column)
    {
        return table.hasHeader && namesHttp(table.cells.string(0, column));
    }

    void mapByValues(ImportTable &table, std::vector<bool> &isSettled)
    {
        std::vector<ColumnShape> shapes;
        for (size_t i = 0; i < table.mapping.size(); ++i)
            shapes.push_back(shapeOf(table, i));
        const auto take = [&](ImportField field, const QString &reason, size_t column) {
            table.mapping[column] = field;
            table.reasons[qsizetype(column)] = reason;
            isSettled[column] = true;
        };
        if (!table.column(ImportField::Code)) {
            std::optional<size_t> best;
            for (size_t i = 0; i < shapes.size(); ++i) {
                const ColumnShape &shape = shapes[i];
                const bool isFree = !isSettled[i] && table.mapping[i] == ImportField::None
                        && !isOfHttp(table, i);
                // Statuses repeat; where there is something better they are not the codes.
                const bool isBetter = !best
                        || (shapes[*best].isMostly(shapes[*best].statuses)
                            && !shape.isMostly(shape.statuses));
                if (isFree && shape.isMostly(shape.codes) && shape.isMostlyDistinct() && isBetter)
                    best = i;
            }
            if (best)
                take(ImportField::Code, MapText::byCodes(*best), *best);
        }
        for (size_t i = 0; i < shapes.size(); ++i) {
            if (isSettled[i] || shapes[i].filled == 0)
                continue;
            const ColumnShape &shape = shapes[i];
            const bool areStatuses = shape.statuses == shape.filled
                    || (isOfHttp(table, i) && tellsStatuses(table, i));
            if (!table.column(ImportField::HttpStatus) && areStatuses)
                take(ImportField::HttpStatus, MapText::byStatuses(i), i);
            else if (!table.column(ImportField::Name) && !isOfHttp(table, i)
                     && shape.isMostly(shape.codes) && shape.numbers * 2 < shape.filled)
                take(ImportField::Name, MapText::byNames(i), i);
        }
        mapTexts(table, shapes, isSettled, take);
        settleCondition(table);
    }

    /// The only text of a table says what its codes mean, even where it is called a reason or cause:
    /// nothing else would.
    static void settleCondition(ImportTable &table)
    {
        const auto condition = table.column(ImportField::Condition);
        if (!condition || table.reasons.at(qsizetype(*condition)) == MapText::byHand()
            || table.column(ImportField::Name) || table.column(ImportField::Message)
            || table.column(ImportField::Description))
            return;
        table.mapping[*condition] = ImportField::Description;
        table.reasons[qsizetype(*condition)] =
                MapText::byHeader(table.columnName(*condition), ImportField::Description);
    }

    /// One column of sentences describes; of two the first is the message.
    template<typename Take>
    static void mapTexts(ImportTable &table, const std::vector<ColumnShape> &shapes,
                         const std::vector<bool> &isSettled, Take &&take)
    {
        std::vector<size_t> texts;
        for (size_t i = 0; i < shapes.size(); ++i) {
            if (!isSettled[i] && shapes[i].filled > 0 && shapes[i].length >= 4
                && table.mapping[i] == ImportField::None && !shapes[i].isMostly(shapes[i].numbers))
                texts.push_back(i);
        }
        std::vector<ImportField> free;
        for (const ImportField field : {ImportField::Message, ImportField::Description}) {
            if (!table.column(field))
                free.push_back(field);
        }
        if (texts.size() == 1 && free.size() == 2)
            free.erase(free.begin());
        for (size_t i = 0; i < texts.size() && i < free.size(); ++i)
            take(free[i], MapText::byTexts(texts[i], free[i]), texts[i]);
    }

    ImportDocument &m_document;
    const ImportHints &m_hints;
};

} // namespace

bool isMappedByHand(const ImportTable &table)
{
    return table.reasons.contains(MapText::byHand());
}

void mapColumns(ImportDocument &document, const ImportHints &hints)
{
    Mapper(document, hints).run();
}

} // namespace errdex
