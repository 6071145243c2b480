// SPDX-License-Identifier: MIT
#include "core/import/catalogdifference.h"
#include "core/import/differencetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;
using Kind = CatalogDifference::Change::Kind;

class TestCatalogDifference : public QObject
{
    Q_OBJECT

    static db::CodeText code(std::string_view text, std::string_view message, int status = 400,
                             int occurrence = 1)
    {
        db::CodeText code;
        code.code = text;
        code.message = message;
        code.httpStatus = status;
        code.occurrence = occurrence;
        return code;
    }

private Q_SLOTS:
    void tellsFieldByField()
    {
        const std::vector<db::CodeText> before{code("1", "same"), code("2", "old", 400),
                                               code("3", "gone")};
        const std::vector<db::CodeText> after{code("4", "new"), code("2", "other", 429),
                                              code("1", "same")};
        const std::vector<int> lines{10, 20, 30};
        const auto difference = CatalogDifference::between(before, after, lines);
        QCOMPARE(difference.added, size_t(1));
        QCOMPARE(difference.changed, size_t(1));
        QCOMPARE(difference.removed, size_t(1));
        QCOMPARE(difference.unchanged, size_t(1)); // another place is no change
        QCOMPARE(difference.changes.size(), size_t(3));
        QCOMPARE(difference.changes[0].kind, Kind::Added);
        QCOMPARE(difference.changes[0].line, 10);
        const auto &changed = difference.changes[1];
        QCOMPARE(changed.kind, Kind::Changed);
        QCOMPARE(changed.fields.size(), 2);
        QCOMPARE(changed.fields[0].field, ImportField::HttpStatus);
        QCOMPARE(changed.fields[0].before, u"400"_s);
        QCOMPARE(changed.fields[0].after, u"429"_s);
        QCOMPARE(changed.fields[1].after, u"other"_s);
        QCOMPARE(difference.changes[2].kind, Kind::Removed);
        QCOMPARE(difference.changes[2].code, u"3"_s);
    }

    void occurrencesAreCodesOfTheirOwn()
    {
        const std::vector<db::CodeText> before{code("1", "a"), code("1", "b", 400, 2)};
        const std::vector<db::CodeText> after{code("1", "a"), code("1", "c", 400, 2),
                                              code("1", "d", 400, 3)};
        const auto difference = CatalogDifference::between(before, after);
        QCOMPARE(difference.unchanged, size_t(1));
        QCOMPARE(difference.changed, size_t(1));
        QCOMPARE(difference.added, size_t(1));
    }

    void aConceptCountsWhereItIsNamed()
    {
        std::vector<db::CodeText> before{code("1", "a")};
        before[0].conceptSlug = "timeout";
        std::vector<db::CodeText> after{code("1", "a")};
        QCOMPARE(CatalogDifference::between(before, after).unchanged, size_t(1));
        after[0].conceptSlug = "other";
        QCOMPARE(CatalogDifference::between(before, after).changed, size_t(1));
    }

    // Said once it is done: whose codes, and nothing of what did not happen.
    void saysWhatWasDone_data()
    {
        QTest::addColumn<CatalogDifference>("difference");
        QTest::addColumn<QString>("text");
        const auto made = [](size_t added, size_t changed, size_t removed) {
            CatalogDifference difference;
            difference.added = added;
            difference.changed = changed;
            difference.removed = removed;
            difference.unchanged = 40;
            return difference;
        };
        QTest::newRow("new ones") << made(5, 0, 0) << u"5 code(s) were added to “Acme”"_s;
        CatalogDifference first;
        first.added = 5;
        QTest::newRow("a catalogue") << first << u"“Acme” is new, with 5 code(s)"_s;
        QTest::newRow("others") << made(0, 2, 0) << u"2 code(s) of “Acme” were changed"_s;
        QTest::newRow("fewer") << made(0, 0, 3) << u"3 code(s) were removed from “Acme”"_s;
        QTest::newRow("several") << made(5, 0, 3) << u"“Acme” was updated: 5 added, 3 removed"_s;
        QTest::newRow("none") << made(0, 0, 0) << u"The codes of “Acme” are as they were"_s;
    }
    void saysWhatWasDone()
    {
        QFETCH(const CatalogDifference, difference);
        QTEST(DifferenceText::done(difference, u"Acme"_s), "text");
    }

    void nothingToNothing()
    {
        QCOMPARE(CatalogDifference::between({}, {}).changes.size(), size_t(0));
    }
};

QTEST_APPLESS_MAIN(TestCatalogDifference)
#include "tst_catalogdifference.moc"
