// SPDX-License-Identifier: MIT
#include "core/lookup/logscanner.h"

#include "core/lookup/logwindow.h"
#include "core/lookup/lookupindex.h"
#include "core/lookup/textwords.h"
#include "core/lookup/tokenborder.h"
#include "core/lookup/tokenmask.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace errdex {

namespace {

constexpr size_t excerptBytes = 200;
constexpr qsizetype stepBytes = 1 << 17; // stays in the processor's cache

/// The same letters, those of `text` in any case.
bool isFoldedTo(std::string_view text, std::string_view folded)
{
    return text.size() == folded.size()
            && std::equal(text.begin(), text.end(), folded.begin(), [](char left, char right) {
                   return (left >= 'A' && left <= 'Z' ? left + ('a' - 'A') : left) == right;
               });
}

bool isForeign(std::string_view text, size_t at)
{
    return at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80;
}

/// Line breaks. Counted in bytes first, which vectors do sixteen at a time.
quint64 linesIn(std::string_view text)
{
    quint64 lines = 0;
    while (!text.empty()) {
        const std::string_view some = text.substr(0, 240);
        text.remove_prefix(some.size());
        quint8 count = 0;
        for (const char c : some)
            count = quint8(count + (c == '\n' ? 1 : 0));
        lines += count;
    }
    return lines;
}

} // namespace

LogScanner::LogScanner(const CatalogStore &store, std::vector<int> providers)
    : m_store(store)
    , m_providers(std::move(providers))
    , m_table(store.lookupIndex().codeTable())
    , m_places(m_table->codes().size(), CodeTable::none)
{
}

void LogScanner::feed(QByteArrayView bytes)
{
    m_bytes += quint64(bytes.size());
    if (const std::optional<QByteArray> decoded = m_decoder.decode(bytes))
        return feedUtf8(*decoded);
    feedUtf8(bytes);
}

void LogScanner::scanPiece(quint64 number, std::string_view text)
{
    beginPiece(number);
    m_bytes += text.size();
    m_text = text;
    scan(true);
    countLines(m_text.size());
    m_text = {};
}

void LogScanner::beginPiece(quint64 number)
{
    m_piece = number;
    m_buffer.clear();
    m_text = {};
    m_next = 0;
    m_linesCounted = 0;
    m_lines = 0;
    m_dropped = 0;
    m_isInToken = false;
}

void LogScanner::feedUtf8(QByteArrayView bytes)
{
    if (!bytes.isEmpty())
        m_endsInLine = bytes.back() != '\n';
    // In pieces, so that the buffer stays small whatever is fed.
    while (!bytes.isEmpty()) {
        const QByteArrayView piece = bytes.first(std::min(bytes.size(), stepBytes));
        bytes = bytes.sliced(piece.size());
        append({piece.data(), size_t(piece.size())});
        scan(false);
        compact();
    }
}

void LogScanner::finish()
{
    append({});
    scan(true);
    countLines(m_text.size());
}

/// Puts bytes behind those of the buffer, and zeros behind these.
void LogScanner::append(std::string_view bytes)
{
    m_buffer.resize(m_text.size());
    m_buffer.append(bytes);
    const size_t size = m_buffer.size();
    m_buffer.append(padding, '\0');
    m_text = std::string_view(m_buffer).substr(0, size);
}

/// Takes all tokens that begin before the last bytes, which stay for the context of these.
void LogScanner::scan(bool isLast)
{
    const size_t size = m_text.size();
    const size_t limit = isLast ? size : size - std::min(size, LogWindow::lookAhead);
    OpenToken open;
    if (m_isInToken)
        open = {m_next, true};
    size_t base = m_next;
    for (; base < limit; base += tokenMaskBytes)
        scanBlock(base, open);
    m_next = std::min(base, size);
    m_isInToken = false;
    if (open.begin == nowhere)
        return;
    if (isLast && !open.isTooLong && size - open.begin <= m_table->longestToken())
        return take(open.begin, size);
    // An open token is read again with its rest, unless it is too long already.
    if (open.isTooLong || m_next - open.begin > m_table->longestToken())
        m_isInToken = true;
    else
        m_next = open.begin;
}

/// What most tokens come to, and are turned away by.
inline void LogScanner::take(size_t begin, size_t end)
{
    const quint64 hash = CodeTable::hashOfBegin(m_text.data() + begin, end - begin);
    if (m_table->mayBegin(hash))
        takeRest(hash, begin, end);
}

void LogScanner::takeRest(quint64 hash, size_t begin, size_t end)
{
    if (end - begin > m_table->longestToken())
        return;
    hash = CodeTable::hashOfRest(hash, m_text.data() + begin, end - begin);
    if (m_table->mayHave(hash))
        takeKnown(hash, begin, end);
}

/// Takes the tokens that end in the block at `base`; `open` is the one that goes on at its border.
void LogScanner::scanBlock(size_t base, OpenToken &open)
{
    const TokenMask mask = tokenMask(m_text.data() + base); // behind the text are zeros
    const TokenEnds found(mask, open.begin != nowhere, m_table->unwantedLengths());
    quint64 left = found.ends & ~found.pieces & ~found.unwanted;
    if (m_table->hasLongNumbers())
        takeLongNumbers(base, found);
    else
        left &= ~found.shortNumbers;
    for (; left != 0; left &= left - 1) {
        const auto end = size_t(std::countr_zero(left));
        const size_t behindStart = found.behindStartOf(end);
        if (behindStart > 0)
            take(base + behindStart - 1, base + end);
        else if (!open.isTooLong)
            take(open.begin, base + end);
    }
    if (!m_table->hasLongNumbers()) {
        for (quint64 numbers = found.shortNumbers & ~found.pieces; numbers != 0;
             numbers &= numbers - 1)
            takeShortNumber(base, found, size_t(std::countr_zero(numbers)));
    }
    if (found.ends != 0)
        open = {};
    if (found.starts > found.ends) // the highest bit of both is one of the starts
        open.begin = base + size_t(std::bit_width(found.starts)) - 1;
    for (quint64 foreign = mask.foreign; foreign != 0; foreign &= foreign - 1) {
        const size_t at = base + size_t(std::countr_zero(foreign));
        takeForeign(at);
        if (m_table->hasForeignCodes())
            takeForeignWord(at);
    }
}

/// Takes numbers that are none by themselves, but may be the beginning of a code ("10.1").
void LogScanner::takeLongNumbers(size_t base, const TokenEnds &found)
{
    for (quint64 left = found.pieces; left != 0; left &= left - 1) {
        const auto end = size_t(std::countr_zero(left));
        const size_t begin = found.behindStartOf(end) - 1;
        const quint64 hash = CodeTable::hashOf(m_text.data() + base + begin, end - begin);
        if (m_table->mayHaveLongNumber(hash))
            takeKnown(hash, base + begin, base + end);
    }
}

/// Takes a number that counts only behind a word or key for errors; the same few others stand before
/// most of them ("took 12 ms").
void LogScanner::takeShortNumber(size_t base, const TokenEnds &found, size_t end)
{
    const size_t begin = found.behindStartOf(end) - 1;
    const quint64 endsBefore = found.ends & ((quint64(1) << begin) - 1);
    const size_t wordBegin =
            endsBefore != 0 ? found.behindStartOf(size_t(std::bit_width(endsBefore)) - 1) : 0;
    const size_t at = base + begin;
    constexpr size_t most = sizeof(quint64);
    if (wordBegin == 0 || at < most || begin - (wordBegin - 1) > most || m_text[at - 1] == '-')
        return take(at, base + end);
    quint64 word = 0; // and what stands between it and the number
    std::memcpy(&word, m_text.data() + at - most, most);
    word >>= (most - (begin - (wordBegin - 1))) * 8;
    quint64 &known = m_knownOthers[(word * 0x9e3779b97f4a7c15) >> 56U];
    if (known == word)
        return;
    const bool hasForeign = (word & 0x8080808080808080) != 0;
    if (hasForeign || wordBefore(m_text, at) == Before::Code)
        take(at, base + end);
    else
        known = word;
}

void LogScanner::takeKnown(quint64 hash, size_t begin, size_t end)
{
    for (quint32 index = m_table->first(hash); index != CodeTable::none;
         index = m_table->codes()[index].next)
        check(m_table->codes()[index], index, begin, end);
}

/// Counts the code when its rest stands around the token [begin, end), and nothing speaks against it.
void LogScanner::check(const CodeTable::Code &code, quint32 index, size_t begin, size_t end)
{
    const std::string_view all = m_text;
    if (code.isForeign)
        return checkForeign(code, index, begin, LogWindow::foldedFrom(all, begin));
    if (isForeign(all, begin) || isForeign(all, end) || (begin > 0 && isForeign(all, begin - 1))) {
        const LogWindow window(all, begin, end);
        if (counts(code, window.text(), window.begin(), all.substr(begin, end - begin)))
            count(index, begin);
    } else if (counts(code, all, begin, all.substr(begin, end - begin))) {
        count(index, begin);
    }
}

/// Whether the code whose first token stands at `begin` counts; `written` is that token as it is.
bool LogScanner::counts(const CodeTable::Code &code, std::string_view text, size_t begin,
                        std::string_view written)
{
    if (begin < code.tokenBegin)
        return false;
    const size_t from = begin - code.tokenBegin;
    const size_t to = from + code.text.size();
    if (to > text.size() || !isFoldedTo(text.substr(from, code.text.size()), code.text))
        return false;
    if (!code.isNumber) {
        return !isPieceOfWord(text, from, to)
                && (!code.isWord || written == m_store.text(code.row, TextField::Code)
                    || wordBefore(text, from) == Before::Code);
    }
    // "-1021" is its own code: 1021 is not in it, unless the minus joins two words.
    const bool hasSign = from > 0 && text[from - 1] == '-';
    if (hasSign && (from < 2 || !isTokenByte(text[from - 2])))
        return false;
    const Before before = wordBefore(text, from);
    if (before == Before::Other
        || (before == Before::Nothing && code.tokenSize <= TokenEnds::shortNumber))
        return false;
    return !isPieceOfNumber(text, from, to);
}

void LogScanner::count(quint32 index, size_t begin)
{
    quint32 &number = m_places[index];
    if (number == CodeTable::none) {
        number = quint32(m_hits.size());
        m_hits.push_back({index, 0, m_piece, 0, 0, {}});
    }
    Hit &hit = m_hits[number];
    const quint64 place = m_dropped + begin;
    // A number of another script is taken after the tokens behind it.
    if (hit.count++ == 0 || (hit.piece == m_piece && place < hit.place))
        takeFirst(hit, begin);
}

void LogScanner::takeFirst(Hit &hit, size_t begin)
{
    countLines(begin);
    const std::string_view text = m_text;
    size_t from = begin;
    while (from > 0 && begin - from < excerptBytes / 2 && text[from - 1] != '\n')
        --from;
    size_t to = begin;
    while (to < text.size() && to - from < excerptBytes && text[to] != '\n')
        ++to;
    const auto ahead = begin < m_linesCounted ? linesIn(text.substr(begin, m_linesCounted - begin))
                                              : 0;
    hit.place = m_dropped + begin;
    hit.firstLine = m_lines + 1 - ahead;
    hit.excerpt = QByteArray(text.data() + from, qsizetype(to - from));
}

void LogScanner::countLines(size_t end)
{
    if (end <= m_linesCounted)
        return;
    m_lines += linesIn(m_text.substr(m_linesCounted, end - m_linesCounted));
    m_linesCounted = end;
}

/// Drops what no context needs any more.
void LogScanner::compact()
{
    countLines(m_next);
    const size_t kept = m_next > LogWindow::lookBehind ? m_next - LogWindow::lookBehind : 0;
    const size_t size = m_text.size() - kept;
    m_buffer.erase(0, kept);
    m_text = std::string_view(m_buffer).substr(0, size);
    m_dropped += kept;
    m_next -= kept;
    m_linesCounted -= kept;
}

std::vector<LogFinding> LogScanner::findings() const
{
    return findingsOf(m_store, *m_table, m_hits, m_providers);
}

LogReport LogScanner::report() const
{
    return {findings(), m_bytes, m_lines + (m_endsInLine ? 1 : 0)};
}

} // namespace errdex
