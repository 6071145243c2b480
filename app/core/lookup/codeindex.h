// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"
#include "core/lookup/textmultimap.h"

#include <optional>
#include <string_view>
#include <vector>

namespace errdex {

/// From what a person writes to the rows that have it as their code or symbolic name. Immutable;
/// holds row numbers alone, no texts: about 25 bytes a row. `store` must outlive it.
class CodeIndex
{
public:
    explicit CodeIndex(const CatalogStore &store);

    /// Rows whose folded code is `code`, ascending.
    std::vector<Row> rowsWithCode(std::string_view code) const;
    bool hasCode(std::string_view code) const;
    /// Rows whose code has this looseKey(): "1021" gives -1021, "authexpired" AUTH_EXPIRED.
    std::vector<Row> rowsWithLooseCode(std::string_view key) const;
    bool hasLooseCode(std::string_view key) const;
    /// Rows whose name, message or description is a symbol (see isSymbol()) with this looseKey().
    struct Named
    {
        Row row = 0;
        TextField field{};
    };
    std::vector<Named> rowsWithSymbol(std::string_view key) const;

    /// How many words (see splitWords()) the code has that has most; at most mostWords.
    size_t codeWords() const { return m_codeWords; }
    static constexpr size_t mostWords = 8;

    /// Calls visit(row) for the first row of every distinct code.
    template<typename Visit>
    void visitCodes(Visit &&visit) const
    {
        m_codes.visitTexts(std::forward<Visit>(visit));
    }

    size_t bytes() const;

private:
    std::string_view foldedCode(Row row) const;

    const CatalogStore &m_store;
    TextMultiMap m_codes;
    TextMultiMap m_looseCodes;
    std::vector<Named> m_named;
    TextMultiMap m_symbols; ///< indices into m_named
    size_t m_codeWords = 1;
};

} // namespace errdex
