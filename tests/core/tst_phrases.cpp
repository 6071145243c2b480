// SPDX-License-Identifier: MIT
#include "core/text/phrases.h"
#include "core/text/typedtags.h"
#include "db/records.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joins()
    {
        QCOMPARE(Phrases::list({}), QString());
        QCOMPARE(Phrases::list({u"a"_s}), u"a"_s);
        QCOMPARE(Phrases::list({u"a"_s, QString(), u"b"_s}), u"a, b"_s);
        QCOMPARE(Phrases::clauses({u"a, b"_s, u"c"_s}), u"a, b; c"_s);
        QCOMPARE(Phrases::sentences({QString(), u"One."_s, QString(), u"Two."_s, u"Three."_s}),
                 u"One. Two. Three."_s);
        QCOMPARE(Phrases::titled(u"State"_s, u"sound"_s), u"State: sound"_s);
        QCOMPARE(Phrases::remark(u"text"_s, QString()), u"text"_s);
        QCOMPARE(Phrases::remark(u"text"_s, u"more"_s), u"text — more"_s);
    }

    void quotesInQuotesAreOthers()
    {
        QCOMPARE(Phrases::quoted(u"Note kept"_s), u"“Note kept”"_s);
        QCOMPARE(Phrases::quoted(u"Filter “a” removed"_s), u"“Filter ‘a’ removed”"_s);
        QCOMPARE(Phrases::quoted(u"100 %1"_s), u"“100 %1”"_s);
    }

    void takesTextsAsTheyAre()
    {
        // A part that looks like a place for another is not filled.
        QCOMPARE(Phrases::sentences({u"%1 and %2."_s, u"%1."_s}), u"%1 and %2. %1."_s);
        QCOMPARE(Phrases::titled(u"%2"_s, u"%1"_s), u"%2: %1"_s);
        QCOMPARE(Phrases::remark(u"%2"_s, u"%1"_s), u"%2 — %1"_s);
    }

    void commasOfAllScriptsPartTags()
    {
        QCOMPARE(db::canonicalTags(typedTags(u"urgent, known bug،فوری，加急、已知 ,"_s)),
                 u"known bug\nurgent\nفوری\n加急\n已知"_s);
        QCOMPARE(lastTagComma(u"加急、已"_s), 2);
        QCOMPARE(lastTagComma(u"urgent"_s), -1);
    }

    void keepsThePluralForm()
    {
        const quint64 largest = std::numeric_limits<quint64>::max(); // …551,615
        QCOMPARE(Phrases::pluralNumber(1), 1);
        QCOMPARE(Phrases::pluralNumber(999'999), 999'999);
        QCOMPARE(Phrases::pluralNumber(5'000'000'001), 1'000'001);
        QCOMPARE(Phrases::pluralNumber(largest), 1'551'615);
    }
};

QTEST_APPLESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
