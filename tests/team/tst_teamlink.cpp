// SPDX-License-Identifier: MIT
#include "tests/team/colleague.h"
#include "tests/team/flakyline.h"
#include "tests/team/postgres.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>

// A busy machine with a server beside the test takes its time.
#undef QTRY_VERIFY
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), 30000)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 30000)

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace errdex;
using namespace errdex::db;
using namespace errdex::testpostgres;
using Kind = TeamError::Kind;
using Phase = TeamState::Phase;

/// Each fault ends with the same questions: is every change that was taken still there, once, and
/// does the state say what was wrong?
class tst_TeamLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aChangeReachesOthersByNotification();
    void worksWithoutNotifications();
    void aFloodOfNotificationsIsNotFollowed();
    void twoPeopleWriteTheSameNoteOffline();
    void theServerIsStoppedAndComesBack();
    void theServerCrashesInTheMiddle();
    void theLineIsCutBeforeTheServerHasIt();
    void theLineIsCutBeforeTheAnswerIsHere();
    void theSessionIsEndedByTheServer();
    void aSlowLineHoldsNobodyUp();
    void aMuteLineIsLeftAtOnce();
    void connectingIsLeftAtOnce_data();
    void connectingIsLeftAtOnce();
    void aFullDiskLeavesTheChangeWaiting();
    void aRevokedRightLeavesTheChangeWaiting();
    void aChangedPasswordIsToldAndTakenAnew();
    void aNewerSchemaIsRefused();
    void aReadOnlyServerIsRead();
    void thirtyDaysOffline();
    void aServerSetBackToABackup();
    void sharedCatalogsArrive();
    void sendsNothingThatIsNotShared();
    void passwordsAreNowhere();

private:
    /// The history has each of `texts` once, and the notes nothing else.
    void checkHistory(const QStringList &texts);

    std::unique_ptr<Postgres> m_postgres;
    std::unique_ptr<FlakyLine> m_line;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database;
    std::unique_ptr<Colleague> m_ed; ///< by a line that can fail
    std::unique_ptr<Colleague> m_eve; ///< by the socket
};

void tst_TeamLink::initTestCase()
{
    qRegisterMetaType<TeamState>();
    m_postgres = std::make_unique<Postgres>();
}

void tst_TeamLink::init()
{
    m_database = m_postgres->teamDatabase();
    m_folder = std::make_unique<QTemporaryDir>();
    m_line = std::make_unique<FlakyLine>(m_postgres->port());
    TeamAddress address = m_postgres->networkAddress(u"ed"_s, m_database, u"ed"_s);
    address.hosts.first().port = m_line->port();
    m_ed = std::make_unique<Colleague>(address, m_folder->filePath(u"ed"_s));
    m_eve = std::make_unique<Colleague>(m_postgres->address(u"eve"_s, m_database),
                                        m_folder->filePath(u"eve"_s));
}

void tst_TeamLink::cleanup()
{
    m_ed.reset();
    m_eve.reset();
    m_line.reset();
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void tst_TeamLink::checkHistory(const QStringList &texts)
{
    QStringList stored = m_postgres->asAdmin(
            m_database, u"SELECT value FROM errdex.value_history ORDER BY revision"_s);
    QStringList wanted = texts;
    stored.sort();
    wanted.sort();
    QVERIFY2(stored == wanted, qPrintable(stored.join(u", "_s)));
}

void tst_TeamLink::aChangeReachesOthersByNotification()
{
    m_ed->config().poll = 1h; // by notification alone
    m_eve->config().poll = 1h;
    m_ed->come();
    m_eve->come();
    QTRY_VERIFY(m_ed->isDone() && m_eve->isDone());
    m_ed->write(place(u"1"_s), u"from ed"_s);
    QTRY_COMPARE(m_eve->sees(place(u"1"_s)), u"from ed"_s);
    m_eve->write(place(u"1"_s), u"from eve"_s);
    QTRY_COMPARE(m_ed->sees(place(u"1"_s)), u"from eve"_s);
    QTRY_VERIFY(m_ed->isDone() && m_eve->isDone());
    QCOMPARE(m_eve->state().conflicts, 0);
    checkHistory({u"from ed"_s, u"from eve"_s});
}

void tst_TeamLink::worksWithoutNotifications()
{
    m_ed->come();
    m_eve->come();
    QTRY_VERIFY(m_ed->isDone() && m_eve->isDone());
    // As behind a pooler that gives the session to others: nobody listens any more.
    m_postgres->asAdmin(m_database, u"ALTER FUNCTION errdex.next_revision() RENAME TO former"_s);
    m_postgres->asAdmin(m_database,
                        u"CREATE FUNCTION errdex.next_revision() RETURNS bigint LANGUAGE sql AS "
                        "'UPDATE errdex.counter SET revision = revision + 1 RETURNING revision'; "
                        "ALTER FUNCTION errdex.next_revision() OWNER TO errdex_owner"_s);
    m_ed->write(place(u"1"_s), u"quiet"_s);
    QTRY_COMPARE(m_eve->sees(place(u"1"_s)), u"quiet"_s);
}

void tst_TeamLink::aFloodOfNotificationsIsNotFollowed()
{
    m_ed->config().poll = 1h;
    m_ed->come();
    QTRY_VERIFY(m_ed->isDone());
    m_postgres->configure({u"log_statement = 'all'"_s});
    QTRY_VERIFY(m_ed->isDone());
    const auto looks = [this] {
        return m_postgres->log().count("FROM errdex.value WHERE revision"_L1);
    };
    RawSession reader(m_postgres->address(u"rita"_s, m_database));
    const auto before = looks();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; timer.elapsed() < 4000; ++i) {
        reader.run(u"NOTIFY errdex, '%1'"_s.arg(i));
        QTest::qWait(5);
    }
    QTRY_VERIFY(looks() > before);
    const auto followed = looks() - before;
    QVERIFY2(followed < timer.elapsed() / 160, qPrintable(QString::number(followed)));
    // What is really new is here as soon as ever.
    TeamServer eve(m_postgres->address(u"eve"_s, m_database));
    eve.put({{QUuid::createUuid(), place(u"1"_s), u"in between"_s, 0}});
    QTRY_COMPARE(m_ed->sees(place(u"1"_s)), u"in between"_s);
    m_postgres->configure({u"log_statement = 'none'"_s});
}

void tst_TeamLink::twoPeopleWriteTheSameNoteOffline()
{
    m_ed->write(place(u"1"_s), u"ed's"_s);
    m_ed->write(place(u"1"_s, OwnField::Tags), u"by-ed"_s);
    m_eve->write(place(u"1"_s), u"eve's"_s);
    m_eve->write(place(u"1"_s, OwnField::Link), u"https://eve.example"_s);
    m_ed->come();
    QTRY_VERIFY(m_ed->isDone());
    m_eve->come();
    QTRY_VERIFY(m_eve->isDone());
    QTRY_COMPARE(m_eve->state().conflicts, 1);
    const TeamConflict conflict = m_eve->replica().conflicts().first();
    QCOMPARE(conflict.mine, u"eve's"_s);
    QCOMPARE(conflict.theirs.value, u"ed's"_s);
    QCOMPARE(conflict.theirs.author, u"ed"_s);
    // Other fields have met by themselves.
    QCOMPARE(m_eve->sees(place(u"1"_s, OwnField::Tags)), u"by-ed"_s);
    QTRY_COMPARE(m_ed->sees(place(u"1"_s, OwnField::Link)), u"https://eve.example"_s);
    QVERIFY(m_eve->replica().resolve(place(u"1"_s), u"both"_s, conflict.theirs.revision));
    m_eve->link()->wake();
    QTRY_COMPARE(m_ed->sees(place(u"1"_s)), u"both"_s);
    QTRY_COMPARE(m_eve->state().conflicts, 0);
    checkHistory({u"ed's"_s, u"by-ed"_s, u"https://eve.example"_s, u"both"_s});
}

void tst_TeamLink::theServerIsStoppedAndComesBack()
{
    m_eve->come();
    QTRY_VERIFY(m_eve->isDone());
    m_postgres->stop();
    QTRY_COMPARE(m_eve->state().phase, Phase::Offline);
    m_eve->write(place(u"1"_s), u"meanwhile"_s);
    QTRY_VERIFY2(m_eve->isFor(Kind::PortClosed), "it says that nobody listens there");
    QTRY_COMPARE(m_eve->state().waiting, 1);
    m_postgres->start();
    QTRY_VERIFY(m_eve->isDone());
    checkHistory({u"meanwhile"_s});
}

void tst_TeamLink::theServerCrashesInTheMiddle()
{
    m_ed->come();
    m_eve->come();
    QTRY_VERIFY(m_ed->isDone() && m_eve->isDone());
    QStringList texts;
    for (int i = 0; i < 40; ++i) {
        texts.append(u"text %1"_s.arg(i));
        m_ed->write(place(QString::number(i)), texts.last());
        if (i == 20) {
            m_postgres->stop(Postgres::Stop::Crash);
            m_postgres->start();
        }
        QTest::qWait(5);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_ed->isDone(), 20000);
    checkHistory(texts);
    QTRY_COMPARE_WITH_TIMEOUT(m_eve->replica().values().size(), 40, 20000);
}

void tst_TeamLink::theLineIsCutBeforeTheServerHasIt()
{
    m_ed->come();
    QTRY_VERIFY(m_ed->isDone());
    m_line->cutAtRequest("the note that is cut");
    m_ed->write(place(u"1"_s), u"the note that is cut"_s);
    QTRY_COMPARE(m_line->cuts(), 1);
    QTRY_VERIFY(m_ed->isDone());
    checkHistory({u"the note that is cut"_s});
    QCOMPARE(m_ed->state().conflicts, 0);
}

void tst_TeamLink::theLineIsCutBeforeTheAnswerIsHere()
{
    m_eve->come();
    m_ed->come();
    QTRY_VERIFY(m_ed->isDone() && m_eve->isDone());
    m_line->cutAtAnswerTo("the note that is cut");
    m_ed->write(place(u"1"_s), u"the note that is cut"_s);
    QTRY_COMPARE(m_line->cuts(), 1);
    QTRY_VERIFY(m_ed->isDone());
    checkHistory({u"the note that is cut"_s});
    QCOMPARE(m_ed->state().conflicts, 0);

    // The server has committed it, and somebody writes on it before the first can ask again.
    m_line->cutAtAnswerTo("COMMIT");
    m_line->delay = 0;
    m_ed->write(place(u"1"_s), u"second text"_s);
    QTRY_COMPARE(m_line->cuts(), 2);
    m_line->isDown = true;
    QTRY_COMPARE(m_eve->sees(place(u"1"_s)), u"second text"_s);
    m_eve->write(place(u"1"_s), u"eve's addition"_s);
    QTRY_VERIFY(m_eve->isDone());
    m_line->isDown = false;
    QTRY_VERIFY(m_ed->isDone());
    QTRY_COMPARE(m_ed->sees(place(u"1"_s)), u"eve's addition"_s);
    checkHistory({u"the note that is cut"_s, u"second text"_s, u"eve's addition"_s});
    QCOMPARE(m_ed->state().conflicts, 0);
}

void tst_TeamLink::theSessionIsEndedByTheServer()
{
    m_ed->come();
    QTRY_VERIFY(m_ed->isDone());
    // Whoever is in the middle of writing waits for this lock.
    RawSession holder(m_postgres->address(u"postgres"_s, m_database));
    holder.run(u"BEGIN; SELECT * FROM errdex.counter FOR UPDATE"_s);
    m_ed->write(place(u"1"_s), u"in the middle"_s);
    const QString writing = u"SELECT count(*) FROM pg_stat_activity WHERE usename = 'ed' AND "
                            "wait_event_type = 'Lock'"_s;
    QTRY_COMPARE(m_postgres->asAdmin(m_database, writing), QStringList{u"1"_s});
    holder.run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'ed'"_s);
    QTRY_COMPARE(m_postgres->asAdmin(m_database, writing), QStringList{u"1"_s}); // it is back
    holder.run(u"ROLLBACK"_s);
    QTRY_VERIFY(m_ed->isDone());
    checkHistory({u"in the middle"_s});
}

void tst_TeamLink::aSlowLineHoldsNobodyUp()
{
    m_line->delay = 150;
    m_ed->come();
    for (int i = 0; i < 20; ++i)
        m_ed->write(place(QString::number(i)), u"slow"_s);
    QVERIFY(!m_ed->isDone()); // who writes has waited for none of it
    QTRY_VERIFY_WITH_TIMEOUT(m_ed->isDone(), 30000);
    QCOMPARE(m_postgres->asAdmin(m_database, u"SELECT count(*) FROM errdex.value_history"_s),
             QStringList{u"20"_s});
}

void tst_TeamLink::aMuteLineIsLeftAtOnce()
{
    m_ed->come();
    QTRY_VERIFY(m_ed->isDone());
    m_line->isMute = true;
    m_ed->write(place(u"1"_s), u"nobody answers"_s);
    QTest::qWait(200); // it waits for the answer now
    QElapsedTimer timer;
    timer.start();
    m_ed->leave();
    QVERIFY2(timer.elapsed() < 15000, "it waited for the limit of an answer");
    m_line->isMute = false;
    m_ed->come();
    QTRY_VERIFY(m_ed->isDone());
    checkHistory({u"nobody answers"_s});
}

void tst_TeamLink::connectingIsLeftAtOnce_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("takes the line and says nothing") << QString();
    QTest::newRow("no way there") << u"192.0.2.1"_s; // for documentation: nobody has it
    QTest::newRow("a name that nobody knows") << u"nobody.example.invalid"_s;
}

void tst_TeamLink::connectingIsLeftAtOnce()
{
    QFETCH(const QString, host);
    m_line->isMute = true;
    if (!host.isEmpty())
        m_ed->config().address.hosts = {{host, 5432}};
    m_ed->write(place(u"1"_s), u"kept"_s);
    m_ed->come();
    QTest::qWait(300); // it is connecting, or has given up and will try again
    QElapsedTimer timer;
    timer.start();
    m_ed->leave();
    QVERIFY2(timer.elapsed() < 4500, "it waited for the limit of connecting");
    QCOMPARE(m_ed->replica().pending().size(), 1);
}

void tst_TeamLink::aFullDiskLeavesTheChangeWaiting()
{
    m_ed->come();
    QTRY_VERIFY(m_ed->isDone());
    // No disk is filled here: the server says what it says then (SQLSTATE 53100).
    m_postgres->asAdmin(
            m_database,
            u"CREATE FUNCTION public.no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE "
            "SQLSTATE '53100' USING MESSAGE = 'could not extend file'; END $$; "
            "CREATE TRIGGER no_room BEFORE INSERT ON errdex.value_history EXECUTE FUNCTION "
            "public.no_room()"_s);
    m_ed->write(place(u"1"_s), u"no room"_s);
    QTRY_VERIFY(m_ed->state().sendingReason);
    QCOMPARE(m_ed->state().sendingReason->kind(), Kind::DiskFull);
    QCOMPARE(m_ed->state().phase, Phase::Current); // what others write is still fetched
    QCOMPARE(m_ed->state().waiting, 1);
    checkHistory({});
    m_postgres->asAdmin(m_database, u"DROP FUNCTION public.no_room() CASCADE"_s);
    QTRY_VERIFY(m_ed->isDone());
    QVERIFY(!m_ed->state().sendingReason);
    checkHistory({u"no room"_s});
}

void tst_TeamLink::aRevokedRightLeavesTheChangeWaiting()
{
    m_ed->come();
    m_eve->come();
    QTRY_VERIFY(m_ed->isDone() && m_eve->isDone());
    m_postgres->asAdmin(m_database, u"REVOKE errdex_editor FROM ed; GRANT errdex_reader TO ed"_s);
    m_ed->write(place(u"1"_s), u"not allowed"_s);
    QTRY_VERIFY(m_ed->state().sendingReason);
    QCOMPARE(m_ed->state().sendingReason->kind(), Kind::NoRights);
    m_eve->write(place(u"2"_s), u"hers"_s);
    QTRY_COMPARE(m_ed->sees(place(u"2"_s)), u"hers"_s);
    checkHistory({u"hers"_s});
    m_postgres->asAdmin(m_database, u"GRANT errdex_editor TO ed"_s);
    QTRY_VERIFY(m_ed->isDone());
    checkHistory({u"hers"_s, u"not allowed"_s});
}

void tst_TeamLink::aChangedPasswordIsToldAndTakenAnew()
{
    m_ed->come();
    QTRY_VERIFY(m_ed->isDone());
    m_postgres->asAdmin(m_database, u"ALTER ROLE ed PASSWORD 'other'"_s);
    m_line->isDown = true;
    QTRY_COMPARE(m_ed->state().phase, Phase::Offline);
    m_ed->write(place(u"1"_s), u"kept"_s);
    m_line->isDown = false;
    QTRY_COMPARE(m_ed->state().phase, Phase::Refused); // and no further tries that lock the account
    QVERIFY(m_ed->isFor(Kind::Authentication));
    QTRY_COMPARE(m_ed->state().waiting, 1);
    m_ed->config().address.password = u"other"_s;
    QMetaObject::invokeMethod(m_ed->link(), [link = m_ed->link()] {
        link->setPassword(u"other"_s);
        link->reconnect();
    });
    QTRY_VERIFY(m_ed->isDone());
    checkHistory({u"kept"_s});
    m_postgres->asAdmin(m_database, u"ALTER ROLE ed PASSWORD 'ed'"_s);
}

void tst_TeamLink::aNewerSchemaIsRefused()
{
    m_eve->write(place(u"1"_s), u"kept"_s);
    m_postgres->asAdmin(m_database, u"INSERT INTO errdex.migration VALUES (99, 'later')"_s);
    m_eve->come();
    QTRY_COMPARE(m_eve->state().phase, Phase::Refused);
    QVERIFY(m_eve->isFor(Kind::NewerSchema));
    checkHistory({});
    QCOMPARE(m_eve->replica().pending().size(), 1);
    // As it is for a program that was updated.
    m_eve->leave();
    m_postgres->asAdmin(m_database, u"DELETE FROM errdex.migration WHERE version = 99"_s);
    m_eve->come();
    QTRY_VERIFY(m_eve->isDone());
    checkHistory({u"kept"_s});
}

void tst_TeamLink::aReadOnlyServerIsRead()
{
    m_eve->come();
    m_eve->write(place(u"1"_s), u"before"_s);
    QTRY_VERIFY(m_eve->isDone());
    m_postgres->configure({u"default_transaction_read_only = on"_s});
    m_ed->come();
    m_ed->write(place(u"2"_s), u"waits"_s);
    QTRY_COMPARE(m_ed->sees(place(u"1"_s)), u"before"_s);
    QTRY_VERIFY(m_ed->state().sendingReason);
    QCOMPARE(m_ed->state().sendingReason->kind(), Kind::ReadOnly);
    QCOMPARE(m_ed->state().waiting, 1);
    m_postgres->configure({u"default_transaction_read_only = off"_s});
    QTRY_VERIFY(m_ed->isDone());
    checkHistory({u"before"_s, u"waits"_s});
}

void tst_TeamLink::thirtyDaysOffline()
{
    const auto code = [](int i) { return place(QString::number(i)); };
    m_ed->come();
    for (int i = 0; i < 300; ++i)
        m_ed->write(code(i), u"old %1"_s.arg(i));
    QTRY_VERIFY_WITH_TIMEOUT(m_ed->isDone(), 30000);
    m_eve->come();
    QTRY_COMPARE_WITH_TIMEOUT(m_eve->replica().values().size(), 300, 30000);
    m_eve->leave();

    // Ed goes on: changes 0…99, deletes 100…199. Eve, away, edits 50…149 and writes 1,500 new ones.
    for (int i = 0; i < 100; ++i)
        m_ed->write(code(i), u"ed %1"_s.arg(i));
    for (int i = 100; i < 200; ++i)
        m_ed->write(code(i), QString());
    for (int i = 50; i < 150; ++i)
        m_eve->write(code(i), u"eve %1"_s.arg(i));
    for (int i = 1000; i < 2500; ++i)
        m_eve->write(code(i), u"new %1"_s.arg(i));
    QTRY_VERIFY_WITH_TIMEOUT(m_ed->isDone(), 30000);
    m_eve->come();
    QTRY_VERIFY_WITH_TIMEOUT(m_eve->isDone(), 60000);
    QCOMPARE(m_eve->state().conflicts, 100);
    for (const TeamConflict &conflict : m_eve->replica().conflicts()) {
        const int i = conflict.place.subject.code.toInt();
        QCOMPARE(conflict.mine, u"eve %1"_s.arg(i));
        QCOMPARE(conflict.theirs.value, i < 100 ? u"ed %1"_s.arg(i) : QString(u""_s));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_ed->replica().values().size(), 200 + 1500, 30000);
    QCOMPARE(m_ed->sees(code(120)), QString(u""_s)); // nothing was resurrected
    QCOMPARE(m_postgres->asAdmin(m_database, u"SELECT count(*) FROM errdex.value_history"_s),
             QStringList{QString::number(300 + 200 + 1500)});
}

void tst_TeamLink::aServerSetBackToABackup()
{
    m_eve->come();
    m_eve->write(place(u"1"_s), u"in the backup"_s);
    QTRY_VERIFY(m_eve->isDone());
    const QString backup = m_database + u"_backup"_s;
    const auto copy = [this](const QString &from, const QString &to) {
        m_postgres->asAdmin(u"postgres"_s,
                            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
                            "datname = '%1'"_s.arg(from));
        m_postgres->asAdmin(u"postgres"_s, u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(to, from));
    };
    m_eve->leave();
    copy(m_database, backup);
    m_eve->come();
    m_eve->write(place(u"2"_s), u"after the backup"_s);
    QTRY_VERIFY(m_eve->isDone());
    m_eve->leave();
    m_postgres->asAdmin(u"postgres"_s, u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_database));
    copy(backup, m_database);
    // The same number goes to another change now.
    m_ed->come();
    m_ed->write(place(u"3"_s), u"ed's"_s);
    QTRY_VERIFY(m_ed->isDone());
    m_eve->come();
    QTRY_VERIFY(m_eve->isDone());
    QTRY_COMPARE(m_eve->sees(place(u"3"_s)), u"ed's"_s);
    QCOMPARE(m_eve->sees(place(u"1"_s)), u"in the backup"_s);
    QCOMPARE(m_eve->sees(place(u"2"_s)), QString()); // what the server lost is not shown as there
}

void tst_TeamLink::sharedCatalogsArrive()
{
    TeamServer cora(m_postgres->address(u"cora"_s, m_database));
    ImportedCatalogRecord record;
    record.slug = u"acme"_s;
    record.name = u"Acme"_s;
    std::vector<std::string> texts;
    for (int i = 0; i < 12000; ++i)
        texts.push_back(std::to_string(i));
    std::vector<CodeText> codes(texts.size());
    for (size_t i = 0; i < texts.size(); ++i)
        codes[i].code = texts[i];
    cora.putCatalog(QUuid::createUuid(), record, codes);
    m_eve->come();
    const auto count = [this] {
        const auto catalog = ImportedCatalogs(m_eve->config().catalogs).catalog(u"acme"_s);
        return catalog ? catalog->codeCount : 0;
    };
    QTRY_COMPARE_WITH_TIMEOUT(count(), 12000, 20000);
    cora.putCatalog(QUuid::createUuid(), record, {codes.data(), 3});
    QTRY_COMPARE(count(), 3);
    QTRY_COMPARE(ImportedCatalogs(m_eve->config().catalogs).versions(u"acme"_s).size(), 1);
    // With who has shared it, and when.
    const QList<TeamCatalogVersion> versions = cora.catalogVersions(u"acme"_s);
    const auto fetched = ImportedCatalogs(m_eve->config().catalogs).catalog(u"acme"_s);
    QCOMPARE(fetched->author, u"cora"_s);
    QCOMPARE(fetched->importedAt, versions.constFirst().createdAt);
    QVERIFY(cora.setCatalogVersion(u"acme"_s, 1));
    QTRY_COMPARE_WITH_TIMEOUT(count(), 12000, 20000);
    QVERIFY(cora.setCatalogVersion(u"acme"_s, std::nullopt));
    QTRY_COMPARE(count(), 0);
}

void tst_TeamLink::sendsNothingThatIsNotShared()
{
    // The user's own database lies beside it; all that goes over the line is in the server's log.
    const QString folder = m_folder->filePath(u"eve"_s);
    QFile own(folder + u"/user.sqlite"_s);
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write("a note that stays at home");
    own.close();
    m_postgres->configure({u"log_statement = 'all'"_s});
    m_eve->come();
    m_eve->write(place(u"1"_s), u"a note that is shared"_s);
    QTRY_VERIFY(m_eve->isDone());
    m_eve->leave();
    QTRY_VERIFY(m_postgres->log().contains("a note that is shared"_L1));
    QVERIFY(!m_postgres->log().contains("stays at home"_L1)); // a number might be a process's
    m_postgres->configure({u"log_statement = 'none'"_s});
}

void tst_TeamLink::passwordsAreNowhere()
{
    const QString secret = u"s3cr3t-4713"_s;
    m_postgres->asAdmin(m_database, u"ALTER ROLE ed PASSWORD '%1'"_s.arg(secret));
    const qsizetype logged = m_postgres->log().size();
    m_ed->config().address.password = secret;
    m_ed->come();
    m_ed->write(place(u"1"_s), u"x"_s);
    QTRY_VERIFY(m_ed->isDone());
    QMetaObject::invokeMethod(m_ed->link(), [link = m_ed->link(), secret] {
        link->setPassword(secret + u"-wrong"_s);
        link->reconnect();
    });
    QTRY_COMPARE(m_ed->state().phase, Phase::Refused);
    QVERIFY(!m_ed->state().reason->detail().contains(secret));
    m_ed->leave();
    m_postgres->asAdmin(m_database, u"ALTER ROLE ed PASSWORD 'ed'"_s);
    QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret.toUtf8()), qPrintable(file.fileName()));
        ++read;
    }
    QVERIFY(read > 0);
    QVERIFY(!m_postgres->log().mid(logged).contains(secret));
}

QTEST_GUILESS_MAIN(tst_TeamLink)
#include "tst_teamlink.moc"
