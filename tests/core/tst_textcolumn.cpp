// SPDX-License-Identifier: MIT
#include "core/catalog/textcolumn.h"
#include "core/text/fold.h"

#include <QTest>

#include <random>

using namespace errdex;

class TestTextColumn : public QObject
{
    Q_OBJECT

    /// Of letters that fold to themselves, to another letter, to fewer and to more bytes.
    static std::string randomText(std::mt19937 &random)
    {
        static constexpr std::array<const char *, 22> letters{
                "a", "B", "z", "Z", "7", "-", " ", "@", "[", "`",  "{",
                "é", "É", "ß", "ﬁ", "İ", "ي", "۳", "−", "Ж", "中", "\xcc\x81"};
        // Most texts are of ASCII alone, which is kept in another way.
        const size_t kinds = random() % 3 == 0 ? letters.size() : 11;
        std::string text;
        for (size_t length = random() % 90; length > 0; --length)
            text += letters[random() % kinds];
        return text;
    }

private Q_SLOTS:
    void givesTextsBackAsTheyWere()
    {
        std::mt19937 random(11);
        TextColumn column;
        std::vector<std::string> texts;
        size_t bytes = 0;
        for (int row = 0; row < 20'000; ++row) {
            texts.push_back(randomText(random));
            column.append(texts.back());
            bytes += texts.back().size();
        }
        column.shrink();
        QCOMPARE(column.rowCount(), texts.size());
        QCOMPARE(column.textBytes(), bytes);
        std::string copy = "of a row before";
        for (Row row = 0; row < texts.size(); ++row) {
            QCOMPARE(column.text(row), texts[row]);
            column.copyText(row, copy);
            QCOMPARE(copy, texts[row]);
            QCOMPARE(column.folded(row), fold(texts[row]));
            QCOMPARE(column.isEmpty(row), texts[row].empty());
        }
    }

    void tellsTextsApartThatAreFoldedAlike()
    {
        TextColumn column;
        for (const char *text : {"Rate", "RATE", "Rate", "Ráte", "\xcc\x81", "", ""})
            column.append(text);
        QVERIFY(column.areSame(0, 2));
        QVERIFY(!column.areSame(0, 1));
        QVERIFY(!column.areSame(0, 3));
        QVERIFY(column.folded(4).empty());
        QVERIFY(!column.isEmpty(4));
        QVERIFY(!column.areSame(4, 5));
        QVERIFY(column.areSame(5, 6));
    }

    void ordersTheSameLettersByTheirBytes()
    {
        // Capitals on either side of the borders of 64 letters.
        const std::string small(200, 'x');
        TextColumn column;
        std::vector<std::string> texts{small, "é" + small, "É" + small};
        for (const size_t at : {0U, 1U, 62U, 63U, 64U, 65U, 127U, 128U, 199U}) {
            texts.push_back(small);
            texts.back()[at] = 'X';
        }
        for (const std::string &text : texts)
            column.append(text);
        for (Row left = 0; left < texts.size(); ++left) {
            for (Row right = 0; right < texts.size(); ++right) {
                QCOMPARE(column.areSame(left, right), texts[left] == texts[right]);
                if (column.folded(left) == column.folded(right))
                    QCOMPARE(column.isBefore(left, right), texts[left] < texts[right]);
            }
        }
    }

    void ordersAsAPersonWould()
    {
        // Accents do not send a word behind the alphabet, digits of any script count.
        const std::vector<std::string> ordered{"-1021", "-1020", "5",    "۱۰",  "E2",  "E10",
                                               "Edge",  "edge",  "élan", "Elf", "zone"};
        TextColumn column;
        for (const std::string &text : ordered)
            column.append(text);
        for (Row left = 0; left < ordered.size(); ++left) {
            for (Row right = 0; right < ordered.size(); ++right)
                QCOMPARE(column.isBefore(left, right), left < right);
        }
    }

    void keepsCapitalsInABitEach()
    {
        TextColumn ascii;
        TextColumn accented;
        for (int row = 0; row < 1000; ++row) {
            ascii.append("Timestamp for this request is outside of the RECV WINDOW");
            accented.append("Timestamp for this request is outside of the RÉCV WINDOW");
        }
        ascii.shrink();
        accented.shrink();
        QVERIFY(ascii.bytes() * 10 < ascii.textBytes() * 13);
        QVERIFY(accented.bytes() > accented.textBytes() * 2);
    }

    void nulIsABlank()
    {
        TextColumn column;
        column.append(std::string_view("a\0B", 3));
        QCOMPARE(column.text(0), std::string("a B"));
    }
};

QTEST_APPLESS_MAIN(TestTextColumn)
#include "tst_textcolumn.moc"
