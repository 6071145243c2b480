// SPDX-License-Identifier: MIT
#include "core/lookup/codetable.h"

#include "core/lookup/logwindow.h"
#include "core/lookup/lookupindex.h"
#include "core/lookup/textwords.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace errdex {

namespace {

constexpr size_t longestCode = 80;

quint32 tagOf(quint64 hash)
{
    return quint32(hash >> 32U);
}

bool hasForeignLetter(std::string_view text)
{
    for (size_t at = 0; at < text.size(); at += codePointAt(text, at).length) {
        if (static_cast<unsigned char>(text[at]) >= 0x80 && asciiFormAt(text, at).length == 0)
            return true;
    }
    return false;
}

} // namespace

CodeTable::CodeTable(const CatalogStore &store)
{
    store.lookupIndex().codes().visitCodes([&](Row row) {
        const TextColumn &codes = store.column(TextField::Code);
        add(codes.folded(row), codes.text(row), row);
    });
    file();
}

void CodeTable::add(std::string_view code, std::string_view written, Row row)
{
    if (code.size() > longestCode)
        return;
    quint32 counted = none;
    if (isAsciiText(code)) {
        const auto begin = std::find_if(code.begin(), code.end(), isTokenByte);
        if (begin == code.end())
            return;
        const auto end = std::find_if_not(begin, code.end(), isTokenByte);
        Code entry;
        entry.text = code;
        entry.row = row;
        entry.tokenBegin = quint16(begin - code.begin());
        entry.tokenSize = quint16(end - begin);
        const std::string_view token = code.substr(entry.tokenBegin, entry.tokenSize);
        entry.isNumber = end == code.end() && isNumber(token)
                && (entry.tokenBegin == 0 || (entry.tokenBegin == 1 && code.front() == '-'));
        entry.isWord = std::all_of(code.begin(), code.end(), isAsciiLetter);
        counted = quint32(m_codes.size());
        file(entry, token);
    }
    // A window puts digits and dashes of other scripts right by itself; a letter beyond ASCII ends
    // the token by which a code is found.
    const bool isFoundSo = counted != none && !hasForeignLetter(written)
            && LogWindow(written, 0, written.size()).text() == code;
    if (!isAsciiText(written) && !isFoundSo)
        addForeign(code, written, row, counted);
}

/// A code whose letters cannot be told from the bytes of a log without folding these.
void CodeTable::addForeign(std::string_view code, std::string_view written, Row row,
                           quint32 counted)
{
    const auto isPart = [](char c) { return isTokenByte(c) || static_cast<signed char>(c) < 0; };
    const auto begin =
            size_t(std::find_if(written.begin(), written.end(), isPart) - written.begin());
    if (begin == written.size() || written.size() > longestForeign)
        return;
    Code entry;
    entry.text = code;
    entry.row = row;
    entry.tokenBegin = quint16(begin); // what stands before is ASCII, and folded as it stands
    entry.isForeign = true;
    entry.counted = counted;
    const std::string_view rest = code.substr(std::min(begin, code.size()));
    const std::vector<TextWord> words = splitWords(rest);
    if (words.empty() || words.front().begin != 0)
        return;
    entry.isWord = words.size() == 1 && words.front().size() == rest.size()
            && rest.find_first_of("0123456789") == std::string_view::npos;
    if (isTokenByte(written[begin])) {
        const auto end =
                std::find_if_not(written.begin() + qsizetype(begin), written.end(), isTokenByte);
        entry.tokenSize = quint16(end - written.begin() - qsizetype(begin));
        return file(entry, written.substr(begin, entry.tokenSize));
    }
    m_foreign[std::string(words.front().in(rest))].push_back(quint32(m_codes.size()));
    m_foreignLetters.insert(fold(written.substr(begin, codePointAt(written, begin).length)));
    m_codes.push_back(entry);
    m_hashes.push_back(0);
    m_begins.push_back(0);
}

void CodeTable::file(const Code &entry, std::string_view token)
{
    m_longestToken = std::max<size_t>(m_longestToken, entry.tokenSize);
    std::array<char, longestCode + 8> padded{};
    std::copy(token.begin(), token.end(), padded.begin());
    const quint64 hash = hashOf(padded.data(), token.size());
    if (!isNumber(token))
        m_unwantedLengths &= ~(token.size() < 64 ? quint64(1) << token.size() : 0);
    else if (!entry.isNumber)
        m_hashesOfLongNumbers.push_back(hash);
    m_codes.push_back(entry);
    m_hashes.push_back(hash);
    m_begins.push_back(hashOfBegin(padded.data(), token.size()));
}

void CodeTable::Filter::makeFor(size_t count)
{
    const size_t size = std::bit_ceil(std::max<size_t>(count * 16, 1U << 13U));
    bits.assign(size / 64, 0);
    shift = 64U - unsigned(std::countr_zero(size));
}

bool CodeTable::mayBeginForeign(std::string_view foldedLetter) const
{
    return m_foreignLetters.contains(foldedLetter);
}

const std::vector<quint32> &CodeTable::foreignCodes(std::string_view foldedWord) const
{
    static const std::vector<quint32> nothing;
    const auto found = m_foreign.find(foldedWord);
    return found == m_foreign.end() ? nothing : found->second;
}

void CodeTable::file()
{
    const size_t count = m_codes.size();
    m_filter.makeFor(count);
    m_slots.assign(std::bit_ceil(count * 2 + 2), {});
    for (size_t index = 0; index < count; ++index) {
        if (m_codes[index].tokenSize == 0)
            continue; // found by its first word
        const quint64 hash = m_hashes[index];
        m_filter.add(hash);
        m_filter.add(m_begins[index]);
        Slot &slot = m_slots[slotOf(hash)];
        m_codes[index].next = slot.code;
        slot = {tagOf(hash), quint32(index)};
    }
    m_begins = {};
    if (m_hashesOfLongNumbers.empty())
        return;
    m_longNumbers.makeFor(m_hashesOfLongNumbers.size());
    for (const quint64 hash : std::exchange(m_hashesOfLongNumbers, {}))
        m_longNumbers.add(hash);
}

size_t CodeTable::slotOf(quint64 hash) const
{
    const size_t mask = m_slots.size() - 1;
    const quint32 tag = tagOf(hash);
    size_t at = hash & mask;
    while (m_slots[at].code != none
           && (m_slots[at].tag != tag || m_hashes[m_slots[at].code] != hash))
        at = (at + 1) & mask;
    return at;
}

} // namespace errdex
