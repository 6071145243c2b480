// SPDX-License-Identifier: MIT
#include "core/text/dates.h"

#include <QLocale>
#include <QScopeGuard>
#include <QTest>
#include <QTimeZone>

using namespace errdex;
using namespace Qt::StringLiterals;

class tst_Dates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void eachLanguageHasItsCalendar_data();
    void eachLanguageHasItsCalendar();
    void timesAreThoseOfThisMachine();
    void aWindowShowsTheSame();
    void whatIsNoTimeIsNothing();
};

void tst_Dates::eachLanguageHasItsCalendar_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("written");
    // New year's day of 1405, the last day of 1403, which is a leap year, and a day between.
    QTest::newRow("fa") << u"fa"_s << QDate(2026, 11, 22) << u"۱۴۰۵/۹/۱"_s;
    QTest::newRow("fa, new year") << u"fa"_s << QDate(2026, 3, 21) << u"۱۴۰۵/۱/۱"_s;
    QTest::newRow("fa, leap day") << u"fa"_s << QDate(2025, 3, 20) << u"۱۴۰۳/۱۲/۳۰"_s;
    QTest::newRow("en") << u"en"_s << QDate(2026, 11, 22) << u"11/22/26"_s;
    QTest::newRow("es") << u"es"_s << QDate(2026, 11, 22) << u"22/11/26"_s;
    QTest::newRow("fr") << u"fr"_s << QDate(2026, 11, 22) << u"22/11/2026"_s;
    QTest::newRow("de") << u"de"_s << QDate(2026, 11, 22) << u"22.11.26"_s;
    QTest::newRow("ru") << u"ru"_s << QDate(2026, 11, 22) << u"22.11.2026"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s << QDate(2026, 11, 22) << u"2026/11/22"_s;
}

void tst_Dates::eachLanguageHasItsCalendar()
{
    QFETCH(const QString, language);
    QFETCH(const QDate, date);
    QFETCH(const QString, written);
    QLocale::setDefault(QLocale(language));
    QCOMPARE(dateText(date), written);
    QVERIFY2(timeText(date.startOfDay()).startsWith(written),
             qPrintable(timeText(date.startOfDay())));
}

void tst_Dates::timesAreThoseOfThisMachine()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const QByteArray zone = qgetenv("TZ");
    const auto restore = qScopeGuard([&] { qputenv("TZ", zone); });
    qputenv("TZ", "Asia/Tehran"); // three and a half hours ahead
    QCOMPARE(timeText(u"2026-11-22T22:15:07.123Z"_s), u"23.11.26 01:45"_s);
    QLocale::setDefault(QLocale(QLocale::Persian));
    QCOMPARE(timeText(u"2026-11-22T22:15:07Z"_s), u"۱۴۰۵/۹/۲ ۱:۴۵"_s);
}

/// A day and a time of Persian digits among Latin letters would change places.
void tst_Dates::aWindowShowsTheSame()
{
    const QString time = u"2026-11-22T12:00:00Z"_s;
    for (const QString &language : {u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"ru"_s, u"zh_CN"_s}) {
        QLocale::setDefault(QLocale(language));
        QCOMPARE(shownTime(time), timeText(time));
    }
    QLocale::setDefault(QLocale(QLocale::Persian));
    QCOMPARE(shownTime(time), u"\u2067"_s + timeText(time) + u'\u2069');
}

void tst_Dates::whatIsNoTimeIsNothing()
{
    QCOMPARE(timeText(QString()), QString());
    QCOMPARE(timeText(u"yesterday"_s), QString());
    QLocale::setDefault(QLocale(QLocale::Persian));
    QCOMPARE(shownTime(QString()), QString());
}

QTEST_MAIN(tst_Dates)
#include "tst_dates.moc"
