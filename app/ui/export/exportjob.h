// SPDX-License-Identifier: MIT
#pragma once

#include "core/latesttask.h"
#include "models/clipboardcopy.h"
#include "ui/export/exportcontent.h"

#include <QObject>

#include <atomic>
#include <memory>

class QTimer;

namespace errdex {

/// Writes an export in a worker thread: into a file, or as a copy for the clipboard.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override; ///< cancels what runs, and waits for its end

    using Content = std::shared_ptr<const ExportContent>;

    void writeFile(const Content &content, const ExportOptions &options, const QString &path);
    void makeCopy(const Content &content, const ExportOptions &options);
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
