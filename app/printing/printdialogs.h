// SPDX-License-Identifier: MIT
#pragma once

#include <QtPlugin>

#include <functional>

class QPagedPaintDevice;
class QString;
class QWidget;

namespace errdex {

/// The dialogs for paper, landscape. In a module of its own, loaded when somebody prints: no start
/// waits for Qt's print support.
class PrintDialogs
{
public:
    /// Paints all pages and returns their number; 0 when the device cannot be opened.
    using Paint = std::function<int(QPagedPaintDevice &device)>;

    virtual ~PrintDialogs() = default;
    /// Lets the person choose a printer. `onFailure` is called where that printer does not work.
    virtual void print(QWidget *window, const Paint &paint,
                       const std::function<void()> &onFailure) const = 0;
    /// `name` becomes the dialog's object name.
    virtual void preview(QWidget *window, const QString &name, const Paint &paint) const = 0;
};

} // namespace errdex

Q_DECLARE_INTERFACE(errdex::PrintDialogs, "errdex.PrintDialogs/1")
