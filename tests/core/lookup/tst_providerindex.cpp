// SPDX-License-Identifier: MIT
#include "core/lookup/lookup.h"
#include "core/lookup/providerindex.h"
#include "support/storefixture.h"
#include "tests/support/bundledstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

/// What tells the provider of a text, in catalogues that are made up for it.
class TestProviderIndex : public QObject
{
    Q_OBJECT

    std::shared_ptr<const CatalogStore> m_store;

    /// Four providers with one code. Alone it is the first one's.
    static std::shared_ptr<const CatalogStore> store()
    {
        test::StoreRecipe recipe;
        const auto add = [&recipe](const QString &slug, const QString &envelope,
                                   const QString &errorBody) {
            db::ProviderRecord record;
            record.position = int(recipe.providers.size()) + 1;
            record.id = db::ProviderId(record.position);
            record.slug = slug;
            record.name = slug;
            record.envelope = envelope;
            record.errorBody = errorBody;
            recipe.providers.append(record);
            recipe.codes.append(slug + u"|77001|||TOO_BIG|Refused"_s);
        };
        add(u"apple"_s, {}, {});
        add(u"melon"_s, {}, uR"({"ec": 0, "tell": ""})"_s);
        add(u"olive"_s, uR"({"ok": false, "fail": {"code": "77001", "say": "no"}})"_s, {});
        add(u"peach"_s, {}, uR"({"ec": 0, "tell": "", "at": 0})"_s);
        return test::makeStore(recipe);
    }

private Q_SLOTS:
    void initTestCase() { m_store = store(); }

    void theFormOfABodyTellsItsProvider_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no body") << u"77001"_s << u"apple"_s;
        QTest::newRow("our words for a form") << uR"({"ec":77001,"tell":"x"})"_s << u"melon"_s;
        QTest::newRow("keys in any order") << uR"({"tell":"x","ec":"77001"})"_s << u"melon"_s;
        QTest::newRow("one key more") << uR"({"ec":77001,"id":5,"tell":"x"})"_s << u"melon"_s;
        QTest::newRow("the larger of two forms")
                << uR"({"ec":77001,"tell":"x","at":1700000000})"_s << u"peach"_s;
        QTest::newRow("the page's example")
                << uR"({"ok":false,"fail":{"code":"77001","say":"x"}})"_s << u"olive"_s;
        QTest::newRow("an example cut off")
                << u"{\"ok\":false,\"fail\":{\"code\":\"77001\",\"sa"_s << u"olive"_s;
        QTest::newRow("another around it")
                << uR"({"fail":{"ec":77001,"tell":"x"}})"_s << u"melon"_s;
        QTest::newRow("a form of nobody") << uR"({"errno":77001,"txt":"x"})"_s << u"apple"_s;
    }

    void theFormOfABodyTellsItsProvider()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const LookupAnswer answer = lookupAnswer(*m_store, text);
        QVERIFY(answer.isAnswer());
        const LookupMatch &first = answer.matches.front();
        QCOMPARE(test::rowText(*m_store, first.row), expected + u" 77001"_s);
        QCOMPARE(first.reason.evidence.testFlag(Evidence::Envelope), expected != "apple"_L1);
    }

    /// The bundled catalogues carry their forms themselves.
    void bundledProviders_data()
    {
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<QStringList>("outerKeys");
        QTest::addColumn<QString>("expected");
        QTest::newRow("hashkey") << QStringList{u"code"_s, u"msg"_s} << QStringList{}
                                 << u"hashkey-pro"_s;
        QTest::newRow("ethgas") << QStringList{u"code"_s, u"message"_s, u"data"_s} << QStringList{}
                                << u"ethgas"_s;
        QTest::newRow("alef") << QStringList{u"code"_s, u"message"_s, u"status"_s}
                              << QStringList{u"success"_s, u"error"_s} << u"alef-markets"_s;
        QTest::newRow("nobody") << QStringList{u"code"_s, u"text"_s} << QStringList{} << QString();
    }

    void bundledProviders()
    {
        QFETCH(QStringList, keys);
        QFETCH(QStringList, outerKeys);
        QFETCH(QString, expected);
        const auto bytes = [](const QStringList &texts) {
            std::vector<std::string> result;
            for (const QString &text : texts)
                result.push_back(text.toStdString());
            return result;
        };
        const auto bundled = test::bundledStore();
        QVERIFY(bundled);
        QStringList found;
        for (const int provider :
             ProviderIndex(*bundled).providersOfEnvelope(bytes(keys), bytes(outerKeys), false))
            found.append(bundled->providers()[provider].slug);
        QCOMPARE(found.join(u' '), expected);
    }
};

QTEST_GUILESS_MAIN(TestProviderIndex)
#include "tst_providerindex.moc"
