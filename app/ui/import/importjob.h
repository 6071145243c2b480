// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/catalogdifference.h"
#include "core/import/documentreader.h"
#include "core/latesttask.h"

#include <QObject>

namespace errdex {

/// Where an import comes from.
struct ImportSource
{
    QString name; ///< what is kept as the source: a file's name, "Clipboard"
    QStringList paths; ///< files, read when their turn comes
    QByteArray bytes; ///< of the clipboard or a drop; without paths
    ImportHints hints;
};

/// What comes out of a draft, beside what is there already.
struct ImportPlan
{
    std::shared_ptr<const CatalogDraft> draft;
    std::shared_ptr<const CatalogDifference> difference;
};

/// Reading, comparing and storing, each in a worker thread; the newest wins.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(QString userDatabase, QObject *parent = nullptr);
    ~ImportJob() override; ///< cancels what runs, and waits for its end

    void read(const ImportSource &source);
    void compare(const std::shared_ptr<const ImportDocument> &document,
                 const std::shared_ptr<const CatalogStore> &store, const QString &slug);
    void store(const std::shared_ptr<const CatalogDraft> &draft,
               const db::ImportedCatalogRecord &record);
    void cancel();
    bool isRunning() const;

Q_SIGNALS:
    void documentRead(const std::shared_ptr<errdex::ImportDocument> &document);
    void compared(const errdex::ImportPlan &plan);
    void stored(const errdex::db::SavedImport &saved);
    void progressed(qsizetype codes);
    void failed(const QString &text);

private:
    void takeFailure(const std::exception_ptr &failure);

    QString m_userDatabase;
    LatestTask<std::shared_ptr<ImportDocument>> m_reading;
    LatestTask<ImportPlan> m_comparing;
    LatestTask<db::SavedImport> m_storing;
};

} // namespace errdex
