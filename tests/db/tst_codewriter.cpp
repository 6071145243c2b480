// SPDX-License-Identifier: MIT
#include "db/detail/codetable.h"
#include "db/detail/codewriter.h"
#include "db/detail/connection.h"
#include "db/detail/transaction.h"
#include "db/detail/userfile.h"
#include "tests/support/testdatabase.h"

#include <QTemporaryDir>

#include <deque>

using namespace Qt::StringLiterals;
using namespace errdex::db;
using namespace errdex::testdatabase;

class tst_CodeWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFastWayIsTaken();
    void storesEveryField_data() { addWays(); }
    void storesEveryField();
    void theIndexIsThereAfterwards_data();
    void theIndexIsThereAfterwards();
    void aRepeatedKeyFails_data() { addWays(); }
    void aRepeatedKeyFails();
    void aBadValueFails_data() { addWays(); }
    void aBadValueFails();
    void stopsWhereItIsTold_data() { addWays(); }
    void stopsWhereItIsTold();

private:
    static void addWays()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("fastest") << int(CodeWriter::Way::Fastest);
        QTest::newRow("portable") << int(CodeWriter::Way::Portable);
    }
    /// Codes 0, 1, …; each with its number as message too.
    std::vector<CodeText> codesOf(int count)
    {
        std::vector<CodeText> codes(static_cast<size_t>(count));
        for (int i = 0; i < count; ++i) {
            codes[size_t(i)].code = m_texts.emplace_back(std::to_string(i));
            codes[size_t(i)].message = codes[size_t(i)].code;
        }
        return codes;
    }
    /// A version with its catalogue, of as many codes as are going to be written.
    qint64 addVersion(qsizetype codes)
    {
        ++m_version;
        m_connection->execute(u"INSERT INTO imported_catalog (id, slug, name, present_version) "
                              "VALUES (1, 'acme', 'Acme', 1) ON CONFLICT DO NOTHING"_s);
        m_connection->execute(
                u"INSERT INTO imported_version (id, catalog_id, number, imported_at, source, "
                "code_count) VALUES (%1, 1, %1, '', '', %2)"_s.arg(m_version)
                        .arg(codes));
        return m_version;
    }
    QString indexSql()
    {
        return RawDatabase(m_path)
                .run(u"SELECT sql FROM sqlite_schema WHERE name = 'imported_code_key'"_s)
                .join(u'\n');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Connection> m_connection;
    std::deque<std::string> m_texts;
    int m_version = 0;
};

void tst_CodeWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"user.sqlite"_s);
    m_connection = openUserFile(m_path);
    m_version = 0;
}

void tst_CodeWriter::cleanup()
{
    m_connection.reset();
    m_texts.clear();
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

/// Or the others would measure and test the portable one twice.
void tst_CodeWriter::theFastWayIsTaken()
{
    const std::vector<CodeText> codes = codesOf(3);
    {
        const auto table = CodeTable::of(*m_connection, codes, {});
        QVERIFY(table);
        QVERIFY(table->isWhole());
    }
    QVERIFY(kindThrownBy([&] { m_connection->execute(u"SELECT * FROM errdex_code"_s); }));
}

void tst_CodeWriter::storesEveryField()
{
    QFETCH(int, way);
    CodeText full;
    full.code = "0001";
    full.occurrence = 7;
    full.category = "c";
    full.httpStatus = 429;
    full.httpStatusSource = HttpStatusSource::Derived;
    full.name = "n";
    full.message = "äöü 🙂";
    full.description = "d\nd";
    full.condition = "w";
    full.conceptSlug = "timeout";
    CodeText bare;
    bare.code = "2";
    Transaction transaction(*m_connection);
    QVERIFY(CodeWriter(*m_connection, CodeWriter::Way(way))
                    .write(addVersion(2), std::vector<CodeText>{full, bare}, {}));
    transaction.commit();
    QCOMPARE(RawDatabase(m_path).run(
                     u"SELECT json_array(id - (1 << 32), version_id, code, occurrence, category, "
                     "http_status, http_status_source, name, message, description, condition, "
                     "concept) FROM imported_code ORDER BY id"_s),
             (QStringList{
                     u"[1,1,\"0001\",7,\"c\",429,\"derived\",\"n\",\"äöü 🙂\",\"d\\nd\",\"w\","
                     "\"timeout\"]"_s,
                     u"[2,1,\"2\",1,null,null,null,null,null,null,null,null]"_s}));
}

void tst_CodeWriter::theIndexIsThereAfterwards_data()
{
    QTest::addColumn<QList<int>>("versions");
    QTest::newRow("few") << QList<int>{10};
    QTest::newRow("many, made anew") << QList<int>{20'000};
    QTest::newRow("many behind many") << QList<int>{20'000, 20'000};
    QTest::newRow("a small part of many, left as it is") << QList<int>{60'000, 10'000};
}

void tst_CodeWriter::theIndexIsThereAfterwards()
{
    QFETCH(QList<int>, versions);
    const QString before = indexSql();
    QVERIFY(before.contains("UNIQUE"_L1));
    int all = 0;
    for (const int count : versions) {
        const std::vector<CodeText> codes = codesOf(count);
        Transaction transaction(*m_connection);
        QVERIFY(CodeWriter(*m_connection).write(addVersion(count), codes, {}));
        transaction.commit();
        all += count;
    }
    QCOMPARE(indexSql(), before);
    RawDatabase raw(m_path);
    QCOMPARE(raw.run(u"SELECT count(*) FROM imported_code INDEXED BY imported_code_key"_s),
             QStringList{QString::number(all)});
    QCOMPARE(raw.run(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
}

void tst_CodeWriter::aRepeatedKeyFails()
{
    QFETCH(int, way);
    std::vector<CodeText> codes = codesOf(10'000);
    codes.back().code = "17";
    const QString before = indexSql();
    {
        Transaction transaction(*m_connection);
        const qint64 version = addVersion(10'000);
        QVERIFY(kindThrownBy([&] {
            CodeWriter(*m_connection, CodeWriter::Way(way)).write(version, codes, {});
        }));
    }
    QCOMPARE(indexSql(), before);
    QCOMPARE(RawDatabase(m_path).run(u"SELECT count(*) FROM imported_code"_s), QStringList{u"0"_s});
}

void tst_CodeWriter::aBadValueFails()
{
    QFETCH(int, way);
    std::vector<CodeText> codes = codesOf(2);
    codes[1].httpStatus = 42;
    codes[1].httpStatusSource = HttpStatusSource::Stated;
    Transaction transaction(*m_connection);
    const qint64 version = addVersion(2);
    QVERIFY(kindThrownBy(
            [&] { CodeWriter(*m_connection, CodeWriter::Way(way)).write(version, codes, {}); }));
}

void tst_CodeWriter::stopsWhereItIsTold()
{
    QFETCH(int, way);
    const std::vector<CodeText> codes = codesOf(35'000);
    const auto write = [&](size_t last) {
        Transaction transaction(*m_connection);
        QList<size_t> asked;
        const bool isWhole = CodeWriter(*m_connection, CodeWriter::Way(way))
                                     .write(addVersion(35'000), codes, [&](size_t done) {
                                         asked.append(done);
                                         return done >= last;
                                     });
        return std::pair(isWhole, asked);
    };
    QCOMPARE(write(20'000), std::pair(false, (QList<size_t>{10'000, 20'000})));
    QCOMPARE(write(35'000), std::pair(false, (QList<size_t>{10'000, 20'000, 30'000, 35'000})));
    QCOMPARE(write(99'999), std::pair(true, (QList<size_t>{10'000, 20'000, 30'000, 35'000})));
    QCOMPARE(RawDatabase(m_path).run(u"SELECT count(*) FROM imported_code"_s), QStringList{u"0"_s});
}

QTEST_GUILESS_MAIN(tst_CodeWriter)
#include "tst_codewriter.moc"
