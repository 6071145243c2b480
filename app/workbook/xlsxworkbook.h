// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/workbook.h"

#include <QObject>

namespace errdex {

/// Workbooks by libxlsxwriter, which brings libcrypto with it.
class XlsxWorkbookMaker : public QObject, public WorkbookMaker
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "errdex.WorkbookMaker/1")
    Q_INTERFACES(errdex::WorkbookMaker)

public:
    std::unique_ptr<Workbook> make(const QByteArray &path, const QByteArray &folder) override;
};

} // namespace errdex
