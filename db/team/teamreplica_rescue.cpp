// SPDX-License-Identifier: MIT
// The part of TeamReplica that saves what it can of a damaged file.
#include "db/detail/connection.h"
#include "db/detail/outbox.h"
#include "db/detail/replicaschema.h"
#include "db/detail/transaction.h"
#include "db/rescue.h"
#include "db/team/teamreplica.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace errdex::db {

/// Everything but the outbox, and whose it is, can be fetched again. A change keeps its name: it may
/// have been taken by the server already, without an answer, or stand on a page that was left behind.
/// Nothing is moved before the new file is whole.
void TeamReplica::rescueFrom(const QString &damaged)
{
    TeamRescue rescue{{}, 0, false};
    const QTemporaryDir folder(QFileInfo(damaged).absolutePath() + u"/rescue-XXXXXX"_s);
    const QString fresh = folder.filePath(u"fresh.sqlite"_s);
    const QString readable = folder.filePath(u"readable.sqlite"_s);
    {
        TeamReplica replica(fresh);
        try {
            rescue.isWhole = salvage(damaged, readable, replicaMigrations).isWhole();
            replica.takeOver(*forReading(readable), rescue);
        } catch (const Error &error) {
            if (!isDamage(error.kind()))
                throw;
            rescue = {{}, 0, false}; // the file stays; nothing more can be read by itself
            replica.discardOutbox();
        }
    }
    rescue.aside = setAside(damaged, QDateTime::currentDateTimeUtc()).path;
    if (!QFile::rename(fresh, damaged))
        throw Error(Error::Kind::CannotOpen, damaged, u"the new file cannot be put there"_s);
    m_rescue = rescue;
}

void TeamReplica::takeOver(TeamReplica &old, TeamRescue &rescue)
{
    Transaction transaction(*m_connection);
    QSet<TeamPlace> places;
    for (Outbox::Row row : old.outbox().rows()) {
        if (row.op.isNull() || !isTeamValue(row.place, row.value)) {
            rescue.isWhole = false;
            continue;
        }
        // What was to follow a change that is lost follows nothing: base 0 makes it ask.
        if (!row.base && !places.contains(row.place))
            row.base = 0;
        places.insert(row.place);
        outbox().add(row);
        ++rescue.changes;
    }
    if (const QString team = old.note(replicaTeamNote); !team.isNull())
        setNote(replicaTeamNote, team);
    transaction.commit();
}

} // namespace errdex::db
