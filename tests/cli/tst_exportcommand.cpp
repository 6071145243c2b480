// SPDX-License-Identifier: MIT
#include "clifixture.h"
#include "core/paths.h"
#include "db/userdatabase.h"

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::clitest;
using namespace errdex::testdatabase;

class tst_ExportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_cli.cleanup(); }
    void exportsInPageOrder();
    void exportsToAFile();
    void leavesNoHalfFile();
    void takesTheDialectsOptions();
    void refusesOptionsOfOtherFormats_data();
    void refusesOptionsOfOtherFormats();
    void warnsAboutTheQuery();
    void knowsStars();
    void starsNeedNoDatabaseToBeThere();
    void tellsABrokenUserDatabase();

    void readingStarsWritesNothing();

private:
    CliFixture m_cli;
};

void tst_ExportCommand::exportsInPageOrder()
{
    // A search ranks "0070" first; an export does not.
    const Outcome outcome = m_cli.run({u"export"_s, u"--columns=code"_s, u"-7 OR 0070 OR card"_s});
    QCOMPARE(outcome.out, u"code\r\n-7\r\n0070\r\n0070\r\nCARD_LOST\r\n"_s);
    QCOMPARE(m_cli.run({u"export"_s, u"--columns=code"_s}).out, outcome.out);
    QCOMPARE(m_cli.run({u"export"_s, u"--columns=code"_s, u""_s}).out, outcome.out);
}

void tst_ExportCommand::exportsToAFile()
{
    const QString path = m_cli.filePath(u"out.csv"_s);
    const Outcome outcome = m_cli.run({u"export"_s, u"--output"_s, path, u"code:=-7"_s});
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    QCOMPARE(QString::fromUtf8(bytesOf(path)), m_cli.run({u"export"_s, u"code:=-7"_s}).out);

    QCOMPARE(m_cli.run({u"export"_s, u"--output"_s, path, u"nope"_s}).code, 1);
    QCOMPARE(QString::fromUtf8(bytesOf(path)), csvHeader);
}

void tst_ExportCommand::leavesNoHalfFile()
{
    const QString path = m_cli.filePath(u"no/such/folder/out.csv"_s);
    const Outcome outcome = m_cli.run({u"export"_s, u"--output"_s, path});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.err.contains(path), qPrintable(outcome.err));
    QCOMPARE(outcome.out, QString());
    QVERIFY(!QFile::exists(m_cli.filePath(u"no"_s)));
}

void tst_ExportCommand::takesTheDialectsOptions()
{
    const QStringList codes{u"export"_s, u"--columns=code"_s, u"code:=-7"_s};
    QCOMPARE(m_cli.run(codes + QStringList{u"--header=titles"_s}).out, u"Code\r\n-7\r\n"_s);
    QCOMPARE(m_cli.run(codes + QStringList{u"--header=none"_s, u"--line-ends=lf"_s}).out,
             u"-7\n"_s);
    QCOMPARE(m_cli.run(codes + QStringList{u"--quote=all"_s}).out, u"\"code\"\r\n\"-7\"\r\n"_s);
    QCOMPARE(m_cli.run(codes + QStringList{u"--spreadsheet-safe"_s}).out, u"code\r\n-7\r\n"_s);
}

void tst_ExportCommand::refusesOptionsOfOtherFormats_data()
{
    QTest::addColumn<QStringList>("options");
    for (const QString &option :
         {u"--bom"_s, u"--quote=all"_s, u"--line-ends=lf"_s, u"--spreadsheet-safe"_s}) {
        QTest::newRow(qPrintable(u"html "_s + option)) << QStringList{u"--format=html"_s, option};
        QTest::newRow(qPrintable(u"json "_s + option)) << QStringList{u"--format=json"_s, option};
    }
    QTest::newRow("json header") << QStringList{u"--format=json"_s, u"--header=none"_s};
    QTest::newRow("unknown header") << QStringList{u"--header=some"_s};
}

void tst_ExportCommand::refusesOptionsOfOtherFormats()
{
    QFETCH(const QStringList, options);
    const Outcome outcome = m_cli.run(QStringList{u"export"_s} + options);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY(!outcome.err.isEmpty());
    Environment terminal = m_cli.environment;
    terminal.columns = 80;
    QCOMPARE(CliFixture::runIn(terminal, {u"export"_s, u"--format=xlsx"_s}).code, 2);
}

void tst_ExportCommand::warnsAboutTheQuery()
{
    const Outcome outcome =
            m_cli.run({u"export"_s, u"--columns=code"_s, u"provider:acme"_s, u"("_s});
    QVERIFY2(outcome.err.startsWith(u"errdex: in the query: "_s), qPrintable(outcome.err));
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, u"code\r\n-7\r\n0070\r\n0070\r\n"_s);
    // What is wrong thrice in the same way is said once.
    QCOMPARE(m_cli.run({u"export"_s, u"--columns=code"_s, u"((("_s}).err.count(u"in the query"_s),
             1);
}

void tst_ExportCommand::knowsStars()
{
    db::UserDatabase(userDatabasePath(m_cli.environment.dataFolder))
            .setStarred({{u"acme"_s, u"0070"_s, 2}}, true);
    QCOMPARE(m_cli.run({u"export"_s, u"--columns=code,occurrence"_s, u"is:starred"_s}).out,
             u"code,occurrence\r\n0070,2\r\n"_s);
    // --data-dir leads elsewhere.
    QCOMPARE(m_cli.run({u"--data-dir"_s, m_cli.filePath(u"other"_s), u"export"_s, u"is:starred"_s})
                     .code,
             1);
}

void tst_ExportCommand::starsNeedNoDatabaseToBeThere()
{
    QCOMPARE(m_cli.run({u"export"_s, u"is:starred"_s}).code, 1);
    QCOMPARE(m_cli.run({u"export"_s, u"--columns=code"_s, u"provider:acme -is:starred"_s}).out,
             u"code\r\n-7\r\n0070\r\n0070\r\n"_s);
    QVERIFY(!QFile::exists(m_cli.environment.dataFolder));
}

void tst_ExportCommand::tellsABrokenUserDatabase()
{
    QVERIFY(QDir().mkpath(m_cli.environment.dataFolder));
    writeBytes(userDatabasePath(m_cli.environment.dataFolder), QByteArray(5000, 'x'));
    const Outcome outcome = m_cli.run({u"export"_s, u"is:starred"_s});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.err.contains(u"your own data cannot"_s), qPrintable(outcome.err));
    // What needs no stars goes on.
    QCOMPARE(m_cli.run({u"export"_s, u"provider:acme"_s}).code, 0);
    QCOMPARE(m_cli.run({u"export"_s, u"is:duplicate"_s}).code, 0);
    QCOMPARE(m_cli.run({u"export"_s, u"provider:zeta-pay OR (is:Starred code:=-7)"_s}).code, 3);
}

void tst_ExportCommand::readingStarsWritesNothing()
{
    // As an older version left it: what only reads must not bring it up to date.
    const QString path = userDatabasePath(m_cli.environment.dataFolder);
    QVERIFY(QDir().mkpath(m_cli.environment.dataFolder));
    {
        RawDatabase database(path);
        database.run(
                u"CREATE TABLE starred_code (provider TEXT NOT NULL, code TEXT NOT NULL, "
                "occurrence INTEGER NOT NULL, starred_at TEXT NOT NULL, PRIMARY KEY (provider, "
                "code, occurrence)) STRICT, WITHOUT ROWID"_s);
        database.run(
                u"INSERT INTO starred_code VALUES ('nobody', '1', 1, '2026-01-01T00:00:00Z')"_s);
        database.run(u"PRAGMA application_id = 1164212273"_s);
        database.run(u"PRAGMA user_version = 1"_s);
    }
    const QByteArray before = bytesOf(path);
    QCOMPARE(m_cli.run({u"export"_s, u"is:starred"_s}).code, 1); // no code of ours
    QCOMPARE(m_cli.run({u"export"_s}).code, 0);
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(m_cli.environment.dataFolder).entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(tst_ExportCommand)
#include "tst_exportcommand.moc"
