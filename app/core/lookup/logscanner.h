// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/codetable.h"
#include "core/lookup/lookup.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QStringDecoder>

#include <array>
#include <optional>

namespace errdex {

struct TokenEnds;

/// A known code that stands in a long text.
struct LogFinding
{
    QString code; ///< as the catalogue writes it
    std::vector<Row> rows; ///< all rows with it, of the providers that were asked for
    quint64 count = 0; ///< how often it stands in the text
    quint64 firstLine = 0; ///< from 1
    quint64 place = 0; ///< tells what stands first on one line
    QString excerpt; ///< of that line, around the code, on one line
};

/// What a scan of a device found.
struct LogReport
{
    std::vector<LogFinding> findings; ///< as LogScanner::findings() gives them
    quint64 bytes = 0;
    quint64 lines = 0; ///< a last one without its end counts
};

/// All functions are called in the thread that asked for the scan.
struct LogScanOptions
{
    std::vector<int> providers = {}; ///< indices to look at; none means all
    std::function<bool()> isCanceled = {}; ///< asked for every piece that is read
    std::function<void(quint64 bytes)> progress = {}; ///< told as often
    /// Told a few times a second what is found so far.
    std::function<void(const LogReport &)> interim = {};
    int threads = 0; ///< that look for codes; 0: as many as the processor has
    qsizetype pieceBytes = 1 << 18; ///< read at a time; stays in the processor's cache
};

/// Turns UTF-16 into UTF-8, piece by piece; tells it by its mark, or by the zeros of its letters.
class LogDecoder
{
public:
    /// Nothing where the bytes are UTF-8 as they stand, which their first piece says.
    std::optional<QByteArray> decode(QByteArrayView bytes);
    /// The text of bytes that are there as a whole.
    static QString textOf(const QByteArray &bytes);

private:
    bool m_isFirst = true;
    std::optional<QStringDecoder> m_decoder;
};

/// Finds every known code in a text of any size, in pieces, with memory for the codes found alone.
///
/// Looks up whole tokens in a hash, so what counts is simpler than recognition of a short text:
/// - a symbol counts as a whole token, letter case apart; one that is a mere word (INTERNAL) only in
///   the catalogue's own letter case or behind a word or key for errors;
/// - a number counts when it touches nothing that makes it a piece of another (see
///   isPieceOfNumber()), is not the value of a key or word for other numbers (orderId=, line 1001),
///   and, where it has less than four digits, stands behind a word or key for errors;
/// - Persian, Arabic-Indic and full-width digits and every minus count as ASCII ones; letters beyond
///   ASCII are compared folded.
/// Variants, messages and evidence are left to lookupAnswer().
class LogScanner
{
public:
    /// The store must outlive it. Where no other scanner has a table of the codes, one is made first:
    /// about 0.2 s for a million.
    explicit LogScanner(const CatalogStore &store, std::vector<int> providers = {});

    /// UTF-8 or UTF-16, see LogDecoder; cut anywhere.
    void feed(QByteArrayView bytes);
    void feedUtf8(QByteArrayView bytes);
    /// To be called once behind the last bytes, or behind those of each piece.
    void finish();

    /// How often a code was found, and where first.
    struct Hit
    {
        quint32 code = 0; ///< an index into the table's codes
        quint64 count = 0;
        quint64 piece = 0;
        quint64 place = 0; ///< in bytes of its piece: what stands first on a line comes first
        quint64 firstLine = 0; ///< of its piece, from 1
        QByteArray excerpt;
    };
    /// For a text that is read in pieces of whole lines, in ascending order: forgets what stood before
    /// and counts lines anew.
    void beginPiece(quint64 number);
    /// A whole piece of UTF-8, whose lines end in it. Reads it where it is; behind it must stand as
    /// many zeros as `padding`.
    void scanPiece(quint64 number, std::string_view text);
    static constexpr size_t padding = 64; ///< bytes that vectors may read over the end
    const std::vector<Hit> &hits() const { return m_hits; }
    const std::shared_ptr<const CodeTable> &table() const { return m_table; }

    /// The most frequent first, then by first line.
    std::vector<LogFinding> findings() const;
    quint64 bytes() const { return m_bytes; } ///< read so far
    quint64 lines() const { return m_lines; } ///< line breaks so far
    LogReport report() const;

private:
    enum class Before : quint8 { Nothing, Code, Other };
    struct KnownWord
    {
        quint64 key = 0;
        Before before{};
    };

    struct KnownLetter
    {
        char32_t letter = 0;
        bool mayBegin = false; ///< a code of the table
    };

    static constexpr size_t nowhere = std::string::npos;
    struct OpenToken
    {
        size_t begin = nowhere;
        bool isTooLong = false; ///< for a code, wherever it ends
    };

    void append(std::string_view bytes);
    void scan(bool isLast);
    void scanBlock(size_t base, OpenToken &open);
    void take(size_t begin, size_t end);
    void takeLongNumbers(size_t base, const TokenEnds &found);
    void takeShortNumber(size_t base, const TokenEnds &found, size_t end);
    void takeRest(quint64 hash, size_t begin, size_t end);
    void takeKnown(quint64 hash, size_t begin, size_t end);
    void takeForeign(size_t at);
    void takeForeignWord(size_t at);
    void check(const CodeTable::Code &code, quint32 index, size_t begin, size_t end);
    void checkForeign(const CodeTable::Code &code, quint32 index, size_t at,
                      const std::string &folded);
    bool counts(const CodeTable::Code &code, std::string_view text, size_t begin,
                std::string_view written);
    static Before roleOfWord(std::string_view token, char link);
    Before wordBefore(std::string_view text, size_t begin);
    void count(quint32 index, size_t begin);
    void takeFirst(Hit &hit, size_t begin);
    void countLines(size_t end);
    void compact();

    const CatalogStore &m_store;
    std::vector<int> m_providers;
    std::shared_ptr<const CodeTable> m_table;
    std::vector<quint32> m_places; ///< by code, into m_hits; none
    std::vector<Hit> m_hits;
    quint64 m_piece = 0;
    quint64 m_dropped = 0; ///< bytes of the piece before those in the buffer
    std::array<KnownWord, 1024> m_knownWords{}; ///< a cache, by hash
    std::array<quint64, 256> m_knownOthers{}; ///< short words that say nothing of errors, by hash
    std::array<KnownLetter, 256> m_knownLetters{};
    LogDecoder m_decoder;
    std::string m_buffer; ///< what was fed and is needed, then padding
    std::string_view m_text; ///< what is looked at, without padding: of the buffer, or a piece
    size_t m_next = 0; ///< the first byte that is not scanned
    size_t m_linesCounted = 0; ///< the first byte whose line break is not counted
    quint64 m_lines = 0;
    quint64 m_bytes = 0;
    bool m_endsInLine = false; ///< the last byte is no line break
    bool m_isInToken = false; ///< what comes next goes on with a token too long for a code
};

/// What the hits are in the catalogues: the most frequent first, then by first place.
std::vector<LogFinding> findingsOf(const CatalogStore &store, const CodeTable &table,
                                   const std::vector<LogScanner::Hit> &hits,
                                   const std::vector<int> &providers);

/// Reads a device to its end, or until it is canceled: then nothing. A device that fails gives what
/// was found before; ask it for the error.
///
/// Several threads look for codes in pieces that end where a line does, which finds the same as one
/// thread: no context reaches over a line. A line longer than some pieces is read by one. Holds a few
/// pieces at a time, whatever is read.
std::optional<LogReport> scanLog(const CatalogStore &store, QIODevice &device,
                                 const LogScanOptions &options = {});

} // namespace errdex
