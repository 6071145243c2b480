// SPDX-License-Identifier: MIT
#include "ui/panering.h"

#include "ui/actions/actiontable.h"
#include "ui/compare/cardsview.h"
#include "ui/compare/comparepage.h"
#include "ui/detail/detailpane.h"
#include "ui/facets/facetpane.h"
#include "ui/messagebar.h"
#include "ui/search/searchbox.h"
#include "ui/windowpages.h"

#include <QAction>

namespace errdex {

PaneRing::PaneRing(const Panes &panes, MessageBar &message, Actions &actions, QObject *parent)
    : QObject(parent)
    , m_panes(panes)
    , m_message(message)
    , m_actions(actions)
{
    connect(actions[ActionId::NextPane], &QAction::triggered, this, [this] { go(1); });
    connect(actions[ActionId::PreviousPane], &QAction::triggered, this, [this] { go(-1); });
}

const QWidget *PaneRing::pane(Stop stop) const
{
    const bool isComparing = m_panes.pages->isComparing();
    switch (stop) {
    case Side:
        return isComparing ? m_panes.pages->comparePage()->widget(0) : m_panes.facets;
    case Details:
        return isComparing ? static_cast<QWidget *>(m_panes.pages->comparePage()->cards())
                           : m_panes.details;
    case Table: // or what is shown in its place
        return m_panes.pages;
    case Message:
        return &m_message;
    default:
        return m_panes.search;
    }
}

PaneRing::Stop PaneRing::present() const
{
    const QWidget *focus = m_message.window()->focusWidget();
    for (const Stop stop : {Message, Details, Side, Table}) {
        if (focus && (pane(stop) == focus || pane(stop)->isAncestorOf(focus)))
            return stop;
    }
    return Search;
}

void PaneRing::go(int step)
{
    int stop = present();
    do
        stop = (stop + step + StopCount) % StopCount;
    while (!pane(Stop(stop))->isVisible());
    enter(Stop(stop));
}

void PaneRing::enter(Stop stop)
{
    switch (stop) {
    case Search:
        m_actions[ActionId::FocusSearch]->trigger();
        break;
    case Side:
        m_actions[ActionId::FocusFacets]->trigger();
        break;
    case Table:
        m_actions[ActionId::FocusTable]->trigger();
        break;
    case Details:
        m_actions[ActionId::FocusDetails]->trigger();
        break;
    default:
        m_message.takeFocus();
    }
}

} // namespace errdex
