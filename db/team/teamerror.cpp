// SPDX-License-Identifier: MIT
#include "db/team/teamerror.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace errdex::db {

TeamError::TeamError(Kind kind, QString detail)
    : m_kind(kind)
    , m_detail(std::move(detail))
    , m_what(m_detail.toUtf8())
{
}

bool TeamError::isPassing() const
{
    switch (m_kind) {
    case Kind::HostNotFound: // without a network no name is found
    case Kind::PortClosed:
    case Kind::Unreachable:
    case Kind::ReadOnly:
    case Kind::DiskFull:
    case Kind::Busy:
    case Kind::Timeout:
    case Kind::ConnectionLost:
    case Kind::OlderSchema: // an administrator may be at it
        return true;
    case Kind::BadSettings:
    case Kind::NoDriver:
    case Kind::Tls:
    case Kind::Authentication:
    case Kind::NoDatabase:
    case Kind::NoSchema:
    case Kind::ForeignSchema:
    case Kind::OldServer:
    case Kind::NewerSchema:
    case Kind::NoRights:
    case Kind::OtherTeam:
    case Kind::BadAnswer:
    case Kind::Statement:
        return false;
    }
    Q_UNREACHABLE();
}

TeamError::Kind teamErrorKind(const QString &sqlState)
{
    using Kind = TeamError::Kind;
    static const QHash<QString, Kind> kinds{
            {u"28000"_s, Kind::Authentication}, // no line of pg_hba.conf, no such role
            {u"28P01"_s, Kind::Authentication},
            {u"3D000"_s, Kind::NoDatabase},
            {u"3F000"_s, Kind::NoSchema},
            {u"42P01"_s, Kind::NoSchema},
            {u"42883"_s, Kind::NoSchema},
            {u"42501"_s, Kind::NoRights},
            {u"25006"_s, Kind::ReadOnly},
            {u"53100"_s, Kind::DiskFull},
            {u"57014"_s, Kind::Timeout},
            {u"55P03"_s, Kind::Busy},
            {u"22021"_s, Kind::BadAnswer}, // text that is not in the encoding of the database
            {u"22P05"_s, Kind::BadAnswer},
            // The schema was changed under a statement that is prepared: a new connection has none.
            {u"0A000"_s, Kind::ConnectionLost},
    };
    if (const auto known = kinds.constFind(sqlState); known != kinds.cend())
        return *known;
    if (sqlState.startsWith("57P"_L1)) // shut down, crashed, still starting, told to go
        return Kind::ConnectionLost;
    switch (sqlState.left(2).toInt()) {
    case 8: // connection exceptions
        return Kind::ConnectionLost;
    case 53: // memory, connections
    case 40: // serialization, deadlock
        return Kind::Busy;
    default:
        return Kind::Statement;
    }
}

} // namespace errdex::db
