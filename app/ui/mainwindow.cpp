// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "models/codetablemodel.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/conceptactions.h"
#include "ui/actions/helppages.h"
#include "ui/actions/keytext.h"
#include "ui/actions/languagemenu.h"
#include "ui/actions/menubar.h"
#include "ui/actions/ownactions.h"
#include "ui/actions/rowactions.h"
#include "ui/browsesplitter.h"
#include "ui/busyline.h"
#include "ui/detail/detailpane.h"
#include "ui/exchange/exchangeactions.h"
#include "ui/export/exportactions.h"
#include "ui/facets/facetpane.h"
#include "ui/facets/savedfilterpane.h"
#include "ui/focus/handover.h"
#include "ui/focus/taborder.h"
#include "ui/help/helpwindow.h"
#include "ui/help/hintbar.h"
#include "ui/history/historyactions.h"
#include "ui/import/importactions.h"
#include "ui/lastfolder.h"
#include "ui/messagebar.h"
#include "ui/panelinks.h"
#include "ui/panering.h"
#include "ui/print/outputprogress.h"
#include "ui/print/printactions.h"
#include "ui/restore/restoreactions.h"
#include "ui/search/querylineedit.h"
#include "ui/search/searchbox.h"
#include "ui/session/browsersession.h"
#include "ui/session/lookuprecorder.h"
#include "ui/session/navigator.h"
#include "ui/session/windowstate.h"
#include "ui/settings/settingsactions.h"
#include "ui/statusline.h"
#include "ui/table/codetableview.h"
#include "ui/table/filterrow.h"
#include "ui/tablearea.h"
#include "ui/team/teamactions.h"
#include "ui/theme/appearance.h"
#include "ui/topbar.h"
#include "ui/windowpages.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(BrowserSession &session, QSettings &settings)
    : m_session(session)
    , m_settings(settings)
    , m_userSettings(settings)
{
    new LastFolder(m_settings, this);
    applyAppearance(m_settings);
    connect(&m_userSettings, &UserSettings::changed, this, [this] { applyAppearance(m_settings); });
    setWindowTitle(u"Errdex"_s);
    setMinimumSize(640, 420);
    // Room for three panes, where the screen has it.
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() * 9 / 10));
    WindowState state;
    state.load(m_settings);
    if (!state.geometry.isEmpty())
        restoreGeometry(state.geometry); // moves a window back that would be off the screen
}

void MainWindow::makeContents()
{
    if (m_actions)
        return;
    m_frame = children();
    buildLasting();
    build();
    WindowState state;
    state.load(m_settings);
    restoreLayout(state);
    m_session.setOrder(state.order);
    m_session.setText(state.text);
    m_search->setText(m_session.text());
    m_recorder->setKnown(m_session.text());
    m_search->focusText(); // what is typed takes the place of what was sought last time
    offerNews();
    Q_EMIT contentsMade();
}

/// What outlives contents that are made anew: what it does and says goes on.
void MainWindow::buildLasting()
{
    m_message = new MessageBar(this);
    m_imports = new ImportActions(m_session, *m_message, m_settings, this);
    m_exchange = new ExchangeActions(m_session, *m_message, this);
    m_restore = new RestoreActions(m_session, *m_message, m_settings, this);
    m_frame.append({m_message, m_imports, m_exchange, m_restore});
}

void MainWindow::build()
{
    m_actions = new Actions(this);
    m_search = new SearchBox(this);
    m_busy = new BusyLine(this);
    m_facets = new FacetPane(this);
    m_table = new TableArea(m_session, this);
    m_details = new DetailPane(this);
    m_status = new StatusLine(this);
    m_conceptActions =
            new ConceptActions(*m_actions, *m_table->view(), *m_details, *m_message, m_session);
    m_ownActions = new OwnActions(*m_actions, *m_table->view(), *m_details, *m_message, m_session);
    m_rowActions = new RowActions(*m_actions, *m_table->view(), m_session, this);
    m_prints = new PrintActions(*m_table->view(), m_session, this);
    auto *languages = new LanguageMenu(m_userSettings, this);
    fillMenuBar(*menuBar(), *m_actions, *m_table->view(), *languages->menu());
    buildLayout();
    // Before those who follow links, so that it knows where they came from.
    m_navigator = new Navigator(*m_actions, m_session, *m_table, *m_pages, this);
    m_exports = new ExportActions(*m_actions, m_session, *m_table, *m_pages, *m_message, *m_status,
                                  m_settings, this);
    connectHistory();
    connectSession();
    const Panes panes{m_search, m_facets, m_table, m_details, m_pages, m_status};
    m_links = new PaneLinks(panes, *m_actions, m_session, this);
    new PaneRing(panes, *m_message, *m_actions, this);
    connect(m_links, &PaneLinks::replyMissing, this, &MainWindow::sayNothingWasCopied);
    connectPages();
    connectActions();
    // Behind the details, which follow the code in a queued call: a message of another one goes.
    connect(m_table, &TableArea::currentCodeChanged, m_message, &MessageBar::review,
            Qt::QueuedConnection);
    connect(m_pages, &WindowPages::comparedCodeChanged, m_message, &MessageBar::review,
            Qt::QueuedConnection);
    m_imports->connectActions(*m_actions, *m_navigator, *m_pages);
    m_exchange->connectActions(*m_actions);
    m_restore->connectActions(*m_actions);
    m_settingsActions = new SettingsActions(*m_actions, m_userSettings, *m_table->view(), this);
    m_team = new TeamActions(m_session, m_settings, {m_details, m_status, m_message},
                             *m_settingsActions, this);
}

MainWindow::~MainWindow()
{
    delete m_settingsActions; // its dialog works on m_userSettings to the last
}

void MainWindow::buildLayout()
{
    m_splitter = new BrowseSplitter(m_facets, m_table, m_details, this);
    m_pages = new WindowPages(m_splitter, *m_actions, m_session, m_settings, this);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new TopBar(*m_actions, *m_search, this));
    if (HintBar::isWanted(m_settings))
        layout->addWidget(new HintBar(*m_actions, m_session, m_settings, this));
    layout->addWidget(m_busy);
    layout->addWidget(m_pages, 1);
    auto *printing = new OutputProgress(m_prints->output(), this);
    printing->setObjectName(u"printProgress"_s);
    layout->addWidget(printing);
    auto *changing = new OutputProgress(m_session.catalogChanges(), this);
    changing->setObjectName(u"catalogProgress"_s);
    layout->addWidget(changing);
    layout->addWidget(m_message);
    layout->addWidget(m_status);
    setCentralWidget(centre);
    // What the key of the help opens; where nothing is said, the first page.
    setHelpTopic(*m_search, HelpTopic::Query);
    setHelpTopic(*m_facets, HelpTopic::Query);
    setHelpTopic(*m_details, HelpTopic::Own);
}

bool MainWindow::focusNextPrevChild(bool isForward)
{
    return moveFocus(*this, isForward);
}

void MainWindow::connectSession()
{
    connect(&m_session, &BrowserSession::textChanged, m_search, &SearchBox::setText);
    // The last thing done is the first one undone, wherever the focus is.
    connect(&m_session.changes().stack(), &QUndoStack::indexChanged, m_search->lineEdit(),
            &QueryLineEdit::leaveUndo);
    connect(&m_session, &BrowserSession::searchStarted, m_busy, &BusyLine::start);
    connect(&m_session, &BrowserSession::resultChanged, this, &MainWindow::showResult);
    connect(&m_session, &BrowserSession::stateChanged, this,
            [this] { m_search->setStore(m_session.store()); });
    connect(&m_session, &BrowserSession::searchFailed, this, [this](const QString &detail) {
        m_busy->stop();
        showProblem([detail] { return tr("The search failed: %1").arg(detail); });
    });
}

void MainWindow::connectPages()
{
    connect(m_pages, &WindowPages::exportFailed, this, &MainWindow::showProblem);
    const auto tellPrinted = [this](int pages) {
        m_status->showNote(tr("%Ln page(s) printed", nullptr, pages));
    };
    connect(m_pages, &WindowPages::printed, this, tellPrinted);
    connect(m_prints, &PrintActions::printed, this, tellPrinted);
    connect(m_prints, &PrintActions::written, m_exports, &ExportActions::showExported);
    connect(m_prints, &PrintActions::failed, this, &MainWindow::showProblem);
    connect(m_prints, &PrintActions::nothingToPrint, m_exports, &ExportActions::sayNothingToPrint);
    connect(m_pages, &WindowPages::browsePrintRequested, m_prints, [this](PrintDialog::Way way) {
        const QWidget *focus = focusWidget();
        const bool isAtCode = focus && m_details->isAncestorOf(focus);
        m_prints->ask(way, isAtCode || focus == m_details ? PrintScope::Cards : PrintScope::Table);
    });
    connect(m_pages, &WindowPages::browseAboutToShow, m_table,
            [this] { m_table->takeFocus(Qt::MouseFocusReason); }); // the row comes with the page
    connect(m_pages, &WindowPages::pageChanged, this, [this](bool isComparing) {
        m_rowActions->setActive(!isComparing);
        m_conceptActions->setActive(!isComparing);
        m_ownActions->setComparing(isComparing, m_pages->comparedCode());
        m_links->showComparedCounts();
        // The focus makes a row current: not before the code that Compare is left for.
        if (!isComparing && !m_navigator->isStepExpected())
            m_table->focusTable();
    });
    connect(m_pages, &WindowPages::comparedCodeChanged, this, [this] {
        m_ownActions->setComparing(m_pages->isComparing(), m_pages->comparedCode());
    });
    connect(m_rowActions, &RowActions::copied, m_status, &StatusLine::showNote);
    connect(m_ownActions, &OwnActions::editRequested, m_links, &PaneLinks::writeAbout);
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto &&run) {
        connect((*m_actions)[id], &QAction::triggered, this, run);
    };
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::FocusMenus, [this] {
        const QList<QAction *> menus = menuBar()->actions();
        if (!menus.isEmpty())
            menuBar()->setActiveAction(menus.first()); // which opens it
    });
    on(ActionId::ResetLayout, [this] { resetLayout(); });
    const auto onToggle = [this](ActionId id, auto &&show) {
        connect((*m_actions)[id], &QAction::toggled, this, show);
    };
    const auto focusTable = [this] { m_table->focusTable(); };
    onToggle(ActionId::ShowFacets,
             [=, this](bool shown) { setShown(*m_facets, shown, focusTable); });
    onToggle(ActionId::ShowDetails,
             [=, this](bool shown) { setShown(*m_details, shown, focusTable); });
    onToggle(ActionId::ShowFilterRow, [this, focusTable](bool shown) {
        setShown(*m_table->filterRow(), shown, focusTable);
        if (shown && isActiveWindow())
            m_table->filterRow()->focusFirst();
    });
    onToggle(ActionId::CompactRows, [this](bool compact) {
        m_table->view()->setDensity(compact ? Density::Compact : Density::Comfortable);
    });
    const auto tellKey = [this] { m_search->setHelpKey((*m_actions)[ActionId::Help]->shortcut()); };
    connect(m_actions, &Actions::keysChanged, m_search, tellKey);
    tellKey();
    m_help = new HelpPages(*m_actions, this);
    connect(m_help, &HelpPages::tryRequested, &m_session,
            [this](const QString &query) { m_session.setText(query); });
}

void MainWindow::connectHistory()
{
    m_recorder = new LookupRecorder(m_session, this);
    m_history =
            new HistoryActions(*m_actions, m_session, m_settings, *m_search, *m_table, *m_message);
    m_facets->addOnTop(new SavedFilterPane(*m_actions, m_session, *m_message, this));
    connect(m_navigator, &Navigator::returnedTo, m_recorder, &LookupRecorder::setKnown);
    connect(m_search, &SearchBox::confirmed, this, [this] {
        m_navigator->settle();
        m_recorder->confirm();
    });
    const auto follow = [this](const db::CodeKey &key) {
        m_navigator->expectStep();
        m_recorder->recordCode(key);
    };
    connect(m_details, &DetailPane::codeRequested, this, follow);
    connect(m_pages, &WindowPages::codeFollowed, this, follow);
    connect(m_table->view(), &CodeTableView::codeActivated, this,
            [this](Row row) { m_recorder->recordCode(m_session.result()->store->key(row)); });
}

void MainWindow::showResult(const std::shared_ptr<const SearchResult> &result)
{
    m_busy->stop();
    m_search->setResult(result);
    m_facets->setResult(result);
    m_status->setResult(*result);
    m_splitter->setSingle(result->rows.size() == 1);
}

void MainWindow::openCode(const QString &text, const db::CodeKey &key)
{
    makeContents();
    m_navigator->expectStep();
    m_recorder->setKnown(text); // the code stands for it
    m_recorder->recordCode(key);
    if (m_pages->isComparing())
        (*m_actions)[ActionId::Browse]->trigger();
    m_table->openCode(text, key);
    m_table->focusTable();
}

void MainWindow::importFile(const QString &path)
{
    m_imports->importFile(path);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_hasPainted, true))
        return;
    // Queued: the picture goes to the screen first. The catalogues are read in another thread while
    // this one makes the contents.
    QMetaObject::invokeMethod(
            this,
            [this] {
                m_session.load();
                makeContents();
            },
            Qt::QueuedConnection);
}

bool MainWindow::event(QEvent *event)
{
    const bool isHandled = QMainWindow::event(event);
    if (event->type() == QEvent::UpdateRequest)
        Q_EMIT painted();
    return isHandled;
}

// What comes here nobody in the window wanted.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (QApplication::activePopupWidget()) // a menu without such a letter: it meant the menu
        event->ignore();
    else if (event->key() == Qt::Key_Escape && m_message && m_message->isVisible())
        m_message->closeMessage();
    else if (m_search && isWriting(*event)) // in a table, at a border: it is meant for the box
        m_search->takeTyped(event->text());
    else if (!m_actions || !sayWhyNot(event->keyCombination()))
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_actions) // else there was no time to change anything
        saveState();
    if (m_details)
        m_details->finishEdits();
    QMainWindow::closeEvent(event);
}

} // namespace errdex
