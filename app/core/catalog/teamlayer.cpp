// SPDX-License-Identifier: MIT
#include "core/catalog/teamlayer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

const OwnTexts nothing;
constexpr size_t codesBetweenQuestions = 1024;

OwnTexts textsOf(const QList<TeamText> &shared)
{
    OwnTexts texts;
    for (const TeamText &text : shared) {
        switch (text.field) {
        case db::OwnField::Note:
            texts.note = text.value;
            break;
        case db::OwnField::Tags:
            texts.tags = db::tagsOf(text.value);
            break;
        case db::OwnField::Link:
            texts.link = text.value;
            break;
        case db::OwnField::Reply:
            texts.reply = text.value;
            break;
        case db::OwnField::Concept: // is in the store
        case db::OwnField::Star:
        case db::OwnField::Others:
            break;
        }
    }
    return texts;
}

} // namespace

std::shared_ptr<const TeamLayer> TeamLayer::make(std::shared_ptr<const CatalogStore> store,
                                                 std::shared_ptr<const TeamValues> values,
                                                 const std::function<bool()> &isCanceled)
{
    auto layer = std::make_shared<TeamLayer>();
    layer->m_rowsWith.fill(RowSet(store->rowCount()));
    size_t count = 0;
    for (const auto &[key, shared] : values->texts.asKeyValueRange()) {
        if (++count % codesBetweenQuestions == 0 && isCanceled && isCanceled())
            return nullptr;
        const auto row = key.provider.isEmpty() ? std::nullopt : store->find(key);
        if (!row)
            continue;
        const OwnTexts texts = textsOf(shared);
        if (texts.isEmpty())
            continue;
        layer->m_rows.push_back(*row);
        for (const OwnPart part : allOwnParts) {
            if (hasPart(texts, part))
                layer->m_rowsWith[size_t(part)].insert(*row);
        }
        layer->m_kept.insert(*row,
                             {texts, texts.note.toStdString(),
                              texts.tags.join(u", "_s).toStdString(), texts.link.toStdString()});
        for (const QString &tag : texts.tags)
            TeamLayer::count(tag, layer->m_tags);
    }
    std::ranges::sort(layer->m_rows);
    layer->m_store = std::move(store);
    layer->m_values = std::move(values);
    return layer;
}

void TeamLayer::count(const QString &tag, Tags &tags)
{
    auto &[name, count] = tags[tag.toCaseFolded()];
    name = name.isEmpty() ? tag : std::min(name, tag);
    ++count;
}

const OwnTexts &TeamLayer::texts(Row row) const
{
    const auto found = m_kept.constFind(row);
    return found == m_kept.constEnd() ? nothing : found->texts;
}

std::string_view TeamLayer::text(Row row, Column column) const
{
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

} // namespace errdex
