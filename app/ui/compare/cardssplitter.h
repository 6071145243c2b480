// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

namespace errdex {

/// The comparison above, the cards of its current line below. The cards have their usual height, in a
/// low window less, and whatever the comparison's lines do not need, until somebody moves the border. A
/// message at the window's foot, which comes and goes, takes its room from the cards: nothing above them moves.
class CardsSplitter : public QSplitter
{
    Q_OBJECT

public:
    CardsSplitter(QWidget *table, QWidget *cards, QWidget *parent);

Q_SIGNALS:
    /// The height that the table has, if its lines need it: pixels. It has less where they do not.
    void tableRoomChanged(int height);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void takeHeight();
    void tellTableRoom();
    int usualCards() const;

    bool m_isUsual = true;
    int m_tableRoom = -1;
    int m_whole = 0; ///< the height in a window of this one without a message
    int m_windowHeight = -1;
};

} // namespace errdex
