// SPDX-License-Identifier: MIT
#include "db/team/teamreplica.h"

#include "db/detail/connection.h"
#include "db/detail/migrator.h"
#include "db/detail/replicaschema.h"
#include "db/detail/statement.h"
#include "db/detail/transaction.h"
#include "db/detail/userfile.h"
#include "db/rescue.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

constexpr auto waiting = "waiting"_L1;
constexpr auto sent = "sent"_L1;
constexpr auto conflict = "conflict"_L1;
constexpr auto noRight = "no-right"_L1;
constexpr auto tooLarge = "too-large"_L1;

constexpr auto revisionNote = "revision"_L1;
constexpr auto stampNote = "stamp"_L1;

QString orEmpty(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

void bindPlace(Statement &statement, const TeamPlace &place)
{
    const auto &[provider, code, occurrence] = place.subject;
    statement.bind(orEmpty(provider))
            .bind(code)
            .bind(qint64(occurrence))
            .bind(ownFieldName(place.field));
}

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

constexpr auto isPlace = "provider = ? AND code = ? AND occurrence = ? AND field = ?"_L1;

TeamPlace placeOf(Statement &statement, const Connection &connection)
{
    const auto field = ownFieldNamed(statement.text(3));
    if (!field || teamValueLimit(*field) == 0) // the schema takes no other: a bit has changed
        throw Error(Error::Kind::Corrupt, connection.path(),
                    u"a field \"%1\""_s.arg(statement.text(3)));
    return {{statement.text(0), statement.text(1), int(statement.integer(2))}, *field};
}

TeamPending::State stateOf(const QString &text)
{
    if (text == conflict)
        return TeamPending::State::Conflict;
    if (text == noRight)
        return TeamPending::State::NoRight;
    return text == tooLarge ? TeamPending::State::TooLarge : TeamPending::State::Waiting;
}

/// A file without a byte beside a log that has some: SQLite would throw the log away.
bool isCutToNothing(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() && file.size() == 0 && QFileInfo(path + u"-wal"_s).size() > 0;
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
    m_connection->execute(u"PRAGMA journal_mode = WAL"_s);
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

QList<TeamReplica::Row> TeamReplica::outbox(const TeamPlace *place)
{
    Statement statement(*m_connection,
                        u"SELECT provider, code, occurrence, field, sequence, op_id, value, base, "
                        "state FROM outbox %1 ORDER BY sequence"_s.arg(
                                place != nullptr ? u"WHERE "_s + isPlace : QString()));
    if (place != nullptr)
        bindPlace(statement, *place);
    statement.execute();
    QList<Row> rows;
    while (statement.next())
        rows.append({statement.integer(4), QUuid::fromString(statement.text(5)),
                     placeOf(statement, *m_connection), statement.text(6),
                     statement.optionalInteger(7), statement.text(8)});
    return rows;
}

QList<TeamPending> TeamReplica::pending()
{
    QList<TeamPending> changes;
    QHash<TeamPlace, qsizetype> index;
    for (const Row &row : outbox()) {
        const TeamPending change{row.place, row.value, stateOf(row.state)};
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
    for (const Row &row : outbox()) {
        if (row.state == conflict)
            conflicts.append({row.place, row.value,
                              value(row.place).value_or(TeamValue{row.place, {}, 0, {}, {}})});
    }
    return conflicts;
}

void TeamReplica::insert(const TeamPlace &place, const QString &value, std::optional<qint64> base)
{
    insert({0, QUuid::createUuid(), place, value, base, waiting});
}

void TeamReplica::insert(const Row &row)
{
    Statement statement(*m_connection,
                        u"INSERT INTO outbox (provider, code, occurrence, field, op_id, value, "
                        "base, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    bindPlace(statement, row.place);
    statement.bind(row.op.toString(QUuid::WithoutBraces))
            .bind(orEmpty(row.value))
            .bind(row.base)
            .bind(row.state)
            .execute();
}

void TeamReplica::removeRow(qint64 sequence)
{
    Statement(*m_connection, u"DELETE FROM outbox WHERE sequence = ?"_s).bind(sequence).execute();
}

bool TeamReplica::set(const TeamPlace &place, const QString &value, std::optional<qint64> seen)
{
    if (!isTeamValue(place, value))
        return false;
    Transaction transaction(*m_connection);
    const auto present = this->value(place);
    const QList<Row> rows = outbox(&place);
    const QString before = !rows.isEmpty() ? rows.last().value
                                           : present.value_or(TeamValue{}).value;
    if (orEmpty(before) == orEmpty(value))
        return false;
    const qint64 newest = present ? present->revision : 0;
    const qint64 base = std::min(newest, seen.value_or(newest));
    if (rows.isEmpty()) {
        insert(place, value, base);
    } else if (const Row &last = rows.last(); last.state == sent) {
        insert(place, value, std::nullopt);
    } else if (last.state == noRight || last.state == tooLarge) {
        removeRow(last.sequence);
        insert(place, value, base);
    } else {
        // Not seen by the server yet: one change of many letters. As long as it is a conflict, it
        // stays one.
        Statement(*m_connection, u"UPDATE outbox SET value = ? WHERE sequence = ?"_s)
                .bind(orEmpty(value))
                .bind(last.sequence)
                .execute();
    }
    transaction.commit();
    return true;
}

bool TeamReplica::resolve(const TeamPlace &place, const QString &value, qint64 theirs)
{
    if (!isTeamValue(place, value))
        return false;
    Transaction transaction(*m_connection);
    const QList<Row> rows = outbox(&place);
    const auto present = this->value(place);
    if (rows.isEmpty() || rows.last().state != conflict
        || (present ? present->revision : 0) != theirs)
        return false;
    removeRow(rows.last().sequence);
    if (orEmpty(value) != orEmpty(present.value_or(TeamValue{}).value))
        insert(place, value, theirs);
    transaction.commit();
    return true;
}

void TeamReplica::discardRefused(const TeamPlace &place)
{
    Statement statement(*m_connection,
                        u"DELETE FROM outbox WHERE state IN ('no-right', 'too-large') AND "_s
                                + isPlace);
    bindPlace(statement, place);
    statement.execute();
}

bool TeamReplica::belongTo(const QUuid &team)
{
    const QString id = team.toString(QUuid::WithoutBraces);
    Transaction transaction(*m_connection);
    const QString before = note(replicaTeamNote);
    if (before == id)
        return true;
    if (!before.isNull()) {
        if (!outbox().isEmpty())
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
    m_connection->execute(u"DELETE FROM outbox"_s);
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
    QHash<TeamPlace, Row> openConflicts;
    for (const Row &row : outbox()) {
        if (row.state == conflict)
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
            removeRow(open->sequence);
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
    for (const Row &row : outbox()) {
        const bool isFirst = !places.contains(row.place);
        places.insert(row.place);
        if (!isFirst || !row.base || (row.state != waiting && row.state != sent))
            continue;
        bytes += row.value.size() * 3;
        if (changes.size() == most || (bytes > mostBytes && !changes.isEmpty()))
            break;
        changes.append({row.op, row.place, row.value, *row.base});
        Statement(*m_connection, u"UPDATE outbox SET state = 'sent' WHERE sequence = ?"_s)
                .bind(row.sequence)
                .execute();
    }
    transaction.commit();
    return changes;
}

QList<TeamPlace> TeamReplica::settle(const QList<TeamAnswer> &answers)
{
    using Outcome = TeamAnswer::Outcome;
    Transaction transaction(*m_connection);
    QHash<QUuid, Row> sentRows;
    for (const Row &row : outbox())
        sentRows.insert(row.op, row);
    Statement keep = keeping(*m_connection);
    QList<TeamPlace> places;
    for (const TeamAnswer &answer : answers) {
        const auto found = sentRows.constFind(answer.op);
        if (found == sentRows.cend())
            continue; // thrown away meanwhile
        const Row &row = *found;
        places.append(row.place);
        if (answer.present.revision > 0)
            bindValue(keep, answer.present).execute();
        const QList<Row> rows = outbox(&row.place);
        const bool hasLater = !rows.isEmpty() && rows.last().sequence != row.sequence;
        const auto setState = [this](qint64 sequence, QLatin1StringView state) {
            Statement(*m_connection, u"UPDATE outbox SET state = ? WHERE sequence = ?"_s)
                    .bind(QString(state))
                    .bind(sequence)
                    .execute();
        };
        const auto setBase = [this](qint64 sequence, qint64 base) {
            Statement(*m_connection, u"UPDATE outbox SET base = ? WHERE sequence = ?"_s)
                    .bind(base)
                    .bind(sequence)
                    .execute();
        };
        switch (answer.outcome) {
        case Outcome::Accepted:
        case Outcome::Unchanged:
            removeRow(row.sequence);
            // Where somebody wrote after it, the later text of mine does not follow that: base 0
            // makes a conflict of it.
            if (hasLater)
                setBase(rows.last().sequence,
                        orEmpty(answer.present.value) == orEmpty(row.value)
                                ? answer.present.revision
                                : 0);
            break;
        case Outcome::Conflict:
            if (hasLater) { // the newest text of mine is what stands against theirs
                removeRow(row.sequence);
                setBase(rows.last().sequence, 0);
                setState(rows.last().sequence, conflict);
            } else {
                setState(row.sequence, conflict);
            }
            break;
        case Outcome::NoRight:
        case Outcome::TooLarge:
            if (hasLater) {
                removeRow(row.sequence);
                setBase(rows.last().sequence, answer.present.revision);
            } else {
                setState(row.sequence, answer.outcome == Outcome::NoRight ? noRight : tooLarge);
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
