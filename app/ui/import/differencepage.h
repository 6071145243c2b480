// SPDX-License-Identifier: MIT
#pragma once

#include "ui/import/importjob.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace errdex {

class DifferenceView;

/// The third step: what an import changes, in a sentence and code by code, and what is doubtful in it.
class DifferencePage : public QWidget
{
    Q_OBJECT

public:
    explicit DifferencePage(QWidget *parent = nullptr);

    /// `provider` is the name of whose codes these are.
    void setPlan(const ImportPlan &plan, const QString &provider);

    QString summary() const; ///< the sentence

private:
    void showIssues(const CatalogDraft &draft);

    QLabel *m_summary;
    DifferenceView *m_changes;
    QPlainTextEdit *m_issues;
};

} // namespace errdex
