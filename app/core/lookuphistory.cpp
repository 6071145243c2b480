// SPDX-License-Identifier: MIT
#include "core/lookuphistory.h"

namespace errdex {

LookupHistory::LookupHistory(QThread &thread, const QString &databasePath, QObject *parent)
    : QObject(parent)
    , m_table(thread, databasePath)
{
}

LookupHistory::~LookupHistory() = default;

void LookupHistory::add(const db::Lookup &lookup)
{
    if (!m_isOn)
        return;
    m_table.run(
            this,
            [lookup](db::LookupHistoryTable &table) {
                table.add(lookup);
                return true;
            },
            [](bool) {}, [this](const db::Error &error) { Q_EMIT failed(error); });
}

void LookupHistory::load()
{
    m_table.run(
            this, [](db::LookupHistoryTable &table) { return table.lookups(); },
            [this](const QList<db::Lookup> &lookups) { Q_EMIT loaded(lookups); },
            [this](const db::Error &error) { Q_EMIT failed(error); });
}

void LookupHistory::clear()
{
    m_table.run(
            this,
            [](db::LookupHistoryTable &table) {
                QList<db::Lookup> before = table.lookups();
                table.replaceAll({});
                return before;
            },
            [this](const QList<db::Lookup> &before) { Q_EMIT cleared(before); },
            [this](const db::Error &error) { Q_EMIT failed(error); });
}

void LookupHistory::replaceAll(const QList<db::Lookup> &lookups)
{
    m_table.run(
            this,
            [lookups](db::LookupHistoryTable &table) {
                table.replaceAll(lookups);
                return table.lookups();
            },
            [this](const QList<db::Lookup> &now) { Q_EMIT loaded(now); },
            [this](const db::Error &error) { Q_EMIT failed(error); });
}

} // namespace errdex
