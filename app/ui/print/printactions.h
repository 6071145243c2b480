// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"
#include "ui/print/printdialog.h"

#include <QObject>

#include <memory>

class QWidget;

namespace errdex {

class BrowserSession;
class CodeTableView;
class PagePrinter;
class PaperOutput;

/// Prints what Browse shows: asks what of it, makes the pages, and tells what came of it.
class PrintActions : public QObject
{
    Q_OBJECT

public:
    PrintActions(const CodeTableView &table, const BrowserSession &session, QWidget *window);

    /// Opens the dialog; `way` is what it offers first. Does nothing without a result, and says so where
    /// that is empty.
    void ask(PrintDialog::Way way, PrintScope scope);
    void print(PrintScope scope, PrintDialog::Way way, bool forColleagues = false);
    /// With a number of pages, only so much of it. There is a result.
    std::shared_ptr<const PagePrinter> printer(PrintScope scope, bool forColleagues = false,
                                               int mostPages = 0) const;
    PaperOutput &output() const { return *m_output; }

Q_SIGNALS:
    void printed(int pages);
    void written(const QString &path, const errdex::ExportOutcome &outcome); ///< a PDF
    void failed(const QString &text);
    void nothingToPrint(); ///< nothing is found

private:
    const CodeTableView &m_table;
    const BrowserSession &m_session;
    QWidget *m_window;
    PaperOutput *m_output;
};

} // namespace errdex
