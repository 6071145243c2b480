// SPDX-License-Identifier: MIT
#include "core/paths.h"
#include "db/importedcatalogs.h"
#include "db/team/teamserver.h"
#include "support/damagedtable.h"
#include "tests/team/teamclitest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::clitest;
using namespace errdex::testpostgres;

/// What a team shares of catalogues, and who may change it, on the command line.
class tst_TeamCatalogCommand : public TeamCliTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void cleanup() { m_cli.cleanup(); }
    void sharedCodesAreLookedUp();
    void anOwnImportWinsOverASharedOne();
    void aSharedCatalogStandsInForABundledOne();
    void anotherTeamsCatalogsAreDropped();
    void aDamagedCopyOfCatalogsComesAnew_data();
    void aDamagedCopyOfCatalogsComesAnew();
    void aPageThatIsDamagedIsTold();
    void aCuratorSharesACatalog();
    void aCuratorLooksAfterVersions();
    void optionsOfVersionsStandAlone();

private:
    QJsonObject provider(const QString &slug) const; ///< as errdex providers says it
};

QJsonObject tst_TeamCatalogCommand::provider(const QString &slug) const
{
    const QByteArray json = m_cli.run({u"providers"_s, u"--format=json"_s}).out.toUtf8();
    for (const QJsonValue provider : QJsonDocument::fromJson(json).array()) {
        if (provider["slug"_L1] == slug)
            return provider.toObject();
    }
    return {};
}

void tst_TeamCatalogCommand::sharedCodesAreLookedUp()
{
    const QString database = m_postgres->teamDatabase();
    shareCatalog(database, "from the team");
    QCOMPARE(m_cli.run({u"lookup"_s, u"--provider"_s, u"shared-one"_s, u"SH-1"_s}).code, 2);
    QCOMPARE(run(u"sync"_s, u"rita"_s, database).code, 0);
    const Outcome outcome = m_cli.run({u"export"_s, u"provider:shared-one"_s});
    QVERIFY2(outcome.out.contains("from the team"_L1), qPrintable(outcome.out));
    const QString list = m_cli.run({u"providers"_s}).out;
    QVERIFY2(list.contains("Shared One  1      shared by your team"_L1), qPrintable(list));
    QCOMPARE(provider(u"shared-one"_s)["origin"_L1].toString(), u"shared"_s);
    QVERIFY(provider(u"shared-one"_s)["hides"_L1].isNull());
    QCOMPARE(provider(u"acme"_s)["origin"_L1].toString(), u"bundled"_s);
}

void tst_TeamCatalogCommand::anOwnImportWinsOverASharedOne()
{
    const QString database = m_postgres->teamDatabase();
    shareCatalog(database, "from the team");
    QCOMPARE(run(u"sync"_s, u"rita"_s, database).code, 0);
    db::CodeText code;
    code.code = "SH-1";
    code.message = "my own";
    db::ImportedCatalogRecord record;
    record.slug = u"shared-one"_s;
    record.name = u"My Own"_s;
    db::ImportedCatalogs(userDatabasePath(m_cli.environment.dataFolder)).save(record, {&code, 1});
    const Outcome outcome = m_cli.run({u"export"_s, u"provider:shared-one"_s});
    QVERIFY2(outcome.out.contains("my own"_L1), qPrintable(outcome.out));
    QVERIFY(!outcome.out.contains("from the team"_L1));
    QCOMPARE(provider(u"shared-one"_s)["origin"_L1].toString(), u"imported"_s);
    QCOMPARE(provider(u"shared-one"_s)["hides"_L1].toString(), u"shared"_s);
    const QString list = m_cli.run({u"providers"_s}).out;
    QVERIFY2(list.contains("imported, hides the team's"_L1), qPrintable(list));
    // Without the own one it is the team's again.
    db::ImportedCatalogs(userDatabasePath(m_cli.environment.dataFolder)).remove(u"shared-one"_s);
    QCOMPARE(provider(u"shared-one"_s)["origin"_L1].toString(), u"shared"_s);
}

void tst_TeamCatalogCommand::aSharedCatalogStandsInForABundledOne()
{
    const QString database = m_postgres->teamDatabase();
    shareCatalog(database, "from the team", u"acme"_s);
    QCOMPARE(run(u"sync"_s, u"rita"_s, database).code, 0);
    const QJsonObject acme = provider(u"acme"_s); // of three codes
    QCOMPARE(acme["origin"_L1].toString(), u"shared"_s);
    QCOMPARE(acme["codes"_L1].toInt(), 1);
    const Outcome outcome = m_cli.run({u"export"_s, u"provider:acme"_s});
    QVERIFY2(outcome.out.contains("from the team"_L1), qPrintable(outcome.out));
}

void tst_TeamCatalogCommand::anotherTeamsCatalogsAreDropped()
{
    const QString former = m_postgres->teamDatabase();
    shareCatalog(former, "of the former team", u"theirs"_s);
    shareCatalog(former, "of the former team", u"both"_s);
    QCOMPARE(run(u"sync"_s, u"rita"_s, former).code, 0);
    QCOMPARE(provider(u"theirs"_s)["origin"_L1].toString(), u"shared"_s);
    const QString database = m_postgres->teamDatabase();
    shareCatalog(database, "of this team", u"both"_s);
    QCOMPARE(run(u"sync"_s, u"rita"_s, database).code, 0);
    QVERIFY(provider(u"theirs"_s).isEmpty());
    const Outcome outcome = m_cli.run({u"export"_s, u"provider:both"_s});
    QVERIFY2(outcome.out.contains("of this team"_L1), qPrintable(outcome.out));
    QVERIFY(!outcome.out.contains("of the former team"_L1));
    // Nothing of it stays on the disk, where the file of a former team is nobody's any more.
    const db::ImportedCatalogs::Access reading = db::ImportedCatalogs::Access::ReadOnly;
    db::ImportedCatalogs catalogs(teamCatalogsPath(m_cli.environment.dataFolder), reading);
    QVERIFY(catalogs.versions(u"theirs"_s).isEmpty());
    // The same team again: what is here stays, and is not fetched anew.
    QCOMPARE(run(u"sync"_s, u"rita"_s, database).code, 0);
    QCOMPARE(catalogs.versions(u"both"_s).size(), 1);
}

void tst_TeamCatalogCommand::aDamagedCopyOfCatalogsComesAnew_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("damaged") << 8192;
    QTest::newRow("emptied") << 0;
    QTest::newRow("taken away") << -1;
}

void tst_TeamCatalogCommand::aPageThatIsDamagedIsTold()
{
    const QString database = m_postgres->teamDatabase();
    shareCatalog(database, "of the team", u"theirs"_s);
    QCOMPARE(run(u"sync"_s, u"rita"_s, database).code, 0);
    const QString path = teamCatalogsPath(m_cli.environment.dataFolder);
    test::damageTable(path, u"imported_code"_s);
    for (const QString &command : {u"providers"_s, u"export"_s, u"compare"_s}) {
        const Outcome outcome = m_cli.run({command});
        QVERIFY2(outcome.err.contains("What the team shares is missing"_L1),
                 qPrintable(command + outcome.err));
        QVERIFY(outcome.out.contains("acme"_L1, Qt::CaseInsensitive)); // the others are there
        QVERIFY(!outcome.out.contains("theirs"_L1));
    }
    const Outcome outcome = run(u"sync"_s, u"rita"_s, database);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QCOMPARE(provider(u"theirs"_s)["origin"_L1].toString(), u"shared"_s);
    QCOMPARE(m_cli.run({u"providers"_s}).err, QString());
}

void tst_TeamCatalogCommand::aDamagedCopyOfCatalogsComesAnew()
{
    QFETCH(const int, bytes);
    const QString database = m_postgres->teamDatabase();
    shareCatalog(database, "of the team", u"theirs"_s);
    QCOMPARE(run(u"sync"_s, u"rita"_s, database).code, 0);
    QCOMPARE(provider(u"theirs"_s)["origin"_L1].toString(), u"shared"_s);
    const QString path = teamCatalogsPath(m_cli.environment.dataFolder);
    QVERIFY(QFile::remove(path));
    if (bytes >= 0) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(bytes, '\x5a'));
    }
    for (const QString &command : {u"providers"_s, u"export"_s}) {
        const Outcome outcome = m_cli.run({command});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.err.contains("What the team shares is missing"_L1), bytes > 0);
        QVERIFY(!outcome.out.contains("theirs"_L1));
    }
    const Outcome outcome = run(u"sync"_s, u"rita"_s, database);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QCOMPARE(provider(u"theirs"_s)["origin"_L1].toString(), u"shared"_s);
    QCOMPARE(m_cli.run({u"providers"_s}).err, QString());
}

void tst_TeamCatalogCommand::aCuratorSharesACatalog()
{
    const QString database = m_postgres->teamDatabase();
    const auto share = [&](const QString &user, const QStringList &more = {}) {
        return m_cli.run(QStringList{u"team"_s, u"share-catalog"_s, u"acme"_s} + at(user, database)
                         + more);
    };
    Outcome outcome = share(u"cora"_s);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains("acme"_L1), qPrintable(outcome.err));
    const auto import = [this](const QByteArray &csv) {
        return m_cli.run({u"import"_s, u"-"_s, u"--provider"_s, u"acme"_s}, csv).code;
    };
    QCOMPARE(import("code,message\n1,one\n2,two\n"), 0);
    outcome = share(u"cora"_s, {u"--dry-run"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains("+ 1  one"_L1), qPrintable(outcome.out));
    QVERIFY(db::TeamServer(m_postgres->address(u"rita"_s, database)).catalogsAfter(0).isEmpty());
    outcome = share(u"ed"_s); // an editor is no curator
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.err.contains("right"_L1), qPrintable(outcome.err));
    outcome = share(u"cora"_s);
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains("version 1"_L1), qPrintable(outcome.out));
    outcome = share(u"cora"_s, {u"--format"_s, u"json"_s});
    QCOMPARE(outcome.out,
             u"{\"added\": 0, \"changed\": 0, \"removed\": 0, \"unchanged\": 2, "
             "\"version\": null}\n"_s);
    QCOMPARE(import("code,message\n1,another\n3,three\n"), 0);
    outcome = share(u"cora"_s, {u"--format"_s, u"json"_s});
    QCOMPARE(outcome.out,
             u"{\"added\": 1, \"changed\": 1, \"removed\": 1, \"unchanged\": 0, "
             "\"version\": 2}\n"_s);
    const auto catalogs = db::TeamServer(m_postgres->address(u"rita"_s, database)).catalogsAfter(0);
    QCOMPARE(catalogs.size(), 1);
    QCOMPARE(catalogs[0].record.codeCount, 2);
    QCOMPARE(catalogs[0].record.author, u"cora"_s);
}

void tst_TeamCatalogCommand::aCuratorLooksAfterVersions()
{
    const QString database = m_postgres->teamDatabase();
    const auto catalog = [&](const QString &user, const QStringList &more) {
        return run(u"share-catalog"_s, user, database, QStringList{u"shared-one"_s} + more);
    };
    const auto present = [&] {
        return db::TeamServer(m_postgres->address(u"rita"_s, database))
                .catalogsAfter(0)
                .first()
                .record.version;
    };
    QCOMPARE(catalog(u"rita"_s, {u"--versions"_s}).code, 1);
    shareCatalog(database, "first");
    shareCatalog(database, "second");

    // Everybody may look.
    Outcome outcome = catalog(u"rita"_s, {u"--versions"_s, u"--format=json"_s});
    QCOMPARE(outcome.code, 0);
    const QJsonObject listed = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(listed["provider"_L1].toString(), u"shared-one"_s);
    QCOMPARE(listed["present"_L1].toInt(), 2);
    const QJsonArray versions = listed["versions"_L1].toArray();
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions[0]["version"_L1].toInt(), 2);
    QCOMPARE(versions[0]["author"_L1].toString(), u"cora"_s);
    QCOMPARE(versions[0]["codes"_L1].toInt(), 1);
    QVERIFY(versions[1]["shared_at"_L1].toString() < versions[0]["shared_at"_L1].toString());
    outcome = catalog(u"rita"_s, {u"--versions"_s});
    QVERIFY2(outcome.out.contains("*  2        cora"_L1), qPrintable(outcome.out));

    QCOMPARE(catalog(u"ed"_s, {u"--restore"_s, u"1"_s}).code, 3); // an editor is no curator
    QCOMPARE(present(), 2);
    QCOMPARE(catalog(u"cora"_s, {u"--restore"_s, u"7"_s}).code, 1);
    outcome = catalog(u"cora"_s, {u"--restore"_s, u"1"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(present(), 1);
    QCOMPARE(catalog(u"ed"_s, {u"--withdraw"_s}).code, 3);
    QCOMPARE(catalog(u"cora"_s, {u"--withdraw"_s}).code, 0);
    QCOMPARE(present(), 0);
    outcome = catalog(u"rita"_s, {u"--versions"_s, u"--format=json"_s});
    QVERIFY2(outcome.out.contains("\"present\": null"_L1), qPrintable(outcome.out));
    QVERIFY2(outcome.err.contains("withdrawn"_L1), qPrintable(outcome.err));
    QCOMPARE(catalog(u"cora"_s, {u"--restore"_s, u"2"_s}).code, 0);
    QCOMPARE(present(), 2);
}

void tst_TeamCatalogCommand::optionsOfVersionsStandAlone()
{
    const auto error = [this](const QStringList &arguments) {
        const Outcome outcome = m_cli.run(QStringList{u"team"_s} + arguments);
        return outcome.code == 2 ? outcome.err : QString();
    };
    const QString both = error({u"share-catalog"_s, u"x"_s, u"--versions"_s, u"--withdraw"_s});
    QVERIFY2(both.contains("--versions and --withdraw"_L1), qPrintable(both));
    const QString number = error({u"share-catalog"_s, u"x"_s, u"--restore"_s, u"first"_s});
    QVERIFY2(number.contains(u"“first”"_s), qPrintable(number));
    const QString other = error({u"sync"_s, u"--versions"_s});
    QVERIFY2(other.contains("--versions is for share-catalog"_L1), qPrintable(other));
}

QTEST_GUILESS_MAIN(tst_TeamCatalogCommand)
#include "tst_teamcatalogcommand.moc"
