// SPDX-License-Identifier: MIT
#pragma once

#include "printing/printdialogs.h"

#include <QObject>

namespace errdex {

/// PrintDialogs by Qt's print support.
class QtPrintDialogs : public QObject, public PrintDialogs
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "errdex.PrintDialogs/7")
    Q_INTERFACES(errdex::PrintDialogs)

public:
    void print(QWidget *window, const Document &document, const Chosen &onChosen) const override;
    QDialog *preview(QWidget *window, const QString &name, const Document &document,
                     const Preview &paint, const Chosen &onChosen, const Say &say) const override;
};

} // namespace errdex
