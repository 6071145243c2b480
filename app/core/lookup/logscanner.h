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

/// A known code that stands in a long text.
struct LogFinding
{
    QString code; ///< as the catalogue writes it
    std::vector<Row> rows; ///< all rows with it, of the providers that were asked for
    quint64 count = 0; ///< how often it stands in the text
    quint64 firstLine = 0; ///< from 1
    QString excerpt; ///< of that line, around the code, on one line
};

/// What a scan of a device found.
struct LogReport
{
    std::vector<LogFinding> findings; ///< as LogScanner::findings() gives them
    quint64 bytes = 0;
    quint64 lines = 0; ///< a last one without its end counts
};

struct LogScanOptions
{
    std::vector<int> providers = {}; ///< indices to look at; none means all
    std::function<bool()> isCanceled = {}; ///< asked for every piece of 128 kB
    std::function<void(quint64 bytes)> progress = {}; ///< told as often
    /// Told a few times a second what is found so far.
    std::function<void(const LogReport &)> interim = {};
};

/// Finds every known code in a text of any size, in pieces, with memory for the codes found alone.
///
/// Looks up whole tokens in a hash, so what counts is simpler than recognition of a short text:
/// - a symbol counts as a whole token, letter case apart; one that is a mere word (INTERNAL) only in
///   the catalogue's own letter case or behind a word or key for errors;
/// - a number counts when it touches nothing that makes it a piece of another (see
///   isPieceOfNumber()), is not the value of a key or word for other numbers (orderId=, line 1001),
///   and, where it has less than four digits, stands behind a word or key for errors;
/// - Persian, Arabic-Indic and full-width digits and every minus count as ASCII ones.
/// Variants, messages and evidence are left to lookupAnswer().
class LogScanner
{
public:
    /// The store must outlive it. Makes a table of the codes first: about 0.2 s for a million.
    explicit LogScanner(const CatalogStore &store, std::vector<int> providers = {});

    /// UTF-8, or UTF-16 with a byte order mark; cut anywhere.
    void feed(QByteArrayView bytes);
    /// To be called once behind the last piece.
    void finish();

    /// The most frequent first, then by first line.
    std::vector<LogFinding> findings() const;
    quint64 bytes() const { return m_bytes; } ///< read so far
    quint64 lines() const { return m_lines; } ///< line breaks so far
    LogReport report() const;

private:
    struct Found
    {
        quint64 count = 0;
        quint64 firstLine = 0;
        QByteArray excerpt;
    };

    enum class Before : quint8 { Nothing, Code, Other };
    struct KnownWord
    {
        quint64 key = 0;
        Before before{};
    };

    static constexpr size_t nowhere = std::string::npos;
    struct OpenToken
    {
        size_t begin = nowhere;
        bool isTooLong = false; ///< for a code, wherever it ends
    };

    void feedUtf8(QByteArrayView bytes);
    void scan(bool isLast);
    void scanBlock(size_t base, OpenToken &open);
    void take(size_t begin, size_t end);
    void takeForeign(size_t at);
    void check(const CodeTable::Code &code, quint32 index, size_t begin, size_t end);
    bool counts(const CodeTable::Code &code, std::string_view text, size_t begin,
                std::string_view written);
    static Before roleOfWord(std::string_view token, char link);
    Before wordBefore(std::string_view text, size_t begin);
    void count(quint32 index, size_t begin);
    void countLines(size_t end);
    void compact();

    const CatalogStore &m_store;
    std::vector<int> m_providers;
    CodeTable m_table;
    std::vector<quint32> m_places; ///< by code, into m_found; none
    std::vector<std::pair<quint32, Found>> m_found; ///< code, what was found of it
    std::array<KnownWord, 1024> m_knownWords{}; ///< a cache, by hash
    std::optional<QStringDecoder> m_decoder;
    std::string m_buffer; ///< what was read and is needed, then padding
    size_t m_size = 0; ///< without padding
    size_t m_next = 0; ///< the first byte that is not scanned
    size_t m_linesCounted = 0; ///< the first byte whose line break is not counted
    quint64 m_lines = 0;
    quint64 m_bytes = 0;
    bool m_endsInLine = false; ///< the last byte is no line break
    bool m_isInToken = false; ///< what comes next goes on with a token too long for a code
};

/// Reads a device to its end, or until it is canceled: then nothing. A device that fails gives what
/// was found before; ask it for the error.
std::optional<LogReport> scanLog(const CatalogStore &store, QIODevice &device,
                                 const LogScanOptions &options = {});

} // namespace errdex
