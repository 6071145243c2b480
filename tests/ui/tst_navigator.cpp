// SPDX-License-Identifier: MIT
#include "ui/actions/actiontable.h"
#include "ui/detail/detailpane.h"
#include "ui/session/navigator.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"
#include "ui/windowfixture.h"
#include "ui/windowpages.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

/// Back and forward through what the window showed.
class TestNavigator : public QObject
{
    Q_OBJECT

    const db::CodeKey m_timestamp{u"hashkey-pro"_s, u"-1021"_s, 1};
    const db::CodeKey m_orders{u"hashkey-pro"_s, u"-1015"_s, 1};

    static bool searchFor(test::WindowFixture &fixture, const QString &text)
    {
        fixture.session().setText(text);
        const bool isThere = fixture.waitForResult();
        fixture.window().navigator()->settle();
        return isThere;
    }

    static QString here(test::WindowFixture &fixture)
    {
        const auto row = fixture.window().tableArea()->view()->currentRow();
        const QString page = fixture.window().pages()->isComparing() ? u"compare"_s : u"browse"_s;
        const QString code = row ? fixture.session().store()->key(*row).code : u"-"_s;
        return page + u' ' + fixture.session().text() + u" @ "_s + code;
    }

    static void trigger(test::WindowFixture &fixture, ActionId id)
    {
        fixture.window().actions()[id]->trigger();
        QVERIFY(fixture.waitForResult());
    }

    static bool can(test::WindowFixture &fixture, ActionId id)
    {
        return fixture.window().actions()[id]->isEnabled();
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void goesThroughTheQueries()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        QVERIFY(!can(fixture, ActionId::Back));
        QVERIFY(searchFor(fixture, u"http:4xx"_s));
        QVERIFY(searchFor(fixture, u"timestamp"_s));
        QVERIFY(can(fixture, ActionId::Back));
        QVERIFY(!can(fixture, ActionId::Forward));
        trigger(fixture, ActionId::Back);
        QCOMPARE(fixture.session().text(), u"http:4xx"_s);
        trigger(fixture, ActionId::Back);
        QCOMPARE(fixture.session().text(), QString());
        QVERIFY(!can(fixture, ActionId::Back));
        trigger(fixture, ActionId::Forward);
        trigger(fixture, ActionId::Forward);
        QCOMPARE(fixture.session().text(), u"timestamp"_s);
        QVERIFY(!can(fixture, ActionId::Forward));
        // A new step cuts what was forward.
        trigger(fixture, ActionId::Back);
        QVERIFY(searchFor(fixture, u"order"_s));
        QVERIFY(!can(fixture, ActionId::Forward));
        trigger(fixture, ActionId::Back);
        QCOMPARE(fixture.session().text(), u"http:4xx"_s);
    }

    void returnsToTheCode()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        TableArea *table = fixture.window().tableArea();
        QVERIFY(searchFor(fixture, u"provider:hashkey-pro"_s));
        QVERIFY(table->view()->selectCode(m_orders));
        QVERIFY(table->view()->selectCode(m_timestamp)); // choosing a row is no step
        QVERIFY(searchFor(fixture, u"provider:ethgas"_s));
        trigger(fixture, ActionId::Back);
        QTRY_COMPARE(here(fixture), u"browse provider:hashkey-pro @ -1021"_s);
        trigger(fixture, ActionId::Back);
        QCOMPARE(fixture.session().text(), QString());
    }

    void aLinkIsAStep()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        QVERIFY(searchFor(fixture, u"provider:hashkey-pro"_s));
        QVERIFY(fixture.window().tableArea()->view()->selectCode(m_timestamp));
        Q_EMIT fixture.window().detailPane()->codeRequested(m_orders); // within the result
        QVERIFY(fixture.waitForResult());
        QCOMPARE(here(fixture), u"browse provider:hashkey-pro @ -1015"_s);
        Q_EMIT fixture.window().detailPane()->codeRequested({u"ethgas"_s, u"1"_s, 1}); // beyond it
        QVERIFY(fixture.waitForResult());
        QVERIFY(fixture.session().text().contains(u"ethgas"_s));
        trigger(fixture, ActionId::Back);
        QTRY_COMPARE(here(fixture), u"browse provider:hashkey-pro @ -1015"_s);
        trigger(fixture, ActionId::Back);
        QTRY_COMPARE(here(fixture), u"browse provider:hashkey-pro @ -1021"_s);
    }

    void pagesAreSteps()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        QVERIFY(searchFor(fixture, u"timestamp"_s));
        trigger(fixture, ActionId::Compare);
        QVERIFY(fixture.window().pages()->isComparing());
        trigger(fixture, ActionId::Back);
        QVERIFY(!fixture.window().pages()->isComparing());
        QCOMPARE(fixture.session().text(), u"timestamp"_s);
        trigger(fixture, ActionId::Forward);
        QVERIFY(fixture.window().pages()->isComparing());
    }

    void aWordIsOneStep()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        for (const QString &text : {u"t"_s, u"ti"_s, u"tim"_s, u"time"_s}) {
            fixture.session().setText(text);
            QVERIFY(fixture.waitForResult());
        }
        // Not settled yet: going back keeps it, to go forward to.
        QVERIFY(can(fixture, ActionId::Back));
        trigger(fixture, ActionId::Back);
        QCOMPARE(fixture.session().text(), QString());
        trigger(fixture, ActionId::Forward);
        QCOMPARE(fixture.session().text(), u"time"_s);
    }

    void whatStoodForAWhileIsAStep()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        fixture.window().navigator()->setSettleTime(1);

        fixture.session().setText(u"http:4xx"_s);
        QVERIFY(fixture.waitForResult());
        QTest::qWait(100); // its time is over; there is no signal for that
        fixture.session().setText(u"http:5xx"_s);
        QVERIFY(fixture.waitForResult());
        trigger(fixture, ActionId::Back);
        QCOMPARE(fixture.session().text(), u"http:4xx"_s);
    }

    void keysAndMouseDoTheSame()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        QVERIFY(searchFor(fixture, u"http:4xx"_s));
        fixture.window().activateWindow();
        QTest::keyClick(&fixture.window(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(fixture.session().text(), QString());
        QTest::keyClick(&fixture.window(), Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(fixture.session().text(), u"http:4xx"_s);
        QWidget *viewport = fixture.window().tableArea()->view()->viewport();
        QTest::mouseClick(viewport, Qt::BackButton);
        QTRY_COMPARE(fixture.session().text(), QString());
        QTest::mouseClick(viewport, Qt::ForwardButton);
        QTRY_COMPARE(fixture.session().text(), u"http:4xx"_s);
    }
};

QTEST_MAIN(TestNavigator)
#include "tst_navigator.moc"
