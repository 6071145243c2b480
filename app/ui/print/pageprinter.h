// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"
#include "ui/print/paperlook.h"

#include <QCoreApplication>
#include <QPageLayout>

#include <functional>
#include <memory>
#include <optional>

class QPagedPaintDevice;
class QPainter;

namespace errdex {

/// Something on paper. Each page has a head with what it is about, and a foot with its number.
/// All of it is printed, however much there is; memory does not grow with it.
class PagePrinter
{
    Q_DECLARE_TR_FUNCTIONS(errdex::PagePrinter)
public:
    /// Called now and then with the share that is done, 0 … 1; returns false to cancel.
    using Progress = std::function<bool(double)>;

    virtual ~PagePrinter() = default;
    Q_DISABLE_COPY_MOVE(PagePrinter)

    /// Prints onto a printer, a PDF writer or a preview. Returns the number of pages; 0 when the
    /// device cannot be opened, or the print was cancelled. Any thread; goes twice through
    /// everything, because the number of pages stands on each page.
    int print(QPagedPaintDevice &device, const Progress &progress = {}) const;
    /// The same into a PDF file (A4), which appears whole or not at all.
    ExportOutcome writePdf(const QString &path, const Progress &progress = {}) const;

    QPageLayout::Orientation orientation() const { return m_orientation; }
    virtual size_t codeCount() const = 0; ///< for the outcome
    /// Too, of a table whose lines are no codes.
    virtual std::optional<size_t> lineCount() const { return {}; }
    virtual QString fileName() const = 0; ///< that is offered, without an ending

protected:
    /// Tells that another step is done; false to stop.
    using Step = std::function<bool()>;

    /// In the thread of the window, whose font and direction it takes. `mostPages` is for a
    /// preview: the pages end there, and say so; 0 for all.
    PagePrinter(QPageLayout::Orientation orientation, int mostPages);

    const PaperLook &look() const { return m_look; }

    virtual QString title() const = 0; ///< of each page
    virtual QString subtitle() const = 0;
    /// Whether the text begins with what the title says: the head of its first page leaves both to it.
    virtual bool beginsWithTitle() const { return false; }
    /// Of a run, for the progress; `points` is the width of the text.
    virtual double stepCount(double points) const = 0;
    /// Puts everything onto pages; false when it was stopped, or the pages are full.
    virtual bool fill(PageFlow &flow, double points, const Step &step) const = 0;

private:
    void paintFrame(QPainter &painter, const QRectF &page, double point, int number,
                    int pages) const;

    PaperLook m_look;
    QPageLayout::Orientation m_orientation;
    int m_mostPages;
};

} // namespace errdex
