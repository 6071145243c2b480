// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"
#include "core/latesttask.h"
#include "models/clipboardcopy.h"

#include <QObject>

#include <atomic>
#include <memory>

class QTimer;

namespace errdex {

/// The rows of an export: all of a store, or some in an order. Cheap to copy.
struct ExportRows
{
    std::shared_ptr<const CatalogStore> store;
    std::shared_ptr<const std::vector<Row>> rows; ///< null means all
    std::shared_ptr<const UserLayer> own = nullptr; ///< what the user keeps of them

    size_t count() const { return rows ? rows->size() : store->rowCount(); }
    /// The first `limit` of them.
    std::vector<Row> first(size_t limit) const;
};

/// Writes an export in a worker thread: into a file, or as a copy for the clipboard.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override; ///< cancels what runs, and waits for its end

    void writeFile(const ExportRows &rows, const ExportOptions &options, const QString &path);
    void makeCopy(const ExportRows &rows, const ExportOptions &options);
    void cancel(); ///< `canceled` follows at once
    bool isRunning() const { return m_task.isRunning(); }

Q_SIGNALS:
    void progressed(qsizetype rows);
    void fileWritten(const QString &path, const errdex::ExportOutcome &outcome);
    void copyMade(const errdex::ClipboardCopy &copy);
    /// A text for a person: what went wrong.
    void failed(const QString &text);
    void canceled();

private:
    struct Result
    {
        ExportOutcome outcome;
        QString path; ///< null for a copy
        ClipboardCopy copy;
    };

    void start(std::function<Result(const ExportProgress &)> write);
    void takeResult(const Result &result);

    std::shared_ptr<std::atomic<size_t>> m_written;
    QTimer *m_progress;
    LatestTask<Result> m_task;
};

} // namespace errdex
