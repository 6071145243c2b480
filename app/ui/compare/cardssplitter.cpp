// SPDX-License-Identifier: MIT
#include "ui/compare/cardssplitter.h"

#include "ui/focus/splitterkeys.h"

#include <QResizeEvent>

#include <algorithm>

namespace errdex {

namespace {

constexpr int usualHeight = 240; // pixels, of the cards

} // namespace

CardsSplitter::CardsSplitter(QWidget *table, QWidget *cards, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
{
    addWidget(table);
    addWidget(cards);
    setChildrenCollapsible(false);
    setHandleWidth(5); // room to grasp
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    makeBordersReachable(*this);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isUsual = false; });
}

void CardsSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (!m_isUsual)
        return;
    const int room = event->size().height() - handleWidth();
    const int cards = std::min(usualHeight, room / 2);
    setSizes({room - cards, cards});
}

} // namespace errdex
