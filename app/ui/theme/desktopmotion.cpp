// SPDX-License-Identifier: MIT
#include "desktopmotion.h"

#include <QtGlobal>

#ifdef ERRDEX_HAS_DBUS

#include "ui/theme/portalmotion.h"

#include <QDBusConnection>
#include <QFile>
#include <QStandardPaths>

namespace errdex {

void followDesktopMotion(QObject *owner)
{
    // Where no bus is running, one would be looked for, and even started.
    const QString usual = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") && !QFile::exists(usual))
        return;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected())
        (new PortalMotion(bus, owner))->ask();
}

} // namespace errdex

#else

namespace errdex {

void followDesktopMotion(QObject *owner)
{
    Q_UNUSED(owner);
}

} // namespace errdex

#endif
