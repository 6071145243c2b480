// SPDX-License-Identifier: MIT
#include "core/catalog/userlayer.h"

#include "core/text/naturalorder.h"

#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

const OwnTexts nothing;

} // namespace

std::shared_ptr<const UserLayer> UserLayer::make(const CatalogStore &store, const OwnData &data)
{
    auto layer = std::make_shared<UserLayer>();
    layer->m_starred = RowSet(store.rowCount());
    for (const db::CodeKey &key : data.starred) {
        if (const auto row = store.find(key))
            layer->m_starred.insert(*row);
    }

    std::map<QString, std::pair<QString, quint32>> tags; // by their folded form
    for (const auto &[key, own] : data.texts.asKeyValueRange()) {
        if (key.provider.isEmpty()) {
            layer->m_ofConcepts.insert(key.code, own);
            continue;
        }
        const auto row = store.find(key);
        if (!row || own.isEmpty())
            continue;
        layer->m_rows.push_back(*row);
        layer->m_kept.insert(*row,
                             {own, own.note.toStdString(), own.tags.join(u", "_s).toStdString(),
                              own.link.toStdString()});
        for (const QString &tag : own.tags) {
            auto &[name, count] = tags[tag.toCaseFolded()];
            name = name.isEmpty() ? tag : std::min(name, tag);
            ++count;
        }
    }
    std::ranges::sort(layer->m_rows);
    for (const auto &[folded, tag] : tags)
        layer->m_tags.push_back(tag);
    return layer;
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

std::string_view UserLayer::text(Row row, Column column) const
{
    if (column == Column::Starred)
        return isStarred(row) ? "yes" : std::string_view();
    const auto found = m_kept.constFind(row);
    if (found == m_kept.constEnd())
        return {};
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
        std::ranges::copy_if(m_rows, std::back_inserter(filled),
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
