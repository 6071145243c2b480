// SPDX-License-Identifier: MIT
#include "core/lookup/lookupindex.h"

namespace errdex {

LookupIndex::LookupIndex(const CatalogStore &store)
    : m_store(store)
{
}

const CodeIndex &LookupIndex::codes() const
{
    return made(m_codes);
}

const ProviderIndex &LookupIndex::providers() const
{
    return made(m_providers);
}

const TemplateIndex &LookupIndex::templates() const
{
    return made(m_templates);
}

const Vocabulary &LookupIndex::vocabulary() const
{
    return made(m_vocabulary);
}

const MeaningIndex &LookupIndex::meanings() const
{
    return made(m_meanings);
}

std::shared_ptr<const CodeTable> LookupIndex::codeTable() const
{
    const std::scoped_lock lock(m_tableMutex);
    std::shared_ptr<const CodeTable> table = m_table.lock();
    if (!table)
        m_table = table = std::make_shared<const CodeTable>(m_store);
    return table;
}

const LookupIndex &CatalogStore::lookupIndex() const
{
    std::call_once(m_lookupOnce,
                   [this] { m_lookupIndex = std::make_shared<const LookupIndex>(*this); });
    return *m_lookupIndex;
}

} // namespace errdex
