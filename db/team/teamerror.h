// SPDX-License-Identifier: MIT
#pragma once

#include <QException>
#include <QString>

namespace errdex::db {

/// What stands between this program and the team's database.
///
/// Like Error it speaks no user language: `detail` has the words of the server or of its client
/// library, for a log; never a password, which neither of them tells.
class TeamError : public QException
{
public:
    enum class Kind {
        BadSettings, ///< an address that cannot be one; detail says which part
        NoDriver, ///< Qt's driver for PostgreSQL is not installed
        HostNotFound, ///< no such name
        PortClosed, ///< nobody listens there
        Unreachable, ///< no answer in time: a firewall, a network that is down
        Tls, ///< no encryption, or a certificate that does not fit
        Authentication, ///< user or password wrong, or not let in from here
        NoDatabase,
        NoSchema, ///< a database, but nobody has run `team init`
        ForeignSchema, ///< a schema of this name that is not ours
        OldServer, ///< PostgreSQL before 13
        OlderSchema, ///< `team upgrade` has to be run
        NewerSchema, ///< this program has to be updated
        NoRights,
        OtherTeam, ///< what is kept here for sending belongs to another team
        ReadOnly, ///< a standby, or a server that takes no writes now
        DiskFull, ///< of the server
        Busy, ///< too many connections, a lock, a deadlock: try again
        Timeout, ///< a statement was given up
        ConnectionLost,
        BadAnswer, ///< what no server of ours would say
        Statement, ///< a statement failed: a defect of the program
    };

    TeamError(Kind kind, QString detail);

    Kind kind() const { return m_kind; }
    const QString &detail() const { return m_detail; }
    /// Whether it may be over by itself, so that trying again is worth while.
    bool isPassing() const;

    const char *what() const noexcept override { return m_what.constData(); }
    void raise() const override { throw *this; }
    TeamError *clone() const override { return new TeamError(*this); }

private:
    Kind m_kind;
    QString m_detail;
    QByteArray m_what;
};

/// What an SQLSTATE means here
/// (https://www.postgresql.org/docs/current/errcodes-appendix.html).
TeamError::Kind teamErrorKind(const QString &sqlState);

} // namespace errdex::db
