// SPDX-License-Identifier: MIT
#include "printing/qtprintdialogs.h"

#include "printing/previewkeys.h"

#include <QChildEvent>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPaintEngine>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrintPreviewDialog>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

std::shared_ptr<QPrinter> makePrinter(const PrintDialogs::Document &document)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(document.orientation);
    printer->setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
    printer->setCreator(u"Errdex"_s);
    printer->setDocName(document.name); // which the dialogs name a PDF after
    return printer;
}

/// What is printed into a file and stopped leaves no file: some of the pages look like all of them.
PrintDialogs::Paper paperOf(const std::shared_ptr<QPrinter> &printer)
{
    const auto unfinished = std::make_shared<QString>();
    const auto abort = [printer, unfinished] {
        if (printer->printerState() == QPrinter::Active)
            *unfinished = printer->outputFileName();
        printer->abort();
    };
    // Nobody paints any more when the last one lets the device go.
    const auto clean = [printer, unfinished](QPagedPaintDevice *) {
        if (QFileInfo(*unfinished).isFile()) // and no device
            QFile::remove(*unfinished);
    };
    return {std::shared_ptr<QPagedPaintDevice>(printer.get(), clean), abort,
            printer->outputFileName()};
}

/// The name of the document for a PDF. Qt 6.4 offers one on X11, and a folder alone elsewhere.
void offerFile(const QWidget &dialog, const QString &name)
{
    auto *file = dialog.findChild<QLineEdit *>(u"filename"_s);
    if (file && file->text().endsWith(u'/'))
        file->setText(file->text() + name + u".pdf"_s);
}

/// The same for the dialog that a preview opens.
class FileOffer : public QObject
{
public:
    FileOffer(QString name, QObject *preview)
        : QObject(preview)
        , m_name(std::move(name))
    {
        preview->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ChildPolished) {
            QObject *child = static_cast<QChildEvent *>(event)->child();
            if (const auto *dialog = qobject_cast<QPrintDialog *>(child))
                offerFile(*dialog, m_name);
        }
        return false;
    }

private:
    QString m_name;
};

/// A preview is painted into pictures, whatever the printer is.
bool isPreviewed(const QPrinter &printer)
{
    return printer.paintEngine()->type() == QPaintEngine::Picture;
}

} // namespace

void QtPrintDialogs::print(QWidget *window, const Document &document, const Chosen &onChosen) const
{
    const std::shared_ptr<QPrinter> device = makePrinter(document);
    auto *dialog = new QPrintDialog(device.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), window,
            [device, onChosen] { onChosen(paperOf(device)); });
    dialog->open();
    offerFile(*dialog, document.name);
}

QDialog *QtPrintDialogs::preview(QWidget *window, const QString &name, const Document &document,
                                 const Preview &paint, const Chosen &onChosen, const Say &say) const
{
    const std::shared_ptr<QPrinter> device = makePrinter(document);
    auto *dialog = new QPrintPreviewDialog(device.get(), window);
    dialog->setObjectName(name);
    dialog->setWindowTitle(tr("Print preview")); // Qt writes it as a heading, unlike all else here
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(window->size() * 9 / 10);
    new PreviewKeys(*dialog, say);
    new FileOffer(document.name, dialog);
    connect(dialog, &QPrintPreviewDialog::paintRequested, window,
            [device, paint, onChosen](QPrinter *paper) {
                if (isPreviewed(*paper))
                    paint(*paper);
                else
                    onChosen(paperOf(device));
            });
    dialog->open();
    return dialog;
}

} // namespace errdex
