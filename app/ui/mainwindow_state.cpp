// SPDX-License-Identifier: MIT
// How a person has arranged the window: taken up at the start, kept at the end, and put back.
#include "core/lookup/lookuprecord.h"
#include "mainwindow.h"
#include "ui/actions/actiontable.h"
#include "ui/browsesplitter.h"
#include "ui/detail/detailpane.h"
#include "ui/facets/facetpane.h"
#include "ui/session/browsersession.h"
#include "ui/session/windowstate.h"
#include "ui/statusline.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"
#include "ui/windowpages.h"

#include <QAction>

namespace errdex {

void MainWindow::restoreLayout(const WindowState &state)
{
    m_splitter->setPaneSizes(state.outerSizes, state.besideSizes, state.belowSizes);
    m_facets->setFoldedFacets(state.foldedFacets);
    if (!state.columns.isEmpty())
        m_table->view()->restoreState(state.columns);
    (*m_actions)[ActionId::ShowFacets]->setChecked(state.facetsShown);
    (*m_actions)[ActionId::ShowDetails]->setChecked(state.detailsShown);
    m_facets->setVisible(state.facetsShown);
    m_details->setVisible(state.detailsShown);
    (*m_actions)[ActionId::ShowFilterRow]->setChecked(state.filterRowShown);
    // The settings have it, whatever the columns were kept with.
    m_table->view()->setDensity((*m_actions)[ActionId::CompactRows]->isChecked()
                                        ? Density::Compact
                                        : Density::Comfortable);
}

WindowState MainWindow::layoutState() const
{
    WindowState state;
    state.geometry = saveGeometry();
    state.columns = m_table->view()->saveState();
    // What nobody has chosen goes on following the window.
    if (!m_splitter->isUsual()) {
        state.outerSizes = m_splitter->outerSizes();
        state.besideSizes = m_splitter->besideSizes();
    }
    if (!m_splitter->isUsualBelow())
        state.belowSizes = m_splitter->belowSizes();
    state.foldedFacets = m_facets->foldedFacets();
    state.facetsShown = (*m_actions)[ActionId::ShowFacets]->isChecked();
    state.detailsShown = (*m_actions)[ActionId::ShowDetails]->isChecked();
    state.filterRowShown = (*m_actions)[ActionId::ShowFilterRow]->isChecked();
    return state;
}

void MainWindow::saveState()
{
    m_pages->saveState();
    WindowState state = layoutState();
    // A pasted text may hold secrets, and is nothing to come back to.
    state.text = isKeepable(m_session.text(), m_session.textOrigin()) ? m_session.text()
                                                                      : QString();
    state.order = m_session.order();
    state.save(m_settings);
}

void MainWindow::resetLayout()
{
    (*m_actions)[ActionId::ShowFacets]->setChecked(true);
    (*m_actions)[ActionId::ShowDetails]->setChecked(true);
    (*m_actions)[ActionId::ShowFilterRow]->setChecked(false);
    (*m_actions)[ActionId::CompactRows]->setChecked(false);
    m_table->view()->resetColumns();
    m_facets->setFoldedFacets({});
    m_splitter->resetSizes();
    m_pages->resetLayout();
    m_session.setOrder({});
    m_status->showNote(tr("The layout is as it was at first"));
}

} // namespace errdex
