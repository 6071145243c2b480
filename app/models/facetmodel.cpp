// SPDX-License-Identifier: MIT
#include "models/facetmodel.h"

#include "core/catalog/origintext.h"
#include "core/query/queryedit.h"
#include "core/text/phrases.h"
#include "core/text/visible.h"

#include <QHash>
#include <QSet>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

// A dimension has the internal id 0, a value one more than its dimension's number.
constexpr quintptr dimensionId = 0;

FacetModel::Dimension dimensionOf(const QModelIndex &index)
{
    return static_cast<FacetModel::Dimension>(
            index.internalId() == dimensionId ? index.row() : int(index.internalId()) - 1);
}

} // namespace

FacetModel::FacetModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

FacetModel::~FacetModel() = default;

Field FacetModel::field(Dimension dimension)
{
    switch (dimension) {
    case Provider:
        return Field::Provider;
    case HttpStatus:
        return Field::Http;
    case Category:
        return Field::Category;
    case Actor:
        return Field::Actor;
    case Retry:
        return Field::Retry;
    case Concept:
        return Field::Concept;
    case Flags:
        return Field::Is;
    case Kept:
        return Field::Has;
    case NUM_DIMENSIONS:
        break;
    }
    return Field::Any;
}

void FacetModel::setResult(std::shared_ptr<const SearchResult> result)
{
    const bool isOtherStore = !m_result || !result || m_result->store != result->store;
    if (isOtherStore)
        beginResetModel();
    m_result = std::move(result);
    if (isOtherStore) {
        m_values = {};
        m_checked = {};
        m_hasRowsWithoutStatus = false;
        for (Row row = 0; m_result && row < m_result->store->rowCount(); ++row) {
            if (m_result->store->httpStatus(row) == 0) {
                m_hasRowsWithoutStatus = true;
                break;
            }
        }
    }
    for (int i = 0; m_result && i < NUM_DIMENSIONS; ++i) {
        const auto dimension = static_cast<Dimension>(i);
        const QStringList checked = fieldValues(m_result->query, field(dimension));
        const bool isChanged = m_checked[size_t(i)].size() != checked.size();
        m_checked[size_t(i)] = checked;
        if (isOtherStore)
            m_values[size_t(i)] = valuesOf(dimension);
        else
            update(dimension, valuesOf(dimension));
        if (isChanged && !isOtherStore)
            Q_EMIT dataChanged(dimensionIndex(dimension), dimensionIndex(dimension), {CountRole});
    }
    if (isOtherStore)
        endResetModel();
}

void FacetModel::check(Dimension dimension, Values &values) const
{
    for (const QString &text : m_checked[size_t(dimension)]) {
        for (Value &value : values) {
            if (value.value.compare(text, Qt::CaseInsensitive) == 0
                || (!text.isEmpty() && value.title.compare(text, Qt::CaseInsensitive) == 0))
                value.isChecked = true;
        }
    }
}

void FacetModel::update(Dimension dimension, Values &&wanted)
{
    Values &values = m_values[size_t(dimension)];
    const auto isSameValue = [](const Value &left, const Value &right) {
        return left.value == right.value;
    };
    if (!std::ranges::equal(values, wanted, isSameValue)) {
        removeMissing(dimension, wanted);
        insertNew(dimension, wanted);
        reorder(dimension, wanted);
    }
    int first = -1;
    int last = -1;
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (values[i].count == wanted[i].count && values[i].isChecked == wanted[i].isChecked)
            continue;
        values[i] = std::move(wanted[i]);
        first = first < 0 ? int(i) : first;
        last = int(i);
    }
    if (first >= 0) {
        const QModelIndex parent = dimensionIndex(dimension);
        Q_EMIT dataChanged(index(first, 0, parent), index(last, 0, parent));
    }
}

void FacetModel::removeMissing(Dimension dimension, const Values &wanted)
{
    QSet<QString> kept;
    for (const Value &value : wanted)
        kept.insert(value.value);
    Values &values = m_values[size_t(dimension)];
    for (int last = int(values.size()) - 1; last >= 0; --last) {
        if (kept.contains(values[size_t(last)].value))
            continue;
        int first = last;
        while (first > 0 && !kept.contains(values[size_t(first) - 1].value))
            --first;
        beginRemoveRows(dimensionIndex(dimension), first, last);
        values.erase(values.begin() + first, values.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void FacetModel::insertNew(Dimension dimension, const Values &wanted)
{
    Values &values = m_values[size_t(dimension)];
    QSet<QString> known;
    for (const Value &value : values)
        known.insert(value.value);
    Values added;
    std::ranges::copy_if(wanted, std::back_inserter(added),
                         [&known](const Value &value) { return !known.contains(value.value); });
    if (added.empty())
        return;
    const int first = int(values.size());
    beginInsertRows(dimensionIndex(dimension), first, first + int(added.size()) - 1);
    std::ranges::move(added, std::back_inserter(values));
    endInsertRows();
}

void FacetModel::reorder(Dimension dimension, const Values &wanted)
{
    Values &values = m_values[size_t(dimension)];
    QHash<QString, int> places;
    for (size_t i = 0; i < wanted.size(); ++i)
        places.insert(wanted[i].value, int(i));
    const auto place = [&places](const Value &value) { return places.value(value.value); };
    if (std::ranges::is_sorted(values, {}, place))
        return;
    const QList<QPersistentModelIndex> parents{dimensionIndex(dimension)};
    Q_EMIT layoutAboutToBeChanged(parents, VerticalSortHint);
    QModelIndexList before;
    QModelIndexList after;
    const QModelIndexList persistent = persistentIndexList();
    for (const QModelIndex &old : persistent) {
        if (old.internalId() == dimensionId || dimensionOf(old) != dimension)
            continue;
        before += old;
        after += createIndex(place(values[size_t(old.row())]), 0, old.internalId());
    }
    std::ranges::sort(values, {}, place);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged(parents, VerticalSortHint);
}

QModelIndex FacetModel::dimensionIndex(Dimension dimension) const
{
    return m_result ? createIndex(dimension, 0, dimensionId) : QModelIndex();
}

QModelIndex FacetModel::valueIndex(Dimension dimension, const QString &value) const
{
    const Values &values = m_values[size_t(dimension)];
    const auto found = std::ranges::find(values, value, &Value::value);
    return found == values.end() ? QModelIndex()
                                 : index(int(found - values.begin()), 0, dimensionIndex(dimension));
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : dimensionId);
}

QModelIndex FacetModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == dimensionId)
        return {};
    return dimensionIndex(dimensionOf(index));
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_result ? int(NUM_DIMENSIONS) : 0;
    const bool isDimension = parent.internalId() == dimensionId && parent.column() == 0;
    return isDimension ? int(m_values[size_t(parent.row())].size()) : 0;
}

int FacetModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return 1;
}

const FacetModel::Value *FacetModel::valueAt(const QModelIndex &index) const
{
    if (index.internalId() == dimensionId)
        return nullptr;
    return &m_values[size_t(dimensionOf(index))].at(size_t(index.row()));
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Dimension dimension = dimensionOf(index);
    if (role == FieldRole)
        return int(field(dimension));
    const Value *value = valueAt(index);
    return value ? valueData(dimension, *value, role) : dimensionData(dimension, role);
}

QVariant FacetModel::dimensionData(Dimension dimension, int role) const
{
    if (role == CountRole)
        return quint32(m_checked[size_t(dimension)].size());
    if (role != Qt::DisplayRole)
        return {};
    switch (dimension) {
    case Provider:
        return tr("Provider");
    case HttpStatus:
        return tr("HTTP status");
    case Category:
        return tr("Category");
    case Actor:
        return tr("Who must act");
    case Retry:
        return tr("Trying again");
    case Concept:
        return tr("Concept");
    case Flags:
        return tr("Flags");
    case Kept:
        return tr("Own data");
    case NUM_DIMENSIONS:
        break;
    }
    return {};
}

QVariant FacetModel::valueData(Dimension dimension, const Value &value, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return withControlSigns(value.title);
    case Qt::CheckStateRole:
        return value.isChecked ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return toolTip(dimension, value);
    case Qt::AccessibleTextRole: {
        const QString text =
                tr("%1, %Ln code(s)", nullptr, int(value.count)).arg(withControlSigns(value.title));
        const db::ProviderRecord *record = provider(dimension, value);
        return record && record->isShared ? Phrases::list({text, OriginText::word(*record)}) : text;
    }
    case CountRole:
        return value.count;
    case ValueRole:
        return value.value;
    case MutedRole:
        return value.count == 0;
    case ProviderIndexRole:
        return dimension == Provider ? QVariant(value.number) : QVariant();
    case IsSharedRole: {
        const db::ProviderRecord *record = provider(dimension, value);
        return record && record->isShared;
    }
    case HttpStatusRole:
        return dimension == HttpStatus ? QVariant(value.number) : QVariant();
    }
    return {};
}

/// Null for what is no provider.
const db::ProviderRecord *FacetModel::provider(Dimension dimension, const Value &value) const
{
    return dimension == Provider ? &m_result->store->providers().at(value.number) : nullptr;
}

QString FacetModel::keptToolTip(OwnPart part)
{
    switch (part) {
    case OwnPart::Note:
        return tr("Codes with a note, yours or your team's");
    case OwnPart::Tags:
        return tr("Codes with tags, yours or your team's");
    case OwnPart::Link:
        return tr("Codes with a link to the solution, yours or your team's");
    case OwnPart::Reply:
        return tr("Codes with a reply that you or your team have written for them");
    case OwnPart::Conflict:
        return tr("Codes for which an imported file brought something else than you have");
    }
    Q_UNREACHABLE();
}

QString FacetModel::toolTip(Dimension dimension, const Value &value) const
{
    QString text = value.title;
    if (const db::ProviderRecord *record = provider(dimension, value)) {
        if (const QString team = OriginText::teamSentence(*record); !team.isEmpty())
            text += u'\n' + team;
    }
    if (dimension == Concept) {
        text = m_result->store->vocabulary().at(value.number).meaning;
    } else if (dimension == HttpStatus && value.number == 0) {
        text = tr("The page gives no HTTP status");
    } else if (dimension == Flags) {
        switch (static_cast<Flag>(value.number)) {
        case Flag::Starred:
            text = tr("Codes that you starred");
            break;
        case Flag::Duplicate:
            text = tr("Codes that a page lists more than once");
            break;
        case Flag::Collision:
            text = tr("Codes that mean something else at another provider");
            break;
        }
    } else if (dimension == Kept) {
        text = keptToolTip(static_cast<OwnPart>(value.number));
    }
    return Qt::convertFromPlainText(withControlSigns(text), Qt::WhiteSpaceNormal);
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !checkIndex(index) || role != Qt::CheckStateRole)
        return false;
    const Value *toggled = valueAt(index);
    if (!toggled)
        return false;
    const Dimension dimension = dimensionOf(index);
    // What the query names and the list does not show stays in the query.
    QStringList values = m_checked[size_t(dimension)];
    values.removeIf([toggled](const QString &text) {
        return toggled->value.compare(text, Qt::CaseInsensitive) == 0
                || (!text.isEmpty() && toggled->title.compare(text, Qt::CaseInsensitive) == 0);
    });
    if (value.toInt() == Qt::Checked)
        values += toggled->value;
    Q_EMIT valuesChanged(field(dimension), values);
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    if (index.internalId() == dimensionId)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
            | Qt::ItemNeverHasChildren;
}

} // namespace errdex
