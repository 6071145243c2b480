// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/lookup.h"
#include "core/lookup/pastedtext.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace errdex {

/// What in a text speaks for one row and against another.
class EvidenceFinder
{
public:
    /// Both must outlive this.
    EvidenceFinder(const CatalogStore &store, const PastedText &text);

    /// A message, description or name of a row that stands in the text.
    struct Message
    {
        MessageTemplate::Match match;
        TextField field{};
        bool isWhole = false; ///< it is a phrase of its own, a line, a value in quotes
    };
    /// All messages in the text, each row with its longest one; `isCanceled` is asked now and then.
    const std::unordered_map<Row, Message> &messages(const std::function<bool()> &isCanceled = {});

    struct Finding
    {
        EvidenceSet evidence;
        double weight = 0; ///< -0.2 to 0.6
        const Message *message = nullptr;
    };
    /// What speaks for the row besides `candidate`, which may be null.
    Finding findingFor(Row row, const Candidate *candidate);

private:
    const Message *messageOf(Row row);
    const std::string &placeholderOf(int provider); ///< folded
    std::optional<MessageTemplate::Match> firstMatch(const MessageTemplate &message,
                                                     bool mayBeCutOff) const;
    std::optional<Message> match(std::string_view text, Row row, TextField field, bool mayBeCutOff);
    bool isMessageValue(const MessageTemplate::Match &match) const;
    bool fitsEnvelope(int provider, const Candidate &candidate);
    std::vector<int> envelopeProviders(const Candidate &candidate) const;
    std::vector<std::string> keysOfLine(size_t begin) const;
    double sharedWords(Row row) const;

    const CatalogStore &m_store;
    const PastedText &m_text;
    const LookupIndex &m_index;
    std::unordered_map<Row, Message> m_messages;
    std::unordered_map<Row, std::optional<Message>> m_tried; ///< rows looked at one by one
    std::unordered_map<std::string_view, std::optional<Message>> m_byText;
    std::unordered_map<quint32, std::vector<int>> m_envelopes; ///< by the place of the code
    std::unordered_map<int, std::string> m_placeholders; ///< by provider
    bool m_hasMessages = false;
};

} // namespace errdex
