// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/importdocument.h"

#include <QCoreApplication>
#include <QHash>

namespace errdex {

/// What is said of a source and of those of its tables that are chosen: first what is doubtful, then why
/// it is read so. What is said of several tables alike is said once, with their number.
class ImportNotes
{
    Q_DECLARE_TR_FUNCTIONS(ImportNotes)

public:
    explicit ImportNotes(const ImportDocument &document);

    QString text() const; ///< a line each, as it is shown

private:
    struct Reason
    {
        QString text;
        QString heading; ///< of the first table that it is said of
        int tables = 0; ///< 0: it is said of the source
    };

    void add(const ImportIssue &issue);
    void addReason(const ImportTable &table, const QString &text);
    void addTable(const ImportTable &table);
    QString shown(const Reason &reason) const;

    bool m_isOfSeveral; ///< tables are chosen
    QStringList m_doubts;
    QList<Reason> m_reasons;
    QHash<QString, qsizetype> m_reasonsByText; ///< of tables
};

} // namespace errdex
