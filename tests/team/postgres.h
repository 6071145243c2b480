// SPDX-License-Identifier: MIT
#pragma once

#include "db/team/teamaddress.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

/// A PostgreSQL server for tests, and a way to it past the code under test.
namespace errdex::testpostgres {

/// What a statement gave: cells of its first column, or the server's refusal.
struct Reply
{
    QStringList cells;
    QString sqlState; ///< empty where it went well
    QString text; ///< of the server
};

/// A plain connection, closed at its end.
class RawSession
{
public:
    RawSession(const db::TeamAddress &address, const QString &options = {});
    ~RawSession();
    Q_DISABLE_COPY_MOVE(RawSession)

    Reply ask(const QString &sql);
    QStringList run(const QString &sql); ///< a failure ends the test program

private:
    QString m_name;
};

/// A server of its own in a temporary folder: on a socket there, where everybody may come in as
/// anybody, and on 127.0.0.1 with passwords. The end of the object is its end. As root it runs as
/// the user that Debian's package has made, because PostgreSQL refuses root.
class Postgres
{
public:
    /// `settings` are lines of postgresql.conf. A failure ends the test program.
    explicit Postgres(const QStringList &settings = {});
    /// A standby of `primary`, to which everything streams. A failure ends the test program.
    explicit Postgres(const Postgres *primary);
    ~Postgres();
    Q_DISABLE_COPY_MOVE(Postgres)

    void start();
    enum class Stop { Fast, Crash };
    void stop(Stop how = Stop::Fast);
    bool isRunning() const { return m_server.state() != QProcess::NotRunning; }
    void configure(const QStringList &settings); ///< and restarts
    void promote(); ///< a standby takes writes from then on
    /// A standby has all that is committed at its primary.
    bool hasAllOf(Postgres &primary);
    /// From the next start on: whether its files can grow is up to setFull(). The library for it
    /// (fulldisk.cpp) lies beside the test program.
    void limitDisk();
    void setFull(bool isFull) const;
    QString log() const;
    /// Makes a file the server's, readable for nobody else; a private key has to be so.
    void own(const QString &path) const;
    int port() const { return m_port; }
    QString folder() const { return m_folder.path(); }

    /// The way to a database through the socket.
    db::TeamAddress address(const QString &user, const QString &database) const;
    /// The same over 127.0.0.1, without encryption.
    db::TeamAddress networkAddress(const QString &user, const QString &database,
                                   const QString &password) const;

    /// A new database; with our schema, and with persons of each role: rita reads, ed and eve edit,
    /// cora curates, otto is nobody. Their passwords are their names.
    QString emptyDatabase();
    QString teamDatabase();

    QStringList asAdmin(const QString &database, const QString &sql); ///< must go well

private:
    void makeCluster();
    void writeConfiguration(const QStringList &settings) const;
    QString flagPath() const { return m_folder.filePath(QStringLiteral("full")); }
    /// Starts a program of the server as who may run it; it ends with this process.
    void startTool(QProcess &process, const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QString m_tools; ///< the folder of initdb and pg_ctl
    int m_port = 0;
    int m_databases = 0;
    QString m_preload; ///< a library for the server
    QProcess m_server;
};

} // namespace errdex::testpostgres
