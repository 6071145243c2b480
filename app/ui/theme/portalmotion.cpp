// SPDX-License-Identifier: MIT
#include "portalmotion.h"

#include "ui/theme/motion.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

using DesktopSettings = QMap<QString, QVariantMap>;

QStringList spaces()
{
    return {u"org.freedesktop.appearance"_s, u"org.gnome.desktop.interface"_s,
            u"org.kde.kdeglobals.KDE"_s};
}

} // namespace

PortalMotion::PortalMotion(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
}

void PortalMotion::ask()
{
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString settings = u"org.freedesktop.portal.Settings"_s;
    qDBusRegisterMetaType<DesktopSettings>();
    m_bus.connect(service, path, settings, u"SettingChanged"_s, this,
                  SLOT(takeChange(QDBusMessage)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settings, u"ReadAll"_s);
    question << spaces();
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, &PortalMotion::take);
}

void PortalMotion::take(QDBusPendingCallWatcher *answer)
{
    answer->deleteLater();
    const QDBusPendingReply<DesktopSettings> reply = *answer;
    if (reply.isError())
        return; // no portal, or one that keeps no settings
    m_desktop = reply.value();
    setDesktopReducesMotion(asksForLessMotion(m_desktop));
}

void PortalMotion::takeChange(const QDBusMessage &change)
{
    const QVariantList parts = change.arguments(); // namespace, key, value
    if (parts.size() != 3 || !spaces().contains(parts[0].toString()))
        return;
    m_desktop[parts[0].toString()].insert(parts[1].toString(),
                                          qvariant_cast<QDBusVariant>(parts[2]).variant());
    setDesktopReducesMotion(asksForLessMotion(m_desktop));
}

} // namespace errdex
