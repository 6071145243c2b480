// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"
#include "db/records.h"

#include <QStringList>

/// Changes to a query text that keep everything else in it as the person wrote it. The facet list
/// and the filter row are views of the text through these functions.
namespace errdex {

/// A value as it must be written after "field:": quoted where it holds blanks or signs that mean
/// something.
QString quotedValue(const QString &value);

/// The plain values (words, phrases, "=text") of the first top-level, not negated condition on
/// `field`, without quotes; empty where there is none, or where it uses ranges or patterns.
QStringList fieldValues(const Query &query, Field field);

/// The text with the condition on `field` set to any of `values`; none removes it.
QString withFieldValues(const QString &text, Field field, const QStringList &values);

/// The query for the codes of providers (slugs) that have no concept: "provider:acme concept:".
QString withoutConcept(const QStringList &providers);

/// The query for one code and its occurrences: "provider:acme code:=-7".
QString codeQuery(const db::CodeKey &key);

/// The condition on `field` in the short form of the filter row: the value as written; "!" before
/// it where it is negated; `""` for empty and `*` for not empty; nothing where there is none.
QString filterCell(const Query &query, Field field);

/// The text with the condition on `field` set from a cell of the filter row. A text with blanks is
/// one phrase.
QString withFilterCell(const QString &text, Field field, const QString &cell);

/// The text without the piece at `span`, and without the blanks that would stay behind.
QString withoutSpan(const QString &text, Span span);

} // namespace errdex
