// SPDX-License-Identifier: MIT
// Where a person or the desktop asks for less motion, nothing moves by itself, and words say what goes on.
#include "ui/busyline.h"
#include "ui/contraststyle.h"
#include "ui/theme/desktopmotion.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QLabel>
#include <QProcess>
#include <QProgressBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

using DesktopSettings = QMap<QString, QVariantMap>;
Q_DECLARE_METATYPE(DesktopSettings)

namespace {

/// A desktop's portal, as far as it is asked here.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    DesktopSettings settings;
    QStringList asked;

public Q_SLOTS:
    DesktopSettings ReadAll(const QStringList &spaces)
    {
        asked = spaces;
        return settings;
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

int paintings(QWidget &widget, int milliseconds)
{
    class Counter : public QObject
    {
    public:
        int count = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            count += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
    } counter;
    widget.installEventFilter(&counter);
    QTest::qWait(milliseconds);
    widget.removeEventFilter(&counter);
    return counter.count;
}

} // namespace

namespace errdex {

class TestMotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void desktopIsUnderstood_data();
    void desktopIsUnderstood();
    void personComesBeforeTheDesktop();
    void menusAndToolTipsStandStill();
    void busyLineMoves();
    void busyLineStandsStill();
    void progressMoves();
    void progressStandsStill();
    void portalIsAskedAndHeard();

private:
    QProcess m_bus;
};

void TestMotion::initTestCase()
{
    QApplication::setStyle(new ContrastStyle(u"fusion"_s));
    // A session of its own, whatever the desktop of whoever runs this says.
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(m_bus.waitForStarted() && m_bus.waitForReadyRead(), "needs dbus-daemon");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
}

void TestMotion::init()
{
    setMotionChoice(u"system"_s);
    setDesktopReducesMotion(false);
}

void TestMotion::cleanupTestCase()
{
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestMotion::desktopIsUnderstood_data()
{
    QTest::addColumn<DesktopSettings>("desktop");
    QTest::addColumn<bool>("isReduced");
    const QString agreed = u"org.freedesktop.appearance"_s;
    const QString gnome = u"org.gnome.desktop.interface"_s;
    const QString plasma = u"org.kde.kdeglobals.KDE"_s;
    const auto one = [](const QString &space, const QString &key, const QVariant &value) {
        return DesktopSettings{{space, {{key, value}}}};
    };
    const QString animations = u"enable-animations"_s;
    const QString factor = u"AnimationDurationFactor"_s;
    QTest::newRow("nothing") << DesktopSettings() << false;
    QTest::newRow("GNOME, on") << one(gnome, animations, true) << false;
    QTest::newRow("GNOME, off") << one(gnome, animations, false) << true;
    QTest::newRow("Plasma, usual") << one(plasma, factor, u"1.0"_s) << false;
    QTest::newRow("Plasma, none") << one(plasma, factor, u"0"_s) << true;
    QTest::newRow("Plasma, a number") << one(plasma, factor, 0.0) << true;
    QTest::newRow("Plasma, no number") << one(plasma, factor, u"fast"_s) << false;
    QTest::newRow("agreed") << one(agreed, u"reduced-motion"_s, 1U) << true;
    DesktopSettings both = one(agreed, u"reduced-motion"_s, 0U);
    both.insert(gnome, {{animations, false}});
    QTest::newRow("what is agreed comes first") << both << false;
    QTest::newRow("other keys") << one(agreed, u"color-scheme"_s, 1U) << false;
}

void TestMotion::desktopIsUnderstood()
{
    QFETCH(const DesktopSettings, desktop);
    QFETCH(const bool, isReduced);
    QCOMPARE(asksForLessMotion(desktop), isReduced);
}

void TestMotion::personComesBeforeTheDesktop()
{
    QVERIFY(!isMotionReduced());
    setDesktopReducesMotion(true);
    QVERIFY(isMotionReduced());
    setMotionChoice(u"never"_s);
    QVERIFY(!isMotionReduced());
    setDesktopReducesMotion(false);
    setMotionChoice(u"always"_s);
    QVERIFY(isMotionReduced());
}

void TestMotion::menusAndToolTipsStandStill()
{
    QApplication::setEffectEnabled(Qt::UI_General, true);
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, true);
    setMotionChoice(u"always"_s);
    QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
    setMotionChoice(u"system"_s);
    QVERIFY(QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
    QApplication::setEffectEnabled(Qt::UI_General, false);
    setMotionChoice(u"always"_s);
    setMotionChoice(u"never"_s); // leaves it as the desktop has it
    QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
}

void TestMotion::busyLineMoves()
{
    QWidget window;
    auto *line = new BusyLine(&window);
    (new QVBoxLayout(&window))->addWidget(line);
    window.show();
    line->start();
    QTRY_VERIFY(line->isShown());
    QVERIFY(paintings(*line, 400) > 5);
    QVERIFY(!window.findChild<QLabel *>(u"busyWord"_s));
    line->stop();
    QVERIFY(!line->isShown());
}

void TestMotion::busyLineStandsStill()
{
    setMotionChoice(u"always"_s);
    QWidget window;
    window.resize(400, 200);
    auto *line = new BusyLine(&window);
    (new QVBoxLayout(&window))->addWidget(line, 0, Qt::AlignTop);
    window.show();
    line->start();
    QTRY_VERIFY(line->isShown());
    const auto *word = window.findChild<QLabel *>(u"busyWord"_s);
    QVERIFY(word);
    QVERIFY(word->isVisible());
    QVERIFY(!word->text().isEmpty());
    QVERIFY(window.rect().contains(word->geometry()));
    QTest::qWait(50); // it has been painted once
    QCOMPARE(paintings(*line, 400), 0);
    const QImage image = line->grab().toImage();
    const QRgb accent = Theme::forPalette(line->palette()).accent.rgb();
    QCOMPARE(image.pixel(0, 0), accent);
    QCOMPARE(image.pixel(image.width() - 1, 0), accent);
    line->stop();
    QVERIFY(word->isHidden());
}

void TestMotion::progressMoves()
{
    QProgressBar bar;
    bar.setRange(0, 0);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar, test::patience));
    QVERIFY(paintings(bar, 400) > 5);
}

void TestMotion::progressStandsStill()
{
    setMotionChoice(u"always"_s);
    QProgressBar bar;
    bar.setRange(0, 0);
    bar.resize(200, 24);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar, test::patience));
    QTest::qWait(50);
    QCOMPARE(paintings(bar, 400), 0);
    // The word: letters, which a bar of 4 pixels has no room for.
    const auto colors = [](QWidget &widget) {
        const QImage image = widget.grab().toImage();
        QSet<QRgb> found;
        for (int x = 40; x < image.width() - 40; ++x)
            found.insert(image.pixel(x, image.height() / 2));
        return found.size();
    };
    QVERIFY(colors(bar) > 2);
    bar.setFixedHeight(4);
    QVERIFY(colors(bar) <= 2);
}

void TestMotion::portalIsAskedAndHeard()
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    qDBusRegisterMetaType<DesktopSettings>();
    Portal portal;
    portal.settings = {{u"org.gnome.desktop.interface"_s, {{u"enable-animations"_s, false}}}};
    QDBusConnection bus = QDBusConnection::connectToBus(address, u"portal"_s);
    QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                               QDBusConnection::ExportAllSlots
                                       | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    {
        QObject owner;
        followDesktopMotion(&owner);
        QTRY_VERIFY(isMotionReduced());
        QVERIFY(portal.asked.contains(u"org.freedesktop.appearance"_s));
        Q_EMIT portal.SettingChanged(u"org.gnome.desktop.interface"_s, u"enable-animations"_s,
                                     QDBusVariant(true));
        QTRY_VERIFY(!isMotionReduced());
        Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"reduced-motion"_s,
                                     QDBusVariant(1U));
        QTRY_VERIFY(isMotionReduced());
    }
    QDBusConnection::disconnectFromBus(u"portal"_s);
}

} // namespace errdex

QTEST_MAIN(errdex::TestMotion)

#include "tst_motion.moc"
