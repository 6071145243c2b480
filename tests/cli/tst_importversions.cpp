// SPDX-License-Identifier: MIT
// Importing a provider again: how its source is read, and which versions there are.
#include "clifixture.h"
#include "core/paths.h"
#include "db/importedcatalogs.h"
#include "db/userdatabase.h"
#include "newpay.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::clitest;
using namespace errdex::testdatabase;

class tst_ImportVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_cli.cleanup(); }
    void anUpdateIsReadAsTheLastTime();
    void whatIsChosenIsKeptWithoutANewVersion();
    void aReadingThatIsDamagedDoesNoHarm();
    void listsAndRestoresVersions();
    void removesAndBringsBack();
    void ownDataOutlivesItsCatalogue();
    void anUnchangedImportStoresTheFormOfItsErrors();

private:
    CliFixture m_cli;
};

void tst_ImportVersions::anUpdateIsReadAsTheLastTime()
{
    const auto exported = [this] {
        return m_cli.run({u"export"_s, u"--columns=code,message,condition"_s, u"is:imported"_s})
                .out.split(u"\r\n"_s);
    };
    const QByteArray first = "Id,Where,What\nE1,basket,Too full\nE2,till,Closed now\n";
    const QByteArray later =
            "Id,When,What,Where\nE1,often,Too full,basket\nE2,never,Shut now,till\n";
    const QString map = u"--map=code=Id,condition=What,message=Where"_s;
    QCOMPARE(m_cli.run(importNewPay({map}), first).err,
             u"errdex: newpay is stored as version 1.\n"_s); // nothing to be read as
    QCOMPARE(exported().at(1), u"E1,basket,Too full"_s);

    const Outcome update = m_cli.run(importNewPay(), later);
    QCOMPARE(update.err,
             u"errdex: Read as the last time. Since then: 1 new column(s) (“When”).\n"
             "errdex: newpay is stored as version 2.\n"_s);
    QCOMPARE(exported().at(2), u"E2,till,Shut now"_s);
    // What is asked for wins, and what was chosen then for the rest stays.
    const Outcome asked = m_cli.run(
            importNewPay({u"--map=condition=When"_s, u"--dry-run"_s, u"--format=json"_s}), later);
    const QJsonObject mapping =
            QJsonDocument::fromJson(asked.out.toUtf8()).object().value("mapping"_L1).toObject();
    QCOMPARE(mapping.value("condition"_L1).toString(), u"When"_s);
    QCOMPARE(mapping.value("message"_L1).toString(), u"Where"_s);
    // Without it, as it would be for a provider that is new.
    const auto dryRun = [&](const QString &provider, const QStringList &more) {
        return m_cli.run(QStringList{u"import"_s, u"-"_s, u"--provider"_s, provider, u"--dry-run"_s,
                                     u"--format=json"_s}
                                 + more,
                         later);
    };
    const auto mappingOf = [](const Outcome &outcome) {
        return QJsonDocument::fromJson(outcome.out.toUtf8()).object().value("mapping"_L1);
    };
    const Outcome fresh = dryRun(u"newpay"_s, {u"--fresh"_s});
    QCOMPARE(fresh.err, QString());
    QCOMPARE(mappingOf(fresh), mappingOf(dryRun(u"other"_s, {})));
    QVERIFY(mappingOf(fresh) != mappingOf(dryRun(u"newpay"_s, {})));
    // A version that is brought back brings its reading.
    QCOMPARE(m_cli.run({u"import"_s, u"--provider=newpay"_s, u"--restore=1"_s}).code, 0);
    QCOMPARE(mappingOf(dryRun(u"newpay"_s, {})).toObject().value("message"_L1).toString(),
             u"Where"_s);
    QVERIFY(dryRun(u"newpay"_s, {}).err.contains(u"1 new column(s) (“When”)"_s));
    QCOMPARE(m_cli.run({u"import"_s, u"--provider=newpay"_s, u"--remove"_s}).code, 0);
    QCOMPARE(mappingOf(dryRun(u"newpay"_s, {})), mappingOf(fresh));
}

void tst_ImportVersions::whatIsChosenIsKeptWithoutANewVersion()
{
    // The same codes, of which the third column has none yet.
    const QByteArray csv = "Id,Message,More\nE1,Too full,\nE2,Closed now,\n";
    const QByteArray later = "Id,Message,More\nE1,Too full,a\nE2,Closed now,b\n";
    const auto whenOf = [&] {
        const Outcome outcome =
                m_cli.run(importNewPay({u"--dry-run"_s, u"--format=json"_s}), later);
        const QJsonObject json = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
        return json["mapping"_L1].toObject()["condition"_L1].toString();
    };
    QCOMPARE(m_cli.run(importNewPay(), csv).err, u"errdex: newpay is stored as version 1.\n"_s);
    QCOMPARE(whenOf(), QString());
    const QString map = u"--map=condition=More"_s;
    const QString kept =
            u"errdex: No code changes; how the source is read is kept for the next time.\n"_s;
    QVERIFY(!m_cli.run(importNewPay({map, u"--dry-run"_s}), csv).err.contains(kept));
    QCOMPARE(whenOf(), QString());
    QVERIFY(m_cli.run(importNewPay({map}), csv).err.endsWith(kept));
    QCOMPARE(whenOf(), u"More"_s);
    QVERIFY(!m_cli.run(importNewPay({map}), csv).err.contains(kept)); // once is enough
    const Outcome versions = m_cli.run({u"import"_s, u"--provider=newpay"_s, u"--versions"_s});
    QCOMPARE(versions.out.count(u'\n'), 1);
    // What the source is and how it is written, too; "auto" chooses nothing.
    QVERIFY(!m_cli.run(importNewPay({u"--input=auto"_s}), csv).err.contains(kept));
    for (const QString &option :
         {u"--encoding=windows-1252"_s, u"--input=csv"_s, u"--delimiter=,"_s}) {
        QVERIFY2(m_cli.run(importNewPay({option}), csv).err.endsWith(kept), qPrintable(option));
        QVERIFY2(!m_cli.run(importNewPay({option}), csv).err.contains(kept), qPrintable(option));
    }
    const QByteArray umlaut = "Id,Message,More\nE1,Zu voll,\nE2,Geschlossen,f\xFCr heute\n";
    QVERIFY(m_cli.run(importNewPay({u"--dry-run"_s, u"--format=json"_s}), umlaut)
                    .out.contains(u"für heute"_s));
    // One of an older program, which knows none.
    RawDatabase(userDatabasePath(m_cli.environment.dataFolder))
            .run(u"UPDATE imported_version SET reading = NULL"_s);
    QVERIFY(m_cli.run(importNewPay(), csv).err.endsWith(kept));
    QCOMPARE(m_cli.run(importNewPay(), csv).err, QString());
}

void tst_ImportVersions::aReadingThatIsDamagedDoesNoHarm()
{
    const QByteArray csv = "Id,Where,What\nE1,basket,Too full\nE2,till,Closed now\n";
    QCOMPARE(m_cli.run(importNewPay({u"--map=code=Id,message=Where"_s}), csv).code, 0);
    const QString database = userDatabasePath(m_cli.environment.dataFolder);
    for (const QString &reading :
         {u"'{'"_s, u"'{\"version\":2,\"tables\":[]}'"_s, u"''"_s, u"NULL"_s}) {
        RawDatabase(database).run(u"UPDATE imported_version SET reading = "_s + reading);
        const Outcome outcome = m_cli.run(importNewPay({u"--dry-run"_s}), csv);
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.err, QString());
    }
    // Nor does a database that cannot be read, until something is to be stored.
    QFile file(database);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("no database at all, and long enough to be told from an empty one") > 0);
    file.close();
    QCOMPARE(m_cli.run(importNewPay({u"--dry-run"_s}), csv).code, 0);
    QCOMPARE(m_cli.run(importNewPay(), csv).code, 3);
}

void tst_ImportVersions::listsAndRestoresVersions()
{
    const QStringList list{u"import"_s, u"--provider=newpay"_s, u"--versions"_s};
    const auto restore = [this](const QString &version) {
        return m_cli.run({u"import"_s, u"--provider=newpay"_s, u"--restore"_s, version});
    };
    QCOMPARE(m_cli.run(list).code, 1);
    QCOMPARE(restore(u"1"_s).code, 1);
    QVERIFY(!QFile::exists(m_cli.environment.dataFolder)); // neither made anything
    QCOMPARE(m_cli.run(importNewPay(), newPayPage).code, 0);
    QCOMPARE(m_cli.run(importNewPay(), "| Code | Message |\n|---|---|\n| 0001 | No key given |\n")
                     .code,
             0);
    const auto versions = [&] {
        const Outcome outcome = m_cli.run(list + QStringList{u"--format=json"_s});
        const QJsonObject json = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
        QStringList lines{u"present: %1"_s.arg(json["present"_L1].toInt())};
        for (const QJsonValue each : json["versions"_L1].toArray())
            lines.append(u"%1: %2 of %3"_s.arg(each["version"_L1].toInt())
                                 .arg(each["codes"_L1].toInt())
                                 .arg(each["source"_L1].toString()));
        return lines;
    };
    QCOMPARE(versions(),
             (QStringList{u"present: 2"_s, u"2: 1 of standard input"_s,
                          u"1: 2 of standard input"_s}));
    const Outcome restored = restore(u"1"_s);
    QCOMPARE(restored.code, 0);
    QCOMPARE(restored.err, u"errdex: Version 1 of newpay is the present one.\n"_s);
    QCOMPARE(versions(),
             (QStringList{u"present: 1"_s, u"2: 1 of standard input"_s,
                          u"1: 2 of standard input"_s}));
    const QStringList lines = m_cli.run(list).out.split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith("  2  20"_L1) && lines[0].contains("codes: 1"_L1),
             qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith("* 1  20"_L1) && lines[1].contains("codes: 2"_L1),
             qPrintable(lines[1]));
    QVERIFY(m_cli.run({u"lookup"_s, u"-17"_s}).out.contains(u"Too late"_s)); // of version 1
    QCOMPARE(restore(u"3"_s).err, u"errdex: there is no version 3 of newpay\n"_s);
    QCOMPARE(restore(u"zero"_s).code, 2);
    QCOMPARE(m_cli.run({u"import"_s, u"--versions"_s}).code, 2);
    QCOMPARE(m_cli.run(list + QStringList{u"-"_s}).code, 2);
    QCOMPARE(m_cli.run(list + QStringList{u"--restore=1"_s}).code, 2);
}

void tst_ImportVersions::removesAndBringsBack()
{
    const auto run = [this](const QStringList &options) {
        return m_cli.run(QStringList{u"import"_s, u"--provider=newpay"_s} + options);
    };
    const auto isThere = [this] {
        return m_cli.run({u"lookup"_s, u"-17"_s}).out.contains(u"Too late"_s);
    };
    QCOMPARE(run({u"--remove"_s}).code, 1);
    QVERIFY(!QFile::exists(m_cli.environment.dataFolder)); // it made nothing
    QCOMPARE(m_cli.run(importNewPay(), newPayPage).code, 0);
    QVERIFY(isThere());

    const Outcome removed = run({u"--remove"_s});
    QCOMPARE(removed.code, 0);
    QCOMPARE(removed.out, QString());
    QCOMPARE(removed.err,
             u"errdex: newpay is removed. For thirty days “errdex import --provider "
             "newpay --restore 1” brings it back.\n"_s);
    QVERIFY(!isThere());
    QVERIFY(!m_cli.run({u"providers"_s}).out.contains(u"newpay"_s));
    QCOMPARE(run({u"--remove"_s}).err, u"errdex: nothing of newpay is imported\n"_s);
    QCOMPARE(m_cli.run({u"import"_s, u"--provider=freeway"_s, u"--remove"_s}).code, 1); // bundled
    const Outcome listed = run({u"--versions"_s});
    QCOMPARE(listed.code, 0);
    QVERIFY2(listed.out.startsWith("  1  20"_L1), qPrintable(listed.out)); // present no more
    QCOMPARE(listed.err, removed.err);

    QCOMPARE(run({u"--restore=1"_s}).code, 0);
    QVERIFY(isThere());
    QVERIFY(run({u"--versions"_s}).out.startsWith("* 1  20"_L1));
    QCOMPARE(run({u"--remove"_s, u"--restore=1"_s}).code, 2);
    QCOMPARE(run({u"--remove"_s, u"-"_s}).code, 2);
    QCOMPARE(m_cli.run({u"import"_s, u"--remove"_s}).code, 2);
}

void tst_ImportVersions::ownDataOutlivesItsCatalogue()
{
    const auto hasNote = [this] {
        return m_cli.run({u"export"_s, u"--columns=code,note"_s, u"has:note"_s}).out
                == u"code,note\r\n-17,Ask Ann\r\n"_s;
    };
    QCOMPARE(m_cli.run(importNewPay(), newPayPage).code, 0);
    db::UserDatabase(userDatabasePath(m_cli.environment.dataFolder))
            .setOwnValues({{{u"newpay"_s, u"-17"_s, 1}, db::OwnField::Note, u"Ask Ann"_s, {}}});
    QVERIFY(hasNote());
    // An update without the code, and one with it.
    QCOMPARE(m_cli.run(importNewPay(), "| Code | Message |\n|---|---|\n| 0001 | No key |\n").code,
             0);
    QVERIFY(!hasNote());
    QCOMPARE(m_cli.run(importNewPay(), newPayPage).code, 0);
    QVERIFY(hasNote());
    // Removed, and brought back.
    QCOMPARE(m_cli.run({u"import"_s, u"--provider=newpay"_s, u"--remove"_s}).code, 0);
    QVERIFY(!hasNote());
    QCOMPARE(m_cli.run({u"import"_s, u"--provider=newpay"_s, u"--restore=3"_s}).code, 0);
    QVERIFY(hasNote());
}

void tst_ImportVersions::anUnchangedImportStoresTheFormOfItsErrors()
{
    const auto import = [this](const QByteArray &more) {
        return m_cli
                .run(importNewPay({u"--input=json"_s}),
                     R"({"provider": {"name": "New Pay")" + more
                             + R"(}, "codes": [{"code": "77001", "message": "Refused"}]})")
                .err;
    };
    const auto body = [this] {
        db::ImportedCatalogs catalogs(userDatabasePath(m_cli.environment.dataFolder),
                                      db::ImportedCatalogs::Access::ReadOnly);
        return catalogs.catalog(u"newpay"_s)->errorBody;
    };
    const QByteArray first = R"(, "error_body": "{\"ec\": 0}")";
    const QByteArray second = R"(, "error_body": "{\"fail\": 0}")";
    QVERIFY(import({}).contains("version 1"_L1));
    QVERIFY(body().isNull());
    QVERIFY(import(first).contains("version 2"_L1));
    QCOMPARE(body(), u"{\"ec\": 0}"_s);
    QCOMPARE(import(first), QString()); // now nothing is new
    QCOMPARE(import({}), QString()); // and nothing told takes nothing away
    QCOMPARE(body(), u"{\"ec\": 0}"_s);
    QVERIFY(import(second).contains("version 3"_L1));
    QCOMPARE(body(), u"{\"fail\": 0}"_s);
}

QTEST_GUILESS_MAIN(tst_ImportVersions)
#include "tst_importversions.moc"
