// SPDX-License-Identifier: MIT
#include "core/team/teamsettings.h"

#include "core/paths.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr QLatin1StringView onKey("team/on");
constexpr QLatin1StringView hostsKey("team/hosts");
constexpr QLatin1StringView databaseKey("team/database");
constexpr QLatin1StringView userKey("team/user");
constexpr QLatin1StringView caFileKey("team/ca-file");
constexpr QLatin1StringView plainKey("team/plain-confirmed");

} // namespace

TeamSettings TeamSettings::read(const QSettings &settings)
{
    return {settings.value(onKey).toBool(),         settings.value(hostsKey).toString(),
            settings.value(databaseKey).toString(), settings.value(userKey).toString(),
            settings.value(caFileKey).toString(),   settings.value(plainKey).toBool()};
}

bool TeamSettings::isShown(const QSettings &settings)
{
    return settings.value(onKey, true).toBool();
}

QString TeamSettings::shownCatalogs(const QSettings &settings, const QString &dataFolder)
{
    return isShown(settings) ? teamCatalogsPath(dataFolder) : QString();
}

void TeamSettings::write(QSettings &settings) const
{
    settings.setValue(onKey, isOn);
    settings.setValue(hostsKey, hosts);
    settings.setValue(databaseKey, database);
    settings.setValue(userKey, user);
    settings.setValue(caFileKey, caFile);
    settings.setValue(plainKey, isPlainConfirmed);
}

QString TeamSettings::account() const
{
    return u"%1@%2/%3"_s.arg(user, hosts.simplified(), database);
}

db::TeamAddress TeamSettings::address() const
{
    const auto parsed = db::TeamAddress::parseHosts(hosts);
    if (!parsed)
        throw db::TeamError(db::TeamError::Kind::BadSettings, QStringLiteral("hosts"));
    db::TeamAddress address;
    address.hosts = *parsed;
    address.database = database;
    address.user = user;
    address.caFile = caFile;
    if (isPlainConfirmed || (address.isPlainSafe() && caFile.isEmpty()))
        address.tls = db::TeamAddress::Tls::Plain;
    address.check();
    return address;
}

} // namespace errdex
