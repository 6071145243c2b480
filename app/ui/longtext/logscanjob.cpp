// SPDX-License-Identifier: MIT
#include "ui/longtext/logscanjob.h"

#include "core/lookup/logreport.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace errdex {

LogScanJob::LogScanJob(QObject *parent)
    : QObject(parent)
    , m_task(
              this,
              [this](const Result &result) {
                  if (!result.report)
                      return; // canceled
                  if (result.error.isNull())
                      Q_EMIT finished(*result.report);
                  else
                      Q_EMIT failed(*result.report, result.error);
              },
              [this](const std::exception_ptr &failure) {
                  try {
                      std::rethrow_exception(failure);
                  } catch (const std::exception &error) { // no memory
                      Q_EMIT failed({}, QString::fromLocal8Bit(error.what()));
                  }
              })
{
}

LogScanJob::~LogScanJob() = default;

void LogScanJob::start(std::shared_ptr<const CatalogStore> store, const LongText &text)
{
    m_task.start([this, store = std::move(store), text](const auto &isCanceled) {
        return scan(*store, text, isCanceled, [&](const LogReport &report, quint64 total) {
            // The job outlives its thread; what is canceled meanwhile is not told.
            QMetaObject::invokeMethod(
                    this,
                    [this, report, total, isCanceled] {
                        if (!isCanceled())
                            Q_EMIT progressed(report, total);
                    },
                    Qt::QueuedConnection);
        });
    });
}

void LogScanJob::cancel()
{
    m_task.cancel();
}

LogScanJob::Result LogScanJob::scan(const CatalogStore &store, const LongText &text,
                                    const std::function<bool()> &isCanceled, const Interim &interim)
{
    QFile file(text.path);
    TextDevice pasted(text.text);
    QIODevice *device = &pasted;
    quint64 total = quint64(pasted.bytesAvailable());
    QByteArray bytes = text.bytes;
    QBuffer dropped(&bytes);
    if (!bytes.isNull()) {
        dropped.open(QIODevice::ReadOnly);
        device = &dropped;
        total = quint64(bytes.size());
    } else if (!text.path.isNull()) {
        if (!QFileInfo(file).isFile()) // a pipe would block until somebody writes
            return {LogReport(), tr("it is no file")};
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return {LogReport(), file.errorString()};
        device = &file;
        total = quint64(std::max<qint64>(file.size(), 0)); // 0 for a pipe
    }
    LogScanOptions options;
    options.isCanceled = isCanceled;
    options.interim = [&](const LogReport &report) { interim(report, total); };
    Result result{scanLog(store, *device, options), {}};
    if (device == &file && file.error() != QFileDevice::NoError)
        result.error = file.errorString();
    return result;
}

} // namespace errdex
