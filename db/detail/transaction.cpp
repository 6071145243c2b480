// SPDX-License-Identifier: MIT
#include "db/detail/transaction.h"

#include "db/detail/connection.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace errdex::db {

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
    m_connection.execute(m_connection.beginText());
}

Transaction::~Transaction()
{
    // A failing rollback has nobody left to tell; the engine rolls back by itself on close.
    if (m_open)
        QSqlQuery(m_connection.handle()).exec(u"ROLLBACK"_s);
}

void Transaction::commit()
{
    m_connection.execute(u"COMMIT"_s);
    m_open = false;
}

} // namespace errdex::db
