// SPDX-License-Identifier: MIT
#include "db/team/teamschema.h"
#include "db/team/teamserver.h"
#include "tests/team/postgres.h"

#include <QtTest>

#include <memory>
#include <thread>

// A busy machine with a server beside the test takes its time.
#undef QTRY_VERIFY
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), 30000)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 30000)

using namespace Qt::StringLiterals;
using namespace errdex::db;
using namespace errdex::testpostgres;
using Kind = TeamError::Kind;
using Outcome = TeamAnswer::Outcome;

namespace {

TeamPlace place(const QString &code, OwnField field = OwnField::Note)
{
    return {{u"acme"_s, code, 1}, field};
}

TeamChange change(const TeamPlace &where, const QString &value, qint64 base = 0)
{
    return {QUuid::createUuid(), where, value, base};
}

std::optional<Kind> kindThrownBy(const std::function<void()> &call)
{
    try {
        call();
    } catch (const TeamError &error) {
        return error.kind();
    }
    return std::nullopt;
}

} // namespace

class tst_TeamServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void greetsByName();
    void textsComeBackAsTheyWere_data();
    void textsComeBackAsTheyWere();
    void conflictsStoreNothing();
    void fieldsDoNotConflict();
    void aDeleteIsAChangeLikeOthers();
    void aChangeSentTwiceCountsOnce();
    void historyKeepsEveryState();
    void pagesHaveNoGapsWhileOthersWrite();
    void tellsOfChanges();
    void catalogsHaveVersions();
    void versionsOfACatalogAreListed();
    void whoIsLaterStoresNothing();
    void aCatalogThatBreaksOffLeavesNothing();
    void refusesOtherSchemas_data();
    void refusesOtherSchemas();
    void aHostileServerIsRefused_data();
    void aHostileServerIsRefused();
    void bytesThatAreNoTextBecomeSigns();
    void aWaitCanBeEnded();

private:
    std::unique_ptr<Postgres> m_postgres;
    QString m_database;
    std::unique_ptr<TeamServer> m_ed;
    std::unique_ptr<TeamServer> m_eve;
    std::unique_ptr<TeamServer> m_cora;
};

void tst_TeamServer::initTestCase()
{
    m_postgres = std::make_unique<Postgres>();
}

void tst_TeamServer::init()
{
    m_database = m_postgres->teamDatabase();
    m_ed = std::make_unique<TeamServer>(m_postgres->address(u"ed"_s, m_database));
    m_eve = std::make_unique<TeamServer>(
            m_postgres->networkAddress(u"eve"_s, m_database, u"eve"_s));
    m_cora = std::make_unique<TeamServer>(m_postgres->address(u"cora"_s, m_database));
}

void tst_TeamServer::cleanup()
{
    m_ed.reset();
    m_eve.reset();
    m_cora.reset();
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void tst_TeamServer::greetsByName()
{
    const TeamGreeting ed = m_ed->greet();
    QCOMPARE(ed.user, u"ed"_s);
    QVERIFY(ed.mayWrite);
    QVERIFY(!ed.mayCurate);
    QVERIFY(!ed.isReadOnly);
    QCOMPARE(ed.revision, 0);
    QVERIFY(m_cora->greet().mayCurate);
    QCOMPARE(m_cora->greet().team, ed.team);
    TeamServer rita(m_postgres->address(u"rita"_s, m_database));
    QVERIFY(!rita.greet().mayWrite);
    QCOMPARE(kindThrownBy([&] { rita.put({change(place(u"1"_s), u"x"_s)}); }), Kind::NoRights);
    QCOMPARE(kindThrownBy(
                     [&] { const TeamServer otto(m_postgres->address(u"otto"_s, m_database)); }),
             Kind::NoRights);
}

void tst_TeamServer::textsComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"text"_s;
    QTest::newRow("quotes") << u"it's \"quoted\" $$ $1 ? :a %1 \\' \\\\ \\u0041 E'x'"_s;
    QTest::newRow("sql") << u"'); DROP SCHEMA errdex CASCADE; --"_s;
    QTest::newRow("lines") << u"a\r\nb\tc\n"_s;
    QTest::newRow("languages") << u"ação 中文 فارسی 😀 e\u0301"_s;
    QTest::newRow("signs") << u"\u0001\u001b[31m\u202e\ufeff\uffff"_s;
    QTest::newRow("long") << QString(262144, u'x');
}

void tst_TeamServer::textsComeBackAsTheyWere()
{
    QFETCH(const QString, text);
    const TeamPlace where{{u"pro'v\\"_s, u"co\"de '; \\"_s, 3}, OwnField::Note};
    const TeamAnswer answer = m_ed->put({change(where, text)}).first();
    QCOMPARE(answer.outcome, Outcome::Accepted);
    QCOMPARE(answer.present.value, text);
    QCOMPARE(answer.present.author, u"ed"_s);
    const QList<TeamValue> values = m_eve->valuesAfter(0);
    QCOMPARE(values.size(), 1);
    QCOMPARE(values.first(), answer.present);
    QCOMPARE(m_eve->history(where), values);
}

void tst_TeamServer::conflictsStoreNothing()
{
    const TeamAnswer first = m_ed->put({change(place(u"1"_s), u"ed's"_s)}).first();
    const TeamAnswer second = m_eve->put({change(place(u"1"_s), u"eve's"_s)}).first();
    QCOMPARE(second.outcome, Outcome::Conflict);
    QCOMPARE(second.present, first.present);
    QCOMPARE(m_eve->greet().revision, first.present.revision);
    QCOMPARE(m_eve->put({change(place(u"1"_s), u"ed's"_s)}).first().outcome, Outcome::Unchanged);
    QCOMPARE(m_eve->put({change(place(u"1"_s), u"both"_s, first.present.revision)}).first().outcome,
             Outcome::Accepted);
    // Who was away still has the first before the eyes.
    QCOMPARE(m_ed->put({change(place(u"1"_s), u"more"_s, first.present.revision)}).first().outcome,
             Outcome::Conflict);
    QCOMPARE(m_ed->valuesAfter(0).first().value, u"both"_s);
}

void tst_TeamServer::fieldsDoNotConflict()
{
    m_ed->put({change(place(u"1"_s), u"note"_s)});
    QCOMPARE(m_eve->put({change(place(u"1"_s, OwnField::Tags), u"tag"_s),
                         change(place(u"2"_s), u"note"_s)})
                     .last()
                     .outcome,
             Outcome::Accepted);
    QCOMPARE(m_ed->valuesAfter(0).size(), 3);
}

void tst_TeamServer::aDeleteIsAChangeLikeOthers()
{
    const qint64 written = m_ed->put({change(place(u"1"_s), u"x"_s)}).first().present.revision;
    const TeamAnswer gone = m_ed->put({change(place(u"1"_s), QString(), written)}).first();
    QCOMPARE(gone.outcome, Outcome::Accepted);
    // A laptop that comes back with an edit of the old text resurrects nothing by itself.
    const TeamAnswer late = m_eve->put({change(place(u"1"_s), u"x, edited"_s, written)}).first();
    QCOMPARE(late.outcome, Outcome::Conflict);
    QCOMPARE(late.present.value, QString(u""_s));
    QCOMPARE(late.present.revision, gone.present.revision);
    QCOMPARE(m_eve->valuesAfter(written).first().value, QString(u""_s));
}

void tst_TeamServer::aChangeSentTwiceCountsOnce()
{
    const TeamChange mine = change(place(u"1"_s), u"mine"_s);
    const TeamAnswer first = m_ed->put({mine}).first();
    m_eve->put({change(place(u"1"_s), u"hers"_s, first.present.revision)});
    TeamServer again(m_postgres->address(u"ed"_s, m_database));
    const TeamAnswer second = again.put({mine}).first();
    QCOMPARE(second.outcome, Outcome::Accepted);
    QCOMPARE(second.present.value, u"hers"_s); // what is there now
    QCOMPARE(m_ed->history(place(u"1"_s)).size(), 2);
}

void tst_TeamServer::historyKeepsEveryState()
{
    qint64 base = 0;
    for (const char *text : {"a", "b", "", "c"}) {
        TeamServer &who = base % 2 == 0 ? *m_ed : *m_eve;
        base = who.put({change(place(u"1"_s), QString::fromLatin1(text), base)})
                       .first()
                       .present.revision;
    }
    QStringList states;
    for (const TeamValue &value : m_ed->history(place(u"1"_s)))
        states.append(value.author + u':' + value.value);
    QCOMPARE(states, (QStringList{u"eve:c"_s, u"ed:"_s, u"eve:b"_s, u"ed:a"_s}));
}

void tst_TeamServer::pagesHaveNoGapsWhileOthersWrite()
{
    // Four write at once, one reads "all after N" again and again: it must see each change.
    constexpr int each = 50;
    std::vector<std::jthread> writers;
    std::atomic<int> running = 4;
    for (int w = 0; w < 4; ++w)
        writers.emplace_back([&, w] {
            TeamServer server(m_postgres->address(w % 2 == 0 ? u"ed"_s : u"eve"_s, m_database));
            for (int i = 0; i < each; ++i)
                server.put({change(place(u"%1-%2"_s.arg(w).arg(i)), u"x"_s)});
            --running;
        });
    QSet<QString> seen;
    qint64 revision = 0;
    bool isLast = false;
    while (!isLast) {
        isLast = running == 0;
        for (const TeamValue &value : m_cora->valuesAfter(revision)) {
            QCOMPARE(value.revision, revision + 1); // numbers come in order, one by one
            revision = value.revision;
            seen.insert(value.place.subject.code);
        }
    }
    for (std::jthread &writer : writers)
        writer.join();
    QCOMPARE(seen.size(), 4 * each);
}

void tst_TeamServer::tellsOfChanges()
{
    m_cora->listen();
    QVERIFY(m_cora->socket() >= 0);
    bool told = false; // QTRY_VERIFY asks once more when it has its answer
    const auto isTold = [&] { return told = m_cora->takeNotifications() || told; };
    QVERIFY(!m_cora->takeNotifications());
    m_ed->put({change(place(u"1"_s), u"x"_s)});
    QTRY_VERIFY(isTold());
    m_ed->put({change(place(u"1"_s), u"x"_s)}); // changes nothing, tells nothing
    m_cora->greet();
    QVERIFY(!m_cora->takeNotifications());
    told = false;
    // Anybody may send anything on the channel; it only makes others look.
    RawSession(m_postgres->address(u"otto"_s, m_database)).run(u"NOTIFY errdex, 'x; DROP'"_s);
    QTRY_VERIFY(isTold());
    m_postgres->asAdmin(m_database,
                        u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
                        "usename = 'cora'"_s);
    QTRY_COMPARE(kindThrownBy([&] { m_cora->takeNotifications(); }), Kind::ConnectionLost);
}

void tst_TeamServer::catalogsHaveVersions()
{
    CodeText code;
    code.code = "-1021";
    code.category = "Auth";
    code.httpStatus = 400;
    code.httpStatusSource = HttpStatusSource::Stated;
    code.message = "it's \\ \xe4\xb8\xad";
    CodeText other;
    other.code = "0001";
    other.occurrence = 2;
    ImportedCatalogRecord record;
    record.slug = u"acme"_s;
    record.name = u"Acme"_s;
    record.source = u"page.html"_s;
    record.url = u"https://acme.example"_s;
    const std::vector<CodeText> codes{code, other};
    const QUuid op = QUuid::createUuid();
    QCOMPARE(m_cora->putCatalog(op, record, codes), 1);
    QCOMPARE(m_cora->putCatalog(op, record, codes), 1); // the answer was lost
    record.url.clear();
    QCOMPARE(m_cora->putCatalog(QUuid::createUuid(), record, {codes.data(), 1}), 2);
    QCOMPARE(kindThrownBy([&] { m_ed->putCatalog(QUuid::createUuid(), record, codes); }),
             Kind::NoRights);

    QList<TeamCatalog> catalogs = m_ed->catalogsAfter(0);
    QCOMPARE(catalogs.size(), 1);
    QCOMPARE(catalogs.first().record.version, 2);
    QCOMPARE(catalogs.first().record.versionCount, 2);
    QCOMPARE(catalogs.first().record.codeCount, 1);
    QCOMPARE(catalogs.first().record.url, u"https://acme.example"_s);
    QVERIFY(m_cora->setCatalogVersion(u"acme"_s, 1));
    QVERIFY(!m_cora->setCatalogVersion(u"acme"_s, 7));
    QVERIFY(!m_cora->setCatalogVersion(u"none"_s, std::nullopt));
    catalogs = m_ed->catalogsAfter(catalogs.first().revision);
    QCOMPARE(catalogs.size(), 1);
    const QList<ImportedCodeRecord> stored = m_ed->codesAfter(catalogs.first().versionId, 0);
    QCOMPARE(stored.size(), 2);
    QCOMPARE(stored.first().code.code, u"-1021"_s);
    QCOMPARE(stored.first().code.message, u"it's \\ 中"_s);
    QCOMPARE(stored.first().code.httpStatus, 400);
    QVERIFY(stored.first().code.httpStatusSource == HttpStatusSource::Stated);
    QCOMPARE(stored.first().category, u"Auth"_s);
    QVERIFY(stored.last().code.message.isNull());
    QCOMPARE(stored.last().code.occurrence, 2);
    QCOMPARE(m_ed->codesAfter(catalogs.first().versionId, 2).size(), 0);
    QVERIFY(m_cora->setCatalogVersion(u"acme"_s, std::nullopt));
    QCOMPARE(m_ed->catalogsAfter(catalogs.first().revision).first().record.version, 0);
}

void tst_TeamServer::versionsOfACatalogAreListed()
{
    std::vector<CodeText> codes(2);
    codes[0].code = "1";
    codes[1].code = "2";
    ImportedCatalogRecord record;
    record.slug = u"acme"_s;
    record.name = u"Acme"_s;
    record.source = u"first.csv"_s;
    QCOMPARE(m_ed->catalogVersions(u"acme"_s).size(), 0);
    m_cora->putCatalog(QUuid::createUuid(), record, codes);
    record.source = u"second.csv"_s;
    m_cora->putCatalog(QUuid::createUuid(), record, {codes.data(), 1});
    record.slug = u"other"_s;
    m_cora->putCatalog(QUuid::createUuid(), record, codes);

    const QList<TeamCatalogVersion> versions = m_ed->catalogVersions(u"acme"_s);
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions[0].number, 2);
    QCOMPARE(versions[0].source, u"second.csv"_s);
    QCOMPARE(versions[0].codeCount, 1);
    QCOMPARE(versions[0].author, u"cora"_s);
    QVERIFY(versions[0].isPresent);
    QCOMPARE(versions[1].number, 1);
    QCOMPARE(versions[1].source, u"first.csv"_s);
    QVERIFY(!versions[1].isPresent);
    QVERIFY2(versions[1].createdAt < versions[0].createdAt, qPrintable(versions[1].createdAt));
    QCOMPARE(m_ed->codesAfter(versions[1].id, 0).size(), 2); // a former one can still be read

    QVERIFY(m_cora->setCatalogVersion(u"acme"_s, 1));
    QVERIFY(m_ed->catalogVersions(u"acme"_s)[1].isPresent);
    QVERIFY(m_cora->setCatalogVersion(u"acme"_s, std::nullopt));
    const QList<TeamCatalogVersion> withdrawn = m_ed->catalogVersions(u"acme"_s);
    QCOMPARE(withdrawn.size(), 2);
    QVERIFY(!withdrawn[0].isPresent && !withdrawn[1].isPresent);
}

void tst_TeamServer::whoIsLaterStoresNothing()
{
    std::vector<CodeText> codes(1);
    codes[0].code = "1";
    ImportedCatalogRecord record;
    record.slug = u"acme"_s;
    record.name = u"Acme"_s;
    const auto revision = [this] {
        return m_ed->catalog(u"acme"_s).value_or(TeamCatalog()).revision;
    };
    QVERIFY(!m_ed->catalog(u"acme"_s));
    QCOMPARE(m_cora->putCatalog(QUuid::createUuid(), record, codes, 0), 1);
    const qint64 first = revision();
    QVERIFY(first > 0);
    // A colleague begins before, and is done after: what counts is what is there when it is stored.
    TeamServer colleague(m_postgres->address(u"cora"_s, m_database));
    QVERIFY(m_cora->setCatalogVersion(u"acme"_s, std::nullopt, first));
    QCOMPARE(colleague.putCatalog(QUuid::createUuid(), record, codes, first), 0);
    QCOMPARE(m_ed->catalog(u"acme"_s)->record.version, 0); // withdrawn, as before
    QCOMPARE(m_ed->catalogVersions(u"acme"_s).size(), 1);
    QVERIFY(!colleague.setCatalogVersion(u"acme"_s, 1, first));
    QVERIFY(colleague.setCatalogVersion(u"acme"_s, 1, revision()));
    // The same version again, and yet not the state that was seen.
    QCOMPARE(m_cora->putCatalog(QUuid::createUuid(), record, codes, first), 0);
    QCOMPARE(m_cora->putCatalog(QUuid::createUuid(), record, codes, 0), 0);
    QCOMPARE(m_cora->putCatalog(QUuid::createUuid(), record, codes, revision()), 2);
    QCOMPARE(m_cora->putCatalog(QUuid::createUuid(), record, codes), 3); // whatever is there
    QCOMPARE(m_ed->catalog(u"acme"_s)->record.author, u"cora"_s);
}

void tst_TeamServer::aCatalogThatBreaksOffLeavesNothing()
{
    std::vector<CodeText> codes(5000);
    for (CodeText &code : codes)
        code.code = "x";
    ImportedCatalogRecord record;
    record.slug = u"acme"_s;
    record.name = u"Acme"_s;
    QCOMPARE(m_cora->putCatalog(QUuid::createUuid(), record, codes, {},
                                [](size_t stored) { return stored >= 4000; }),
             0);
    QCOMPARE(m_ed->catalogsAfter(0).size(), 0);
    QCOMPARE(kindThrownBy([&] {
                 m_cora->putCatalog(QUuid::createUuid(), record, codes, {}, [&](size_t stored) {
                     if (stored >= 2000)
                         m_cora->interrupter()();
                     return false;
                 });
             }),
             Kind::ConnectionLost);
    QCOMPARE(m_postgres->asAdmin(m_database, u"SELECT count(*) FROM errdex.catalog_code"_s),
             QStringList{u"0"_s});
}

void tst_TeamServer::refusesOtherSchemas_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("kind");
    QTest::newRow("newer") << u"INSERT INTO errdex.migration VALUES (99, 'later')"_s
                           << int(Kind::NewerSchema);
    QTest::newRow("older") << u"DELETE FROM errdex.migration"_s << int(Kind::OlderSchema);
    QTest::newRow("none") << u"DROP SCHEMA errdex CASCADE"_s << int(Kind::NoSchema);
    QTest::newRow("foreign") << u"ALTER TABLE errdex.migration RENAME TO other"_s
                             << int(Kind::ForeignSchema);
}

void tst_TeamServer::refusesOtherSchemas()
{
    QFETCH(const QString, sql);
    QFETCH(const int, kind);
    m_postgres->asAdmin(m_database, sql);
    const auto thrown = kindThrownBy(
            [&] { const TeamServer server(m_postgres->address(u"ed"_s, m_database)); });
    QVERIFY(thrown);
    QCOMPARE(int(*thrown), kind);
}

void tst_TeamServer::aHostileServerIsRefused_data()
{
    QTest::addColumn<QString>("select"); // of the view that stands in the place of the table
    const QString row = u"SELECT 'acme'::text provider, '1'::text code, 1::text occurrence, "
                        "'note'::text field, %1 AS value, %2 AS revision, 'eve'::text author, "
                        "now() changed_at"_s;
    QTest::newRow("giant value") << row.arg(u"repeat('x', 50000000)"_s, u"1::bigint"_s);
    QTest::newRow("revision is a text")
            << row.arg(u"'x'::text"_s, u"1::bigint"_s)
                       .replace("1::text occurrence"_L1, "'many'::text occurrence"_L1);
    QTest::newRow("unknown field")
            << row.arg(u"'x'::text"_s, u"1::bigint"_s).replace("'note'"_L1, "'star'"_L1);
    QTest::newRow("no code") << row.arg(u"'x'::text"_s, u"1::bigint"_s)
                                        .replace("'1'::text code"_L1, "''::text code"_L1);
    QTest::newRow("negative occurrence")
            << row.arg(u"'x'::text"_s, u"1::bigint"_s).replace("1::text"_L1, "(-1)::text"_L1);
    QTest::newRow("the same revision again")
            << row.arg(u"'x'::text"_s, u"7::bigint"_s) + u" FROM generate_series(1, 3)"_s;
    QTest::newRow("long author") << row.arg(u"'x'::text"_s, u"1::bigint"_s)
                                            .replace("'eve'::text"_L1, "repeat('e', 100000)"_L1);
}

void tst_TeamServer::aHostileServerIsRefused()
{
    QFETCH(const QString, select);
    m_postgres->asAdmin(m_database, u"DROP TABLE errdex.value"_s);
    m_postgres->asAdmin(m_database, u"CREATE VIEW errdex.value AS "_s + select);
    m_postgres->asAdmin(m_database, u"GRANT SELECT ON errdex.value TO PUBLIC"_s);
    QCOMPARE(kindThrownBy([&] { m_ed->valuesAfter(0); }), Kind::BadAnswer);
}

// A database without an encoding has what nobody can read; a forged server sends it, too.
void tst_TeamServer::bytesThatAreNoTextBecomeSigns()
{
    m_postgres->asAdmin(u"postgres"_s,
                        u"CREATE DATABASE bytes TEMPLATE template0 ENCODING 'SQL_ASCII' "
                        "LC_COLLATE 'C' LC_CTYPE 'C'"_s);
    migrateTeamSchema(m_postgres->address(u"postgres"_s, u"bytes"_s), true);
    const auto show = [this](const QString &value) {
        m_postgres->asAdmin(
                u"bytes"_s,
                u"CREATE VIEW errdex.value AS SELECT 'acme'::text provider, '1'::text code, "
                "1 occurrence, 'note'::text field, %1 AS value, 1::bigint revision, "
                "'eve'::text author, now() changed_at"_s.arg(value));
        m_postgres->asAdmin(u"bytes"_s, u"GRANT SELECT ON errdex.value TO PUBLIC"_s);
    };
    TeamServer server(m_postgres->address(u"ed"_s, u"bytes"_s));
    m_postgres->asAdmin(u"bytes"_s, u"DROP TABLE errdex.value"_s);
    // PostgreSQL itself sends no bytes as text that are none.
    show(u"convert_from('\\x61ff62'::bytea, 'SQL_ASCII')"_s);
    QCOMPARE(kindThrownBy([&] { server.valuesAfter(0); }), Kind::BadAnswer);
    m_postgres->asAdmin(u"bytes"_s, u"DROP VIEW errdex.value"_s);
    show(u"'\\x61ff62eda08063'::bytea"_s);
    QCOMPARE(kindThrownBy([&] { server.valuesAfter(0); }), Kind::ConnectionLost); // other columns
    TeamServer again(m_postgres->address(u"ed"_s, u"bytes"_s));
    const QList<TeamValue> values = again.valuesAfter(0);
    QCOMPARE(values.size(), 1);
    QVERIFY(values[0].value.isValidUtf16());
    QVERIFY2(values[0].value.startsWith(u"a\uFFFDb\uFFFD"_s), qPrintable(values[0].value));
    QVERIFY(values[0].value.endsWith(u'c'));
}

void tst_TeamServer::aWaitCanBeEnded()
{
    // Somebody holds the lock that every change needs, and the server waits with its answer.
    RawSession holder(m_postgres->address(u"postgres"_s, m_database));
    holder.run(u"BEGIN; SELECT * FROM errdex.counter FOR UPDATE"_s);
    const auto interrupt = m_ed->interrupter();
    std::jthread other([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        interrupt();
    });
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(kindThrownBy([&] { m_ed->put({change(place(u"1"_s), u"x"_s)}); }),
             Kind::ConnectionLost);
    other.join();
    QVERIFY2(timer.elapsed() < 19000, "it waited for the lock's time limit");
    m_ed.reset();
    interrupt(); // does nothing: the connection is gone
}

QTEST_GUILESS_MAIN(tst_TeamServer)
#include "tst_teamserver.moc"
