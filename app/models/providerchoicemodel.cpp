// SPDX-License-Identifier: MIT
#include "models/providerchoicemodel.h"

#include "core/catalog/origintext.h"
#include "core/text/phrases.h"
#include "core/text/visible.h"

#include <QMimeData>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

const QString rowFormat = u"application/x-errdex-provider-row"_s;

} // namespace

ProviderChoiceModel::ProviderChoiceModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

ProviderChoiceModel::~ProviderChoiceModel() = default;

void ProviderChoiceModel::setStore(std::shared_ptr<const CatalogStore> store,
                                   const ProviderChoice &choice)
{
    beginResetModel();
    m_store = std::move(store);
    m_entries.clear();
    const auto &providers = m_store->providers();
    QHash<QString, qsizetype> places;
    for (const QString &slug : choice.order)
        places.insert(slug, places.size());
    const QSet<QString> left(choice.left.begin(), choice.left.end());
    for (int index = 0; index < providers.size(); ++index) {
        const QString &slug = providers[index].slug;
        const bool isWanted = left.isEmpty() || places.contains(slug);
        m_entries += Entry{index, isWanted && !left.contains(slug)};
    }
    const auto placeOf = [&](const Entry &entry) {
        return places.value(providers[entry.provider].slug, places.size());
    };
    // Where nobody has moved any, a new one stands where it stands everywhere else.
    QList<Entry> known = m_entries;
    known.removeIf([&](const Entry &entry) { return placeOf(entry) == places.size(); });
    if (!std::ranges::is_sorted(known, {}, placeOf))
        std::ranges::stable_sort(m_entries, {}, placeOf);
    const auto isThere = [this](const QString &slug) {
        return m_store->providerIndex(slug) != CatalogStore::none;
    };
    m_absent = choice;
    m_absent.order.removeIf(isThere);
    m_absent.left.removeIf(isThere);
    const int baseline = m_store->providerIndex(choice.baseline);
    m_baseline = baseline == CatalogStore::none ? std::nullopt : std::optional(baseline);
    endResetModel();
}

ProviderChoice ProviderChoiceModel::choice() const
{
    ProviderChoice choice;
    for (const Entry &entry : m_entries) {
        const QString &slug = m_store->providers()[entry.provider].slug;
        choice.order += slug;
        if (!entry.isChosen)
            choice.left += slug;
    }
    choice.order += m_absent.order;
    choice.left += m_absent.left;
    if (m_baseline)
        choice.baseline = m_store->providers()[*m_baseline].slug;
    return choice;
}

std::vector<int> ProviderChoiceModel::chosen() const
{
    std::vector<int> providers;
    for (const Entry &entry : m_entries) {
        if (entry.isChosen)
            providers.push_back(entry.provider);
    }
    return providers;
}

std::optional<int> ProviderChoiceModel::baseline() const
{
    const auto isBaseline = [this](const Entry &entry) {
        return entry.isChosen && entry.provider == m_baseline;
    };
    return std::ranges::any_of(m_entries, isBaseline) ? m_baseline : std::nullopt;
}

void ProviderChoiceModel::setAllChosen(bool isChosen)
{
    if (m_entries.isEmpty())
        return;
    for (Entry &entry : m_entries)
        entry.isChosen = isChosen;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
}

void ProviderChoiceModel::choose(int providerIndex)
{
    const auto found = std::ranges::find(m_entries, providerIndex, &Entry::provider);
    if (found != m_entries.end())
        setData(index(int(found - m_entries.begin())), Qt::Checked, Qt::CheckStateRole);
}

void ProviderChoiceModel::setBaseline(std::optional<int> providerIndex)
{
    if (providerIndex == m_baseline)
        return;
    m_baseline = providerIndex;
    for (Entry &entry : m_entries) {
        if (entry.provider == providerIndex)
            entry.isChosen = true;
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT choiceChanged();
}

bool ProviderChoiceModel::move(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= m_entries.size() || to >= m_entries.size())
        return false;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_entries.move(from, to);
    endMoveRows();
    Q_EMIT choiceChanged();
    return true;
}

void ProviderChoiceModel::orderChosen(const std::vector<int> &providers)
{
    // The places of those that are left out stay.
    auto next = providers.begin();
    QList<Entry> ordered = m_entries;
    for (Entry &entry : ordered) {
        if (entry.isChosen && next != providers.end())
            entry.provider = *next++;
    }
    if (ordered == m_entries)
        return;
    m_entries = ordered;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT choiceChanged();
}

int ProviderChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant ProviderChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[index.row()];
    const bool isBaseline = entry.provider == m_baseline;
    const db::ProviderRecord &provider = m_store->providers()[entry.provider];
    const QString name = withControlSigns(provider.name);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole: {
        QStringList texts{isBaseline ? tr("%1, baseline").arg(name) : name};
        if (provider.isShared)
            texts.append(OriginText::word(provider));
        return Phrases::list(texts);
    }
    case Qt::ToolTipRole: {
        const QString team = OriginText::teamSentence(provider);
        return team.isEmpty() ? QVariant() // then that of the list says what can be done here
                              : Qt::convertFromPlainText(name + u'\n' + team, Qt::WhiteSpaceNormal);
    }
    case Qt::CheckStateRole:
        return entry.isChosen ? Qt::Checked : Qt::Unchecked;
    case ProviderIndexRole:
        return entry.provider;
    case IsBaselineRole:
        return isBaseline;
    case IsSharedRole:
        return provider.isShared;
    case CodeCountRole:
        return int(m_store->firstRowOf(entry.provider + 1) - m_store->firstRowOf(entry.provider));
    default:
        return {};
    }
}

bool ProviderChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool isChosen = value.toInt() == Qt::Checked;
    if (std::exchange(m_entries[index.row()].isChosen, isChosen) == isChosen)
        return true;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
    return true;
}

Qt::ItemFlags ProviderChoiceModel::flags(const QModelIndex &index) const
{
    // Things are dropped between the providers, not onto one.
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
            | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList ProviderChoiceModel::mimeTypes() const
{
    return {rowFormat};
}

QMimeData *ProviderChoiceModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(rowFormat, QByteArray::number(indexes.first().row()));
    return data;
}

bool ProviderChoiceModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                       const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(rowFormat) || parent.isValid())
        return false;
    const int from = data->data(rowFormat).toInt();
    const int before = row < 0 ? rowCount() : row;
    move(from, before > from ? before - 1 : before);
    return false; // moved already: the view must not remove the old row
}

} // namespace errdex
