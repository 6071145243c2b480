// SPDX-License-Identifier: MIT
#include "core/catalog/catalogstore.h"

#include "core/catalog/concepttexts.h"
#include "core/catalog/indexfile.h"
#include "core/catalog/wordindex.h"
#include "core/text/collation.h"
#include "core/text/fold.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace errdex {

namespace {

constexpr int httpStatusEnd = 1000; // three digits

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

CatalogStore::CatalogStore() = default;
CatalogStore::~CatalogStore() = default;

QString CatalogStore::string(Row row, TextField field) const
{
    const std::string utf8 = text(row, field);
    return utf8.empty() ? QString() : fromUtf8(utf8);
}

void CatalogStore::findContaining(TextField field, std::string_view needle, RowSet &rows) const
{
    if (hasIndex())
        m_index[size_t(field)]->findContaining(needle, rows);
    else
        column(field).findContaining(needle, rows);
}

void CatalogStore::findWords(TextField field, std::string_view needle,
                             const std::function<bool(std::string_view)> &isWanted,
                             RowSet &rows) const
{
    if (hasIndex()) {
        m_index[size_t(field)]->findWords(needle, isWanted, rows);
        return;
    }
    RowSet containing(rowCount());
    column(field).findContaining(needle, containing);
    containing.forEach([&](Row row) {
        if (isWanted(column(field).folded(row)))
            rows.insert(row);
    });
}

void CatalogStore::buildIndex(const std::function<bool()> &isCanceled) const
{
    const std::lock_guard lock(m_indexMutex);
    if (hasIndex())
        return;
    std::array<std::unique_ptr<WordIndex>, allTextFields.size()> index;
    for (const TextField field : allTextFields) {
        index[size_t(field)] = std::make_unique<WordIndex>(column(field), isCanceled);
        if (isCanceled && isCanceled())
            return;
    }
    m_index = std::move(index);
    m_hasIndex.store(true, std::memory_order_release);
}

void CatalogStore::prepareIndex(const QString &file, const std::function<bool()> &isCanceled) const
{
    const IndexFile indexFile(file);
    {
        const std::lock_guard lock(m_indexMutex);
        if (hasIndex())
            return;
        if (indexFile.read(*this, m_index)) {
            m_hasIndex.store(true, std::memory_order_release);
            return;
        }
    }
    buildIndex(isCanceled);
    if (hasIndex())
        indexFile.write(*this, m_index);
}

size_t CatalogStore::indexBytes() const
{
    size_t bytes = 0;
    for (const auto &index : m_index)
        bytes += hasIndex() ? index->bytes() : 0;
    return bytes;
}

db::CodeKey CatalogStore::key(Row row) const
{
    return {m_providers[provider(row)].slug, string(row, TextField::Code), occurrence(row)};
}

std::optional<Row> CatalogStore::find(const db::CodeKey &key) const
{
    const int provider = providerIndex(key.provider);
    if (provider == none)
        return std::nullopt;
    for (const Row row : rowsWithCode(key.code.toStdString())) {
        if (m_providerOf[row] == provider && m_occurrence[row] == key.occurrence)
            return row;
    }
    return std::nullopt;
}

std::vector<Row> CatalogStore::rowsWithCode(std::string_view code) const
{
    const TextColumn &codes = column(TextField::Code);
    const std::string folded = fold(code);
    const auto begin = std::lower_bound(m_byCode.begin(), m_byCode.end(), code,
                                        [&](Row row, std::string_view text) {
                                            const int order = codes.folded(row).compare(folded);
                                            return order != 0 ? order < 0 : codes.text(row) < text;
                                        });
    auto end = begin;
    while (end != m_byCode.end() && codes.text(*end) == code)
        ++end;
    return {begin, end};
}

void CatalogStore::findCodesBeginning(std::string_view prefix, RowSet &whole, RowSet &longer) const
{
    const TextColumn &codes = column(TextField::Code);
    const auto beginning = [&](Row row) { return codes.folded(row).substr(0, prefix.size()); };
    const auto begin =
            std::lower_bound(m_byCode.begin(), m_byCode.end(), prefix,
                             [&](Row row, std::string_view text) { return beginning(row) < text; });
    const auto end = std::partition_point(begin, m_byCode.end(),
                                          [&](Row row) { return beginning(row) == prefix; });
    const auto goesOn = std::partition_point(
            begin, end, [&](Row row) { return codes.folded(row).size() == prefix.size(); });
    std::for_each(begin, goesOn, [&whole](Row row) { whole.insert(row); });
    std::for_each(goesOn, end, [&longer](Row row) { longer.insert(row); });
}

int CatalogStore::providerIndex(QStringView slug) const
{
    return m_providerBySlug.value(slug.toString(), none);
}

db::HttpStatusRecord CatalogStore::httpStatusRecord(int status) const
{
    const auto found =
            std::find_if(m_httpStatuses.begin(), m_httpStatuses.end(),
                         [status](const auto &record) { return record.status == status; });
    return found == m_httpStatuses.end() ? db::HttpStatusRecord{status, {}, {}} : *found;
}

std::string CatalogStore::exportText(Row row, Column column) const
{
    switch (column) {
    case Column::Provider:
        return m_providerSlugs[size_t(provider(row))];
    case Column::Code:
        return text(row, TextField::Code);
    case Column::Occurrence:
        return m_numbers[size_t(occurrence(row))];
    case Column::HttpStatus:
        return httpStatus(row) == 0 ? std::string() : m_numbers[size_t(httpStatus(row))];
    case Column::Category:
        return category(row) == none ? std::string() : m_categoryTitles[size_t(category(row))];
    case Column::Name:
        return text(row, TextField::Name);
    case Column::Message:
        return text(row, TextField::Message);
    case Column::Description:
        return text(row, TextField::Description);
    case Column::Condition:
        return text(row, TextField::Condition);
    case Column::Concept:
        return conceptIndex(row) == none ? std::string()
                                         : m_conceptSlugs[size_t(conceptIndex(row))];
    case Column::Starred:
    case Column::Tags:
    case Column::Note:
    case Column::Link:
        return {}; // UserLayer has them
    }
    Q_UNREACHABLE();
}

const std::vector<Row> &CatalogStore::sortedRows(Column column) const
{
    SortCache &cache = m_sorted[size_t(column)];
    std::call_once(cache.once, [this, column, &cache] {
        cache.rows.resize(rowCount());
        std::iota(cache.rows.begin(), cache.rows.end(), Row(0));
        const auto sortBy = [&cache](auto &&isBefore) {
            std::stable_sort(cache.rows.begin(), cache.rows.end(), isBefore);
        };
        const auto sortByName = [&](const std::vector<qint32> &index, const QStringList &names) {
            std::vector<int> place = collatedPlaces(names);
            place.push_back(static_cast<int>(names.size())); // of `none`, which is -1: last
            const auto placeOf = [&](Row row) {
                return index[row] == none ? place.back() : place[size_t(index[row])];
            };
            sortBy([&](Row left, Row right) { return placeOf(left) < placeOf(right); });
        };
        const auto sortByText = [&](TextField field) {
            const TextColumn &texts = this->column(field);
            sortBy([&texts](Row left, Row right) {
                if (texts.isEmpty(left) || texts.isEmpty(right))
                    return !texts.isEmpty(left) && texts.isEmpty(right);
                return texts.isBefore(left, right);
            });
        };
        switch (column) {
        case Column::Provider: {
            QStringList names;
            for (const db::ProviderRecord &record : m_providers)
                names.append(record.name);
            return sortByName(m_providerOf, names);
        }
        case Column::Code:
            return sortByText(TextField::Code);
        case Column::Occurrence:
            return sortBy([this](Row left, Row right) {
                return m_occurrence[left] < m_occurrence[right];
            });
        case Column::HttpStatus:
            return sortBy([this](Row left, Row right) {
                const auto place = [this](Row row) {
                    return m_httpStatus[row] == 0 ? 1000 : int(m_httpStatus[row]);
                };
                return place(left) < place(right);
            });
        case Column::Category:
            return sortByName(m_categoryOf, m_categories);
        case Column::Name:
            return sortByText(TextField::Name);
        case Column::Message:
            return sortByText(TextField::Message);
        case Column::Description:
            return sortByText(TextField::Description);
        case Column::Condition:
            return sortByText(TextField::Condition);
        case Column::Concept: {
            QStringList titles;
            for (const db::ConceptRecord &record : m_concepts)
                titles.append(record.title);
            return sortByName(m_conceptOf, titles);
        }
        case Column::Starred:
        case Column::Tags:
        case Column::Note:
        case Column::Link:
            break; // UserLayer sorts by them
        }
    });
    return cache.rows;
}

size_t CatalogStore::textBytes() const
{
    size_t bytes = 0;
    for (const TextColumn &texts : m_texts)
        bytes += texts.textBytes();
    return bytes;
}

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

bool CatalogStore::isConceptOpen(Row row) const
{
    return conceptIndex(row) == none || isConceptChosen(row)
            || m_providers.at(provider(row)).isImported;
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
