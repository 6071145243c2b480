// SPDX-License-Identifier: MIT
#include "ui/actions/actiontable.h"
#include "ui/actions/helppages.h"
#include "ui/actions/whynot.h"
#include "ui/compare/cardsview.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparisonview.h"
#include "ui/compare/providerpicker.h"
#include "ui/detail/detailpane.h"
#include "ui/facets/facetpane.h"
#include "ui/facets/facetview.h"
#include "ui/messagebar.h"
#include "ui/search/querylineedit.h"
#include "ui/search/searchbox.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"
#include "ui/windowfixture.h"
#include "ui/windowpages.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QSplitterHandle>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;
using test::WindowFixture;

/// The keys that lead to the panes and around them, and those that can do nothing just now.
class TestPaneKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_fixture.reset(); }

    void keysReachEverything();
    void aKeyGoesAroundThePanes();
    void aMessageIsAPaneToo();
    void aKeyGoesAroundCompare();
    void lettersThatNothingTakesGoToTheBox();
    void aMessageGoesWithWhatItIsAbout();
    void keysOfWhatCannotBeDoneSayWhy_data();
    void keysOfWhatCannotBeDoneSayWhy();
    void everyReasonIsASentence_data();
    void everyReasonIsASentence();

private:
    MainWindow &window() { return m_fixture->window(); }
    CodeTableView *table() { return window().tableArea()->view(); }
    QLineEdit *edit() { return window().searchBox()->lineEdit(); }
    MessageBar *message() { return window().findChild<MessageBar *>(); }
    void search(const QString &text);
    /// Presses it where the focus is, and tells where that is then.
    QString focusAfter(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestPaneKeys::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->show());
    window().activateWindow();
    QTRY_VERIFY(window().isActiveWindow());
}

void TestPaneKeys::search(const QString &text)
{
    window().searchBox()->focusText();
    QTest::keyClick(edit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit(), Qt::Key_Delete);
    QTest::keyClicks(edit(), text);
    QVERIFY(m_fixture->waitForResult());
}

QString TestPaneKeys::focusAfter(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    const QWidget *focus = window().focusWidget();
    const WindowPages *pages = window().findChild<WindowPages *>();
    const auto isIn = [focus](const QWidget *pane) {
        return pane && (pane == focus || pane->isAncestorOf(focus));
    };
    if (isIn(message()))
        return u"message"_s;
    if (isIn(window().searchBox()))
        return u"search"_s;
    if (pages->isComparing()) {
        const ComparePage *page = window().findChild<ComparePage *>();
        return isIn(page->picker())   ? u"side"_s
                : isIn(page->view())  ? u"table"_s
                : isIn(page->cards()) ? u"cards"_s
                                      : u"?"_s;
    }
    return isIn(window().facetPane())     ? u"side"_s
            : isIn(window().tableArea())  ? u"table"_s
            : isIn(window().detailPane()) ? u"details"_s
                                          : u"?"_s;
}

void TestPaneKeys::keysReachEverything()
{
    QTest::keyClick(&window(), Qt::Key_F7);
    QTRY_VERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Slash);
    QTRY_VERIFY(edit()->hasFocus());
    QTest::keyClick(edit(), Qt::Key_Slash); // here it is a letter
    QCOMPARE(window().searchBox()->text(), u"/"_s);
    QTest::keyClick(&window(), Qt::Key_F5);
    QTRY_VERIFY(window().facetPane()->view()->hasFocus());
    QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(edit()->hasFocus());
    QTest::keyClick(&window(), Qt::Key_F9);
    QVERIFY(!window().facetPane()->isVisible());
    QTest::keyClick(&window(), Qt::Key_F5); // and shows it to go there
    QVERIFY(window().facetPane()->isVisible());
    edit()->setFocus();
    QTest::keyClick(edit(), Qt::Key_Question); // a letter here too
    QVERIFY(!window().findChild<QDialog *>(u"shortcutsPage"_s));
    search({}); // there are rows again
    QTest::keyClick(&window(), Qt::Key_F7);
    QTRY_VERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Question);
    QTRY_VERIFY(window().findChild<QDialog *>(u"shortcutsPage"_s));
    QTest::keyClick(&window(), Qt::Key_F1);
    QTRY_VERIFY(window().findChild<HelpPages *>()->openTopic());
}

void TestPaneKeys::aKeyGoesAroundThePanes()
{
    edit()->setFocus();
    for (const QString &pane : {u"side"_s, u"table"_s, u"details"_s, u"search"_s, u"side"_s})
        QCOMPARE(focusAfter(Qt::Key_F6), pane);
    for (const QString &pane : {u"search"_s, u"details"_s, u"table"_s, u"side"_s})
        QCOMPARE(focusAfter(Qt::Key_F6, Qt::ShiftModifier), pane);
    window().actions()[ActionId::ShowDetails]->setChecked(false);
    for (const QString &pane : {u"table"_s, u"search"_s})
        QCOMPARE(focusAfter(Qt::Key_F6), pane);
    window().actions()[ActionId::ShowFacets]->setChecked(false);
    for (const QString &pane : {u"table"_s, u"search"_s})
        QCOMPARE(focusAfter(Qt::Key_F6), pane);
    search(u"zebra"_s); // what can be done then is where the table was
    edit()->setFocus();
    QVERIFY(focusAfter(Qt::Key_F6) != u"search"_s);
    QCOMPARE(focusAfter(Qt::Key_F6), u"search"_s);
}

void TestPaneKeys::aMessageIsAPaneToo()
{
    bool isUndone = false;
    message()->showMessage({.text = [] { return u"Kept"_s; },
                            .actionText = [] { return u"Undo"_s; },
                            .action = [&isUndone] { isUndone = true; }});
    table()->setFocus();
    QCOMPARE(focusAfter(Qt::Key_F6), u"details"_s);
    QCOMPARE(focusAfter(Qt::Key_F6), u"message"_s);
    QVERIFY(message()->actionButton()->hasFocus());
    QCOMPARE(focusAfter(Qt::Key_F6), u"search"_s);
    QCOMPARE(focusAfter(Qt::Key_F6, Qt::ShiftModifier), u"message"_s);
    QTest::keyClick(message()->actionButton(), Qt::Key_Space);
    QVERIFY(isUndone);
}

void TestPaneKeys::aKeyGoesAroundCompare()
{
    window().actions()[ActionId::Compare]->trigger();
    const ComparePage *page = window().findChild<ComparePage *>();
    QTRY_VERIFY(page && page->view()->hasFocus());
    for (const QString &pane : {u"cards"_s, u"search"_s, u"side"_s, u"table"_s})
        QCOMPARE(focusAfter(Qt::Key_F6), pane);
    QCOMPARE(focusAfter(Qt::Key_F6, Qt::ShiftModifier), u"side"_s);
}

void TestPaneKeys::lettersThatNothingTakesGoToTheBox()
{
    search(u"zebra"_s);
    auto *border = window().findChild<QSplitterHandle *>();
    border->setFocus();
    QVERIFY(border->hasFocus());
    QTest::keyClick(border, Qt::Key_Z, Qt::ControlModifier); // no letter
    QVERIFY(!edit()->hasFocus());
    border->setFocus();
    QTest::keyClicks(border, u"t"_s);
    QVERIFY(edit()->hasFocus());
    QCOMPARE(edit()->text(), u"t"_s);
}

void TestPaneKeys::aMessageGoesWithWhatItIsAbout()
{
    search(u"zebra"_s);
    window().actions()[ActionId::CopyReply]->trigger();
    QVERIFY(message()->isVisible());
    search(u"provider:hashkey-pro code:=-1021"_s);
    QTRY_VERIFY(!message()->isVisible());
}

void TestPaneKeys::keysOfWhatCannotBeDoneSayWhy_data()
{
    QTest::addColumn<QKeyCombination>("keys");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("said");
    QTest::newRow("note") << QKeyCombination(Qt::CTRL | Qt::Key_N) << u"zebra"_s
                          << u"Choose a single code of the table first."_s;
    QTest::newRow("star") << QKeyCombination(Qt::CTRL | Qt::Key_D) << u"zebra"_s
                          << u"Choose a code of the table first."_s;
    QTest::newRow("message") << QKeyCombination(Qt::CTRL | Qt::SHIFT | Qt::Key_E)
                             << u"provider:alef-markets -has:message"_s
                             << u"This code has no message."_s;
    QTest::newRow("forward") << QKeyCombination(Qt::ALT | Qt::Key_Right) << QString()
                             << u"There is nothing to go forward to."_s;
    QTest::newRow("something that can be done")
            << QKeyCombination(Qt::CTRL | Qt::SHIFT | Qt::Key_K) << QString() << QString();
    QTest::newRow("nobody's keys")
            << QKeyCombination(Qt::CTRL | Qt::ALT | Qt::Key_U) << QString() << QString();
}

void TestPaneKeys::keysOfWhatCannotBeDoneSayWhy()
{
    QFETCH(const QKeyCombination, keys);
    QFETCH(const QString, search);
    QFETCH(const QString, said);
    this->search(search);
    window().actions()[ActionId::FocusTable]->trigger();
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), keys.key(), keys.keyboardModifiers());
    QCOMPARE(message()->isVisible() ? message()->text() : QString(), said);
}

void TestPaneKeys::everyReasonIsASentence_data()
{
    QTest::addColumn<ActionId>("id");
    for (const ActionSpec &spec : actionTable())
        QTest::newRow(spec.name) << spec.id;
}

void TestPaneKeys::everyReasonIsASentence()
{
    QFETCH(const ActionId, id);
    for (const bool isComparing : {true, false}) {
        for (const bool canKeep : {true, false}) {
            for (const bool hasCode : {true, false}) {
                const QString reason = whyNot(id, {isComparing, canKeep, hasCode});
                QVERIFY2(reason.endsWith(u'.') && !reason.contains(u'&') && reason.size() > 12,
                         qPrintable(reason));
            }
        }
    }
}

QTEST_MAIN(TestPaneKeys)
#include "tst_panekeys.moc"
