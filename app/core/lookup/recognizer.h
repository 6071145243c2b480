// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/evidencefinder.h"
#include "core/lookup/lookup.h"
#include "core/lookup/pastedtext.h"
#include "core/lookup/wordmatcher.h"

#include <unordered_map>
#include <vector>

namespace errdex {

class SlippedText;

/// Finds the rows that answer one text, rank by rank (see MatchRank). For one use.
class Recognizer
{
public:
    /// All must outlive this.
    Recognizer(const CatalogStore &store, const PastedText &text, const LookupOptions &options);

    /// A row and the best reason for it.
    struct Hit
    {
        Row row = 0;
        MatchRank rank{};
        double strength = 0; ///< 0 to 1, within the rank
        EvidenceSet evidence;
        std::vector<MessageTemplate::Piece> pieces; ///< what matched, in bytes of the folded text
        std::vector<MessageTemplate::Piece> values; ///< of the message's placeholders
        MessageTemplate::Piece written; ///< what stands for the code
        QString known; ///< what the catalogue has instead, where it differs
    };
    /// The best first; at most one for each row.
    std::vector<Hit> run();
    /// Rows that match and are too many to give, behind those of run().
    size_t droppedCount() const { return m_dropped; }
    /// Codes of no catalogue, each once, in the order of the text.
    const std::vector<const Candidate *> &unknownCodes() const { return m_unknown; }

private:
    bool isCanceled() const { return m_options.isCanceled && m_options.isCanceled(); }
    bool isWanted(Row row) const;
    void offer(Hit &&hit);

    void findCodes();
    void findTexts();
    void findRowsOf(const Candidate &candidate);
    void findRowsOfCode(const Candidate &candidate);
    void findRowsOfSymbol(const Candidate &candidate);
    void findVariants(const Candidate &candidate, const std::string &key);
    void offerCode(const Candidate &candidate, Row row, MatchRank rank, QString known = {});
    MatchRank confirmed(MatchRank rank, const Candidate &candidate,
                        const EvidenceFinder::Finding &finding) const;
    bool isAside(const Candidate &candidate) const;
    bool isStatusOfOthers(const Candidate &candidate, Row row) const;
    bool isInLongerMessage(const Candidate &candidate);
    void findMessages();
    void offerMessage(Row row, const EvidenceFinder::Message &message, QString meant = {});
    void findSlippedMessages();
    void offerSlipped(Row row, TextField field, const SlippedText &text,
                      const std::vector<MessageTemplate::Piece> &shorter);
    void findCutOffMessages();
    void findBeginnings();
    void findWords();
    void findByStatus();
    void findStatus(const Candidate &candidate);
    void findMeaningOfStatus(const Candidate &candidate);
    void findNear();
    void findNearTo(const Candidate &unknown);
    void findNearWords();
    void findByMeaning();
    void offerMeaning(const MeaningIndex::Meaning &meaning, const std::vector<std::string> &words,
                      size_t limit);
    std::vector<std::string> longWords() const;
    std::vector<std::vector<TextWord>> sentences() const;
    void findSomeWords(const std::vector<std::string> &words);
    std::vector<std::string> contentWords() const;
    RowSet wantedRows() const;
    void keepBest(std::vector<WordMatcher::Found> &rows);
    void offerWords(const std::vector<std::string> &words, bool isNear);
    std::vector<MessageTemplate::Piece> piecesOf(const std::vector<std::string> &words) const;
    void dropKnownUnknowns();

    const CatalogStore &m_store;
    const PastedText &m_text;
    const LookupOptions &m_options;
    const CodeIndex &m_codes;
    EvidenceFinder m_evidence;
    std::unordered_map<Row, Hit> m_hits;
    std::vector<const Candidate *> m_unknown;
    bool m_hasStrongCode = false; ///< a known code is held out as one
    size_t m_dropped = 0; ///< rows that match and cannot stand on the first page
    size_t m_offered = 0; ///< rows of candidates, bounded
};

} // namespace errdex
