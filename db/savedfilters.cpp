// SPDX-License-Identifier: MIT
#include "db/savedfilters.h"

#include "db/detail/connection.h"
#include "db/detail/privatecopy.h"
#include "db/detail/statement.h"
#include "db/detail/transaction.h"
#include "db/detail/userfile.h"

#include <QDateTime>
#include <QHash>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

struct Place
{
    SavedFilter filter;
    qsizetype position = 0;

    friend bool operator==(const Place &, const Place &) = default;
};

QHash<QString, Place> placesOf(const QList<SavedFilter> &filters)
{
    QHash<QString, Place> places;
    for (qsizetype i = 0; i < filters.size(); ++i)
        places.insert(filters.at(i).id, {filters.at(i), i});
    return places;
}

} // namespace

SavedFilterTable::SavedFilterTable(const QString &path)
    : m_connection(openUserFile(path))
{
}

SavedFilterTable::SavedFilterTable(UserFileView view)
    : m_copy(std::move(view.copy))
    , m_connection(std::move(view.connection))
{
}

std::unique_ptr<SavedFilterTable> SavedFilterTable::forReading(const QString &path)
{
    return std::unique_ptr<SavedFilterTable>(new SavedFilterTable(viewUserFile(path)));
}

SavedFilterTable::~SavedFilterTable() = default;

QList<SavedFilter> SavedFilterTable::filters()
{
    Statement statement(*m_connection,
                        u"SELECT id, name, name_key, query, is_on, shortcut FROM saved_filter "
                        "ORDER BY position, name_key"_s);
    statement.execute();
    QList<SavedFilter> filters;
    while (statement.next()) {
        const std::optional<qint64> shortcut = statement.optionalInteger(5);
        filters.append({.id = statement.text(0),
                        .name = statement.text(1),
                        .nameKey = statement.text(2),
                        .query = statement.text(3),
                        .isOn = statement.integer(4) != 0,
                        .shortcut = shortcut ? std::optional(int(*shortcut)) : std::nullopt});
    }
    return filters;
}

void SavedFilterTable::change(const QList<SavedFilter> &before, const QList<SavedFilter> &after)
{
    const QHash<QString, Place> old = placesOf(before);
    const QHash<QString, Place> young = placesOf(after);
    Transaction transaction(*m_connection);
    Statement remove(*m_connection, u"DELETE FROM saved_filter WHERE id = ?"_s);
    // What changes goes first, so that two filters may take each other's name.
    for (const Place &place : old) {
        const auto now = young.constFind(place.filter.id);
        if (now == young.cend() || *now != place)
            remove.bind(place.filter.id).execute();
    }
    Statement add(*m_connection,
                  u"INSERT INTO saved_filter (id, name, name_key, query, is_on, shortcut, "
                  "position, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    for (const auto &[filter, position] : young) {
        const auto then = old.constFind(filter.id);
        if (then != old.cend() && *then == Place{filter, position})
            continue;
        const auto shortcut = filter.shortcut ? std::optional(qint64(*filter.shortcut))
                                              : std::nullopt;
        add.bind(filter.id).bind(filter.name).bind(filter.nameKey).bind(filter.query);
        add.bind(qint64(filter.isOn)).bind(shortcut).bind(qint64(position)).bind(time);
        add.execute();
    }
    transaction.commit();
}

} // namespace errdex::db
