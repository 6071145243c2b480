// SPDX-License-Identifier: MIT
#include "core/placestack.h"

namespace errdex {

void PlaceStack::visit(const Place &place)
{
    if (m_current >= 0 && m_places.at(m_current) == place)
        return;
    m_places.resize(m_current + 1);
    m_places.append(place);
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
    m_current = m_places.size() - 1;
}

void PlaceStack::update(const Place &place)
{
    if (m_current < 0)
        visit(place);
    else
        m_places[m_current] = place;
}

const Place *PlaceStack::current() const
{
    return m_current < 0 ? nullptr : &m_places.at(m_current);
}

const Place *PlaceStack::goBack()
{
    if (!canGoBack())
        return nullptr;
    --m_current;
    return current();
}

const Place *PlaceStack::goForward()
{
    if (!canGoForward())
        return nullptr;
    ++m_current;
    return current();
}

} // namespace errdex
