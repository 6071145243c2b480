// SPDX-License-Identifier: MIT
#pragma once

#include "core/usertablequeue.h"
#include "db/savedfilters.h"

#include <QObject>

#include <optional>

namespace errdex {

/// The searches that the user has given a name: answers at once from memory, and keeps them in the
/// user database in a worker thread. Those that are on come before those that are off.
///
/// A filter is a query text and nothing else. What cannot be stored is taken back and reported.
class SavedFilters : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype longestName = 80; ///< in UTF-16 units
    static constexpr qsizetype longestQuery = 4096; ///< a longer text is no query of a person
    static constexpr int mostShortcuts = 9;

    /// The thread runs as long as this lives.
    SavedFilters(QThread &thread, const QString &databasePath, QObject *parent = nullptr);
    ~SavedFilters() override; ///< waits until everything is on the disk

    /// Reads them in the background; `changed` or `failed` follows.
    void load();
    bool isUsable() const { return m_isUsable; }
    void close() { m_table.close(); } ///< until it is asked again

    const QList<db::SavedFilter> &filters() const { return m_filters; }
    qsizetype onCount() const; ///< so many come first
    const db::SavedFilter *find(const QString &id) const; ///< until the next change; or null
    /// That which the number opens: none where it is off.
    const db::SavedFilter *withShortcut(int number) const;

    /// A name as it is kept: on one line, without control characters and such that turn the
    /// direction of text, cut to the longest length. Empty where nothing is left.
    static QString cleanName(const QString &name);
    /// Null where no other filter has that name, whatever its letter case.
    const db::SavedFilter *withName(const QString &name, const QString &exceptId = {}) const;
    /// Whether it can be kept: a query of one line, not empty, and not too long.
    static bool canKeep(const QString &query);

    /// All of these change nothing, and return false, where the database cannot be used, the filter
    /// is not there, or the name or query cannot be taken.
    bool add(const QString &name, const QString &query); ///< with the first free number
    bool rename(const QString &id, const QString &name);
    bool setQuery(const QString &id, const QString &query);
    /// One that is switched on or off goes to the end of its part.
    bool setOn(const QString &id, bool isOn);
    /// Takes the number from the filter that had it.
    bool setShortcut(const QString &id, std::optional<int> number);
    /// Puts it before the one that is at `index` now, within its part.
    bool move(const QString &id, qsizetype index);
    bool remove(const QString &id);
    /// Those of another person that are not there yet: whose query has no name here. With ids, and
    /// names and numbers that are free.
    static QList<db::SavedFilter> newOnes(const QList<db::SavedFilter> &present,
                                          const QList<db::SavedFilter> &theirs);
    /// Takes all back to what filters() was, for undoing.
    bool put(const QList<db::SavedFilter> &filters) { return apply(filters); }
    bool addAll(const QList<db::SavedFilter> &filters); ///< such ones
    bool removeAll(const QList<db::SavedFilter> &filters);

Q_SIGNALS:
    void changed();
    void failed(const errdex::db::Error &error);

private:
    bool apply(QList<db::SavedFilter> filters);
    qsizetype indexOf(const QString &id) const;
    void read(bool reports);

    QList<db::SavedFilter> m_filters;
    bool m_isUsable = false;
    UserTableQueue<db::SavedFilterTable> m_table; ///< last: ends before what it tells
};

} // namespace errdex
