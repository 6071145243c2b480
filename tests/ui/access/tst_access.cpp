// SPDX-License-Identifier: MIT
// For those who do not see the window, or not well, or have no mouse: every window and page, as a
// screen reader, the Tab key and a magnified font find it.
#include "accessfaults.h"
#include "focusfaults.h"
#include "picture.h"
#include "states.h"
#include "support/paths.h"
#include "ui/announce.h"
#include "ui/contraststyle.h"
#include "ui/theme/theme.h"
#include "ui/windowfixture.h"
#include "visibletexts.h"

#include <QAccessible>
#include <QApplication>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;
using gallery::State;

namespace {

/// One of each window, dialog, page and pane.
const QStringList chosen{u"browse-medium"_s,
                         u"own-light"_s,
                         u"own-writing"_s,
                         u"own-conflict"_s,
                         u"filter-row"_s,
                         u"empty-light"_s,
                         u"paste-light"_s,
                         u"unknown-light"_s,
                         u"issue"_s,
                         u"quick-light"_s,
                         u"long-text-done"_s,
                         u"message"_s,
                         u"several"_s,
                         u"failed"_s,
                         u"shortcuts"_s,
                         u"help-start"_s,
                         u"help-keys"_s,
                         u"help-search"_s,
                         u"hint-paste"_s,
                         u"hint-compare"_s,
                         u"hint-keep"_s,
                         u"about"_s,
                         u"about-notices-dark"_s,
                         u"whats-new"_s,
                         u"compare-light"_s,
                         u"compare-statuses"_s,
                         u"compare-cards-many"_s,
                         u"compare-nobody"_s,
                         u"compare-left-out"_s,
                         u"compare-cards-narrow"_s,
                         u"suggestion"_s,
                         u"export-light"_s,
                         u"print-dialog"_s,
                         u"compare-print"_s,
                         u"import-source"_s,
                         u"import-preview"_s,
                         u"import-update"_s,
                         u"import-difference"_s,
                         u"catalogues"_s,
                         u"catalogue-changes"_s,
                         u"restore"_s,
                         u"own-data-damaged"_s,
                         u"history-light"_s,
                         u"saved-light"_s,
                         u"settings"_s,
                         u"settings-keyboard"_s,
                         u"team-details"_s,
                         u"team-panel"_s,
                         u"team-conflict"_s,
                         u"team-settings"_s,
                         u"shared-details"_s,
                         u"shared-compare"_s,
                         u"shared-catalogues"_s,
                         u"shared-catalogues-hidden"_s,
                         u"share-catalogue"_s};

const std::vector<State> &states()
{
    static const std::vector<State> all = gallery::allStates();
    return all;
}

const State &stateOf(const QString &name)
{
    return *std::ranges::find(states(), name, &State::name);
}

QPalette paletteOf(const QString &theme)
{
    if (theme == "dark"_L1)
        return darkPalette();
    return theme == "light"_L1 ? lightPalette() : highContrastPalette();
}

void addStates()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : chosen)
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace

class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void everyPartIsNamed_data() { addStates(); }
    void everyPartIsNamed();
    void tabGoesThroughEverything_data();
    void tabGoesThroughEverything();
    void focusIsSeen_data();
    void focusIsSeen();
    void resultsAreAnnounced();
    void fitsAtTwiceTheFont_data() { addStates(); }
    void fitsAtTwiceTheFont();

private:
    /// Brings the state about and says what `look` finds.
    void check(const QString &name, const gallery::Options &options, const QString &theme,
               const std::function<QStringList(QWidget &)> &look);
};

void TestAccess::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::addLibraryPath(test::buildPath("app"));
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    ContrastStyle::install();
    QApplication::setCursorFlashTime(0); // steady in pictures
    for (const QString &name : chosen)
        QVERIFY2(std::ranges::count(states(), name, &State::name) == 1, qPrintable(name));
}

void TestAccess::cleanup()
{
    gallery::setPicture([](QWidget &, const QString &) { return true; });
}

void TestAccess::check(const QString &name, const gallery::Options &options, const QString &theme,
                       const std::function<QStringList(QWidget &)> &look)
{
    QStringList faults;
    gallery::setPicture([&](QWidget &window, const QString &) {
        faults = look(window);
        return true;
    });
    gallery::applyLook(options);
    QApplication::setPalette(paletteOf(theme));
    QVERIFY(stateOf(name).render(options, {}));
    for (const QString &fault : faults)
        qWarning("%s", qUtf8Printable(fault));
    QVERIFY(faults.isEmpty());
}

void TestAccess::everyPartIsNamed()
{
    QFETCH(const QString, name);
    check(name, stateOf(name).options, u"light"_s, test::accessFaults);
}

void TestAccess::tabGoesThroughEverything_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isRightToLeft");
    for (const QString &name : chosen) {
        QTest::newRow(qPrintable(name)) << name << false;
        if (name != "failed"_L1)
            QTest::newRow(qPrintable(name + u" mirrored"_s)) << name << true;
    }
}

void TestAccess::tabGoesThroughEverything()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isRightToLeft);
    gallery::Options options = stateOf(name).options;
    options.isRightToLeft = isRightToLeft;
    check(name, options, u"light"_s, test::tabFaults);
}

void TestAccess::focusIsSeen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("theme");
    for (const QString &theme : {u"light"_s, u"dark"_s, u"high-contrast"_s}) {
        for (const QString &name : chosen)
            QTest::newRow(qPrintable(name + u' ' + theme)) << name << theme;
    }
}

void TestAccess::focusIsSeen()
{
    QFETCH(const QString, name);
    QFETCH(const QString, theme);
    check(name, stateOf(name).options, theme, test::unseenFocus);
}

void TestAccess::fitsAtTwiceTheFont()
{
    QFETCH(const QString, name);
    static const QSize screen(1366, 768);
    gallery::Options options = stateOf(name).options;
    options.fontScale = 2;
    options.width = screen.width();
    options.height = screen.height();
    check(name, options, u"light"_s, [](QWidget &window) {
        QStringList faults;
        window.resize(window.size().boundedTo(screen));
        QTest::qWait(50);
        if (window.width() > screen.width() || window.height() > screen.height())
            faults.append(u"needs %1 × %2"_s.arg(window.width()).arg(window.height()));
        return faults + gallery::cutTexts(window);
    });
}

// Without a desktop that listens Qt sends no events: what they would be about is looked at here, and from
// outside by tests/access/check_atspi.py.
void TestAccess::resultsAreAnnounced()
{
    test::WindowFixture fixture;
    QVERIFY(fixture.show());
    fixture.session().setText(u"code:-1021"_s);
    QVERIFY(fixture.waitForResult());
    QTRY_VERIFY(fixture.window().findChild<Announcement *>());
    const auto *announcement = fixture.window().findChild<Announcement *>();
    const auto says = [announcement](const QString &start) {
        return announcement->accessibleName().startsWith(start);
    };
    QTRY_VERIFY(says(u"1 of 288"_s));
    auto *part =
            QAccessible::queryAccessibleInterface(fixture.window().findChild<Announcement *>());
    QCOMPARE(part->role(), QAccessible::Notification);
    QCOMPARE(part->text(QAccessible::Name), announcement->accessibleName());
    QVERIFY(!part->state().invisible);
    fixture.session().setText(u"orderbook depth zzz"_s);
    QTRY_VERIFY(says(u"0 of 288"_s));
}

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
