// SPDX-License-Identifier: MIT
#include "ui/compare/comparisonprinter.h"

#include "models/comparisoncards.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr double pointSize = 8; // of the texts
constexpr double headPoints = 34; // of the page's head and foot, with the gap to the text
constexpr double footPoints = 22;
constexpr double narrowestColumn = 105; // points; more columns than fit go onto further pages
constexpr double namesColumn = 110; // points

QFont paperFont(double points, QFont::Weight weight = QFont::Normal)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

QTextCharFormat charFormat(const QFont &font, const QColor &color = Qt::black)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(color);
    return format;
}

QTextCharFormat plain()
{
    return charFormat(paperFont(pointSize));
}

QTextCharFormat strong(double points = pointSize)
{
    return charFormat(paperFont(points, QFont::DemiBold));
}

QTextCharFormat muted()
{
    return charFormat(paperFont(pointSize - 1), Theme::forPalette(lightPalette()).mutedText);
}

QTextCharFormat code()
{
    return charFormat(codeFont(paperFont(pointSize, QFont::DemiBold)));
}

void write(QTextTable &table, int row, int column, const QString &text,
           const QTextCharFormat &format)
{
    table.cellAt(row, column).firstCursorPosition().insertText(text, format);
}

/// A table with thin lines, its first row repeated on each page; widths are shares of 100.
QTextTable *insertTable(QTextCursor &cursor, int rows, int columns, double firstShare)
{
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setCellSpacing(0);
    format.setCellPadding(3);
    format.setBorder(0.5);
    format.setBorderBrush(Theme::forPalette(lightPalette()).border);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths{QTextLength(QTextLength::PercentageLength, firstShare)};
    for (int column = 1; column < columns; ++column)
        widths += QTextLength(QTextLength::PercentageLength, (100 - firstShare) / (columns - 1));
    format.setColumnWidthConstraints(widths);
    return cursor.insertTable(rows, columns, format);
}

void startPage(QTextCursor &cursor, bool isFirst)
{
    QTextBlockFormat format;
    if (!isFirst)
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(format);
}

} // namespace

ComparisonPrinter::ComparisonPrinter(std::shared_ptr<const Comparison> comparison, Options options)
    : m_comparison(std::move(comparison))
    , m_options(std::move(options))
{
}

QString ComparisonPrinter::title() const
{
    QStringList names;
    for (size_t column = 0; column < std::min<size_t>(m_comparison->columnCount(), 6); ++column)
        names += m_comparison->store().providers()[m_comparison->provider(column)].name;
    if (m_comparison->columnCount() > 6)
        names += u"…"_s;
    return names.join(u" · "_s);
}

QString ComparisonPrinter::subtitle() const
{
    const ComparisonRequest &request = m_comparison->request();
    QStringList parts{tr("By %1").arg(ComparisonText::alignmentTitle(request.alignment)),
                      ComparisonText::filterTitle(request.filter)};
    if (request.baseline)
        parts += tr("Baseline: %1").arg(m_comparison->store().providers()[*request.baseline].name);
    if (request.found)
        parts += tr("filtered by a search");
    return parts.join(u" · "_s);
}

void ComparisonPrinter::addTable(QTextCursor &cursor, size_t firstColumn, size_t lastColumn) const
{
    const CatalogStore &store = m_comparison->store();
    const size_t lines = std::min(m_comparison->lineCount(), mostLines);
    const int columns = int(lastColumn - firstColumn) + 1;
    QTextTable *table = insertTable(cursor, int(lines) + 1, columns, 18);
    write(*table, 0, 0, ComparisonText::alignmentTitle(m_comparison->request().alignment),
          strong());
    for (size_t column = firstColumn; column < lastColumn; ++column)
        write(*table, 0, int(column - firstColumn) + 1,
              store.providers()[m_comparison->provider(column)].name, strong());
    for (size_t line = 0; line < lines; ++line) {
        QTextCursor head = table->cellAt(int(line) + 1, 0).firstCursorPosition();
        head.insertText(ComparisonText::title(*m_comparison, line), strong());
        if (const QString group = ComparisonText::group(*m_comparison, line); !group.isEmpty())
            head.insertText(QChar::LineSeparator + group, muted());
        for (size_t column = firstColumn; column < lastColumn; ++column) {
            QTextCursor cell = table->cellAt(int(line) + 1, int(column - firstColumn) + 1)
                                       .firstCursorPosition();
            bool isFirst = true;
            for (const Row row : m_comparison->cell(line, column)) {
                QString text = store.string(row, TextField::Code);
                if (m_comparison->isCollision(row))
                    text.prepend(u"≠ "_s);
                if (!std::exchange(isFirst, false))
                    text.prepend(QChar::LineSeparator);
                cell.insertText(text, code());
                cell.insertText(u' ' + shortText(store, row), plain());
            }
        }
    }
    cursor.movePosition(QTextCursor::End);
}

void ComparisonPrinter::addTables(QTextCursor &cursor, const QTextDocument &document) const
{
    const double points = document.pageSize().width()
            / document.documentLayout()->paintDevice()->logicalDpiX() * 72;
    const auto fitting = size_t(std::max(1.0, (points - namesColumn) / narrowestColumn));
    const size_t columns = m_comparison->columnCount();
    // As even as possible: 6 in two threes rather than five and one.
    const size_t bands = (columns + fitting - 1) / fitting;
    for (size_t band = 0; band < bands; ++band) {
        startPage(cursor, band == 0);
        addTable(cursor, band * columns / bands, (band + 1) * columns / bands);
    }
    if (m_comparison->lineCount() > mostLines)
        cursor.insertText(tr("Only the first %Ln line(s) are printed; an export holds them all.",
                             nullptr, int(mostLines)),
                          muted());
}

void ComparisonPrinter::addCards(QTextCursor &cursor, size_t line) const
{
    constexpr int cardsBeside = 4;
    ComparisonCardsModel model;
    model.setLine(m_comparison, line);
    QList<int> shown; // who has nothing needs no paper
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.cards()[column].row)
            shown += column;
    }
    cursor.insertText(ComparisonText::title(*m_comparison, line), strong(pointSize + 3));
    for (qsizetype first = 0; first < shown.size(); first += cardsBeside) {
        const QList<int> beside = shown.mid(first, cardsBeside);
        cursor.insertBlock(QTextBlockFormat()); // does not begin another page
        QTextTable *table =
                insertTable(cursor, int(model.fields().size()) + 1, int(beside.size()) + 1, 14);
        for (int i = 0; i < beside.size(); ++i) {
            QTextCursor head = table->cellAt(0, i + 1).firstCursorPosition();
            head.insertText(model.cardTitle(beside[i]) + u' ', strong());
            head.insertText(model.cardCode(beside[i]), code());
        }
        for (int row = 0; row < model.fields().size(); ++row) {
            write(*table, row + 1, 0, ComparisonCardsModel::fieldTitle(model.fields()[row]),
                  muted());
            for (int i = 0; i < beside.size(); ++i) {
                const QModelIndex index = model.index(row, beside[i]);
                QTextTableCell cell = table->cellAt(row + 1, i + 1);
                cell.firstCursorPosition().insertText(
                        index.data().toString().replace(u'\n', QChar::LineSeparator), plain());
                for (const Span &span :
                     index.data(ComparisonCardsModel::DifferencesRole).value<QList<Span>>()) {
                    QTextCursor word = cell.firstCursorPosition();
                    word.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, int(span.begin));
                    word.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor,
                                      int(span.length));
                    QTextCharFormat marked; // paper may be grey: a line as well as a colour
                    marked.setFontUnderline(true);
                    marked.setBackground(Theme::forPalette(lightPalette()).matchBackground);
                    word.mergeCharFormat(marked);
                }
            }
        }
        cursor.movePosition(QTextCursor::End);
    }
}

std::unique_ptr<QTextDocument> ComparisonPrinter::makeDocument(const QSizeF &size,
                                                               QPaintDevice &device) const
{
    auto document = std::make_unique<QTextDocument>();
    document->documentLayout()->setPaintDevice(&device);
    document->setDefaultFont(paperFont(pointSize));
    document->setDocumentMargin(0);
    document->setPageSize(size);
    QTextCursor cursor(document.get());
    cursor.beginEditBlock(); // laid out once, not with every cell
    if (m_options.hasTable)
        addTables(cursor, *document);
    for (size_t i = 0; i < m_options.cards.size(); ++i) {
        startPage(cursor, i == 0 && !m_options.hasTable);
        addCards(cursor, m_options.cards[i]);
    }
    cursor.endEditBlock();
    return document;
}

int ComparisonPrinter::print(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    const double point = device.logicalDpiY() / 72.0;
    const QRectF page(QPointF(), QSizeF(device.width(), device.height()));
    const QRectF body = page.adjusted(0, headPoints * point, 0, -footPoints * point);
    const auto document = makeDocument(body.size(), device);
    const int pages = document->pageCount();
    const QColor grey = Theme::forPalette(lightPalette()).mutedText;
    const QString made = QLocale().toString(QDate::currentDate(), QLocale::ShortFormat);
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            device.newPage();
        painter.save();
        painter.translate(body.left(), body.top() - number * body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, number * body.height(), body.width(), body.height());
        context.palette = lightPalette();
        painter.setClipRect(context.clip);
        document->documentLayout()->draw(&painter, context);
        painter.restore();

        const QRectF head(page.left(), page.top(), page.width(), 14 * point);
        painter.setPen(Qt::black);
        painter.setFont(paperFont(pointSize + 1, QFont::DemiBold));
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, title());
        painter.setPen(grey);
        painter.setFont(paperFont(pointSize - 1));
        painter.drawText(head.translated(0, 12 * point), Qt::AlignLeft | Qt::AlignVCenter,
                         subtitle());
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, u"Errdex"_s);
        const QRectF foot(page.left(), page.bottom() - 14 * point, page.width(), 14 * point);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, made);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                         tr("Page %1 of %2").arg(number + 1).arg(pages));
    }
    return pages;
}

QString ComparisonPrinter::writePdf(const QString &path, const ComparisonPrinter &printer)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tr("%1 cannot be written (%2). Choose another folder or name.")
                .arg(QDir::toNativeSeparators(path), file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setTitle(printer.title());
        writer.setCreator(u"Errdex"_s);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                         QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
        printer.print(writer);
    }
    return file.commit() ? QString()
                         : tr("Writing %1 failed (%2). No half-written file stays behind.")
                                   .arg(QDir::toNativeSeparators(path), file.errorString());
}

} // namespace errdex
