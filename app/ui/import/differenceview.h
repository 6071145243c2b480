// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/catalogdifference.h"
#include "ui/focus/quietview.h"

#include <QTableView>

namespace errdex {

class DifferenceModel;

/// The table of what changes from one version of a catalogue to another; empty until it is told.
class DifferenceView : public QuietView<QTableView>
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    /// Null shows none.
    void setDifference(const std::shared_ptr<const CatalogDifference> &difference);

private:
    DifferenceModel *m_model;
};

} // namespace errdex
