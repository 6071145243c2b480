// SPDX-License-Identifier: MIT
#include "core/import/catalogdifference.h"
#include "core/import/documentreader.h"
#include "promise.h"
#include "targets.h"

namespace errdex::fuzz {

namespace {

void checkTable(const ImportTable &table)
{
    ERRDEX_PROMISE(table.mapping.size() == table.cells.columnCount());
    ERRDEX_PROMISE(table.reasons.size() == qsizetype(table.mapping.size()));
    ERRDEX_PROMISE(table.cells.columnCount() <= ImportLimits::columns);
    for (const ImportField field : allImportFields) {
        if (field != ImportField::None)
            ERRDEX_PROMISE(std::count(table.mapping.begin(), table.mapping.end(), field) <= 1);
    }
}

} // namespace

void fuzzImport(int format, const uint8_t *data, size_t size)
{
    ImportHints hints;
    if (format >= 0) // else by content
        hints.format = static_cast<ImportFormat>(format);
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto document = std::make_shared<const ImportDocument>(readDocument(bytes, hints));
    for (const ImportTable &table : document->tables)
        checkTable(table);
    for (const ImportIssue &issue : document->issues)
        ERRDEX_PROMISE(issue.line >= 0 && !issue.text.isEmpty());
    const CatalogDraft draft = draftOf(document, QStringLiteral("acme"));
    ERRDEX_PROMISE(draft.codes.size() == draft.lines.size());
    for (const db::CodeText &code : draft.codes) {
        ERRDEX_PROMISE(!code.code.empty() && code.occurrence >= 1);
        ERRDEX_PROMISE(code.httpStatus == 0 || (code.httpStatus >= 100 && code.httpStatus <= 599));
        ERRDEX_PROMISE((code.httpStatus == 0)
                       == (code.httpStatusSource == db::HttpStatusSource::None));
    }
    // No code and occurrence stands twice: then nothing differs from itself.
    const auto difference = CatalogDifference::between(draft.codes, draft.codes, draft.lines);
    ERRDEX_PROMISE(difference.unchanged == draft.codes.size() && difference.changes.empty());
}

} // namespace errdex::fuzz
