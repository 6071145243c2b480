// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"

#include <QCoreApplication>
#include <QTextDocument>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace errdex {

/// A comparison on paper: the table, and behind it the cards of some lines. Each page has a head
/// with what is compared and a foot with its number. Columns that do not fit beside each other go
/// onto further pages, each with the lines' names.
class ComparisonPrinter
{
    Q_DECLARE_TR_FUNCTIONS(errdex::ComparisonPrinter)
public:
    /// More lines than this would be a book; the rest is left to the export, and the print says so.
    static constexpr size_t mostLines = 2000;

    struct Options
    {
        bool hasTable = true;
        std::vector<size_t> cards; ///< lines whose cards are printed
    };

    ComparisonPrinter(std::shared_ptr<const Comparison> comparison, Options options);

    /// Prints onto a printer, a PDF writer or a preview. Returns the number of pages; 0 when the
    /// device cannot be opened. Any thread that may use fonts; takes as long as the lines are many.
    int print(QPagedPaintDevice &device) const;
    /// The same into a PDF file (A4, landscape); null, or what went wrong.
    static QString writePdf(const QString &path, const ComparisonPrinter &printer);

private:
    struct Page;

    std::unique_ptr<QTextDocument> makeDocument(const QSizeF &size, QPaintDevice &device) const;
    void addTables(QTextCursor &cursor, const QTextDocument &document) const;
    void addTable(QTextCursor &cursor, size_t firstColumn, size_t lastColumn) const;
    void addCards(QTextCursor &cursor, size_t line) const;
    QString title() const;
    QString subtitle() const;

    std::shared_ptr<const Comparison> m_comparison;
    Options m_options;
};

} // namespace errdex
