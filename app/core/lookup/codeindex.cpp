// SPDX-License-Identifier: MIT
#include "core/lookup/codeindex.h"

#include "core/lookup/codekey.h"
#include "core/lookup/textwords.h"

#include <algorithm>
#include <array>
#include <string>

namespace errdex {

namespace {

/// Words of a code, without making a list of them.
size_t wordCount(std::string_view code)
{
    size_t count = 0;
    bool isInWord = false;
    for (const char c : code) {
        const bool isWord = isAsciiDigit(c) || isAsciiLetter(c) || static_cast<signed char>(c) < 0;
        count += isWord && !isInWord ? 1 : 0;
        isInWord = isWord;
    }
    return count;
}

/// Gives the looseKey() of a row's code, in a buffer of its own.
class LooseKeyOf
{
public:
    explicit LooseKeyOf(const TextColumn &codes)
        : m_codes(codes)
    {
    }
    std::string_view operator()(quint32 row)
    {
        looseKey(m_codes.folded(row), m_key);
        return m_key;
    }

private:
    const TextColumn &m_codes;
    std::string m_key;
};

class SymbolKeyOf
{
public:
    SymbolKeyOf(const CatalogStore &store, const std::vector<CodeIndex::Named> &named)
        : m_store(store)
        , m_named(named)
    {
    }
    std::string_view operator()(quint32 index)
    {
        const CodeIndex::Named &named = m_named[index];
        looseKey(m_store.column(named.field).folded(named.row), m_key);
        return m_key;
    }

private:
    const CatalogStore &m_store;
    const std::vector<CodeIndex::Named> &m_named;
    std::string m_key;
};

constexpr std::array symbolFields{TextField::Name, TextField::Message, TextField::Description};

} // namespace

CodeIndex::CodeIndex(const CatalogStore &store)
    : m_store(store)
{
    const auto count = quint32(store.rowCount());
    m_codes.build(count, [this](quint32 row) { return foldedCode(row); });
    m_looseCodes.build(count, LooseKeyOf(store.column(TextField::Code)));
    for (Row row = 0; row < count; ++row) {
        m_codeWords = std::max(m_codeWords, wordCount(foldedCode(row)));
        for (const TextField field : symbolFields) {
            if (isSymbol(store.text(row, field)))
                m_named.push_back({row, field});
        }
    }
    m_codeWords = std::min(m_codeWords, mostWords);
    m_named.shrink_to_fit();
    m_symbols.build(quint32(m_named.size()), SymbolKeyOf(store, m_named));
}

std::string_view CodeIndex::foldedCode(Row row) const
{
    return m_store.column(TextField::Code).folded(row);
}

std::vector<Row> CodeIndex::rowsWithCode(std::string_view code) const
{
    std::vector<Row> rows;
    m_codes.visit(
            code, [this](quint32 row) { return foldedCode(row); },
            [&rows](quint32 row) {
                rows.push_back(row);
                return true;
            });
    return rows;
}

bool CodeIndex::hasCode(std::string_view code) const
{
    return m_codes.contains(code, [this](quint32 row) { return foldedCode(row); });
}

std::vector<Row> CodeIndex::rowsWithLooseCode(std::string_view key) const
{
    std::vector<Row> rows;
    m_looseCodes.visit(key, LooseKeyOf(m_store.column(TextField::Code)), [&rows](quint32 row) {
        rows.push_back(row);
        return true;
    });
    return rows;
}

bool CodeIndex::hasLooseCode(std::string_view key) const
{
    return m_looseCodes.contains(key, LooseKeyOf(m_store.column(TextField::Code)));
}

std::vector<CodeIndex::Named> CodeIndex::rowsWithSymbol(std::string_view key) const
{
    std::vector<Named> found;
    m_symbols.visit(key, SymbolKeyOf(m_store, m_named), [&](quint32 index) {
        found.push_back(m_named[index]);
        return true;
    });
    return found;
}

size_t CodeIndex::bytes() const
{
    return m_codes.bytes() + m_looseCodes.bytes() + m_symbols.bytes()
            + m_named.capacity() * sizeof(Named);
}

} // namespace errdex
