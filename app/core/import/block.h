// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/importdocument.h"

namespace errdex {

/// Of a heading that only what is folded below it belongs to.
inline constexpr int summaryLevel = 7;

/// A piece of a page, whatever it was written in: what recognition goes by.
struct Block
{
    enum class Kind : quint8 { Heading, Paragraph, Item, Table, Term, Definition };

    Kind kind = Kind::Paragraph;
    int level = 0; ///< of a heading, 1 to 6, or summaryLevel
    int line = 0; ///< from 1; 0 where the source does not tell
    QString text; ///< without marks; line breaks kept
    std::vector<std::vector<QString>> rows; ///< of a table
    std::vector<int> rowLines; ///< by row
    bool hasHeader = false; ///< of a table: the source says so
    std::vector<size_t> wideRows = {}; ///< of a table, in order: of one cell that spans columns
};

struct BlockPage
{
    std::vector<Block> blocks;
    QString title;
    QList<ImportIssue> issues;
    QString refusal; ///< null where the page was read
};

/// Readers of one format each. Nothing is loaded from anywhere; scripts, styles and example code are
/// left out. A canceled reading gives what there is, to be thrown away.
BlockPage readMarkdownBlocks(std::string_view text, const ReadingWatch &watch = {});
BlockPage readHtmlBlocks(std::string_view text, const ReadingWatch &watch = {});
BlockPage readTextBlocks(const QString &text, const ReadingWatch &watch = {});

} // namespace errdex
