// SPDX-License-Identifier: MIT
#include "core/lookup/lookup.h"
#include "tests/support/bundledstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestLookup : public QObject
{
    Q_OBJECT

    std::shared_ptr<const CatalogStore> m_store;

    QStringList texts(const QString &text, const LookupOptions &options = {}) const
    {
        QStringList result;
        for (const LookupMatch &match : lookup(*m_store, text, options))
            result.append(test::rowText(*m_store, match.row) + u' ' + matchKindName(match.kind));
        return result;
    }

private Q_SLOTS:
    void initTestCase() { m_store = test::bundledStore(); }

    void firstAnswers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("code") << u"-1021"_s << QStringList{u"hashkey-pro -1021 exact-code"_s};
        QTest::newRow("blanks around")
                << u"  -1021\n"_s << QStringList{u"hashkey-pro -1021 exact-code"_s};
        QTest::newRow("repeated code") << u"0001"_s
                                       << QStringList{u"hashkey-pro 0001 exact-code"_s,
                                                      u"hashkey-pro 0001#2 exact-code"_s};
        QTest::newRow("symbol in any case")
                << u"auth_expired"_s << QStringList{u"alef-markets AUTH_EXPIRED exact-code"_s};
        QTest::newRow("beginning of codes") << u"-10"_s
                                            << QStringList{u"hashkey-pro -1000 code-variant"_s,
                                                           u"hashkey-pro -1001 code-variant"_s};
        QTest::newRow("words of a message")
                << u"signature incorrect"_s << QStringList{u"hashkey-pro 0001#2 message"_s};
        QTest::newRow("words of a description")
                << u"shahkar"_s << QStringList{u"freeway 400002 text"_s};
        QTest::newRow("misspelt as at the provider")
                << u"pemission"_s << QStringList{u"ethgas 1000 text"_s};
        QTest::newRow("nothing") << u"zebra crossing"_s << QStringList{};
        QTest::newRow("empty") << u"  "_s << QStringList{};
    }

    void firstAnswers()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const QStringList found = texts(text);
        QCOMPARE(found.first(qMin(found.size(), expected.size())), expected);
        if (expected.isEmpty())
            QVERIFY(found.isEmpty());
    }

    void eachRowAnswersOnce()
    {
        const auto matches = lookup(*m_store, u"e"_s, {{}, 0});
        std::vector<Row> rows;
        double last = 1;
        for (const LookupMatch &match : matches) {
            rows.push_back(match.row);
            QVERIFY(match.score <= last);
            last = match.score;
        }
        std::sort(rows.begin(), rows.end());
        QVERIFY(std::adjacent_find(rows.begin(), rows.end()) == rows.end());
        QVERIFY(rows.size() > 100);
    }

    void looksAtSomeProvidersOnly()
    {
        LookupOptions options;
        options.providers = {m_store->providerIndex(u"codelibra")};
        QCOMPARE(texts(u"400001"_s, options), QStringList{u"codelibra 400001 exact-code"_s});
    }

    void stopsAtTheLimit() { QCOMPARE(texts(u"-1"_s, {{}, 3}).size(), 3); }
};

QTEST_APPLESS_MAIN(TestLookup)
#include "tst_lookup.moc"
