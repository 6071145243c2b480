// SPDX-License-Identifier: MIT
#include "db/detail/connection.h"
#include "db/detail/statement.h"
#include "db/detail/transaction.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace errdex::db;
using namespace errdex::testdatabase;
using Mode = Connection::Mode;

class tst_Connection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void refusesWhatIsNoDatabase_data();
    void refusesWhatIsNoDatabase();
    void opensPathsWithSigns_data();
    void opensPathsWithSigns();
    void takesARelativePathForAPath();
    void immutableNeedsNoLock();
    void readOnlyTakesNoWrites_data();
    void readOnlyTakesNoWrites();
    void checksForeignKeys();
    void keepsNullApartFromEmpty();
    void bindsAgainAfterExecuting();
    void transactionRollsBackUnlessCommitted();
    void reportsWhatTheEngineSays();
};

void tst_Connection::cleanup()
{
    // No test may leave one behind, not even one whose opening failed.
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void tst_Connection::refusesWhatIsNoDatabase_data()
{
    QTest::addColumn<int>("mode");
    for (const auto &[name, mode] : {std::pair{"immutable", Mode::Immutable},
                                     {"read-only", Mode::ReadOnly},
                                     {"read-write", Mode::ReadWrite}})
        QTest::newRow(name) << int(mode);
}

void tst_Connection::refusesWhatIsNoDatabase()
{
    QFETCH(const int, mode);
    const QTemporaryDir folder;
    const auto kindFor = [&](const QString &path) {
        return kindThrownBy([&] { const Connection connection(path, Mode(mode)); });
    };

    const QString text = folder.filePath(u"text"_s);
    const QByteArray content =
            QByteArray("this is a text, and it is long enough to have a header\n").repeated(100);
    writeBytes(text, content);
    QCOMPARE(kindFor(text), Error::Kind::NotADatabase);
    QCOMPARE(bytesOf(text), content);

    QCOMPARE(kindFor(folder.path()), Error::Kind::CannotOpen);
    QCOMPARE(kindFor(u"/dev/null"_s), Error::Kind::CannotOpen);

    const QString missing = folder.filePath(u"no/such/file"_s);
    QCOMPARE(kindFor(missing),
             Mode(mode) == Mode::ReadWrite ? Error::Kind::CannotOpen : Error::Kind::Missing);
    QVERIFY(!QFile::exists(missing));
}

void tst_Connection::opensPathsWithSigns_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"plain", "a b", "a?mode=rw", "a#b", "a%20b", "100%", "a;b", "a&b=c",
                             "file:a", "añ中", "'quoted'", "a\\b", "a+b"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void tst_Connection::opensPathsWithSigns()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(name));
    const QString path = folder.path() + u'/' + name + u'/' + name;
    {
        Connection connection(path, Mode::ReadWrite);
        connection.execute(u"CREATE TABLE t (a)"_s);
        connection.execute(u"INSERT INTO t VALUES (7)"_s);
    }
    QVERIFY(QFile::exists(path));
    for (const Mode mode : {Mode::Immutable, Mode::ReadOnly, Mode::ReadWrite}) {
        Connection connection(path, mode);
        Statement statement(connection, u"SELECT a FROM t"_s);
        statement.execute();
        QVERIFY(statement.next());
        QCOMPARE(statement.integer(0), 7);
    }
}

void tst_Connection::takesARelativePathForAPath()
{
    // SQLite takes a name that begins with "file:" for a URI, and drops what follows a "?".
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    {
        Connection connection(u"file:x?y"_s, Mode::ReadWrite);
        connection.execute(u"CREATE TABLE t (a)"_s);
    }
    const bool isThere = QFile::exists(u"file:x?y"_s);
    const auto kind = kindThrownBy([] { const Connection again(u"file:x?y"_s, Mode::ReadOnly); });
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(isThere);
    QCOMPARE(kind, std::nullopt);
}

void tst_Connection::immutableNeedsNoLock()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"locked"_s);
    RawDatabase other(path);
    other.run(u"CREATE TABLE t (a)"_s);
    other.run(u"BEGIN EXCLUSIVE"_s);
    Connection connection(path, Mode::Immutable);
    QCOMPARE(connection.integerPragma("user_version"_L1), 0);
}

void tst_Connection::readOnlyTakesNoWrites_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("immutable") << int(Mode::Immutable);
    QTest::newRow("read-only") << int(Mode::ReadOnly);
}

void tst_Connection::readOnlyTakesNoWrites()
{
    QFETCH(const int, mode);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"database"_s);
    RawDatabase(path).run(u"CREATE TABLE t (a)"_s);
    const QByteArray before = bytesOf(path);
    Connection connection(path, Mode(mode));
    QCOMPARE(kindThrownBy([&] { connection.execute(u"INSERT INTO t VALUES (1)"_s); }),
             Error::Kind::ReadOnly);
    QCOMPARE(bytesOf(path), before);
}

void tst_Connection::checksForeignKeys()
{
    const QTemporaryDir folder;
    Connection connection(folder.filePath(u"database"_s), Mode::ReadWrite);
    connection.executeScript(u"CREATE TABLE a (id INTEGER PRIMARY KEY);"
                             "CREATE TABLE b (a_id INTEGER REFERENCES a (id));"_s);
    QCOMPARE(kindThrownBy([&] { connection.execute(u"INSERT INTO b VALUES (1)"_s); }),
             Error::Kind::Statement);
}

void tst_Connection::keepsNullApartFromEmpty()
{
    const QTemporaryDir folder;
    Connection connection(folder.filePath(u"database"_s), Mode::ReadWrite);
    connection.execute(u"CREATE TABLE t (a TEXT, b TEXT, c INTEGER, d INTEGER) STRICT"_s);
    Statement(connection, u"INSERT INTO t VALUES (?, ?, ?, ?)"_s)
            .bind(QString())
            .bind(u""_s)
            .bind(std::optional<qint64>())
            .bind(qint64(-1021))
            .execute();
    Statement statement(connection, u"SELECT a, b, c, d, typeof(a), typeof(b) FROM t"_s);
    statement.execute();
    QVERIFY(statement.next());
    QVERIFY(statement.text(0).isNull());
    QVERIFY(!statement.text(1).isNull());
    QCOMPARE(statement.text(1), u""_s);
    QCOMPARE(statement.optionalInteger(2), std::nullopt);
    QCOMPARE(statement.optionalInteger(3), std::optional<qint64>(-1021));
    QCOMPARE(statement.text(4), u"null"_s);
    QCOMPARE(statement.text(5), u"text"_s);
    QVERIFY(!statement.next());
}

void tst_Connection::bindsAgainAfterExecuting()
{
    const QTemporaryDir folder;
    Connection connection(folder.filePath(u"database"_s), Mode::ReadWrite);
    connection.execute(u"CREATE TABLE t (a TEXT, b TEXT)"_s);
    Statement add(connection, u"INSERT INTO t VALUES (?, ?)"_s);
    add.bind(u"1"_s).bind(u"2"_s).execute();
    // The second row must not keep a value of the first one.
    add.bind(u"3"_s).bind(QString()).execute();
    Statement read(connection, u"SELECT a, b FROM t ORDER BY a"_s);
    read.execute();
    QVERIFY(read.next());
    QVERIFY(read.next());
    QCOMPARE(read.text(0), u"3"_s);
    QVERIFY(read.text(1).isNull());
}

void tst_Connection::transactionRollsBackUnlessCommitted()
{
    const QTemporaryDir folder;
    Connection connection(folder.filePath(u"database"_s), Mode::ReadWrite);
    connection.execute(u"CREATE TABLE t (a)"_s);
    {
        const Transaction transaction(connection);
        connection.execute(u"INSERT INTO t VALUES (1)"_s);
    }
    {
        Transaction transaction(connection);
        connection.execute(u"INSERT INTO t VALUES (2)"_s);
        transaction.commit();
    }
    Statement read(connection, u"SELECT a FROM t"_s);
    read.execute();
    QVERIFY(read.next());
    QCOMPARE(read.integer(0), 2);
    QVERIFY(!read.next());
}

void tst_Connection::reportsWhatTheEngineSays()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"database"_s);
    Connection connection(path, Mode::ReadWrite);
    try {
        connection.execute(u"SELECT * FROM nowhere"_s);
        QFAIL("a statement on a table that is not there must fail");
    } catch (const Error &error) {
        QCOMPARE(int(error.kind()), int(Error::Kind::Statement));
        QCOMPARE(error.path(), path);
        QVERIFY2(error.detail().contains("nowhere"_L1), qPrintable(error.detail()));
        QVERIFY(QByteArray(error.what()).contains("nowhere"));
    }
}

QTEST_GUILESS_MAIN(tst_Connection)
#include "tst_connection.moc"
