// SPDX-License-Identifier: MIT
#pragma once

#include "db/records.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

/// The reviewable sources of the bundled database: JSON files, checked against the schemas of
/// db/schemas (JSON Schema, draft 4) and against each other.
namespace errdex::db {

/// What is wrong in a source file, and where. In English: it speaks to who edits the catalogues.
struct FileIssue
{
    int line = 0; ///< from 1
    QString text;

    friend bool operator==(const FileIssue &, const FileIssue &) = default;
};

template<typename Value>
struct Parsed
{
    std::optional<Value> value; ///< set when there are no issues
    QList<FileIssue> issues;
};

struct HttpStatusFile
{
    QList<HttpStatusRecord> statuses;
};

/// Concepts with ids from 1, groups before their concepts.
struct ConceptFile
{
    QList<ConceptRecord> records;
};

/// One provider: ids of categories and codes count from 1 within the file.
struct CatalogFile
{
    ProviderRecord provider;
    QList<CategoryRecord> categories;
    QList<ErrorCodeRecord> codes;
};

/// What a catalogue file may refer to.
struct Vocabulary
{
    QList<int> httpStatuses;
    QHash<QString, ConceptId> concepts; ///< by slug, without the groups
};

Parsed<HttpStatusFile> parseHttpStatuses(const QByteArray &json);
Parsed<ConceptFile> parseConcepts(const QByteArray &json, const QList<int> &httpStatuses);

/// Refuses, with a line each: what the schema does not allow, repeated keys, a status that the
/// registry does not know, an unknown category or concept, a code without a concept, a repeated
/// code that lacks its own occurrence, texts with blanks around them.
Parsed<CatalogFile> parseCatalog(const QByteArray &json, const Vocabulary &vocabulary);

} // namespace errdex::db
