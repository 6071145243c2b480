// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/logscanner.h"

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

    /// The first `size` of `bytes`, which are longer by LogScanner::padding. Waits while more pieces
    /// lie there than the threads need.
    void add(QByteArray bytes, qsizetype size)
    {
        std::fill_n(bytes.data() + size, LogScanner::padding, '\0');
        Piece piece{newPiece(), std::move(bytes), size_t(size)};
        if (m_workers.empty()) {
            scan(m_own, piece);
            m_free.push_back(std::move(piece.bytes));
            return;
        }
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock,
                       [this] { return m_waiting.size() < 2 * m_workers.size() || m_failure; });
        rethrow();
        m_waiting.push_back(std::move(piece));
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
        return bytes;
    }

    /// A piece that comes bit by bit, and is read in this thread.
    void beginLongLine()
    {
        m_longLine = newPiece();
        m_own.beginPiece(m_longLine);
    }
    void addToLongLine(QByteArrayView bytes) { m_own.feedUtf8(bytes); }
    void endLongLine()
    {
        m_own.finish();
        setLines(m_longLine, m_own.lines());
    }

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
        QByteArray bytes; ///< with padding
        size_t size = 0; ///< without
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

    void scan(LogScanner &scanner, const Piece &piece)
    {
        scanner.scanPiece(piece.number, {piece.bytes.constData(), piece.size});
        setLines(piece.number, scanner.lines());
    }

    void setLines(quint64 number, quint64 lines)
    {
        const std::scoped_lock lock(m_mutex);
        m_lines[size_t(number)] = lines;
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
                scan(worker.scanner, piece);
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

    static constexpr quint64 unknownLines = ~quint64(0);

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

} // namespace errdex
