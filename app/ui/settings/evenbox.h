// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace errdex {

/// A box that is as wide as the widest of its kind on a page, so that they end in one line, whatever is
/// in them. Its size is asked for anew with every font and language.
class EvenBox : public QComboBox
{
    Q_OBJECT

public:
    /// `page` holds the others, and outlives it.
    explicit EvenBox(const QWidget &page, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    const QWidget &m_page;
};

} // namespace errdex
