// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/catalogdifference.h"
#include "ui/focus/dialog.h"

namespace errdex {

/// What has changed between two versions of a catalogue. Opened with open(); deletes itself when
/// closed.
class DifferenceDialog : public Dialog
{
    Q_OBJECT

public:
    DifferenceDialog(const std::shared_ptr<const CatalogDifference> &difference,
                     const QString &title, QWidget *parent = nullptr);
};

} // namespace errdex
