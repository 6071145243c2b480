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
    virtual ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    const QString &path() const { return m_path; }
    QSqlDatabase handle() const;

    /// Runs one statement that returns nothing of interest.
    virtual void execute(const QString &sql);
    /// The statement that begins a transaction which is going to write.
    virtual QString beginText() const;
    /// Runs every statement of a script, see splitScript().
    void executeScript(const QString &script);
    qint64 integerPragma(QLatin1StringView name);

    /// Throws what `error` means: Error, or what an engine other than SQLite has for it.
    [[noreturn]] virtual void fail(const QSqlError &error) const;

protected:
    /// For another engine, which adds the QSqlDatabase itself by name(); `label` is the path().
    explicit Connection(const QString &label);
    const QString &name() const { return m_name; }

private:
    QString m_path;
    QString m_name;
    Qt::HANDLE m_thread;
};

} // namespace errdex::db
