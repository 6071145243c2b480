// SPDX-License-Identifier: MIT
#include "ui/compare/sidesplitter.h"

#include "ui/focus/splitterkeys.h"

#include <QEvent>

#include <algorithm>

namespace errdex {

namespace {

constexpr int sideWidth = 272;
constexpr int sideLetters = 28; // with a large font
constexpr int mostOfNarrow = 4; // a part of the width, until the person chooses
constexpr int mostForLetters = 3; // when letters become larger

} // namespace

SideSplitter::SideSplitter(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_wish(usualWish())
{
    connect(this, &QSplitter::splitterMoved, this, [this] {
        m_wish = {fontMetrics().height(), sizes().constFirst(), true};
    });
}

void SideSplitter::fitParts()
{
    makeBordersReachable(*this);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setChildrenCollapsible(false);
    setHandleWidth(5);
    fitSide();
}

SideSplitter::Wish SideSplitter::usualWish() const
{
    return {fontMetrics().height(),
            std::max(sideWidth, sideLetters * fontMetrics().averageCharWidth())};
}

int SideSplitter::chosenWidth() const
{
    return m_wish.isChosen ? m_wish.width * fontMetrics().height() / m_wish.letterHeight : 0;
}

void SideSplitter::chooseWidth(int width)
{
    m_wish = width > 0 ? Wish{fontMetrics().height(), width, true} : usualWish();
    fitSide();
}

void SideSplitter::fitSide()
{
    if (count() < 2)
        return;
    const int height = fontMetrics().height();
    const int wanted = m_wish.width * height / m_wish.letterHeight;
    int most = width() - 1;
    if (height > m_wish.letterHeight)
        most = std::max(m_wish.width, width() / mostForLetters);
    else if (!m_wish.isChosen)
        most = width() / mostOfNarrow;
    const int side = std::clamp(wanted, 1, std::max(1, most));
    setSizes({side, std::max(1, width() - side)});
}

void SideSplitter::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() != QEvent::FontChange || count() < 2)
        return;
    fitSide();
    // Once more when the parts have become smaller, which hold it up until then.
    QMetaObject::invokeMethod(this, &SideSplitter::fitSide, Qt::QueuedConnection);
}

void SideSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fitSide();
}

} // namespace errdex
