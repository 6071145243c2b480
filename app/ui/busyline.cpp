// SPDX-License-Identifier: MIT
#include "busyline.h"

#include "ui/theme/motion.h"
#include "ui/theme/theme.h"

#include <QLabel>
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
    connect(m_delay, &QTimer::timeout, this, &BusyLine::appear);
    connect(m_frames, &QTimer::timeout, this, [this] {
        ++m_step;
        update();
    });
}

void BusyLine::start()
{
    if (!isShown() && !m_delay->isActive())
        m_delay->start();
}

void BusyLine::appear()
{
    m_isShown = true;
    m_step = 0;
    if (isMotionReduced())
        showWord();
    else
        m_frames->start();
    update();
}

void BusyLine::showWord()
{
    if (!m_word) {
        m_word = new QLabel(tr("Searching …"), parentWidget());
        m_word->setObjectName(QStringLiteral("busyWord"));
        m_word->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_word->setAutoFillBackground(true);
        m_word->setFrameShape(QFrame::Box);
        m_word->setMargin(4);
    }
    m_word->adjustSize();
    m_word->move(geometry().center().x() - m_word->width() / 2, geometry().bottom() + 1);
    m_word->raise();
    m_word->show();
}

void BusyLine::stop()
{
    m_delay->stop();
    m_frames->stop();
    m_isShown = false;
    if (m_word)
        m_word->hide();
    update();
}

bool BusyLine::isShown() const
{
    return m_isShown;
}

void BusyLine::paintEvent(QPaintEvent *)
{
    if (!m_isShown)
        return;
    const QColor color = Theme::forPalette(palette()).accent;
    QPainter painter(this);
    if (!m_frames->isActive()) {
        painter.fillRect(rect(), color);
        return;
    }
    const int length = width() / 4;
    const int phase = m_step % stepsAcross;
    const int left = phase * (width() + length) / stepsAcross - length;
    painter.fillRect(QRect(left, 0, length, height()), color);
}

} // namespace errdex
