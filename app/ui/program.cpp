// SPDX-License-Identifier: MIT
#include "ui/program.h"

#include "core/translations.h"
#include "db/snapshots.h"
#include "ui/actions/actiontable.h"
#include "ui/mainwindow.h"
#include "ui/quick/clipboardwatcher.h"
#include "ui/quick/quickwindow.h"
#include "ui/search/querylineedit.h"
#include "ui/tablearea.h"
#include "ui/team/teamactions.h"
#include "ui/theme/appearance.h"
#include "ui/theme/desktopmotion.h"
#include "ui/trayicon.h"

#include <QAction>
#include <QApplication>
#include <QFontDatabase>

#include <chrono>
#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestPainting = 500ms; // of a window that may be out of sight, and never painted

} // namespace

Program::Program(const SessionPaths &paths, Translations &translations, QObject *parent)
    : QObject(parent)
    , m_translations(translations)
    , m_session(paths)
{
    QGuiApplication::setLayoutDirection(m_translations.direction());
    applyAppearance(m_settings);
    m_session.team().setShown(TeamSettings::isShown(m_settings));
    keepSnapshots();
    m_finishing.setSingleShot(true);
    connect(&m_finishing, &QTimer::timeout, this, &Program::finishStart);
    const auto finish = [this] {
        if (!m_hasStarted)
            m_finishing.start(m_window && m_window->isVisible() ? longestPainting : 0ms);
    };
    connect(&m_session, &BrowserSession::resultChanged, this, finish);
    connect(&m_session, &BrowserSession::stateChanged, this, [finish](BrowserSession::State state) {
        if (state == BrowserSession::State::Failed)
            finish();
    });
}

Program::~Program() = default;

void Program::finishStart()
{
    if (!std::exchange(m_hasStarted, true)) {
        setWatchesClipboard(settingOf(m_settings, SettingId::WatchClipboard).toBool());
        takeLongTexts();
        showTray(settingOf(m_settings, SettingId::TrayIcon).toBool());
        followDesktopMotion(this);
        if (m_session.store()) // the quick window, without the main one, finds the team's notes too
            TeamActions::start(m_session.team(), m_settings);
        Q_EMIT started();
        importWaiting();
    }
}

void Program::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_session, m_settings);
    connect(m_window.get(), &MainWindow::contentsMade, this, &Program::connectWindow);
    connect(&m_window->userSettings(), &UserSettings::changed, this, &Program::applySetting);
    // What has come is painted before anything else is done. Calls that are queued, and timers of no
    // time, come before painting.
    connect(m_window.get(), &MainWindow::painted, this, [this] {
        if (m_finishing.isActive())
            m_finishing.start(0);
    });
}

void Program::applySetting(SettingId id)
{
    if (id == SettingId::SnapshotsKept) {
        keepSnapshots();
    } else if (id == SettingId::TrayIcon) {
        showTray(settingOf(m_settings, id).toBool());
    } else if (id == SettingId::Language) {
        // Queued: the menu or page where it was chosen goes with everything else.
        QMetaObject::invokeMethod(
                this,
                [this] { setLanguage(settingOf(m_settings, SettingId::Language).toString()); },
                Qt::QueuedConnection);
    }
}

void Program::connectWindow()
{
    const Actions &actions = m_window->actions();
    connect(actions[ActionId::Quick], &QAction::triggered, this, &Program::showQuick);
    // With the icon in the tray, closing the window is not the end.
    connect(actions[ActionId::Quit], &QAction::triggered, this, [this] {
        if (m_tray)
            QCoreApplication::quit();
    });
    const QAction *watch = actions[ActionId::WatchClipboard];
    connect(watch, &QAction::toggled, this, &Program::setWatchesClipboard); // the window keeps it
    takeLongTexts();
    if (m_hasStarted) // for the quick window, before this one
        m_session.tellAgain();
}

void Program::setLanguage(const QString &language)
{
    m_translations.use(language);
    QGuiApplication::setLayoutDirection(m_translations.direction());
    if (m_window)
        m_window->remakeContents();
    if (m_tray)
        showTray(true);
    if (m_quick) {
        const QString text = m_quick->isVisible() ? m_quick->lineEdit()->text() : QString();
        const bool isShown = m_quick->isVisible();
        m_quick.reset();
        if (isShown)
            quick().showQuietly(text);
    }
    m_session.reloadCatalogs(); // what the concepts are called
}

/// Not before the catalogues are there, which the window does not wait for.
void Program::takeLongTexts()
{
    if (m_window && m_window->searchBox() && !m_longTexts && m_session.store())
        m_longTexts = new LongTexts(m_session, *m_window, m_settings);
}

void Program::showWindow()
{
    const bool isFirst = !m_window;
    if (isFirst)
        makeWindow();
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    // While the empty window is painted, another thread has the time for what comes next. First the
    // list of the system's fonts, for which the first text would wait, a fifth of all work up to the
    // first picture; who wants a text sooner waits at Qt's lock. Then the catalogues, because three
    // threads at once would take the processor from the display. Not before the window stands: making
    // it is a score of questions to the display, and for each answer a thread more would wait.
    if (isFirst)
        m_session.readAhead([] { QFontDatabase::families(); });
    if (m_hasStarted) {
        m_window->raise();
        m_window->activateWindow();
    }
}

QuickWindow &Program::quick()
{
    if (!m_quick) {
        m_quick = std::make_unique<QuickWindow>(m_session);
        connect(m_quick.get(), &QuickWindow::openRequested, this, &Program::openCode);
        connect(m_quick.get(), &QuickWindow::longTextPasted, this, [this](const QString &text) {
            if (!m_session.store())
                return; // nothing is known yet that could stand in it
            showWindow();
            m_window->makeContents();
            m_longTexts->openText(text);
            m_quick->close();
        });
    }
    return *m_quick;
}

void Program::showQuick()
{
    quick().popUp();
}

void Program::importFile(const QString &path)
{
    m_fileToImport = path;
    showWindow();
    if (m_hasStarted)
        importWaiting();
}

void Program::closeWindows()
{
    if (m_window)
        m_window->close();
    if (m_quick)
        m_quick->close();
}

void Program::importWaiting()
{
    if (m_fileToImport.isEmpty() || !m_window || !m_session.store())
        return;
    m_window->makeContents();
    m_window->importFile(std::exchange(m_fileToImport, {}));
}

void Program::openCode(const QString &text, const db::CodeKey &key)
{
    showWindow();
    m_window->openCode(text, key);
}

void Program::keepSnapshots() const
{
    db::Snapshots::setMostKept(settingOf(m_settings, SettingId::SnapshotsKept).toInt());
}

void Program::showTray(bool isShown)
{
    // Without a tray a window that is closed could not be found again.
    m_tray.reset(isShown && m_hasTray() ? new TrayIcon : nullptr);
    QApplication::setQuitOnLastWindowClosed(!m_tray);
    if (!m_tray)
        return;
    connect(m_tray.get(), &TrayIcon::showRequested, this, &Program::showWindow);
    connect(m_tray.get(), &TrayIcon::quickRequested, this, &Program::showQuick);
    connect(m_tray.get(), &TrayIcon::quitRequested, this, &QCoreApplication::quit);
}

void Program::setWatchesClipboard(bool watches)
{
    if (watches && !m_watcher) {
        m_watcher = new ClipboardWatcher(m_session, this);
        connect(m_watcher, &ClipboardWatcher::errorCopied, this,
                [this](const QString &text) { quick().showQuietly(text); });
    }
    if (m_watcher)
        m_watcher->setEnabled(watches);
    if (m_window && m_window->searchBox())
        m_window->actions()[ActionId::WatchClipboard]->setChecked(watches);
}

} // namespace errdex
