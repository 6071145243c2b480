// SPDX-License-Identifier: MIT
#include "core/compare/meantlines.h"
#include "core/lookup/textanswer.h"
#include "tests/support/bundledstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

/// Which lines a comparison offers for a text that finds nothing.
class TestMeantLines : public QObject
{
    Q_OBJECT

    std::shared_ptr<const CatalogStore> m_store;

    QStringList queries(const QString &text, size_t limit = 5) const
    {
        const auto result = answerText(m_store, UserLayer::make(*m_store, {}), {text, {}});
        QStringList queries;
        for (const MeantLine &line : meantLines(*result, limit))
            queries += line.query;
        return queries;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = test::bundledStore();
        QVERIFY(m_store);
    }

    void aSentenceMeansConcepts()
    {
        const QStringList found = queries(u"the customer cannot withdraw, says KYC not passed"_s);
        QVERIFY2(found.startsWith(u"concept:kyc-required"_s), qPrintable(found.join(u' ')));
        QVERIFY2(found.size() > 1, qPrintable(found.join(u' ')));
        QStringList once = found;
        QCOMPARE(once.removeDuplicates(), 0); // though several codes have the first one
    }

    void aMisspeltWordMeansAConcept()
    {
        QCOMPARE(queries(u"incorect signatur"_s), QStringList{u"concept:invalid-signature"_s});
    }

    void anUnknownCodeMeansCodes()
    {
        QCOMPARE(queries(u"-1131"_s, 2),
                 (QStringList{u"provider:hashkey-pro code:=-1130"_s,
                              u"provider:hashkey-pro code:=-1132"_s}));
    }

    void whatIsFoundMeansNothingElse()
    {
        QCOMPARE(queries(u"order not found"_s), QStringList());
        QCOMPARE(queries(u"-1021"_s), QStringList());
        QCOMPARE(queries(u"zyzzyva"_s), QStringList());
        QCOMPARE(queries({}), QStringList());
    }

    /// Each query that is offered finds its line.
    void whatIsOfferedIsFound()
    {
        for (const QString &text :
             {u"-1131"_s, u"the customer cannot withdraw, says KYC not passed"_s}) {
            const auto layer = UserLayer::make(*m_store, {});
            const auto result = answerText(m_store, layer, {text, {}});
            const std::vector<MeantLine> lines = meantLines(*result, 5);
            QVERIFY(!lines.empty());
            for (const MeantLine &line : lines) {
                const auto found = search(m_store, layer, {line.query, {}});
                QVERIFY2(found->rows.placeOf(line.row), qPrintable(line.query));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMeantLines)
#include "tst_meantlines.moc"
