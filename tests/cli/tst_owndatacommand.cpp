// SPDX-License-Identifier: MIT
#include "clifixture.h"
#include "core/paths.h"
#include "db/ownfile.h"
#include "db/snapshots.h"
#include "db/userdatabase.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::clitest;
using namespace errdex::testdatabase;

class tst_OwnDataCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_cli.cleanup(); }
    void nothingIsKeptYet();
    void goesFromOnePersonToAnother();
    void aDryRunChangesNothing();
    void tellsInJson();
    void readsFromStandardInput();
    void keepsACopyOfTheStateBefore();
    void refusesWhatIsNoOwnData_data();
    void refusesWhatIsNoOwnData();
    void aFileThatCannotBeWrittenIsTold();
    void wrongUsage_data();
    void wrongUsage();

private:
    QString user() const { return userDatabasePath(m_cli.environment.dataFolder); }
    QString note() const
    {
        for (const db::OwnValue &value : db::UserDatabase(user()).ownValues()) {
            if (value.field == db::OwnField::Note)
                return value.value;
        }
        return {};
    }
    void write(const QString &text) const
    {
        db::UserDatabase(user()).setOwnValues({{m_code, db::OwnField::Note, text, {}}});
    }
    static QByteArray theirs(const QString &text, const QString &at)
    {
        return db::writeOwnFile({at,
                                 {{{m_code, db::OwnField::Note, text, at}, {at}}},
                                 {{{}, u"Theirs"_s, {}, u"http:4xx"_s, true, {}}}});
    }

    static inline const db::CodeKey m_code{u"acme"_s, u"7"_s, 1};
    const QString m_later = u"2999-01-01T00:00:00.000Z"_s;
    CliFixture m_cli;
};

void tst_OwnDataCommand::nothingIsKeptYet()
{
    const Outcome outcome = m_cli.run({u"own-data"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.err.isEmpty());
    const auto parsed = db::parseOwnFile(outcome.out.toUtf8());
    QCOMPARE(parsed.state, db::ParsedOwnFile::State::Good);
    QVERIFY(parsed.file.versions.isEmpty());
    QVERIFY(!QFileInfo::exists(user())); // asking makes nothing
}

void tst_OwnDataCommand::goesFromOnePersonToAnother()
{
    write(u"Call them"_s);
    const QString path = m_cli.filePath(u"mine.json"_s);
    const Outcome written = m_cli.run({u"own-data"_s, u"--output"_s, path});
    QCOMPARE(written.code, 0);
    QVERIFY(written.out.isEmpty());
    m_cli.cleanup(); // another person
    const Outcome joined = m_cli.run({u"own-data"_s, u"--join"_s, path});
    QCOMPARE(joined.err, QString());
    QCOMPARE(joined.out, u"Joined into your own data: 1 new.\n"_s);
    QCOMPARE(joined.code, 0);
    QCOMPARE(note(), u"Call them"_s);
    QCOMPARE(m_cli.run({u"own-data"_s, u"--join"_s, path}).out, u"All of it was here already.\n"_s);
}

void tst_OwnDataCommand::aDryRunChangesNothing()
{
    write(u"mine"_s);
    const QByteArray before = bytesOf(user());
    const Outcome outcome = m_cli.run({u"own-data"_s, u"--join"_s, u"-"_s, u"--dry-run"_s},
                                      theirs(u"theirs"_s, m_later));
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.startsWith(u"It would be joined into your own data: 1 saved filter"_s),
             qPrintable(outcome.out));
    QVERIFY(outcome.out.contains(u"1 written by both of you."_s));
    QCOMPARE(bytesOf(user()), before);
    QCOMPARE(note(), u"mine"_s);
}

void tst_OwnDataCommand::tellsInJson()
{
    write(u"mine"_s);
    const Outcome outcome =
            m_cli.run({u"own-data"_s, u"--join"_s, u"-"_s, u"--format"_s, u"json"_s},
                      theirs(u"theirs"_s, m_later));
    const QJsonObject json = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(json,
             (QJsonObject{{u"added"_s, 0},
                          {u"changed"_s, 0},
                          {u"kept"_s, 0},
                          {u"conflicts"_s, 1},
                          {u"filters"_s, 1}}));
    QCOMPARE(note(), u"theirs"_s);
}

void tst_OwnDataCommand::readsFromStandardInput()
{
    QCOMPARE(m_cli.run({u"own-data"_s, u"--join"_s, u"-"_s}, theirs(u"theirs"_s, m_later)).code, 0);
    QCOMPARE(note(), u"theirs"_s);
    const Outcome empty = m_cli.run({u"own-data"_s, u"--join"_s, u"-"_s});
    QCOMPARE(empty.code, 2);
    QVERIFY2(empty.err.contains(u"Standard input: no file of own data"_s), qPrintable(empty.err));
}

void tst_OwnDataCommand::keepsACopyOfTheStateBefore()
{
    write(u"mine"_s);
    QCOMPARE(m_cli.run({u"own-data"_s, u"--join"_s, u"-"_s}, theirs(u"theirs"_s, m_later)).code, 0);
    const auto snapshots = db::Snapshots(user()).list();
    QCOMPARE(snapshots.size(), 1);
    QCOMPARE(snapshots.constFirst().reason, db::SnapshotReason::Join);
    const auto before = db::UserDatabase::forReading(snapshots.constFirst().path);
    QCOMPARE(before->ownValues().constFirst().value, u"mine"_s);
}

void tst_OwnDataCommand::refusesWhatIsNoOwnData_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("a catalogue") << QByteArray(R"({"provider": {"slug": "acme"}, "codes": []})");
    QTest::newRow("newer") << QByteArray(R"({"format":"errdex-own-data","version":7})");
    QTest::newRow("cut off") << theirs(u"theirs"_s, u"2026-01-01T00:00:00.000Z"_s).chopped(40);
}

void tst_OwnDataCommand::refusesWhatIsNoOwnData()
{
    QFETCH(const QByteArray, bytes);
    write(u"mine"_s);
    const Outcome outcome = m_cli.run({u"own-data"_s, u"--join"_s, u"-"_s}, bytes);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(u"othing was changed"_s), qPrintable(outcome.err));
    QCOMPARE(note(), u"mine"_s);
    QVERIFY(db::Snapshots(user()).list().isEmpty());
}

void tst_OwnDataCommand::aFileThatCannotBeWrittenIsTold()
{
    const Outcome outcome =
            m_cli.run({u"own-data"_s, u"--output"_s, m_cli.filePath(u"no/folder/x.json"_s)});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.err.contains(u"could not be written"_s), qPrintable(outcome.err));
}

void tst_OwnDataCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("both") << QStringList{u"--join"_s, u"a"_s, u"--output"_s, u"b"_s};
    QTest::newRow("a trial of nothing") << QStringList{u"--dry-run"_s};
    QTest::newRow("a format") << QStringList{u"--format"_s, u"json"_s};
    QTest::newRow("an argument") << QStringList{u"mine.json"_s};
}

void tst_OwnDataCommand::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = m_cli.run(QStringList{u"own-data"_s} + arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
}

QTEST_GUILESS_MAIN(tst_OwnDataCommand)
#include "tst_owndatacommand.moc"
