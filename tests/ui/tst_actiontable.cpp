// SPDX-License-Identifier: MIT
#include "ui/actions/actiontable.h"
#include "ui/actions/shortcutspage.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QFile>
#include <QMenuBar>
#include <QSet>
#include <QTableWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

class TestActionTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void isInTheOrderOfItsIds();
    void namesAndShortcutsAreUnique();
    void iconsAreThere();
    void everyActionStandsInTheMenuBar();
    void shortcutsPageListsEveryAction();
};

void TestActionTable::isInTheOrderOfItsIds()
{
    QCOMPARE(actionTable().size(), actionCount);
    for (size_t i = 0; i < actionCount; ++i)
        QCOMPARE(size_t(actionTable()[i].id), i);
}

void TestActionTable::namesAndShortcutsAreUnique()
{
    QSet<QString> names;
    QSet<QString> shortcuts;
    for (const ActionSpec &spec : actionTable()) {
        QVERIFY2(!names.contains(QLatin1StringView(spec.name)), spec.name);
        names.insert(QLatin1StringView(spec.name));
        for (const QKeySequence &shortcut : actionShortcuts(spec)) {
            QVERIFY2(!shortcut.isEmpty(), spec.name);
            QVERIFY2(shortcut[0].key() != Qt::Key_unknown, spec.name);
            QVERIFY2(!shortcuts.contains(shortcut.toString()), spec.name);
            shortcuts.insert(shortcut.toString());
        }
    }
}

void TestActionTable::iconsAreThere()
{
    for (const ActionSpec &spec : actionTable()) {
        if (spec.icon)
            QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(QLatin1StringView(spec.icon))),
                     spec.icon);
    }
}

void TestActionTable::everyActionStandsInTheMenuBar()
{
    test::WindowFixture fixture;
    QSet<QAction *> reached;
    QList<QAction *> waiting = fixture.window().menuBar()->actions();
    while (!waiting.isEmpty()) {
        QAction *action = waiting.takeFirst();
        reached.insert(action);
        if (action->menu())
            waiting += action->menu()->actions();
    }
    for (const ActionSpec &spec : actionTable())
        QVERIFY2(reached.contains(fixture.window().actions()[spec.id]), spec.name);
}

void TestActionTable::shortcutsPageListsEveryAction()
{
    const ShortcutsPage page;
    const auto *table = page.findChild<QTableWidget *>();
    QVERIFY(table);
    for (const ActionSpec &spec : actionTable()) {
        const QString text = actionText(spec).remove(u'&');
        bool isListed = false;
        for (int row = 0; row < table->rowCount() && !isListed; ++row) {
            if (table->item(row, 0)->text() != text || !table->item(row, 1))
                continue;
            isListed = true;
            for (const QKeySequence &shortcut : actionShortcuts(spec)) {
                isListed = isListed
                        && table->item(row, 1)->text().contains(
                                shortcut.toString(QKeySequence::NativeText));
            }
        }
        QVERIFY2(isListed, spec.name);
    }
}

QTEST_MAIN(TestActionTable)
#include "tst_actiontable.moc"
