// SPDX-License-Identifier: MIT
#include "exportjob.h"

#include <QTimer>

#include <utility>

namespace errdex {

namespace {

constexpr int progressTime = 50; // ms

} // namespace

ExportJob::ExportJob(QObject *parent)
    : QObject(parent)
    , m_written(std::make_shared<std::atomic<size_t>>(0))
    , m_progress(new QTimer(this))
    , m_task(
              this, [this](const Result &result) { takeResult(result); },
              [this](const std::exception_ptr &) {
                  m_progress->stop();
                  Q_EMIT failed(tr("The export failed: there is not enough memory."));
              })
{
    m_progress->setInterval(progressTime);
    connect(m_progress, &QTimer::timeout, this,
            [this] { Q_EMIT progressed(qsizetype(m_written->load())); });
}

ExportJob::~ExportJob() = default;

void ExportJob::writeFile(const Content &content, const ExportOptions &options, const QString &path)
{
    start([content, options, path](const ExportProgress &progress) {
        return Result{
                exportCellsToFile(path, *content->cells(options), options, progress), path, {}};
    });
}

void ExportJob::makeCopy(const Content &content, const ExportOptions &options)
{
    start([content, options](const ExportProgress &progress) {
        Result result;
        result.outcome =
                ClipboardCopy::make(*content->cells(options), options, result.copy, progress);
        return result;
    });
}

void ExportJob::start(std::function<Result(const ExportProgress &)> write)
{
    m_written = std::make_shared<std::atomic<size_t>>(0);
    m_progress->start();
    m_task.start([written = m_written, write = std::move(write)](const auto &isCanceled) {
        return write([written, isCanceled](size_t rows) {
            written->store(rows, std::memory_order_relaxed);
            return !isCanceled();
        });
    });
}

void ExportJob::cancel()
{
    if (!isRunning())
        return;
    m_task.cancel();
    m_progress->stop();
    Q_EMIT canceled();
}

void ExportJob::takeResult(const Result &result)
{
    m_progress->stop();
    switch (result.outcome.status) {
    case ExportOutcome::Status::Done:
        if (result.path.isNull())
            Q_EMIT copyMade(result.copy);
        else
            Q_EMIT fileWritten(result.path, result.outcome);
        return;
    case ExportOutcome::Status::Canceled:
        Q_EMIT canceled();
        return;
    case ExportOutcome::Status::CannotOpen:
    case ExportOutcome::Status::WriteFailed:
        Q_EMIT failed(ExportText::describeFailure(result.outcome, result.path));
        return;
    }
}

} // namespace errdex
