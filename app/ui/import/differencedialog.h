// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/catalogdifference.h"

#include <QDialog>

namespace errdex {

/// What has changed between two versions of a catalogue. Opened with open(); deletes itself when
/// closed.
class DifferenceDialog : public QDialog
{
    Q_OBJECT

public:
    DifferenceDialog(const std::shared_ptr<const CatalogDifference> &difference,
                     const QString &title, QWidget *parent = nullptr);
};

} // namespace errdex
