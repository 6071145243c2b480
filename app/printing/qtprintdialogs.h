// SPDX-License-Identifier: MIT
#pragma once

#include "printing/printdialogs.h"

#include <QObject>

namespace errdex {

/// PrintDialogs by Qt's print support.
class QtPrintDialogs : public QObject, public PrintDialogs
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "errdex.PrintDialogs/1")
    Q_INTERFACES(errdex::PrintDialogs)

public:
    void print(QWidget *window, const Paint &paint,
               const std::function<void()> &onFailure) const override;
    void preview(QWidget *window, const QString &name, const Paint &paint) const override;
};

} // namespace errdex
