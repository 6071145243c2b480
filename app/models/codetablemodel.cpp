// SPDX-License-Identifier: MIT
#include "models/codetablemodel.h"

#include "core/export/exporter.h"
#include "core/lookup/answermarks.h"
#include "core/text/visible.h"

#include <QLocale>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

struct ColumnMeaning
{
    CodeTableModel::Columns tableColumn = CodeTableModel::Star;
    errdex::Column column = Column::Provider;
    Field field = Field::Any; ///< of a query that filters it
    std::optional<TextField> textField;
};

constexpr std::array columnMeanings{
        ColumnMeaning{CodeTableModel::Provider, Column::Provider, Field::Provider, {}},
        ColumnMeaning{CodeTableModel::Code, Column::Code, Field::Code, TextField::Code},
        ColumnMeaning{CodeTableModel::HttpStatus, Column::HttpStatus, Field::Http, {}},
        ColumnMeaning{CodeTableModel::Category, Column::Category, Field::Category, {}},
        ColumnMeaning{CodeTableModel::Name, Column::Name, Field::Name, TextField::Name},
        ColumnMeaning{CodeTableModel::Message, Column::Message, Field::Message, TextField::Message},
        ColumnMeaning{CodeTableModel::Description, Column::Description, Field::Description,
                      TextField::Description},
        ColumnMeaning{CodeTableModel::Condition, Column::Condition, Field::Condition,
                      TextField::Condition},
        ColumnMeaning{CodeTableModel::Concept, Column::Concept, Field::Concept, {}},
        ColumnMeaning{CodeTableModel::Tags, Column::Tags, Field::Tag, {}},
        ColumnMeaning{CodeTableModel::Note, Column::Note, Field::Note, {}},
        ColumnMeaning{CodeTableModel::Link, Column::Link, Field::Link, {}},
};

const ColumnMeaning *meaningOf(int column)
{
    const auto *const found = std::ranges::find(
            columnMeanings, column,
            [](const ColumnMeaning &meaning) { return int(meaning.tableColumn); });
    return found == columnMeanings.end() ? nullptr : found;
}

} // namespace

CodeTableModel::CodeTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

CodeTableModel::~CodeTableModel() = default;

void CodeTableModel::setResult(std::shared_ptr<const SearchResult> result)
{
    beginResetModel();
    m_result = std::move(result);
    endResetModel();
}

Row CodeTableModel::row(int modelRow) const
{
    Q_ASSERT(m_result && modelRow >= 0 && size_t(modelRow) < m_result->rows.size());
    return m_result->rows[size_t(modelRow)];
}

int CodeTableModel::modelRow(Row row) const
{
    if (!m_result)
        return -1;
    const std::optional<size_t> place = m_result->rows.placeOf(row);
    return place ? int(*place) : -1;
}

db::CodeKey CodeTableModel::key(int modelRow) const
{
    return m_result->store->key(row(modelRow));
}

std::optional<errdex::Column> CodeTableModel::exportColumn(int column)
{
    const ColumnMeaning *meaning = meaningOf(column);
    return meaning ? std::optional(meaning->column) : std::nullopt;
}

int CodeTableModel::columnOf(errdex::Column column)
{
    const auto *const found = std::ranges::find(columnMeanings, column, &ColumnMeaning::column);
    return found == columnMeanings.end() ? -1 : int(found->tableColumn);
}

std::optional<Field> CodeTableModel::field(int column)
{
    const ColumnMeaning *meaning = meaningOf(column);
    return meaning ? std::optional(meaning->field) : std::nullopt;
}

QString CodeTableModel::title(int column)
{
    if (column == Star)
        return tr("Starred");
    const ColumnMeaning *meaning = meaningOf(column);
    return meaning ? ExportText::columnTitle(meaning->column) : QString();
}

int CodeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_result ? 0 : int(m_result->rows.size());
}

int CodeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(NUM_COLUMNS);
}

QVariant CodeTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    return cell(row(index.row()), static_cast<Columns>(index.column()), role);
}

QVariant CodeTableModel::cell(Row row, Columns column, int role) const
{
    const CatalogStore &store = *m_result->store;
    switch (role) {
    case Qt::DisplayRole:
        return column == Star ? QVariant() : QVariant(withControlSigns(text(row, column)));
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case Qt::AccessibleDescriptionRole:
        return column == Star ? QVariant(tr("Space puts the star on, or takes it away"))
                              : QVariant();
    case Qt::CheckStateRole:
        return column == Star ? QVariant(isStarred(row) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case HttpStatusRole:
        return store.httpStatus(row);
    case ProviderIndexRole:
        return store.provider(row);
    case StarredRole:
        return isStarred(row);
    case OccurrenceRole:
        return store.occurrence(row);
    case HighlightsRole:
        return highlightsIn(row, column);
    case PlaceholdersRole:
        return placeholdersIn(row, column);
    case KeyRole:
        return QVariant::fromValue(store.key(row));
    case RowRole:
        return QVariant::fromValue(row);
    }
    return {};
}

bool CodeTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return false;
    if (role != Qt::CheckStateRole || index.column() != Star)
        return false;
    // What is shown changes with the result that the owner sends.
    Q_EMIT starToggleRequested(key(index.row()), value.toInt() == Qt::Checked);
    return true;
}

QVariant CodeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= NUM_COLUMNS)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return title(section);
    case Qt::ToolTipRole:
        return section == Condition ? tr("When the error occurs, in the provider's words")
                                    : title(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    }
    return {};
}

Qt::ItemFlags CodeTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return Qt::NoItemFlags;
    const Qt::ItemFlags common = Qt::ItemIsEnabled | Qt::ItemIsSelectable
            | Qt::ItemNeverHasChildren;
    return index.column() == Star ? common | Qt::ItemIsUserCheckable : common;
}

void CodeTableModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT sortRequested(exportColumn(column), order);
}

QString CodeTableModel::text(const CatalogStore &store, const UserLayer *own, Row row,
                             Columns column)
{
    switch (column) {
    case Provider:
        return store.providers().at(store.provider(row)).name;
    case HttpStatus: {
        const int status = store.httpStatus(row);
        return status == 0 ? QString() : QString::number(status);
    }
    case Category: {
        const int category = store.category(row);
        return category == CatalogStore::none ? QString() : store.categories().at(category);
    }
    case Concept: {
        const int index = store.conceptIndex(row);
        return index == CatalogStore::none ? QString() : store.vocabulary().at(index).title;
    }
    case Code:
    case Name:
    case Message:
    case Description:
    case Condition:
        return store.string(row, meaningOf(column)->textField.value());
    case Tags:
    case Note:
    case Link: {
        return QString::fromStdString(exportText(store, own, row, meaningOf(column)->column));
    }
    case Star:
    case NUM_COLUMNS:
        break;
    }
    return {};
}

QVariant CodeTableModel::highlightsIn(Row row, Columns column) const
{
    if (!field(column) || (m_result->query.isEmpty() && !m_result->answer))
        return {};
    const QString shown = text(row, column);
    if (shown.isEmpty())
        return {};
    return QVariant::fromValue(resultMarks(*m_result, row, *field(column), shown));
}

QVariant CodeTableModel::placeholdersIn(Row row, Columns column) const
{
    if (column != Message && column != Description)
        return {};
    const CatalogStore &store = *m_result->store;
    const QString &placeholder = store.providers().at(store.provider(row)).placeholder;
    if (placeholder.isEmpty())
        return {};
    return QVariant::fromValue(placeholders(text(row, column), placeholder));
}

// Tool tips take rich text for what looks like it; a catalogue's text must not be taken for it.
QString CodeTableModel::toolTip(Row row, Columns column) const
{
    if (column == Star)
        return isStarred(row) ? tr("Starred: click to remove the star") : tr("Star this code");
    QString shown = text(row, column);
    if (column == HttpStatus && !shown.isEmpty()) {
        const auto record = m_result->store->httpStatusRecord(m_result->store->httpStatus(row));
        if (!record.phrase.isEmpty())
            shown += u' ' + record.phrase;
    }
    return shown.isEmpty()
            ? QString()
            : Qt::convertFromPlainText(withControlSigns(shown), Qt::WhiteSpaceNormal);
}

QString CodeTableModel::accessibleText(Row row, Columns column) const
{
    if (column == Star)
        //: of one code
        return isStarred(row) ? tr("Starred") : tr("Not starred");
    QString shown = withControlSigns(text(row, column));
    const int occurrence = m_result->store->occurrence(row);
    if (column == Code && occurrence > 1)
        return tr("%1, number %2 of this code").arg(shown, QLocale().toString(occurrence));
    if (column == HttpStatus && shown.isEmpty())
        return tr("no HTTP status");
    return shown;
}

bool CodeTableModel::isStarred(Row row) const
{
    return m_result->userLayer && m_result->userLayer->isStarred(row);
}

} // namespace errdex
