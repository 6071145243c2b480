// SPDX-License-Identifier: MIT
#pragma once

#include "db/error.h"

#include <QSqlDatabase>
#include <QString>
#include <QThread>

class QSqlError;

namespace errdex::db {

/// One open database, owned by the thread that opened it; any use from another thread asserts.
/// Opening and closing add and remove the QSqlDatabase connection, so none outlives its user.
class Connection
{
public:
    enum class Mode {
        Immutable, ///< a file that nobody changes while it is open; read without locks
        ReadOnly,
        ReadWrite, ///< made when it is not there
    };

    /// Throws Error::Kind::Missing, CannotOpen, NotADatabase or Corrupt.
    Connection(const QString &path, Mode mode);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    const QString &path() const { return m_path; }
    QSqlDatabase handle() const;

    /// Runs one statement that returns nothing of interest.
    void execute(const QString &sql);
    /// Runs every statement of a script, see splitScript().
    void executeScript(const QString &script);
    qint64 integerPragma(QLatin1StringView name);

    [[noreturn]] void fail(const QSqlError &error) const;

private:
    QString m_path;
    QString m_name;
    Qt::HANDLE m_thread;
};

} // namespace errdex::db
