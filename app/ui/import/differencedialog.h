// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/catalogdifference.h"
#include "ui/focus/dialog.h"

class QTableView;

namespace errdex {

/// What has changed between two versions of a catalogue. Opened with open(); deletes itself when
/// closed.
class DifferenceDialog : public Dialog
{
    Q_OBJECT

public:
    DifferenceDialog(const std::shared_ptr<const CatalogDifference> &difference,
                     const QString &title, QWidget *parent = nullptr);

    /// The table of changes alone, for another dialog; null shows none.
    static QTableView *makeTable(const std::shared_ptr<const CatalogDifference> &difference,
                                 QWidget *parent);
};

} // namespace errdex
