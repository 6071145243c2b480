// SPDX-License-Identifier: MIT
#include "ui/actions/actiontable.h"
#include "ui/actions/mnemonics.h"
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
    void mnemonicsAreTakenOut_data();
    void mnemonicsAreTakenOut();
};

void TestActionTable::mnemonicsAreTakenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("first") << u"&File"_s << u"File"_s;
    QTest::newRow("inside") << u"Sta&r"_s << u"Star"_s;
    QTest::newRow("none") << u"Import (all)"_s << u"Import (all)"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("in a bracket of its own") << u"设置(&S)…"_s << u"设置…"_s;
    QTest::newRow("with a blank") << u"Setup (&S)"_s << u"Setup"_s;
    QTest::newRow("in a bracket of words") << u"Rows (&all)"_s << u"Rows (all)"_s;
    QTest::newRow("the sign itself") << u"Auth && &session"_s << u"Auth & session"_s;
    QTest::newRow("Persian") << u"پیش‌&فرض"_s << u"پیش‌فرض"_s;
}

void TestActionTable::mnemonicsAreTakenOut()
{
    QFETCH(const QString, text);
    QFETCH(const QString, plain);
    QCOMPARE(withoutMnemonic(text), plain);
}

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
    test::WindowFixture fixture;
    const ShortcutsPage page(fixture.window().actions());
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
    // As in other lists.
    auto *keys = page.findChild<QTableWidget *>();
    QTest::keyClick(keys, Qt::Key_End);
    QCOMPARE(keys->currentRow(), keys->rowCount() - 1);
    QTest::keyClick(keys, Qt::Key_Home);
    QCOMPARE(keys->currentRow(), 1); // below a heading
}

QTEST_MAIN(TestActionTable)
#include "tst_actiontable.moc"
