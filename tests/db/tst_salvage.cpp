// SPDX-License-Identifier: MIT
#include "db/databasecheck.h"
#include "db/importedcatalogs.h"
#include "db/salvage.h"
#include "db/userdatabase.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace errdex::db;
using namespace errdex::testdatabase;

namespace {

constexpr int starCount = 1500;
constexpr int codeCount = 1200;
// How many rows a page holds at most, and somewhat more.
constexpr int starsOnAPage = 250;
constexpr int codesOnAPage = 150;
constexpr int moderateRounds = 100;
constexpr int longRounds = 1000;

/// 1,000 where ERRDEX_LONG_TESTS is set.
int rounds()
{
    return qEnvironmentVariableIsEmpty("ERRDEX_LONG_TESTS") ? moderateRounds : longRounds;
}

std::string longText(int i)
{
    // Some go on over several pages.
    return "message " + std::to_string(i) + std::string(i % 100 == 0 ? 9000 : 40, 'x');
}

struct Rows
{
    QSet<QString> stars;
    QHash<QString, QString> codes; ///< and their messages

    friend bool operator==(const Rows &, const Rows &) = default;
};

Rows rowsOf(const QString &path)
{
    Rows rows;
    for (const CodeKey &key : UserDatabase(path).starredCodes())
        rows.stars.insert(key.code);
    ImportedCatalogs(path, ImportedCatalogs::Access::ReadOnly)
            .visitCodes(u"acme"_s, {}, [&](const ImportedCodeRecord &record) {
                rows.codes.insert(record.code.code, record.code.message);
                return true;
            });
    return rows;
}

} // namespace

class tst_Salvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }
    void readsAllOfASoundOne();
    void readsWhatIsOnlyInTheLog();
    void leavesATornLogAtItsLastCommit();
    void aBadPageCostsItsRowsAlone_data();
    void aBadPageCostsItsRowsAlone();
    void readsWithoutItsFirstPage();
    void readsACutOffFile();
    void bringsAnOlderOneUpToDate();
    void whatIsDeletedStaysDeleted();
    void nothingToReadIsAnEmptyDatabase_data();
    void nothingToReadIsAnEmptyDatabase();
    void survivesAnything_data();
    void survivesAnything();
    void movesAllFilesAside();
    void neverOverwritesWhatWasSetAside();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    SalvageReport salvageBytes(const QByteArray &bytes)
    {
        writeBytes(path(u"damaged"_s), bytes);
        return salvage(path(u"damaged"_s), path(u"new"_s));
    }
    Rows newRows() const { return rowsOf(path(u"new"_s)); }

    std::optional<QTemporaryDir> m_folder;
    QByteArray m_bytes; ///< of a sound database
    int m_pageSize = 0;
    Rows m_rows; ///< what is in it
};

void tst_Salvage::initTestCase()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"user.sqlite"_s);
    {
        QList<CodeKey> keys;
        for (int i = 0; i < starCount; ++i)
            keys.append({u"provider"_s, QString::number(i), 1});
        UserDatabase(file).setStarred(keys, true);
    }
    std::vector<std::string> texts;
    std::vector<std::string> names;
    for (int i = 0; i < codeCount; ++i) {
        texts.push_back(longText(i));
        names.push_back("c" + std::to_string(i));
    }
    std::vector<CodeText> codes(codeCount);
    for (size_t i = 0; i < codes.size(); ++i) {
        codes[i].code = names[i];
        codes[i].message = texts[i];
    }
    ImportedCatalogRecord record;
    record.slug = u"acme"_s;
    record.name = u"Acme"_s;
    ImportedCatalogs(file).save(record, codes, {});
    m_bytes = bytesOf(file);
    m_pageSize = qFromBigEndian<quint16>(m_bytes.constData() + 16);
    m_rows = rowsOf(file);
    QCOMPARE(m_rows.stars.size(), starCount);
    QCOMPARE(m_rows.codes.size(), codeCount);
    QVERIFY(m_bytes.size() > 40 * m_pageSize);
}

void tst_Salvage::init()
{
    m_folder.emplace();
}

void tst_Salvage::readsAllOfASoundOne()
{
    const SalvageReport report = salvageBytes(m_bytes);
    QVERIFY(report.isWhole());
    QCOMPARE(report.rows, starCount + codeCount + 2); // a catalogue and its version
    QVERIFY(newRows() == m_rows);
    QVERIFY(checkDatabase(path(u"new"_s), DatabaseKind::User).isSound());
    QCOMPARE(bytesOf(path(u"damaged"_s)), m_bytes);
}

void tst_Salvage::readsWhatIsOnlyInTheLog()
{
    const QString file = path(u"user.sqlite"_s);
    UserDatabase database(file);
    database.setStarred({{u"acme"_s, u"1"_s, 1}}, true);
    database.setStarred({{u"acme"_s, u"2"_s, 1}}, true);
    QVERIFY(QFile::copy(file, path(u"damaged"_s)));
    QVERIFY(QFile::copy(file + u"-wal"_s, path(u"damaged-wal"_s)));
    const SalvageReport report = salvage(path(u"damaged"_s), path(u"new"_s));
    QVERIFY(report.isWhole());
    QCOMPARE(newRows().stars, (QSet<QString>{u"1"_s, u"2"_s}));
    // Even where nothing is left of the file itself.
    writeBytes(path(u"damaged"_s), QByteArray(100, 'x'));
    QVERIFY(QFile::remove(path(u"new"_s)));
    salvage(path(u"damaged"_s), path(u"new"_s));
    QCOMPARE(newRows().stars, (QSet<QString>{u"1"_s, u"2"_s}));
}

void tst_Salvage::leavesATornLogAtItsLastCommit()
{
    const QString file = path(u"user.sqlite"_s);
    UserDatabase database(file);
    database.setStarred({{u"acme"_s, u"1"_s, 1}}, true);
    const qsizetype committed = bytesOf(file + u"-wal"_s).size();
    database.setStarred({{u"acme"_s, u"2"_s, 1}}, true);
    const QByteArray log = bytesOf(file + u"-wal"_s);
    QVERIFY(log.size() > committed);
    QVERIFY(QFile::copy(file, path(u"damaged"_s)));
    QByteArray torn = log;
    torn[torn.size() - 100] = char(torn[torn.size() - 100] ^ 1);
    for (const QByteArray &bytes : {log.first(log.size() - 1), torn, log.first(committed)}) {
        writeBytes(path(u"damaged-wal"_s), bytes);
        QFile::remove(path(u"new"_s));
        salvage(path(u"damaged"_s), path(u"new"_s));
        QCOMPARE(newRows().stars, QSet<QString>{u"1"_s});
    }
}

void tst_Salvage::aBadPageCostsItsRowsAlone_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<char>("filling");
    const int pages = int(m_bytes.size() / m_pageSize);
    for (int page = 1; page < pages; page += page < 20 ? 1 : 7) {
        QTest::addRow("page %d, zeros", page + 1) << page << '\0';
        QTest::addRow("page %d, rubbish", page + 1) << page << '\x5a';
    }
}

void tst_Salvage::aBadPageCostsItsRowsAlone()
{
    QFETCH(const int, page);
    QFETCH(const char, filling);
    QByteArray bytes = m_bytes;
    bytes.replace(page * m_pageSize, m_pageSize, QByteArray(m_pageSize, filling));
    const SalvageReport report = salvageBytes(bytes);
    const Rows rows = newRows();
    // Nothing that was not there may come. Texts may have changed: nothing tells that of a page
    // that only goes on with one.
    QVERIFY(m_rows.stars.contains(rows.stars));
    const qsizetype lostStars = m_rows.stars.size() - rows.stars.size();
    QVERIFY2(lostStars <= starsOnAPage, qPrintable(QString::number(lostStars)));
    // The one row of its catalogue or version may be what is lost: then its codes have no home.
    const bool hasHome = report.unplacedRows == 0;
    const qsizetype lostCodes = m_rows.codes.size() - rows.codes.size();
    QVERIFY2(!hasHome || lostCodes <= codesOnAPage, qPrintable(QString::number(lostCodes)));
    if (lostStars + lostCodes > 0)
        QVERIFY(!report.isWhole()); // never in silence
    QVERIFY(checkDatabase(path(u"new"_s), DatabaseKind::User).isSound());
}

void tst_Salvage::readsWithoutItsFirstPage()
{
    QByteArray bytes = m_bytes;
    bytes.replace(0, m_pageSize, QByteArray(m_pageSize, '\0'));
    const SalvageReport report = salvageBytes(bytes);
    QVERIFY(!report.isWhole());
    QVERIFY(newRows() == m_rows); // every page tells by its form whose it is
}

void tst_Salvage::readsACutOffFile()
{
    const qsizetype half = m_bytes.size() / m_pageSize / 2 * m_pageSize;
    const SalvageReport report = salvageBytes(m_bytes.first(half + 1000));
    QVERIFY(!report.isWhole());
    QVERIFY(report.rows > starCount / 2);
    QVERIFY(m_rows.stars.contains(newRows().stars));
    QVERIFY(checkDatabase(path(u"new"_s), DatabaseKind::User).isSound());
}

void tst_Salvage::bringsAnOlderOneUpToDate()
{
    const QString file = path(u"damaged"_s);
    {
        RawDatabase database(file);
        database.run(u"CREATE TABLE starred_code (provider TEXT NOT NULL CHECK (provider <> ''), "
                     "code TEXT NOT NULL CHECK (code <> ''), occurrence INTEGER NOT NULL CHECK "
                     "(occurrence >= 1), starred_at TEXT NOT NULL, PRIMARY KEY (provider, code, "
                     "occurrence)) STRICT, WITHOUT ROWID"_s);
        database.run(u"INSERT INTO starred_code VALUES ('acme', '7', 1, '2026-01-01T00:00:00Z')"_s);
        database.run(u"PRAGMA application_id = 1164212273"_s);
        database.run(u"PRAGMA user_version = 1"_s);
    }
    QVERIFY(salvage(file, path(u"new"_s)).isWhole());
    QCOMPARE(newRows().stars, QSet<QString>{u"7"_s});
    const DatabaseReport report = checkDatabase(path(u"new"_s), DatabaseKind::User);
    QCOMPARE(report.version, report.newestVersion);
}

void tst_Salvage::whatIsDeletedStaysDeleted()
{
    const QString file = path(u"user.sqlite"_s);
    writeBytes(file, m_bytes);
    {
        QList<CodeKey> keys;
        for (int i = 0; i < starCount - 1; ++i)
            keys.append({u"provider"_s, QString::number(i), 1});
        UserDatabase(file).setStarred(keys, false);
        SavedImport saved;
        saved.version = 1;
        ImportedCatalogs(file).takeBack(u"acme"_s, saved);
    }
    const Rows left = rowsOf(file);
    QCOMPARE(left.stars.size(), 1);
    QByteArray bytes = bytesOf(file);
    bytes[16] = '\xff'; // which makes SQLite refuse it
    salvageBytes(bytes);
    QVERIFY(newRows() == left);
}

void tst_Salvage::nothingToReadIsAnEmptyDatabase_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("a letter") << QByteArray("dear friend");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("the header alone") << m_bytes.first(100);
}

void tst_Salvage::nothingToReadIsAnEmptyDatabase()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(salvageBytes(bytes).rows, 0);
    QVERIFY(newRows() == Rows());
    QVERIFY(!salvage(path(u"damaged"_s), path(u"other"_s)).isWhole());
    QCOMPARE(kindThrownBy([&] { salvage(path(u"not there"_s), path(u"third"_s)); }),
             Error::Kind::Missing);
}

void tst_Salvage::survivesAnything_data()
{
    QTest::addColumn<bool>("cuts");
    QTest::newRow("flipped bits") << false;
    QTest::newRow("cut off") << true;
}

void tst_Salvage::survivesAnything()
{
    QFETCH(const bool, cuts);
    QRandomGenerator random(20'261'122);
    for (int round = 0; round < rounds(); ++round) {
        QByteArray bytes = m_bytes;
        if (cuts) {
            bytes.truncate(random.bounded(int(bytes.size())));
        } else {
            // Half of them where it hurts: in the first bytes of pages.
            for (int i = 0; i < 8; ++i) {
                const int at = i % 2 == 0
                        ? random.bounded(int(bytes.size() / m_pageSize)) * m_pageSize
                                + random.bounded(120)
                        : random.bounded(int(bytes.size()));
                bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            }
        }
        QFile::remove(path(u"new"_s));
        const SalvageReport report = salvageBytes(bytes);
        const QString told = u"round %1: %2 rows"_s.arg(round).arg(report.rows);
        QVERIFY2(checkDatabase(path(u"new"_s), DatabaseKind::User).isSound(), qPrintable(told));
        if (!cuts) {
            const qsizetype lost = (m_rows.stars - newRows().stars).size();
            // Of eight pages at most.
            QVERIFY2(lost <= 8 * starsOnAPage, qPrintable(told));
        }
    }
}

void tst_Salvage::movesAllFilesAside()
{
    const QDateTime now(QDate(2026, 11, 21), QTime(7, 30, 5), Qt::UTC);
    const QString file = path(u"user.sqlite"_s);
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        writeBytes(file + suffix, QByteArray("content") + suffix.data());
    const SetAside moved = setAside(file, now);
    QCOMPARE(QFileInfo(moved.path).fileName(), u"user-damaged-20261121T073005Z.sqlite"_s);
    QCOMPARE(bytesOf(moved.path), QByteArray("content"));
    QCOMPARE(bytesOf(moved.path + u"-wal"_s), QByteArray("content-wal"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 3);
    const QList<SetAside> list = filesSetAside(file);
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().at, now);
    QCOMPARE(list.first().bytes, 7);
}

void tst_Salvage::neverOverwritesWhatWasSetAside()
{
    const QDateTime now(QDate(2026, 11, 21), QTime(7, 30, 5), Qt::UTC);
    const QString file = path(u"user.sqlite"_s);
    QSet<QString> paths;
    for (int i = 0; i < 4; ++i) {
        writeBytes(file, QByteArray::number(i));
        paths.insert(setAside(file, now).path);
    }
    QCOMPARE(paths.size(), 4);
    QCOMPARE(filesSetAside(file).size(), 4);
    QVERIFY(!QFile::exists(file));
}

QTEST_GUILESS_MAIN(tst_Salvage)
#include "tst_salvage.moc"
