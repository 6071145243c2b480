// SPDX-License-Identifier: MIT
#include "ui/table/filteredit.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace errdex {

using Condition = FilterEdit::Condition;

class TestFilterEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rewritesItsText_data();
    void rewritesItsText();
    void knowsWhetherItWasEdited();
};

void TestFilterEdit::rewritesItsText_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<QString>("after");
    QTest::newRow("equals") << u"429"_s << Condition::Equals << u"=429"_s;
    QTest::newRow("differs, from equals") << u"=429"_s << Condition::Differs << u"!=429"_s;
    QTest::newRow("contains, from differs") << u"!=429"_s << Condition::Contains << u"429"_s;
    QTest::newRow("at least, from a range") << u"400..429"_s << Condition::AtLeast << u">=400"_s;
    QTest::newRow("between, from at least") << u">=400"_s << Condition::Between << u"400.."_s;
    QTest::newRow("pattern") << u"order"_s << Condition::Matches << u"/order/"_s;
    QTest::newRow("words, from a pattern") << u"/a|b/"_s << Condition::Contains << u"a|b"_s;
    QTest::newRow("empty") << u"order"_s << Condition::Empty << u"\"\""_s;
    QTest::newRow("not empty") << u"\"\""_s << Condition::NotEmpty << u"*"_s;
    QTest::newRow("equals, from not empty") << u"*"_s << Condition::Equals << u"="_s;
    QTest::newRow("a minus stays") << u"-1021"_s << Condition::Equals << u"=-1021"_s;
}

void TestFilterEdit::rewritesItsText()
{
    QFETCH(QString, before);
    QFETCH(Condition, condition);
    QFETCH(QString, after);
    QCOMPARE(FilterEdit::withCondition(before, condition), after);
}

void TestFilterEdit::knowsWhetherItWasEdited()
{
    FilterEdit edit(u"Code"_s, nullptr);
    edit.setCell(u"=1"_s);
    QVERIFY(!edit.isEdited());
    QTest::keyClicks(&edit, u"2"_s);
    QVERIFY(edit.isEdited());
    edit.setCell(u"=1"_s);
    QVERIFY(!edit.isEdited());
    QCOMPARE(edit.text(), u"=1"_s);
    QCOMPARE(edit.accessibleName(), u"Filter: Code"_s);
}

} // namespace errdex

QTEST_MAIN(errdex::TestFilterEdit)

#include "tst_filteredit.moc"
