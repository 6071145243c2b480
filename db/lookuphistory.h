// SPDX-License-Identifier: MIT
#pragma once

#include "db/error.h"
#include "db/records.h"

#include <QDateTime>
#include <QList>

#include <memory>

namespace errdex::db {

class Connection;

/// What a lookup began with.
enum class LookupKind : quint8 { Query, Code, Paste };

/// A lookup that led somewhere.
struct Lookup
{
    qint64 id = 0; ///< given by the database; the newest has the largest
    LookupKind kind = LookupKind::Query;
    QString text; ///< of a query; of a paste only where the user keeps pasted texts; else null
    QList<CodeKey> codes; ///< what was opened, or recognised
    QDateTime at; ///< UTC

    /// Whether both lead to the same, whenever it was.
    bool isSameAs(const Lookup &other) const
    {
        return kind == other.kind && text == other.text && codes == other.codes;
    }
};

/// The history of lookups in the user database. Used and destroyed in the thread that made it; a
/// function that changes something returns after the change is on the disk, and what it removes is
/// overwritten there. Every function throws Error.
class LookupHistoryTable
{
public:
    static constexpr int mostLookups = 1000;

    explicit LookupHistoryTable(const QString &path); ///< as UserDatabase
    ~LookupHistoryTable();
    Q_DISABLE_COPY_MOVE(LookupHistoryTable)

    QList<Lookup> lookups(); ///< the newest first
    /// Adds the newest; the oldest beyond `mostLookups` go. What is the same as the newest, or a
    /// query that goes on from it within a minute, takes its place.
    void add(const Lookup &lookup);
    /// Removes everything, and puts `lookups` there, the newest first; ids are given anew.
    void replaceAll(const QList<Lookup> &lookups);

private:
    bool takesPlaceOf(const Lookup &newest, const Lookup &lookup) const;
    void insert(qint64 id, const Lookup &lookup);
    void remove(qint64 id);
    QList<Lookup> read(int limit);

    std::unique_ptr<Connection> m_connection;
};

} // namespace errdex::db
