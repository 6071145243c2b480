// SPDX-License-Identifier: MIT
#pragma once

#include "db/error.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest>
#include <QUuid>

/// Databases for tests, made and read past the code under test.
namespace errdex::testdatabase {

/// A connection of SQLite's own, removed at the end of its life.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path)
        : m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
    }
    ~RawDatabase()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(RawDatabase)

    /// The cells of the first column; a failure ends the test program.
    QStringList run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        QStringList cells;
        while (query.next())
            cells.append(query.value(0).toString());
        return cells;
    }

private:
    QString m_name;
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

/// The kind of Error that `call` throws; nothing where it throws none.
template<typename Call>
std::optional<db::Error::Kind> kindThrownBy(Call &&call)
{
    try {
        call();
    } catch (const db::Error &error) {
        return error.kind();
    }
    return std::nullopt;
}

} // namespace errdex::testdatabase

/// So that QCOMPARE tells which kinds differ.
namespace QTest {
template<>
inline char *toString(const std::optional<errdex::db::Error::Kind> &kind)
{
    return qstrdup(kind ? QByteArray::number(int(*kind)).constData() : "no error");
}
} // namespace QTest
