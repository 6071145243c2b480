// SPDX-License-Identifier: MIT
#include "core/catalog/userlayer.h"

#include "core/text/naturalorder.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

const OwnTexts nothing;

/// The team's part follows what is one's own, unless it says the same.
void append(std::string &own, std::string_view teams, std::string_view between)
{
    if (teams.empty() || own == teams)
        return;
    if (!own.empty())
        own += between;
    own += teams;
}

QStringList joinedTags(QStringList own, const QStringList &teams)
{
    for (const QString &tag : teams) {
        if (!own.contains(tag, Qt::CaseInsensitive))
            own.append(tag);
    }
    return own;
}

} // namespace

std::shared_ptr<const UserLayer> UserLayer::make(const CatalogStore &store, const OwnData &data,
                                                 std::shared_ptr<const TeamLayer> team)
{
    auto layer = std::make_shared<UserLayer>();
    layer->m_starred = RowSet(store.rowCount());
    for (const db::CodeKey &key : data.starred) {
        if (const auto row = store.find(key))
            layer->m_starred.insert(*row);
    }

    for (const auto &[key, slug] : data.concepts.asKeyValueRange()) {
        if (const auto row = store.find(key))
            layer->m_ownConcepts.insert(*row);
    }

    for (const OwnPart part : allOwnParts)
        layer->m_rowsWith[size_t(part)] = team ? team->rowsWith(part) : RowSet(store.rowCount());
    TeamLayer::Tags tags = team ? team->tags() : TeamLayer::Tags();
    for (const auto &[key, own] : data.texts.asKeyValueRange()) {
        if (key.provider.isEmpty()) {
            layer->m_ofConcepts.insert(key.code, own);
            layer->noteConflict(store, key.code, own);
            continue;
        }
        const auto row = store.find(key);
        if (!row || own.isEmpty())
            continue;
        layer->m_rows.push_back(*row);
        for (const OwnPart part : allOwnParts) {
            if (hasPart(own, part))
                layer->m_rowsWith[size_t(part)].insert(*row);
        }
        const OwnTexts &shared = team ? team->texts(*row) : nothing;
        Kept kept{own, own.note.toStdString(),
                  joinedTags(own.tags, shared.tags).join(u", "_s).toStdString(),
                  own.link.toStdString()};
        if (team) {
            append(kept.note, team->text(*row, Column::Note), "\n\n");
            if (kept.link.empty())
                kept.link = team->text(*row, Column::Link);
        }
        layer->m_kept.insert(*row, kept);
        for (const QString &tag : own.tags) {
            if (!shared.tags.contains(tag, Qt::CaseInsensitive)) // counted already
                TeamLayer::count(tag, tags);
        }
    }
    std::ranges::sort(layer->m_rows);
    for (const auto &[folded, tag] : tags)
        layer->m_tags.push_back(tag);
    layer->m_team = std::move(team);
    return layer;
}

/// What two people wrote for a concept apart is a conflict of each of its codes.
void UserLayer::noteConflict(const CatalogStore &store, const QString &conceptSlug,
                             const OwnTexts &texts)
{
    const auto &vocabulary = store.vocabulary();
    const auto found = std::ranges::find(vocabulary, conceptSlug, &db::ConceptRecord::slug);
    if (found == vocabulary.end() || !hasPart(texts, OwnPart::Conflict))
        return;
    for (const Row row : store.rowsByConcept().rows(int(found - vocabulary.begin())))
        m_rowsWith[size_t(OwnPart::Conflict)].insert(row);
}

const OwnTexts &UserLayer::texts(Row row) const
{
    const auto found = m_kept.constFind(row);
    return found == m_kept.constEnd() ? nothing : found->texts;
}

const OwnTexts &UserLayer::ofConcept(const QString &conceptSlug) const
{
    const auto found = m_ofConcepts.constFind(conceptSlug);
    return found == m_ofConcepts.constEnd() ? nothing : *found;
}

void UserLayer::visitRows(const std::function<bool(const OwnTexts &)> &isWanted,
                          const std::function<void(Row)> &visit) const
{
    for (const Row row : m_rows) {
        if (isWanted(texts(row)))
            visit(row);
    }
    if (!m_team)
        return;
    for (const Row row : m_team->rows()) {
        if (isWanted(m_team->texts(row)))
            visit(row);
    }
}

std::string_view UserLayer::text(Row row, Column column) const
{
    if (column == Column::Starred)
        return isStarred(row) ? "yes" : std::string_view();
    const auto found = m_kept.constFind(row);
    if (found == m_kept.constEnd())
        return m_team ? m_team->text(row, column) : std::string_view();
    switch (column) {
    case Column::Note:
        return found->note;
    case Column::Tags:
        return found->tags;
    case Column::Link:
        return found->link;
    default:
        return {};
    }
}

std::vector<Row> UserLayer::sortedRows(Column column) const
{
    std::vector<Row> filled;
    if (column == Column::Starred) {
        m_starred.forEach([&filled](Row row) { filled.push_back(row); });
    } else {
        std::vector<Row> rows = m_rows;
        if (m_team) {
            rows.clear();
            std::ranges::set_union(m_rows, m_team->rows(), std::back_inserter(rows));
        }
        std::ranges::copy_if(rows, std::back_inserter(filled),
                             [&](Row row) { return !text(row, column).empty(); });
        std::ranges::stable_sort(filled, [&](Row left, Row right) {
            return compareNatural(text(left, column), text(right, column)) < 0;
        });
    }
    RowSet rest(m_starred.rowCount(), true);
    for (const Row row : filled)
        rest.remove(row);
    rest.forEach([&filled](Row row) { filled.push_back(row); });
    return filled;
}

std::string exportText(const CatalogStore &store, const UserLayer *own, Row row, Column column)
{
    if (!isOwn(column))
        return store.exportText(row, column);
    return own ? std::string(own->text(row, column)) : std::string();
}

} // namespace errdex
