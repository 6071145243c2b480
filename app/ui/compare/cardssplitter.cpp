// SPDX-License-Identifier: MIT
#include "ui/compare/cardssplitter.h"

#include "ui/focus/splitterkeys.h"
#include "ui/typingrest.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace errdex {

namespace {

constexpr int usualHeight = 240; // pixels, of the cards
constexpr int mostPercent = 40; // for the cards, of lines that would take it all

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
    connect(this, &QSplitter::splitterMoved, this, [this] {
        m_isUsual = false;
        tellTableRoom();
    });
    connect(&TypingRest::instance(), &TypingRest::ended, this, &CardsSplitter::arrange);
}

bool CardsSplitter::event(QEvent *event)
{
    const bool isTaken = QSplitter::event(event);
    // There are more lines than before, or fewer: nobody tells it what is hidden.
    if ((event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        && !TypingRest::instance().isOn())
        arrange();
    return isTaken;
}

void CardsSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (!TypingRest::instance().isOn())
        arrange();
}

void CardsSplitter::tellTableRoom()
{
    takeHeight();
    int room = m_whole;
    if (!widget(1)->isHidden())
        room = m_isUsual ? room - handleWidth() - usualCards() : sizes().constFirst();
    if (std::exchange(m_tableRoom, room) != room)
        Q_EMIT tableRoomChanged(room);
}

/// As long as the window keeps its height, what makes this one lower is a message.
void CardsSplitter::takeHeight()
{
    const bool isSameWindow = std::exchange(m_windowHeight, window()->height()) == m_windowHeight;
    m_whole = isSameWindow ? std::max(m_whole, height()) : height();
}

void CardsSplitter::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange) { // once what is above has the room for its letters
        const auto forget = [this] { m_windowHeight = -1; };
        QMetaObject::invokeMethod(this, forget, Qt::QueuedConnection);
    }
}

/// The height of the cards beside lines that would take it all.
int CardsSplitter::usualCards() const
{
    return std::min(usualHeight, (m_whole - handleWidth()) * mostPercent / 100);
}

void CardsSplitter::arrange()
{
    tellTableRoom(); // first: the table's heads are a part of what its lines need
    if (!m_isUsual)
        return;
    const int room = m_whole - handleWidth();
    const int cards = std::max(usualCards(), room - widget(0)->sizeHint().height());
    setSizes({room - cards, std::max(1, height() - handleWidth() - (room - cards))});
}

} // namespace errdex
