// SPDX-License-Identifier: MIT
#include "db/detail/connection.h"

#include "db/detail/scriptsplitter.h"
#include "db/detail/statement.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

// Primary result codes, https://www.sqlite.org/rescode.html; the low byte of an extended code.
Error::Kind kindOfSqliteCode(int code)
{
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Error::Kind::Locked;
    case 8: // SQLITE_READONLY
        return Error::Kind::ReadOnly;
    case 10: // SQLITE_IOERR
        return Error::Kind::InputOutput;
    case 11: // SQLITE_CORRUPT
        return Error::Kind::Corrupt;
    case 13: // SQLITE_FULL
        return Error::Kind::DiskFull;
    case 3: // SQLITE_PERM
    case 14: // SQLITE_CANTOPEN
        return Error::Kind::CannotOpen;
    case 26: // SQLITE_NOTADB
        return Error::Kind::NotADatabase;
    default:
        return Error::Kind::Statement;
    }
}

QString newName()
{
    return u"errdex-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString openOptions(Connection::Mode mode)
{
    // Five seconds outlast a backup program's lock on a small file, and still answer.
    QString wait = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    switch (mode) {
    case Connection::Mode::Immutable:
    case Connection::Mode::ReadOnly:
        return wait + u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    case Connection::Mode::ReadWrite:
        return wait;
    }
    Q_UNREACHABLE();
}

QString databaseName(const QString &path, Connection::Mode mode)
{
    // SQLite takes a relative path that begins with "file:" for a URI.
    QString absolutePath = QFileInfo(path).absoluteFilePath();
    if (mode != Connection::Mode::Immutable)
        return absolutePath;
    // Without "immutable" SQLite wants to lock the file, which a read-only medium may refuse.
    return QUrl::fromLocalFile(absolutePath).toString(QUrl::FullyEncoded) + u"?immutable=1"_s;
}

} // namespace

Connection::Connection(const QString &label)
    : m_path(label)
    , m_name(newName())
    , m_thread(QThread::currentThreadId())
{
}

Connection::Connection(const QString &path, Mode mode)
    : m_path(path)
    , m_name(newName())
    , m_thread(QThread::currentThreadId())
{
    const QFileInfo file(path);
    if (mode != Mode::ReadWrite && !file.exists())
        throw Error(Error::Kind::Missing, path, u"no such file"_s);
    if (file.exists() && !file.isFile())
        throw Error(Error::Kind::CannotOpen, path, u"not a regular file"_s);
    // SQLite takes a file of one byte for an empty one, and would overwrite it.
    if (file.size() == 1)
        throw Error(Error::Kind::NotADatabase, path, u"a file of one byte"_s);

    std::optional<Error> failure;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setConnectOptions(openOptions(mode));
        database.setDatabaseName(databaseName(path, mode));
        try {
            if (!database.open())
                Connection::fail(database.lastError());
            // SQLite reads the file only with the first statement.
            integerPragma("schema_version"_L1);
            execute(u"PRAGMA foreign_keys = ON"_s);
            // Of a last page that is there in part, SQLite takes the rest for zeros. Elsewhere a
            // page may stand in the write-ahead log alone.
            if (mode == Mode::Immutable
                && integerPragma("page_count"_L1) * integerPragma("page_size"_L1) > file.size())
                throw Error(Error::Kind::Corrupt, path, u"the end of the file is missing"_s);
        } catch (const Error &error) {
            failure = error;
        }
    }
    if (failure) {
        QSqlDatabase::removeDatabase(m_name);
        throw Error(*failure);
    }
}

Connection::~Connection()
{
    // A connection of another engine may have failed to open.
    if (QSqlDatabase database = handle(); database.isValid())
        database.close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::handle() const
{
    Q_ASSERT_X(m_thread == QThread::currentThreadId(), "Connection",
               "a connection belongs to the thread that opened it");
    return QSqlDatabase::database(m_name, false);
}

void Connection::execute(const QString &sql)
{
    Statement(*this, sql).execute();
}

QString Connection::beginText() const
{
    // IMMEDIATE takes the write lock at once: two starting programs queue here rather than fail in
    // the middle.
    return u"BEGIN IMMEDIATE"_s;
}

void Connection::executeScript(const QString &script)
{
    for (const QString &sql : splitScript(script)) {
        QSqlQuery query(handle());
        if (!query.exec(sql))
            fail(query.lastError());
    }
}

qint64 Connection::integerPragma(QLatin1StringView name)
{
    Statement statement(*this, u"PRAGMA "_s + name);
    statement.execute();
    return statement.next() ? statement.integer(0) : 0;
}

void Connection::fail(const QSqlError &error) const
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    throw Error(isNumber ? kindOfSqliteCode(code) : Error::Kind::CannotOpen, m_path,
                error.databaseText().isEmpty() ? error.text() : error.databaseText());
}

} // namespace errdex::db
