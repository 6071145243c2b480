// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/codeindex.h"
#include "core/lookup/codetable.h"
#include "core/lookup/meaningindex.h"
#include "core/lookup/providerindex.h"
#include "core/lookup/templateindex.h"
#include "core/lookup/vocabulary.h"

#include <memory>
#include <mutex>

namespace errdex {

/// What recognition knows about the catalogues of one store. Each part is made on first use; safe in
/// all threads. The store must outlive it: CatalogStore::lookupIndex() owns one.
class LookupIndex
{
public:
    explicit LookupIndex(const CatalogStore &store);

    const CodeIndex &codes() const;
    const ProviderIndex &providers() const;
    const TemplateIndex &templates() const;
    const Vocabulary &vocabulary() const;
    const MeaningIndex &meanings() const;
    /// For reading long texts: kept while somebody has it, because it is as large as all the others.
    std::shared_ptr<const CodeTable> codeTable() const;

private:
    template<typename Part>
    struct Lazy
    {
        std::once_flag once;
        std::unique_ptr<const Part> part;
    };
    template<typename Part>
    const Part &made(Lazy<Part> &lazy) const
    {
        std::call_once(lazy.once, [&] { lazy.part = std::make_unique<const Part>(m_store); });
        return *lazy.part;
    }

    const CatalogStore &m_store;
    mutable Lazy<CodeIndex> m_codes;
    mutable Lazy<ProviderIndex> m_providers;
    mutable Lazy<TemplateIndex> m_templates;
    mutable Lazy<Vocabulary> m_vocabulary;
    mutable Lazy<MeaningIndex> m_meanings;
    mutable std::mutex m_tableMutex;
    mutable std::weak_ptr<const CodeTable> m_table;
};

} // namespace errdex
