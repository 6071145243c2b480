// SPDX-License-Identifier: MIT
#pragma once

#include "core/usersettings.h"
#include "ui/longtext/longtexts.h"
#include "ui/session/browsersession.h"

#include <QPointer>
#include <QSettings>
#include <QSystemTrayIcon>
#include <QTimer>

#include <functional>
#include <memory>

namespace errdex {

class ClipboardWatcher;
class MainWindow;
class QuickWindow;
class Translations;
class TrayIcon;

/// The windows of one running program over one session, each made when it is first wanted.
class Program : public QObject
{
    Q_OBJECT

public:
    /// The translations are in use already, and outlive this.
    Program(const SessionPaths &paths, Translations &translations, QObject *parent = nullptr);
    ~Program() override;

    /// Brings the main window to the front.
    void showWindow();
    /// Brings the quick window to the front, without the main window where there is none.
    void showQuick();
    /// The same with the wizard of importing, as soon as there are catalogues to compare with.
    void importFile(const QString &path);
    /// Closes them, whatever they wait for; keeps what is being written and how they stand.
    void closeWindows();

    BrowserSession &session() { return m_session; }
    LongTexts *longTexts() const { return m_longTexts; } ///< null until the window has started
    MainWindow *window() const { return m_window.get(); } ///< null until it was wanted
    QuickWindow *quickWindow() const { return m_quick.get(); } ///< null until it was wanted
    /// Speaks another language at once; the system's where it is empty.
    void setLanguage(const QString &language);
    ClipboardWatcher *clipboardWatcher() const { return m_watcher; } ///< null until switched on

    TrayIcon *tray() const { return m_tray.get(); } ///< null while it is switched off
    /// Whether the desktop has a tray; before the start. For tests.
    void setTrayProbe(std::function<bool()> hasTray) { m_hasTray = std::move(hasTray); }

Q_SIGNALS:
    void started(); ///< what was asked for at the start stands and is filled; once

private:
    void makeWindow();
    void connectWindow();
    QuickWindow &quick();
    void openCode(const QString &text, const db::CodeKey &key);
    void applySetting(SettingId id);
    void setWatchesClipboard(bool watches);
    void keepSnapshots() const;
    void showTray(bool isShown);
    void finishStart();
    void takeLongTexts();
    void importWaiting();

    Translations &m_translations;
    QSettings m_settings;
    BrowserSession m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QuickWindow> m_quick;
    ClipboardWatcher *m_watcher = nullptr;
    QPointer<LongTexts> m_longTexts; ///< of the window's contents
    QString m_fileToImport;
    std::unique_ptr<TrayIcon> m_tray;
    std::function<bool()> m_hasTray = QSystemTrayIcon::isSystemTrayAvailable;
    QTimer m_finishing; ///< runs until the first result is painted
    bool m_hasStarted = false;
};

} // namespace errdex
