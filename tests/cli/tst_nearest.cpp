// SPDX-License-Identifier: MIT
#include "cli/nearest.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace errdex;

class tst_Nearest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void isQuickWithAnything();
};

void tst_Nearest::finds_data()
{
    QTest::addColumn<QString>("nearest");
    QTest::newRow("lookup") << u"lookup"_s;
    QTest::newRow("lokup") << u"lookup"_s;
    QTest::newRow("lookpu") << u"lookup"_s;
    QTest::newRow("loookup") << u"lookup"_s;
    QTest::newRow("LOOKUP") << u"lookup"_s;
    QTest::newRow("look") << u"lookup"_s;
    QTest::newRow("exprot") << u"export"_s;
    QTest::newRow("hashkey") << u"hashkey-pro"_s;
    QTest::newRow("haskey") << u"hashkey-pro"_s;
    QTest::newRow("provider") << u"providers"_s;
    QTest::newRow("x") << QString();
    QTest::newRow("") << QString();
    QTest::newRow("-1021") << QString();
    QTest::newRow("timeout") << QString();
    QTest::newRow("l") << QString();
}

void tst_Nearest::finds()
{
    QFETCH(const QString, nearest);
    const QStringList known{u"lookup"_s, u"export"_s, u"providers"_s, u"hashkey-pro"_s};
    QCOMPARE(nearestWord(QString::fromLatin1(QTest::currentDataTag()), known), nearest);
}

void tst_Nearest::isQuickWithAnything()
{
    QCOMPARE(nearestWord(QString(10'000'000, u'a'), {u"lookup"_s}), QString());
    QCOMPARE(nearestWord(u"lookup"_s, {}), QString());
}

QTEST_APPLESS_MAIN(tst_Nearest)
#include "tst_nearest.moc"
