// SPDX-License-Identifier: MIT
#include "sourcetextdelegate.h"

#include "core/text/direction.h"

namespace errdex {

void SourceTextDelegate::initStyleOption(QStyleOptionViewItem *option,
                                         const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // Here and not in the model, whose text is copied.
    option->text = readByItself(option->text);
}

} // namespace errdex
