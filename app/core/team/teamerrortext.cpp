// SPDX-License-Identifier: MIT
#include "core/team/teamerrortext.h"

#include "core/text/phrases.h"

#include <QDir>

namespace errdex {

QString TeamErrorText::describe(const db::TeamError &error)
{
    using Kind = db::TeamError::Kind;
    // The first line: libpq gives a hint in each of the next ones.
    QString detail = error.detail().section(u'\n', 0, 0).trimmed();
    // It comes from a server, and goes to terminals too.
    for (QChar &c : detail) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    }
    switch (error.kind()) {
    case Kind::BadSettings:
        //: %1 names a setting: "hosts", "database", "user"
        return tr("The address of the team's database is not complete or not valid (%1).")
                .arg(detail);
    case Kind::NoDriver:
        return tr("Qt's driver for PostgreSQL is not installed (on Debian the package %1).")
                .arg(QStringLiteral("libqt6sql6-psql"));
    case Kind::HostNotFound:
        return tr("The server's name is not known (%1). Check the name and the network.")
                .arg(detail);
    case Kind::PortClosed:
        return tr("No database answers at this place (%1). Check the port and whether the server "
                  "runs.")
                .arg(detail);
    case Kind::Unreachable:
        return tr("The server does not answer in time (%1). Check the network and its firewalls.")
                .arg(detail);
    case Kind::Tls:
        return tr("There is no encrypted connection that can be trusted (%1). Check the "
                  "certificate's name and authority.")
                .arg(detail);
    case Kind::Authentication:
        return tr("The server does not accept the user's name or the password (%1).").arg(detail);
    case Kind::NoDatabase:
        return tr("There is no database of this name on the server (%1).").arg(detail);
    case Kind::NoSchema:
        return tr("The database is not set up for a team yet. An administrator does it with: "
                  "errdex team init");
    case Kind::ForeignSchema:
        return tr("The database has a schema “errdex” that is not of this program. It was left as "
                  "it is.");
    case Kind::OldServer:
        return tr("The server is too old (%1). PostgreSQL 13 or later is needed.").arg(detail);
    case Kind::OlderSchema:
        return tr("The team's database is older than this program (%1). An administrator upgrades "
                  "it with: errdex team upgrade")
                .arg(detail);
    case Kind::NewerSchema:
        return tr("The team's database is newer than this program (%1). It was left as it is. "
                  "Please update Errdex.")
                .arg(detail);
    case Kind::NoRights:
        return tr("The user lacks the right to do this (%1). An administrator can give it.")
                .arg(detail);
    case Kind::OtherTeam:
        return tr("Changes that wait here were written for another team's database. They were left "
                  "as they are.");
    case Kind::ReadOnly:
        return tr("The server takes no changes at present, it can only be read. Changes wait here "
                  "until it does.");
    case Kind::DiskFull:
        return tr("The server has no room left. Changes wait here until it has.");
    case Kind::Busy:
        return tr("The server is busy (%1). Try again later.").arg(detail);
    case Kind::Timeout:
        return tr("The server took too long (%1). Try again later.").arg(detail);
    case Kind::ConnectionLost:
        return tr("The connection to the server is lost (%1). Nothing is lost here.").arg(detail);
    case Kind::BadAnswer:
        return tr("The server has sent something that it should not send (%1). It was not used.")
                .arg(detail);
    case Kind::Statement:
        return tr("Something unexpected happened on the server (%1). Please report this.")
                .arg(detail);
    }
    Q_UNREACHABLE();
}

QString TeamErrorText::describe(const db::TeamRescue &rescue)
{
    QStringList sentences{tr("The copy of what the team shares was damaged and is fetched again; "
                             "the damaged file "
                             "is kept as %1.")
                                  .arg(QDir::toNativeSeparators(rescue.aside))};
    if (rescue.changes > 0)
        sentences.append(tr("%Ln change(s) of yours that waited to be sent could be saved.",
                            nullptr, rescue.changes));
    else if (rescue.isWhole)
        sentences.append(tr("No change of yours waited to be sent."));
    if (!rescue.isWhole)
        sentences.append(tr("Not all of it could be read: changes that were not sent yet may be "
                            "missing."));
    return Phrases::sentences(sentences);
}

} // namespace errdex
