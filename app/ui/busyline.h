// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QTimer;

namespace errdex {

/// A line of two pixels that moves while something takes long. It keeps its place when it is still,
/// so that nothing jumps; work that ends within a fifth of a second never moves it.
class BusyLine : public QWidget
{
    Q_OBJECT

public:
    static constexpr int delay = 200; ///< ms

    explicit BusyLine(QWidget *parent = nullptr);

    void start();
    void stop();
    bool isMoving() const;

    QSize sizeHint() const override { return {64, 2}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer *m_delay;
    QTimer *m_frames;
    int m_step = 0;
};

} // namespace errdex
