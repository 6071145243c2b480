// SPDX-License-Identifier: MIT
#include "core/import/htmltags.h"

#include "core/import/block.h"

#include <algorithm>
#include <array>
#include <string>

namespace errdex {

namespace {

constexpr int deepest = 20'000; // open tags; the parser's memory grows with them
constexpr int mostFormatting = 400; // open <b>, <i>, …: each is opened again in every block

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

} // namespace

bool isHtmlTooDeep(std::string_view text)
{
    static constexpr std::array<std::string_view, 14> formatting{
            "a",    "b", "big",   "code",   "em",     "font", "i",
            "nobr", "s", "small", "strike", "strong", "tt",   "u"};
    int depth = 0;
    int formats = 0;
    for (size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        const bool closes = at + 1 < text.size() && text[at + 1] == '/';
        const size_t begin = at + (closes ? 2 : 1);
        size_t end = begin;
        while (end < text.size() && end - begin < 12 && isNameCharacter(text[end]))
            ++end;
        if (end == begin)
            continue;
        std::string name(text.substr(begin, end - begin));
        std::transform(name.begin(), name.end(), name.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
        const int step = closes ? -1 : 1;
        depth = std::max(0, depth + step);
        if (std::find(formatting.begin(), formatting.end(), name) != formatting.end())
            formats = std::max(0, formats + step);
        if (name == "br" || name == "img" || name == "hr" || name == "input" || name == "meta"
            || name == "link" || name == "p" || name == "li" || name == "td" || name == "tr"
            || name == "col" || name == "dt" || name == "dd" || name == "th")
            depth -= closes ? 0 : 1; // void, or closed by the next of its kind
        if (depth > deepest || formats > mostFormatting)
            return true;
    }
    return false;
}

bool isSkipped(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_PRE:
        return true;
    default:
        return false;
    }
}

int headingLevel(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_H1:
        return 1;
    case GUMBO_TAG_H2:
        return 2;
    case GUMBO_TAG_H3:
        return 3;
    case GUMBO_TAG_H4:
        return 4;
    case GUMBO_TAG_H5:
        return 5;
    case GUMBO_TAG_H6:
        return 6;
    case GUMBO_TAG_SUMMARY:
        return summaryLevel;
    default:
        return 0;
    }
}

bool breaksText(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_HR:
        return true;
    default:
        return headingLevel(tag) != 0;
    }
}

} // namespace errdex
