// SPDX-License-Identifier: MIT
#include "printing/qtprintdialogs.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrintPreviewDialog>

#include <memory>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

std::unique_ptr<QPrinter> makePrinter()
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
    printer->setCreator(u"Errdex"_s);
    return printer;
}

} // namespace

void QtPrintDialogs::print(QWidget *window, const Paint &paint,
                           const std::function<void()> &onFailure) const
{
    const std::shared_ptr<QPrinter> device = makePrinter();
    auto *dialog = new QPrintDialog(device.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), window,
            [device, paint, onFailure](QPrinter *chosen) {
                if (paint(*chosen) == 0)
                    onFailure();
            });
    dialog->open();
}

void QtPrintDialogs::preview(QWidget *window, const QString &name, const Paint &paint) const
{
    const std::shared_ptr<QPrinter> device = makePrinter();
    auto *dialog = new QPrintPreviewDialog(device.get(), window);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(window->size() * 9 / 10);
    connect(dialog, &QPrintPreviewDialog::paintRequested, window,
            [device, paint](QPrinter *paper) { paint(*paper); });
    dialog->open();
}

} // namespace errdex
