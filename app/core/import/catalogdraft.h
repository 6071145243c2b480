// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/importdocument.h"
#include "core/import/slug.h"
#include "db/importedcatalogs.h"

namespace errdex {

/// Where a code stands, when its line does not tell: as in ImportIssue.
struct CodePlace
{
    int table = 0;
    int row = 0;
};

/// The codes of a source as they would be stored. The texts live in the document, or in `texts`.
struct CatalogDraft
{
    std::vector<db::CodeText> codes; ///< in page order
    std::vector<int> lines; ///< by code, from 1; 0 where the source does not tell
    std::vector<CodePlace> places; ///< by code, as far as lines do not tell; shorter, or empty
    QList<ImportIssue> issues; ///< what was left out, and what is not certain; by line
    std::shared_ptr<const ImportDocument> document;
    std::deque<std::string> texts;
};

/// Takes the chosen tables of a document. `provider` is the slug of the catalogue: of a source with
/// several providers only its rows are taken, when it has some.
CatalogDraft draftOf(const std::shared_ptr<const ImportDocument> &document,
                     const QString &provider);

} // namespace errdex
