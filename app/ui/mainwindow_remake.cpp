// SPDX-License-Identifier: MIT
#include "mainwindow.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/helppages.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparisonview.h"
#include "ui/detail/detailpane.h"
#include "ui/facets/facetpane.h"
#include "ui/facets/facetview.h"
#include "ui/help/helpwindow.h"
#include "ui/longtext/longtextdialog.h"
#include "ui/messagebar.h"
#include "ui/panelinks.h"
#include "ui/print/paperoutput.h"
#include "ui/search/searchbox.h"
#include "ui/session/browsersession.h"
#include "ui/session/lookuprecorder.h"
#include "ui/session/navigator.h"
#include "ui/session/windowstate.h"
#include "ui/settings/settingsactions.h"
#include "ui/settings/settingsdialog.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"
#include "ui/windowpages.h"

#include <QAction>
#include <QLayout>
#include <QMenuBar>
#include <QPointer>
#include <QScrollBar>
#include <QTimer>

#include <chrono>
#include <utility>

namespace errdex {

using namespace std::chrono_literals;

namespace {

// Long enough for the catalogues to be read again; an eye takes no less for a blink.
constexpr auto longestHold = 400ms;

struct ScrollPlace
{
    int x = 0;
    int y = 0;
};

ScrollPlace placeOf(const QAbstractScrollArea &area)
{
    return {area.horizontalScrollBar()->value(), area.verticalScrollBar()->value()};
}

void scrollTo(QAbstractScrollArea &area, const ScrollPlace &place)
{
    area.horizontalScrollBar()->setValue(place.x);
    area.verticalScrollBar()->setValue(place.y);
}

enum class Focus : quint8 { Search, Table, Details, Facets };

/// The current cell of a comparison, in what it was shown.
struct ComparedPlace
{
    std::shared_ptr<const Comparison> comparison;
    int row = -1;
    int column = 0;
    ScrollPlace scroll;
};

} // namespace

/// What a person sees that is neither in the session nor in the settings.
struct MainWindow::Contents
{
    WindowState layout;
    PlaceStack places;
    CodeTableView::Place table;
    int tableX = 0;
    ScrollPlace details;
    ScrollPlace facets;
    ComparedPlace compared;
    Focus focus = Focus::Search;
    bool isComparing = false;
    bool isTelling = false; ///< a message is shown
    QList<HelpPages::OpenPage> helpPages;
    SettingsDialog *settings = nullptr; ///< emptied, where it stands open
    std::unique_ptr<HelpWindow> help; ///< where it stands open
};

MainWindow::Contents MainWindow::takeContents()
{
    Contents kept;
    kept.layout = layoutState();
    kept.places = m_navigator->places();
    kept.table = m_table->view()->place();
    kept.tableX = m_table->view()->horizontalScrollBar()->value();
    kept.details = placeOf(*m_details);
    kept.facets = placeOf(*m_facets->view());
    const QWidget *focus = focusWidget();
    const auto has = [focus](const QWidget *area) {
        return focus && (focus == area || area->isAncestorOf(focus));
    };
    kept.isComparing = m_pages->isComparing();
    if (kept.isComparing) {
        const ComparisonView &view = *m_pages->comparePage()->view();
        const QModelIndex current = view.currentIndex();
        kept.compared = {view.comparison(), current.row(), current.column(), placeOf(view)};
    }
    if (has(m_table) || (kept.isComparing && has(m_pages)))
        kept.focus = Focus::Table;
    else if (has(m_details))
        kept.focus = Focus::Details;
    else if (has(m_facets))
        kept.focus = Focus::Facets;
    kept.isTelling = !m_message->isHidden();
    kept.helpPages = m_help->openPages();
    kept.settings = m_settingsActions->takeDialog();
    kept.help = m_help->takeHelp();
    return kept;
}

void MainWindow::tearDown(const Contents &kept)
{
    m_message->setParent(this); // out of what goes
    QList<QPointer<QObject>> doomed;
    for (QObject *child : children()) {
        // These stay open, and change their words themselves: what was found in a log would be lost.
        const bool isKept = qobject_cast<LongTextDialog *>(child) || child == kept.settings;
        if (!m_frame.contains(child) && !isKept)
            doomed.append(child);
    }
    m_session.disconnect(this);
    // In the order in which the window's end would take them; a menu bar takes its menus along.
    for (const QPointer<QObject> &child : doomed)
        delete child;
}

void MainWindow::remakeContents()
{
    if (!m_actions)
        return;
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    for (const QDialog *dialog : dialogs) {
        if (dialog->isVisible() && dialog->isModal()) {
            connect(dialog, &QDialog::finished, this, &MainWindow::remakeContents,
                    Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
            return;
        }
    }
    const QList<PaperOutput *> outputs = findChildren<PaperOutput *>();
    for (const PaperOutput *output : outputs) {
        if (output->isBusy()) {
            connect(output, &PaperOutput::ended, this, &MainWindow::remakeContents,
                    Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
            return;
        }
    }
    m_details->finishEdits();
    m_pages->saveState();
    Contents kept = takeContents();
    holdPicture();
    tearDown(kept);
    build();
    restoreContents(std::move(kept));
    Q_EMIT contentsMade();
}

/// The old picture stays until the session tells what it has read in the new language.
void MainWindow::holdPicture()
{
    if (!updatesEnabled())
        return;
    setUpdatesEnabled(false);
    auto *hold = new QTimer(this);
    m_frame.append(hold); // it ends by itself
    hold->setSingleShot(true);
    const auto release = [this, hold] {
        m_frame.removeOne(hold);
        hold->deleteLater();
        setUpdatesEnabled(true);
        // At once: what was to be painted before, as after a change of direction, is believed to have
        // been asked for already, and asking again does nothing.
        repaint();
    };
    connect(hold, &QTimer::timeout, hold, release);
    hold->start(longestHold);
    // Queued: everybody has taken the result by then.
    const auto store = m_session.store();
    connect(
            &m_session, &BrowserSession::resultChanged, hold,
            [this, hold, store] {
                if (m_session.result()->store != store)
                    hold->start(0);
            },
            Qt::QueuedConnection);
}

void MainWindow::restoreContents(Contents kept)
{
    restoreLayout(kept.layout);
    m_search->setText(m_session.text());
    m_recorder->setKnown(m_session.text());
    m_session.tellKnown();
    m_table->view()->showPlace(kept.table);
    m_table->view()->horizontalScrollBar()->setValue(kept.tableX);
    if (kept.isComparing) {
        // While it is the page: hidden it would have no width, and be taken for that narrow next time.
        centralWidget()->show();
        layout()->activate();
        (*m_actions)[ActionId::Compare]->trigger();
        ComparisonView &view = *m_pages->comparePage()->view();
        if (kept.compared.comparison) { // until the new one is there, which keeps the place
            view.setComparison(kept.compared.comparison);
            view.setCurrentIndex(view.model()->index(kept.compared.row, kept.compared.column));
            scrollTo(view, kept.compared.scroll);
        }
    }
    m_navigator->setPlaces(kept.places);
    m_message->setVisible(kept.isTelling);
    // Layouts have their sizes once all is shown; nothing is painted before.
    m_links->showDetails();
    layout()->activate();
    scrollTo(*m_details, kept.details);
    scrollTo(*m_facets->view(), kept.facets);
    switch (kept.focus) {
    case Focus::Search:
        m_search->setFocus();
        break;
    case Focus::Table:
        m_links->focusTable();
        break;
    case Focus::Details:
        m_details->setFocus();
        break;
    case Focus::Facets:
        m_facets->setFocus();
        break;
    }
    for (const HelpPages::OpenPage &page : kept.helpPages)
        m_help->showPage(page);
    if (kept.settings)
        m_settingsActions->takeOver(kept.settings);
    if (kept.help)
        m_help->takeOver(std::move(kept.help));
}

} // namespace errdex
