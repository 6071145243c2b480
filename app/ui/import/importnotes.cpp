// SPDX-License-Identifier: MIT
#include "importnotes.h"

#include "core/import/tabledrafter.h"
#include "core/text/direction.h"
#include "core/text/visible.h"

#include <algorithm>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostNotes = 500;
constexpr size_t mostRowsRead = 2000; // all are read for the next page

} // namespace

ImportNotes::ImportNotes(const ImportDocument &document)
    : m_isOfSeveral(std::ranges::count_if(document.tables, &ImportTable::isChosen) > 1)
{
    for (const ImportIssue &issue : document.issues)
        add(issue);
    for (const ImportTable &table : document.tables) {
        if (table.isChosen && m_doubts.size() < mostNotes)
            addTable(table);
    }
}

void ImportNotes::add(const ImportIssue &issue)
{
    const QString text = withIsolatedCodes(withControlSigns(ImportText::located(issue)));
    if (issue.kind == ImportIssue::Kind::Note)
        m_reasons.append({text, {}, 0});
    else
        m_doubts.append(text);
}

void ImportNotes::addReason(const ImportTable &table, const QString &text)
{
    if (const auto known = m_reasonsByText.constFind(text); known != m_reasonsByText.cend()) {
        ++m_reasons[*known].tables;
        return;
    }
    m_reasonsByText.insert(text, m_reasons.size());
    m_reasons.append(
            {withControlSigns(text), withControlSigns(table.heading.simplified().left(60)), 1});
}

/// Why its columns are read so, and what is doubtful in its rows.
void ImportNotes::addTable(const ImportTable &table)
{
    for (const QString &reason : table.reasons) {
        if (!reason.isEmpty())
            addReason(table, reason);
    }
    if (!table.column(ImportField::Code))
        return;
    CatalogDraft draft;
    TableDrafter drafter(table, draft);
    const size_t end = std::min(table.cells.rowCount(), table.firstRow() + mostRowsRead);
    for (size_t row = table.firstRow(); row < end && draft.issues.size() < mostNotes; ++row)
        drafter.read(row);
    for (const ImportIssue &issue : draft.issues)
        add(issue);
    if (end < table.cells.rowCount())
        addReason(table,
                  tr("The first %Ln row(s) were looked at; the next page tells of all.", nullptr,
                     int(mostRowsRead)));
}

QString ImportNotes::shown(const Reason &reason) const
{
    if (!m_isOfSeveral || reason.tables == 0)
        return withIsolatedCodes(reason.text);
    if (reason.tables > 1)
        //: %1 is what is said of each of the tables
        return withIsolatedCodes(
                tr("In %Ln table(s): %1", nullptr, reason.tables).arg(reason.text));
    //: %1 is the heading of a table, %2 what is said about it
    return withIsolatedCodes(reason.heading.isEmpty()
                                     ? reason.text
                                     : tr("%1: %2").arg(isolatedName(reason.heading), reason.text));
}

QString ImportNotes::text() const
{
    QStringList lines;
    for (const QString &doubt : m_doubts)
        lines.append(u"⚠ "_s + doubt);
    for (const Reason &reason : m_reasons)
        lines.append(u"· "_s + shown(reason));
    lines.removeDuplicates();
    return lines.first(qMin(lines.size(), mostNotes)).join(u'\n');
}

} // namespace errdex
