// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/catalogdifference.h"
#include "core/import/importsource.h"
#include "core/import/readingrecall.h"
#include "core/latesttask.h"

#include <QObject>

#include <atomic>

namespace errdex {

/// What comes out of a draft, beside what is there already.
struct ImportPlan
{
    std::shared_ptr<const CatalogDraft> draft;
    std::shared_ptr<const CatalogDifference> difference;
    bool tellsMore = false; ///< see tellsMore()
    bool keepsReading = false; ///< see isToBeKept()

    bool changes() const { return !difference->changes.empty() || tellsMore; }
};

/// How a source is read, as it would be kept.
struct PlannedReading
{
    QString json;
    bool hasChosen = false; ///< a person, something in it
};

/// Reading, comparing and storing, each in a worker thread; the newest wins.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(QString userDatabase, QObject *parent = nullptr);
    ~ImportJob() override; ///< cancels what runs, and waits for its end

    /// As the last time, where something of the provider `slug` was imported before; none is empty.
    void read(const ImportSource &source, const QString &slug);
    void compare(const std::shared_ptr<const ImportDocument> &document,
                 const std::shared_ptr<const CatalogStore> &store, const QString &slug,
                 const PlannedReading &reading);
    void store(const std::shared_ptr<const CatalogDraft> &draft,
               const db::ImportedCatalogRecord &record);
    /// Of what changes no code: answers with readingKept().
    void keepReading(const QString &slug, const QString &reading);
    /// Reading and comparing are dropped at once; storing answers with stored() or canceled(), since
    /// it may be done already.
    void cancel();
    /// For an owner that goes: cancels, and deletes this when its threads are done, which may be
    /// seconds later where a library reads a large page. Belongs to `keeper` until then.
    void retire(QObject *keeper);
    bool isRunning() const;
    bool isStoring() const { return m_storing.isRunning(); }

Q_SIGNALS:
    void documentRead(const errdex::RecalledSource &source);
    void compared(const errdex::ImportPlan &plan);
    void stored(const errdex::db::SavedImport &saved);
    void readingKept();
    void canceled(); ///< nothing was stored
    void progressed(qsizetype codes);
    void readTo(int percent); ///< of the source
    void failed(const QString &text);

private:
    void takeFailure(const std::exception_ptr &failure);

    QString m_userDatabase;
    std::shared_ptr<std::atomic<bool>> m_isStopped; ///< of what is being stored
    LatestTask<RecalledSource> m_reading;
    LatestTask<ImportPlan> m_comparing;
    LatestTask<db::SavedImport> m_storing;
    LatestTask<bool> m_keeping;
};

} // namespace errdex
