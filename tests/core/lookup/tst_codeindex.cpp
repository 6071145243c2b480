// SPDX-License-Identifier: MIT
#include "core/lookup/codekey.h"
#include "core/lookup/lookupindex.h"
#include "core/lookup/tokenborder.h"
#include "core/text/fold.h"
#include "tests/support/bundledstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

/// What recognition looks up: keys of codes, the index, words, borders.
class TestCodeIndex : public QObject
{
    Q_OBJECT

    std::shared_ptr<const CatalogStore> m_store;

private Q_SLOTS:
    void initTestCase() { m_store = test::bundledStore(); }

    void makesLooseKeys_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("sign") << QByteArray("-1021") << QByteArray("1021");
        QTest::newRow("zeros") << QByteArray("0211") << QByteArray("211");
        QTest::newRow("all zeros") << QByteArray("0000") << QByteArray("0");
        QTest::newRow("symbol") << QByteArray("auth_expired") << QByteArray("authexpired");
        QTest::newRow("digit first") << QByteArray("2fa_required") << QByteArray("2farequired");
        QTest::newRow("letters keep zeros") << QByteArray("e-0012") << QByteArray("e0012");
        QTest::newRow("marks alone") << QByteArray("--") << QByteArray();
    }

    void makesLooseKeys()
    {
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(looseKey(code.toStdString())), expected);
    }

    void knowsSymbols()
    {
        for (const char *text : {"UserBanned", "INVALID_ACCOUNT", "card_declined"})
            QVERIFY2(isSymbol(text), text);
        for (const char *text : {"success", "OK", "TIMEOUT", "two words", "2FA_X", ""})
            QVERIFY2(!isSymbol(text), text);
    }

    /// Every row is found by its code, and by what is left of it.
    void findsEveryRow()
    {
        const CodeIndex index(*m_store);
        for (Row row = 0; row < m_store->rowCount(); ++row) {
            const std::string code(m_store->column(TextField::Code).folded(row));
            const std::vector<Row> rows = index.rowsWithCode(code);
            QVERIFY(std::find(rows.begin(), rows.end(), row) != rows.end());
            QVERIFY(std::is_sorted(rows.begin(), rows.end()));
            const std::vector<Row> loose = index.rowsWithLooseCode(looseKey(code));
            QVERIFY(std::find(loose.begin(), loose.end(), row) != loose.end());
            QVERIFY(index.hasCode(code) && index.hasLooseCode(looseKey(code)));
        }
        QVERIFY(index.rowsWithCode("nothing").empty());
        QVERIFY(index.rowsWithCode("").empty());
        size_t distinct = 0;
        index.visitCodes([&distinct](Row) { ++distinct; });
        QCOMPARE(distinct, size_t(267)); // of 288 rows
    }

    void findsSymbolicNames()
    {
        const CodeIndex index(*m_store);
        const auto found = index.rowsWithSymbol("userbanned");
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(test::rowText(*m_store, found.front().row), u"codelibra 403003"_s);
        QCOMPARE(found.front().field, TextField::Name);
        QCOMPARE(index.rowsWithSymbol("invalidaccount").size(), size_t(1));
    }

    void splitsWords()
    {
        const std::string text = fold(u"错误400001出现 ab_c d2 123, é!"_s);
        QStringList words;
        for (const TextWord &word : splitWords(text))
            words.append(QString::fromStdString(std::string(word.in(text))));
        QCOMPARE(words,
                 (QStringList{u"错"_s, u"误"_s, u"400001"_s, u"出"_s, u"现"_s, u"ab"_s, u"c"_s,
                              u"d2"_s, u"123"_s, u"e"_s}));
    }

    void toleratesBrokenUtf8()
    {
        const std::string text = "a\xff\xc0\xaf"
                                 "b \xe4\xb8";
        QCOMPARE(splitWords(text).size(), size_t(2));
        QCOMPARE(codePointAt("\xe4", 0).length, size_t(1));
    }

    void knowsPiecesOfNumbers_data()
    {
        QTest::addColumn<QByteArray>("text"); // the number is 400001
        QTest::addColumn<bool>("isPiece");
        const auto row = [](const char *text, bool isPiece) {
            QTest::newRow(text) << QByteArray(text) << isPiece;
        };
        for (const char *text : {"400001", " 400001 ", "(400001)", "code:400001", "a 400001.",
                                 "400001, 2", "400001,403001", "#400001", "err[400001]",
                                 "Error(400001)", "error-400001", "errors/400001", "400001.Please"})
            row(text, false);
        for (const char *text :
             {"4000011",     "x400001",       "400001x",        "1.400001",         "400001.5",
              "12:400001",   "400001:10",     "/400001",        "a/400001",         "400001/x",
              "id-400001",   "400001-a",      "+400001",        "$400001",          "400001%",
              "foo[400001]", "sleep(400001)", "host.de:400001", "localhost:400001", "400001.log",
              "400001@x",    "v.400001"})
            row(text, QByteArray(text) != "/400001");
    }

    void knowsPiecesOfNumbers()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isPiece);
        const auto begin = size_t(text.indexOf("400001"));
        QCOMPARE(isPieceOfNumber(text.toStdString(), begin, begin + 6), isPiece);
    }
};

QTEST_APPLESS_MAIN(TestCodeIndex)
#include "tst_codeindex.moc"
