// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"

#include <QStringView>

#include <string>
#include <vector>

namespace errdex {

/// The folded form (see fold()) of a text as a person pastes it, with a way back from every byte to
/// the UTF-16 unit it came from. Made in time linear in the text.
///
/// What transports wrap around characters is taken off on the way, so that a message is found in
/// whatever it travelled in: JSON escapes (\" \/ \n A), HTML entities (&quot; &#39;) and
/// percent encoding of ASCII (%27). NUL and lone surrogates become separators.
class NormalizedText
{
public:
    explicit NormalizedText(QStringView text);

    const std::string &folded() const { return m_folded; }
    /// The units that the bytes [begin, end) came from.
    Span origin(size_t begin, size_t end) const;
    /// The first byte that came from `unit` or from a later one.
    size_t positionOf(qsizetype unit) const;

private:
    struct KnownFold
    {
        char16_t unit = 0;
        std::string folded;
    };

    qsizetype appendEscape(QStringView text, qsizetype at);
    void appendFolded(QStringView piece, qsizetype at);
    void append(std::string_view bytes, qsizetype at);

    std::vector<KnownFold> m_known; ///< a cache, while the text is read
    std::string m_folded;
    std::vector<quint32> m_origins; ///< of each byte, and the text's size behind the last
};

} // namespace errdex
