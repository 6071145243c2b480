// SPDX-License-Identifier: MIT
#include "core/lookup/lookuprecord.h"
#include "core/lookup/textanswer.h"
#include "tests/support/bundledstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

Q_DECLARE_METATYPE(errdex::TextOrigin)

namespace {

const QString body = u"POST /order\nAuthorization: Bearer eyJhbGciOiJIUzI1NiJ9.c2VjcmV0\n"
                     "{\"code\":-1021,\"msg\":\"Timestamp for this request is outside of the "
                     "recvWindow.\",\"card\":\"4111 1111 1111 1111\"}"_s;

/// "query text", "code provider/code", "paste provider/code provider/code: text", or "nothing".
QString dump(const std::optional<db::Lookup> &lookup)
{
    if (!lookup)
        return u"nothing"_s;
    const QString kinds[] = {u"query"_s, u"code"_s, u"paste"_s};
    QStringList parts{kinds[int(lookup->kind)]};
    for (const db::CodeKey &key : lookup->codes)
        parts.append(key.provider + u'/' + key.code);
    if (!lookup->text.isNull())
        parts.append(lookup->text);
    return parts.join(u' ');
}

} // namespace

/// What the history keeps of a lookup.
class TestLookupRecord : public QObject
{
    Q_OBJECT

    std::shared_ptr<const CatalogStore> m_store;
    std::shared_ptr<const UserLayer> m_layer;

    QString record(const QString &text, TextOrigin origin, bool keepsPastes = false) const
    {
        const auto result = answerText(m_store, m_layer, {.text = text, .order = {}});
        return dump(lookupOf(*result, origin, keepsPastes));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = test::bundledStore();
        QVERIFY(m_store);
        m_layer = UserLayer::make(*m_store, {});
    }

    void keepsWhatLedSomewhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TextOrigin>("origin");
        QTest::addColumn<QString>("kept");
        const auto typed = TextOrigin::Typed;
        const auto pasted = TextOrigin::Pasted;
        QTest::newRow("a query") << u"provider:ethgas http:4xx"_s << typed
                                 << u"query provider:ethgas http:4xx"_s;
        QTest::newRow("words") << u"insufficient balance"_s << typed
                               << u"query insufficient balance"_s;
        QTest::newRow("a typed code") << u"-1021"_s << typed << u"query -1021"_s;
        QTest::newRow("nothing") << u"  "_s << typed << u"nothing"_s;
        QTest::newRow("found nothing") << u"provider:ethgas zzzzqqq"_s << typed << u"nothing"_s;
        QTest::newRow("a pasted code") << u"-1021"_s << pasted << u"code hashkey-pro/-1021"_s;
        QTest::newRow("a pasted body") << body << pasted << u"code hashkey-pro/-1021"_s;
        QTest::newRow("a body that came letter by letter")
                << body << typed << u"code hashkey-pro/-1021"_s;
        QTest::newRow("two codes") << u"-1021\nand then\n-1015"_s << pasted
                                   << u"paste hashkey-pro/-1021 hashkey-pro/-1015"_s;
        QTest::newRow("pasted words that name nothing")
                << u"order price customer"_s << pasted << u"nothing"_s;
    }

    void keepsWhatLedSomewhere()
    {
        QFETCH(const QString, text);
        QFETCH(const TextOrigin, origin);
        QFETCH(const QString, kept);
        QCOMPARE(record(text, origin), kept);
    }

    void keepsPastesWhereThatIsWanted()
    {
        QCOMPARE(record(body, TextOrigin::Pasted, true), u"paste hashkey-pro/-1021 "_s + body);
        QCOMPARE(record(u"http:4xx"_s, TextOrigin::Typed, true), u"query http:4xx"_s);
    }

    void keepsFewCodesOfALongPaste()
    {
        QString text;
        for (Row row = 0; row < m_store->rowCount(); ++row)
            text += m_store->key(row).code + u'\n';
        const auto result = answerText(m_store, m_layer, {.text = text, .order = {}});
        const auto lookup = lookupOf(*result, TextOrigin::Pasted, false);
        QVERIFY(lookup);
        QVERIFY2(lookup->codes.size() > 1 && lookup->codes.size() <= 20,
                 qPrintable(QString::number(lookup->codes.size())));
    }

    void tellsWhatMayBeWritten()
    {
        QVERIFY(isKeepable(u"http:4xx"_s, TextOrigin::Typed));
        QVERIFY(!isKeepable(u"http:4xx"_s, TextOrigin::Pasted));
        QVERIFY(!isKeepable(u"4111 1111 1111 1111"_s, TextOrigin::Typed));
        QVERIFY(!isKeepable(u"a\nb"_s, TextOrigin::Typed));
    }

    void queriesFindTheirCodes()
    {
        const db::CodeKey first{u"hashkey-pro"_s, u"-1021"_s, 1};
        const db::CodeKey second{u"ethgas"_s, u"it's \"so\""_s, 2};
        QCOMPARE(queryOf({.kind = db::LookupKind::Query, .text = u"a b"_s, .codes = {}, .at = {}}),
                 u"a b"_s);
        QCOMPARE(queryOf({.kind = db::LookupKind::Code, .text = {}, .codes = {first}, .at = {}}),
                 u"provider:hashkey-pro code:=-1021"_s);
        const QString both = queryOf({.kind = db::LookupKind::Paste,
                                      .text = {},
                                      .codes = {first, {u"hashkey-pro"_s, u"-1015"_s, 1}, second},
                                      .at = {}});
        const Query query = parseQuery(both);
        QVERIFY2(query.issues.isEmpty(), qPrintable(both));
        const auto result = search(m_store, m_layer, {.text = both, .order = {}});
        QCOMPARE(result->rows.size(), size_t(2)); // nobody has the third
        QCOMPARE(textKind(both), TextKind::Query);
    }
};

QTEST_GUILESS_MAIN(TestLookupRecord)
#include "tst_lookuprecord.moc"
