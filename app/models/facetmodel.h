// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/search.h"

#include <QAbstractItemModel>

#include <array>

namespace errdex {

/// The facet list: dimensions, and below each its values with the rows they would give.
///
/// What is checked is read from the query text; toggling a value changes nothing here but asks the
/// owner for another query. Counts change in place; values come, go and move one by one, so that a
/// view keeps its place, its focus and what is unfolded.
class FacetModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Dimension {
        Kept, ///< first: in sight however many providers there are, and empty until something is kept
        Provider,
        HttpStatus,
        Category,
        Actor,
        Retry,
        Concept,
        Flags,
        NUM_DIMENSIONS
    };

    enum Roles {
        CountRole = Qt::UserRole + 1, ///< quint32: rows of a value; checked values of a dimension
        ValueRole, ///< QString as withFieldValues() takes it; "" is "no HTTP status"
        FieldRole, ///< Field of the dimension, as int
        ProviderIndexRole, ///< int: of a provider
        IsSharedRole, ///< bool: of a provider whose catalogue the team shares
        HttpStatusRole, ///< int: of an HTTP status, 0 for "none"
        MutedRole, ///< bool: this value would give no rows
    };

    explicit FacetModel(QObject *parent = nullptr);
    ~FacetModel() override;

    void setResult(std::shared_ptr<const SearchResult> result);
    static Field field(Dimension dimension);

    /// The index of a dimension, or of one of its values; invalid where it is not shown.
    QModelIndex dimensionIndex(Dimension dimension) const;
    QModelIndex valueIndex(Dimension dimension, const QString &value) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    QModelIndex parent(const QModelIndex &index) const final;
    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;

Q_SIGNALS:
    /// The values that the condition on `field` should have now; none removes it.
    void valuesChanged(errdex::Field field, const QStringList &values);

private:
    struct Value
    {
        QString value;
        QString title;
        int number = 0; ///< provider index, HTTP status
        quint32 count = 0;
        bool isChecked = false;
    };
    using Values = std::vector<Value>;

    Values providerValues() const;
    Values httpStatusValues() const;
    Values categoryValues() const;
    Values conceptValues() const;
    Values adviceValues(Dimension dimension) const;
    Values flagValues() const;
    Values keptValues() const;
    Values valuesOf(Dimension dimension) const;
    void check(Dimension dimension, Values &values) const;
    void update(Dimension dimension, Values &&wanted);
    void removeMissing(Dimension dimension, const Values &wanted);
    void insertNew(Dimension dimension, const Values &wanted);
    void reorder(Dimension dimension, const Values &wanted);
    QVariant dimensionData(Dimension dimension, int role) const;
    QVariant valueData(Dimension dimension, const Value &value, int role) const;
    QString toolTip(Dimension dimension, const Value &value) const;
    static QString keptToolTip(OwnPart part);
    const db::ProviderRecord *provider(Dimension dimension, const Value &value) const;
    const Value *valueAt(const QModelIndex &index) const;

    std::shared_ptr<const SearchResult> m_result;
    bool m_hasRowsWithoutStatus = false; ///< in the store
    std::array<Values, NUM_DIMENSIONS> m_values;
    std::array<QStringList, NUM_DIMENSIONS> m_checked; ///< as the query has them
};

} // namespace errdex
