// SPDX-License-Identifier: MIT
#include "db/detail/connection.h"
#include "db/detail/migrator.h"
#include "db/importedcatalogs.h"
#include "db/userdatabase.h"
#include "tests/db/importsfixture.h"
#include "tests/support/testdatabase.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace errdex::db;
using namespace errdex::testdatabase;

class tst_ImportedCatalogs : public QObject, private ImportsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { newFolder(); }
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }
    void keepsEveryField();
    void keepsTheFormOfErrors();
    void keepsHowAVersionWasRead();
    void aReadingGoesWithItsVersion();
    void keepsWhoHasSharedIt();
    void readsAndUpgradesEarlierVersions_data();
    void readsAndUpgradesEarlierVersions();
    void anImportAgainIsAVersion();
    void restoresAFormerVersion();
    void removedCatalogsComeBack();
    void cancelLeavesTheOldState();
    void aFailureLeavesTheOldState();
    void aKillLeavesTheOldState();
    void manyCodes();
    void readsWhatIsNotThere();
    void hidesProviders();
    void starsStay();
};

void tst_ImportedCatalogs::keepsEveryField()
{
    ImportedCatalogs catalogs(m_path);
    CodeText full = code("0001", "m");
    full.category = "c";
    full.httpStatus = 429;
    full.httpStatusSource = HttpStatusSource::Rule;
    full.name = "n";
    full.description = "d\nd";
    full.condition = "w";
    full.conceptSlug = "timeout";
    CodeText second = code("0001", {});
    second.occurrence = 2;
    QCOMPARE(catalogs.save(record(u"acme"_s), std::vector<CodeText>{full, second}).version, 1);
    QList<ImportedCodeRecord> found;
    catalogs.visitCodes(u"acme"_s, {}, [&](const ImportedCodeRecord &each) {
        found.append(each);
        return true;
    });
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].code.code, u"0001"_s);
    QCOMPARE(found[0].category, u"c"_s);
    QCOMPARE(found[0].code.httpStatus, std::optional(429));
    QCOMPARE(int(found[0].code.httpStatusSource), int(HttpStatusSource::Rule));
    QCOMPARE(found[0].code.name, u"n"_s);
    QCOMPARE(found[0].code.description, u"d\nd"_s);
    QCOMPARE(found[0].code.condition, u"w"_s);
    QCOMPARE(found[0].conceptSlug, u"timeout"_s);
    QCOMPARE(found[1].code.occurrence, 2);
    QCOMPARE(found[1].code.position, 2);
    QVERIFY(found[1].code.message.isNull());
    QVERIFY(found[1].category.isNull());
    const auto stored = catalogs.catalog(u"acme"_s);
    QVERIFY(stored);
    QCOMPARE(stored->name, u"ACME"_s);
    QCOMPARE(stored->codeCount, 2);
    QVERIFY(stored->importedAt.endsWith(u'Z'));
}

void tst_ImportedCatalogs::keepsTheFormOfErrors()
{
    ImportedCatalogs catalogs(m_path);
    ImportedCatalogRecord acme = record(u"acme"_s);
    acme.errorBody = u"{\"c\": 0}"_s;
    catalogs.save(acme, std::vector<CodeText>{code("1", "old")});
    QCOMPARE(catalogs.catalog(u"acme"_s)->errorBody, u"{\"c\": 0}"_s);
    // A page read again says nothing of it, and what was known stays.
    catalogs.save(record(u"acme"_s), std::vector<CodeText>{code("1", "new")});
    QCOMPARE(catalogs.catalog(u"acme"_s)->errorBody, u"{\"c\": 0}"_s);
    acme.errorBody = u"{\"d\": 0}"_s;
    const SavedImport saved = catalogs.save(acme, std::vector<CodeText>{code("1", "newer")});
    QCOMPARE(catalogs.catalog(u"acme"_s)->errorBody, u"{\"d\": 0}"_s);
    catalogs.takeBack(u"acme"_s, saved);
    QCOMPARE(catalogs.catalog(u"acme"_s)->errorBody, u"{\"c\": 0}"_s);
    catalogs.save(record(u"beta"_s), std::vector<CodeText>{code("1", "x")});
    QVERIFY(catalogs.catalog(u"beta"_s)->errorBody.isNull());
}

void tst_ImportedCatalogs::keepsHowAVersionWasRead()
{
    ImportedCatalogs catalogs(m_path);
    const auto save = [&catalogs](const QString &slug, const QString &reading) {
        ImportedCatalogRecord read = record(slug);
        read.reading = reading;
        catalogs.save(read, std::vector<CodeText>{code("1", "a")});
    };
    QCOMPARE(catalogs.readings(u"acme"_s), QStringList());
    save(u"acme"_s, u"first"_s);
    save(u"beta"_s, u"other"_s);
    QCOMPARE(catalogs.readings(u"acme"_s), QStringList{u"first"_s});
    save(u"acme"_s, {}); // not known: what was known before is offered
    save(u"acme"_s, u"second"_s);
    save(u"acme"_s, u"second"_s);
    QCOMPARE(catalogs.readings(u"acme"_s), (QStringList{u"second"_s, u"first"_s}));
    for (int i = 0; i < 20; ++i)
        save(u"acme"_s, QString::number(i));
    const QStringList newest{u"19"_s, u"18"_s, u"17"_s, u"16"_s, u"15"_s};
    QCOMPARE(catalogs.readings(u"acme"_s), newest);
    QCOMPARE(ImportedCatalogs(m_path, ImportedCatalogs::Access::ReadOnly).readings(u"acme"_s),
             newest);
}

void tst_ImportedCatalogs::aReadingGoesWithItsVersion()
{
    ImportedCatalogs catalogs(m_path);
    ImportedCatalogRecord read = record(u"acme"_s);
    read.reading = u"first"_s;
    catalogs.save(read, std::vector<CodeText>{code("1", "a")});
    read.reading = u"second"_s;
    SavedImport saved = catalogs.save(read, std::vector<CodeText>{code("1", "b")});
    catalogs.takeBack(u"acme"_s, saved);
    QCOMPARE(catalogs.readings(u"acme"_s), QStringList{u"first"_s});
    catalogs.save(read, std::vector<CodeText>{code("1", "b")});
    catalogs.restore(u"acme"_s, 1);
    QCOMPARE(catalogs.readings(u"acme"_s), QStringList{u"first"_s});
    catalogs.restore(u"acme"_s, 2);
    QCOMPARE(catalogs.readings(u"acme"_s), (QStringList{u"second"_s, u"first"_s}));
    // Who has removed a catalogue and imports it again begins anew.
    catalogs.remove(u"acme"_s);
    QCOMPARE(catalogs.readings(u"acme"_s), QStringList());
    catalogs.bringBack(u"acme"_s);
    QCOMPARE(catalogs.readings(u"acme"_s).size(), 2);
}

void tst_ImportedCatalogs::keepsWhoHasSharedIt()
{
    ImportedCatalogs catalogs(m_path);
    ImportedCatalogRecord shared = record(u"acme"_s);
    shared.author = u"cora"_s;
    shared.importedAt = u"2026-05-12T09:30:00.123456Z"_s;
    catalogs.save(shared, std::vector<CodeText>{code("1", "a")});
    QCOMPARE(catalogs.catalog(u"acme"_s)->author, u"cora"_s);
    QCOMPARE(catalogs.catalog(u"acme"_s)->importedAt, shared.importedAt);
    shared.slug = u"own"_s;
    shared.author = QString();
    catalogs.save(shared, std::vector<CodeText>{code("1", "a")});
    QVERIFY(catalogs.catalog(u"own"_s)->author.isNull());
    QVERIFY(catalogs.catalog(u"own"_s)->importedAt != shared.importedAt); // it is now
}

void tst_ImportedCatalogs::readsAndUpgradesEarlierVersions_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QStringList>("codes");
    const QStringList codes{u"2=b"_s, u"1=a"_s, u"1=c"_s};
    QTest::newRow("before there were imports") << 2 << QStringList();
    QTest::newRow("before the form of errors") << 3 << codes;
    QTest::newRow("before codes in rows") << 4 << codes;
    QTest::newRow("before readings") << 8 << codes;
    QTest::newRow("before authors") << 9 << codes;
}

void tst_ImportedCatalogs::readsAndUpgradesEarlierVersions()
{
    QFETCH(int, version);
    QFETCH(QStringList, codes);
    {
        Connection connection(m_path, Connection::Mode::ReadWrite);
        migrate(connection, readMigrations(u":/migrations/user"_s).first(version));
        if (!codes.isEmpty())
            connection.executeScript(
                    u"INSERT INTO imported_catalog (id, slug, name, present_version) "
                    "VALUES (1, 'acme', 'Acme', 2);"
                    "INSERT INTO imported_version (id, catalog_id, number, imported_at, source, "
                    "code_count) VALUES (1, 1, 1, 'x', '', 1), (7, 1, 2, 'y', '', "
                    "3);"
                    "INSERT INTO imported_code (%1, code, occurrence, message) "
                    "VALUES (%2 3, '1', 2, 'c'), (%2 1, '2', 1, 'b'), (%2 2, '1', 1, 'a'), "
                    "(%3 1, '9', 1, 'old');"_s.arg(version < 5 ? u"version_id, position"_s
                                                               : u"version_id, id"_s,
                                                   version < 5 ? u"7,"_s : u"7, (7 << 32) +"_s,
                                                   version < 5 ? u"1,"_s : u"1, (1 << 32) +"_s));
    }
    const qsizetype catalogs = codes.isEmpty() ? 0 : 1;
    for (const auto access :
         {ImportedCatalogs::Access::ReadOnly, ImportedCatalogs::Access::ReadWrite}) {
        ImportedCatalogs imported(m_path, access);
        QCOMPARE(imported.catalogs().size(), catalogs);
        QCOMPARE(textsOf(imported, u"acme"_s), codes);
        if (catalogs == 0)
            continue;
        QVERIFY(imported.catalogs().first().errorBody.isNull());
        QVERIFY(imported.catalogs().first().author.isNull());
        QCOMPARE(imported.readings(u"acme"_s), QStringList());
        QCOMPARE(textsOf(imported, u"acme"_s, 1), QStringList{u"9=old"_s});
        imported.visitCodes(u"acme"_s, {}, [](const ImportedCodeRecord &first) {
            [&] { QCOMPARE(first.code.position, 1); }();
            return false;
        });
    }
}

void tst_ImportedCatalogs::anImportAgainIsAVersion()
{
    ImportedCatalogs catalogs(m_path);
    catalogs.save(record(u"acme"_s), std::vector<CodeText>{code("1", "old")});
    QCOMPARE(catalogs.save(record(u"acme"_s, u"new.csv"_s),
                           std::vector<CodeText>{code("1", "new"), code("2", "b")})
                     .version,
             2);
    QCOMPARE(textsOf(catalogs, u"acme"_s), (QStringList{u"1=new"_s, u"2=b"_s}));
    QCOMPARE(textsOf(catalogs, u"acme"_s, 1), QStringList{u"1=old"_s});
    const QList<ImportedVersionRecord> versions = catalogs.versions(u"acme"_s);
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions[0].number, 2);
    QVERIFY(versions[0].isPresent);
    QCOMPARE(versions[1].codeCount, 1);
    QCOMPARE(catalogs.catalogs().size(), 1);
    QCOMPARE(catalogs.catalog(u"acme"_s)->source, u"new.csv"_s);
}

void tst_ImportedCatalogs::restoresAFormerVersion()
{
    ImportedCatalogs catalogs(m_path);
    catalogs.save(record(u"acme"_s), std::vector<CodeText>{code("1", "old")});
    catalogs.save(record(u"acme"_s), std::vector<CodeText>{code("1", "new")});
    QVERIFY(catalogs.restore(u"acme"_s, 1));
    QCOMPARE(textsOf(catalogs, u"acme"_s), QStringList{u"1=old"_s});
    QVERIFY(!catalogs.restore(u"acme"_s, 9));
    QCOMPARE(catalogs.save(record(u"acme"_s), std::vector<CodeText>{code("1", "third")}).version,
             3);
}

void tst_ImportedCatalogs::removedCatalogsComeBack()
{
    ImportedCatalogs catalogs(m_path);
    catalogs.save(record(u"acme"_s), std::vector<CodeText>{code("1", "a")});
    catalogs.remove(u"acme"_s);
    QCOMPARE(catalogs.catalogs().size(), 0);
    catalogs.bringBack(u"acme"_s);
    QCOMPARE(textsOf(catalogs, u"acme"_s), QStringList{u"1=a"_s});
    // Long gone ones make room with the next import.
    catalogs.remove(u"acme"_s);
    RawDatabase(m_path).run(u"UPDATE imported_catalog SET removed_at = '2020-01-01T00:00:00Z'"_s);
    catalogs.save(record(u"other"_s), std::vector<CodeText>{code("1", "a")});
    QCOMPARE(RawDatabase(m_path).run(u"SELECT count(*) FROM imported_code"_s), QStringList{u"1"_s});
}

void tst_ImportedCatalogs::cancelLeavesTheOldState()
{
    ImportedCatalogs catalogs(m_path);
    catalogs.save(record(u"acme"_s), std::vector<CodeText>{code("1", "old")});
    const SavedImport saved = catalogs.save(record(u"acme"_s),
                                            std::vector<CodeText>{code("2", "new")},
                                            [](size_t) { return true; });
    QCOMPARE(saved.version, 0);
    QCOMPARE(textsOf(catalogs, u"acme"_s), QStringList{u"1=old"_s});
    QCOMPARE(catalogs.versions(u"acme"_s).size(), 1);
}

void tst_ImportedCatalogs::aFailureLeavesTheOldState()
{
    ImportedCatalogs catalogs(m_path);
    catalogs.save(record(u"acme"_s), std::vector<CodeText>{code("1", "old")});
    const std::vector<CodeText> twice{code("2", "a"), code("2", "b")}; // breaks the key
    QVERIFY(kindThrownBy([&] { catalogs.save(record(u"acme"_s), twice); }));
    QCOMPARE(textsOf(catalogs, u"acme"_s), QStringList{u"1=old"_s});
}

void tst_ImportedCatalogs::aKillLeavesTheOldState()
{
    // A process that is killed in the middle leaves a file and its log; what a copy of both holds
    // is what the next start finds.
    {
        ImportedCatalogs catalogs(m_path);
        catalogs.save(record(u"acme"_s), std::vector<CodeText>{code("1", "old")});
    }
    std::vector<std::string> texts;
    for (int i = 0; i < 60'000; ++i)
        texts.push_back(std::to_string(i));
    // Long enough that the cache overflows into the log.
    const std::string message(1500, 'm');
    std::vector<CodeText> codes;
    for (const std::string &text : texts)
        codes.push_back(code(text, message));
    const QString copy = m_folder->filePath(u"copy.sqlite"_s);
    {
        ImportedCatalogs catalogs(m_path);
        catalogs.save(record(u"acme"_s), codes, [&](size_t done) {
            if (done >= 40'000 && !QFile::exists(copy)) {
                QFile::copy(m_path, copy);
                QFile::copy(m_path + u"-wal"_s, copy + u"-wal"_s);
            }
            return false;
        });
    }
    QVERIFY(QFile(copy + u"-wal"_s).size() > 10'000'000);
    ImportedCatalogs catalogs(copy);
    QCOMPARE(textsOf(catalogs, u"acme"_s), QStringList{u"1=old"_s});
    QCOMPARE(catalogs.versions(u"acme"_s).size(), 1);
    RawDatabase raw(copy);
    QCOMPARE(raw.run(u"SELECT count(*) FROM imported_code INDEXED BY imported_code_key"_s),
             QStringList{u"1"_s});
    QCOMPARE(raw.run(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
}

void tst_ImportedCatalogs::manyCodes()
{
    // Around the number of rows for which the index is made anew.
    ImportedCatalogs catalogs(m_path);
    for (const int count : {0, 1, 9'999, 10'000, 10'001, 25'000}) {
        std::vector<std::string> texts;
        for (int i = 0; i < count; ++i)
            texts.push_back(std::to_string(i));
        std::vector<CodeText> codes;
        for (const std::string &text : texts)
            codes.push_back(code(text, text));
        catalogs.save(record(u"acme"_s), codes);
        const QStringList found = textsOf(catalogs, u"acme"_s);
        QCOMPARE(found.size(), count);
        if (count > 0)
            QCOMPARE(found.last(), u"%1=%1"_s.arg(count - 1));
    }
}

void tst_ImportedCatalogs::readsWhatIsNotThere()
{
    ImportedCatalogs none(m_path, ImportedCatalogs::Access::ReadOnly);
    QCOMPARE(none.catalogs().size(), 0);
    QCOMPARE(none.hiddenProviders(), QStringList());
    QVERIFY(!QFile::exists(m_path)); // reading makes nothing
}

void tst_ImportedCatalogs::hidesProviders()
{
    ImportedCatalogs catalogs(m_path);
    catalogs.setHidden(u"freeway"_s, true);
    catalogs.setHidden(u"freeway"_s, true);
    QCOMPARE(catalogs.hiddenProviders(), QStringList{u"freeway"_s});
    catalogs.setHidden(u"freeway"_s, false);
    QCOMPARE(catalogs.hiddenProviders(), QStringList());
    catalogs.save(record(u"acme"_s), std::vector<CodeText>{code("1", "a")});
    catalogs.setName(u"acme"_s, u"Acme Pay"_s);
    catalogs.setColor(u"acme"_s, u"#336699"_s);
    QCOMPARE(catalogs.catalog(u"acme"_s)->name, u"Acme Pay"_s);
    QCOMPARE(catalogs.catalog(u"acme"_s)->color, u"#336699"_s);
}

void tst_ImportedCatalogs::starsStay()
{
    ImportedCatalogs catalogs(m_path);
    catalogs.save(record(u"acme"_s), std::vector<CodeText>{code("1", "a")});
    UserDatabase user(m_path);
    user.setStarred({{u"acme"_s, u"1"_s, 1}}, true);
    catalogs.save(record(u"acme"_s), std::vector<CodeText>{code("1", "b")});
    catalogs.remove(u"acme"_s);
    QCOMPARE(user.starredCodes().size(), 1);
}

QTEST_GUILESS_MAIN(tst_ImportedCatalogs)
#include "tst_importedcatalogs.moc"
