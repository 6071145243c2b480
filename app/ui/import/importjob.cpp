// SPDX-License-Identifier: MIT
#include "importjob.h"

#include "core/catalog/catalogstore.h"
#include "core/databaseerrortext.h"
#include "core/import/sourcereader.h"

#include <QTimer>

namespace errdex {

ImportJob::ImportJob(QString userDatabase, QObject *parent)
    : QObject(parent)
    , m_userDatabase(std::move(userDatabase))
    , m_reading(
              this, [this](const RecalledSource &source) { Q_EMIT documentRead(source); },
              [this](const std::exception_ptr &failure) { takeFailure(failure); })
    , m_comparing(
              this, [this](const ImportPlan &plan) { Q_EMIT compared(plan); },
              [this](const std::exception_ptr &failure) { takeFailure(failure); })
    , m_storing(
              this,
              [this](const db::SavedImport &saved) {
                  if (saved.version > 0)
                      Q_EMIT stored(saved);
                  else
                      Q_EMIT canceled();
              },
              [this](const std::exception_ptr &failure) { takeFailure(failure); })
    , m_keeping(
              this, [this](bool) { Q_EMIT readingKept(); },
              [this](const std::exception_ptr &failure) { takeFailure(failure); })
{
}

ImportJob::~ImportJob() = default;

void ImportJob::read(const ImportSource &source, const QString &slug)
{
    m_reading.start([this, source, slug, path = m_userDatabase](const auto &isCanceled) {
        int last = -1;
        const auto tell = [this, &last](double share) {
            constexpr int whole = 100;
            const int percent = int(share * whole);
            if (percent != std::exchange(last, percent))
                QMetaObject::invokeMethod(
                        this, [this, percent] { Q_EMIT readTo(percent); }, Qt::QueuedConnection);
        };
        const auto readAs = [&](const ImportHints &hints) {
            ImportSource same = source;
            same.hints = hints;
            return sourceReader().read(same, ReadingWatch([&] { return isCanceled(); }, tell));
        };
        RecalledSource read{readAs(source.hints), {}};
        if (!slug.isEmpty() && !isCanceled())
            read = recallReading(read.document, source.hints, keptReadings(path, slug), readAs);
        return read;
    });
}

void ImportJob::compare(const std::shared_ptr<const ImportDocument> &document,
                        const std::shared_ptr<const CatalogStore> &store, const QString &slug,
                        const PlannedReading &reading)
{
    m_comparing.start([document, store, slug, reading, path = m_userDatabase](const auto &) {
        ImportPlan plan;
        auto draft = std::make_shared<CatalogDraft>(draftOf(document, slug));
        plan.difference = std::make_shared<const CatalogDifference>(CatalogDifference::between(
                contentOf(*store, slug).codes, draft->codes, draft->lines));
        plan.draft = std::move(draft);
        plan.tellsMore = tellsMore(*document, *store, slug);
        plan.keepsReading = !plan.changes()
                && isToBeKept(reading.json, reading.hasChosen, path, slug);
        return plan;
    });
}

void ImportJob::store(const std::shared_ptr<const CatalogDraft> &draft,
                      const db::ImportedCatalogRecord &record)
{
    m_isStopped = std::make_shared<std::atomic<bool>>(false);
    m_storing.start([this, draft, record, path = m_userDatabase,
                     isStopped = m_isStopped](const auto &isCanceled) {
        db::ImportedCatalogs catalogs(path);
        return catalogs.save(record, draft->codes, [this, &isCanceled, &isStopped](size_t codes) {
            QMetaObject::invokeMethod(
                    this, [this, codes] { Q_EMIT progressed(qsizetype(codes)); },
                    Qt::QueuedConnection);
            return isStopped->load() || isCanceled();
        });
    });
}

void ImportJob::keepReading(const QString &slug, const QString &reading)
{
    m_keeping.start([slug, reading, path = m_userDatabase](const auto &) {
        db::ImportedCatalogs(path).keepReading(slug, reading);
        return true;
    });
}

void ImportJob::cancel()
{
    m_reading.cancel();
    m_comparing.cancel();
    if (m_isStopped)
        m_isStopped->store(true);
}

void ImportJob::retire(QObject *keeper)
{
    constexpr int interval = 50; // ms
    disconnect();
    cancel();
    m_storing.cancel();
    setParent(keeper);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        if (m_reading.isIdle() && m_comparing.isIdle() && m_storing.isIdle() && m_keeping.isIdle())
            deleteLater();
    });
    timer->start(interval);
}

bool ImportJob::isRunning() const
{
    return m_reading.isRunning() || m_comparing.isRunning() || m_storing.isRunning()
            || m_keeping.isRunning();
}

void ImportJob::takeFailure(const std::exception_ptr &failure)
{
    try {
        std::rethrow_exception(failure);
    } catch (const db::Error &error) {
        Q_EMIT failed(DatabaseErrorText::describeUser(error));
    } catch (const std::exception &error) {
        Q_EMIT failed(tr("The import failed: %1").arg(QString::fromLocal8Bit(error.what())));
    }
}

} // namespace errdex
