// SPDX-License-Identifier: MIT
#include "core/usersettings.h"
#include "ui/actions/keybindings.h"
#include "ui/actions/shortcutspage.h"
#include "ui/announce.h"
#include "ui/messagebar.h"
#include "ui/search/searchbox.h"
#include "ui/settings/keyboardpage.h"
#include "ui/settingsfixture.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"

#include <QApplication>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;
using test::keysOf;
using test::openSettings;
using test::storedKeys;
using test::WindowFixture;

namespace {

QString noteOf(const SettingsDialog *dialog)
{
    return dialog->findChild<QLabel *>(u"keysNote"_s)->text();
}

/// The field that takes the keys of the star, with the focus.
struct KeyField
{
    SettingsDialog *dialog = nullptr;
    QKeySequenceEdit *edit = nullptr;
};

KeyField openKeyField(WindowFixture &fixture)
{
    fixture.show();
    SettingsDialog *dialog = openSettings(fixture);
    dialog->tabs()->setCurrentWidget(dialog->keyboard());
    dialog->keyboard()->choose(ActionId::Star);
    dialog->activateWindow();
    (void)test::waitFor([dialog] { return QApplication::activeWindow() == dialog; });
    auto *edit = dialog->findChild<QKeySequenceEdit *>();
    edit->setFocus();
    return {dialog, edit};
}

} // namespace

/// Settings › Keyboard: which keys start what.
class TestKeyboardSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void keysAreChangedAtOnceAndStored();
    void keysAreRecordedWhenAsked();
    void enterTakesWhatWasRecorded();
    void recordingCatchesNobody();
    void conflictIsNamedBeforeItIsTaken();
    void reservedKeysAreRefused();
    void oneAndAllGoBackToTheDefault();
    void damagedKeysAreLeftOut();
    void savedFiltersKeysBelongToNoAction();
};

void TestKeyboardSettings::keysAreChangedAtOnceAndStored()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    fixture.window().actions()[ActionId::Shortcuts]->trigger();
    const auto *listed =
            fixture.window().findChild<QDialog *>(u"shortcutsPage"_s)->findChild<QTableWidget *>();
    SettingsDialog *dialog = openSettings(fixture);
    dialog->keyboard()->choose(ActionId::FocusSearch);
    auto *edit = dialog->findChild<QKeySequenceEdit *>();
    for (const Qt::Key key : {Qt::Key_G, Qt::Key_J}) { // the first one was a slip
        QTest::keyClick(edit, Qt::Key_Space);
        QTest::keyClick(edit, key, Qt::ControlModifier);
    }
    QCOMPARE(edit->keySequence(), QKeySequence(u"Ctrl+J"_s));
    QCOMPARE(noteOf(dialog), u"In the field, Enter uses these keys and Space records others."_s);
    dialog->findChild<QPushButton *>(u"setKeys"_s)->click();
    QCOMPARE(noteOf(dialog), QString());
    QCOMPARE(fixture.window().actions()[ActionId::FocusSearch]->shortcuts(),
             QList<QKeySequence>{QKeySequence(u"Ctrl+J"_s)});
    QVERIFY(!listed->findItems(u"Ctrl+J"_s, Qt::MatchExactly).isEmpty());
    QCOMPARE(storedKeys(fixture), QStringList{u"shortcuts/focus-search"_s});
    const auto *list = dialog->findChild<QTreeWidget *>(u"keysList"_s);
    QCOMPARE(list->topLevelItem(int(ActionId::FocusSearch))->text(1), u"Ctrl+J"_s);
    dialog->close();

    fixture.restart();
    QVERIFY(fixture.show());
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window(), test::patience));
    fixture.window().tableArea()->focusTable();
    QTest::keyClick(&fixture.window(), Qt::Key_Slash); // is nobody's now, and a sign like others
    QCOMPARE(fixture.window().searchBox()->text(), u"/"_s);
    fixture.window().tableArea()->focusTable();
    QVERIFY(fixture.window().tableArea()->view()->hasFocus());
    QTest::keyClick(&fixture.window(), Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(!fixture.window().tableArea()->view()->hasFocus());
    QCOMPARE(storedKeys(fixture), QStringList{u"shortcuts/focus-search"_s});
}

void TestKeyboardSettings::keysAreRecordedWhenAsked()
{
    WindowFixture fixture;
    KeyField field = openKeyField(fixture);
    QTest::keyClick(field.edit, Qt::Key_J, Qt::ControlModifier);
    QTest::keyClick(field.edit, Qt::Key_F2);
    QVERIFY(field.edit->keySequence().isEmpty()); // nobody asked

    for (const Qt::Key begin : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        QTest::keyClick(field.edit, begin);
        QTest::keyClick(field.edit, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(field.edit->keySequence(), QKeySequence(u"Ctrl+J"_s));
        QTest::keyClick(field.edit, Qt::Key_K, Qt::ControlModifier); // one press is all
        QCOMPARE(field.edit->keySequence(), QKeySequence(u"Ctrl+J"_s));
        field.edit->clear();
    }
    QTest::mouseClick(field.edit->findChild<QLineEdit *>(), Qt::LeftButton);
    QTest::keyClick(field.edit, Qt::Key_S, Qt::AltModifier);
    QCOMPARE(field.edit->keySequence(), QKeySequence(u"Alt+S"_s));

    // From the list of actions, too, where Enter is still down.
    auto *list = field.dialog->findChild<QTreeWidget *>(u"keysList"_s);
    field.edit->clear();
    list->setFocus();
    QTest::keyPress(list, Qt::Key_Return);
    QVERIFY(field.edit->hasFocus());
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, {}, {}, true);
    QCoreApplication::sendEvent(field.edit, &repeated);
    QTest::keyRelease(field.edit, Qt::Key_Return);
    QVERIFY(field.edit->keySequence().isEmpty());
    QTest::keyClick(field.edit, Qt::Key_F9);
    QCOMPARE(field.edit->keySequence(), QKeySequence(u"F9"_s));
}

void TestKeyboardSettings::enterTakesWhatWasRecorded()
{
    WindowFixture fixture;
    KeyField field = openKeyField(fixture);
    QTest::keyClick(field.edit, Qt::Key_Return);
    QTest::keyClick(field.edit, Qt::Key_J, Qt::ControlModifier);
    const auto said = [&field] {
        return field.dialog->findChild<Announcement *>()->accessibleName();
    };
    QVERIFY2(said().startsWith(u"Ctrl+J"_s), qPrintable(said()));
    QVERIFY2(said().contains(noteOf(field.dialog)), qPrintable(said()));
    QTest::keyClick(field.edit, Qt::Key_Return);
    QCOMPARE(keysOf(fixture, ActionId::Star), QKeySequence(u"Ctrl+J"_s));
    QVERIFY(field.edit->keySequence().isEmpty());
    QVERIFY2(said().endsWith(u": Ctrl+J"_s), qPrintable(said()));

    // Not the Enter of the keys that were recorded, which is still down after Ctrl.
    field.edit->setFocus();
    QTest::keyClick(field.edit, Qt::Key_Enter);
    QTest::keyPress(field.edit, Qt::Key_Return, Qt::ControlModifier);
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, {}, {}, true);
    QCoreApplication::sendEvent(field.edit, &repeated);
    QCOMPARE(keysOf(fixture, ActionId::Star), QKeySequence(u"Ctrl+J"_s));
    QCOMPARE(field.edit->keySequence(), QKeySequence(u"Ctrl+Return"_s));

    // Of keys that cannot be used there are others to press.
    field.edit->setKeySequence(QKeySequence(u"Ctrl+1"_s));
    QTest::keyClick(field.edit, Qt::Key_Return);
    QTest::keyClick(field.edit, Qt::Key_F9);
    QCOMPARE(field.edit->keySequence(), QKeySequence(u"F9"_s));
    QCOMPARE(keysOf(fixture, ActionId::Star), QKeySequence(u"Ctrl+J"_s));
}

void TestKeyboardSettings::recordingCatchesNobody()
{
    WindowFixture fixture;
    KeyField field = openKeyField(fixture);
    QLineEdit *line = field.edit->findChild<QLineEdit *>();
    const QString idle = line->placeholderText();

    // The field says what it waits for also when somebody has gone through it.
    QTest::keyClick(field.edit, Qt::Key_Tab);
    QVERIFY(!field.edit->hasFocus());
    QCOMPARE(line->placeholderText(), idle);
    field.edit->setFocus();
    QCOMPARE(line->placeholderText(), idle);

    // Esc ends the recording and nothing else, with what was there before.
    field.edit->setKeySequence(QKeySequence(u"Ctrl+J"_s));
    QTest::keyClick(field.edit, Qt::Key_Space);
    QVERIFY(line->text().isEmpty());
    QVERIFY2(line->placeholderText().contains(u"Esc"_s), qPrintable(line->placeholderText()));
    QTest::keyClick(field.edit, Qt::Key_Escape);
    QVERIFY(field.dialog->isVisible());
    QVERIFY(field.edit->hasFocus());
    QCOMPARE(field.edit->keySequence(), QKeySequence(u"Ctrl+J"_s));
    QCOMPARE(line->placeholderText(), idle);

    // Tab leads on, and back; what has begun ends there.
    QTest::keyClick(field.edit, Qt::Key_Space);
    QTest::keyClick(field.edit, Qt::Key_Tab);
    auto *use = field.dialog->findChild<QPushButton *>(u"setKeys"_s);
    QCOMPARE(QApplication::focusWidget(), use);
    QCOMPARE(field.edit->keySequence(), QKeySequence(u"Ctrl+J"_s));
    QTest::keyClick(use, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(field.edit->hasFocus());

    // Mnemonics are those of the dialog.
    const QKeySequence mnemonic = QKeySequence::mnemonic(use->text());
    QVERIFY(!mnemonic.isEmpty());
    QTest::keyClick(field.edit, mnemonic[0].key(), mnemonic[0].keyboardModifiers());
    QTRY_COMPARE(keysOf(fixture, ActionId::Star), QKeySequence(u"Ctrl+J"_s));

    // And so is Esc where nothing is recorded.
    field.edit->setFocus();
    QTest::keyClick(field.edit, Qt::Key_Escape);
    QVERIFY(!field.dialog->isVisible());
}

void TestKeyboardSettings::conflictIsNamedBeforeItIsTaken()
{
    WindowFixture fixture;
    SettingsDialog *dialog = openSettings(fixture);
    auto *edit = dialog->findChild<QKeySequenceEdit *>();
    dialog->keyboard()->choose(ActionId::Star);
    edit->setKeySequence(QKeySequence(u"Ctrl+E"_s));
    QVERIFY2(noteOf(dialog).contains(u"“Export”"_s), qPrintable(noteOf(dialog)));
    QVERIFY(edit->accessibleDescription().contains(u"“Export”"_s));
    QCOMPARE(keysOf(fixture, ActionId::Export), QKeySequence(u"Ctrl+E"_s)); // not yet
    dialog->findChild<QPushButton *>(u"setKeys"_s)->click();
    QCOMPARE(keysOf(fixture, ActionId::Star), QKeySequence(u"Ctrl+E"_s));
    QVERIFY(keysOf(fixture, ActionId::Export).isEmpty());
    QCOMPARE(storedKeys(fixture), QStringList{u"shortcuts/star"_s});

    dialog->keyboard()->choose(ActionId::Export);
    QVERIFY2(noteOf(dialog).contains(u"“Star”"_s), qPrintable(noteOf(dialog))); // who has it
    edit->setKeySequence(QKeySequence(u"Ctrl+E"_s)); // taken back
    dialog->findChild<QPushButton *>(u"setKeys"_s)->click();
    QCOMPARE(keysOf(fixture, ActionId::Export), QKeySequence(u"Ctrl+E"_s));
    QVERIFY(keysOf(fixture, ActionId::Star).isEmpty());
    QCOMPARE(storedKeys(fixture), QStringList{u"shortcuts/star"_s}); // that it has none
}

void TestKeyboardSettings::reservedKeysAreRefused()
{
    WindowFixture fixture;
    SettingsDialog *dialog = openSettings(fixture);
    auto *edit = dialog->findChild<QKeySequenceEdit *>();
    dialog->keyboard()->choose(ActionId::Star);
    for (const char *keys : {"Esc", "Return", "Space", "Shift+Left", "Ctrl+1", "Alt+9", "Del"}) {
        edit->setKeySequence(QKeySequence(QString::fromLatin1(keys)));
        QVERIFY2(!dialog->findChild<QPushButton *>(u"setKeys"_s)->isEnabled(), keys);
        QVERIFY2(!noteOf(dialog).isEmpty(), keys);
    }
    for (const char *keys : {"Ctrl+Left", "F2", "Ctrl+0", "Ctrl+Shift+1", "Shift+F7"}) {
        edit->setKeySequence(QKeySequence(QString::fromLatin1(keys)));
        QVERIFY2(dialog->findChild<QPushButton *>(u"setKeys"_s)->isEnabled(), keys);
    }
}

void TestKeyboardSettings::oneAndAllGoBackToTheDefault()
{
    WindowFixture fixture;
    SettingsDialog *dialog = openSettings(fixture);
    auto *edit = dialog->findChild<QKeySequenceEdit *>();
    const auto give = [&](ActionId id, const QString &keys) {
        dialog->keyboard()->choose(id);
        edit->setKeySequence(QKeySequence(keys));
        dialog->findChild<QPushButton *>(u"setKeys"_s)->click();
    };
    auto *one = dialog->findChild<QPushButton *>(u"defaultKeys"_s);
    auto *all = dialog->findChild<QPushButton *>(u"resetKeys"_s);
    QVERIFY(!one->isEnabled());
    QVERIFY(!all->isEnabled());
    give(ActionId::Star, u"Ctrl+J"_s);
    give(ActionId::Export, u"Ctrl+G"_s);
    dialog->keyboard()->choose(ActionId::Quit);
    dialog->findChild<QPushButton *>(u"removeKeys"_s)->click();
    QVERIFY(keysOf(fixture, ActionId::Quit).isEmpty());
    dialog->keyboard()->choose(ActionId::Star);
    one->click();
    QCOMPARE(keysOf(fixture, ActionId::Star), QKeySequence(u"Ctrl+D"_s));
    QCOMPARE(storedKeys(fixture), (QStringList{u"shortcuts/export"_s, u"shortcuts/quit"_s}));
    all->click();
    QCOMPARE(storedKeys(fixture), QStringList());
    QCOMPARE(keysOf(fixture, ActionId::Quit), QKeySequence(u"Ctrl+Q"_s));
    QCOMPARE(dialog->messageBar()->window()->findChild<Announcement *>()->accessibleName(),
             dialog->messageBar()->text());
    dialog->messageBar()->actionButton()->click(); // undoes it
    QCOMPARE(keysOf(fixture, ActionId::Export), QKeySequence(u"Ctrl+G"_s));
    QVERIFY(keysOf(fixture, ActionId::Quit).isEmpty());
}

void TestKeyboardSettings::damagedKeysAreLeftOut()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    store.setValue(u"shortcuts/star"_s, u"Ctrl+E"_s);
    store.setValue(u"shortcuts/undo"_s, QStringList{u"Ctrl+E"_s, u"F5"_s}); // again
    store.setValue(u"shortcuts/redo"_s, u"Nonsense"_s);
    store.setValue(u"shortcuts/quit"_s, u"Ctrl+X, Ctrl+C"_s);
    store.setValue(u"shortcuts/launch"_s, u"F12"_s);
    UserSettings settings(store);
    const KeyBindings bindings(settings);
    QCOMPARE(bindings.keys(ActionId::Star), QList<QKeySequence>{QKeySequence(u"Ctrl+E"_s)});
    QCOMPARE(bindings.keys(ActionId::Undo), QList<QKeySequence>{QKeySequence(u"F5"_s)});
    QCOMPARE(bindings.keys(ActionId::Export), QList<QKeySequence>());
    QCOMPARE(bindings.keys(ActionId::Redo), QList<QKeySequence>());
    QCOMPARE(bindings.keys(ActionId::Quit), QList<QKeySequence>());
}

void TestKeyboardSettings::savedFiltersKeysBelongToNoAction()
{
    for (const ActionSpec &spec : actionTable()) {
        for (const QKeySequence &key : actionShortcuts(spec))
            QVERIFY2(!KeyBindings::isReserved(key), spec.name);
    }
}

QTEST_MAIN(TestKeyboardSettings)
#include "tst_keyboardsettings.moc"
