// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

namespace errdex {

/// The comparison above, the cards of its current line below. The cards have their usual height, but
/// half of what there is at most, until somebody moves the border.
class CardsSplitter : public QSplitter
{
    Q_OBJECT

public:
    CardsSplitter(QWidget *table, QWidget *cards, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_isUsual = true;
};

} // namespace errdex
