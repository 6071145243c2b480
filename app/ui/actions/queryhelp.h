// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace errdex {

/// A line of the page about the query language: what to write, and what it finds.
struct QueryExample
{
    QString text; ///< a query that can be tried as it stands
    QString meaning; ///< translated
};

/// The language on one page. A page of the help is made from it; tests run every example.
QList<QueryExample> queryExamples();

} // namespace errdex
