// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace errdex::db {

class Connection;

/// All or nothing: rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace errdex::db
