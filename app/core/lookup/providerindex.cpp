// SPDX-License-Identifier: MIT
#include "core/lookup/providerindex.h"

#include "core/lookup/codekey.h"
#include "core/lookup/contextwords.h"
#include "core/lookup/jsonscanner.h"
#include "core/text/fold.h"

#include <algorithm>

namespace errdex {

namespace {

constexpr size_t longestHost = 100;

bool isHostByte(char c)
{
    return isTokenByte(c) || c == '.' || c == '-';
}

bool containsAll(const std::vector<std::string> &all, const std::vector<std::string> &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&all](const std::string &key) {
        return std::find(all.begin(), all.end(), key) != all.end();
    });
}

/// Words that name no one, though a provider may be called so.
bool isNameWord(const std::string &word)
{
    constexpr size_t shortest = 4;
    return word.size() >= shortest && wordRole(word) == WordRole::Neutral && !isNumber(word);
}

} // namespace

ProviderIndex::ProviderIndex(const CatalogStore &store)
{
    std::unordered_map<std::string, Providers> firstWords;
    for (int provider = 0; provider < store.providers().size(); ++provider) {
        const db::ProviderRecord &record = store.providers()[provider];
        addPhrase(record.name, provider);
        addPhrase(record.slug, provider);
        addHosts(record, provider);
        addEnvelope(record.envelope, provider);
        addEnvelope(record.errorBody, provider);
        const std::string name = fold(record.name);
        const std::vector<TextWord> words = splitWords(name);
        if (words.size() > 1)
            firstWords[std::string(words.front().in(name))].push_back(provider);
    }
    // "HashKey" is enough for HashKey Pro as long as no other provider begins so.
    for (const auto &[word, providers] : firstWords) {
        if (providers.size() == 1 && isNameWord(word))
            m_phrases.try_emplace(word, providers);
    }
}

void ProviderIndex::addPhrase(const QString &phrase, int provider)
{
    const std::string folded = fold(phrase);
    const std::string key = looseKey(folded);
    if (!isNameWord(key))
        return;
    m_phraseWords = std::max(m_phraseWords, splitWords(folded).size());
    Providers &providers = m_phrases[key];
    if (providers.empty() || providers.back() != provider)
        providers.push_back(provider);
}

void ProviderIndex::addHosts(const db::ProviderRecord &record, int provider)
{
    const std::string slug = looseKey(fold(record.slug));
    for (const QString &text : record.hosts) {
        const std::string host = fold(text);
        m_hosts[host].push_back(provider);
        // api-pro.hashkey.com speaks for all of hashkey.com, docs.example.github.io for itself.
        const size_t last = host.rfind('.');
        if (last == std::string::npos || last == 0)
            continue;
        const size_t dot = host.rfind('.', last - 1);
        const size_t begin = dot == std::string::npos ? 0 : dot + 1;
        const std::string label = looseKey(host.substr(begin, last - begin));
        constexpr size_t shortestLabel = 4;
        if (label.size() >= shortestLabel
            && (slug.find(label) != std::string::npos || label.find(slug) != std::string::npos))
            m_hosts[host.substr(begin)].push_back(provider);
    }
}

void ProviderIndex::addEnvelope(const QString &body, int provider)
{
    const JsonScanner json(body);
    for (int object = 0; object < int(json.objects().size()); ++object) {
        Envelope envelope{provider, json.keysOf(object), {}};
        const auto isCodeKey = [](const std::string &key) { return keyRole(key) == KeyRole::Code; };
        const bool holdsOther = std::any_of(
                json.objects().begin(), json.objects().end(),
                [object](const JsonScanner::Object &inner) { return inner.parent == object; });
        if (holdsOther || std::none_of(envelope.keys.begin(), envelope.keys.end(), isCodeKey))
            continue;
        const int parent = json.objects()[size_t(object)].parent;
        if (parent != JsonScanner::none)
            envelope.outerKeys = json.keysOf(parent);
        m_envelopes.push_back(std::move(envelope));
    }
}

std::vector<int> ProviderIndex::providersOfEnvelope(const std::vector<std::string> &keys,
                                                    const std::vector<std::string> &outerKeys,
                                                    bool isCutOff) const
{
    std::vector<int> providers;
    constexpr size_t fewest = 2;
    size_t most = 0;
    for (const Envelope &envelope : m_envelopes) {
        const bool isWhole = containsAll(keys, envelope.keys)
                && containsAll(outerKeys, envelope.outerKeys);
        const bool isPart = isCutOff && keys.size() + outerKeys.size() >= fewest
                && containsAll(envelope.keys, keys)
                && (outerKeys.empty() || containsAll(envelope.outerKeys, outerKeys));
        const size_t size = envelope.keys.size() + envelope.outerKeys.size();
        if (envelope.keys.size() < fewest || !(isWhole || isPart) || size < most)
            continue;
        // {"code","msg","data"} is the form that has all three, though it holds a smaller one too.
        if (size > most)
            providers.clear();
        most = size;
        providers.push_back(envelope.provider);
    }
    return providers;
}

bool ProviderIndex::findHost(std::string_view folded, size_t begin, size_t &end,
                             int &provider) const
{
    size_t behind = begin;
    bool hasDot = false;
    while (behind < folded.size() && behind - begin < longestHost && isHostByte(folded[behind])) {
        hasDot = hasDot || folded[behind] == '.';
        ++behind;
    }
    while (behind > begin && (folded[behind - 1] == '.' || folded[behind - 1] == '-'))
        --behind;
    if (!hasDot)
        return false;
    std::string_view host = folded.substr(begin, behind - begin);
    while (!host.empty()) {
        if (const auto found = m_hosts.find(std::string(host)); found != m_hosts.end()) {
            provider = found->second.front();
            end = behind;
            return true;
        }
        const size_t dot = host.find('.');
        host = dot == std::string_view::npos ? std::string_view() : host.substr(dot + 1);
    }
    return false;
}

std::vector<ProviderIndex::Mention> ProviderIndex::mentions(
        std::string_view folded, const std::vector<TextWord> &words) const
{
    constexpr size_t most = 1000;
    std::vector<Mention> found;
    size_t behind = 0; // of the last mention
    for (size_t first = 0; first < words.size() && found.size() < most; ++first) {
        const size_t begin = words[first].begin;
        if (begin < behind)
            continue;
        const bool beginsHost = begin == 0 || !isHostByte(folded[begin - 1]);
        Mention mention{0, begin, 0};
        if (beginsHost && findHost(folded, begin, mention.end, mention.provider)) {
            behind = mention.end;
            found.push_back(mention);
            continue;
        }
        std::string key;
        for (size_t last = first; last < words.size() && last < first + m_phraseWords; ++last) {
            if (last > first && words[last].begin - words[last - 1].end > 1)
                break;
            key += words[last].in(folded);
            const auto known = m_phrases.find(key);
            // A name that several providers have speaks for none of them.
            if (known == m_phrases.end() || known->second.size() != 1)
                continue;
            mention = {known->second.front(), begin, words[last].end};
        }
        if (mention.end > 0) {
            behind = mention.end;
            found.push_back(mention);
        }
    }
    return found;
}

} // namespace errdex
