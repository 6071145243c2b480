// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>
#include <QSystemTrayIcon>

namespace errdex {

/// The icon in the desktop's tray: a click brings the window, its menu the rest.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    TrayIcon();

    QMenu &menu() { return m_menu; }

Q_SIGNALS:
    void showRequested();
    void quickRequested();
    void quitRequested();

private:
    QMenu m_menu;
    QSystemTrayIcon m_icon; ///< after its menu
};

} // namespace errdex
