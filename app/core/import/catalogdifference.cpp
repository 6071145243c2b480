// SPDX-License-Identifier: MIT
#include "core/import/catalogdifference.h"

#include "core/catalog/catalogstore.h"

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

QString toString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

struct Key
{
    std::string_view code;
    int occurrence;
    friend bool operator==(const Key &, const Key &) = default;
};
struct KeyHash
{
    size_t operator()(const Key &key) const
    {
        return std::hash<std::string_view>()(key.code) * 31 + size_t(key.occurrence);
    }
};

QString statusText(const db::CodeText &code)
{
    return code.httpStatus == 0 ? QString() : QString::number(code.httpStatus);
}

QString knownBy(const db::CodeText &code)
{
    for (const std::string_view text : {code.message, code.name, code.description}) {
        if (!text.empty())
            return toString(text);
    }
    return {};
}

bool isSame(const db::CodeText &before, const db::CodeText &after)
{
    return before.category == after.category && before.httpStatus == after.httpStatus
            && before.name == after.name && before.message == after.message
            && before.description == after.description && before.condition == after.condition
            && (after.conceptSlug.empty() || before.conceptSlug == after.conceptSlug);
}

QList<CatalogDifference::FieldChange> changesOf(const db::CodeText &before,
                                                const db::CodeText &after)
{
    QList<CatalogDifference::FieldChange> changes;
    const auto compare = [&changes](ImportField field, std::string_view old, std::string_view now) {
        if (old != now)
            changes.append({field, toString(old), toString(now)});
    };
    if (before.httpStatus != after.httpStatus)
        changes.append({ImportField::HttpStatus, statusText(before), statusText(after)});
    compare(ImportField::Category, before.category, after.category);
    compare(ImportField::Name, before.name, after.name);
    compare(ImportField::Message, before.message, after.message);
    compare(ImportField::Description, before.description, after.description);
    compare(ImportField::Condition, before.condition, after.condition);
    if (!after.conceptSlug.empty())
        compare(ImportField::Concept, before.conceptSlug, after.conceptSlug);
    return changes;
}

} // namespace

CatalogDifference CatalogDifference::between(std::span<const db::CodeText> before,
                                             std::span<const db::CodeText> after,
                                             std::span<const int> lines)
{
    CatalogDifference difference;
    const auto add = [&difference](Change change) {
        if (difference.changes.size() < mostChanges)
            difference.changes.push_back(std::move(change));
    };
    std::unordered_map<Key, size_t, KeyHash> places;
    places.reserve(before.size());
    for (size_t i = 0; i < before.size(); ++i)
        places.emplace(Key{before[i].code, before[i].occurrence}, i);
    std::vector<bool> isThere(before.size(), false);
    for (size_t i = 0; i < after.size(); ++i) {
        const db::CodeText &code = after[i];
        const int line = i < lines.size() ? lines[i] : 0;
        const auto found = places.find(Key{code.code, code.occurrence});
        if (found == places.end()) {
            ++difference.added;
            add({Change::Kind::Added,
                 toString(code.code),
                 code.occurrence,
                 line,
                 knownBy(code),
                 {}});
            continue;
        }
        isThere[found->second] = true;
        const db::CodeText &old = before[found->second];
        if (isSame(old, code)) {
            ++difference.unchanged;
            continue;
        }
        ++difference.changed;
        add({Change::Kind::Changed, toString(code.code), code.occurrence, line, knownBy(code),
             changesOf(old, code)});
    }
    for (size_t i = 0; i < before.size(); ++i) {
        if (isThere[i])
            continue;
        ++difference.removed;
        add({Change::Kind::Removed,
             toString(before[i].code),
             before[i].occurrence,
             0,
             knownBy(before[i]),
             {}});
    }
    return difference;
}

void CatalogContent::append(db::CodeText code)
{
    const std::array fields{&code.code,        &code.category,  &code.name,       &code.message,
                            &code.description, &code.condition, &code.conceptSlug};
    size_t size = 0;
    for (const std::string_view *field : fields)
        size += field->size();
    std::string &text = texts.emplace_back();
    text.reserve(size); // so that it stays where it is
    for (std::string_view *field : fields) {
        const size_t begin = text.size();
        text += *field;
        *field = std::string_view(text).substr(begin);
    }
    codes.push_back(code);
}

void CatalogContent::append(const db::ImportedCodeRecord &record)
{
    const std::string code = record.code.code.toStdString();
    const std::string category = record.category.toStdString();
    const std::string name = record.code.name.toStdString();
    const std::string message = record.code.message.toStdString();
    const std::string description = record.code.description.toStdString();
    const std::string condition = record.code.condition.toStdString();
    const std::string conceptSlug = record.conceptSlug.toStdString();
    append({code, record.code.occurrence, category, record.code.httpStatus.value_or(0),
            record.code.httpStatusSource, name, message, description, condition, conceptSlug});
}

CatalogContent contentOf(const CatalogStore &store, const QString &provider)
{
    CatalogContent content;
    const int index = store.providerIndex(provider);
    if (index == CatalogStore::none)
        return content;
    for (Row row = store.firstRowOf(index); row < store.firstRowOf(index + 1); ++row) {
        const auto text = [&store, row](Column column) { return store.exportText(row, column); };
        content.append({text(Column::Code), store.occurrence(row), text(Column::Category),
                        store.httpStatus(row), store.httpStatusSource(row), text(Column::Name),
                        text(Column::Message), text(Column::Description), text(Column::Condition),
                        text(Column::Concept)});
    }
    return content;
}

CatalogContent contentOf(db::ImportedCatalogs &catalogs, const QString &slug,
                         std::optional<int> version)
{
    CatalogContent content;
    catalogs.visitCodes(slug, version, [&content](const db::ImportedCodeRecord &record) {
        content.append(record);
        return true;
    });
    return content;
}

bool tellsMore(const ImportDocument &document, const CatalogStore &store, const QString &provider)
{
    const int index = store.providerIndex(provider);
    const db::ProviderRecord known = index == CatalogStore::none ? db::ProviderRecord()
                                                                 : store.providers().at(index);
    const auto isNew = [](const QString &told, const QString &before) {
        return !told.isEmpty() && told != before;
    };
    return isNew(document.errorBody, known.errorBody)
            || isNew(document.url, known.documentationUrl);
}

} // namespace errdex
