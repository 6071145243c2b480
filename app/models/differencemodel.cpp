// SPDX-License-Identifier: MIT
#include "models/differencemodel.h"

#include "core/text/visible.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace errdex {

DifferenceModel::DifferenceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DifferenceModel::setDifference(std::shared_ptr<const CatalogDifference> difference)
{
    beginResetModel();
    m_difference = std::move(difference);
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_difference ? 0 : int(m_difference->changes.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : NUM_COLUMNS;
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const CatalogDifference::Change &change = m_difference->changes[size_t(index.row())];
    switch (static_cast<Columns>(index.column())) {
    case Kind:
        return kindText(change.kind);
    case Code:
        return withControlSigns(codeText(change));
    case What:
        return withControlSigns(whatText(change));
    case NUM_COLUMNS:
        break;
    }
    return {};
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Columns>(section)) {
    case Kind:
        return tr("Change");
    case Code:
        return tr("Code");
    case What:
        //: heading of a column: "added", "changed", "removed"
        return tr("What");
    case NUM_COLUMNS:
        break;
    }
    return {};
}

QString DifferenceModel::codeText(const CatalogDifference::Change &change)
{
    return change.occurrence > 1
            ? u"%1 (%2)"_s.arg(change.code, QLocale().toString(change.occurrence))
            : change.code;
}

QString DifferenceModel::kindText(CatalogDifference::Change::Kind kind)
{
    switch (kind) {
    case CatalogDifference::Change::Kind::Added:
        return tr("Added");
    case CatalogDifference::Change::Kind::Changed:
        return tr("Changed");
    case CatalogDifference::Change::Kind::Removed:
        return tr("Removed");
    }
    Q_UNREACHABLE();
}

QString DifferenceModel::whatText(const CatalogDifference::Change &change)
{
    if (change.fields.isEmpty())
        return change.text.simplified();
    QStringList fields;
    for (const CatalogDifference::FieldChange &field : change.fields)
        //: a field, what it was and what it becomes
        fields.append(
                tr("%1: %2 → %3")
                        .arg(ImportText::fieldTitle(field.field),
                             field.before.isEmpty() ? tr("nothing") : field.before.simplified(),
                             field.after.isEmpty() ? tr("nothing") : field.after.simplified()));
    return fields.join(u" · "_s);
}

} // namespace errdex
