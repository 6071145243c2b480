// SPDX-License-Identifier: MIT
#include "core/catalog/catalogloader.h"

#include "db/catalogreader.h"

namespace errdex {

std::shared_ptr<const CatalogStore> loadCatalogs(const QString &databasePath,
                                                 const std::function<bool()> &isCanceled,
                                                 const ConceptChoices &concepts)
{
    constexpr size_t rowsBetweenQuestions = 1024;

    db::CatalogReader reader(databasePath);
    CatalogStore::Builder builder;
    builder.setConceptChoices(concepts);
    builder.setHttpStatuses(reader.httpStatuses());
    builder.setConcepts(reader.conceptRecords());
    builder.setCategories(reader.categories());
    size_t count = 0;
    bool wasCanceled = false;
    for (const db::ProviderRecord &provider : reader.providers()) {
        builder.addProvider(provider);
        reader.visitCodes(provider.id, [&](const db::ErrorCodeRecord &code) {
            builder.addCode(code);
            wasCanceled = ++count % rowsBetweenQuestions == 0 && isCanceled && isCanceled();
            return !wasCanceled;
        });
        if (wasCanceled)
            return nullptr;
    }
    return builder.build();
}

} // namespace errdex
