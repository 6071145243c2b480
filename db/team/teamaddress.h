// SPDX-License-Identifier: MIT
#pragma once

#include "db/team/teamerror.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

namespace errdex::db {

/// Asked every some hundredths of a second while something is awaited: true ends it.
using IsCanceled = std::function<bool()>;

/// Where a team's database is, and as whom to go there.
struct TeamAddress
{
    enum class Tls : quint8 {
        VerifyFull, ///< encrypted, and the certificate is that of the host's name
        Plain, ///< not encrypted: see isPlainSafe()
    };

    struct Host
    {
        QString name; ///< of a host, or the folder of a socket on this machine
        int port = 5432;

        bool isSocket() const { return name.startsWith(u'/'); }
    };

    QList<Host> hosts; ///< tried in their order; one that takes writes wins over one that does not
    QString database;
    QString user;
    QString password; ///< null: as libpq finds one, PGPASSFILE or ~/.pgpass
    Tls tls = Tls::VerifyFull;
    QString caFile; ///< of the authority that signed the certificate; empty for the system's ones

    /// "db.example, db2.example:5433, [::1]:5432, /run/postgresql": nothing where one of them is no
    /// host.
    static std::optional<QList<Host>> parseHosts(const QString &text);
    static QString hostsText(const QList<Host> &hosts);

    /// Whether no host lies beyond this machine, so that nobody can listen in.
    bool isPlainSafe() const;
    /// What libpq is told of it: names and values.
    QList<std::pair<QString, QString>> tlsOptions() const;
    /// Throws TeamError::BadSettings.
    void check() const;
};

/// What exactly is wrong, where a connection to `address` failed: asks for the names, the ports, and
/// then the servers themselves. Nothing where it finds no fault. Blocks for some seconds a host, and
/// throws ConnectionLost where `isCanceled` said that nobody waits any more.
std::optional<TeamError> diagnoseTeamConnection(const TeamAddress &address,
                                                const IsCanceled &isCanceled = {});

} // namespace errdex::db
