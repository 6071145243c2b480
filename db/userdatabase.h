// SPDX-License-Identifier: MIT
#pragma once

#include "db/error.h"
#include "db/ownversions.h"

#include <QList>

#include <memory>
#include <optional>

namespace errdex::db {

class Connection;
class PrivateCopy;
struct UserFileView;

/// The user's own data: what no update of the program or of a catalogue may lose.
///
/// Used and destroyed in the thread that made it. A function that changes something returns after
/// the change is on the disk. Every function throws Error.
class UserDatabase
{
public:
    /// Opens or makes the database, and its folder, and upgrades it. A file that is newer, damaged
    /// or not ours is refused and left exactly as it is.
    explicit UserDatabase(const QString &path);
    /// Only reads, whatever the age of the database, and changes nothing on the disk.
    static std::unique_ptr<UserDatabase> forReading(const QString &path);
    ~UserDatabase();
    Q_DISABLE_COPY_MOVE(UserDatabase)

    /// Whether the file is still what the path leads to: a folder can be removed under a program,
    /// and what is written then is nowhere. True where the system cannot tell.
    bool isInPlace() const;
    /// Writes all of it as a new database, which must not be there, and whose folder is made.
    void copyTo(const QString &path);
    /// All that is kept, in no particular order; with empty values what was taken back.
    QList<OwnValue> ownValues();
    /// Keeps values, all or none. Without a time of its own a value is changed now, and in any case
    /// later than the one that it replaces: a clock that went back must not make it look older.
    void setOwnValues(const QList<OwnValue> &values);

    /// The same with where each comes from.
    QList<OwnVersion> ownVersions();
    /// The same for others: from now on these states count as exchanged.
    QList<OwnVersion> shareOwnVersions();
    /// Joins another person's states into those that are kept, all or none.
    OwnMerge joinOwnVersions(const QList<OwnVersion> &theirs);
    /// Keeps states as they are, all or none; one without a time is removed. For undoing a join.
    void putOwnVersions(const QList<OwnVersion> &versions);

    QList<CodeKey> starredCodes(); ///< in no particular order
    void setStarred(const QList<CodeKey> &codes, bool starred);

    QList<ConceptChoice> conceptChoices(); ///< in no particular order
    /// Keeps choices; one with an empty slug is taken back.
    void setConcepts(const QList<ConceptChoice> &choices);

private:
    explicit UserDatabase(UserFileView view);
    void put(const QList<OwnVersion> &versions); ///< within a transaction

    std::optional<quint64> m_file; ///< what the system calls it
    std::unique_ptr<PrivateCopy> m_copy; ///< that is read, where the file itself cannot be
    std::unique_ptr<Connection> m_connection;
};

} // namespace errdex::db
