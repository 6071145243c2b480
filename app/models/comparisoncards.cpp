// SPDX-License-Identifier: MIT
#include "models/comparisoncards.h"

#include "core/catalog/concepttexts.h"
#include "core/catalog/origintext.h"
#include "core/compare/worddiff.h"
#include "core/text/phrases.h"
#include "core/text/visible.h"

#include <QLocale>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace errdex {

namespace {

using Fact = ComparisonCardsModel::Fact;

constexpr std::array allFacts{Fact::HttpStatus,  Fact::Concept,   Fact::Name,     Fact::Message,
                              Fact::Description, Fact::Condition, Fact::Category, Fact::Remark};

} // namespace

ComparisonCardsModel::ComparisonCardsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

ComparisonCardsModel::~ComparisonCardsModel() = default;

void ComparisonCardsModel::setLine(std::shared_ptr<const Comparison> comparison,
                                   std::optional<size_t> line, qsizetype limit,
                                   std::optional<int> wanted)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_line = m_comparison ? line : std::nullopt;
    m_limit = limit;
    m_cards.clear();
    m_fields.clear();
    m_hiddenCards = 0;
    m_reference = -1;
    m_current = -1;
    if (m_line) {
        addCards(wanted);
        chooseFields();
    }
    endResetModel();
}

/// So many cards may each provider have: 60 cards of the first of five would hide the others.
qsizetype ComparisonCardsModel::cardsForEach() const
{
    QList<qsizetype> counts;
    for (size_t column = 0; column < m_comparison->columnCount(); ++column)
        counts += std::max(qsizetype(m_comparison->cell(*m_line, column).size()), qsizetype(1));
    std::ranges::sort(counts);
    // Those with few leave room to those with many.
    qsizetype left = m_limit;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        const qsizetype share = left / (counts.size() - i);
        if (counts[i] > share)
            return std::max(share, qsizetype(1));
        left -= counts[i];
    }
    return m_limit;
}

void ComparisonCardsModel::addCards(std::optional<int> wanted)
{
    const qsizetype forEach = cardsForEach();
    const auto add = [this, forEach, wanted](const Card &card) {
        const bool isWanted = card.provider == wanted && card.number == 1;
        if (!isWanted && (card.number > forEach || m_cards.size() >= m_limit)) {
            ++m_hiddenCards;
            return;
        }
        const bool isBaseline = m_comparison->request().baseline == card.provider;
        if (card.row && (m_reference < 0 || (isBaseline && card.number == 1)))
            m_reference = int(m_cards.size());
        m_cards += card;
    };
    for (size_t column = 0; column < m_comparison->columnCount(); ++column) {
        Card card;
        card.provider = m_comparison->provider(column);
        const auto rows = m_comparison->cell(*m_line, column);
        card.count = std::max(int(rows.size()), 1);
        if (rows.empty())
            add(card);
        for (const Row row : rows) {
            card.row = row;
            add(card);
            ++card.number;
        }
    }
}

void ComparisonCardsModel::chooseFields()
{
    for (const Fact field : allFacts) {
        // What all of them have in common stands in the line's head.
        const Alignment alignment = m_comparison->request().alignment;
        if ((field == Fact::Concept && alignment == Alignment::Concept)
            || (field == Fact::HttpStatus && alignment == Alignment::HttpStatus))
            continue;
        if (std::ranges::any_of(m_cards, [this, field](const Card &card) {
                return !value(field, card).isEmpty();
            }))
            m_fields += field;
    }
}

QString ComparisonCardsModel::value(Fact field, const Card &card) const
{
    if (!card.row)
        return {};
    const CatalogStore &store = m_comparison->store();
    const Row row = *card.row;
    switch (field) {
    case Fact::HttpStatus: {
        const int status = store.httpStatus(row);
        return status == 0
                ? QString()
                : (QString::number(status) + u' ' + store.httpStatusRecord(status).phrase)
                          .trimmed();
    }
    case Fact::Concept: {
        const int index = store.conceptIndex(row);
        return index == CatalogStore::none ? QString() : store.vocabulary()[index].title;
    }
    case Fact::Name:
        return store.string(row, TextField::Name);
    case Fact::Message:
        return store.string(row, TextField::Message);
    case Fact::Description:
        return store.string(row, TextField::Description);
    case Fact::Condition:
        return store.string(row, TextField::Condition);
    case Fact::Category: {
        const int category = store.category(row);
        return category == CatalogStore::none ? QString() : store.categories()[category];
    }
    case Fact::Remark:
        return remarkInShownLanguage(store.remark(row));
    }
    Q_UNREACHABLE();
}

bool ComparisonCardsModel::differs(Fact field, const Card &card) const
{
    if (m_reference < 0 || !card.row)
        return false;
    return value(field, card).compare(value(field, m_cards[m_reference]), Qt::CaseInsensitive) != 0;
}

bool ComparisonCardsModel::hasDifference(Fact field) const
{
    return std::ranges::any_of(m_cards,
                               [this, field](const Card &card) { return differs(field, card); });
}

QList<Span> ComparisonCardsModel::differences(Fact field, int column) const
{
    const QString text = value(field, m_cards[column]);
    if (m_reference < 0 || text.isEmpty())
        return {};
    const QList<Span> all = wordsNotIn(text, {});
    // Where nothing is the same, marks point to nothing; the sign beside the text says it.
    const auto some = [&all](const QList<Span> &spans) {
        return spans == all ? QList<Span>() : spans;
    };
    if (column != m_reference) {
        const QString reference = value(field, m_cards[m_reference]);
        return reference.isEmpty() ? QList<Span>() : some(differingWords(text, reference));
    }
    // The reference's own words that nobody else has.
    QString others;
    for (const Card &card : m_cards) {
        if (&card != &m_cards[m_reference])
            others += u' ' + value(field, card);
    }
    return others.trimmed().isEmpty() ? QList<Span>() : some(wordsNotIn(text, others));
}

QString ComparisonCardsModel::fieldTitle(Fact field)
{
    switch (field) {
    case Fact::HttpStatus:
        return tr("HTTP status");
    case Fact::Concept:
        return tr("Concept");
    case Fact::Name:
        return tr("Name");
    case Fact::Message:
        return tr("Message");
    case Fact::Description:
        return tr("Description");
    case Fact::Condition:
        return tr("When");
    case Fact::Category:
        return tr("Category");
    case Fact::Remark:
        return tr("Our remark");
    }
    Q_UNREACHABLE();
}

int ComparisonCardsModel::firstCard(int provider) const
{
    const auto found = std::ranges::find(m_cards, provider, &Card::provider);
    return found == m_cards.end() ? -1 : int(found - m_cards.begin());
}

void ComparisonCardsModel::setCurrentCard(int column)
{
    const int before = std::exchange(m_current, column);
    if (before == column)
        return;
    for (const int changed : {before, column}) {
        if (changed >= 0 && changed < m_cards.size())
            Q_EMIT headerDataChanged(Qt::Horizontal, changed, changed);
    }
}

QString ComparisonCardsModel::cardTitle(int column) const
{
    return m_comparison->store().providers()[m_cards[column].provider].name;
}

QString ComparisonCardsModel::cardCode(int column) const
{
    const std::optional<Row> &row = m_cards[column].row;
    return row ? m_comparison->store().string(*row, TextField::Code) : QString();
}

QString ComparisonCardsModel::absence(int column) const
{
    const auto &providers = m_comparison->request().providers;
    const auto place = std::ranges::find(providers, m_cards[column].provider);
    return m_comparison->isUnknown(*m_line, size_t(place - providers.begin()))
            ? ComparisonText::unknown()
            //: in place of a provider's code
            : tr("no code for this");
}

QString ComparisonCardsModel::cardCount(int column) const
{
    const Card &card = m_cards[column];
    //: the first code of three: "1 of 3"
    return card.count > 1
            ? tr("%1 of %2").arg(QLocale().toString(card.number), QLocale().toString(card.count))
            : QString();
}

int ComparisonCardsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

int ComparisonCardsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QString ComparisonCardsModel::accessibleText(int column, Fact field) const
{
    const Card &card = m_cards[column];
    if (!card.row)
        return Phrases::titled(cardTitle(column), absence(column));
    const QString text =
            tr("%1 %2, %3: %4")
                    .arg(cardTitle(column), cardCode(column), fieldTitle(field),
                         value(field, card).isEmpty() ? tr("not given") : value(field, card));
    return differs(field, card) ? tr("%1, differs").arg(text) : text;
}

QVariant ComparisonCardsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Fact field = m_fields[index.row()];
    const Card &card = m_cards[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return withControlSigns(value(field, card));
    case Qt::AccessibleTextRole:
        return withControlSigns(accessibleText(index.column(), field));
    case DiffersRole:
        return differs(field, card);
    case DifferencesRole:
        return QVariant::fromValue(differences(field, index.column()));
    case HttpStatusRole:
        return field == Fact::HttpStatus && card.row ? m_comparison->store().httpStatus(*card.row)
                                                     : 0;
    default:
        return {};
    }
}

/// "HashKey Pro -1021 2 of 3, shared by your team"
QString ComparisonCardsModel::headText(int column) const
{
    const db::ProviderRecord &provider =
            m_comparison->store().providers()[m_cards[column].provider];
    const QString text = withControlSigns(
            QString(cardTitle(column) + u' ' + cardCode(column) + u' ' + cardCount(column))
                    .trimmed());
    return provider.isShared ? Phrases::list({text, OriginText::word(provider)}) : text;
}

QVariant ComparisonCardsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= m_fields.size())
            return {};
        if (role == Qt::DisplayRole)
            return fieldTitle(m_fields[section]);
        return role == DiffersRole ? QVariant(hasDifference(m_fields[section])) : QVariant();
    }
    if (section < 0 || section >= m_cards.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return withControlSigns(cardTitle(section));
    case Qt::AccessibleTextRole:
        //: %1 is a card of a code beside others: "HashKey Pro -1021, current"
        return section == m_current ? tr("%1, current").arg(headText(section)) : headText(section);
    case Qt::ToolTipRole: // in a narrow card not all of it fits
        return Qt::convertFromPlainText(headText(section));
    case IsCurrentRole:
        return section == m_current;
    case ProviderIndexRole:
        return m_cards[section].provider;
    default:
        return {};
    }
}

} // namespace errdex
