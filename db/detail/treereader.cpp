// SPDX-License-Identifier: MIT
#include "db/detail/treereader.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace errdex::db {

namespace {

// https://www.sqlite.org/fileformat.html, section 1.6
enum PageType : quint8 {
    IndexInner = 2,
    TableInner = 5,
    IndexLeaf = 10,
    TableLeaf = 13,
};
constexpr qsizetype largestRow = 256 * 1024 * 1024; // far beyond any text of ours

quint32 byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes[at]);
}

quint32 shortAt(QByteArrayView bytes, qsizetype at)
{
    return byteAt(bytes, at) << 8U | byteAt(bytes, at + 1);
}

quint32 longAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

/// A number of one to nine bytes; `at` moves behind it, and is -1 where it does not end.
quint64 varint(QByteArrayView bytes, qsizetype &at)
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at < 0 || at >= bytes.size()) {
            at = -1;
            return 0;
        }
        const quint64 byte = byteAt(bytes, at++);
        if (i == 8)
            return value << 8U | byte;
        value = value << 7U | (byte & 0x7fU);
        if (byte < 0x80)
            return value;
    }
    return value;
}

qint64 integer(QByteArrayView bytes)
{
    quint64 value = !bytes.isEmpty() && byteAt(bytes, 0) >= 0x80 ? ~quint64(0) : 0;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        value = value << 8U | byteAt(bytes, i);
    return qint64(value);
}

/// How many bytes the value of a serial type takes; nothing for one that our schema has not.
std::optional<quint64> sizeOf(quint64 type)
{
    constexpr std::array<quint64, 7> integers{0, 1, 2, 3, 4, 6, 8};
    if (type < integers.size())
        return integers[type];
    if (type == 8 || type == 9)
        return 0;
    if (type >= 13 && type % 2 == 1)
        return (type - 13) / 2;
    return std::nullopt; // a real number, a blob, or reserved
}

Cell cell(quint64 type, QByteArrayView bytes)
{
    if (type == 0)
        return {};
    if (type >= 13)
        return QString::fromUtf8(bytes.data(), bytes.size());
    if (type == 8 || type == 9)
        return qint64(type - 8);
    return integer(bytes);
}

bool isInner(int type)
{
    return type == IndexInner || type == TableInner;
}

std::optional<StoredRow> recordOf(const QByteArray &payload)
{
    qsizetype at = 0;
    const quint64 headerSize = varint(payload, at);
    if (at < 0 || headerSize > quint64(payload.size()))
        return std::nullopt;
    QList<quint64> types;
    while (at >= 0 && at < qsizetype(headerSize))
        types.append(varint(payload, at));
    if (at != qsizetype(headerSize) || types.isEmpty())
        return std::nullopt;
    StoredRow row;
    for (const quint64 type : types) {
        const auto size = sizeOf(type);
        if (!size || *size > quint64(payload.size() - at))
            return std::nullopt;
        row.cells.append(cell(type, QByteArrayView(payload).sliced(at, qsizetype(*size))));
        at += qsizetype(*size);
    }
    return at == payload.size() ? std::optional(row) : std::nullopt;
}

} // namespace

std::optional<TreeReader::Page> TreeReader::parse(quint32 number) const
{
    Page page;
    page.bytes = m_file.page(number);
    if (page.bytes.isEmpty())
        return std::nullopt;
    const qsizetype header = number == 1 ? 100 : 0;
    page.type = int(byteAt(page.bytes, header));
    if (!isInner(page.type) && page.type != IndexLeaf && page.type != TableLeaf)
        return std::nullopt;
    const qsizetype pointers = header + (isInner(page.type) ? 12 : 8);
    if (isInner(page.type))
        page.rightChild = longAt(page.bytes, header + 8);
    const auto count = qsizetype(shortAt(page.bytes, header + 3));
    if (pointers + 2 * count > page.bytes.size())
        return std::nullopt;
    for (qsizetype i = 0; i < count; ++i) {
        const auto at = qsizetype(shortAt(page.bytes, pointers + 2 * i));
        if (at >= pointers + 2 * count && at + 4 <= m_file.usableSize())
            page.cells.append(int(at));
        else
            ++page.brokenCells;
    }
    return page;
}

std::optional<QByteArray> TreeReader::payload(const Page &page, qsizetype at, quint64 size)
{
    if (size > quint64(largestRow))
        return std::nullopt;
    const qint64 usable = m_file.usableSize();
    const qint64 most = page.type == TableLeaf ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const auto whole = qint64(size);
    qint64 local = whole;
    if (whole > most) {
        const qint64 least = (usable - 12) * 32 / 255 - 23;
        const qint64 fitting = least + (whole - least) % (usable - 4);
        local = fitting <= most ? fitting : least;
    }
    if (at + local + (local < whole ? 4 : 0) > usable)
        return std::nullopt;
    QByteArray bytes = page.bytes.sliced(at, local).toByteArray();
    quint32 next = local < whole ? longAt(page.bytes, at + local) : 0;
    QSet<quint32> chain;
    while (bytes.size() < whole) {
        const QByteArrayView more = m_file.page(next);
        if (more.isEmpty() || chain.contains(next))
            return std::nullopt;
        chain.insert(next);
        bytes.append(more.sliced(4, std::min<qint64>(usable - 4, whole - bytes.size())));
        next = longAt(more, 0);
    }
    if (!chain.isEmpty() && next != 0)
        return std::nullopt; // the last page is another's, or overwritten
    m_overflow.unite(chain);
    return bytes;
}

std::optional<StoredRow> TreeReader::row(const Page &page, int start)
{
    qsizetype at = start + (page.type == IndexInner ? 4 : 0); // behind the child's number
    const quint64 size = varint(page.bytes, at);
    const bool hasRowId = page.type == TableLeaf;
    const quint64 rowId = hasRowId ? varint(page.bytes, at) : 0;
    if (at < 0)
        return std::nullopt;
    const auto bytes = payload(page, at, size);
    auto row = bytes ? recordOf(*bytes) : std::nullopt;
    if (row && hasRowId)
        row->rowId = qint64(rowId);
    return row;
}

void TreeReader::readTree(quint32 root, bool hasRowIds, const Visit &visit)
{
    QList<quint32> waiting{root};
    while (!waiting.isEmpty()) {
        const quint32 number = waiting.takeLast();
        if (m_visited.contains(number)) {
            ++m_unreadablePages; // a number that is wrong: two trees do not share a page
            continue;
        }
        const auto page = parse(number);
        const bool isOurKind = page
                && (page->type == TableInner || page->type == TableLeaf) == hasRowIds;
        if (!isOurKind) {
            ++m_unreadablePages; // left unvisited: it may be of another tree
            continue;
        }
        m_visited.insert(number);
        m_unreadableRows += page->brokenCells;
        if (isInner(page->type)) {
            waiting.append(page->rightChild);
            for (auto it = page->cells.crbegin(); it != page->cells.crend(); ++it)
                waiting.append(longAt(page->bytes, *it));
        }
        if (page->type == TableInner)
            continue; // its cells are but numbers
        for (const int at : page->cells) {
            if (const auto found = row(*page, at))
                visit(*found);
            else
                ++m_unreadableRows;
        }
    }
}

bool TreeReader::readStray(quint32 number, bool &hasRowIds, QList<StoredRow> &rows)
{
    if (m_visited.contains(number) || m_overflow.contains(number))
        return false;
    const auto page = parse(number);
    if (!page || page->type == TableInner)
        return false;
    hasRowIds = page->type == TableLeaf;
    for (const int at : page->cells) {
        if (const auto found = row(*page, at))
            rows.append(*found);
    }
    return !rows.isEmpty();
}

void TreeReader::skipFreePages()
{
    const QByteArrayView first = m_file.page(1);
    quint32 trunk = first.isEmpty() || !m_file.hasHeader() ? 0 : longAt(first, 32);
    while (trunk != 0 && !m_visited.contains(trunk)) {
        const QByteArrayView page = m_file.page(trunk);
        if (page.isEmpty())
            return;
        m_visited.insert(trunk);
        const auto count = std::min<qsizetype>(longAt(page, 4), page.size() / 4 - 2);
        for (qsizetype i = 0; i < count; ++i)
            m_visited.insert(longAt(page, 8 + 4 * i));
        trunk = longAt(page, 0);
    }
}

} // namespace errdex::db
