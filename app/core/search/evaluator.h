// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"
#include "core/catalog/userlayer.h"
#include "core/query/query.h"

#include <functional>

namespace errdex {

class ValueMatcher;

/// Finds the rows that fulfil a condition, by the columns of a store.
class Evaluator
{
public:
    Evaluator(const CatalogStore &store, const UserLayer &userLayer,
              const std::function<bool()> &isCanceled);

    /// After a cancellation the set is meaningless; ask `isCanceled` again.
    RowSet evaluate(const QueryNode &node);
    QList<QueryIssue> takeIssues() { return std::exchange(m_issues, {}); }

private:
    /// Which entries of a dictionary fit, by index, and at the end whether "none" does.
    using Fits = std::vector<bool>;

    RowSet none() const { return RowSet(m_store.rowCount()); }

    RowSet evaluateTerm(Field field, const QueryValue &value, Span span);
    RowSet anyText(const QueryValue &value, Span span);
    RowSet textMatches(TextField field, const QueryValue &value, Span span);
    RowSet regexMatches(TextField field, const QueryValue &value, Span span);
    RowSet httpMatches(const QueryValue &value, Span span);
    RowSet flagMatches(const QString &keyword);
    RowSet ownTextMatches(QString OwnTexts::*text, const QueryValue &value, Span span);
    RowSet tagMatches(const QueryValue &value, Span span);
    RowSet hasMatches(const QString &keyword);
    /// Rows with texts of the user's that `isWanted`.
    RowSet ownRows(const std::function<bool(const OwnTexts &)> &isWanted);
    RowSet adviceMatches(QString db::ConceptRecord::*advice, const QueryValue &value);
    RowSet namedRows(const Dictionary &dictionary, const RowGroups &groups, const QueryValue &value,
                     Span span);

    static Fits fittingEntries(const Dictionary &dictionary, ValueMatcher &matcher);
    static RowSet rowsOfEntries(const Fits &fits, const RowGroups &groups);
    void noteRunaway(const ValueMatcher &matcher, const QueryValue &value, Span span);

    const CatalogStore &m_store;
    const UserLayer &m_userLayer;
    const std::function<bool()> &m_isCanceled;
    QList<QueryIssue> m_issues;
};

} // namespace errdex
