// SPDX-License-Identifier: MIT
#include "operations.h"

#include "core/catalog/catalogloader.h"
#include "core/export/exporter.h"
#include "core/import/catalogdraft.h"
#include "core/import/documentreader.h"
#include "core/lookup/logscanner.h"
#include "core/lookup/lookupindex.h"
#include "core/lookup/textanswer.h"

#include <QAbstractTableModel>
#include <QBuffer>
#include <QFile>
#include <QHash>
#include <QSortFilterProxyModel>

#include <array>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <numeric>
#include <set>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace errdex::bench {

namespace {

std::vector<Row> allRows(const CatalogStore &store)
{
    std::vector<Row> rows(store.rowCount());
    std::iota(rows.begin(), rows.end(), Row(0));
    return rows;
}

/// What QSortFilterProxyModel is measured on.
class PlainTableModel : public QAbstractTableModel
{
public:
    explicit PlainTableModel(const CatalogStore &store)
        : m_rows(int(store.rowCount()))
    {
        m_cells.reserve(qsizetype(store.rowCount()) * columns.size());
        for (Row row = 0; row < store.rowCount(); ++row) {
            for (const Column column : columns) {
                const std::string text = store.exportText(row, column);
                m_cells.append(QString::fromUtf8(text.data(), qsizetype(text.size())));
            }
        }
    }
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(columns.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole
                ? m_cells.at(qsizetype(index.row()) * columns.size() + index.column())
                : QVariant();
    }

private:
    static constexpr std::array columns{Column::Provider,  Column::Code,    Column::Category,
                                        Column::Name,      Column::Message, Column::Description,
                                        Column::Condition, Column::Concept};
    int m_rows;
    QStringList m_cells;
};

qint64 bytesOf(const ExportOutcome &outcome)
{
    return outcome.status == ExportOutcome::Status::Done ? outcome.bytes : -1;
}

} // namespace

QString dataFolder()
{
    const QString folder = qEnvironmentVariable("ERRDEX_BENCH_DATA");
    return folder.isEmpty() ? QStringLiteral(ERRDEX_SOURCE_DIR "/build/bench-data") : folder;
}

QString databasePath(const QString &size)
{
    return u"%1/%2.sqlite"_s.arg(dataFolder(), size);
}

QStringList availableSizes()
{
    QStringList sizes;
    for (const QString &size : {u"10k"_s, u"100k"_s, u"1m"_s}) {
        if (QFile::exists(databasePath(size)))
            sizes.append(size);
    }
    return sizes;
}

Measured load(const QString &database, Catalogue &catalogue)
{
    QElapsedTimer timer;
    timer.start();
    catalogue.store = loadCatalogs(database);
    const qint64 nanoseconds = timer.nsecsElapsed();
    catalogue.userLayer = UserLayer::make(*catalogue.store, {});
    return {nanoseconds, qint64(catalogue.store->rowCount())};
}

const Catalogue &loadedCatalogue(const QString &size)
{
    static QHash<QString, Catalogue> loaded;
    Catalogue &catalogue = loaded[size];
    if (!catalogue.store)
        load(databasePath(size), catalogue);
    return catalogue;
}

Measured buildIndex(const Catalogue &catalogue)
{
    QElapsedTimer timer;
    timer.start();
    catalogue.store->buildIndex();
    return {timer.nsecsElapsed(), qint64(catalogue.store->indexBytes())};
}

Measured searchByProxyModel(const Catalogue &catalogue, const QString &text)
{
    static const auto model = std::make_unique<PlainTableModel>(*catalogue.store);
    QSortFilterProxyModel proxy;
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSourceModel(model.get());
    QElapsedTimer timer;
    timer.start();
    proxy.setFilterFixedString(text);
    const int rows = proxy.rowCount();
    return {timer.nsecsElapsed(), rows};
}

Measured searchFor(const Catalogue &catalogue, const QString &text, std::optional<Column> column)
{
    QElapsedTimer timer;
    timer.start();
    const auto result = answerText(catalogue.store, catalogue.userLayer, {text, {column}});
    return {timer.nsecsElapsed(), qint64(result->rows.size())};
}

Measured sortFirst(const Catalogue &catalogue, Column column)
{
    QElapsedTimer timer;
    timer.start();
    const std::vector<Row> &rows = catalogue.store->sortedRows(column);
    return {timer.nsecsElapsed(), qint64(rows.size())};
}

Measured scanLogFile(const Catalogue &catalogue, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {0, -1};
    QByteArray bytes = file.readAll();
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const auto table = catalogue.store->lookupIndex().codeTable(); // see makeCodeTable()
    QElapsedTimer timer;
    timer.start();
    const std::optional<LogReport> report = scanLog(*catalogue.store, device);
    const qint64 nanoseconds = timer.nsecsElapsed();
    qint64 count = 0;
    for (const LogFinding &finding : report->findings)
        count += qint64(finding.count);
    return {nanoseconds, count};
}

Measured makeCodeTable(const Catalogue &catalogue)
{
    catalogue.store->lookupIndex().codes(); // others need it too
    QElapsedTimer timer;
    timer.start();
    const auto table = catalogue.store->lookupIndex().codeTable();
    return {timer.nsecsElapsed(), qint64(table->codes().size())};
}

Measured writeCodes(const Catalogue &catalogue, const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    std::set<std::string_view> codes;
    for (Row row = 0; row < catalogue.store->rowCount(); ++row)
        codes.insert(catalogue.store->text(row, TextField::Code));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {0, -1};
    for (const std::string_view code : codes) {
        file.write(code.data(), qint64(code.size()));
        file.write("\n");
    }
    return {timer.nsecsElapsed(), file.flush() ? qint64(codes.size()) : -1};
}

Measured compareAll(const std::shared_ptr<const ComparedCatalogs> &catalogs, Alignment alignment,
                    bool isAgain)
{
    ComparisonRequest request;
    request.alignment = alignment;
    request.providers.resize(size_t(catalogs->store()->providers().size()));
    std::iota(request.providers.begin(), request.providers.end(), 0);
    // As the page does it: the providers were compared before, in some other way.
    std::shared_ptr<const Comparison> former;
    if (isAgain) {
        ComparisonRequest other = request;
        other.filter = ComparisonFilter::Shared;
        former = Comparison::make(catalogs, std::move(other));
    }
    QElapsedTimer timer;
    timer.start();
    const auto comparison = Comparison::make(catalogs, std::move(request), {}, former.get());
    const qint64 nanoseconds = timer.nsecsElapsed();
    qint64 cells = 0;
    for (size_t line = 0; line < comparison->lineCount(); ++line)
        cells += comparison->columnsWith(line);
    return {nanoseconds, cells};
}

Measured compareFirst(const Catalogue &catalogue, Alignment alignment)
{
    QElapsedTimer timer;
    timer.start();
    const auto catalogs = std::make_shared<const ComparedCatalogs>(catalogue.store);
    const Measured measured = compareAll(catalogs, alignment, false);
    return {timer.nsecsElapsed(), measured.amount};
}

Measured readText(const Catalogue &catalogue)
{
    QElapsedTimer timer;
    timer.start();
    qint64 bytes = 0;
    std::uint64_t sum = 0;
    for (const TextField field : allTextFields) {
        const std::string_view texts = catalogue.store->column(field).foldedArena();
        for (size_t at = 0; at + sizeof(std::uint64_t) <= texts.size();
             at += sizeof(std::uint64_t)) {
            std::uint64_t word = 0;
            std::memcpy(&word, texts.data() + at, sizeof word);
            sum += word;
        }
        bytes += qint64(texts.size());
    }
    // The sum must have been made before the clock is read.
    asm volatile("" : : "r"(sum) : "memory");
    return {timer.nsecsElapsed(), bytes};
}

Measured exportToPlainFile(const Catalogue &catalogue, const QString &path)
{
    const std::vector<Row> rows = allRows(*catalogue.store);
    QElapsedTimer timer;
    timer.start();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return {0, -1};
    const ExportOutcome outcome = exportRows(file, {*catalogue.store, rows}, {});
    file.close();
    return {timer.nsecsElapsed(), bytesOf(outcome)};
}

Measured exportToSafeFile(const Catalogue &catalogue, const QString &path)
{
    const std::vector<Row> rows = allRows(*catalogue.store);
    QElapsedTimer timer;
    timer.start();
    const ExportOutcome outcome = exportToFile(path, {*catalogue.store, rows}, {});
    return {timer.nsecsElapsed(), bytesOf(outcome)};
}

Measured writeBytes(const QByteArray &bytes, const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const int file =
            ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    qsizetype written = 0;
    while (file >= 0 && written < bytes.size()) {
        const auto count =
                ::write(file, bytes.constData() + written, size_t(bytes.size() - written));
        if (count <= 0)
            break;
        written += count;
    }
    const bool isWhole = file >= 0 && ::close(file) == 0 && written == bytes.size();
    return {timer.nsecsElapsed(), isWhole ? written : -1};
}

Measured importFile(const QString &source, const QString &database)
{
    QElapsedTimer timer;
    timer.start();
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return {0, -1};
    ImportHints hints;
    hints.fileName = source;
    // As one catalogue, whoever the codes are of.
    hints.mapping = {{ImportField::Category, u"provider"_s}};
    auto document = std::make_shared<const ImportDocument>(readDocument(file.readAll(), hints));
    const CatalogDraft draft = draftOf(document, u"imported"_s);
    if (draft.codes.empty())
        return {0, -1};
    db::ImportedCatalogs catalogs(database);
    db::ImportedCatalogRecord record;
    record.slug = u"imported"_s;
    record.name = record.slug;
    catalogs.save(record, draft.codes);
    return {timer.nsecsElapsed(), qint64(draft.codes.size())};
}

} // namespace errdex::bench
