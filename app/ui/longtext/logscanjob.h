// SPDX-License-Identifier: MIT
#pragma once

#include "core/latesttask.h"
#include "core/lookup/logscanner.h"
#include "core/text/wording.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace errdex {

/// Where a long text comes from. Cheap to copy.
struct LongText
{
    Wording name; ///< for a person: a file's name, "Pasted text"
    QString path; ///< of the file; null for the others
    QString text;
    QByteArray bytes = {}; ///< the text as it was dropped, not decoded; null for the others
};

/// Scans a long text for known codes in a worker thread.
class LogScanJob : public QObject
{
    Q_OBJECT

public:
    explicit LogScanJob(QObject *parent = nullptr);
    ~LogScanJob() override; ///< cancels, and waits for the end

    void start(std::shared_ptr<const CatalogStore> store, const LongText &text);
    void cancel(); ///< what was found stays
    bool isRunning() const { return m_task.isRunning(); }

Q_SIGNALS:
    /// `total` is 0 where nobody knows; found so far is in `report`.
    void progressed(const errdex::LogReport &report, quint64 total);
    void finished(const errdex::LogReport &report);
    /// With what was found before, and the system's words.
    void failed(const errdex::LogReport &report, const QString &detail);

private:
    struct Result
    {
        std::optional<LogReport> report;
        QString error;
    };
    using Interim = std::function<void(const LogReport &, quint64 total)>;
    static Result scan(const CatalogStore &store, const LongText &text,
                       const std::function<bool()> &isCanceled, const Interim &interim);

    LatestTask<Result> m_task;
};

} // namespace errdex
