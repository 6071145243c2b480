// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QTimer;

namespace errdex {

/// A line of two pixels that moves while something takes long. It keeps its place when it is still,
/// so that nothing jumps; work that ends within a fifth of a second never moves it. Where motion is
/// reduced it stands still, with a word below it.
class BusyLine : public QWidget
{
    Q_OBJECT

public:
    static constexpr int delay = 200; ///< ms

    explicit BusyLine(QWidget *parent = nullptr);

    void start();
    void stop();
    bool isShown() const;

    QSize sizeHint() const override { return {64, 2}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void appear();
    void showWord();

    QTimer *m_delay;
    QTimer *m_frames;
    QLabel *m_word = nullptr; ///< over what is below; null until motion was reduced
    int m_step = 0;
    bool m_isShown = false;
};

} // namespace errdex
