// SPDX-License-Identifier: MIT
#include "db/catalogreader.h"
#include "db/databasecheck.h"
#include "db/userdatabase.h"
#include "support/paths.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace errdex::db;
using namespace errdex::test;
using namespace errdex::testdatabase;

namespace {

std::optional<Error::Kind> kindOf(const DatabaseReport &report)
{
    return report.error ? std::optional(report.error->kind()) : std::nullopt;
}

/// Reads everything that the program would read; false when that throws.
bool canReadAll(const QString &path)
{
    try {
        CatalogReader reader(path);
        reader.httpStatuses();
        reader.conceptRecords();
        reader.categories();
        for (const ProviderRecord &provider : reader.providers())
            reader.visitCodes(provider.id, [](const ErrorCodeRecord &) { return true; });
    } catch (const Error &) {
        return false;
    }
    return true;
}

} // namespace

class tst_DatabaseCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theBundledDatabaseIsSound();
    void aUserDatabaseIsSound();
    void changesNothing();
    void tellsWhatCannotBeOpened_data();
    void tellsWhatCannotBeOpened();
    void tellsANewerVersion();
    void anEmptyFileIsNoCatalogue();
    void findsBrokenReferences();
    void findsOverwrittenPages_data();
    void findsOverwrittenPages();
    void findsATruncatedFile();
    void survivesFlippedBits();

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
    QByteArray m_bundled;
};

void tst_DatabaseCheck::init()
{
    m_folder.emplace();
    m_path = m_folder->filePath(u"database"_s);
    m_bundled = bytesOf(buildPath("app/catalogs.sqlite"));
}

void tst_DatabaseCheck::cleanup()
{
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void tst_DatabaseCheck::theBundledDatabaseIsSound()
{
    const QString path = buildPath("app/catalogs.sqlite");
    const DatabaseReport report = checkDatabase(path, DatabaseKind::Bundled);
    QVERIFY(report.isSound());
    QCOMPARE(report.path, path);
    QCOMPARE(report.bytes, m_bundled.size());
    QCOMPARE(report.version, report.newestVersion);
    QVERIFY(report.newestVersion > 0);
    QVERIFY(canReadAll(path));
}

void tst_DatabaseCheck::aUserDatabaseIsSound()
{
    UserDatabase(m_path).setStarred({{u"a"_s, u"1"_s, 1}}, true);
    const DatabaseReport report = checkDatabase(m_path, DatabaseKind::User);
    QVERIFY(report.isSound());
    QCOMPARE(report.version, report.newestVersion);
}

void tst_DatabaseCheck::changesNothing()
{
    UserDatabase(m_path).setStarred({{u"a"_s, u"1"_s, 1}}, true);
    const QByteArray before = bytesOf(m_path);
    checkDatabase(m_path, DatabaseKind::User);
    QCOMPARE(bytesOf(m_path), before);

    const QString missing = m_folder->filePath(u"missing/database"_s);
    checkDatabase(missing, DatabaseKind::User);
    QVERIFY(!QFile::exists(missing));
    QVERIFY(!QFile::exists(m_folder->filePath(u"missing"_s)));
}

void tst_DatabaseCheck::tellsWhatCannotBeOpened_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("bundled") << int(DatabaseKind::Bundled);
    QTest::newRow("user") << int(DatabaseKind::User);
}

void tst_DatabaseCheck::tellsWhatCannotBeOpened()
{
    QFETCH(const int, kind);
    const auto check = [&](const QString &path) {
        return kindOf(checkDatabase(path, DatabaseKind(kind)));
    };
    QCOMPARE(check(m_path), Error::Kind::Missing);
    QCOMPARE(check(m_folder->path()), Error::Kind::CannotOpen);
    writeBytes(m_path, QByteArray(5000, 'x'));
    QCOMPARE(check(m_path), Error::Kind::NotADatabase);
    QFile::remove(m_path);
    RawDatabase(m_path).run(u"CREATE TABLE theirs (a)"_s);
    QCOMPARE(check(m_path), Error::Kind::ForeignDatabase);
}

void tst_DatabaseCheck::tellsANewerVersion()
{
    writeBytes(m_path, m_bundled);
    RawDatabase(m_path).run(u"PRAGMA user_version = 99"_s);
    const DatabaseReport report = checkDatabase(m_path, DatabaseKind::Bundled);
    QCOMPARE(kindOf(report), Error::Kind::NewerVersion);
    QCOMPARE(report.version, 99);
    QVERIFY(!report.isSound());
}

void tst_DatabaseCheck::anEmptyFileIsNoCatalogue()
{
    // An installation that broke off: SQLite itself takes an empty file for an empty database.
    writeBytes(m_path, {});
    QCOMPARE(kindOf(checkDatabase(m_path, DatabaseKind::Bundled)), Error::Kind::Corrupt);
    QCOMPARE(kindThrownBy([&] { const CatalogReader reader(m_path); }), Error::Kind::Corrupt);
    // The user's database may well be empty: the next start fills it.
    QCOMPARE(kindOf(checkDatabase(m_path, DatabaseKind::User)), std::nullopt);
}

void tst_DatabaseCheck::findsBrokenReferences()
{
    writeBytes(m_path, m_bundled);
    RawDatabase(m_path).run(u"DELETE FROM provider WHERE slug = 'freeway'"_s);
    const DatabaseReport report = checkDatabase(m_path, DatabaseKind::Bundled);
    QVERIFY(!report.error);
    QCOMPARE(report.damage, QStringList());
    QCOMPARE(report.brokenReferences.size(), 30);
    QVERIFY2(report.brokenReferences.first().contains("error_code"_L1),
             qPrintable(report.brokenReferences.first()));
    QVERIFY(!report.isSound());
}

void tst_DatabaseCheck::findsOverwrittenPages_data()
{
    QTest::addColumn<int>("page");
    const qsizetype pages = QFileInfo(buildPath("app/catalogs.sqlite")).size() / 4096;
    QVERIFY(pages > 10);
    for (int page = 0; page < pages; ++page)
        QTest::addRow("page %d", page + 1) << page;
}

void tst_DatabaseCheck::findsOverwrittenPages()
{
    QFETCH(const int, page);
    QByteArray bytes = m_bundled;
    bytes.replace(page * 4096, 4096, QByteArray(4096, '\x7f'));
    writeBytes(m_path, bytes);
    QVERIFY(!checkDatabase(m_path, DatabaseKind::Bundled).isSound());
    QCOMPARE(bytesOf(m_path), bytes);
}

void tst_DatabaseCheck::findsATruncatedFile()
{
    const qsizetype rounds = qEnvironmentVariableIsEmpty("ERRDEX_LONG_TESTS") ? 60 : 1000;
    for (qsizetype size = 1; size < m_bundled.size(); size += m_bundled.size() / rounds) {
        writeBytes(m_path, m_bundled.first(size));
        QVERIFY2(!checkDatabase(m_path, DatabaseKind::Bundled).isSound(),
                 qPrintable(QString::number(size)));
        canReadAll(m_path); // whatever comes, it must not crash
    }
    // Of a last page that is there in part, SQLite takes the rest for zeros.
    for (const qsizetype cut : {1, 42, 4095}) {
        writeBytes(m_path, m_bundled.chopped(cut));
        QVERIFY2(!checkDatabase(m_path, DatabaseKind::Bundled).isSound(),
                 qPrintable(QString::number(cut)));
        QVERIFY(!canReadAll(m_path));
    }
}

void tst_DatabaseCheck::survivesFlippedBits()
{
    // A flip within a text is not to be noticed; what counts is that none crashes, and that most
    // flips within what holds a page together are found.
    QRandomGenerator random(20240521);
    int found = 0;
    const int rounds = qEnvironmentVariableIsEmpty("ERRDEX_LONG_TESTS") ? 150 : 1000;
    for (int i = 0; i < rounds; ++i) {
        QByteArray bytes = m_bundled;
        const qsizetype page = random.bounded(int(bytes.size() / 4096));
        const qsizetype offset = page * 4096 + (page == 0 ? 100 : 0) + random.bounded(8);
        bytes[offset] = static_cast<char>(bytes[offset] ^ (1 << random.bounded(8)));
        writeBytes(m_path, bytes);
        found += checkDatabase(m_path, DatabaseKind::Bundled).isSound() ? 0 : 1;
        canReadAll(m_path);
    }
    for (int i = 0; i < rounds; ++i) {
        QByteArray bytes = m_bundled;
        const qsizetype offset = random.bounded(int(bytes.size()));
        bytes[offset] = static_cast<char>(bytes[offset] ^ (1 << random.bounded(8)));
        writeBytes(m_path, bytes);
        checkDatabase(m_path, DatabaseKind::Bundled);
        canReadAll(m_path);
    }
    QVERIFY2(found > rounds / 2, qPrintable(QString::number(found)));
}

QTEST_GUILESS_MAIN(tst_DatabaseCheck)
#include "tst_databasecheck.moc"
