// SPDX-License-Identifier: MIT
#include "models/logmodel.h"

#include "core/text/visible.h"

#include <QLocale>
#include <QTextDocument>

namespace errdex {

void LogModel::setEntries(std::shared_ptr<const CatalogStore> store, std::vector<LogEntry> entries)
{
    beginResetModel();
    m_store = std::move(store);
    m_entries = std::move(entries);
    endResetModel();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(NUM_COLUMNS);
}

/// A line that begins long before its code is read from a little in front of it: the end of a cell
/// is cut off, not its beginning.
QString LogModel::shownExcerpt(const LogEntry &entry) const
{
    constexpr qsizetype inFront = 24;
    const qsizetype at = entry.excerpt.indexOf(m_store->string(entry.row, TextField::Code));
    if (at <= 2 * inFront)
        return entry.excerpt;
    qsizetype from = at - inFront;
    if (const qsizetype word = entry.excerpt.indexOf(u' ', from); word >= 0 && word < at)
        from = word + 1;
    if (entry.excerpt.at(from).isLowSurrogate())
        ++from;
    return u'…' + entry.excerpt.sliced(from);
}

QString LogModel::text(const LogEntry &entry, Columns column) const
{
    switch (column) {
    case Code:
        return m_store->string(entry.row, TextField::Code);
    case Provider:
        return m_store->providers().at(m_store->provider(entry.row)).name;
    case Count:
        return QLocale().toString(entry.count);
    case FirstLine:
        return QLocale().toString(entry.firstLine);
    case Excerpt:
        return entry.excerpt;
    case NUM_COLUMNS:
        break;
    }
    return {};
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    const LogEntry &entry = m_entries[size_t(index.row())];
    const auto column = static_cast<Columns>(index.column());
    const bool isNumber = column == Count || column == FirstLine;
    switch (role) {
    case Qt::DisplayRole:
        return withControlSigns(column == Excerpt ? shownExcerpt(entry) : text(entry, column));
    case Qt::ToolTipRole:
        return column == Excerpt
                ? QVariant(Qt::convertFromPlainText(withControlSigns(entry.excerpt)))
                : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber ? Qt::AlignTrailing : Qt::AlignLeading)
                                   | Qt::AlignVCenter);
    case SortRole:
        if (isNumber)
            return column == Count ? entry.count : entry.firstLine;
        return text(entry, column);
    case ProviderIndexRole:
        return m_store->provider(entry.row);
    }
    return {};
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= NUM_COLUMNS)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
                (section == Count || section == FirstLine ? Qt::AlignTrailing : Qt::AlignLeading)
                | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Columns>(section)) {
    case Code:
        return tr("Code");
    case Provider:
        return tr("Provider");
    case Count:
        return tr("Count");
    case FirstLine:
        return tr("First line");
    case Excerpt:
        return tr("Excerpt");
    case NUM_COLUMNS:
        break;
    }
    return {};
}

} // namespace errdex
