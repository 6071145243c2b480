// SPDX-License-Identifier: MIT
#include "core/import/importdocument.h"

#include "core/export/exporter.h"
#include "core/text/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

QString importFormatName(ImportFormat format)
{
    switch (format) {
    case ImportFormat::Csv:
        return u"csv"_s;
    case ImportFormat::Json:
        return u"json"_s;
    case ImportFormat::Markdown:
        return u"markdown"_s;
    case ImportFormat::Html:
        return u"html"_s;
    case ImportFormat::Text:
        return u"text"_s;
    case ImportFormat::OpenApi:
        return u"openapi"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ImportFormat> importFormatNamed(QStringView name)
{
    const auto found =
            std::find_if(allImportFormats.begin(), allImportFormats.end(),
                         [name](ImportFormat format) { return name == importFormatName(format); });
    return found == allImportFormats.end() ? std::nullopt : std::optional(*found);
}

QString importFieldName(ImportField field)
{
    switch (field) {
    case ImportField::None:
        return u"none"_s;
    case ImportField::Code:
        return columnName(Column::Code);
    case ImportField::HttpStatus:
        return columnName(Column::HttpStatus);
    case ImportField::Category:
        return columnName(Column::Category);
    case ImportField::Name:
        return columnName(Column::Name);
    case ImportField::Message:
        return columnName(Column::Message);
    case ImportField::Description:
        return columnName(Column::Description);
    case ImportField::Condition:
        return columnName(Column::Condition);
    case ImportField::Occurrence:
        return columnName(Column::Occurrence);
    case ImportField::Provider:
        return columnName(Column::Provider);
    case ImportField::Concept:
        return columnName(Column::Concept);
    case ImportField::HttpStatusSource:
        return u"http_status_source"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ImportField> importFieldNamed(QStringView name)
{
    const auto found =
            std::find_if(allImportFields.begin(), allImportFields.end(),
                         [name](ImportField field) { return name == importFieldName(field); });
    return found == allImportFields.end() ? std::nullopt : std::optional(*found);
}

QString importIssueKindName(ImportIssue::Kind kind)
{
    switch (kind) {
    case ImportIssue::Kind::Note:
        return u"note"_s;
    case ImportIssue::Kind::Doubt:
        return u"doubt"_s;
    case ImportIssue::Kind::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

std::optional<size_t> ImportTable::column(ImportField field) const
{
    const auto found = std::find(mapping.begin(), mapping.end(), field);
    return found == mapping.end() ? std::nullopt : std::optional(size_t(found - mapping.begin()));
}

void ImportTable::setField(size_t column, ImportField field)
{
    if (const auto present = this->column(field); present && field != ImportField::None) {
        mapping[*present] = ImportField::None;
        reasons[qsizetype(*present)].clear();
    }
    mapping[column] = field;
    reasons[qsizetype(column)] = ImportText::chosen(columnName(column), field);
}

QString ImportTable::columnName(size_t column) const
{
    const QString name = hasHeader ? cells.string(0, column).simplified() : QString();
    return name.isEmpty() ? ImportText::columnTitle(column) : name;
}

void placeTables(std::vector<ImportTable> &tables)
{
    for (size_t i = 0; i < tables.size(); ++i) {
        ImportTable &table = tables[i];
        table.number = tables.size() > 1 ? int(i) + 1 : 0;
        table.sharesLines = false;
        for (size_t row = 1; row < table.cells.rowCount() && !table.sharesLines; ++row)
            table.sharesLines = table.cells.line(row) == table.cells.line(row - 1);
    }
}

QString ImportText::tableTitle(const ImportTable &table)
{
    return table.number > 0 ? tr("Table %1").arg(Phrases::number(quint64(table.number)))
                            : tr("Table");
}

QString ImportText::located(const ImportIssue &issue)
{
    const auto number = [](int each) { return Phrases::number(quint64(each)); };
    if (issue.table > 0 && issue.row > 0)
        return tr("Table %1, row %2: %3").arg(number(issue.table), number(issue.row), issue.text);
    if (issue.table > 0)
        return tr("Table %1: %2").arg(number(issue.table), issue.text);
    if (issue.row > 0)
        return tr("Row %1: %2").arg(number(issue.row), issue.text);
    if (issue.line > 0)
        return tr("Line %1: %2").arg(number(issue.line), issue.text);
    return issue.text;
}

QString ImportText::columnTitle(size_t column)
{
    return tr("Column %1").arg(Phrases::number(column + 1));
}

QString ImportText::chosen(const QString &column, ImportField field)
{
    return field == ImportField::None
            ? tr("“%1” is not imported: your choice.").arg(column)
            : tr("“%1” is read as %2: your choice.").arg(column, fieldTitle(field));
}

QString ImportText::fieldTitle(ImportField field)
{
    switch (field) {
    case ImportField::None:
        return tr("Not imported");
    case ImportField::Code:
        return ExportText::columnTitle(Column::Code);
    case ImportField::HttpStatus:
        return ExportText::columnTitle(Column::HttpStatus);
    case ImportField::Category:
        return ExportText::columnTitle(Column::Category);
    case ImportField::Name:
        return ExportText::columnTitle(Column::Name);
    case ImportField::Message:
        return ExportText::columnTitle(Column::Message);
    case ImportField::Description:
        return ExportText::columnTitle(Column::Description);
    case ImportField::Condition:
        return ExportText::columnTitle(Column::Condition);
    case ImportField::Occurrence:
        return ExportText::columnTitle(Column::Occurrence);
    case ImportField::Provider:
        return ExportText::columnTitle(Column::Provider);
    case ImportField::Concept:
        return ExportText::columnTitle(Column::Concept);
    case ImportField::HttpStatusSource:
        //: a column that says of each HTTP status how it is known: stated, by a rule, derived
        return tr("How the HTTP status is known");
    }
    Q_UNREACHABLE();
}

QString ImportText::formatTitle(ImportFormat format)
{
    switch (format) {
    case ImportFormat::Csv:
        return tr("Table (CSV, TSV)");
    case ImportFormat::Json:
        return tr("JSON");
    case ImportFormat::Markdown:
        return tr("Markdown");
    case ImportFormat::Html:
        return tr("Web page (HTML)");
    case ImportFormat::Text:
        return tr("Plain text");
    case ImportFormat::OpenApi:
        return tr("OpenAPI");
    }
    Q_UNREACHABLE();
}

} // namespace errdex
