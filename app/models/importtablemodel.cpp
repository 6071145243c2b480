// SPDX-License-Identifier: MIT
#include "models/importtablemodel.h"

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
    m_mapping = this->table() ? this->table()->mapping : std::vector<ImportField>();
    endResetModel();
}

void ImportTableModel::setMapping(const std::vector<ImportField> &mapping)
{
    m_mapping = mapping;
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
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

QVariant ImportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString text = table()->cells.string(table()->firstRow() + size_t(index.row()),
                                               size_t(index.column()));
    if (role == Qt::ToolTipRole) // plain, whatever it looks like
        return text.isEmpty() ? QVariant()
                              : QVariant(u"<p style=\"white-space: pre-wrap\">%1</p>"_s.arg(
                                      text.left(longestCell).toHtmlEscaped()));
    const QString shown = text.left(longestCell).simplified();
    // In a right-to-left window "-17" would read "17-".
    constexpr QChar leftToRight(0x200e);
    return shown.startsWith(u'-') || shown.startsWith(u'+') ? leftToRight + shown : shown;
}

QVariant ImportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isColumn ? columnCount() : rowCount()))
        return {};
    if (!isColumn)
        return role == Qt::DisplayRole
                ? QVariant(table()->cells.line(table()->firstRow() + size_t(section)))
                : QVariant();
    const auto column = size_t(section);
    if (role == Qt::ToolTipRole)
        return table()->reasons.value(section);
    if (role != Qt::DisplayRole)
        return {};
    const QString name = table()->hasHeader ? table()->cells.string(0, column).simplified()
                                            : tr("Column %1").arg(section + 1);
    const ImportField field = column < m_mapping.size() ? m_mapping[column] : ImportField::None;
    //: a column of the source, and what it is read as
    return field == ImportField::None ? name
                                      : tr("%1 → %2").arg(name, ImportText::fieldTitle(field));
}

} // namespace errdex
