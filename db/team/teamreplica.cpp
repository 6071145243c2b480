// SPDX-License-Identifier: MIT
#include "db/team/teamreplica.h"

#include "db/detail/connection.h"
#include "db/detail/migrator.h"
#include "db/detail/outbox.h"
#include "db/detail/replicaschema.h"
#include "db/detail/statement.h"
#include "db/detail/transaction.h"
#include "db/detail/userfile.h"
#include "db/detail/wal.h"
#include "db/rescue.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

using State = Outbox::State;

constexpr auto revisionNote = "revision"_L1;
constexpr auto stampNote = "stamp"_L1;

// Preparing costs more than executing: one for all values of a page.
Statement keeping(Connection &connection)
{
    return {connection,
            u"INSERT INTO team_value (provider, code, occurrence, field, value, revision, author, "
            "changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (provider, code, occurrence, field) DO UPDATE SET value = excluded.value, "
            "revision = excluded.revision, author = excluded.author, "
            "changed_at = excluded.changed_at WHERE excluded.revision > team_value.revision"_s};
}

Statement &bindValue(Statement &keeping, const TeamValue &value)
{
    bindPlace(keeping, value.place);
    return keeping.bind(orEmpty(value.value))
            .bind(value.revision)
            .bind(value.author)
            .bind(value.changedAt);
}

/// What a person is told of a row: whether it is on its way makes no difference.
TeamPending::State pendingState(Outbox::State state)
{
    switch (state) {
    case Outbox::State::Waiting:
    case Outbox::State::Sent:
        return TeamPending::State::Waiting;
    case Outbox::State::Conflict:
        return TeamPending::State::Conflict;
    case Outbox::State::NoRight:
        return TeamPending::State::NoRight;
    case Outbox::State::TooLarge:
        return TeamPending::State::TooLarge;
    }
    Q_UNREACHABLE();
}

/// A file without a byte beside a log that has some: SQLite would throw the log away.
bool isCutToNothing(const QString &path)
{
    // The log first: who makes a new file at this moment has written to it before there is a log.
    if (QFileInfo(path + u"-wal"_s).size() == 0)
        return false;
    const QFileInfo file(path);
    return file.exists() && file.size() == 0;
}

} // namespace

TeamReplica::TeamReplica(const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        throw Error(Error::Kind::CannotOpen, path, u"the folder cannot be made"_s);
    if (!isCutToNothing(path)) {
        try {
            open(path);
            return;
        } catch (const Error &error) {
            m_connection.reset();
            if (!isDamage(error.kind()) || error.kind() == Error::Kind::ForeignDatabase)
                throw;
        }
    }
    rescueFrom(path);
    open(path);
}

TeamReplica::TeamReplica(UserFileView &&view)
    : m_copy(std::move(view.copy))
    , m_connection(std::move(view.connection))
{
}

std::unique_ptr<TeamReplica> TeamReplica::forReading(const QString &path)
{
    return std::unique_ptr<TeamReplica>(new TeamReplica(viewFile(path, replicaMigrations)));
}

void TeamReplica::open(const QString &path)
{
    m_connection = std::make_unique<Connection>(path, Connection::Mode::ReadWrite);
    checkVersion(*m_connection, int(readMigrations(replicaMigrations).size()));
    useWal(*m_connection);
    m_connection->execute(u"PRAGMA synchronous = FULL"_s);
    migrate(*m_connection, readMigrations(replicaMigrations));
    Statement check(*m_connection, u"PRAGMA quick_check(1)"_s);
    check.execute();
    if (!check.next() || check.text(0) != "ok"_L1)
        throw Error(Error::Kind::Corrupt, path, u"quick_check"_s);
}

TeamReplica::~TeamReplica() = default;

QList<TeamValue> TeamReplica::values()
{
    Statement statement(*m_connection,
                        u"SELECT provider, code, occurrence, field, value, revision, author, "
                        "changed_at FROM team_value WHERE value <> ''"_s);
    statement.execute();
    QList<TeamValue> values;
    while (statement.next())
        values.append({placeOf(statement, *m_connection), statement.text(4), statement.integer(5),
                       statement.text(6), statement.text(7)});
    return values;
}

std::optional<TeamValue> TeamReplica::value(const TeamPlace &place)
{
    Statement statement(*m_connection,
                        u"SELECT value, revision, author, changed_at FROM team_value WHERE "_s
                                + isPlace);
    bindPlace(statement, place);
    statement.execute();
    if (!statement.next())
        return std::nullopt;
    return TeamValue{place, statement.text(0), statement.integer(1), statement.text(2),
                     statement.text(3)};
}

Outbox TeamReplica::outbox() const
{
    return Outbox(*m_connection);
}

QList<TeamPending> TeamReplica::pending()
{
    QList<TeamPending> changes;
    QHash<TeamPlace, qsizetype> index;
    for (const Outbox::Row &row : outbox().rows()) {
        const TeamPending change{row.place, row.value, pendingState(row.state)};
        if (const auto known = index.constFind(row.place); known != index.cend()) {
            changes[*known] = change;
        } else {
            index.insert(row.place, changes.size());
            changes.append(change);
        }
    }
    return changes;
}

QList<TeamConflict> TeamReplica::conflicts()
{
    QList<TeamConflict> conflicts;
    for (const Outbox::Row &row : outbox().rows()) {
        if (row.state == State::Conflict)
            conflicts.append({row.place, row.value,
                              value(row.place).value_or(TeamValue{row.place, {}, 0, {}, {}})});
    }
    return conflicts;
}

bool TeamReplica::set(const TeamPlace &place, const QString &value, std::optional<qint64> seen)
{
    if (!isTeamValue(place, value))
        return false;
    Transaction transaction(*m_connection);
    const auto present = this->value(place);
    const QList<Outbox::Row> rows = outbox().rows(place);
    const QString before = !rows.isEmpty() ? rows.last().value
                                           : present.value_or(TeamValue{}).value;
    if (orEmpty(before) == orEmpty(value))
        return false;
    const qint64 newest = present ? present->revision : 0;
    const qint64 base = std::min(newest, seen.value_or(newest));
    if (rows.isEmpty()) {
        outbox().add(place, value, base);
    } else if (const Outbox::Row &last = rows.last(); last.state == State::Sent) {
        outbox().add(place, value, std::nullopt);
    } else if (last.state == State::NoRight || last.state == State::TooLarge) {
        outbox().remove(last.sequence);
        outbox().add(place, value, base);
    } else {
        // Not seen by the server yet: one change of many letters. As long as it is a conflict, it
        // stays one.
        outbox().setValue(last.sequence, value);
    }
    transaction.commit();
    return true;
}

bool TeamReplica::resolve(const TeamPlace &place, const QString &value, qint64 theirs)
{
    if (!isTeamValue(place, value))
        return false;
    Transaction transaction(*m_connection);
    const QList<Outbox::Row> rows = outbox().rows(place);
    const auto present = this->value(place);
    if (rows.isEmpty() || rows.last().state != State::Conflict
        || (present ? present->revision : 0) != theirs)
        return false;
    outbox().remove(rows.last().sequence);
    if (orEmpty(value) != orEmpty(present.value_or(TeamValue{}).value))
        outbox().add(place, value, theirs);
    transaction.commit();
    return true;
}

void TeamReplica::discardRefused(const TeamPlace &place)
{
    outbox().removeRefused(place);
}

bool TeamReplica::belongTo(const QUuid &team)
{
    const QString id = team.toString(QUuid::WithoutBraces);
    Transaction transaction(*m_connection);
    const QString before = note(replicaTeamNote);
    if (before == id)
        return true;
    if (!before.isNull()) {
        if (!outbox().rows().isEmpty())
            return false;
        m_connection->execute(u"DELETE FROM team_value"_s);
        m_connection->execute(u"DELETE FROM team_state"_s);
    }
    setNote(replicaTeamNote, id);
    transaction.commit();
    return true;
}

void TeamReplica::discardOutbox()
{
    outbox().clear();
}

qint64 TeamReplica::revision()
{
    return note(revisionNote).toLongLong();
}

QString TeamReplica::stamp()
{
    return note(stampNote);
}

void TeamReplica::forgetFetched()
{
    Transaction transaction(*m_connection);
    m_connection->execute(u"DELETE FROM team_value"_s);
    m_connection->execute(u"DELETE FROM team_state WHERE name <> '%1'"_s.arg(replicaTeamNote));
    transaction.commit();
}

QList<TeamPlace> TeamReplica::apply(const QList<TeamValue> &page)
{
    if (page.isEmpty())
        return {};
    Transaction transaction(*m_connection);
    QHash<TeamPlace, Outbox::Row> openConflicts;
    for (const Outbox::Row &row : outbox().rows()) {
        if (row.state == State::Conflict)
            openConflicts.insert(row.place, row);
    }
    Statement keep = keeping(*m_connection);
    QList<TeamPlace> places;
    for (const TeamValue &value : page) {
        bindValue(keep, value).execute();
        places.append(value.place);
        // Both came to the same text: there is nothing left to ask.
        const auto open = openConflicts.constFind(value.place);
        if (open != openConflicts.cend() && orEmpty(open->value) == orEmpty(value.value)) {
            outbox().remove(open->sequence);
            openConflicts.erase(open);
        }
    }
    setNote(revisionNote, QString::number(page.last().revision));
    setNote(stampNote, page.last().changedAt);
    transaction.commit();
    return places;
}

QList<TeamChange> TeamReplica::takeForSending(int most, qsizetype mostBytes)
{
    Transaction transaction(*m_connection);
    QList<TeamChange> changes;
    QSet<TeamPlace> places;
    qsizetype bytes = 0;
    for (const Outbox::Row &row : outbox().rows()) {
        const bool isFirst = !places.contains(row.place);
        places.insert(row.place);
        if (!isFirst || !row.base || (row.state != State::Waiting && row.state != State::Sent))
            continue;
        bytes += row.value.size() * 3;
        if (changes.size() == most || (bytes > mostBytes && !changes.isEmpty()))
            break;
        changes.append({row.op, row.place, row.value, *row.base});
        outbox().setState(row.sequence, State::Sent);
    }
    transaction.commit();
    return changes;
}

QList<TeamPlace> TeamReplica::settle(const QList<TeamAnswer> &answers)
{
    using Outcome = TeamAnswer::Outcome;
    Transaction transaction(*m_connection);
    Outbox changes = outbox();
    QHash<QUuid, Outbox::Row> sentRows;
    for (const Outbox::Row &row : changes.rows())
        sentRows.insert(row.op, row);
    Statement keep = keeping(*m_connection);
    QList<TeamPlace> places;
    for (const TeamAnswer &answer : answers) {
        const auto found = sentRows.constFind(answer.op);
        if (found == sentRows.cend())
            continue; // thrown away meanwhile
        const Outbox::Row &row = *found;
        places.append(row.place);
        if (answer.present.revision > 0)
            bindValue(keep, answer.present).execute();
        const QList<Outbox::Row> rows = changes.rows(row.place);
        const bool hasLater = !rows.isEmpty() && rows.last().sequence != row.sequence;
        switch (answer.outcome) {
        case Outcome::Accepted:
        case Outcome::Unchanged:
            changes.remove(row.sequence);
            // Where somebody wrote after it, the later text of mine does not follow that: base 0
            // makes a conflict of it.
            if (hasLater)
                changes.setBase(rows.last().sequence,
                                orEmpty(answer.present.value) == orEmpty(row.value)
                                        ? answer.present.revision
                                        : 0);
            break;
        case Outcome::Conflict:
            if (hasLater) { // the newest text of mine is what stands against theirs
                changes.remove(row.sequence);
                changes.setBase(rows.last().sequence, 0);
                changes.setState(rows.last().sequence, State::Conflict);
            } else {
                changes.setState(row.sequence, State::Conflict);
            }
            break;
        case Outcome::NoRight:
        case Outcome::TooLarge:
            if (hasLater) {
                changes.remove(row.sequence);
                changes.setBase(rows.last().sequence, answer.present.revision);
            } else {
                changes.setState(row.sequence,
                                 answer.outcome == Outcome::NoRight ? State::NoRight
                                                                    : State::TooLarge);
            }
            break;
        }
    }
    transaction.commit();
    return places;
}

QString TeamReplica::note(const QString &name)
{
    Statement statement(*m_connection, u"SELECT value FROM team_state WHERE name = ?"_s);
    statement.bind(name).execute();
    return statement.next() ? statement.text(0) : QString();
}

void TeamReplica::forgetNotes(const QString &prefix)
{
    Statement(*m_connection, u"DELETE FROM team_state WHERE substr(name, 1, ?) = ?"_s)
            .bind(prefix.size())
            .bind(prefix)
            .execute();
}

void TeamReplica::setNote(const QString &name, const QString &value)
{
    Statement(*m_connection,
              u"INSERT INTO team_state (name, value) VALUES (?, ?) "
              "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s)
            .bind(name)
            .bind(orEmpty(value))
            .execute();
}

} // namespace errdex::db
