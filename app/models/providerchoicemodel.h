// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"

#include <QAbstractListModel>

namespace errdex {

/// Which providers are compared, in which order, and with which of them as the baseline.
struct ProviderChoice
{
    /// Slugs of all providers that were there to choose from. Later ones are missing here: they come
    /// last where these are in an order of their own, and are compared where none is left.
    QStringList order;
    QStringList left; ///< slugs that are not compared
    QString baseline; ///< slug; empty for none
    friend bool operator==(const ProviderChoice &, const ProviderChoice &) = default;
};

/// The providers to choose from, as a list that can be checked and put in order by dragging. Where all
/// are compared, so is a new one; a selection stays as it was made, and a new one is offered there. One
/// that went, as when it is hidden, comes back as it was.
class ProviderChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        ProviderIndexRole = Qt::UserRole + 1, ///< int
        IsBaselineRole, ///< bool
        CodeCountRole, ///< int
        IsSharedRole, ///< bool: the team shares its catalogue
    };

    explicit ProviderChoiceModel(QObject *parent = nullptr);
    ~ProviderChoiceModel() override;

    /// Fits the choice to the providers of a store; does not tell `choiceChanged`.
    void setStore(std::shared_ptr<const CatalogStore> store, const ProviderChoice &choice);

    ProviderChoice choice() const;
    std::vector<int> chosen() const; ///< indices of the store, in order
    std::optional<int> baseline() const; ///< one of chosen()

    void setAllChosen(bool isChosen);
    void choose(int providerIndex); ///< of the store
    void setBaseline(std::optional<int> providerIndex); ///< of the store
    bool move(int from, int to); ///< rows; false where it is not possible
    /// Puts the chosen ones into another order; `providers` holds exactly them.
    void orderChosen(const std::vector<int> &providers);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void choiceChanged();

private:
    struct Entry
    {
        int provider = 0;
        bool isChosen = true;
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    std::shared_ptr<const CatalogStore> m_store;
    QList<Entry> m_entries;
    ProviderChoice m_absent; ///< what was chosen of providers that are not there
    std::optional<int> m_baseline;
};

} // namespace errdex
