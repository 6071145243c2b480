// SPDX-License-Identifier: MIT
#include "core/export/xlsxwriter.h"

#include "core/export/htmlwriter.h"
#include "core/export/rowwriter.h"
#include "core/export/workbook.h"
#include "core/export/writeall.h"
#include "core/module.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <charconv>

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

/// What ExportCells::sheetName() gives, to be translated.
[[maybe_unused]] constexpr std::array sheetNames{
        QT_TRANSLATE_NOOP("errdex::XlsxWriter", "Codes"),
        QT_TRANSLATE_NOOP("errdex::XlsxWriter", "Comparison")};

class SheetWriter
{
    using Style = Workbook::Style;

public:
    SheetWriter(const ExportCells &cells, const ExportOptions &options, Workbook &book)
        : m_cells(cells)
        , m_book(book)
        , m_isForPersons(options.header == ExportHeader::Titles)
        , m_header(headerCells(cells, options))
        , m_hasLinks(cells.lineCount() <= mostLinks)
    {
        measure();
    }

    size_t shortened() const { return m_shortened; }

    void write(size_t line)
    {
        if (m_sheets == 0 || m_line == rowsOfSheet)
            begin(m_cells.lineCount() - line);
        for (size_t column = 0; column < m_cells.heads().size(); ++column)
            writeCell(line, column);
        ++m_line;
    }

    /// A sheet for what is left of the lines, as far as it takes them.
    void begin(size_t rows)
    {
        ++m_sheets;
        QByteArray name = named(m_cells.sheetName());
        if (m_sheets > 1)
            name += ' ' + QByteArray::number(m_sheets);
        addSheet(name);
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
        addSheet(named(QT_TRANSLATE_NOOP("errdex::XlsxWriter", "Providers")));
        m_book.setWidth(0, 1, 24);
        m_book.setWidth(2, 2, widest);
        m_book.freezeHeader();
        const std::array<QByteArray, 3> heads = m_isForPersons
                ? std::array{named(QT_TRANSLATE_NOOP("errdex::XlsxWriter", "Short name")),
                             named(QT_TRANSLATE_NOOP("errdex::XlsxWriter", "Name")),
                             named(QT_TRANSLATE_NOOP("errdex::XlsxWriter", "Documentation"))}
                : std::array<QByteArray, 3>{"slug", "name", "documentation"};
        for (size_t i = 0; i < heads.size(); ++i)
            m_book.writeText(0, uint16_t(i), heads[i].constData(), Style::Bold);
        uint32_t line = 1;
        for (const db::ProviderRecord &provider : m_cells.providers()) {
            if (line >= rowsOfSheet)
                return;
            m_book.writeText(line, 0, provider.slug.toUtf8().constData(), Style::Plain);
            m_book.writeText(line, 1, provider.name.toUtf8().constData(), Style::Plain);
            const QByteArray address = webAddress(provider.documentationUrl).toUtf8();
            if (address.isEmpty() || line > mostLinks
                || !m_book.writeLink(line, 2, address.constData(), nullptr))
                m_book.writeText(line, 2, provider.documentationUrl.toUtf8().constData(),
                                 Style::Plain);
            ++line;
        }
    }

private:
    void addSheet(const QByteArray &name)
    {
        m_book.addSheet(name);
        if (m_isForPersons && QLocale().textDirection() == Qt::RightToLeft)
            m_book.setRightToLeft();
    }

    /// A name of ours, as the heads are: in the language of the program, or for scripts.
    QByteArray named(const QByteArray &english) const
    {
        return m_isForPersons
                ? QCoreApplication::translate("errdex::XlsxWriter", english.constData()).toUtf8()
                : english;
    }

    void measure()
    {
        m_widths.assign(m_cells.heads().size(), narrowest);
        for (size_t i = 0; i < m_header.size(); ++i)
            m_widths[i] = std::max(m_widths[i], double(m_header[i].size()) + 4); // filter button
        const size_t lines = m_cells.lineCount();
        const size_t count = std::min(sampleSize, lines);
        for (size_t at = 0; at < count; ++at) {
            for (size_t i = 0; i < m_widths.size(); ++i) {
                const size_t bytes = longestLine(m_cells.text(at * lines / count, i));
                m_widths[i] = std::clamp(double(bytes) + 2, m_widths[i], widest);
            }
        }
    }

    static size_t longestLine(std::string_view text)
    {
        size_t longest = 0;
        for (size_t begin = 0; begin < text.size();) {
            const size_t end = std::min(text.find('\n', begin), text.size());
            longest = std::max(longest, end - begin);
            begin = end + 1;
        }
        return longest;
    }

    void writeCell(size_t line, size_t column)
    {
        const std::string_view text = m_cells.text(line, column);
        const auto row = uint32_t(m_line);
        const auto place = uint16_t(column);
        if (text.empty())
            return;
        const ExportCells::Kind kind = m_cells.heads()[column].kind;
        if (kind == ExportCells::Kind::Number)
            m_book.writeNumber(row, place, numberOf(text), Style::Wrapped);
        else if (!writeLink(line, column))
            m_book.writeText(row, place, fitting(text),
                             kind == ExportCells::Kind::Code ? Style::Text : Style::Wrapped);
    }

    static double numberOf(std::string_view digits)
    {
        int number = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
        return number;
    }

    bool writeLink(size_t line, size_t column)
    {
        if (!m_hasLinks)
            return false;
        const std::string address(m_cells.address(line, column));
        if (address.empty())
            return false;
        m_cell = m_cells.text(line, column);
        return m_book.writeLink(uint32_t(m_line), uint16_t(column), address.c_str(),
                                m_cell.c_str());
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

    const ExportCells &m_cells;
    Workbook &m_book;
    bool m_isForPersons;
    std::vector<std::string> m_header;
    std::vector<double> m_widths;
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

ExportOutcome writeXlsx(QIODevice &device, const ExportCells &cells, const ExportOptions &options,
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
    SheetWriter sheets(cells, options, *workbook);
    const size_t lines = cells.lineCount();
    if (lines == 0)
        sheets.begin(0);
    for (size_t line = 0; line < lines; ++line) {
        sheets.write(line);
        outcome.rows += cells.codes(line);
        if ((line + 1) % rowsBetweenQuestions == 0 && progress && !progress(outcome.rows)) {
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
