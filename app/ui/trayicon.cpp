// SPDX-License-Identifier: MIT
#include "trayicon.h"

#include "ui/theme/icons.h"

#include <QApplication>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

TrayIcon::TrayIcon()
    : m_icon(icon(u"errdex"_s, QApplication::palette()))
{
    m_menu.addAction(tr("&Show Errdex"), this, &TrayIcon::showRequested);
    m_menu.addAction(tr("&Quick window"), this, &TrayIcon::quickRequested);
    m_menu.addSeparator();
    m_menu.addAction(tr("Q&uit"), this, &TrayIcon::quitRequested);
    m_icon.setToolTip(u"Errdex"_s);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT showRequested();
                else if (reason == QSystemTrayIcon::MiddleClick)
                    Q_EMIT quickRequested();
            });
    m_icon.show();
}

} // namespace errdex
