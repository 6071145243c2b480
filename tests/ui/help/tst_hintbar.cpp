// SPDX-License-Identifier: MIT
#include "ui/actions/actiontable.h"
#include "ui/detail/detailpane.h"
#include "ui/facets/facetpane.h"
#include "ui/facets/facetview.h"
#include "ui/focus/taborder.h"
#include "ui/help/hintbar.h"
#include "ui/search/querylineedit.h"
#include "ui/search/searchbox.h"
#include "ui/tablearea.h"
#include "ui/theme/theme.h"
#include "ui/windowfixture.h"
#include "ui/windowpages.h"

#include <QAccessible>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestHintBar : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::WindowFixture> m_fixture;

    MainWindow &window() { return m_fixture->window(); }
    HintBar *bar() { return window().findChild<HintBar *>(); }
    void startFirst()
    {
        m_fixture =
                std::make_unique<test::WindowFixture>(test::buildPath("app/catalogs.sqlite"), true);
        QVERIFY(m_fixture->show());
    }
    /// Where Tab leads.
    QList<QWidget *> tabOrder()
    {
        QList<QWidget *> order = readingOrder(window());
        order.removeIf([](const QWidget *at) {
            return !at->isVisible() || !(at->focusPolicy() & Qt::TabFocus);
        });
        return order;
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_fixture = std::make_unique<test::WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void comesAtTheFirstStartAndIsInNobodysWay()
    {
        QVERIFY(!bar()); // a program in use
        startFirst();
        QVERIFY(bar());
        QVERIFY(bar()->isVisible());
        QCOMPARE(bar()->hint(), Hint::Paste);
        // The program works below it: the box has the focus, all rows are there.
        QCOMPARE(window().focusWidget(), window().searchBox()->focusProxy());
        QCOMPARE(m_fixture->rowCount(), 288);
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(bar()->height() < 80);
    }

    void everyHintIsDoneOnRealData()
    {
        startFirst();
        bar()->tryButton()->click();
        QVERIFY(m_fixture->waitForResult());
        const auto &result = *m_fixture->session().result();
        QCOMPARE(result.store->string(result.rows[0], TextField::Code), u"-1021"_s);
        QCOMPARE(m_fixture->session().textOrigin(), TextOrigin::Pasted); // in no file
        QCOMPARE(window().focusWidget(), bar()->nextButton());
        bar()->nextButton()->click();
        QCOMPARE(bar()->hint(), Hint::Compare);
        bar()->tryButton()->click();
        QVERIFY(window().pages()->isComparing());
        bar()->nextButton()->click();
        QCOMPARE(bar()->hint(), Hint::Keep);
        QTRY_VERIFY(m_fixture->session().canStar()); // what is kept is read meanwhile
        bar()->tryButton()->click();
        QVERIFY(!window().pages()->isComparing());
        QTRY_VERIFY(window().detailPane()->isAncestorOf(window().focusWidget()));
        bar()->nextButton()->click();
        QVERIFY(!bar()->isVisible());
    }

    // At a first start no code is chosen.
    void aNoteIsShownWithoutAChosenCode()
    {
        startFirst();
        QTRY_VERIFY(m_fixture->session().canStar());
        bar()->nextButton()->click();
        bar()->nextButton()->click();
        bar()->tryButton()->click();
        QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(window().focusWidget()));
        QVERIFY(window().detailPane()->isAncestorOf(window().focusWidget()));
        QCOMPARE(m_fixture->session().text(), HintBar::sampleCode());
    }

    void neverComesAgain_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("closed") << 0;
        QTest::newRow("read to the end") << 1;
    }

    void neverComesAgain()
    {
        QFETCH(const int, way);
        startFirst();
        const QSignalSpy closed(bar(), &HintBar::closed);
        if (way == 0)
            bar()->closeButton()->click();
        else
            for (size_t i = 0; i < allHints.size(); ++i)
                bar()->nextButton()->click();
        QCOMPARE(closed.size(), 1);
        QVERIFY(!bar()->isVisible());
        m_fixture->restart();
        QVERIFY(m_fixture->show());
        QVERIFY(!bar());
    }

    void escapeLeadsAwayAndTakesNothingAway()
    {
        startFirst();
        bar()->tryButton()->click();
        QTest::keyClick(bar()->nextButton(), Qt::Key_Escape);
        QVERIFY(bar()->isVisible());
        QCOMPARE(bar()->hint(), Hint::Paste);
        QCOMPARE(window().focusWidget(), window().searchBox()->lineEdit());
    }

    void goesOnWhereItWas()
    {
        startFirst();
        bar()->nextButton()->click();
        m_fixture->restart();
        QVERIFY(m_fixture->show());
        QCOMPARE(bar()->hint(), Hint::Compare);
        window().remakeContents(); // another language
        QCOMPARE(bar()->hint(), Hint::Compare);
    }

    void whatIsDoneWithoutTheButtonCounts()
    {
        startFirst();
        m_fixture->session().setText(u"-1021"_s); // typed: that pasting works is still news
        QVERIFY(m_fixture->waitForResult());
        QCOMPARE(bar()->hint(), Hint::Paste);
        m_fixture->session().setText(u"qqqqqq"_s, TextOrigin::Pasted); // led to nothing
        QVERIFY(m_fixture->waitForResult());
        QCOMPARE(bar()->hint(), Hint::Paste);
        m_fixture->session().setText(HintBar::sampleLine(), TextOrigin::Pasted);
        QVERIFY(m_fixture->waitForResult());
        QCOMPARE(bar()->hint(), Hint::Compare);
        window().actions()[ActionId::Compare]->trigger();
        QCOMPARE(bar()->hint(), Hint::Keep);
        QTRY_VERIFY(m_fixture->session().canStar());
        const auto &store = m_fixture->session().store();
        m_fixture->session().changes().make(
                {{store->key(0), db::OwnField::Note, u"Ask first"_s, {}}}, u"Note"_s);
        QVERIFY(bar()->isVisible()); // nothing jumps while somebody types
        m_fixture->restart();
        QVERIFY(m_fixture->show());
        QVERIFY(!bar());
    }

    void whatWasDoneBeforeIsNotAskedFor()
    {
        startFirst();
        QAction *compare = window().actions()[ActionId::Compare];
        compare->trigger();
        window().actions()[ActionId::Browse]->trigger();
        QCOMPARE(bar()->hint(), Hint::Paste); // still news
        bar()->nextButton()->click();
        QCOMPARE(bar()->hint(), Hint::Keep);
    }

    void hasTheColoursOfTheTheme()
    {
        const auto restore = qScopeGuard([] { QApplication::setPalette(QPalette()); });
        QApplication::setPalette(lightPalette());
        startFirst();
        for (const QPalette &theme : {darkPalette(), lightPalette(), highContrastPalette()}) {
            QApplication::setPalette(theme);
            QTRY_COMPARE(bar()->palette().color(QPalette::Window),
                         Theme::forPalette(theme).neutral.background);
            for (const QWidget *part : bar()->findChildren<QWidget *>()) {
                QCOMPARE(part->palette().color(QPalette::WindowText),
                         theme.color(QPalette::WindowText));
                QCOMPARE(part->palette().color(QPalette::ButtonText),
                         theme.color(QPalette::ButtonText));
            }
        }
    }

    void isReachedByKeysAndNamed()
    {
        startFirst();
        const QList<QWidget *> order = tabOrder();
        // Right behind the search box, above what they speak of.
        QVERIFY(order.indexOf(bar()->tryButton()) < order.indexOf(window().facetPane()->view()));
        QVERIFY(order.indexOf(bar()->closeButton()) < order.indexOf(window().facetPane()->view()));
        for (QWidget *button : {static_cast<QWidget *>(bar()->tryButton()),
                                static_cast<QWidget *>(bar()->nextButton()),
                                static_cast<QWidget *>(bar()->closeButton())}) {
            QVERIFY(order.contains(button));
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(button);
            QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
        }
        QCOMPARE(bar()->tryButton()->accessibleDescription(), bar()->text());
        bar()->tryButton()->setFocus();
        QTest::keyClick(bar()->tryButton(), Qt::Key_Return);
        QCOMPARE(m_fixture->session().text(), HintBar::sampleLine());
        bar()->closeButton()->setFocus();
        QTest::keyClick(bar()->closeButton(), Qt::Key_Space);
        QCOMPARE(window().focusWidget(), window().searchBox()->focusProxy());
    }
};

QTEST_MAIN(TestHintBar)
#include "tst_hintbar.moc"
