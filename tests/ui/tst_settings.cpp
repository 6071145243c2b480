// SPDX-License-Identifier: MIT
#include "core/translations.h"
#include "core/usersettings.h"
#include "db/snapshots.h"
#include "ui/actions/keybindings.h"
#include "ui/messagebar.h"
#include "ui/program.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingspage.h"
#include "ui/settingsfixture.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSet>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;
using test::keysOf;
using test::openSettings;
using test::storedKeys;
using test::WindowFixture;

namespace {

template<typename Control>
Control *control(const SettingsDialog *dialog, SettingId id)
{
    return qobject_cast<Control *>(dialog->page()->row(id)->control());
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void isMadeWhenItIsWanted();
    void themeChangesAtOnceAndSurvives();
    void boxesOfAPageAreOfOneWidth();
    void fontChangesAtOnceAndSurvives();
    void theDialogGrowsWithItsLetters();
    void densityFollowsActionAndPage();
    void switchesOfTheMenusAreTheSame_data();
    void switchesOfTheMenusAreTheSame();
    void languageIsTheSameInMenuAndPage();
    void columnsHaveAWayBack();
    void snapshotsAreKeptAsManyAsAsked();
    void searchNarrows();
    void searchLooksOnAllTabs();
    void keysOfTheTabsGoFromTheSearchToo();
    void everyControlIsNamedAndReached();
    void exportComesBack();
    void badFileChangesNothing_data();
    void badFileChangesNothing();
};

void TestSettings::isMadeWhenItIsWanted()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(!fixture.window().findChild<SettingsDialog *>());
    QTest::keyClick(&fixture.window(), Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = fixture.window().findChild<SettingsDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->isModal());
    QCOMPARE(openSettings(fixture), dialog); // the same
    QCOMPARE(storedKeys(fixture), QStringList());
}

void TestSettings::themeChangesAtOnceAndSurvives()
{
    const QPalette before = QApplication::palette();
    WindowFixture fixture;
    SettingsDialog *dialog = openSettings(fixture);
    auto *box = control<QComboBox>(dialog, SettingId::Theme);
    QCOMPARE(box->currentIndex(), 0);
    const auto windowColor = [&] { return fixture.window().palette().color(QPalette::Window); };
    box->setCurrentIndex(2);
    QTRY_COMPARE(windowColor(), darkPalette().color(QPalette::Window));
    QTRY_COMPARE(dialog->palette().color(QPalette::Base), darkPalette().color(QPalette::Base));
    box->setCurrentIndex(3);
    QTRY_COMPARE(windowColor(), highContrastPalette().color(QPalette::Window));
    box->setCurrentIndex(1);
    QTRY_COMPARE(windowColor(), lightPalette().color(QPalette::Window));
    QCOMPARE(storedKeys(fixture), QStringList{u"look/theme"_s});
    fixture.restart();
    dialog = openSettings(fixture);
    QCOMPARE(control<QComboBox>(dialog, SettingId::Theme)->currentIndex(), 1);
    QTRY_COMPARE(windowColor(), lightPalette().color(QPalette::Window));
    QVERIFY(!dialog->page()->row(SettingId::Theme)->defaultButton()->isHidden());
    dialog->page()->row(SettingId::Theme)->defaultButton()->click();
    QVERIFY(dialog->page()->row(SettingId::Theme)->defaultButton()->isHidden());
    QCOMPARE(storedKeys(fixture), QStringList());
    QCOMPARE(QApplication::palette().color(QPalette::Window), before.color(QPalette::Window));
    QCOMPARE(QApplication::palette().color(QPalette::Link), before.color(QPalette::Link));
}

// Below each other they end in one line; the longest text in any of them has room.
void TestSettings::boxesOfAPageAreOfOneWidth()
{
    WindowFixture fixture;
    SettingsDialog *dialog = openSettings(fixture);
    const auto areEven = [dialog] {
        QSet<int> widths;
        int longest = 0;
        for (const SettingId id :
             {SettingId::Language, SettingId::Theme, SettingId::ReduceMotion}) {
            const auto *box = control<QComboBox>(dialog, id);
            widths += box->width();
            for (int i = 0; i < box->count(); ++i)
                longest = std::max(longest, box->fontMetrics().horizontalAdvance(box->itemText(i)));
        }
        return widths.size() == 1 && *widths.begin() > longest;
    };
    QTRY_VERIFY(areEven());
    const auto *theme = control<QComboBox>(dialog, SettingId::Theme);
    const int before = theme->width();
    auto *percent = control<QSpinBox>(dialog, SettingId::FontPercent);
    percent->setValue(200);
    QTRY_VERIFY(theme->width() > before * 3 / 2 && areEven());
    percent->setValue(100);
    QTRY_VERIFY(theme->width() == before && areEven());
}

void TestSettings::fontChangesAtOnceAndSurvives()
{
    const QFont before = QApplication::font();
    WindowFixture fixture;
    QVERIFY(fixture.show());
    const int rowHeight =
            fixture.window().tableArea()->view()->verticalHeader()->defaultSectionSize();
    const CodeTableView *view = fixture.window().tableArea()->view();
    const int columnWidth = view->columnWidth(CodeTableModel::HttpStatus);
    auto *box = control<QSpinBox>(openSettings(fixture), SettingId::FontPercent);
    const auto *language = control<QComboBox>(openSettings(fixture), SettingId::Language);
    const QSize smallest = language->minimumSizeHint();
    box->setValue(200);
    QTRY_VERIFY(language->minimumSizeHint().width() > smallest.width() * 3 / 2);
    QCOMPARE(QApplication::font().pointSizeF(), before.pointSizeF() * 2);
    QTRY_COMPARE(fixture.window().font().pointSizeF(), before.pointSizeF() * 2);
    QTRY_VERIFY(fixture.window().tableArea()->view()->verticalHeader()->defaultSectionSize()
                > rowHeight);
    QTRY_VERIFY(view->columnWidth(CodeTableModel::HttpStatus) > columnWidth * 3 / 2);
    box->setValue(100); // of the desktop's, not of the last one
    QCOMPARE(QApplication::font(), before);
    QTRY_COMPARE(view->columnWidth(CodeTableModel::HttpStatus), columnWidth);
    QTRY_COMPARE(language->minimumSizeHint(), smallest);
    box->setValue(150);
    QCOMPARE(storedKeys(fixture), QStringList{u"look/fontPercent"_s});
    fixture.restart();
    QTRY_COMPARE(fixture.window().font().pointSizeF(), before.pointSizeF() * 1.5);
    fixture.window().userSettings().reset(SettingId::FontPercent);
    QCOMPARE(QApplication::font(), before);
}

void TestSettings::theDialogGrowsWithItsLetters()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    SettingsDialog *dialog = openSettings(fixture);
    QVERIFY(QTest::qWaitForWindowExposed(dialog, test::patience));
    const QSize usual = dialog->size();
    // Whatever the letters, nothing is cut at the right; where the screen is too small, it scrolls.
    const auto isAllReached = [dialog] {
        const QScrollArea *page = dialog->page();
        return page->viewport()->width() >= page->widget()->minimumSizeHint().width()
                || page->horizontalScrollBar()->isVisible();
    };
    QVERIFY(isAllReached());
    auto *box = control<QSpinBox>(dialog, SettingId::FontPercent);
    box->setValue(150);
    QTRY_VERIFY(dialog->width() > usual.width() && dialog->height() > usual.height());
    QTRY_VERIFY(isAllReached());
    box->setValue(200);
    const QSize most = dialog->screen()->availableSize();
    QTRY_VERIFY(dialog->width() >= std::min(usual.width() * 3 / 2, most.width() * 9 / 10));
    QTRY_VERIFY(isAllReached());
    QVERIFY2(dialog->width() <= most.width(), qPrintable(QString::number(dialog->width())));
    box->setValue(100);
    QTRY_COMPARE(dialog->size(), usual);
    // A person's own size is only made larger.
    dialog->resize(usual + QSize(0, 40));
    box->setValue(150);
    QTRY_VERIFY(dialog->width() > usual.width());
    box->setValue(100);
    QTRY_VERIFY(isAllReached());
    QVERIFY(dialog->height() >= usual.height() + 40);
}

void TestSettings::densityFollowsActionAndPage()
{
    WindowFixture fixture;
    const CodeTableView *view = fixture.window().tableArea()->view();
    auto *box = control<QCheckBox>(openSettings(fixture), SettingId::CompactRows);
    box->click();
    QCOMPARE(view->density(), Density::Compact);
    fixture.restart();
    view = fixture.window().tableArea()->view();
    QCOMPARE(view->density(), Density::Compact);
    box = control<QCheckBox>(openSettings(fixture), SettingId::CompactRows);
    QVERIFY(box->isChecked());
    fixture.window().actions()[ActionId::CompactRows]->trigger();
    QCOMPARE(view->density(), Density::Comfortable);
    QVERIFY(!box->isChecked());
    QCOMPARE(storedKeys(fixture), QStringList());
}

void TestSettings::switchesOfTheMenusAreTheSame_data()
{
    QTest::addColumn<SettingId>("setting");
    QTest::addColumn<ActionId>("action");
    QTest::newRow("clipboard") << SettingId::WatchClipboard << ActionId::WatchClipboard;
    QTest::newRow("history") << SettingId::KeepHistory << ActionId::KeepHistory;
    QTest::newRow("pastes") << SettingId::KeepPastes << ActionId::KeepPastes;
}

void TestSettings::switchesOfTheMenusAreTheSame()
{
    QFETCH(SettingId, setting);
    QFETCH(ActionId, action);
    WindowFixture fixture;
    const bool usual = settingSpec(setting).defaultValue().toBool();
    auto *box = control<QCheckBox>(openSettings(fixture), setting);
    QCOMPARE(box->isChecked(), usual);
    box->click();
    QCOMPARE(fixture.window().actions()[action]->isChecked(), !usual);
    QCOMPARE(storedKeys(fixture), QStringList{QString::fromLatin1(settingSpec(setting).key)});
    fixture.restart();
    QCOMPARE(fixture.window().actions()[action]->isChecked(), !usual);
    LookupHistory &history = fixture.session().history();
    QCOMPARE(history.isOn(), setting != SettingId::KeepHistory);
    QCOMPARE(history.keepsPastes(), setting == SettingId::KeepPastes);
    box = control<QCheckBox>(openSettings(fixture), setting);
    fixture.window().actions()[action]->trigger();
    QCOMPARE(box->isChecked(), usual);
    QCOMPARE(storedKeys(fixture), QStringList());
}

void TestSettings::languageIsTheSameInMenuAndPage()
{
    WindowFixture fixture;
    SettingsDialog *dialog = openSettings(fixture);
    auto *box = control<QComboBox>(dialog, SettingId::Language);
    auto *menu = fixture.window().findChild<QMenu *>(u"languageMenu"_s);
    const auto inMenu = [menu] {
        Q_EMIT menu->aboutToShow();
        QList<QAction *> actions = menu->actions();
        actions.removeIf([](const QAction *action) { return action->isSeparator(); });
        return actions;
    };
    QCOMPARE(box->count(), inMenu().size());
    QCOMPARE(box->itemText(0), u"System language"_s);
    for (int i = 1; i < box->count(); ++i)
        QCOMPARE(box->itemText(i), inMenu().at(i)->text());
    QCOMPARE(box->currentIndex(), 0);
    const int last = box->count() - 1;
    QVERIFY(last > 1);
    box->setCurrentIndex(last);
    QVERIFY(inMenu().at(last)->isChecked());
    QCOMPARE(fixture.settings().value(u"language"_s), box->itemData(last));
    inMenu().at(1)->trigger();
    QCOMPARE(box->currentIndex(), 1);
    dialog->page()->row(SettingId::Language)->defaultButton()->click();
    QVERIFY(inMenu().constFirst()->isChecked());
    QVERIFY(!fixture.settings().contains(u"language"_s));
}

void TestSettings::columnsHaveAWayBack()
{
    WindowFixture fixture;
    CodeTableView *view = fixture.window().tableArea()->view();
    SettingsDialog *dialog = openSettings(fixture);
    auto *choose = dialog->findChild<QPushButton *>(u"chooseColumns"_s);
    auto *row = qobject_cast<SettingRow *>(choose->parentWidget());
    QVERIFY(row->defaultButton()->isHidden());
    const auto usual = view->visibleColumns();
    Q_EMIT choose->menu()->aboutToShow();
    QAction *first = choose->menu()->actions().constFirst();
    QVERIFY(first->isChecked());
    first->trigger();
    QCOMPARE(view->visibleColumns().size(), usual.size() - 1);
    QVERIFY(!row->defaultButton()->isHidden());
    row->defaultButton()->click();
    QVERIFY(view->visibleColumns() == usual);
    QVERIFY(row->defaultButton()->isHidden());
}

void TestSettings::snapshotsAreKeptAsManyAsAsked()
{
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    Translations translations;
    Program program({test::buildPath("app/catalogs.sqlite"), folder.filePath(u"user.sqlite"_s)},
                    translations);
    QCOMPARE(db::Snapshots::mostKept(), 10);
    program.showWindow();
    QTRY_VERIFY(program.window()->searchBox());
    program.window()->userSettings().setValue(SettingId::SnapshotsKept, 4);
    QCOMPARE(db::Snapshots::mostKept(), 4);
    program.window()->userSettings().reset(SettingId::SnapshotsKept);
    QCOMPARE(db::Snapshots::mostKept(), 10);
}

void TestSettings::searchNarrows()
{
    WindowFixture fixture;
    SettingsDialog *dialog = openSettings(fixture);
    const auto shown = [dialog] {
        QStringList names;
        for (const SettingRow *row : dialog->findChildren<SettingRow *>()) {
            if (!row->isHidden())
                names.append(row->name());
        }
        return names;
    };
    const qsizetype all = shown().size();
    dialog->needle()->setText(u"FONT"_s);
    QCOMPARE(shown(), QStringList{u"Font size"_s});
    dialog->needle()->setText(u"card pasted"_s); // of its explanation and its name
    QCOMPARE(shown(), QStringList{u"Keep pasted texts in the history"_s});
    dialog->needle()->setText(u"dark"_s); // what can be chosen
    QCOMPARE(shown(), QStringList{u"Theme"_s});
    QCOMPARE(dialog->tabs()->currentIndex(), 0);
    dialog->needle()->setText(u"markdown"_s); // is an action
    QCOMPARE(shown(), QStringList());
    QCOMPARE(dialog->tabs()->currentIndex(), 1);
    const auto *list = dialog->findChild<QTreeWidget *>(u"keysList"_s);
    QVERIFY(!list->topLevelItem(int(ActionId::CopyMarkdown))->isHidden());
    QVERIFY(list->topLevelItem(int(ActionId::Quit))->isHidden());
    QCOMPARE(list->currentItem(), list->topLevelItem(int(ActionId::CopyMarkdown)));
    dialog->needle()->setText(u"zebra"_s);
    QVERIFY(!list->currentItem() || list->currentItem()->isHidden());
    QVERIFY(!dialog->findChild<QKeySequenceEdit *>()->isEnabled());
    dialog->needle()->clear();
    QCOMPARE(shown().size(), all);
}

void TestSettings::searchLooksOnAllTabs()
{
    WindowFixture fixture;
    SettingsDialog *dialog = openSettings(fixture);
    const auto titles = [dialog] {
        QStringList texts;
        for (int tab = 0; tab < dialog->tabs()->count(); ++tab)
            texts.append(dialog->tabs()->tabText(tab).remove(u'&'));
        return texts;
    };
    const QStringList before{u"General"_s, u"Keyboard"_s, u"Team"_s};
    QCOMPARE(titles(), before);
    dialog->needle()->setText(u"encrypt"_s);
    QCOMPARE(dialog->tabs()->tabText(2).left(6), u"Team ("_s);
    QVERIFY(dialog->tabs()->tabText(2) != u"Team (0)"_s);
    QCOMPARE(titles().first(2), (QStringList{u"General (0)"_s, u"Keyboard (0)"_s}));
    QCOMPARE(dialog->tabs()->currentIndex(), 2);
    dialog->needle()->setText(u"markdown"_s);
    QCOMPARE(titles(), (QStringList{u"General (0)"_s, u"Keyboard (1)"_s, u"Team (0)"_s}));
    QCOMPARE(dialog->tabs()->currentIndex(), 1);
    dialog->needle()->setText(u"zebra"_s); // found nowhere: nothing moves
    QCOMPARE(dialog->tabs()->currentIndex(), 1);
    dialog->needle()->clear();
    QCOMPARE(titles(), before);
}

void TestSettings::keysOfTheTabsGoFromTheSearchToo()
{
    WindowFixture fixture;
    SettingsDialog *dialog = openSettings(fixture);
    dialog->needle()->setFocus();
    QTRY_VERIFY(dialog->needle()->hasFocus());
    QTest::keyClick(dialog->needle(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(dialog->tabs()->currentIndex(), 1);
    QTest::keyClick(dialog->needle(), Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(dialog->tabs()->currentIndex(), 0);
    QVERIFY(dialog->needle()->hasFocus());
}

void TestSettings::everyControlIsNamedAndReached()
{
    WindowFixture fixture;
    SettingsDialog *dialog = openSettings(fixture);
    QVERIFY(QTest::qWaitForWindowExposed(dialog, test::patience));
    QSet<QWidget *> reached;
    for (int tab = 0; tab < dialog->tabs()->count(); ++tab) {
        dialog->tabs()->setCurrentIndex(tab);
        dialog->needle()->setFocus();
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
            reached.insert(dialog->focusWidget());
        }
    }
    for (const SettingRow *row : dialog->findChildren<SettingRow *>()) {
        QWidget *control = row->control();
        QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(row->name()));
        QVERIFY2(!control->accessibleDescription().isEmpty(), qPrintable(row->name()));
        if (control->isEnabled())
            QVERIFY2(reached.contains(control), qPrintable(row->name()));
    }
    QVERIFY(reached.contains(dialog->findChild<QTreeWidget *>(u"keysList"_s)));
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isEnabled())
            QVERIFY2(reached.contains(button), qPrintable(button->text()));
    }
}

void TestSettings::exportComesBack()
{
    WindowFixture fixture;
    SettingsDialog *dialog = openSettings(fixture);
    CodeTableView *view = fixture.window().tableArea()->view();
    UserSettings &settings = fixture.window().userSettings();
    settings.setValue(SettingId::CompactRows, true);
    settings.setValue(SettingId::KeepHistory, false);
    view->showColumns({Column::Message, Column::Code});
    KeyBindings(settings).assign(ActionId::Star, QKeySequence(u"Ctrl+E"_s));
    fixture.restart();
    dialog = openSettings(fixture);
    const QString path = fixture.filePath(u"out.json"_s);
    dialog->exportTo(path);
    QVERIFY(dialog->messageBar()->text().contains(u"out.json"_s));

    WindowFixture other;
    other.window().userSettings().setValue(SettingId::WatchClipboard, true);
    dialog = openSettings(other);
    dialog->importFrom(path);
    QCOMPARE(storedKeys(other),
             (QStringList{u"history/isKept"_s, u"shortcuts/star"_s, u"table/compactRows"_s}));
    view = other.window().tableArea()->view();
    QVERIFY(view->visibleColumns() == (std::vector<Column>{Column::Message, Column::Code}));
    QCOMPARE(view->density(), Density::Compact);
    QVERIFY(!other.session().history().isOn());
    QCOMPARE(keysOf(other, ActionId::Star), QKeySequence(u"Ctrl+E"_s));
    QVERIFY(keysOf(other, ActionId::Export).isEmpty());

    dialog->messageBar()->actionButton()->click(); // undoes it
    QCOMPARE(storedKeys(other), QStringList{u"quick/watchClipboard"_s});
    QVERIFY(view->hasUsualColumns());
    QCOMPARE(keysOf(other, ActionId::Export), QKeySequence(u"Ctrl+E"_s));
}

void TestSettings::badFileChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("\x7f"
                                           "ELF");
    QTest::newRow("newer") << QByteArray(R"({"errdex-settings": 7})");
    QTest::newRow("bad value") << QByteArray(
            R"({"errdex-settings": 1, "settings": {"table/compactRows": true, "look/theme": "x"}})");
    QTest::newRow("unknown action") << QByteArray(
            R"({"errdex-settings": 1, "settings": {"table/compactRows": true},
                "shortcuts": {"export": ["Ctrl+J"], "launch": ["F5"]}})");
    QTest::newRow("no key") << QByteArray(
            R"({"errdex-settings": 1, "settings": {"table/compactRows": true},
                "shortcuts": {"export": ["Hyper+Foo"]}})");
    QTest::newRow("reserved key") << QByteArray(
            R"({"errdex-settings": 1, "shortcuts": {"export": ["Tab"]}})");
    QTest::newRow("one key twice") << QByteArray(
            R"({"errdex-settings": 1, "shortcuts": {"export": ["F5"], "star": ["F5"]}})");
    QTest::newRow("unknown column") << QByteArray(
            R"({"errdex-settings": 1, "settings": {"table/compactRows": true},
                "shortcuts": {"export": ["F5"]}, "columns": ["code", "secret"]})");
    QTest::newRow("one column twice") << QByteArray(
            R"({"errdex-settings": 1, "shortcuts": {"export": ["F5"]},
                "columns": ["code", "code"]})");
}

void TestSettings::badFileChangesNothing()
{
    QFETCH(QByteArray, bytes);
    WindowFixture fixture;
    SettingsDialog *dialog = openSettings(fixture);
    const QString path = fixture.filePath(u"bad.json"_s);
    QVERIFY(writeFile(path, bytes));
    dialog->importFrom(path);
    QVERIFY2(dialog->messageBar()->text().contains(u"Nothing was changed"_s),
             qPrintable(dialog->messageBar()->text()));
    QCOMPARE(storedKeys(fixture), QStringList());
    QCOMPARE(fixture.window().tableArea()->view()->density(), Density::Comfortable);
    QVERIFY(fixture.window().tableArea()->view()->hasUsualColumns());
    QCOMPARE(keysOf(fixture, ActionId::Export), QKeySequence(u"Ctrl+E"_s));
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
