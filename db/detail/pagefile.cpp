// SPDX-License-Identifier: MIT
#include "db/detail/pagefile.h"

#include "db/error.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

constexpr qsizetype headerSize = 100;
constexpr qsizetype logHeaderSize = 32;
constexpr qsizetype frameHeaderSize = 24;
constexpr quint32 logMagic = 0x377f0682; // its last bit: checksums of big-endian numbers
constexpr int largestPage = 65536;

quint32 number(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        throw Error(Error::Kind::Missing, path, u"no such file"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::CannotOpen, path, file.errorString());
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        throw Error(Error::Kind::InputOutput, path, file.errorString());
    return bytes;
}

bool isPageSize(quint32 size)
{
    return size >= 512 && size <= quint32(largestPage) && std::has_single_bit(size);
}

/// How large the pages are where no header says so: of those that databases of ours have, the one
/// at whose multiples pages begin. Where the smaller is right, the larger is at every other page.
int guessedPageSize(const QByteArray &bytes)
{
    const auto share = [&bytes](qsizetype size) {
        qsizetype trees = 0;
        for (qsizetype at = size; at + size <= bytes.size(); at += size) {
            const char type = bytes.at(at);
            const auto cells = qFromBigEndian<quint16>(bytes.constData() + at + 3);
            const bool isTree = type == 2 || type == 5 || type == 10 || type == 13;
            trees += isTree && 2 * cells + 8 <= size ? 1 : 0;
        }
        return double(trees) / double(std::max<qsizetype>(bytes.size() / size - 1, 1));
    };
    return share(4096) > 0.6 * share(8192) ? 4096 : 8192;
}

/// The running checksum of a log's header and frames.
struct Checksum
{
    bool isBigEndian = false;
    quint32 first = 0;
    quint32 second = 0;

    void add(const QByteArray &bytes, qsizetype from, qsizetype size)
    {
        for (qsizetype at = from; at < from + size; at += 8) {
            const char *pair = bytes.constData() + at;
            const auto read = [this](const char *word) {
                return isBigEndian ? qFromBigEndian<quint32>(word)
                                   : qFromLittleEndian<quint32>(word);
            };
            first += read(pair) + second;
            second += read(pair + 4) + first;
        }
    }
    bool isAt(const QByteArray &bytes, qsizetype at) const
    {
        return number(bytes, at) == first && number(bytes, at + 4) == second;
    }
};

} // namespace

PageFile::PageFile(const QString &path)
    : m_bytes(readAll(path))
{
    if (QFile::exists(path + "-wal"_L1))
        m_log = readAll(path + "-wal"_L1);
    m_pageSize = m_usableSize = guessedPageSize(m_bytes);
    readHeader();
    readLog(); // whose pages are as large
    if (m_logged.contains(1))
        readHeader(); // newer, and perhaps whole
    m_pageCount = quint32(std::min<qsizetype>(m_bytes.size() / m_pageSize, INT_MAX));
    for (auto it = m_logged.constBegin(); it != m_logged.constEnd(); ++it)
        m_pageCount = std::max(m_pageCount, it.key());
}

void PageFile::readHeader()
{
    const bool isLogged = m_logged.contains(1);
    const QByteArray header = isLogged ? m_log.mid(m_logged.value(1), headerSize)
                                       : m_bytes.first(std::min(m_bytes.size(), headerSize));
    if (header.size() < headerSize || !header.startsWith("SQLite format 3"))
        return;
    quint32 size = qFromBigEndian<quint16>(header.constData() + 16);
    size = size == 1 ? quint32(largestPage) : size;
    const int reserved = static_cast<unsigned char>(header.at(20));
    if (!isPageSize(size) || int(size) - reserved < 480 || (isLogged && int(size) != m_pageSize))
        return;
    m_pageSize = int(size);
    m_usableSize = int(size) - reserved;
    m_schemaVersion = number(header, 60);
    m_hasHeader = true;
}

void PageFile::readLog()
{
    if (m_log.size() < logHeaderSize || (number(m_log, 0) & ~1U) != logMagic)
        return;
    const quint32 size = number(m_log, 8);
    if (!isPageSize(size) || (m_hasHeader && int(size) != m_pageSize))
        return;
    Checksum sum{(number(m_log, 0) & 1U) != 0};
    sum.add(m_log, 0, 24);
    if (!sum.isAt(m_log, 24))
        return;
    m_pageSize = int(size);
    m_usableSize = m_hasHeader ? m_usableSize : m_pageSize;
    QHash<quint32, qsizetype> pending; // of a transaction whose end has not been seen
    for (qsizetype at = logHeaderSize; at + frameHeaderSize + m_pageSize <= m_log.size();
         at += frameHeaderSize + m_pageSize) {
        if (m_log.mid(at + 8, 8) != m_log.mid(16, 8))
            return; // a frame of an earlier round
        sum.add(m_log, at, 8);
        sum.add(m_log, at + frameHeaderSize, m_pageSize);
        if (!sum.isAt(m_log, at + 16))
            return;
        // A page far beyond the end would be a claim, not a page.
        if (number(m_log, at) > 0 && number(m_log, at) < quint32(INT_MAX))
            pending.insert(number(m_log, at), at + frameHeaderSize);
        if (number(m_log, at + 4) != 0) {
            m_logged.insert(pending);
            pending.clear();
        }
    }
}

QByteArrayView PageFile::page(quint32 number) const
{
    if (number == 0)
        return {};
    if (const auto logged = m_logged.constFind(number); logged != m_logged.constEnd())
        return QByteArrayView(m_log).sliced(*logged, m_pageSize);
    const qsizetype at = qsizetype(number - 1) * m_pageSize;
    return at + m_pageSize <= m_bytes.size() ? QByteArrayView(m_bytes).sliced(at, m_pageSize)
                                             : QByteArrayView();
}

} // namespace errdex::db
