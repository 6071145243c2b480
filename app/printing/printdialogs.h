// SPDX-License-Identifier: MIT
#pragma once

#include <QPageLayout>
#include <QString>
#include <QtPlugin>

#include <functional>
#include <memory>

class QDialog;
class QPagedPaintDevice;
class QWidget;

namespace errdex {

/// The dialogs for paper. In a module of its own, loaded when somebody prints: no start
/// waits for Qt's print support.
class PrintDialogs
{
public:
    /// What a person chose to print on. It may be painted on in any thread.
    struct Paper
    {
        std::shared_ptr<QPagedPaintDevice> device;
        /// Called before painting ends, so that nothing is printed, and no file stays. Where the
        /// system cannot take pages back, those that were made are printed.
        std::function<void()> abort;
        QString file{}; ///< that is printed into; empty where it is a printer
    };
    /// What is printed, before there are pages.
    struct Document
    {
        QPageLayout::Orientation orientation = QPageLayout::Portrait;
        QString name{}; ///< of the job, and of the file that is offered, without an ending
    };
    using Chosen = std::function<void(const Paper &paper)>;
    /// Paints the pages of a preview at once; the window waits.
    using Preview = std::function<void(QPagedPaintDevice &device)>;
    /// Has a screen reader say a text about a widget.
    using Say = std::function<void(const QWidget &from, const QString &text)>;

    virtual ~PrintDialogs() = default;
    /// Lets the person choose a printer.
    virtual void print(QWidget *window, const Document &document, const Chosen &onChosen) const = 0;
    /// `name` becomes the dialog's object name; its button to print leads to `onChosen`. The dialog is open,
    /// and goes by itself.
    virtual QDialog *preview(QWidget *window, const QString &name, const Document &document,
                             const Preview &paint, const Chosen &onChosen,
                             const Say &say) const = 0;
};

} // namespace errdex

Q_DECLARE_INTERFACE(errdex::PrintDialogs, "errdex.PrintDialogs/7")
