// SPDX-License-Identifier: MIT
#include "db/detail/statement.h"

#include "db/detail/connection.h"

#include <QSqlError>
#include <QVariant>

namespace errdex::db {

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_query(connection.handle())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        connection.fail(m_query.lastError());
}

Statement &Statement::bind(const QString &value)
{
    m_query.bindValue(m_position++,
                      value.isNull() ? QVariant(QMetaType::fromType<QString>()) : QVariant(value));
    return *this;
}

Statement &Statement::bind(qint64 value)
{
    m_query.bindValue(m_position++, value);
    return *this;
}

Statement &Statement::bind(const std::optional<qint64> &value)
{
    m_query.bindValue(m_position++,
                      value ? QVariant(*value) : QVariant(QMetaType::fromType<qint64>()));
    return *this;
}

void Statement::execute()
{
    m_position = 0;
    if (!m_query.exec())
        m_connection.fail(m_query.lastError());
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_connection.fail(m_query.lastError());
    return false;
}

QString Statement::onlyText()
{
    QString first = next() ? text(0) : QString();
    while (next()) {
    }
    return first;
}

QString Statement::text(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? QString() : value.toString();
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

} // namespace errdex::db
