// SPDX-License-Identifier: MIT
#include "models/importtablemodel.h"

#include "core/import/tabledrafter.h"
#include "core/text/direction.h"
#include "core/text/visible.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr qsizetype longestCell = 2000; // characters that a cell shows

} // namespace

ImportTableModel::ImportTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportTableModel::setTable(std::shared_ptr<const ImportDocument> document, size_t table)
{
    beginResetModel();
    m_document = std::move(document);
    m_table = table;
    m_doubts.clear();
    m_told.clear();
    if (this->table() && !this->table()->sharesLines) {
        for (const ImportIssue &issue : m_document->issues) {
            if (issue.kind != ImportIssue::Kind::Note && issue.line > 0
                && issue.file == this->table()->file)
                m_told.insert(issue.line, issue.text);
        }
    }
    endResetModel();
}

void ImportTableModel::showChanges()
{
    m_doubts.clear();
    if (rowCount() == 0 || columnCount() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const ImportTable *ImportTableModel::table() const
{
    return m_document && m_table < m_document->tables.size() ? &m_document->tables[m_table]
                                                             : nullptr;
}

int ImportTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !table())
        return 0;
    return int(table()->cells.rowCount() - table()->firstRow());
}

int ImportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !table() ? 0 : int(table()->cells.columnCount());
}

size_t ImportTableModel::rowOf(int row) const
{
    return table()->firstRow() + size_t(row);
}

const ImportTableModel::Doubts &ImportTableModel::doubts(int row) const
{
    Doubts *known = m_doubts.object(row);
    if (!known) {
        known = new Doubts(findDoubts(rowOf(row)));
        m_doubts.insert(row, known);
    }
    return *known;
}

ImportTableModel::Doubts ImportTableModel::findDoubts(size_t row) const
{
    Doubts found;
    const TextTable &cells = table()->cells;
    const int line = cells.line(row);
    // A row ends where the next begins; its cells may hold line breaks.
    const int end = row + 1 < cells.rowCount() ? qMax(line + 1, cells.line(row + 1)) : line + 1;
    for (int each = line; each < end && !m_told.isEmpty(); ++each)
        found.row += m_told.values(each);
    if (!table()->isChosen || !table()->column(ImportField::Code))
        return found;
    CatalogDraft draft;
    TableDrafter(*table(), draft).read(row);
    found.isLeftOut = !draft.issues.isEmpty() && draft.codes.empty();
    for (const ImportIssue &issue : draft.issues) {
        if (const auto column = table()->column(issue.field))
            found.cells[int(*column)].append(issue.text);
        else
            found.row.append(issue.text);
    }
    return found;
}

QVariant ImportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto doubt = [&] {
        return withControlSigns(doubts(index.row()).cells.value(index.column()).join(u'\n'));
    };
    const auto text = [&] {
        return withControlSigns(table()->cells.string(rowOf(index.row()), size_t(index.column())));
    };
    switch (role) {
    case DoubtRole: {
        const QString why = doubt();
        return why.isEmpty() ? QVariant() : QVariant(why);
    }
    case Qt::AccessibleTextRole: {
        const QString why = doubt();
        //: a cell's text, and what is doubtful about it
        return why.isEmpty() ? QVariant()
                             : tr("%1, doubt: %2").arg(text().left(longestCell).simplified(), why);
    }
    case Qt::ToolTipRole: { // plain, whatever it looks like
        QStringList lines{withIsolatedCodes(doubt()), readByItself(text().left(longestCell))};
        lines.removeAll(QString());
        return lines.isEmpty() ? QVariant()
                               : QVariant(u"<p style=\"white-space: pre-wrap\">%1</p>"_s.arg(
                                       lines.join(u"\n\n"_s).toHtmlEscaped()));
    }
    case Qt::DisplayRole:
        return text().left(longestCell).simplified();
    default:
        return {};
    }
}

QString ImportTableModel::widestLine(int place)
{
    const QString number = QLocale().toString(place);
    //: %1 is the number of a line, or row, of the source
    const QString leftOut = tr("%1 left out").arg(number);
    //: %1 is the number of a line: something in it is doubtful
    const QString doubt = tr("%1 doubt").arg(number);
    return leftOut.size() < doubt.size() ? doubt : leftOut;
}

/// The vertical header: "12", "12 doubt", "12 left out".
QVariant ImportTableModel::lineData(int section, int role) const
{
    const int line = table()->place(rowOf(section));
    if (role != Qt::DisplayRole && role != DoubtRole && role != Qt::ToolTipRole
        && role != Qt::AccessibleTextRole)
        return {};
    const Doubts &about = doubts(section);
    if (role == Qt::DisplayRole) {
        const QString number = QLocale().toString(line);
        if (about.isEmpty())
            return number;
        return about.isLeftOut ? tr("%1 left out").arg(number) : tr("%1 doubt").arg(number);
    }
    if (about.isEmpty())
        return {};
    QStringList why = about.row;
    for (int column = 0; column < columnCount(); ++column)
        why += about.cells.value(column);
    const QString all = withControlSigns(why.join(u'\n'));
    return role == Qt::AccessibleTextRole
            ? tr("%1, doubt: %2").arg(lineData(section, Qt::DisplayRole).toString(), all)
            : all;
}

QVariant ImportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isColumn ? columnCount() : rowCount()))
        return {};
    if (!isColumn)
        return lineData(section, role);
    const auto column = size_t(section);
    if (role == Qt::ToolTipRole)
        return u"<p>%1</p>"_s.arg(
                withIsolatedCodes(withControlSigns(table()->reasons.value(section)))
                        .toHtmlEscaped());
    if (role != Qt::DisplayRole)
        return {};
    const QString name = isolatedName(withControlSigns(table()->columnName(column)));
    const auto &mapping = table()->mapping;
    const ImportField field = column < mapping.size() ? mapping[column] : ImportField::None;
    //: a column of the source, and what it is read as
    return field == ImportField::None ? name
                                      : tr("%1 → %2").arg(name, ImportText::fieldTitle(field));
}

} // namespace errdex
