// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>

namespace errdex {

/// A line of the page about the query language: what to write, and what it finds.
struct QueryExample
{
    QString text; ///< a query that can be tried as it stands
    QString meaning; ///< translated
};

/// The language on one page. The help dialog is made from it; tests run every example.
QList<QueryExample> queryExamples();

/// The page as a dialog. Not modal: it stays open beside the search.
class QueryHelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit QueryHelpDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to see what an example finds.
    void tryRequested(const QString &text);
};

} // namespace errdex
