// SPDX-License-Identifier: MIT
#include "core/export/xlsxwriter.h"

#include "core/export/htmlwriter.h"
#include "core/export/rowwriter.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <xlsxwriter.h>

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

/// A workbook that is thrown away unless it was closed.
class Workbook
{
public:
    Workbook(const QByteArray &path, const QByteArray &folder)
        : m_folder(folder)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.use_zip64 = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(path.constData(), &options);
    }
    ~Workbook()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Q_DISABLE_COPY_MOVE(Workbook)

    lxw_workbook *operator*() const { return m_book; }
    /// Writes the file; the system's words where that failed.
    QString close()
    {
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        return error == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(error));
    }

private:
    QByteArray m_folder; // lent to the workbook
    lxw_workbook *m_book = nullptr;
};

class SheetWriter
{
public:
    SheetWriter(const CatalogStore &store, const ExportOptions &options, lxw_workbook *book,
                std::span<const Row> rows)
        : m_store(store)
        , m_options(options)
        , m_book(book)
        , m_header(headerCells(options))
        , m_hasLinks(rows.size() <= mostLinks)
    {
        m_bold = workbook_add_format(book);
        format_set_bold(m_bold);
        m_wrapped = workbook_add_format(book);
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
        m_text = workbook_add_format(book);
        format_set_num_format(m_text, "@"); // stays text also when somebody edits the cell
        format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
        m_link = workbook_get_default_url_format(book);
        for (const db::ProviderRecord &provider : store.providers())
            m_addresses.push_back(webAddress(provider.documentationUrl).toUtf8());
        measure(rows);
    }

    size_t shortened() const { return m_shortened; }

    /// `left` rows are still to come, this one among them.
    void write(Row row, size_t left)
    {
        if (!m_sheet || m_line == rowsOfSheet)
            begin(left);
        for (size_t i = 0; i < m_options.columns.size(); ++i)
            writeCell(row, m_options.columns[i], lxw_col_t(i));
        ++m_line;
    }

    void begin(size_t rows)
    {
        ++m_sheets;
        const QString name = m_sheets == 1 ? u"Codes"_s : u"Codes %1"_s.arg(m_sheets);
        m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
        m_line = 0;
        for (size_t i = 0; i < m_widths.size(); ++i)
            worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), m_widths[i], nullptr);
        if (m_header.empty())
            return;
        const auto lastColumn = lxw_col_t(m_header.size() - 1);
        const auto lastRow = lxw_row_t(std::min(rows, rowsOfSheet - 1));
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_autofilter(m_sheet, 0, 0, lastRow, lastColumn);
        for (size_t i = 0; i < m_header.size(); ++i)
            worksheet_write_string(m_sheet, 0, lxw_col_t(i), m_header[i].c_str(), m_bold);
        m_line = 1;
    }

    void writeProviders()
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, "Providers");
        worksheet_set_column(sheet, 0, 1, 24, nullptr);
        worksheet_set_column(sheet, 2, 2, widest, nullptr);
        worksheet_freeze_panes(sheet, 1, 0);
        const std::array titles{u"slug"_s, u"name"_s, u"documentation"_s};
        for (size_t i = 0; i < titles.size(); ++i)
            worksheet_write_string(sheet, 0, lxw_col_t(i), titles[i].toUtf8().constData(), m_bold);
        lxw_row_t line = 1;
        for (qsizetype i = 0; i < m_store.providers().size() && line < rowsOfSheet; ++i, ++line) {
            const db::ProviderRecord &provider = m_store.providers().at(i);
            worksheet_write_string(sheet, line, 0, provider.slug.toUtf8().constData(), nullptr);
            worksheet_write_string(sheet, line, 1, provider.name.toUtf8().constData(), nullptr);
            const QByteArray &address = m_addresses[size_t(i)];
            if (address.isEmpty() || line > mostLinks
                || worksheet_write_url(sheet, line, 2, address.constData(), m_link) != LXW_NO_ERROR)
                worksheet_write_string(sheet, line, 2,
                                       provider.documentationUrl.toUtf8().constData(), nullptr);
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
                const size_t bytes = m_store.exportText(row, m_options.columns[i]).size();
                m_widths[i] = std::clamp(double(bytes) + 2, m_widths[i], widest);
            }
        }
    }

    void writeCell(Row row, Column column, lxw_col_t place)
    {
        const std::string_view text = m_store.exportText(row, column);
        const auto line = lxw_row_t(m_line);
        if (text.empty())
            return;
        if (column == Column::HttpStatus)
            worksheet_write_number(m_sheet, line, place, m_store.httpStatus(row), m_wrapped);
        else if (column == Column::Occurrence)
            worksheet_write_number(m_sheet, line, place, m_store.occurrence(row), m_wrapped);
        else if (!writeLink(row, column, place))
            worksheet_write_string(m_sheet, line, place, fitting(text),
                                   column == Column::Code ? m_text : m_wrapped);
    }

    bool writeLink(Row row, Column column, lxw_col_t place)
    {
        if (column != Column::Provider || !m_hasLinks)
            return false;
        const QByteArray &address = m_addresses[size_t(m_store.provider(row))];
        if (address.isEmpty())
            return false;
        m_cell = m_store.exportText(row, column);
        return worksheet_write_url_opt(m_sheet, lxw_row_t(m_line), place, address.constData(),
                                       m_link, m_cell.c_str(), nullptr)
                == LXW_NO_ERROR;
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
    const ExportOptions &m_options;
    lxw_workbook *m_book;
    std::vector<std::string> m_header;
    std::vector<double> m_widths;
    std::vector<QByteArray> m_addresses; ///< by provider
    bool m_hasLinks;
    lxw_format *m_bold = nullptr;
    lxw_format *m_wrapped = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_link = nullptr;
    lxw_worksheet *m_sheet = nullptr;
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
        if (bytes.isEmpty() || target.write(bytes) != bytes.size()) {
            outcome = failed(bytes.isEmpty() ? source.errorString() : target.errorString());
            return false;
        }
        outcome.bytes += bytes.size();
    }
    return true;
}

} // namespace

ExportOutcome writeXlsx(QIODevice &device, const CatalogStore &store, std::span<const Row> rows,
                        const ExportOptions &options, const ExportProgress &progress)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failed(folder.errorString());
    const QString path = folder.filePath(u"codes.xlsx"_s);
    Workbook workbook(QFile::encodeName(path), QFile::encodeName(folder.path()));
    if (!*workbook)
        return failed(u"out of memory"_s);

    ExportOutcome outcome;
    SheetWriter sheets(store, options, *workbook, rows);
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
    if (const QString error = workbook.close(); !error.isNull())
        return failed(error);
    if (progress && !progress(outcome.rows)) {
        outcome.status = ExportOutcome::Status::Canceled;
        return outcome;
    }
    copy(device, path, outcome);
    return outcome;
}

} // namespace errdex
