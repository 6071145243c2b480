// SPDX-License-Identifier: MIT
#include "core/export/xlsxwriter.h"

#include "core/export/htmlwriter.h"
#include "core/export/rowwriter.h"
#include "core/export/workbook.h"
#include "core/export/writeall.h"
#include "core/module.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr size_t rowsOfSheet = 1'048'576; // with the header
constexpr size_t mostLinks = 10'000;
constexpr size_t rowsBetweenQuestions = 1024;
constexpr size_t sampleSize = 256; // rows, for the widths
constexpr double narrowest = 8; // characters
constexpr double widest = 60;
constexpr qsizetype mostCharacters = 32'767; // of a cell, in UTF-16 units

class SheetWriter
{
    using Style = Workbook::Style;

public:
    SheetWriter(const ExportInput &input, const ExportOptions &options, Workbook &book)
        : m_store(input.store)
        , m_own(input.own)
        , m_options(options)
        , m_book(book)
        , m_header(headerCells(options))
        , m_hasLinks(input.rows.size() <= mostLinks)
    {
        for (const db::ProviderRecord &provider : m_store.providers())
            m_addresses.push_back(webAddress(provider.documentationUrl).toUtf8());
        measure(input.rows);
    }

    size_t shortened() const { return m_shortened; }

    /// `left` rows are still to come, this one among them.
    void write(Row row, size_t left)
    {
        if (m_sheets == 0 || m_line == rowsOfSheet)
            begin(left);
        for (size_t i = 0; i < m_options.columns.size(); ++i)
            writeCell(row, m_options.columns[i], uint16_t(i));
        ++m_line;
    }

    void begin(size_t rows)
    {
        ++m_sheets;
        const QString name = m_sheets == 1 ? u"Codes"_s : u"Codes %1"_s.arg(m_sheets);
        m_book.addSheet(name.toUtf8());
        m_line = 0;
        for (size_t i = 0; i < m_widths.size(); ++i)
            m_book.setWidth(uint16_t(i), uint16_t(i), m_widths[i]);
        if (m_header.empty())
            return;
        const auto lastColumn = uint16_t(m_header.size() - 1);
        const auto lastRow = uint32_t(std::min(rows, rowsOfSheet - 1));
        m_book.freezeHeader();
        m_book.setFilter(lastRow, lastColumn);
        for (size_t i = 0; i < m_header.size(); ++i)
            m_book.writeText(0, uint16_t(i), m_header[i].c_str(), Style::Bold);
        m_line = 1;
    }

    void writeProviders()
    {
        m_book.addSheet("Providers");
        m_book.setWidth(0, 1, 24);
        m_book.setWidth(2, 2, widest);
        m_book.freezeHeader();
        const std::array titles{u"slug"_s, u"name"_s, u"documentation"_s};
        for (size_t i = 0; i < titles.size(); ++i)
            m_book.writeText(0, uint16_t(i), titles[i].toUtf8().constData(), Style::Bold);
        uint32_t line = 1;
        for (qsizetype i = 0; i < m_store.providers().size() && line < rowsOfSheet; ++i, ++line) {
            const db::ProviderRecord &provider = m_store.providers().at(i);
            m_book.writeText(line, 0, provider.slug.toUtf8().constData(), Style::Plain);
            m_book.writeText(line, 1, provider.name.toUtf8().constData(), Style::Plain);
            const QByteArray &address = m_addresses[size_t(i)];
            if (address.isEmpty() || line > mostLinks
                || !m_book.writeLink(line, 2, address.constData(), nullptr))
                m_book.writeText(line, 2, provider.documentationUrl.toUtf8().constData(),
                                 Style::Plain);
        }
    }

private:
    void measure(std::span<const Row> rows)
    {
        m_widths.assign(m_options.columns.size(), narrowest);
        for (size_t i = 0; i < m_header.size(); ++i)
            m_widths[i] = std::max(m_widths[i], double(m_header[i].size()) + 4); // filter button
        const size_t count = std::min(sampleSize, rows.size());
        for (size_t at = 0; at < count; ++at) {
            const Row row = rows[at * rows.size() / count];
            for (size_t i = 0; i < m_options.columns.size(); ++i) {
                const size_t bytes = exportText(m_store, m_own, row, m_options.columns[i]).size();
                m_widths[i] = std::clamp(double(bytes) + 2, m_widths[i], widest);
            }
        }
    }

    void writeCell(Row row, Column column, uint16_t place)
    {
        const std::string text = exportText(m_store, m_own, row, column);
        const auto line = uint32_t(m_line);
        if (text.empty())
            return;
        if (column == Column::HttpStatus)
            m_book.writeNumber(line, place, m_store.httpStatus(row), Style::Wrapped);
        else if (column == Column::Occurrence)
            m_book.writeNumber(line, place, m_store.occurrence(row), Style::Wrapped);
        else if (!writeLink(row, column, place))
            m_book.writeText(line, place, fitting(text),
                             column == Column::Code ? Style::Text : Style::Wrapped);
    }

    bool writeLink(Row row, Column column, uint16_t place)
    {
        if (column != Column::Provider || !m_hasLinks)
            return false;
        const QByteArray &address = m_addresses[size_t(m_store.provider(row))];
        if (address.isEmpty())
            return false;
        m_cell = exportText(m_store, m_own, row, column);
        return m_book.writeLink(uint32_t(m_line), place, address.constData(), m_cell.c_str());
    }

    /// What the format takes of a text: no NUL, and no more than a cell holds.
    const char *fitting(std::string_view text)
    {
        m_cell = text;
        std::replace(m_cell.begin(), m_cell.end(), '\0', ' ');
        if (qsizetype(m_cell.size()) > mostCharacters) { // never fewer bytes than characters
            const QString all = QString::fromStdString(m_cell);
            if (all.size() > mostCharacters) {
                qsizetype end = mostCharacters - 1;
                end -= all.at(end - 1).isHighSurrogate() ? 1 : 0;
                m_cell = (all.left(end) + u'…').toStdString();
                ++m_shortened;
            }
        }
        return m_cell.c_str();
    }

    const CatalogStore &m_store;
    const UserLayer *m_own; ///< may be null
    const ExportOptions &m_options;
    Workbook &m_book;
    std::vector<std::string> m_header;
    std::vector<double> m_widths;
    std::vector<QByteArray> m_addresses; ///< by provider
    bool m_hasLinks;
    int m_sheets = 0;
    size_t m_line = 0;
    size_t m_shortened = 0;
    std::string m_cell;
};

ExportOutcome failed(QString detail)
{
    ExportOutcome outcome;
    outcome.status = ExportOutcome::Status::WriteFailed;
    outcome.detail = std::move(detail);
    return outcome;
}

bool copy(QIODevice &target, const QString &path, ExportOutcome &outcome)
{
    constexpr qint64 piece = qint64(256) * 1024;
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly)) {
        outcome = failed(source.errorString());
        return false;
    }
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty() || !writeAll(target, {bytes.constData(), size_t(bytes.size())})) {
            outcome = failed(bytes.isEmpty() ? source.errorString() : target.errorString());
            return false;
        }
        outcome.bytes += bytes.size();
    }
    return true;
}

} // namespace

ExportOutcome writeXlsx(QIODevice &device, const ExportInput &input, const ExportOptions &options,
                        const ExportProgress &progress)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failed(folder.errorString());
    const QString path = folder.filePath(u"codes.xlsx"_s);
    auto *maker = qobject_cast<WorkbookMaker *>(loadModule(u"errdex_workbook"_s));
    if (!maker)
        return failed(
                QCoreApplication::translate("errdex::XlsxWriter",
                                            "The part of Errdex that writes workbooks is missing; "
                                            "please install Errdex again."));
    const std::unique_ptr<Workbook> workbook =
            maker->make(QFile::encodeName(path), QFile::encodeName(folder.path()));
    if (!workbook)
        return failed(u"out of memory"_s);

    ExportOutcome outcome;
    const std::span<const Row> rows = input.rows;
    SheetWriter sheets(input, options, *workbook);
    if (rows.empty())
        sheets.begin(0);
    for (const Row row : rows) {
        sheets.write(row, rows.size() - outcome.rows);
        ++outcome.rows;
        if (outcome.rows % rowsBetweenQuestions == 0 && progress && !progress(outcome.rows)) {
            outcome.status = ExportOutcome::Status::Canceled;
            return outcome;
        }
    }
    sheets.writeProviders();
    outcome.shortened = sheets.shortened();
    if (const QString error = workbook->close(); !error.isNull())
        return failed(error);
    if (progress && !progress(outcome.rows)) {
        outcome.status = ExportOutcome::Status::Canceled;
        return outcome;
    }
    copy(device, path, outcome);
    return outcome;
}

} // namespace errdex
