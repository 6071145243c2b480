// SPDX-License-Identifier: MIT
#include "ui/actions/actiontable.h"
#include "ui/announce.h"
#include "ui/facets/savedfilterpane.h"
#include "ui/messagebar.h"
#include "ui/search/completiondelegate.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QInputDialog>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

/// Saved filters in the facet pane.
class TestSavedFilterPane : public QObject
{
    Q_OBJECT

    static SavedFilterPane *paneOf(test::WindowFixture &fixture)
    {
        return fixture.window().findChild<SavedFilterPane *>();
    }

    /// Through the action and its dialog, as a person does.
    static bool save(test::WindowFixture &fixture, const QString &query, const QString &name)
    {
        fixture.session().setText(query);
        fixture.window().actions()[ActionId::SaveSearch]->trigger();
        QInputDialog *dialog = paneOf(fixture)->nameDialog();
        if (!dialog)
            return false;
        dialog->setTextValue(name);
        dialog->accept();
        return true;
    }

    static QStringList shown(test::WindowFixture &fixture)
    {
        QStringList texts;
        const QListWidget *list = paneOf(fixture)->list();
        for (int row = 0; row < list->count(); ++row)
            texts.append(list->item(row)->text());
        return texts;
    }

    static bool isReady(test::WindowFixture &fixture)
    {
        return fixture.show()
                && test::waitFor([&] { return fixture.session().savedFilters().isUsable(); });
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void savesShowsAndOpens()
    {
        test::WindowFixture fixture;
        QVERIFY(isReady(fixture));
        QVERIFY(paneOf(fixture)->isHidden());
        QVERIFY(!fixture.window().actions()[ActionId::SaveSearch]->isEnabled()); // nothing to save
        QVERIFY(save(fixture, u"http:429"_s, u"Limits"_s));
        QVERIFY(save(fixture, u"provider:ethgas"_s, u"<b>Gas</b>\u202e & co"_s));
        QVERIFY(!paneOf(fixture)->isHidden());
        QCOMPARE(shown(fixture), (QStringList{u"Limits"_s, u"<b>Gas</b> & co"_s}));
        QTRY_COMPARE(paneOf(fixture)->list()->item(0)->data(CompletionDelegate::hintRole),
                     u"Ctrl+1  2"_s);
        fixture.window().activateWindow(); // the dialog had the keys
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window(), test::patience));
        QTest::keyClick(&fixture.window(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(fixture.session().text(), u"http:429"_s);
        paneOf(fixture)->list()->setCurrentRow(1);
        QTest::keyClick(paneOf(fixture)->list(), Qt::Key_Return);
        QCOMPARE(fixture.session().text(), u"provider:ethgas"_s);
        fixture.restart();
        QVERIFY(isReady(fixture));
        QCOMPARE(shown(fixture), (QStringList{u"Limits"_s, u"<b>Gas</b> & co"_s}));
    }

    void onlyTheFilterOfTheSearchIsMarked()
    {
        test::WindowFixture fixture;
        QVERIFY(isReady(fixture));
        QVERIFY(save(fixture, u"http:429"_s, u"Limits"_s));
        QVERIFY(save(fixture, u"http:5xx"_s, u"Failures"_s));
        QListWidget *list = paneOf(fixture)->list();
        const auto marked = [list] {
            QStringList names;
            for (const QListWidgetItem *item : list->selectedItems())
                names.append(item->text());
            return names;
        };
        QCOMPARE(marked(), QStringList{u"Failures"_s});
        QTest::keyClick(list, Qt::Key_Up);
        QCOMPARE(list->currentRow(), 0);
        QCOMPARE(marked(), QStringList{u"Failures"_s}); // gone to, not searched
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(fixture.session().text(), u"http:429"_s);
        QCOMPARE(marked(), QStringList{u"Limits"_s});
        fixture.session().setText(u"http:429 x"_s);
        QCOMPARE(marked(), QStringList());
        fixture.session().setText(u" http:5xx "_s); // as typed
        QCOMPARE(marked(), QStringList{u"Failures"_s});
        fixture.session().setText({});
        QCOMPARE(marked(), QStringList());
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentRow(), 1); // from where the keys were
        QCOMPARE(marked(), QStringList());
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(fixture.session().text(), u"http:5xx"_s);
        QCOMPARE(marked(), QStringList{u"Failures"_s});
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->item(0)).center());
        QCOMPARE(fixture.session().text(), u"http:429"_s);
        QCOMPARE(marked(), QStringList{u"Limits"_s});
        // What is filled anew, as for another count, is marked as before.
        QVERIFY(fixture.session().savedFilters().rename(
                fixture.session().savedFilters().filters().at(0).id, u"Bounds"_s));
        QCOMPARE(marked(), QStringList{u"Bounds"_s});
    }

    // "Ctrl+1" at the foot of the last row was cut where the letters grew.
    void rowsGrowWithTheLetters()
    {
        const QFont before = QApplication::font();
        const auto goBack = qScopeGuard([before] { QApplication::setFont(before); });
        test::WindowFixture fixture;
        QVERIFY(isReady(fixture));
        QVERIFY(save(fixture, u"http:429"_s, u"Limits"_s));
        QVERIFY(save(fixture, u"http:5xx"_s, u"Failures"_s));
        QListWidget *list = paneOf(fixture)->list();
        const int small = list->height();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(large);
        QTRY_VERIFY(list->height() > small);
        QTRY_VERIFY(list->visualItemRect(list->item(1)).height() > list->fontMetrics().height());
        QTRY_VERIFY(list->visualItemRect(list->item(1)).bottom() < list->viewport()->height());
    }

    void aTakenNameIsAskedAbout()
    {
        test::WindowFixture fixture;
        QVERIFY(isReady(fixture));
        QVERIFY(save(fixture, u"http:429"_s, u"Limits"_s));
        QVERIFY(save(fixture, u"http:5xx"_s, u"LIMITS"_s));
        QCOMPARE(fixture.session().savedFilters().filters().at(0).query, u"http:429"_s);
        fixture.window().messageBar()->actionButton()->click();
        QCOMPARE(fixture.session().savedFilters().filters().at(0).query, u"http:5xx"_s);
        QCOMPARE(shown(fixture), QStringList{u"Limits"_s});
    }

    void aPasteCannotBeSaved()
    {
        test::WindowFixture fixture;
        QVERIFY(isReady(fixture));
        fixture.session().setText(u"{\"code\":-1021,\"token\":\"x\"}"_s, TextOrigin::Pasted);
        QVERIFY(!fixture.window().actions()[ActionId::SaveSearch]->isEnabled());
    }

    void switchedOffOnesDoNothing()
    {
        test::WindowFixture fixture;
        QVERIFY(isReady(fixture));
        QVERIFY(save(fixture, u"http:429"_s, u"A"_s));
        QVERIFY(save(fixture, u"http:5xx"_s, u"B"_s));
        SavedFilters &filters = fixture.session().savedFilters();
        QVERIFY(filters.setOn(filters.filters().at(0).id, false));
        QCOMPARE(shown(fixture), (QStringList{u"B"_s, u"Switched off"_s, u"A"_s}));
        fixture.window().activateWindow(); // the dialog had the keys
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window(), test::patience));
        QTest::keyClick(&fixture.window(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(fixture.session().text(), u"http:5xx"_s);
        fixture.session().setText(u"x"_s);
        QTest::keyClick(&fixture.window(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(fixture.session().text(), u"http:5xx"_s);
        paneOf(fixture)->list()->setCurrentRow(2);
        QTest::keyClick(paneOf(fixture)->list(), Qt::Key_Return);
        QCOMPARE(fixture.session().text(), u"http:5xx"_s);
        QMenu *menu = paneOf(fixture)->makeMenu(filters.filters().at(1).id);
        QVERIFY(menu->actions().size() >= 5);
        menu->actions().at(3)->trigger(); // on again
        QCOMPARE(shown(fixture), (QStringList{u"B"_s, u"A"_s}));
    }

    void deletesWithUndoAndMoves()
    {
        test::WindowFixture fixture;
        QVERIFY(isReady(fixture));
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            QVERIFY(save(fixture, u"http:"_s + QString::number(400 + shown(fixture).size()), name));
        QListWidget *list = paneOf(fixture)->list();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(shown(fixture), (QStringList{u"A"_s, u"C"_s}));
        fixture.window().messageBar()->actionButton()->click();
        QCOMPARE(shown(fixture), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(shown(fixture), (QStringList{u"A"_s, u"C"_s, u"B"_s}));
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(shown(fixture), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier); // no further
        QCOMPARE(shown(fixture), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        QCOMPARE(fixture.window().findChild<Announcement *>()->accessibleName(),
                 u"C: already the last"_s);
    }

    void everyChangeIsUndoneAndRedone()
    {
        test::WindowFixture fixture;
        QVERIFY(isReady(fixture));
        const Actions &actions = fixture.window().actions();
        SavedFilters &filters = fixture.session().savedFilters();
        QList<QList<db::SavedFilter>> states{filters.filters()};
        const auto noteState = [&] {
            QVERIFY(filters.filters() != states.constLast());
            states.append(filters.filters());
        };
        QVERIFY(save(fixture, u"http:429"_s, u"A"_s));
        noteState();
        QVERIFY(save(fixture, u"http:5xx"_s, u"B"_s));
        noteState();
        const QString id = filters.filters().constFirst().id;
        const auto choose = [&](int entry) {
            paneOf(fixture)->makeMenu(id)->actions().at(entry)->trigger();
        };
        fixture.session().setText(u"is:starred"_s);
        choose(1); // the present search
        noteState();
        paneOf(fixture)->makeMenu(id)->findChild<QMenu *>()->actions().at(5)->trigger(); // its keys
        noteState();
        choose(3); // off
        noteState();
        choose(3); // on
        noteState();
        QTest::keyClick(paneOf(fixture)->list(), Qt::Key_Up, Qt::AltModifier);
        paneOf(fixture)->remove(id);
        noteState();
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            QVERIFY(actions[ActionId::Undo]->isEnabled());
            actions[ActionId::Undo]->trigger();
            if (filters.filters() == states.at(i + 1)) // the move
                actions[ActionId::Undo]->trigger();
            QCOMPARE(filters.filters(), states.at(i));
        }
        QVERIFY(!actions[ActionId::Undo]->isEnabled());
        while (actions[ActionId::Redo]->isEnabled())
            actions[ActionId::Redo]->trigger();
        QCOMPARE(filters.filters(), states.constLast());
    }
};

QTEST_MAIN(TestSavedFilterPane)
#include "tst_savedfilterpane.moc"
