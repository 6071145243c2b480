// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace errdex {

// What is read in the text of a Markdown page itself, because md4c says nothing of it.

/// The place behind the YAML header that site generators put on top; 0 without one.
size_t endOfFrontMatter(std::string_view text);
/// "title: Error codes" of the header; null for none.
QString frontMatterTitle(std::string_view header);

/// How many cells md4c sees in a row of a table, those that it drops among them: bars part cells but
/// behind a backslash and within code, and those at both ends are the table's border.
int cellsOfRow(std::string_view row);

/// The text with GFM's rules off a header, of one dash and more, as wide as md4c wants them, which is
/// three. Lines stay where they are.
std::string withWideRules(std::string_view text);

} // namespace errdex
