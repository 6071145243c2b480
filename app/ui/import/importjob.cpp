// SPDX-License-Identifier: MIT
#include "importjob.h"

#include "core/catalog/catalogstore.h"
#include "core/databaseerrortext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace errdex {

namespace {

constexpr qsizetype mostFiles = 500;

/// The files themselves, and those within folders, one level deep.
QStringList filesOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        const QDir folder(path);
        for (const QString &name : folder.entryList(QDir::Files | QDir::Readable, QDir::Name))
            files.append(folder.filePath(name));
    }
    return files.first(qMin(files.size(), mostFiles));
}

/// What several files hold as one source; each file's tables keep its name above them.
void append(ImportDocument &all, ImportDocument next, const QString &file)
{
    for (ImportIssue issue : next.issues) {
        issue.text = ImportJob::tr("%1: %2").arg(file, issue.text);
        all.issues.append(issue);
    }
    if (!next.refusal.isNull())
        all.issues.append(
                {0, ImportIssue::Kind::Note, ImportJob::tr("%1: %2").arg(file, next.refusal)});
    for (ImportTable &table : next.tables) {
        if (table.heading.isEmpty())
            table.heading = QFileInfo(file).completeBaseName();
        all.tables.push_back(std::move(table));
    }
    all.format = next.format;
    all.encoding = next.encoding;
    all.statesDigitRule = all.statesDigitRule || next.statesDigitRule;
}

std::shared_ptr<ImportDocument> readSource(const ImportSource &source, const IsCanceled &isCanceled)
{
    if (source.paths.isEmpty())
        return std::make_shared<ImportDocument>(
                readDocument(source.bytes, source.hints, isCanceled));
    const QStringList files = filesOf(source.paths);
    auto all = std::make_shared<ImportDocument>();
    if (files.isEmpty())
        all->refusal = ImportJob::tr("The folder has no files.");
    for (const QString &path : files) {
        if (isCanceled())
            return all;
        ImportHints hints = source.hints;
        hints.fileName = QFileInfo(path).fileName();
        QFile file(path);
        ImportDocument document;
        if (!file.open(QIODevice::ReadOnly))
            document.refusal = ImportJob::tr("%1 cannot be read: %2")
                                       .arg(QDir::toNativeSeparators(path), file.errorString());
        else
            document = readDocument(file.read(qint64(ImportLimits::bytes) + 1), hints, isCanceled);
        if (files.size() == 1)
            return std::make_shared<ImportDocument>(std::move(document));
        append(*all, std::move(document), hints.fileName);
    }
    if (all->tables.empty() && all->refusal.isNull())
        all->refusal = ImportJob::tr("Nothing that looks like error codes was found.");
    return all;
}

} // namespace

ImportJob::ImportJob(QString userDatabase, QObject *parent)
    : QObject(parent)
    , m_userDatabase(std::move(userDatabase))
    , m_reading(
              this,
              [this](const std::shared_ptr<ImportDocument> &document) {
                  Q_EMIT documentRead(document);
              },
              [this](const std::exception_ptr &failure) { takeFailure(failure); })
    , m_comparing(
              this, [this](const ImportPlan &plan) { Q_EMIT compared(plan); },
              [this](const std::exception_ptr &failure) { takeFailure(failure); })
    , m_storing(
              this,
              [this](const db::SavedImport &saved) {
                  if (saved.version > 0)
                      Q_EMIT stored(saved);
              },
              [this](const std::exception_ptr &failure) { takeFailure(failure); })
{
}

ImportJob::~ImportJob() = default;

void ImportJob::read(const ImportSource &source)
{
    m_reading.start([source](const auto &isCanceled) { return readSource(source, isCanceled); });
}

void ImportJob::compare(const std::shared_ptr<const ImportDocument> &document,
                        const std::shared_ptr<const CatalogStore> &store, const QString &slug)
{
    m_comparing.start([document, store, slug](const auto &) {
        ImportPlan plan;
        auto draft = std::make_shared<CatalogDraft>(draftOf(document, slug));
        plan.difference = std::make_shared<const CatalogDifference>(CatalogDifference::between(
                contentOf(store, slug).codes, draft->codes, draft->lines));
        plan.draft = std::move(draft);
        return plan;
    });
}

void ImportJob::store(const std::shared_ptr<const CatalogDraft> &draft,
                      const db::ImportedCatalogRecord &record)
{
    m_storing.start([this, draft, record, path = m_userDatabase](const auto &isCanceled) {
        db::ImportedCatalogs catalogs(path);
        return catalogs.save(record, draft->codes, [this, &isCanceled](size_t codes) {
            QMetaObject::invokeMethod(
                    this, [this, codes] { Q_EMIT progressed(qsizetype(codes)); },
                    Qt::QueuedConnection);
            return isCanceled();
        });
    });
}

void ImportJob::cancel()
{
    m_reading.cancel();
    m_comparing.cancel();
    m_storing.cancel();
}

bool ImportJob::isRunning() const
{
    return m_reading.isRunning() || m_comparing.isRunning() || m_storing.isRunning();
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
