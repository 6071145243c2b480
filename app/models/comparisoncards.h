// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"
#include "core/query/query.h"

#include <QAbstractTableModel>

namespace errdex {

/// One line of a comparison side by side: a column ("card") for each code, and one for each provider
/// that has none; rows are the fields that any of them has. Passive.
///
/// Differences are told from the reference: the baseline's first card, else the first with a code.
class ComparisonCardsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr qsizetype cardLimit = 60; ///< unless more are asked for

    enum Roles {
        DiffersRole = Qt::UserRole + 1, ///< bool: has another value than the reference
        DifferencesRole, ///< QList<Span>: its words that the reference lacks
        ProviderIndexRole, ///< int; of headers
        HttpStatusRole, ///< int, 0 where the field is not the status
        IsCurrentRole, ///< bool; of horizontal headers: the card that the person is at
    };

    /// What a card says of its code. (Not the Field of a query.)
    enum class Fact : quint8 {
        HttpStatus,
        Concept,
        Name,
        Message,
        Description,
        Condition,
        Category,
        Remark,
    };

    struct Card
    {
        int provider = 0;
        std::optional<Row> row; ///< none: the provider has nothing here
        int number = 1; ///< among the provider's cards
        int count = 1;
    };

    explicit ComparisonCardsModel(QObject *parent = nullptr);
    ~ComparisonCardsModel() override;

    /// Shows a line (or none) with one model reset. At most `limit` cards: where there are more, each
    /// provider has its first codes, and hiddenCards() tells how many are left out. `wanted` has its
    /// first card whatever the limit. No card is current then.
    void setLine(std::shared_ptr<const Comparison> comparison, std::optional<size_t> line,
                 qsizetype limit = cardLimit, std::optional<int> wanted = {});
    const std::shared_ptr<const Comparison> &comparison() const { return m_comparison; }
    std::optional<size_t> line() const { return m_line; }

    const QList<Card> &cards() const { return m_cards; }
    qsizetype hiddenCards() const { return m_hiddenCards; }
    qsizetype limit() const { return m_limit; }
    /// The first card of a provider; -1 for none.
    int firstCard(int provider) const;
    /// The card that the person is at, which its head tells; -1 for none.
    void setCurrentCard(int column);
    const QList<Fact> &fields() const { return m_fields; }
    /// The card that the others are compared with; -1 without any code.
    int reference() const { return m_reference; }
    QString value(Fact field, const Card &card) const;
    bool differs(Fact field, const Card &card) const;
    bool hasDifference(Fact field) const;

    static QString fieldTitle(Fact field);
    QString cardTitle(int column) const; ///< "HashKey Pro"
    QString cardCode(int column) const; ///< "-1021"; empty for none
    QString absence(int column) const; ///< of a card without a code: "no code for this"
    QString cardCount(int column) const; ///< "2 of 3"; empty for a single one

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const final;

private:
    void addCards(std::optional<int> wanted);
    qsizetype cardsForEach() const;
    void chooseFields();
    QList<Span> differences(Fact field, int column) const;
    QString accessibleText(int column, Fact field) const;
    QString headText(int column) const;

    std::shared_ptr<const Comparison> m_comparison;
    std::optional<size_t> m_line;
    QList<Card> m_cards;
    qsizetype m_limit = cardLimit;
    qsizetype m_hiddenCards = 0;
    QList<Fact> m_fields;
    int m_reference = -1;
    int m_current = -1;
};

} // namespace errdex
