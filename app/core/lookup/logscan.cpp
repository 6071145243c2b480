// SPDX-License-Identifier: MIT
// Reading a long text with several threads, and bringing together what they found.
#include "core/lookup/logscanner.h"
#include "core/lookup/lookupindex.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <utility>

namespace errdex {

namespace {

constexpr quint64 unknownLines = ~quint64(0);
constexpr qsizetype longestLine = 8; // pieces; a longer line goes through one scanner bit by bit

/// Looks for codes in numbered pieces of whole lines, which others bring in their order.
class PieceScanner
{
public:
    PieceScanner(const CatalogStore &store, const LogScanOptions &options)
        : PieceScanner(store, options.providers)
    {
        const int threads = options.threads > 0 ? options.threads : QThread::idealThreadCount();
        // One thread is the caller's: nothing would be gained by another that waits for it.
        for (int index = 0; threads > 1 && index < threads; ++index)
            m_workers.push_back(std::make_unique<Worker>(store, options.providers));
        for (const auto &worker : m_workers)
            worker->thread = std::thread([this, &worker = *worker] { work(worker); });
    }
    ~PieceScanner() { stop(); }
    Q_DISABLE_COPY_MOVE(PieceScanner)

    /// Waits while more pieces lie there than the threads need.
    void add(QByteArray bytes)
    {
        const quint64 number = newPiece();
        if (m_workers.empty()) {
            m_own.beginPiece(number);
            m_own.feedUtf8(bytes);
            finishPiece(m_own, number);
            m_free.push_back(std::move(bytes));
            return;
        }
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock,
                       [this] { return m_waiting.size() < 2 * m_workers.size() || m_failure; });
        rethrow();
        m_waiting.push_back({number, std::move(bytes)});
        m_changed.notify_all();
    }

    /// Memory for a piece, from one that was read.
    QByteArray emptyPiece()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_free.empty())
            return {};
        QByteArray bytes = std::move(m_free.back());
        m_free.pop_back();
        bytes.resize(0);
        return bytes;
    }

    /// A piece that comes bit by bit, and is read in this thread.
    void beginLongLine()
    {
        m_longLine = newPiece();
        m_own.beginPiece(m_longLine);
    }
    void addToLongLine(QByteArrayView bytes) { m_own.feedUtf8(bytes); }
    void endLongLine() { finishPiece(m_own, m_longLine); }

    /// Waits until all pieces are read.
    void finish()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return (m_waiting.empty() && m_busy == 0) || m_failure; });
        rethrow();
    }

    /// What was found in the pieces that were read. A code whose first line nobody can number yet,
    /// because a piece before it is still being read, waits for the next report.
    LogReport report()
    {
        std::vector<quint64> linesBefore{0};
        std::unordered_map<quint32, LogScanner::Hit> found;
        {
            const std::scoped_lock lock(m_mutex);
            for (const quint64 lines : m_lines) {
                if (lines == unknownLines)
                    break;
                linesBefore.push_back(linesBefore.back() + lines);
            }
        }
        for (const auto &worker : m_workers) {
            const std::scoped_lock lock(worker->mutex);
            addHits(worker->scanner.hits(), found);
        }
        addHits(m_own.hits(), found);
        std::vector<LogScanner::Hit> hits;
        for (auto &[code, hit] : found) {
            if (hit.piece >= linesBefore.size())
                continue;
            hit.firstLine += linesBefore[size_t(hit.piece)];
            hits.push_back(std::move(hit));
        }
        return {findingsOf(m_store, *m_own.table(), hits, m_providers), 0, linesBefore.back()};
    }

private:
    struct Piece
    {
        quint64 number = 0;
        QByteArray bytes;
    };
    struct Worker
    {
        Worker(const CatalogStore &store, const std::vector<int> &providers)
            : scanner(store, providers)
        {
        }
        std::mutex mutex; ///< held while the scanner works
        LogScanner scanner;
        std::thread thread;
    };

    /// Whole when the other constructor starts threads, so that what that throws ends them.
    PieceScanner(const CatalogStore &store, const std::vector<int> &providers)
        : m_store(store)
        , m_providers(providers)
        , m_own(store, providers)
    {
    }

    quint64 newPiece()
    {
        const std::scoped_lock lock(m_mutex);
        m_lines.push_back(unknownLines);
        return m_lines.size() - 1;
    }

    void finishPiece(LogScanner &scanner, quint64 number)
    {
        scanner.finish();
        const std::scoped_lock lock(m_mutex);
        m_lines[size_t(number)] = scanner.lines();
    }

    void work(Worker &worker)
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return !m_waiting.empty() || m_isStopped; });
            if (m_isStopped)
                return;
            Piece piece = std::move(m_waiting.front());
            m_waiting.pop_front();
            ++m_busy;
            m_changed.notify_all();
            lock.unlock();
            std::exception_ptr failure;
            try {
                const std::scoped_lock scanning(worker.mutex);
                worker.scanner.beginPiece(piece.number);
                worker.scanner.feedUtf8(piece.bytes);
                finishPiece(worker.scanner, piece.number);
            } catch (...) { // no memory; thrown again where the scan was asked for
                failure = std::current_exception();
            }
            lock.lock();
            m_free.push_back(std::move(piece.bytes));
            --m_busy;
            if (failure)
                m_failure = failure;
            m_changed.notify_all();
        }
    }

    void rethrow()
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
    }

    void stop()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_isStopped = true;
        }
        m_changed.notify_all();
        for (const auto &worker : m_workers) {
            if (worker->thread.joinable())
                worker->thread.join();
        }
    }

    static void addHits(const std::vector<LogScanner::Hit> &hits,
                        std::unordered_map<quint32, LogScanner::Hit> &found)
    {
        for (const LogScanner::Hit &hit : hits) {
            const auto [place, isNew] = found.try_emplace(hit.code, hit);
            if (isNew)
                continue;
            const quint64 count = place->second.count + hit.count;
            if (hit.piece < place->second.piece)
                place->second = hit;
            place->second.count = count;
        }
    }

    const CatalogStore &m_store;
    std::vector<int> m_providers;
    LogScanner m_own; ///< of this thread
    quint64 m_longLine = 0;
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::mutex m_mutex; ///< for all below
    std::condition_variable m_changed;
    std::deque<Piece> m_waiting;
    std::vector<QByteArray> m_free;
    std::vector<quint64> m_lines; ///< by piece; unknownLines while it is read
    size_t m_busy = 0;
    bool m_isStopped = false;
    std::exception_ptr m_failure;
};

/// Cuts what is read into pieces of whole lines.
class LineCutter
{
public:
    LineCutter(PieceScanner &scanner, qsizetype pieceBytes)
        : m_scanner(scanner)
        , m_longest(pieceBytes * longestLine)
    {
    }

    void add(QByteArrayView bytes)
    {
        if (bytes.isEmpty())
            return;
        m_endsInLine = bytes.back() != '\n';
        if (m_isInLongLine)
            bytes = addToLongLine(bytes);
        const qsizetype end = bytes.lastIndexOf('\n') + 1;
        if (end > 0) {
            m_line.append(bytes.first(end));
            m_scanner.add(std::exchange(m_line, m_scanner.emptyPiece()));
        }
        m_line.append(bytes.sliced(end));
        if (m_line.size() > m_longest) {
            m_isInLongLine = true;
            m_scanner.beginLongLine();
            m_scanner.addToLongLine(m_line);
            m_line.resize(0);
        }
    }

    void finish()
    {
        if (m_isInLongLine)
            m_scanner.endLongLine();
        else if (!m_line.isEmpty())
            m_scanner.add(std::exchange(m_line, {}));
    }

    bool endsInLine() const { return m_endsInLine; }

private:
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
    QByteArray m_line; ///< whose end was not read yet
    bool m_isInLongLine = false;
    bool m_endsInLine = false;
};

} // namespace

std::optional<QByteArray> LogDecoder::decode(QByteArrayView bytes)
{
    if (std::exchange(m_isFirst, m_isFirst && bytes.isEmpty()) && bytes.size() >= 2) {
        const std::string_view mark(bytes.data(), 2);
        if (mark == "\xFF\xFE" || mark == "\xFE\xFF")
            m_decoder.emplace(QStringDecoder::Utf16);
    }
    if (!m_decoder)
        return std::nullopt;
    const QString text = (*m_decoder)(bytes);
    return text.toUtf8();
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
    QByteArray piece(options.pieceBytes, Qt::Uninitialized);
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
        const qint64 count = device.read(piece.data(), piece.size());
        if (count < 0 || (count == 0 && !device.waitForReadyRead(-1)))
            break;
        bytes += quint64(count);
        const QByteArrayView read(piece.constData(), count);
        const std::optional<QByteArray> decoded = decoder.decode(read);
        cutter.add(decoded ? QByteArrayView(*decoded) : read);
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
