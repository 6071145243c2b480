// SPDX-License-Identifier: MIT
#include "cli/importreport.h"

#include "cli/console.h"
#include "cli/jsonwriter.h"
#include "cli/textlayout.h"
#include "core/import/differencetext.h"
#include "core/text/phrases.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

/// Null where there is nothing, which JSON tells from an empty text.
void writeText(JsonWriter &json, const char *key, std::string_view text)
{
    json.key(key);
    if (text.empty())
        json.null();
    else
        json.value(text);
}

QString sign(CatalogDifference::Change::Kind kind)
{
    switch (kind) {
    case CatalogDifference::Change::Kind::Added:
        return u"+"_s;
    case CatalogDifference::Change::Kind::Changed:
        return u"~"_s;
    case CatalogDifference::Change::Kind::Removed:
        return u"-"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString ImportReport::withLine(const ImportIssue &issue)
{
    if (issue.table > 0 || issue.row > 0)
        return ImportText::located(issue);
    return issue.line > 0 ? tr("line %1: %2").arg(QLocale().toString(issue.line), issue.text)
                          : issue.text;
}

QByteArray ImportReport::asJson(const CatalogDraft &draft, const CatalogDifference &difference)
{
    JsonWriter json;
    json.beginObject().key("input").value(importFormatName(draft.document->format));
    json.key("mapping").beginObject();
    QStringList mapped;
    for (const ImportTable &table : draft.document->tables) {
        for (size_t i = 0; table.isChosen && i < table.mapping.size(); ++i) {
            const QString field = importFieldName(table.mapping[i]);
            if (table.mapping[i] == ImportField::None || mapped.contains(field))
                continue;
            mapped.append(field);
            json.key(field.toStdString())
                    .value(table.hasHeader ? table.cells.string(0, i) : QString::number(i + 1));
        }
    }
    json.endObject().key("codes").beginArray();
    for (const db::CodeText &code : draft.codes) {
        json.beginObject()
                .key("code")
                .value(code.code)
                .key("occurrence")
                .value(qint64(code.occurrence));
        json.key("http_status");
        if (code.httpStatus == 0)
            json.null();
        else
            json.value(qint64(code.httpStatus));
        json.key("http_status_source").value(db::toString(code.httpStatusSource));
        writeText(json, "category", code.category);
        writeText(json, "name", code.name);
        writeText(json, "message", code.message);
        writeText(json, "description", code.description);
        writeText(json, "condition", code.condition);
        json.endObject();
    }
    json.endArray().key("issues").beginArray();
    for (const ImportIssue &issue : draft.document->issues + draft.issues)
        json.beginObject()
                .key("line")
                .value(qint64(issue.line))
                .key("table")
                .value(qint64(issue.table))
                .key("row")
                .value(qint64(issue.row))
                .key("kind")
                .value(importIssueKindName(issue.kind))
                .key("text")
                .value(issue.text)
                .endObject();
    json.endArray();
    json.key("added").value(qint64(difference.added));
    json.key("changed").value(qint64(difference.changed));
    json.key("removed").value(qint64(difference.removed));
    json.key("unchanged").value(qint64(difference.unchanged)).endObject();
    return json.text();
}

void ImportReport::print(const QString &slug, const CatalogDraft &draft,
                         const CatalogDifference &difference, Console &console)
{
    console.print(
            //: %1 is the name of a format, "Table (CSV, TSV)", %2 an encoding, "UTF-8"
            tr("Read as: %1, %2")
                    .arg(ImportText::formatTitle(draft.document->format), draft.document->encoding)
            + u'\n');
    for (const ImportTable &table : draft.document->tables) {
        const bool hasNumber = table.sharesLines && table.number > 0;
        //: said of a table of the source, behind its heading and line
        const QString use = table.isChosen ? tr("taken", "table")
                                           //: said of a table of the source
                                           : tr("left out", "table");
        const QString title = table.heading.isEmpty() && !hasNumber ? tr("Table") : table.heading;
        QString said;
        if (title.isEmpty())
            said = Phrases::titled(ImportText::tableTitle(table), use);
        else if (hasNumber)
            //: %1 is the heading of a table, %3 "taken" or "left out"
            said = tr("%1, table %2: %3").arg(title, QLocale().toString(table.number), use);
        else
            //: %1 is the heading of a table, %3 "taken" or "left out"
            said = tr("%1, line %2: %3").arg(title, QLocale().toString(table.line), use);
        console.print(printable(Phrases::remark(said, table.reason) + u'\n'));
        for (const QString &reason : table.reasons) {
            if (table.isChosen && !reason.isEmpty())
                console.print(printable(u"  "_s + reason + u'\n'));
        }
    }
    for (const ImportIssue &issue : draft.document->issues + draft.issues)
        console.print(printable(withLine(issue) + u'\n'));
    printChanges(slug, difference, console);
}

void ImportReport::printChanges(const QString &slug, const CatalogDifference &difference,
                                Console &console)
{
    for (const CatalogDifference::Change &change : difference.changes) {
        QString line = sign(change.kind) + u' ' + change.code;
        if (change.occurrence > 1)
            line += u" (%1)"_s.arg(Phrases::number(quint64(change.occurrence)));
        if (!change.text.isEmpty())
            line += u"  "_s + change.text.simplified();
        console.print(printable(line + u'\n'));
        for (const CatalogDifference::FieldChange &field : change.fields)
            console.print(printable(u"    %1: %2 → %3\n"_s.arg(ImportText::fieldTitle(field.field),
                                                               field.before.simplified(),
                                                               field.after.simplified())));
    }
    console.print(Phrases::titled(slug, DifferenceText::all(difference)) + u'\n');
}

} // namespace errdex
