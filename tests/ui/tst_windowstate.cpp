// SPDX-License-Identifier: MIT
#include "ui/session/windowstate.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

class TestWindowState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasSaved();
    void hasDefaultsWithoutSettings();
    void damagedValuesKeepDefaults_data();
    void damagedValuesKeepDefaults();
};

void TestWindowState::comesBackAsItWasSaved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    WindowState saved;
    saved.geometry = "geometry \0 with a NUL"_ba;
    saved.columns = "\x01\x02\xff"_ba;
    saved.outerSizes = {240, 1000};
    saved.besideSizes = {700, 300};
    saved.belowSizes = {400, 200};
    saved.foldedFacets = {u"http"_s, u"category"_s};
    saved.facetsShown = false;
    saved.detailsShown = false;
    saved.filterRowShown = true;
    saved.text = u"provider:ethgas \"a, b\" 残高 %1"_s;
    saved.order = {Column::HttpStatus, Qt::DescendingOrder};
    {
        QSettings settings(path, QSettings::IniFormat);
        saved.save(settings);
    }

    WindowState loaded;
    loaded.load(QSettings(path, QSettings::IniFormat));
    QCOMPARE(loaded.geometry, saved.geometry);
    QCOMPARE(loaded.columns, saved.columns);
    QCOMPARE(loaded.outerSizes, saved.outerSizes);
    QCOMPARE(loaded.besideSizes, saved.besideSizes);
    QCOMPARE(loaded.belowSizes, saved.belowSizes);
    QCOMPARE(loaded.foldedFacets, saved.foldedFacets);
    QCOMPARE(loaded.facetsShown, false);
    QCOMPARE(loaded.detailsShown, false);
    QCOMPARE(loaded.filterRowShown, true);
    QCOMPARE(loaded.text, saved.text);
    QCOMPARE(loaded.order.column, saved.order.column);
    QCOMPARE(loaded.order.direction, saved.order.direction);
}

void TestWindowState::hasDefaultsWithoutSettings()
{
    const QTemporaryDir folder;
    WindowState state;
    state.load(QSettings(folder.filePath(u"none.ini"_s), QSettings::IniFormat));
    QCOMPARE(state.facetsShown, true);
    QCOMPARE(state.detailsShown, true);
    QCOMPARE(state.filterRowShown, false);
    QCOMPARE(state.text, QString());
    QCOMPARE(state.order.column.has_value(), false);
    QCOMPARE(state.outerSizes, QList<int>());
}

void TestWindowState::damagedValuesKeepDefaults_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("sizes that are no numbers")
            << u"window/outerSizes"_s << QVariant(QStringList{u"wide"_s, u"3"_s});
    QTest::newRow("negative sizes")
            << u"window/outerSizes"_s << QVariant(QStringList{u"-5"_s, u"3"_s});
    QTest::newRow("a column that is not there") << u"window/sortColumn"_s << QVariant(u"price"_s);
    QTest::newRow("a text without end") << u"window/query"_s << QVariant(QString(100'000, u'x'));
}

void TestWindowState::damagedValuesKeepDefaults()
{
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(key, value);
    settings.setValue(u"window/sortDescending"_s, true);

    WindowState state;
    state.load(settings);
    QCOMPARE(state.outerSizes, QList<int>());
    QCOMPARE(state.text, QString());
    QCOMPARE(state.order.column.has_value(), false);
    QCOMPARE(state.order.direction, Qt::AscendingOrder);
}

QTEST_APPLESS_MAIN(TestWindowState)
#include "tst_windowstate.moc"
