// SPDX-License-Identifier: MIT
#include "clifixture.h"
#include "core/paths.h"
#include "core/team/teamsettings.h"
#include "db/team/teamreplica.h"
#include "db/userdatabase.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::clitest;
using namespace errdex::testdatabase;

namespace {

const db::CodeKey code{u"acme"_s, u"-7"_s, 1};

db::TeamValue shared(qint64 revision, const db::CodeKey &subject, db::OwnField field,
                     const QString &value)
{
    return {{subject, field}, value, revision, u"anna"_s, u"2026-03-05T10:20:30.123456Z"_s};
}

QJsonArray results(const Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.out.toUtf8()).object()[u"results"_s].toArray();
}

} // namespace

/// What the command line shows of what a team shares: from the copy on this machine, by no server.
class tst_TeamTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theCardHasWhatTheTeamShares();
    void theTeamsReplyStandsBehindOnesOwn();
    void jsonSaysWhoWroteItAndWhen();
    void wordsOfNotesAreFound_data();
    void wordsOfNotesAreFound();
    void whatIsFoundByItsOwnTextsStandsFirst();
    void theTeamsConceptCounts();
    void exportsHaveWhatTheTeamShares();
    void anExportIsReadBack();
    void aTeamThatIsSwitchedOffIsNotShown();
    void readingChangesNothing();
    void aDamagedCopyIsToldAndNotTouched();
    void withoutATeamNothingIsThere();

private:
    QString replicaPath() const { return teamReplicaPath(m_cli.environment.dataFolder); }

    CliFixture m_cli;
};

void tst_TeamTexts::init()
{
    QSettings().clear();
    db::TeamReplica replica(replicaPath());
    replica.apply({shared(1, code, db::OwnField::Note, u"Ask the janitor\nfirst"_s),
                   shared(2, code, db::OwnField::Tags, u"basement\nvip"_s),
                   shared(3, code, db::OwnField::Link, u"https://team.example/7"_s),
                   shared(4, db::conceptSubject(u"rate-limit-exceeded"_s), db::OwnField::Reply,
                          u"The team says sorry."_s)});
}

void tst_TeamTexts::cleanup()
{
    QSettings().clear();
    m_cli.cleanup();
}

void tst_TeamTexts::theCardHasWhatTheTeamShares()
{
    const QString by = u"— anna, "_s
            + QLocale().toString(
                    QDateTime::fromString(u"2026-03-05T10:20:30.123Z"_s, Qt::ISODateWithMs)
                            .toLocalTime(),
                    QLocale::ShortFormat)
            + u'\n';
    const Outcome outcome = m_cli.run({u"lookup"_s, u"-7"_s});
    QCOMPARE(outcome.err, QString());
    const QString expected = u"  Team's reply  The team says sorry.\n"
                             "                %1"
                             "  Team's note   Ask the janitor\n"
                             "                first\n"
                             "                %1"
                             "  Team's tags   basement, vip\n"
                             "                %1"
                             "  Team's link   https://team.example/7\n"
                             "                %1"_s.arg(by);
    QVERIFY2(outcome.out.endsWith(expected), qPrintable(outcome.out));
    QVERIFY(!outcome.out.contains("Safe reply"_L1));
}

void tst_TeamTexts::theTeamsReplyStandsBehindOnesOwn()
{
    const QString path = userDatabasePath(m_cli.environment.dataFolder);
    const auto reply = [this](const QString &text) {
        const QString out = m_cli.run({u"lookup"_s, u"-7"_s}).out;
        QVERIFY2(out.contains(text), qPrintable(out));
        QCOMPARE(out.count(u" reply "_s), 1);
    };
    db::UserDatabase(path).setOwnValues({{db::conceptSubject(u"rate-limit-exceeded"_s),
                                          db::OwnField::Reply,
                                          u"Mine for all"_s,
                                          {}}});
    reply(u"  Your reply   Mine for all\n"_s);
    db::TeamReplica(replicaPath()).set({code, db::OwnField::Reply}, u"The team's for this"_s);
    reply(u"  Team's reply  The team's for this\n                — written here, not sent yet\n"_s);
    db::UserDatabase(path).setOwnValues({{code, db::OwnField::Reply, u"Mine for this"_s, {}}});
    reply(u"  Your reply   Mine for this\n"_s);
}

void tst_TeamTexts::jsonSaysWhoWroteItAndWhen()
{
    db::UserDatabase(userDatabasePath(m_cli.environment.dataFolder))
            .setOwnValues({{code, db::OwnField::Note, u"Mine"_s, {}}});
    db::TeamReplica(replicaPath()).set({code, db::OwnField::Tags}, u"attic"_s);
    const QJsonObject result =
            results(m_cli.run({u"lookup"_s, u"--format=json"_s, u"-7"_s}))[0].toObject();
    QCOMPARE(result[u"own"_s].toObject(), (QJsonObject{{u"note"_s, u"Mine"_s}}));
    const QJsonArray team = result[u"team"_s].toArray();
    QCOMPARE(team.size(), 3);
    QCOMPARE(team[0].toObject(),
             (QJsonObject{{u"field"_s, u"note"_s},
                          {u"value"_s, u"Ask the janitor\nfirst"_s},
                          {u"author"_s, u"anna"_s},
                          {u"changed_at"_s, u"2026-03-05T10:20:30.123456Z"_s},
                          {u"state"_s, u"shared"_s}}));
    QCOMPARE(team[1].toObject(),
             (QJsonObject{{u"field"_s, u"tags"_s},
                          {u"value"_s, u"attic"_s},
                          {u"author"_s, QJsonValue::Null},
                          {u"changed_at"_s, QJsonValue::Null},
                          {u"state"_s, u"waiting"_s}}));
    // What has nothing has no keys either.
    const QJsonObject other =
            results(m_cli.run({u"lookup"_s, u"--format=json"_s, u"CARD_LOST"_s}))[0].toObject();
    QVERIFY(!other.contains("team"_L1) && !other.contains("own"_L1));
}

void tst_TeamTexts::wordsOfNotesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("whose");
    QTest::addColumn<QString>("field");
    QTest::newRow("team's note") << u"janitor"_s << u"found in the team's note"_s << u"team"_s
                                 << u"note"_s;
    QTest::newRow("case and order")
            << u"FIRST Janitor"_s << u"found in the team's note"_s << u"team"_s << u"note"_s;
    QTest::newRow("with a word of its own")
            << u"slow janitor"_s << u"found in the team's note"_s << u"team"_s << u"note"_s;
    QTest::newRow("team's tags") << u"basement"_s << u"found in the team's tags"_s << u"team"_s
                                 << u"tags"_s;
    QTest::newRow("own note") << u"plumber"_s << u"found in your note"_s << u"own"_s << u"note"_s;
    QTest::newRow("own tags") << u"rooftop"_s << u"found in your tags"_s << u"own"_s << u"tags"_s;
}

void tst_TeamTexts::wordsOfNotesAreFound()
{
    QFETCH(const QString, text);
    QFETCH(const QString, reason);
    QFETCH(const QString, whose);
    QFETCH(const QString, field);
    db::UserDatabase(userDatabasePath(m_cli.environment.dataFolder))
            .setOwnValues({{code, db::OwnField::Note, u"Or the plumber"_s, {}},
                           {code, db::OwnField::Tags, u"rooftop"_s, {}}});
    const Outcome card = m_cli.run({u"lookup"_s, text});
    QCOMPARE(card.err, QString());
    QCOMPARE(card.code, 0);
    QVERIFY2(card.out.startsWith(u"-7  Acme, trading API\n"_s), qPrintable(card.out));
    QVERIFY2(card.out.contains(reason), qPrintable(card.out));
    const QJsonArray found = results(m_cli.run({u"lookup"_s, u"--format=json"_s, text}));
    QCOMPARE(found.size(), 1);
    const QJsonObject match = found[0].toObject()[u"match"_s].toObject();
    QCOMPARE(match[u"kind"_s].toString(), u"text"_s);
    const QJsonObject kept = match[u"kept"_s].toObject();
    QCOMPARE(kept[u"whose"_s].toString(), whose);
    QCOMPARE(kept[u"field"_s].toString(), field);
    QCOMPARE(kept[u"author"_s].toString(), whose == "team"_L1 ? u"anna"_s : QString());
    // Only of the provider that was asked for.
    QCOMPARE(m_cli.run({u"lookup"_s, u"--provider=zeta-pay"_s, text}).code, 1);
    // On a terminal the words are bold where they stand.
    Environment terminal = m_cli.environment;
    terminal.colored = true;
    const QString word = text.section(u' ', -1).toLower();
    const QString bold = CliFixture::runIn(terminal, {u"lookup"_s, text}).out;
    QVERIFY2(bold.contains(u"\x1b[1m%1\x1b[0m"_s.arg(word)), qPrintable(bold));
}

void tst_TeamTexts::whatIsFoundByItsOwnTextsStandsFirst()
{
    db::TeamReplica(replicaPath())
            .set({{u"zeta-pay"_s, u"CARD_LOST"_s, 1}, db::OwnField::Note}, u"Slow, really"_s);
    const QJsonArray found =
            results(m_cli.run({u"lookup"_s, u"--format=json"_s, u"slow"_s, u"really"_s}));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].toObject()[u"code"_s].toString(), u"-7"_s);
    QCOMPARE(found[1].toObject()[u"code"_s].toString(), u"CARD_LOST"_s);
    QVERIFY(found[0].toObject()[u"match"_s].toObject()[u"score"_s].toDouble()
            > found[1].toObject()[u"match"_s].toObject()[u"score"_s].toDouble());
    const QJsonArray limited = results(
            m_cli.run({u"lookup"_s, u"--format=json"_s, u"--limit=1"_s, u"slow"_s, u"really"_s}));
    QCOMPARE(limited.size(), 1);
    QCOMPARE(limited[0].toObject()[u"code"_s].toString(), u"-7"_s);
}

void tst_TeamTexts::theTeamsConceptCounts()
{
    const db::CodeKey lost{u"zeta-pay"_s, u"CARD_LOST"_s, 1};
    {
        db::TeamReplica replica(replicaPath());
        replica.apply({shared(5, lost, db::OwnField::Concept, u"rate-limit-exceeded"_s)});
    }
    QVERIFY(m_cli.run({u"lookup"_s, u"CARD_LOST"_s}).out.contains("Rate limit exceeded"_L1));
    // One's own choice wins.
    db::UserDatabase(userDatabasePath(m_cli.environment.dataFolder))
            .setOwnValues({{lost, db::OwnField::Concept, u"limits"_s, {}}});
    const QString out = m_cli.run({u"lookup"_s, u"CARD_LOST"_s}).out;
    QVERIFY2(!out.contains("Rate limit exceeded"_L1), qPrintable(out));
}

void tst_TeamTexts::exportsHaveWhatTheTeamShares()
{
    const Outcome table =
            m_cli.run({u"export"_s, u"--columns=code,tags,note,link"_s, u"note:janitor"_s});
    QCOMPARE(table.err, QString());
    QCOMPARE(table.out,
             u"code,tags,note,link\r\n"
             "-7,\"basement, vip\",\"Ask the janitor\nfirst\",https://team.example/7\r\n"_s);
    QCOMPARE(m_cli.run({u"export"_s, u"--columns=code"_s, u"janitor"_s}).out, u"code\r\n-7\r\n"_s);
    const Outcome json = m_cli.run({u"export"_s, u"--format=json"_s, u"--columns=code,note"_s});
    const QJsonArray rows = QJsonDocument::fromJson(json.out.toUtf8()).array();
    QVERIFY2(rows.size() > 1, qPrintable(json.out));
    const QJsonArray team = rows[0].toObject()[u"team"_s].toArray();
    QCOMPARE(team.size(), 1); // the note alone was asked for
    QCOMPARE(team[0].toObject()[u"field"_s].toString(), u"note"_s);
    QCOMPARE(team[0].toObject()[u"author"_s].toString(), u"anna"_s);
    QCOMPARE(team[0].toObject()[u"changed_at"_s].toString(), u"2026-03-05T10:20:30.123456Z"_s);
    QVERIFY(!rows[1].toObject().contains("team"_L1));
    // Nothing of it where no column of it is asked for.
    QVERIFY(!m_cli.run({u"export"_s, u"--format=json"_s}).out.contains("anna"_L1));
    const Outcome rowsOfAll =
            m_cli.run({u"compare"_s, u"--long"_s, u"--columns=code,note"_s, u"--by=code"_s});
    QVERIFY2(rowsOfAll.out.contains("Ask the janitor"_L1), qPrintable(rowsOfAll.out));
}

void tst_TeamTexts::anExportIsReadBack()
{
    const QString file = m_cli.filePath(u"codes.json"_s);
    const Outcome exported =
            m_cli.run({u"export"_s, u"--output"_s, file,
                       u"--columns=provider,code,occurrence,message,note"_s, u"provider:acme"_s});
    QCOMPARE(exported.code, 0);
    const Outcome read = m_cli.run(
            {u"import"_s, file, u"--provider=again"_s, u"--dry-run"_s, u"--format=json"_s});
    const QJsonObject object = QJsonDocument::fromJson(read.out.toUtf8()).object();
    QCOMPARE(object[u"added"_s].toInt(), 3);
    QCOMPARE(object[u"codes"_s].toArray()[0].toObject()[u"message"_s].toString(),
             u"Too many, \"really\""_s);
}

void tst_TeamTexts::aTeamThatIsSwitchedOffIsNotShown()
{
    QSettings settings;
    TeamSettings chosen;
    chosen.isOn = true;
    chosen.write(settings);
    settings.sync();
    QVERIFY(m_cli.run({u"lookup"_s, u"-7"_s}).out.contains("janitor"_L1));
    chosen.isOn = false;
    chosen.write(settings);
    settings.sync();
    QVERIFY(!m_cli.run({u"lookup"_s, u"-7"_s}).out.contains("janitor"_L1));
    QCOMPARE(m_cli.run({u"lookup"_s, u"janitor"_s}).code, 1);
}

void tst_TeamTexts::readingChangesNothing()
{
    const auto files = [this] {
        QMap<QString, QByteArray> contents;
        QDirIterator all(m_cli.environment.dataFolder, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            // SQLite's own, which say who reads.
            if (file.fileName().endsWith("-shm"_L1) || file.fileName().endsWith("-wal"_L1))
                continue;
            if (file.open(QIODevice::ReadOnly))
                contents.insert(file.fileName(), file.readAll());
        }
        return contents;
    };
    const auto before = files();
    QVERIFY(!before.isEmpty());
    m_cli.run({u"lookup"_s, u"janitor"_s});
    m_cli.run({u"export"_s, u"--columns=code,note"_s});
    QCOMPARE(files(), before);
    // Also while the window has it open and writes.
    db::TeamReplica window(replicaPath());
    QVERIFY(window.set({code, db::OwnField::Note}, u"Ask nobody"_s));
    QVERIFY(m_cli.run({u"lookup"_s, u"-7"_s}).out.contains("Ask nobody"_L1));
}

void tst_TeamTexts::aDamagedCopyIsToldAndNotTouched()
{
    const QString path = replicaPath();
    writeBytes(path, "damaged");
    const Outcome outcome = m_cli.run({u"lookup"_s, u"-7"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains("Safe reply"_L1));
    QVERIFY2(outcome.err.contains("errdex team sync"_L1), qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), 1);
    // Less than was asked for must not look like all of it.
    const Outcome exported = m_cli.run({u"export"_s, u"--columns=code,note"_s});
    QCOMPARE(exported.code, 3);
    QCOMPARE(exported.out, QString());
    QVERIFY2(exported.err.contains("errdex team sync"_L1), qPrintable(exported.err));
    QCOMPARE(m_cli.run({u"export"_s, u"--columns=code,starred"_s}).code, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("damaged"));
}

void tst_TeamTexts::withoutATeamNothingIsThere()
{
    QDir(m_cli.environment.dataFolder).removeRecursively();
    const Outcome outcome = m_cli.run({u"lookup"_s, u"janitor"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY(!QFileInfo::exists(m_cli.environment.dataFolder));
}

QTEST_GUILESS_MAIN(tst_TeamTexts)
#include "tst_teamtexts.moc"
