// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QMap>
#include <QObject>
#include <QVariantMap>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace errdex {

/// What the XDG portal for settings says of motion (followDesktopMotion()).
class PortalMotion : public QObject
{
    Q_OBJECT

public:
    PortalMotion(const QDBusConnection &bus, QObject *parent);

    void ask();

private:
    void take(QDBusPendingCallWatcher *answer);

private Q_SLOTS:
    void takeChange(const QDBusMessage &change);

private:
    QDBusConnection m_bus;
    QMap<QString, QVariantMap> m_desktop;
};

} // namespace errdex
