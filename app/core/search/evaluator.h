// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"
#include "core/query/query.h"
#include "core/search/userlayer.h"

#include <functional>

namespace errdex {

/// Finds the rows that fulfil a condition, by scanning the columns of a store.
class Evaluator
{
public:
    Evaluator(const CatalogStore &store, const UserLayer &userLayer,
              const std::function<bool()> &isCanceled);

    /// After a cancellation the set is meaningless; ask `isCanceled` again.
    RowSet evaluate(const QueryNode &node);
    QList<QueryIssue> takeIssues() { return std::exchange(m_issues, {}); }

private:
    RowSet evaluateTerm(Field field, const QueryValue &value, Span span);
    RowSet anyText(const QueryValue &value, Span span);
    RowSet textMatches(TextField field, const QueryValue &value, Span span);
    RowSet candidates(TextField field, std::string_view text) const;
    RowSet regexMatches(TextField field, const QueryValue &value, Span span);
    RowSet httpMatches(const QueryValue &value, Span span);
    RowSet flagMatches(const QString &keyword);

    /// Rows whose dictionary entry (index into `texts`) fits; `none` fits Empty.
    RowSet dictionaryMatches(const QList<QStringList> &texts,
                             int (CatalogStore::*indexOf)(Row) const, const QueryValue &value,
                             Span span);
    bool textFits(const QString &text, const QueryValue &value, Span span);

    template<typename Predicate>
    RowSet rowsWhere(Predicate &&fits) const;

    const CatalogStore &m_store;
    const UserLayer &m_userLayer;
    const std::function<bool()> &m_isCanceled;
    QList<QueryIssue> m_issues;
};

/// "*" stands for any text, everything else for itself; both folded. Linear in the text's length
/// for each star.
bool matchesWildcard(std::string_view text, std::string_view pattern);

} // namespace errdex
