// SPDX-License-Identifier: MIT
#pragma once

#include "core/usertablequeue.h"
#include "db/lookuphistory.h"

#include <QObject>

namespace errdex {

/// The history of lookups, kept in the user database in a worker thread. Nothing is read before it
/// is shown, and nothing is kept in memory but what is shown.
class LookupHistory : public QObject
{
    Q_OBJECT

public:
    /// The thread runs as long as this lives.
    LookupHistory(QThread &thread, const QString &databasePath, QObject *parent = nullptr);
    ~LookupHistory() override; ///< waits until everything is on the disk

    /// Whether lookups are kept, and whether pasted texts are kept with them. The owner stores both.
    bool isOn() const { return m_isOn; }
    void setOn(bool isOn) { m_isOn = isOn; }
    bool keepsPastes() const { return m_keepsPastes; }
    void setKeepsPastes(bool keepsPastes) { m_keepsPastes = keepsPastes; }

    void close() { m_table.close(); } ///< until it is asked again

    /// Keeps a lookup as the newest, see db::LookupHistoryTable::add(). Does nothing when off.
    void add(const db::Lookup &lookup);
    /// Reads the history in the background; `loaded` or `failed` follows.
    void load();
    /// Forgets everything; `cleared` tells what there was, for replaceAll() to put it back.
    void clear();
    void replaceAll(const QList<db::Lookup> &lookups);

Q_SIGNALS:
    void loaded(const QList<errdex::db::Lookup> &lookups); ///< the newest first
    void cleared(const QList<errdex::db::Lookup> &before); ///< is on the disk
    void failed(const errdex::db::Error &error);

private:
    bool m_isOn = true;
    bool m_keepsPastes = false;
    UserTableQueue<db::LookupHistoryTable> m_table; ///< last: ends before what it tells
};

} // namespace errdex
