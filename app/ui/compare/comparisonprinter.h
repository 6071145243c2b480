// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"
#include "core/export/exporter.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPainter;
class QRectF;

namespace errdex {

class PageFlow;

/// A comparison on paper: the table, and behind it the cards of some lines. Each page has a head
/// with what is compared and a foot with its number. Columns that do not fit beside each other go
/// onto further pages, each with the lines' names. Every line is printed, however many there are;
/// memory does not grow with them.
class ComparisonPrinter
{
    Q_DECLARE_TR_FUNCTIONS(errdex::ComparisonPrinter)
public:
    struct Options
    {
        bool hasTable = true;
        std::vector<size_t> cards = {}; ///< lines whose cards are printed, all of them
        int mostPages = 0; ///< for a preview: the pages end there, and say so; 0 for all
    };
    /// Called now and then with the share that is done, 0 … 1; returns false to cancel.
    using Progress = std::function<bool(double)>;

    /// In the thread of the window, whose font and direction it takes.
    ComparisonPrinter(std::shared_ptr<const Comparison> comparison, Options options);

    /// Prints onto a printer, a PDF writer or a preview. Returns the number of pages; 0 when the
    /// device cannot be opened, or the print was cancelled. Any thread; goes twice through all
    /// lines, because the number of pages stands on each page.
    int print(QPagedPaintDevice &device, const Progress &progress = {}) const;
    /// The same into a PDF file (A4, landscape), which appears whole or not at all.
    ExportOutcome writePdf(const QString &path, const Progress &progress = {}) const;

private:
    struct Look;
    struct Run;

    int run(PageFlow &flow, double points, const std::function<bool()> &step) const;
    void paintFrame(QPainter &painter, const QRectF &page, double point, int number,
                    int pages) const;
    QString title() const;
    QString subtitle() const;

    std::shared_ptr<const Comparison> m_comparison;
    Options m_options;
    std::shared_ptr<const Look> m_look;
};

} // namespace errdex
