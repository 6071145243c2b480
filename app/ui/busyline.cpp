// SPDX-License-Identifier: MIT
#include "busyline.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QTimer>

namespace errdex {

namespace {

constexpr int frameTime = 33; // ms
constexpr int stepsAcross = 36;

} // namespace

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent)
    , m_delay(new QTimer(this))
    , m_frames(new QTimer(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Searching"));
    m_delay->setSingleShot(true);
    m_delay->setInterval(delay);
    m_frames->setInterval(frameTime);
    connect(m_delay, &QTimer::timeout, this, [this] {
        m_step = 0;
        m_frames->start();
        update();
    });
    connect(m_frames, &QTimer::timeout, this, [this] {
        ++m_step;
        update();
    });
}

void BusyLine::start()
{
    if (!isMoving() && !m_delay->isActive())
        m_delay->start();
}

void BusyLine::stop()
{
    m_delay->stop();
    m_frames->stop();
    update();
}

bool BusyLine::isMoving() const
{
    return m_frames->isActive();
}

void BusyLine::paintEvent(QPaintEvent *)
{
    if (!isMoving())
        return;
    const int length = width() / 4;
    const int phase = m_step % stepsAcross;
    const int left = phase * (width() + length) / stepsAcross - length;
    QPainter painter(this);
    painter.fillRect(QRect(left, 0, length, height()), Theme::forPalette(palette()).accent);
}

} // namespace errdex
