// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/pastedtext.h"
#include "core/lookup/vocabulary.h"

#include <string>
#include <vector>

namespace errdex {

/// A pasted text as it would be without slips: each word that no catalogue has gives way to the nearest
/// one that some have, "invalsd" to "invalid". Names and words of other languages may give way too, so a
/// message that stands in it wants more reasons than that.
class SlippedText
{
public:
    /// Only words near one of the `places`, in bytes of the folded text, give way. Text and vocabulary
    /// must outlive this.
    SlippedText(const PastedText &text, const Vocabulary &vocabulary,
                const std::vector<MessageTemplate::Piece> &places);

    struct Slip
    {
        size_t begin = 0; ///< of the word that is meant, in bytes of wordText()
        size_t end = 0;
        size_t originEnd = 0; ///< of the word that is written, in bytes of the pasted text, folded
    };
    const std::vector<Slip> &slips() const { return m_slips; } ///< ascending
    const WordText &wordText() const { return *m_wordText; }
    /// Where a piece of wordText() that ends with words stands in the pasted text, folded.
    MessageTemplate::Piece origin(const MessageTemplate::Piece &piece) const;

private:
    size_t originOf(size_t end) const;

    std::string m_folded;
    std::vector<TextWord> m_words;
    std::vector<Slip> m_slips;
    std::optional<WordText> m_wordText;
};

} // namespace errdex
