// SPDX-License-Identifier: MIT
#include "core/paths.h"
#include "core/team/teamsettings.h"
#include "db/team/teamreplica.h"
#include "db/team/teamschema.h"
#include "db/team/teamserver.h"
#include "tests/team/teamclitest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <memory>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::clitest;
using namespace errdex::testpostgres;

class tst_TeamCommand : public TeamCliTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void cleanup() { m_cli.cleanup(); }
    void setsUpOnce();
    void upgradeWantsSomethingToUpgrade();
    void statusTellsTheRole_data();
    void statusTellsTheRole();
    void statusSaysWhatIsWrong_data();
    void statusSaysWhatIsWrong();
    void passwordsComeFromAFile();
    void syncFetchesAndSends();
    void syncSaysWhyChangesWait();
    void movesToAnotherServer();
    void importOverwritesNothing();
    void anAdministratorRestoresTheHistory();
    void whatIsLeftOutIsSaid();
    void importRefusesWhatIsNoTeamData_data();
    void importRefusesWhatIsNoTeamData();
    void settingsAreKeptWithoutAPassword();
    void encryptionIsLeftOutOnlyWhereNobodyListens();
    void wrongUsage_data();
    void wrongUsage();
    void saysThatNoTeamIsSetUp_data();
    void saysThatNoTeamIsSetUp();
};

void tst_TeamCommand::setsUpOnce()
{
    const QString database = m_postgres->emptyDatabase();
    Outcome outcome = run(u"status"_s, u"postgres"_s, database);
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.err.contains("errdex team init"_L1), qPrintable(outcome.err));
    outcome = run(u"init"_s, u"postgres"_s, database);
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains("errdex_editor"_L1), qPrintable(outcome.out));
    outcome = run(u"init"_s, u"postgres"_s, database, {u"--format"_s, u"json"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out,
             u"{\"outcome\": \"current\", \"schema\": %1}\n"_s.arg(db::newestTeamSchema()));
    QCOMPARE(run(u"upgrade"_s, u"postgres"_s, database).code, 0);
    QCOMPARE(run(u"status"_s, u"postgres"_s, database).code, 0);
}

void tst_TeamCommand::upgradeWantsSomethingToUpgrade()
{
    const Outcome outcome = run(u"upgrade"_s, u"postgres"_s, m_postgres->emptyDatabase());
    QCOMPARE(outcome.code, 3);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains("errdex team init"_L1), qPrintable(outcome.err));
}

void tst_TeamCommand::statusTellsTheRole_data()
{
    QTest::addColumn<QString>("role");
    QTest::newRow("rita") << u"reader"_s;
    QTest::newRow("ed") << u"editor"_s;
    QTest::newRow("cora") << u"curator"_s;
}

void tst_TeamCommand::statusTellsTheRole()
{
    QFETCH(const QString, role);
    const QString user = QString::fromLatin1(QTest::currentDataTag());
    const QString database = m_postgres->teamDatabase();
    const Outcome text = run(u"status"_s, user, database);
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.contains(role) && text.out.contains(user), qPrintable(text.out));
    const Outcome json = run(u"status"_s, user, database, {u"--format=json"_s});
    const QJsonObject object = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QCOMPARE(object.value("role"_L1).toString(), role);
    QCOMPARE(object.value("user"_L1).toString(), user);
    QCOMPARE(object.value("access"_L1).toString(), u"read-write"_s);
    QCOMPARE(object.value("revision"_L1).toInt(-1), 0);
    QCOMPARE(object.value("waiting"_L1).toInt(-1), 0);
    // Asking changes nothing here.
    QVERIFY(!QFileInfo::exists(teamReplicaPath(m_cli.environment.dataFolder)));
}

void tst_TeamCommand::statusSaysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("said");
    QTest::newRow("host") << QStringList{u"--hosts"_s, u"no-such-host.invalid"_s}
                          << u"no-such-host.invalid"_s;
    QTest::newRow("port") << QStringList{u"--hosts"_s, u"127.0.0.1:1"_s} << u"127.0.0.1:1"_s;
    QTest::newRow("database") << QStringList{u"--database"_s, u"none"_s} << u"3D000"_s;
    QTest::newRow("account") << QStringList{u"--user"_s, u"stranger"_s} << u"28000"_s;
    QTest::newRow("rights") << QStringList{u"--user"_s, u"otto"_s} << u"right"_s;
}

void tst_TeamCommand::statusSaysWhatIsWrong()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, said);
    static const QString database = m_postgres->teamDatabase();
    QStringList arguments = at(u"ed"_s, database);
    arguments[arguments.indexOf(options.first()) + 1] = options.last();
    const Outcome outcome = m_cli.run(QStringList{u"team"_s, u"status"_s} + arguments);
    QCOMPARE(outcome.code, 3);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), 1);
}

void tst_TeamCommand::passwordsComeFromAFile()
{
    const QString database = m_postgres->teamDatabase();
    const QStringList options{
            u"team"_s,       u"status"_s, u"--hosts"_s, u"127.0.0.1:%1"_s.arg(m_postgres->port()),
            u"--database"_s, database,    u"--user"_s,  u"ed"_s};
    const QString path = m_cli.filePath(u"pgpass"_s);
    qputenv("PGPASSFILE", QFile::encodeName(path));
    const Outcome without = m_cli.run(options);
    testdatabase::writeBytes(path, "*:*:*:ed:ed\n");
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const Outcome with = m_cli.run(options);
    qunsetenv("PGPASSFILE");
    QCOMPARE(without.code, 3);
    QCOMPARE(with.err, QString());
    QCOMPARE(with.code, 0);
}

void tst_TeamCommand::syncFetchesAndSends()
{
    const QString database = m_postgres->teamDatabase();
    const db::TeamPlace place{{u"acme"_s, u"7"_s, 1}, db::OwnField::Note};
    db::TeamServer(m_postgres->address(u"eve"_s, database))
            .put({{QUuid::createUuid(),
                   {{u"acme"_s, u"8"_s, 1}, db::OwnField::Note},
                   u"hers"_s,
                   0}});
    const QString path = teamReplicaPath(m_cli.environment.dataFolder);
    QVERIFY(db::TeamReplica(path).set(place, u"mine"_s));
    const Outcome outcome = run(u"sync"_s, u"ed"_s, database, {u"--format=json"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out,
             u"{\"changed\": 2, \"sent\": 1, \"waiting\": 0, \"conflicts\": 0, "
             "\"refused\": 0}\n"_s);
    QCOMPARE(db::TeamReplica(path).values().size(), 2);
    QCOMPARE(db::TeamServer(m_postgres->address(u"eve"_s, database)).valuesAfter(0).size(), 2);
    const Outcome again = run(u"sync"_s, u"ed"_s, database);
    QCOMPARE(again.out,
             u"Changed here: 0. Sent: 0. Waiting: 0. To be decided: 0. Not accepted: "
             "0.\n"_s);
}

void tst_TeamCommand::syncSaysWhyChangesWait()
{
    const QString database = m_postgres->teamDatabase();
    const QString path = teamReplicaPath(m_cli.environment.dataFolder);
    QVERIFY(db::TeamReplica(path).set({{u"acme"_s, u"7"_s, 1}, db::OwnField::Note}, u"x"_s));
    const Outcome outcome = run(u"sync"_s, u"rita"_s, database);
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.out.contains("Waiting: 1"_L1), qPrintable(outcome.out));
    QVERIFY2(outcome.err.contains("right"_L1), qPrintable(outcome.err));
    QCOMPARE(db::TeamReplica(path).pending().size(), 1);
}

void tst_TeamCommand::movesToAnotherServer()
{
    const QString from = m_postgres->teamDatabase();
    const QString to = m_postgres->teamDatabase();
    shareCatalog(from, "it's \\ \"odd\"");
    const db::TeamPlace note{{u"acme"_s, u"8"_s, 1}, db::OwnField::Note};
    const db::TeamPlace gone{{u"acme"_s, u"9"_s, 1}, db::OwnField::Note};
    {
        db::TeamServer cora(m_postgres->address(u"cora"_s, from));
        const auto put = [&cora](const db::TeamPlace &place, const QString &text, qint64 base) {
            return cora.put({{QUuid::createUuid(), place, text, base}}).first().present.revision;
        };
        put(note, u"a note\n中 '"_s, 0);
        put({db::conceptSubject(u"rate-limit-exceeded"_s), db::OwnField::Reply}, u"Please wait."_s,
            0);
        put({{u"acme"_s, u"8"_s, 2}, db::OwnField::Concept}, u"rate-limit-exceeded"_s, 0);
        put(gone, QString(), put(gone, u"taken back"_s, 0));
    }
    const QString path = m_cli.filePath(u"team.json"_s);
    QCOMPARE(run(u"export"_s, u"rita"_s, from, {u"--output"_s, path}).code, 0);
    const Outcome outcome = run(u"import"_s, u"cora"_s, to, {path, u"--format=json"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.out,
             u"{\"new\": 3, \"same\": 0, \"left\": 0, \"refused\": 0, "
             "\"catalogs\": 1, \"history\": 0, \"history_left\": 5}\n"_s);
    // What the other one has now is the same, but for authors and times.
    const auto contents = [this](const QString &database) {
        QJsonObject root =
                QJsonDocument::fromJson(run(u"export"_s, u"rita"_s, database).out.toUtf8())
                        .object();
        QJsonArray values;
        for (const QJsonValue &value : root.value("values"_L1).toArray()) {
            QJsonObject object = value.toObject();
            object.remove("changed_at"_L1);
            values.append(object);
        }
        root.insert("values"_L1, values);
        root.remove("exported_at"_L1);
        root.remove("history"_L1); // is an administrator's matter
        return root;
    };
    QCOMPARE(contents(to), contents(from));
    QCOMPARE(contents(to).value("values"_L1).toArray().size(), 3);
}

void tst_TeamCommand::importOverwritesNothing()
{
    const QString database = m_postgres->teamDatabase();
    const QByteArray file =
            R"({"format": "errdex-team-data", "version": 1, "exported_at": "x", "catalogs": [],
                "values": [
                {"provider": "a", "code": "1", "occurrence": 1, "field": "note", "value": "file's"},
                {"provider": "a", "code": "2", "occurrence": 1, "field": "note", "value": "same"},
                {"provider": "a", "code": "3", "occurrence": 1, "field": "concept", "value": "c"}
                ]})";
    db::TeamServer eve(m_postgres->address(u"eve"_s, database));
    for (const auto &[code, text] : {std::pair{"1"_L1, "hers"_L1}, {"2"_L1, "same"_L1}})
        eve.put({{QUuid::createUuid(), {{u"a"_s, code, 1}, db::OwnField::Note}, text, 0}});
    const Outcome outcome = m_cli.run(
            QStringList{u"team"_s, u"import"_s, u"-"_s, u"--format=json"_s} + at(u"ed"_s, database),
            file);
    QCOMPARE(outcome.out,
             u"{\"new\": 0, \"same\": 1, \"left\": 1, \"refused\": 1, "
             "\"catalogs\": 0, \"history\": 0, \"history_left\": 0}\n"_s);
    QCOMPARE(eve.valuesAfter(0).first().value, u"hers"_s);
}

void tst_TeamCommand::anAdministratorRestoresTheHistory()
{
    const QString from = m_postgres->teamDatabase();
    const QString to = m_postgres->teamDatabase();
    const db::TeamPlace note{{u"acme"_s, u"8"_s, 1}, db::OwnField::Note};
    const db::TeamPlace gone{{u"acme"_s, u"9"_s, 1}, db::OwnField::Note};
    const db::TeamPlace known{{u"acme"_s, u"10"_s, 1}, db::OwnField::Note};
    const auto put = [](db::TeamServer &server, const db::TeamPlace &place, const QString &text,
                        qint64 base) {
        return server.put({{QUuid::createUuid(), place, text, base}}).first().present.revision;
    };
    {
        db::TeamServer cora(m_postgres->address(u"cora"_s, from));
        db::TeamServer ed(m_postgres->address(u"ed"_s, from));
        const qint64 first = put(cora, note, u"first ' 中\n"_s, 0);
        put(cora, gone, QString(), put(ed, gone, u"taken back"_s, 0));
        put(ed, note, u"second"_s, first);
        put(ed, known, u"theirs"_s, 0);
        // More than one page of each kind.
        QList<db::TeamChange> many;
        for (int i = 0; i < 1200; ++i)
            many.append({QUuid::createUuid(),
                         {{u"many"_s, QString::number(i), 1}, db::OwnField::Tags},
                         u"tag %1"_s.arg(i),
                         0});
        while (!many.isEmpty()) {
            ed.put(many.first(qMin<qsizetype>(200, many.size())));
            many.remove(0, qMin<qsizetype>(200, many.size()));
        }
        db::TeamServer there(m_postgres->address(u"ed"_s, to));
        put(there, known, u"here already"_s, 0);
    }
    const QString path = m_cli.filePath(u"team.json"_s);
    QCOMPARE(run(u"export"_s, u"rita"_s, from, {u"--output"_s, path}).code, 0);
    const Outcome outcome = run(u"import"_s, u"postgres"_s, to, {path, u"--format=json"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.out,
             u"{\"new\": 1201, \"same\": 0, \"left\": 1, \"refused\": 0, \"catalogs\": 0, "
             "\"history\": 1204, \"history_left\": 1}\n"_s);

    db::TeamServer before(m_postgres->address(u"rita"_s, from));
    db::TeamServer after(m_postgres->address(u"rita"_s, to));
    for (const db::TeamPlace &place : {note, gone}) {
        const QList<db::TeamValue> wanted = before.history(place);
        const QList<db::TeamValue> restored = after.history(place);
        QCOMPARE(restored.size(), 2);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(restored[i].value, wanted[i].value);
            QCOMPARE(restored[i].author, wanted[i].author);
            QCOMPARE(restored[i].changedAt, wanted[i].changedAt);
        }
    }
    QCOMPARE(after.history(known).size(), 1);
    QCOMPARE(after.history(known).first().value, u"here already"_s);
    // And it goes on from there: who edits with the present text before the eyes is no conflict.
    db::TeamServer ed(m_postgres->address(u"ed"_s, to));
    const qint64 present = after.history(note).first().revision;
    QCOMPARE(ed.put({{QUuid::createUuid(), note, u"third"_s, present}}).first().outcome,
             db::TeamAnswer::Outcome::Accepted);
    QCOMPARE(m_postgres->asAdmin(to,
                                 u"SELECT count(*)::text FROM errdex.value_history h WHERE "
                                 "base_revision <> 0 AND NOT EXISTS (SELECT 1 FROM "
                                 "errdex.value_history b WHERE b.revision = h.base_revision AND "
                                 "(b.provider, b.code, b.field) = (h.provider, h.code, "
                                 "h.field))"_s),
             QStringList{u"0"_s});
    // A second time there is nothing left to do.
    const Outcome again = run(u"import"_s, u"postgres"_s, to, {path, u"--format=json"_s});
    QVERIFY2(again.out.contains("\"new\": 0"_L1) && again.out.contains("\"history\": 0"_L1),
             qPrintable(again.out));
}

void tst_TeamCommand::whatIsLeftOutIsSaid()
{
    const QString from = m_postgres->teamDatabase();
    const QString to = m_postgres->teamDatabase();
    db::TeamServer(m_postgres->address(u"ed"_s, from))
            .put({{QUuid::createUuid(), {{u"a"_s, u"1"_s, 1}, db::OwnField::Note}, u"x"_s, 0}});
    const QString path = m_cli.filePath(u"team.json"_s);
    run(u"export"_s, u"rita"_s, from, {u"--output"_s, path});
    // An editor may not write in others' names.
    const Outcome editor = run(u"import"_s, u"ed"_s, to, {path});
    QCOMPARE(editor.code, 0);
    QVERIFY2(editor.err.contains("history was left out"_L1), qPrintable(editor.err));
    db::TeamServer server(m_postgres->address(u"ed"_s, to));
    QVERIFY(!server.mayRestore());
    db::TeamValue forged{{{u"a"_s, u"2"_s, 1}, db::OwnField::Note},
                         u"mine"_s,
                         1,
                         u"cora"_s,
                         u"2020-01-01T00:00:00.000000Z"_s};
    try {
        server.restore({forged});
        QFAIL("an editor has written in another's name");
    } catch (const db::TeamError &error) {
        QCOMPARE(error.kind(), db::TeamError::Kind::NoRights);
    }
    const Outcome admin = run(u"import"_s, u"postgres"_s, to, {path});
    QVERIFY2(admin.err.contains("has already"_L1), qPrintable(admin.err));
}

void tst_TeamCommand::importRefusesWhatIsNoTeamData_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray frame =
            R"({"format": "errdex-team-data", "version": 1, "exported_at": "x", "catalogs": [],
                "values": [%1]})";
    const QByteArray value = R"({"provider": "a", "code": "1", "occurrence": 1, "field": "note",)";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("code,message");
    QTest::newRow("something else") << QByteArray("{}");
    QTest::newRow("newer")
            << QByteArray(frame).replace(R"("version": 1)", R"("version": 3)").replace("%1", "");
    QTest::newRow("own data")
            << QByteArray(frame).replace("errdex-team-data", "errdex-own-data").replace("%1", "");
    QTest::newRow("star") << QByteArray(frame).replace(
            "%1", QByteArray(value).replace("note", "star") + R"("value": "1"})");
    QTest::newRow("long value") << QByteArray(frame).replace(
            "%1", value + R"("value": ")" + QByteArray(262145, 'x') + R"("})");
    QTest::newRow("a zero") << QByteArray(frame).replace("%1", value + R"("value": "\u0000"})");
    QTest::newRow("deep") << QByteArray(1000000, '[');
}

void tst_TeamCommand::importRefusesWhatIsNoTeamData()
{
    QFETCH(const QByteArray, file);
    static const QString database = m_postgres->teamDatabase();
    const Outcome outcome =
            m_cli.run(QStringList{u"team"_s, u"import"_s, u"-"_s} + at(u"cora"_s, database), file);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains("line "_L1), qPrintable(outcome.err));
    QCOMPARE(db::TeamServer(m_postgres->address(u"rita"_s, database)).greet().revision, 0);
}

void tst_TeamCommand::settingsAreKeptWithoutAPassword()
{
    const QString path = m_cli.filePath(u"settings.ini"_s);
    const TeamSettings before{true, u"a, b:5433"_s, u"team"_s, u"anna"_s, u"/etc/ca.pem"_s, false};
    {
        QSettings settings(path, QSettings::IniFormat);
        before.write(settings);
    }
    const QSettings settings(path, QSettings::IniFormat);
    const TeamSettings after = TeamSettings::read(settings);
    QCOMPARE(after.hosts, before.hosts);
    QCOMPARE(after.database, before.database);
    QCOMPARE(after.user, before.user);
    QCOMPARE(after.caFile, before.caFile);
    QCOMPARE(settings.allKeys().filter(u"pass"_s), QStringList());
    QCOMPARE(after.address().hosts.size(), 2);
}

void tst_TeamCommand::encryptionIsLeftOutOnlyWhereNobodyListens()
{
    using Tls = db::TeamAddress::Tls;
    const auto tls = [](const QString &hosts, bool isConfirmed) {
        return TeamSettings{true, hosts, u"d"_s, u"u"_s, {}, isConfirmed}.address().tls;
    };
    QVERIFY(tls(u"db.example"_s, false) == Tls::VerifyFull);
    QVERIFY(tls(u"localhost, db.example"_s, false) == Tls::VerifyFull);
    QVERIFY(tls(u"localhost.example"_s, false) == Tls::VerifyFull);
    QVERIFY(tls(u"db.example"_s, true) == Tls::Plain);
    QVERIFY(tls(u"localhost, 127.0.0.1:5433, [::1], /run/postgresql"_s, false) == Tls::Plain);
}

void tst_TeamCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no action") << QStringList{};
    QTest::newRow("another action") << QStringList{u"drop"_s};
    QTest::newRow("import of nothing") << QStringList{u"import"_s};
    QTest::newRow("a file too many") << QStringList{u"sync"_s, u"x"_s};
    QTest::newRow("output of nothing") << QStringList{u"sync"_s, u"--output"_s, u"x"_s};
    QTest::newRow("sharing nothing") << QStringList{u"share-catalog"_s};
    QTest::newRow("trying to fetch") << QStringList{u"sync"_s, u"--dry-run"_s};
    QTest::newRow("no team") << QStringList{u"status"_s};
    QTest::newRow("no hosts") << QStringList{u"init"_s, u"--user=a"_s, u"--database=b"_s};
    QTest::newRow("no database") << QStringList{u"status"_s, u"--hosts=localhost"_s, u"--user=a"_s};
    QTest::newRow("hosts that are none")
            << QStringList{u"status"_s, u"--hosts=a b"_s, u"--user=a"_s, u"--database=b"_s};
    QTest::newRow("a password") << QStringList{u"status"_s, u"--password=x"_s};
}

void tst_TeamCommand::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = m_cli.run(QStringList{u"team"_s} + arguments);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains("errdex help team"_L1)
                     || outcome.err.contains("errdex team --help"_L1),
             qPrintable(outcome.err));
}

void tst_TeamCommand::saysThatNoTeamIsSetUp_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const QString &action : {u"status"_s, u"sync"_s, u"export"_s})
        QTest::newRow(qPrintable(action)) << QStringList{action};
    QTest::newRow("import") << QStringList{u"import"_s, u"team.json"_s};
    QTest::newRow("half an address") << QStringList{u"status"_s, u"--user=a"_s, u"--database=b"_s};
}

void tst_TeamCommand::saysThatNoTeamIsSetUp()
{
    QFETCH(const QStringList, arguments);
    QVERIFY(TeamSettings::read(QSettings()).hosts.isEmpty());
    const Outcome outcome = m_cli.run(QStringList{u"team"_s} + arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.startsWith("errdex: no team is set up: "_L1), qPrintable(outcome.err));
    for (const auto &way : {"--hosts"_L1, "errdex team init"_L1, "errdex team --help"_L1})
        QVERIFY2(outcome.err.contains(way), qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(tst_TeamCommand)
#include "tst_teamcommand.moc"
