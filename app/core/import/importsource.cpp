// SPDX-License-Identifier: MIT
#include "core/import/importsource.h"

#include "core/import/documentreader.h"
#include "core/text/phrases.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace errdex {

namespace {

constexpr qsizetype mostFiles = 500;
constexpr qint64 piece = qint64(16) << 20; // between two looks at whether it is canceled
constexpr double fileShare = 0.1; // of the time that a large table takes

class SourceText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::ImportSource)
public:
    static QString ofFile(const QString &file, const QString &text)
    {
        return tr("%1: %2").arg(file, text);
    }
    static QString noFiles() { return tr("The folder has no files."); }
    static QString notRead(const QString &path, const QString &why)
    {
        return tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(path), why);
    }
    static QString tooMany(qsizetype files)
    {
        return tr("Only the first %1 files are read; there are %2.")
                .arg(Phrases::number(quint64(mostFiles)), Phrases::number(quint64(files)));
    }
    static QString nothing() { return tr("Nothing that looks like error codes was found."); }
};

/// The files themselves, and those within folders.
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
    return files;
}

ImportDocument readFile(const QString &path, ImportHints hints, const ReadingWatch &watch)
{
    hints.fileName = QFileInfo(path).fileName();
    QFile file(path);
    ImportDocument document;
    if (!file.open(QIODevice::ReadOnly)) {
        document.refusal = SourceText::notRead(path, file.errorString());
        return document;
    }
    const QByteArray bytes = readForImport(file, hints.encoding, watch.part(0, fileShare));
    if (file.error() != QFile::NoError)
        document.refusal = SourceText::notRead(path, file.errorString());
    else
        document = readDocument(bytes, hints, watch.part(fileShare, 1));
    return document;
}

/// What several files hold as one document.
void append(ImportDocument &all, ImportDocument next, const QString &file)
{
    for (ImportIssue issue : next.issues) {
        issue.text = SourceText::ofFile(file, issue.text);
        issue.file = file;
        all.issues.append(issue);
    }
    if (!next.refusal.isNull())
        all.issues.append({0, ImportIssue::Kind::Note, SourceText::ofFile(file, next.refusal)});
    if (next.tables.empty())
        return;
    if (all.tables.empty()) { // the first that has something stands for all
        all.format = next.format;
        all.encoding = next.encoding;
        all.delimiter = next.delimiter;
        all.title = next.title;
        all.headline = next.headline;
        all.headlineLevel = next.headlineLevel;
        all.providerName = next.providerName;
        all.slug = next.slug;
        all.url = next.url;
        all.errorBody = next.errorBody;
    }
    for (ImportTable &table : next.tables) {
        if (table.heading.isEmpty())
            table.heading = QFileInfo(file).completeBaseName();
        table.file = file;
        all.tables.push_back(std::move(table));
    }
    all.statesDigitRule = all.statesDigitRule || next.statesDigitRule;
}

} // namespace

QByteArray readForImport(QIODevice &device, const QString &encoding, const ReadingWatch &watch)
{
    constexpr auto limit = qint64(ImportLimits::bytes) + 1;
    QByteArray bytes;
    if (!device.isSequential())
        bytes.reserve(qsizetype(std::clamp(device.size() - device.pos(), qint64(0), limit)));
    // A pipe does not say how much there is.
    const qint64 all = device.isSequential() ? 0 : std::min(device.size(), limit);
    while (bytes.size() < limit
           && (all > 0 ? watch.goesOn(size_t(bytes.size()), size_t(all)) : !watch.isCanceled())) {
        const QByteArray next = device.read(std::min(piece, limit - bytes.size()));
        if (next.isEmpty() && !(device.isSequential() && device.waitForReadyRead(0)))
            break;
        const bool isHead = bytes.size() < qsizetype(ImportLimits::pageBytes);
        bytes += next;
        if (isHead && bytes.size() >= qsizetype(ImportLimits::pageBytes)
            && !refusalOf(bytes, encoding).isNull())
            break;
    }
    return bytes;
}

std::shared_ptr<ImportDocument> readSource(const ImportSource &source, const ReadingWatch &watch)
{
    if (source.paths.isEmpty())
        return std::make_shared<ImportDocument>(readDocument(source.bytes, source.hints, watch));
    QStringList files = filesOf(source.paths);
    if (files.size() == 1)
        return std::make_shared<ImportDocument>(readFile(files.first(), source.hints, watch));
    auto all = std::make_shared<ImportDocument>();
    if (files.isEmpty())
        all->refusal = SourceText::noFiles();
    if (files.size() > mostFiles) {
        all->issues.append({0, ImportIssue::Kind::Error, SourceText::tooMany(files.size())});
        files.resize(mostFiles);
    }
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (watch.isCanceled())
            return all;
        const ReadingWatch part =
                watch.part(double(i) / double(files.size()), double(i + 1) / double(files.size()));
        append(*all, readFile(files.at(i), source.hints, part), QFileInfo(files.at(i)).fileName());
    }
    placeTables(all->tables);
    if (all->tables.empty() && all->refusal.isNull())
        all->refusal = SourceText::nothing();
    return all;
}

} // namespace errdex
