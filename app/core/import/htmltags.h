// SPDX-License-Identifier: MIT
#pragma once

#include <gumbo.h>
#include <string_view>

namespace errdex {

// What the tags of HTML mean to a reader of pages.

/// Whether the parser could be kept busy by nesting alone, told by one look at the tags.
bool isHtmlTooDeep(std::string_view text);
/// Whether what is within is no text of the page: scripts, menus, examples.
bool isSkipped(GumboTag tag);
int headingLevel(GumboTag tag); ///< 1 to 6, summaryLevel for <summary>; 0 for other tags
bool breaksText(GumboTag tag); ///< it begins and ends a block

} // namespace errdex
