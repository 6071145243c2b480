// SPDX-License-Identifier: MIT
#include "db/lookuphistory.h"

#include "db/detail/connection.h"
#include "db/detail/statement.h"
#include "db/detail/transaction.h"
#include "db/detail/userfile.h"

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

constexpr qint64 continuationTime = 60; // seconds

QString nameOf(LookupKind kind)
{
    switch (kind) {
    case LookupKind::Query:
        return u"query"_s;
    case LookupKind::Code:
        return u"code"_s;
    case LookupKind::Paste:
        return u"paste"_s;
    }
    Q_UNREACHABLE();
}

LookupKind kindNamed(const QString &name)
{
    for (const LookupKind kind : {LookupKind::Code, LookupKind::Paste}) {
        if (nameOf(kind) == name)
            return kind;
    }
    return LookupKind::Query;
}

} // namespace

LookupHistoryTable::LookupHistoryTable(const QString &path)
    : m_connection(openUserFile(path))
{
    // What the user clears must not stay behind in free pages.
    m_connection->execute(u"PRAGMA secure_delete = ON"_s);
}

LookupHistoryTable::~LookupHistoryTable() = default;

QList<Lookup> LookupHistoryTable::lookups()
{
    return read(mostLookups);
}

QList<Lookup> LookupHistoryTable::read(int limit)
{
    QList<Lookup> lookups;
    Statement statement(*m_connection,
                        u"SELECT l.id, l.kind, l.query, l.looked_up_at, c.provider, c.code, "
                        "c.occurrence FROM (SELECT id, kind, query, looked_up_at FROM lookup "
                        "ORDER BY id DESC LIMIT ?) l "
                        "LEFT JOIN looked_up_code c ON c.lookup_id = l.id "
                        "ORDER BY l.id DESC, c.position"_s);
    statement.bind(qint64(limit)).execute();
    while (statement.next()) {
        const qint64 id = statement.integer(0);
        if (lookups.isEmpty() || lookups.constLast().id != id) {
            lookups.append({.id = id,
                            .kind = kindNamed(statement.text(1)),
                            .text = statement.text(2),
                            .codes = {},
                            .at = QDateTime::fromString(statement.text(3), Qt::ISODate)});
        }
        if (const std::optional<qint64> occurrence = statement.optionalInteger(6))
            lookups.last().codes.append({statement.text(4), statement.text(5), int(*occurrence)});
    }
    return lookups;
}

bool LookupHistoryTable::takesPlaceOf(const Lookup &newest, const Lookup &lookup) const
{
    if (newest.isSameAs(lookup))
        return true;
    const bool areQueries = newest.kind == LookupKind::Query && lookup.kind == LookupKind::Query;
    return areQueries && lookup.text.startsWith(newest.text)
            && qAbs(newest.at.secsTo(lookup.at)) < continuationTime;
}

void LookupHistoryTable::add(const Lookup &lookup)
{
    Transaction transaction(*m_connection);
    const QList<Lookup> newest = read(1);
    const qint64 last = newest.isEmpty() ? 0 : newest.constFirst().id;
    if (last > 0 && takesPlaceOf(newest.constFirst(), lookup))
        remove(last);
    insert(last + 1, lookup);
    Statement(*m_connection,
              u"DELETE FROM lookup WHERE id NOT IN "
              "(SELECT id FROM lookup ORDER BY id DESC LIMIT ?)"_s)
            .bind(qint64(mostLookups))
            .execute();
    transaction.commit();
}

void LookupHistoryTable::replaceAll(const QList<Lookup> &lookups)
{
    Transaction transaction(*m_connection);
    Statement(*m_connection, u"DELETE FROM lookup"_s).execute();
    const qsizetype count = qMin<qsizetype>(lookups.size(), mostLookups);
    for (qsizetype i = count - 1; i >= 0; --i)
        insert(count - i, lookups.at(i));
    transaction.commit();
    // The log holds what was overwritten until it is written into the file. Another program that
    // reads may be in the way; then the next checkpoint does it.
    Statement(*m_connection, u"PRAGMA wal_checkpoint(TRUNCATE)"_s).execute();
}

void LookupHistoryTable::insert(qint64 id, const Lookup &lookup)
{
    Statement(*m_connection,
              u"INSERT INTO lookup (id, kind, query, looked_up_at) VALUES (?, ?, ?, ?)"_s)
            .bind(id)
            .bind(nameOf(lookup.kind))
            .bind(lookup.text.isEmpty() ? QString() : lookup.text)
            .bind(lookup.at.toUTC().toString(Qt::ISODate))
            .execute();
    Statement code(*m_connection,
                   u"INSERT INTO looked_up_code (lookup_id, position, provider, code, occurrence) "
                   "VALUES (?, ?, ?, ?, ?)"_s);
    qint64 position = 0;
    for (const CodeKey &key : lookup.codes) {
        code.bind(id).bind(++position).bind(key.provider).bind(key.code);
        code.bind(qint64(key.occurrence)).execute();
    }
}

void LookupHistoryTable::remove(qint64 id)
{
    Statement(*m_connection, u"DELETE FROM lookup WHERE id = ?"_s).bind(id).execute();
}

} // namespace errdex::db
