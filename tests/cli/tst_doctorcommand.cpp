// SPDX-License-Identifier: MIT
#include "clifixture.h"
#include "core/paths.h"
#include "core/text/phrases.h"
#include "db/importedcatalogs.h"
#include "db/snapshots.h"
#include "db/userdatabase.h"

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::clitest;
using namespace errdex::testdatabase;

class tst_DoctorCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_cli.cleanup(); }
    void doctorFindsAllSound();
    void doctorTellsWhatIsBroken_data();
    void doctorTellsWhatIsBroken();
    void tellsCopiesAndOrphans();
    void anInterruptedChangeIsNoDamage();
    void repairsWithTheNewestGoodCopy();
    void repairsWithWhatCanBeRead();
    void asksBeforeItRepairs_data();
    void asksBeforeItRepairs();
    void doesNotRepairWhatIsSound();
    void needsSomebodyToAsk();

private:
    QString user() const { return userDatabasePath(m_cli.environment.dataFolder); }
    static int newestVersion()
    {
        return int(QDir(u":/migrations/user"_s).entryList({u"*.sql"_s}).size());
    }
    void star(const QString &provider, const QString &code) const
    {
        db::UserDatabase(user()).setStarred({{provider, code, 1}}, true);
    }
    QStringList stars() const
    {
        QStringList codes;
        for (const db::CodeKey &key : db::UserDatabase(user()).starredCodes())
            codes.append(key.code);
        codes.sort();
        return codes;
    }
    QString takeCopy() const
    {
        return db::Snapshots(user())
                .take(db::SnapshotReason::Daily,
                      QDateTime(QDate(2026, 11, 20), QTime(8, 57), Qt::UTC))
                .path;
    }
    QByteArray damage() const
    {
        QByteArray bytes = bytesOf(user());
        bytes[16] = '\x7f'; // no page size
        writeBytes(user(), bytes);
        return bytes;
    }
    QStringList setAside() const
    {
        return QDir(m_cli.environment.dataFolder).entryList({u"user-damaged-*.sqlite"_s});
    }

    CliFixture m_cli;
};

void tst_DoctorCommand::doctorFindsAllSound()
{
    const qint64 bytes = QFileInfo(m_cli.environment.catalogPath).size();
    const QString user = userDatabasePath(m_cli.environment.dataFolder);
    const QString bundled = u"Bundled catalogues: sound\n"
                            "  File     %1\n"
                            "  Size     %2 byte(s)\n"
                            "  Version  2 (newest known: 2)\n"
                            "\n"_s.arg(m_cli.environment.catalogPath)
                                    .arg(Phrases::number(quint64(bytes)));
    Outcome outcome = m_cli.run({u"doctor"_s});
    QCOMPARE(outcome.out,
             bundled
                     + u"Your own data: not there yet; made when it is first needed\n"
                       "  File  %1\n"_s.arg(user));
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    QVERIFY(!QFile::exists(m_cli.environment.dataFolder));

    db::UserDatabase(user).setStarred({{u"acme"_s, u"-7"_s, 1}}, true);
    outcome = m_cli.run({u"doctor"_s});
    QCOMPARE(outcome.out,
             bundled
                     + u"Your own data: sound\n"
                       "  File     %1\n"
                       "  Size     %2 byte(s)\n"
                       "  Version  %3 (newest known: %3)\n"
                       "  Copies   none yet\n"_s.arg(user)
                               .arg(Phrases::number(quint64(QFileInfo(user).size())))
                               .arg(newestVersion()));
    QCOMPARE(outcome.code, 0);
}

void tst_DoctorCommand::doctorTellsWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("bundled"); // null: as it is
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("no bundled database")
            << QByteArray("") << QByteArray()
            << QStringList{u"Bundled catalogues: broken"_s, u"is damaged"_s,
                           u"Installing Errdex again"_s, u"Your own data: not there yet"_s};
    QTest::newRow("a text for the user database")
            << QByteArray() << QByteArray("a letter").repeated(100)
            << QStringList{u"Bundled catalogues: sound"_s, u"Your own data: broken"_s,
                           u"is not a database"_s, u"The file was left as it is."_s};
    QTest::newRow("both") << QByteArray("text").repeated(1000) << QByteArray("x")
                          << QStringList{u"Bundled catalogues: broken"_s,
                                         u"Your own data: broken"_s};
}

void tst_DoctorCommand::doctorTellsWhatIsBroken()
{
    QFETCH(const QByteArray, bundled);
    QFETCH(const QByteArray, user);
    QFETCH(const QStringList, told);
    const QString sound = m_cli.environment.catalogPath;
    if (!bundled.isNull()) {
        m_cli.environment.catalogPath = m_cli.filePath(u"broken.sqlite"_s);
        writeBytes(m_cli.environment.catalogPath, bundled);
    }
    if (!user.isNull()) {
        QVERIFY(QDir().mkpath(m_cli.environment.dataFolder));
        writeBytes(userDatabasePath(m_cli.environment.dataFolder), user);
    }
    const Outcome outcome = m_cli.run({u"doctor"_s});
    m_cli.environment.catalogPath = sound;
    QCOMPARE(outcome.code, 3);
    for (const QString &text : told)
        QVERIFY2(outcome.out.contains(text), qPrintable(outcome.out));
    if (!user.isNull())
        QCOMPARE(bytesOf(userDatabasePath(m_cli.environment.dataFolder)), user);
}

void tst_DoctorCommand::tellsCopiesAndOrphans()
{
    star(u"acme"_s, u"no such code"_s);
    star(u"nobody"_s, u"1"_s);
    star(u"nobody"_s, u"2"_s);
    db::ImportedCatalogs(user()).setHidden(u"nobody"_s, true);
    const QString copy = takeCopy();
    Outcome outcome = m_cli.run({u"doctor"_s});
    QVERIFY2(outcome.out.contains("Copies   1, the newest of 2026-11-20 08:57\n"_L1),
             qPrintable(outcome.out));
    // Those of a hidden provider are not lost.
    QVERIFY2(outcome.out.contains("Orphans  1 code(s) with a star or note"_L1),
             qPrintable(outcome.out));
    QCOMPARE(outcome.code, 0);
    QCOMPARE(stars().size(), 3);
    writeBytes(copy, bytesOf(copy).left(9000));
    outcome = m_cli.run({u"doctor"_s});
    QVERIFY2(outcome.out.contains("Copies   1, none of which can be read\n"_L1),
             qPrintable(outcome.out));
}

void tst_DoctorCommand::anInterruptedChangeIsNoDamage()
{
    QVERIFY(QDir().mkpath(m_cli.environment.dataFolder));
    // What is on the disk when the power goes while SQLite makes the database.
    const QString making = m_cli.filePath(u"making"_s);
    {
        RawDatabase database(making);
        database.run(u"PRAGMA application_id = 1164212273"_s);
        database.run(u"PRAGMA cache_size = 1"_s);
        database.run(u"CREATE TABLE filler (a)"_s);
        database.run(u"BEGIN"_s);
        database.run(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 5000) "
                     "INSERT INTO filler SELECT hex(randomblob(50)) FROM n"_s);
        QVERIFY(QFile::copy(making, user()));
        QVERIFY(QFile::copy(making + u"-journal"_s, user() + u"-journal"_s));
        database.run(u"ROLLBACK"_s);
    }
    QFile::remove(making);
    const QByteArray before = bytesOf(user());
    const Outcome outcome = m_cli.run({u"doctor"_s});
    QVERIFY2(outcome.out.contains("Your own data: sound\n"_L1), qPrintable(outcome.out));
    QVERIFY2(outcome.out.contains("a change was broken off; the next start takes it back"_L1),
             qPrintable(outcome.out));
    QCOMPARE(outcome.code, 0);
    QCOMPARE(bytesOf(user()), before);
    QVERIFY(QFile::exists(user() + u"-journal"_s));
}

void tst_DoctorCommand::repairsWithTheNewestGoodCopy()
{
    star(u"acme"_s, u"1"_s);
    takeCopy();
    star(u"acme"_s, u"2"_s);
    const QByteArray damaged = damage();
    const Outcome outcome = m_cli.run({u"doctor"_s, u"--repair"_s, u"--yes"_s});
    QVERIFY2(outcome.out.contains("Your own data: broken"_L1), qPrintable(outcome.out));
    QVERIFY2(outcome.out.contains("Your own data is what it was on 2026-11-20 08:57."_L1),
             qPrintable(outcome.out));
    QVERIFY2(outcome.out.contains("Your own data: sound"_L1), qPrintable(outcome.out));
    QCOMPARE(outcome.code, 0);
    QCOMPARE(stars(), QStringList{u"1"_s});
    QCOMPARE(setAside().size(), 1);
    QCOMPARE(bytesOf(m_cli.environment.dataFolder + u'/' + setAside().first()), damaged);
}

void tst_DoctorCommand::repairsWithWhatCanBeRead()
{
    star(u"acme"_s, u"1"_s);
    star(u"acme"_s, u"2"_s);
    damage();
    const Outcome outcome = m_cli.run({u"doctor"_s, u"--repair"_s, u"--yes"_s});
    QVERIFY2(outcome.out.contains("2 row(s) of your own data could be read."_L1),
             qPrintable(outcome.out));
    QCOMPARE(outcome.code, 0);
    QCOMPARE(stars(), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(setAside().size(), 1);
}

void tst_DoctorCommand::asksBeforeItRepairs_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("agrees");
    QTest::newRow("yes") << QByteArray("y\n") << true;
    QTest::newRow("a capital") << QByteArray("Y\r\n") << true;
    QTest::newRow("no") << QByteArray("n\n") << false;
    QTest::newRow("Enter") << QByteArray("\n") << false;
    QTest::newRow("the end of input") << QByteArray() << false;
    QTest::newRow("anything else") << QByteArray("yesterday\n") << false;
}

void tst_DoctorCommand::asksBeforeItRepairs()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, agrees);
    star(u"acme"_s, u"1"_s);
    const QByteArray damaged = damage();
    m_cli.environment.isInteractive = true;
    const Outcome outcome = m_cli.run({u"doctor"_s, u"--repair"_s}, answer);
    m_cli.environment.isInteractive = false;
    QVERIFY2(outcome.out.contains("Take what can still be read of the damaged file?"_L1),
             qPrintable(outcome.out));
    QCOMPARE(outcome.code, agrees ? 0 : 3);
    QCOMPARE(outcome.out.contains("Nothing was changed."_L1), !agrees);
    QCOMPARE(setAside().size(), agrees ? 1 : 0);
    if (!agrees)
        QCOMPARE(bytesOf(user()), damaged);
}

void tst_DoctorCommand::doesNotRepairWhatIsSound()
{
    star(u"acme"_s, u"1"_s);
    Outcome outcome = m_cli.run({u"doctor"_s, u"--repair"_s, u"--yes"_s});
    QVERIFY(outcome.out.contains("There is nothing in your own data that could be repaired."_L1));
    QCOMPARE(outcome.code, 0);
    // A newer one is not damaged, and not ours to repair.
    RawDatabase(user()).run(u"PRAGMA user_version = 99"_s);
    const QByteArray before = bytesOf(user());
    outcome = m_cli.run({u"doctor"_s, u"--repair"_s, u"--yes"_s});
    QCOMPARE(outcome.code, 3);
    QVERIFY(outcome.out.contains("newer version"_L1));
    QCOMPARE(bytesOf(user()), before);
    QCOMPARE(setAside(), QStringList());
}

void tst_DoctorCommand::needsSomebodyToAsk()
{
    star(u"acme"_s, u"1"_s);
    const QByteArray damaged = damage();
    Outcome outcome = m_cli.run({u"doctor"_s, u"--repair"_s}, "y\n");
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains("--yes"_L1), qPrintable(outcome.err));
    QCOMPARE(bytesOf(user()), damaged);
    outcome = m_cli.run({u"doctor"_s, u"--yes"_s});
    QCOMPARE(outcome.code, 2);
}

QTEST_GUILESS_MAIN(tst_DoctorCommand)
#include "tst_doctorcommand.moc"
