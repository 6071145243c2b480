// SPDX-License-Identifier: MIT
#include "db/team/teamaddress.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

constexpr int defaultPort = 5432;

std::optional<TeamAddress::Host> parseHost(const QString &text)
{
    static const QRegularExpression pattern(
            u"^(?:\\[(?<six>[0-9a-fA-F:.%a-z]+)\\]|(?<name>/[^:;]*[^:;\\s]|[^\\s\\[\\]:/,;'\\\\]+))"
            "(?::(?<port>[0-9]{1,5}))?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    TeamAddress::Host host{match.captured(u"six"_s) + match.captured(u"name"_s), defaultPort};
    if (const QString port = match.captured(u"port"_s); !port.isEmpty())
        host.port = port.toInt();
    if (host.port < 1 || host.port > 65535)
        return std::nullopt;
    return host;
}

QString systemAuthorities()
{
    // Debian and Arch, Fedora, SUSE; libpq before version 16 does not look for them.
    for (const QString &path :
         {u"/etc/ssl/certs/ca-certificates.crt"_s, u"/etc/pki/tls/certs/ca-bundle.crt"_s,
          u"/etc/ssl/ca-bundle.pem"_s}) {
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

} // namespace

QList<std::pair<QString, QString>> TeamAddress::tlsOptions() const
{
    if (tls == Tls::Plain)
        return {{u"sslmode"_s, u"disable"_s}};
    QList<std::pair<QString, QString>> options{{u"sslmode"_s, u"verify-full"_s}};
    if (const QString authorities = caFile.isEmpty() ? systemAuthorities() : caFile;
        !authorities.isEmpty())
        options.append({u"sslrootcert"_s, authorities});
    return options;
}

std::optional<QList<TeamAddress::Host>> TeamAddress::parseHosts(const QString &text)
{
    QList<Host> hosts;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto host = parseHost(part.trimmed());
        if (!host)
            return std::nullopt;
        hosts.append(*host);
    }
    return hosts.isEmpty() ? std::nullopt : std::optional(hosts);
}

QString TeamAddress::hostsText(const QList<Host> &hosts)
{
    QStringList texts;
    for (const Host &host : hosts) {
        QString text = host.name.contains(u':') && !host.isSocket() ? u'[' + host.name + u']'
                                                                    : host.name;
        if (host.port != defaultPort)
            text += u':' + QString::number(host.port);
        texts.append(text);
    }
    return texts.join(u", "_s);
}

bool TeamAddress::isPlainSafe() const
{
    return std::all_of(hosts.begin(), hosts.end(), [](const Host &host) {
        return host.isSocket() || host.name == "localhost"_L1 || host.name == "::1"_L1
                || host.name.startsWith("127."_L1);
    });
}

void TeamAddress::check() const
{
    const auto refuse = [](const QString &part) {
        throw TeamError(TeamError::Kind::BadSettings, part);
    };
    // Of these texts one for libpq is made, in which Qt replaces semicolons.
    const auto isClean = [](const QString &text) {
        return std::none_of(text.begin(), text.end(),
                            [](QChar c) { return c.isNull() || c == u'\n' || c == u';'; });
    };
    if (hosts.isEmpty() || !std::all_of(hosts.begin(), hosts.end(), [&](const Host &host) {
            return isClean(host.name) && host.port > 0;
        }))
        refuse(u"hosts"_s);
    if (database.isEmpty() || database.contains(QChar::Null))
        refuse(u"database"_s);
    if (user.isEmpty() || user.contains(QChar::Null))
        refuse(u"user"_s);
    if (password.contains(QChar::Null))
        refuse(u"password"_s);
    if (!isClean(caFile))
        refuse(u"CA file"_s);
}

} // namespace errdex::db
