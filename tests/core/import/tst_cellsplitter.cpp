// SPDX-License-Identifier: MIT
#include "core/import/cellsplitter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestCellSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheBorder_data()
    {
        QTest::addColumn<QString>("text"); // a bar where the border is
        QTest::newRow("one capital") << u"Order not found|We could not find it"_s;
        QTest::newRow("the same twice") << u"Already done|Already done"_s;
        QTest::newRow("begins with the message") << u"Invalid price|Invalid price being sent"_s;
        QTest::newRow("a name before") << u"Bad clientToken|There was an issue"_s;
        QTest::newRow("a name behind") << u"Not allowed|The clientToken given is not known"_s;
        QTest::newRow("an acronym before") << u"Invalid IP|Our server saw another IP address"_s;
        QTest::newRow("an acronym behind") << u"No trading|API trading is off"_s;
        QTest::newRow("behind a full stop")
                << u"Not at the same time.|The two exclude each other"_s;
        QTest::newRow("behind a placeholder") << u"At most %s per %s|Wait a while"_s;
    }

    void findsTheBorder()
    {
        QFETCH(QString, text);
        const qsizetype border = text.indexOf(u'|');
        text.remove(border, 1);
        CellSplitter splitter;
        splitter.learn(text);
        // The page that it stands on.
        splitter.learn(
                u"The clientToken is missing. There was no clientToken. IP address API token Our"_s);
        QCOMPARE(splitter.split(text).at, border);
    }

    void saysWhereItIsNotSure()
    {
        const CellSplitter splitter;
        QVERIFY(!splitter.split(u"no border at all"_s).isSure);
        QCOMPARE(splitter.split(u"no border at all"_s).at, qsizetype(16));
        QVERIFY(!splitter.split(u"aaaBbb cccDdd eee"_s).isSure);
        QCOMPARE(splitter.split(QString()).at, qsizetype(0));
    }
};

QTEST_APPLESS_MAIN(TestCellSplitter)
#include "tst_cellsplitter.moc"
