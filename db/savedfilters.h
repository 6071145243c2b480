// SPDX-License-Identifier: MIT
#pragma once

#include "db/error.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace errdex::db {

class Connection;
class PrivateCopy;
struct UserFileView;

/// A search that the user has given a name.
struct SavedFilter
{
    QString id; ///< a UUID
    QString name; ///< clean and unique, see errdex::SavedFilters
    QString nameKey; ///< the name without letter case: what is unique
    QString query;
    bool isOn = true; ///< else it is kept, but out of the way
    std::optional<int> shortcut = std::nullopt; ///< 1 to 9

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// The saved filters in the user database. Used and destroyed in the thread that made it; a
/// function that changes something returns after the change is on the disk. Every function throws
/// Error.
class SavedFilterTable
{
public:
    explicit SavedFilterTable(const QString &path); ///< as UserDatabase
    /// Only reads, and changes nothing on the disk.
    static std::unique_ptr<SavedFilterTable> forReading(const QString &path);
    ~SavedFilterTable();
    Q_DISABLE_COPY_MOVE(SavedFilterTable)

    QList<SavedFilter> filters(); ///< in the user's order
    /// Makes the table hold `after` where it held `before`: only what differs is written, so that
    /// what another program has added meanwhile stays.
    void change(const QList<SavedFilter> &before, const QList<SavedFilter> &after);

private:
    explicit SavedFilterTable(UserFileView view);

    std::unique_ptr<PrivateCopy> m_copy; ///< that is read, where the file itself cannot be
    std::unique_ptr<Connection> m_connection;
};

} // namespace errdex::db
