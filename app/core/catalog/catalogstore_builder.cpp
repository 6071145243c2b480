// SPDX-License-Identifier: MIT
// Making a store of the records of catalogues.
#include "core/catalog/catalogstore.h"
#include "core/catalog/concepttexts.h"
#include "core/catalog/wordindex.h"

#include <algorithm>
#include <numeric>

namespace errdex {

namespace {

constexpr int httpStatusEnd = 1000; // three digits

} // namespace

CatalogStore::Builder::Builder()
    : m_store(new CatalogStore)
{
}

CatalogStore::Builder::~Builder() = default;

void CatalogStore::Builder::setHttpStatuses(const QList<db::HttpStatusRecord> &records)
{
    m_store->m_httpStatuses = records;
}

void CatalogStore::Builder::setConcepts(const QList<db::ConceptRecord> &records)
{
    m_store->m_englishConcepts = records;
    m_store->m_concepts = inShownLanguage(records);
    QHash<qint64, QStringList> groups;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const db::ConceptRecord &record = records.at(i);
        QStringList names{record.slug, record.title, m_store->m_concepts.at(i).title};
        names.removeDuplicates();
        if (record.parent)
            names += groups.value(qint64(*record.parent));
        else
            groups.insert(qint64(record.id), names);
        m_store->m_conceptNames.append(names);
        m_conceptIndex.insert(qint64(record.id), static_cast<int>(m_store->m_conceptSlugs.size()));
        m_store->m_conceptSlugs.push_back(record.slug.toStdString());
    }
}

void CatalogStore::Builder::setCategories(const QList<db::CategoryRecord> &records)
{
    QHash<QString, int> known;
    for (const db::CategoryRecord &record : records) {
        auto found = known.constFind(record.title);
        if (found == known.constEnd()) {
            found = known.insert(record.title, static_cast<int>(m_store->m_categories.size()));
            m_store->m_categories.append(record.title);
            m_store->m_categoryNames.append({record.title});
            m_store->m_categoryTitles.push_back(record.title.toStdString());
        }
        m_categoryIndex.insert(qint64(record.id), *found);
    }
}

void CatalogStore::Builder::addProvider(const db::ProviderRecord &provider)
{
    const int index = static_cast<int>(m_store->m_providers.size());
    m_providerIndex.insert(qint64(provider.id), index);
    m_store->m_providerBySlug.insert(provider.slug, index);
    m_store->m_providers.append(provider);
    m_store->m_providerNames.append({provider.slug, provider.name});
    m_store->m_providerSlugs.push_back(provider.slug.toStdString());
}

void CatalogStore::Builder::addCode(const db::ErrorCodeRecord &code)
{
    CatalogStore &store = *m_store;
    const Row row = static_cast<Row>(store.rowCount());
    const std::array texts{&code.code, &code.name, &code.message, &code.description,
                           &code.condition};
    for (size_t field = 0; field < texts.size(); ++field) {
        const QByteArray utf8 = texts[field]->toUtf8();
        store.m_texts[field].append({utf8.constData(), size_t(utf8.size())});
    }
    const auto indexOf = [](const QHash<qint64, int> &indices, const auto &id) {
        return id ? indices.value(qint64(*id), none) : none;
    };
    store.m_providerOf.push_back(m_providerIndex.value(qint64(code.provider), none));
    Q_ASSERT(store.m_providerOf.back() != none);
    Q_ASSERT(row == 0 || store.m_providerOf[row] >= store.m_providerOf[row - 1]);
    store.m_categoryOf.push_back(indexOf(m_categoryIndex, code.category));
    store.m_conceptOf.push_back(indexOf(m_conceptIndex, code.conceptId));
    // The schema bounds both; a damaged file may not make us reserve memory for its numbers.
    store.m_httpStatus.push_back(
            static_cast<qint16>(qBound(0, code.httpStatus.value_or(0), httpStatusEnd - 1)));
    store.m_httpStatusSource.push_back(code.httpStatusSource);
    store.m_occurrence.push_back(qBound(1, code.occurrence, 0xffff));
    if (!code.remark.isEmpty())
        store.m_remarks.insert(row, code.remark);
}

void CatalogStore::Builder::applyConceptChoices()
{
    CatalogStore &store = *m_store;
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice) {
        const std::optional<Row> row = store.find(choice.key());
        const auto found =
                std::ranges::find(store.m_concepts, choice.value(), &db::ConceptRecord::slug);
        if (!row || found == store.m_concepts.end() || !found->parent)
            continue; // of a catalogue, or a vocabulary, of another day
        if (!store.isConceptOpen(*row))
            continue;
        store.m_conceptOf[*row] = static_cast<qint32>(found - store.m_concepts.begin());
        store.m_chosenConcepts.insert(*row);
    }
}

std::shared_ptr<const CatalogStore> CatalogStore::Builder::build()
{
    CatalogStore &store = *m_store;
    for (TextColumn &texts : store.m_texts)
        texts.shrink();

    Row next = 0;
    for (int provider = 0; provider <= store.m_providers.size(); ++provider) {
        while (next < store.rowCount() && store.provider(next) < provider)
            ++next;
        store.m_firstRows.push_back(next);
    }

    int largest = 0;
    for (Row row = 0; row < store.rowCount(); ++row)
        largest = std::max({largest, store.occurrence(row), store.httpStatus(row)});
    const auto grouped = [&store](qsizetype groups, auto &&indexOf) {
        return RowGroups(store.rowCount(), size_t(groups), indexOf);
    };
    store.m_byProvider =
            grouped(store.m_providers.size(), [&store](Row row) { return store.provider(row); });
    store.m_byCategory =
            grouped(store.m_categories.size(), [&store](Row row) { return store.category(row); });
    store.m_byHttpStatus =
            grouped(httpStatusEnd, [&store](Row row) { return store.httpStatus(row); });
    for (int status = 1; status < httpStatusEnd; ++status) {
        if (!store.m_byHttpStatus.rows(status).empty())
            store.m_statusesInUse.push_back(status);
    }
    for (int number = 0; number <= largest; ++number)
        store.m_numbers.push_back(std::to_string(number));

    const TextColumn &codes = store.column(TextField::Code);
    store.m_byCode.resize(store.rowCount());
    std::iota(store.m_byCode.begin(), store.m_byCode.end(), Row(0));
    std::stable_sort(store.m_byCode.begin(), store.m_byCode.end(), [&codes](Row left, Row right) {
        const int order = codes.folded(left).compare(codes.folded(right));
        return order != 0 ? order < 0 : codes.text(left) < codes.text(right);
    });

    applyConceptChoices();
    store.m_byConcept =
            grouped(store.m_concepts.size(), [&store](Row row) { return store.conceptIndex(row); });
    store.m_duplicates = RowSet(store.rowCount());
    store.m_collisions = RowSet(store.rowCount());
    for (auto begin = store.m_byCode.begin(); begin != store.m_byCode.end();) {
        const auto end = std::find_if_not(begin, store.m_byCode.end(),
                                          [&](Row row) { return codes.areSame(row, *begin); });
        bool hasOtherProvider = false;
        bool hasOneMeaning = store.conceptIndex(*begin) != none;
        for (auto it = begin; it != end; ++it) {
            // Rows of one code stand in provider order, so a repeated one is beside its like.
            if (it != begin && store.provider(*it) == store.provider(*(it - 1))) {
                store.m_duplicates.insert(*it);
                store.m_duplicates.insert(*(it - 1));
            }
            hasOtherProvider = hasOtherProvider || store.provider(*it) != store.provider(*begin);
            hasOneMeaning = hasOneMeaning && store.conceptIndex(*it) == store.conceptIndex(*begin);
        }
        if (hasOtherProvider && !hasOneMeaning)
            std::for_each(begin, end, [&store](Row row) { store.m_collisions.insert(row); });
        begin = end;
    }
    return std::exchange(m_store, nullptr);
}

} // namespace errdex
