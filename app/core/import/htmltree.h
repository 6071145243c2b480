// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/readingwatch.h"

#include <gumbo.h>
#include <string_view>

namespace errdex {

/// A page as gumbo's tree, which is gone with this. Gumbo itself knows no cancel, and takes seconds
/// for the largest page that is read; but it asks for memory all the time, and is left there.
class HtmlTree
{
public:
    /// `text` outlives this.
    HtmlTree(std::string_view text, const ReadingWatch &watch);
    ~HtmlTree();
    HtmlTree(const HtmlTree &) = delete;
    HtmlTree &operator=(const HtmlTree &) = delete;

    const GumboNode *root() const
    {
        return m_output ? m_output->root : nullptr;
    } ///< null: canceled

private:
    struct Memory;

    Memory *m_memory;
    GumboOutput *m_output = nullptr;
};

} // namespace errdex
