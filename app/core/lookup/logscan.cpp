// SPDX-License-Identifier: MIT
// Reading a long text with several threads, and bringing together what they found.
#include "core/lookup/logscanner.h"
#include "core/lookup/lookupindex.h"
#include "core/lookup/piecescanner.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <utility>

namespace errdex {

namespace {

constexpr qsizetype longestLine = 8; // pieces; a longer line goes through one scanner bit by bit

/// Cuts what is read into pieces of whole lines.
class LineCutter
{
public:
    LineCutter(PieceScanner &scanner, qsizetype pieceBytes)
        : m_scanner(scanner)
        , m_longest(pieceBytes * longestLine)
    {
    }

    /// Where the next bytes may be put. Then tell how many these are.
    char *room(qsizetype bytes)
    {
        if (m_lines.size() < m_size + bytes + padding)
            m_lines.resize(m_size + bytes + padding);
        return m_lines.data() + m_size;
    }

    /// There are more bytes where room() said.
    void added(qsizetype count)
    {
        if (count == 0)
            return;
        QByteArrayView bytes(m_lines.constData() + m_size, count);
        m_endsInLine = bytes.back() != '\n';
        if (m_isInLongLine) {
            const QByteArrayView behind = addToLongLine(bytes);
            std::copy(behind.begin(), behind.end(), m_lines.data());
            bytes = {m_lines.constData(), behind.size()};
        }
        const qsizetype end = bytes.lastIndexOf('\n') + 1;
        const QByteArrayView rest = bytes.sliced(end);
        if (end > 0)
            addLines(m_size + end, rest.size());
        else
            m_size += rest.size();
        if (m_size > m_longest) {
            m_isInLongLine = true;
            m_scanner.beginLongLine();
            m_scanner.addToLongLine({m_lines.constData(), std::exchange(m_size, 0)});
        }
    }

    void finish()
    {
        if (m_isInLongLine)
            m_scanner.endLongLine();
        else if (m_size > 0)
            addLines(m_size, 0);
    }

    bool endsInLine() const { return m_endsInLine; }

private:
    static constexpr qsizetype padding = qsizetype(LogScanner::padding);

    /// Hands over the first `size` bytes; `rest` ones stay.
    void addLines(qsizetype size, qsizetype rest)
    {
        QByteArray next = m_scanner.emptyPiece();
        next.resize(std::max(next.size(), rest + padding));
        std::copy_n(m_lines.constData() + size, rest, next.data());
        m_scanner.add(std::exchange(m_lines, std::move(next)), size);
        m_size = rest;
    }

    /// Takes what belongs to the line, and gives the rest.
    QByteArrayView addToLongLine(QByteArrayView bytes)
    {
        const qsizetype end = bytes.indexOf('\n') + 1;
        m_scanner.addToLongLine(end > 0 ? bytes.first(end) : bytes);
        if (end == 0)
            return {};
        m_scanner.endLongLine();
        m_isInLongLine = false;
        return bytes.sliced(end);
    }

    PieceScanner &m_scanner;
    qsizetype m_longest;
    QByteArray m_lines; ///< what was read and not handed over, then room
    qsizetype m_size = 0; ///< without the room
    bool m_isInLongLine = false;
    bool m_endsInLine = false;
};

/// UTF-16, by its mark, or by zeros in every second place alone, as letters of ASCII and digits have
/// them; UTF-8 has none, and other data has them in any place.
std::optional<QStringDecoder::Encoding> wideEncoding(QByteArrayView bytes)
{
    constexpr qsizetype mostLooked = 4096; // bytes
    constexpr qsizetype fewestZeros = 4; // one or two may end a text
    const std::string_view mark(bytes.data(), size_t(std::min<qsizetype>(bytes.size(), 2)));
    if (mark == "\xFF\xFE" || mark == "\xFE\xFF")
        return QStringDecoder::Utf16;
    const qsizetype units = std::min(bytes.size(), mostLooked) / 2;
    std::array<qsizetype, 2> zeros{}; // in the first and second byte of units
    for (qsizetype at = 0; at < units * 2; ++at)
        zeros[size_t(at % 2)] += bytes[at] == 0 ? 1 : 0;
    const auto isWide = [&](size_t high) {
        return zeros[high] >= fewestZeros && zeros[1 - high] == 0 && zeros[high] * 4 >= units;
    };
    if (isWide(1))
        return QStringDecoder::Utf16LE;
    return isWide(0) ? std::optional(QStringDecoder::Utf16BE) : std::nullopt;
}

} // namespace

std::optional<QByteArray> LogDecoder::decode(QByteArrayView bytes)
{
    if (std::exchange(m_isFirst, m_isFirst && bytes.isEmpty())) {
        if (const auto encoding = wideEncoding(bytes))
            m_decoder.emplace(*encoding);
    }
    if (!m_decoder)
        return std::nullopt;
    const QString text = (*m_decoder)(bytes);
    return text.toUtf8();
}

QString LogDecoder::textOf(const QByteArray &bytes)
{
    return QString::fromUtf8(LogDecoder().decode(bytes).value_or(bytes));
}

std::vector<LogFinding> findingsOf(const CatalogStore &store, const CodeTable &table,
                                   const std::vector<LogScanner::Hit> &hits,
                                   const std::vector<int> &providers)
{
    const auto isWanted = [&](Row row) {
        return providers.empty()
                || std::find(providers.begin(), providers.end(), store.provider(row))
                != providers.end();
    };
    std::vector<LogFinding> result;
    for (const LogScanner::Hit &hit : hits) {
        LogFinding finding;
        const std::string_view code = table.codes()[hit.code].text;
        for (const Row row : store.lookupIndex().codes().rowsWithCode(code)) {
            if (isWanted(row))
                finding.rows.push_back(row);
        }
        if (finding.rows.empty())
            continue;
        finding.code = store.string(finding.rows.front(), TextField::Code);
        finding.count = hit.count;
        finding.firstLine = hit.firstLine;
        finding.place = hit.place;
        finding.excerpt = QString::fromUtf8(hit.excerpt).simplified();
        result.push_back(std::move(finding));
    }
    std::sort(result.begin(), result.end(), [](const LogFinding &left, const LogFinding &right) {
        if (left.count != right.count)
            return left.count > right.count;
        return left.firstLine != right.firstLine ? left.firstLine < right.firstLine
                                                 : left.place < right.place;
    });
    return result;
}

std::optional<LogReport> scanLog(const CatalogStore &store, QIODevice &device,
                                 const LogScanOptions &options)
{
    PieceScanner scanner(store, options);
    LineCutter cutter(scanner, options.pieceBytes);
    LogDecoder decoder;
    quint64 bytes = 0;
    const auto report = [&] {
        LogReport found = scanner.report();
        found.bytes = bytes;
        return found;
    };
    constexpr qint64 interimTime = 250; // ms
    QElapsedTimer sinceInterim;
    sinceInterim.start();
    for (;;) {
        if (options.isCanceled && options.isCanceled())
            return std::nullopt;
        char *room = cutter.room(options.pieceBytes);
        const qint64 count = device.read(room, options.pieceBytes);
        if (count < 0 || (count == 0 && !device.waitForReadyRead(-1)))
            break;
        bytes += quint64(count);
        const std::optional<QByteArray> decoded = decoder.decode({room, count});
        if (decoded)
            std::copy(decoded->begin(), decoded->end(), cutter.room(decoded->size()));
        cutter.added(decoded ? decoded->size() : count);
        if (options.progress)
            options.progress(bytes);
        if (options.interim && sinceInterim.elapsed() >= interimTime) {
            options.interim(report());
            sinceInterim.restart();
        }
    }
    cutter.finish();
    scanner.finish();
    LogReport found = report();
    found.lines += cutter.endsInLine() ? 1 : 0;
    return found;
}

} // namespace errdex
