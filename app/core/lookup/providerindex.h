// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"
#include "core/lookup/textwords.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace errdex {

/// What tells a provider in a text: its name, slug, hosts, and the form of its error bodies.
class ProviderIndex
{
public:
    explicit ProviderIndex(const CatalogStore &store);

    struct Mention
    {
        int provider = 0;
        size_t begin = 0; ///< in bytes of the folded text
        size_t end = 0;
    };
    /// At most one for each place in the text, in its order.
    std::vector<Mention> mentions(std::string_view folded,
                                  const std::vector<TextWord> &words) const;

    /// Providers whose errors have these keys beside the code and around it (looseKey()s); of several
    /// forms that fit, those with most keys. A body that is cut off may lack some.
    std::vector<int> providersOfEnvelope(const std::vector<std::string> &keys,
                                         const std::vector<std::string> &outerKeys,
                                         bool isCutOff) const;

private:
    struct Envelope
    {
        int provider = 0;
        std::vector<std::string> keys;
        std::vector<std::string> outerKeys;
    };

    void addPhrase(const QString &phrase, int provider);
    void addHosts(const db::ProviderRecord &record, int provider);
    void addEnvelope(const QString &body, int provider);
    bool findHost(std::string_view folded, size_t begin, size_t &end, int &provider) const;

    using Providers = std::vector<int>;
    std::unordered_map<std::string, Providers> m_phrases; ///< looseKey() of a name → providers
    std::unordered_map<std::string, Providers> m_hosts;
    std::vector<Envelope> m_envelopes;
    size_t m_phraseWords = 1;
};

} // namespace errdex
