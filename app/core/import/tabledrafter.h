// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/catalogdraft.h"

#include <array>

namespace errdex {

struct CodeRange;

/// Reads rows of a table as codes of a draft, their occurrences not yet counted. Also a single row,
/// to learn what is not certain about it.
class TableDrafter
{
public:
    /// `provider` chooses rows of a table with several of them; without it all are taken. `category`
    /// is what the first row stands under. All outlive this.
    TableDrafter(const ImportTable &table, CatalogDraft &draft,
                 std::optional<std::string_view> provider = {}, std::string_view category = {});

    void read(size_t row);

private:
    std::string_view cell(size_t row, ImportField field) const;
    std::string_view separator(size_t row);
    bool hasCodesOfWords();
    bool isClass(const QString &cell);
    bool areJoinedBySlash(const QString &text);
    std::vector<db::CodeText> codesIn(std::string_view cell, const db::CodeText &common, int line);
    std::vector<db::CodeText> codesOf(const CodeRange &range, db::CodeText code,
                                      const QString &cell, int line);
    void readStatus(db::CodeText &code, std::string_view cell, int line);
    std::string_view keep(const QString &text);
    void push(const db::CodeText &code, int line);
    void note(int line, ImportIssue::Kind kind, ImportField field, const QString &text);
    CodePlace place() const;

    size_t m_row = 0; ///< that is read
    const ImportTable &m_table;
    CatalogDraft &m_draft;
    std::optional<std::string_view> m_provider;
    std::string_view m_category; ///< "Order errors" alone in a row heads the rows below it
    std::optional<bool> m_hasCodesOfWords; ///< as "expired", which a heading may be, too
    std::optional<bool> m_hasSlashes; ///< its codes are written so: "400/101"
    std::optional<qsizetype> m_shortestCode; ///< of its column without stars; 0 where there is none
    std::array<std::optional<size_t>, allImportFields.size()> m_columns;
};

/// The number that a text of up to six digits is.
int numberIn(std::string_view text, int otherwise);

} // namespace errdex
