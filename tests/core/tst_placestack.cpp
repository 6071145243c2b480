// SPDX-License-Identifier: MIT
#include "core/placestack.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

Place at(const QString &text)
{
    return {.text = text};
}

QString textOf(const Place *place)
{
    return place ? place->text : u"(none)"_s;
}

} // namespace

class TestPlaceStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst()
    {
        PlaceStack stack;
        QVERIFY(!stack.current());
        QVERIFY(!stack.canGoBack());
        QVERIFY(!stack.canGoForward());
        QVERIFY(!stack.goBack());
        QVERIFY(!stack.goForward());
    }

    void goesBackAndForward()
    {
        PlaceStack stack;
        for (const QString &text : {u"a"_s, u"b"_s, u"c"_s})
            stack.visit(at(text));
        QVERIFY(!stack.canGoForward());
        QCOMPARE(textOf(stack.goBack()), u"b"_s);
        QCOMPARE(textOf(stack.goBack()), u"a"_s);
        QCOMPARE(textOf(stack.goBack()), u"(none)"_s);
        QCOMPARE(textOf(stack.current()), u"a"_s);
        QCOMPARE(textOf(stack.goForward()), u"b"_s);
        QCOMPARE(textOf(stack.goForward()), u"c"_s);
        QCOMPARE(textOf(stack.goForward()), u"(none)"_s);
    }

    void aNewStepCutsWhatWasForward()
    {
        PlaceStack stack;
        for (const QString &text : {u"a"_s, u"b"_s, u"c"_s})
            stack.visit(at(text));
        stack.goBack();
        stack.goBack();
        stack.visit(at(u"d"_s));
        QVERIFY(!stack.canGoForward());
        QCOMPARE(textOf(stack.goBack()), u"a"_s);
        QCOMPARE(textOf(stack.goForward()), u"d"_s);
    }

    void standingStillIsNoStep()
    {
        PlaceStack stack;
        stack.visit(at(u"a"_s));
        stack.visit(at(u"a"_s));
        QVERIFY(!stack.canGoBack());
        Place comparing = at(u"a"_s);
        comparing.isComparing = true;
        stack.visit(comparing);
        QVERIFY(stack.canGoBack());
        // Back at a place, being there is no step either: forward stays.
        stack.visit(*stack.goBack());
        QVERIFY(stack.canGoForward());
    }

    void anUpdateIsNoStep()
    {
        PlaceStack stack;
        stack.update(at(u"a"_s)); // the first place
        stack.visit(at(u"b"_s));
        Place chosen = at(u"b"_s);
        chosen.code = db::CodeKey{u"ethgas"_s, u"1"_s, 1};
        stack.update(chosen);
        QCOMPARE(textOf(stack.goBack()), u"a"_s);
        const Place *again = stack.goForward();
        QVERIFY(again);
        QVERIFY(*again == chosen);
    }

    void forgetsTheOldest()
    {
        PlaceStack stack;
        for (int i = 0; i < 1000; ++i)
            stack.visit(at(QString::number(i)));
        int steps = 0;
        while (stack.goBack())
            ++steps;
        QCOMPARE(steps, int(PlaceStack::mostPlaces) - 1);
        QCOMPARE(textOf(stack.current()), QString::number(1000 - PlaceStack::mostPlaces));
    }
};

QTEST_GUILESS_MAIN(TestPlaceStack)
#include "tst_placestack.moc"
