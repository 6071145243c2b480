// SPDX-License-Identifier: MIT
#include "core/catalog/catalogstore.h"

#include "core/catalog/indexfile.h"
#include "core/catalog/wordindex.h"
#include "core/text/collation.h"
#include "core/text/fold.h"

#include <algorithm>
#include <numeric>

namespace errdex {

namespace {

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

bool CatalogStore::isConceptOpen(Row row) const
{
    return conceptIndex(row) == none || isConceptChosen(row)
            || m_providers.at(provider(row)).isImported;
}

size_t CatalogStore::textBytes() const
{
    size_t bytes = 0;
    for (const TextColumn &texts : m_texts)
        bytes += texts.textBytes();
    return bytes;
}

} // namespace errdex
