// SPDX-License-Identifier: MIT
#include "ui/settings/evenbox.h"

#include <algorithm>

namespace errdex {

EvenBox::EvenBox(const QWidget &page, QWidget *parent)
    : QComboBox(parent)
    , m_page(page)
{
}

QSize EvenBox::sizeHint() const
{
    QSize size = QComboBox::sizeHint();
    const auto boxes = m_page.findChildren<EvenBox *>();
    for (const EvenBox *box : boxes)
        size.setWidth(std::max(size.width(), box->QComboBox::sizeHint().width()));
    return size;
}

QSize EvenBox::minimumSizeHint() const
{
    return {sizeHint().width(), QComboBox::minimumSizeHint().height()};
}

} // namespace errdex
