// SPDX-License-Identifier: MIT
#include "core/query/query.h"
#include "support/bundledstore.h"
#include "ui/actions/queryhelp.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

class TestQueryHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExampleIsUnderstood_data();
    void everyExampleIsUnderstood();
    void everyFieldIsExplained();
};

void TestQueryHelp::everyExampleIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    for (const QueryExample &example : queryExamples())
        QTest::newRow(qUtf8Printable(example.text)) << example.text;
}

void TestQueryHelp::everyExampleIsUnderstood()
{
    QFETCH(const QString, text);
    const auto store = test::bundledStore();
    const auto result = search(store, UserLayer::make(*store, {}), {text, {}});
    QCOMPARE(result->query.issues.size(), 0);
    QVERIFY(!result->query.isEmpty());
}

void TestQueryHelp::everyFieldIsExplained()
{
    QString page;
    for (const QueryExample &example : queryExamples())
        page += example.text + u' ' + example.meaning + u'\n';
    for (const Field field : namedFields()) {
        const QString name = fieldName(field) + u':';
        QVERIFY2(page.contains(name), qUtf8Printable(name));
    }
}

QTEST_MAIN(TestQueryHelp)
#include "tst_queryhelp.moc"
