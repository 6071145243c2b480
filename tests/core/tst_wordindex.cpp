// SPDX-License-Identifier: MIT
#include "core/catalog/wordindex.h"
#include "core/text/fold.h"
#include "tests/support/bundledstore.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestWordIndex : public QObject
{
    Q_OBJECT

    static RowSet scanned(const TextColumn &column, const std::string &needle)
    {
        RowSet rows(column.rowCount());
        column.findContaining(needle, rows);
        return rows;
    }

    static RowSet indexed(const WordIndex &index, size_t rowCount, const std::string &needle)
    {
        RowSet rows(rowCount);
        index.findContaining(needle, rows);
        return rows;
    }

    static RowSet searched(const TextColumn &column, std::string_view needle)
    {
        RowSet rows(column.rowCount());
        for (Row row = 0; row < column.rowCount(); ++row) {
            if (column.folded(row).find(needle) != std::string_view::npos)
                rows.insert(row);
        }
        return rows;
    }

    /// Rows of words from a small vocabulary, with Unicode, repeated blanks and line breaks in it.
    static TextColumn randomColumn(std::mt19937 &random, size_t rowCount)
    {
        const QStringList vocabulary{
                u"limit"_s,  u"Limit"_s,  u"limits"_s, u"rate"_s,   u"e"_s,     u"İstanbul"_s,
                u"Straße"_s, u"résumé"_s, u"کاربري"_s, u"کاربری"_s, u"-1021"_s, u"错误代码"_s,
                u"a\nb"_s,   u"%s"_s,     u"orders"_s, u"👍"_s,      u"\t"_s,    u"xx"_s};
        TextColumn column;
        for (size_t row = 0; row < rowCount; ++row) {
            QString text;
            for (auto words = random() % 8; words > 0; --words) {
                text += vocabulary[qsizetype(random() % size_t(vocabulary.size()))];
                text += QString(qsizetype(1 + random() % 2), u' ');
                if (random() % 4 == 0)
                    text += QString::number(random() % 100000);
            }
            column.append(text.toStdString());
        }
        return column;
    }

private Q_SLOTS:
    /// The plainest search there is, the scan of the arena and the index find the same rows.
    void findsExactlyWhatAPlainScanFinds()
    {
        std::mt19937 random(3);
        for (const size_t rowCount : {size_t(1), size_t(70), size_t(5000)}) {
            const TextColumn column = randomColumn(random, rowCount);
            const WordIndex index(column);
            for (int round = 0; round < 600; ++round) {
                // A piece of some row, so that most needles are found, blanks and all.
                const std::string_view text = column.folded(static_cast<Row>(random() % rowCount));
                if (text.empty())
                    continue;
                const size_t begin = random() % text.size();
                std::string needle(text.substr(begin, 1 + random() % 14));
                if (random() % 10 == 0)
                    needle += 'q';
                const RowSet expected = searched(column, needle);
                QVERIFY2(scanned(column, needle) == expected, needle.c_str());
                QVERIFY2(indexed(index, rowCount, needle) == expected, needle.c_str());
            }
        }
    }

    void everyLetterAndPairOfLettersIsExact()
    {
        std::mt19937 random(5);
        const TextColumn column = randomColumn(random, 5000);
        const WordIndex index(column);
        const std::string letters = "abcdefghijklmnopqrstuvwxyz0123456789-% ";
        for (const char first : letters) {
            QCOMPARE(indexed(index, 5000, {first}), searched(column, std::string{first}));
            for (const char second : letters) {
                const std::string pair{first, second};
                QVERIFY2(indexed(index, 5000, pair) == searched(column, pair), pair.c_str());
            }
        }
    }

    void theRealCatalogues()
    {
        const auto store = test::bundledStore();
        for (const TextField field : allTextFields) {
            const TextColumn &column = store->column(field);
            const WordIndex index(column);
            for (const char *needle : {"e", "in", "invalid", "invalid price", "e l", "-1021", " ",
                                       "%s orders per %s", "recvwindow\n\nplease", "nothing here"})
                QCOMPARE(indexed(index, store->rowCount(), needle), scanned(column, needle));
        }
    }

    void findsWordsThatAreWanted()
    {
        TextColumn column;
        for (const char *text : {"alpha beta", "beta", "alphabet", "", "x alp"})
            column.append(text);
        const WordIndex index(column);
        RowSet rows(5);
        const auto isLong = [](std::string_view word) { return word.size() >= 5; };
        index.findWords("alp", isLong, rows);
        RowSet expected(5);
        for (const Row row : {0U, 2U})
            expected.insert(row);
        QCOMPARE(rows, expected);
        // Asked about each word by itself.
        RowSet others(5);
        index.findWords(
                "bet", [](std::string_view word) { return word == "beta"; }, others);
        RowSet beta(5);
        beta.insert(0);
        beta.insert(1);
        QCOMPARE(others, beta);
    }

    void anEmptyColumn()
    {
        const TextColumn column;
        const WordIndex index(column);
        RowSet rows(0);
        index.findContaining("a", rows);
        index.findContaining("a b", rows);
        index.findWords(
                "a", [](std::string_view) { return true; }, rows);
        QVERIFY(rows.isEmpty());
        QCOMPARE(index.wordCount(), size_t(0));
    }
};

QTEST_APPLESS_MAIN(TestWordIndex)
#include "tst_wordindex.moc"
