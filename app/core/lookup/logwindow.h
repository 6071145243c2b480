// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace errdex {

/// The ASCII form of a digit or minus of another script, and how many bytes that takes; length 0
/// for anything else.
struct AsciiForm
{
    char c = 0;
    size_t length = 0;
};
AsciiForm asciiFormAt(std::string_view text, size_t at);

/// What stands around a token of a text that is not folded: letters in lower case and without
/// accents, digits and signs as ASCII.
class LogWindow
{
public:
    static constexpr size_t lookBehind = 128; ///< bytes before a token that its context needs
    static constexpr size_t lookAhead = 320; ///< and behind it

    LogWindow(std::string_view text, size_t begin, size_t end);

    /// The text from `at` on as fold() gives it, within its line and no farther than a code reaches.
    static std::string foldedFrom(std::string_view text, size_t at);

    std::string_view text() const { return m_text; }
    size_t begin() const { return m_begin; } ///< of the token in it

private:
    void append(std::string_view text);

    std::string m_text;
    size_t m_begin = 0;
};

} // namespace errdex
