// SPDX-License-Identifier: MIT
#pragma once

#include "ui/import/sourcetextdelegate.h"

namespace errdex {

/// Puts a sign of warning into the cells that are doubtful; the model's tool tip tells why.
class DoubtDelegate : public SourceTextDelegate
{
    Q_OBJECT

public:
    using SourceTextDelegate::SourceTextDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace errdex
