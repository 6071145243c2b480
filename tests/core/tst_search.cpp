// SPDX-License-Identifier: MIT
#include "core/query/queryedit.h"
#include "core/search/search.h"
#include "core/search/valuematcher.h"
#include "core/search/wordranking.h"
#include "support/storefixture.h"
#include "tests/support/bundledstore.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestSearch : public QObject
{
    Q_OBJECT

    std::shared_ptr<const CatalogStore> m_store;
    std::shared_ptr<const UserLayer> m_layer;

    std::shared_ptr<const SearchResult> find(const QString &text, SortOrder order = {}) const
    {
        return search(m_store, m_layer, {text, order});
    }

private Q_SLOTS:
    void findsWhatIsKept_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("codes");
        const QStringList both{u"-1021"_s, u"-1015"_s};
        QTest::newRow("note") << u"note:clock"_s << QStringList{u"-1021"_s};
        QTest::newRow("note, accents and case apart")
                << u"note:RÉSYNC"_s << QStringList{u"-1021"_s};
        QTest::newRow("a phrase") << u"note:\"ask for the time\""_s << QStringList{u"-1021"_s};
        QTest::newRow("a pattern") << u"note:/cl.ck/"_s << QStringList{u"-1021"_s};
        QTest::newRow("another") << u"note:tomorrow"_s << QStringList{};
        QTest::newRow("has:note") << u"has:note"_s << QStringList{u"-1021"_s};
        QTest::newRow("has:tag") << u"has:tag"_s << both;
        QTest::newRow("has:link") << u"has:link"_s << QStringList{u"-1015"_s};
        QTest::newRow("has:reply") << u"has:reply"_s << QStringList{u"-1015"_s};
        QTest::newRow("has:conflict")
                << u"has:conflict provider:hashkey-pro code:=-1021,=-1015"_s << both;
        QTest::newRow("the whole tag wins") << u"tag:vip"_s << QStringList{u"-1021"_s};
        QTest::newRow("a part of a tag") << u"tag:customer"_s << QStringList{u"-1015"_s};
        QTest::newRow("two tags") << u"tag:vip,later"_s << both;
        QTest::newRow("no tag among these") << u"has:tag -tag:vip"_s << QStringList{u"-1015"_s};
        QTest::newRow("link") << u"link:wiki.example"_s << QStringList{u"-1015"_s};
        QTest::newRow("a bare word in a note") << u"resync"_s << QStringList{u"-1021"_s};
        QTest::newRow("a bare word in a tag") << u"vip-customer"_s << QStringList{u"-1015"_s};
    }

    void findsWhatIsKept()
    {
        QFETCH(const QString, query);
        QFETCH(const QStringList, codes);
        OwnData own;
        own.texts[{u"hashkey-pro"_s, u"-1021"_s, 1}] = {
                u"Résync the clock,\nthen ask for the time"_s, {u"VIP"_s}, {}, {}};
        own.texts[{u"hashkey-pro"_s, u"-1015"_s, 1}] = {
                {}, {u"later"_s, u"vip-customer"_s}, u"https://wiki.example/limits"_s, u"Wait"_s};
        // Of one what another person wrote of the code, of the other what they wrote of its concept.
        own.texts[{u"hashkey-pro"_s, u"-1021"_s, 1}].others = {
                {db::OwnField::Note, u"another"_s, {}}};
        const auto limits = m_store->find({u"hashkey-pro"_s, u"-1015"_s, 1});
        const QString slug = m_store->vocabulary().at(m_store->conceptIndex(*limits)).slug;
        own.texts[db::conceptSubject(slug)].others = {{db::OwnField::Reply, u"another"_s, {}}};
        own.texts[{u"gone"_s, u"1"_s, 1}] = {u"clock"_s, {u"vip"_s}, {}, {}};
        const auto result = search(m_store, UserLayer::make(*m_store, own), {query, {}});
        QCOMPARE(result->query.issues.size(), 0);
        QStringList found;
        for (const Row row : result->rows.toVector())
            found.append(m_store->string(row, TextField::Code));
        found.sort();
        QStringList expected = codes;
        expected.sort();
        QCOMPARE(found, expected);
    }

    void emptyFieldsAreAllOthers()
    {
        OwnData own;
        own.texts[{u"hashkey-pro"_s, u"-1021"_s, 1}] = {u"x"_s, {}, {}, {}};
        const auto layer = UserLayer::make(*m_store, own);
        QCOMPARE(search(m_store, layer, {u"-note:"_s, {}})->rows.size(), size_t(1));
        QCOMPARE(search(m_store, layer, {u"note:"_s, {}})->rows.size(), m_store->rowCount() - 1);
        QCOMPARE(search(m_store, layer, {u"tag:"_s, {}})->rows.size(), m_store->rowCount());
    }

    void sortsByOwnColumns()
    {
        OwnData own;
        own.texts[{u"hashkey-pro"_s, u"-1021"_s, 1}] = {u"b 10"_s, {}, {}, {}};
        own.texts[{u"hashkey-pro"_s, u"-1015"_s, 1}] = {u"b 9"_s, {}, {}, {}};
        own.starred = {
                {u"codelibra"_s, m_store->string(m_store->firstRowOf(4), TextField::Code), 1}};
        const auto layer = UserLayer::make(*m_store, own);
        const auto codesBy = [&](Column column, Qt::SortOrder direction) {
            QStringList codes;
            for (const Row row : search(m_store, layer, {{}, {column, direction}})->rows.toVector())
                codes.append(m_store->string(row, TextField::Code));
            return codes;
        };
        const QStringList byNote = codesBy(Column::Note, Qt::AscendingOrder);
        QCOMPARE(byNote.first(2), (QStringList{u"-1015"_s, u"-1021"_s}));
        QCOMPARE(byNote.size(), qsizetype(m_store->rowCount()));
        QCOMPARE(codesBy(Column::Note, Qt::DescendingOrder).last(2),
                 (QStringList{u"-1021"_s, u"-1015"_s}));
        QCOMPARE(codesBy(Column::Starred, Qt::AscendingOrder).constFirst(),
                 m_store->string(m_store->firstRowOf(4), TextField::Code));
    }

    void initTestCase()
    {
        m_store = test::bundledStore();
        OwnData own;
        own.starred = {{u"hashkey-pro"_s, u"-1021"_s, 1}, {u"gone"_s, u"1"_s, 1}};
        m_layer = UserLayer::make(*m_store, own);
    }

    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *text, int expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << expected;
        };
        row("", 288);
        row("provider:freeway", 30);
        row("provider:freeway,ethgas", 61);
        row("-provider:hashkey-pro", 124);
        row("provider:HashKey", 164);
        row("provider:nobody", 0);
        row("code:-10*", 12);
        row("code:=0001", 2);
        row("code:=001", 0);
        row("http:429", 2);
        row("http:429 provider:freeway", 1);
        row("http:", 27);
        row("-http:", 261);
        row("http:5xx", 6);
        row("http:500..503", 6);
        row("http:>=500", 6);
        row("http:>500", 1);
        row("http:200,503", 3);
        row("category:\"Auth & Session\"", 8);
        row("category:", 233);
        row("category:\"General Error Codes\",\"Response Codes\"", 16);
        row("is:duplicate", 4);
        row("is:starred", 1);
        row("is:imported", 0);
        row("has:note", 0);
        row("note:", 288);
        row("-note:", 0);
        row("name:", 249);
        row("-name:", 39);
        row("message:", 124);
        row("-condition:", 24);
        row("concept:success", 3);
        row("concept:completed", 3); // the group of success
        row("actor:customer,integrator,provider,nobody", 288);
        row("code:-1021 OR code:-1020", 2);
        row("code:>=-1021 code:<=-1020", 2);
        row("code:-1021..-1020", 2);
        row("\xDB\xB1\xDB\xB0\xDB\xB2\xDB\xB1", 1); // 1021 in Persian digits
        row("nothinglikethis", 0);
        row("/^Invalid .* price$/", 4);
        row("message:/^invalid price$/", 2);
        row("code:/^\\d{3}$/ provider:ethgas", 19);
    }

    void counts()
    {
        QFETCH(QString, text);
        QFETCH(int, expected);
        const auto result = find(text);
        QCOMPARE(int(result->rows.size()), expected);
        QCOMPARE(result->query.issues.size(), 0);
    }

    void putsTheCodeFirst_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("whole code") << u"-1021"_s << QStringList{u"hashkey-pro -1021"_s};
        QTest::newRow("two providers")
                << u"400001"_s << QStringList{u"freeway 400001"_s, u"codelibra 400001"_s};
        QTest::newRow("any case") << u"auth_expired"_s
                                  << QStringList{u"alef-markets AUTH_EXPIRED"_s};
        // Only Codelibra's codes begin so; Freeway's 400403 and HashKey's hold it.
        QTest::newRow("beginning before middle")
                << u"4030"_s
                << QStringList{u"freeway 403001"_s, u"freeway 403002"_s, u"codelibra 403001"_s};
        QTest::newRow("words: the best fit first")
                << u"invalid token"_s
                << QStringList{u"ethgas 10001"_s, u"ethgas 10011"_s,
                               u"alef-markets AUTH_INVALID"_s};
    }

    void putsTheCodeFirst()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const QStringList found = test::rowTexts(*find(text));
        QCOMPARE(found.first(qMin(found.size(), expected.size())), expected);
    }

    /// Ranking takes some rows to the front and loses none, however many there are.
    void rankedRowsStandOnce()
    {
        const auto store = test::largeStore(3, 1000);
        const auto result = search(store, UserLayer::make(*store, {}), {u"order refused"_s, {}});
        QCOMPARE(result->rows.size(), store->rowCount());
        std::vector<Row> rows = result->rows.toVector();
        // "Order 1 of account 1 was refused" says less besides than "Order 100 of account 1 …".
        const auto lengthOf = [&](Row row) { return store->text(row, TextField::Message).size(); };
        QVERIFY(std::is_sorted(
                rows.begin(), rows.begin() + qsizetype(mostFirstRows),
                [&](Row left, Row right) { return lengthOf(left) < lengthOf(right); }));
        QCOMPARE(rows[9], store->firstRowOf(1)); // order 1 of account 2, behind 1 to 9 of account 1
        std::sort(rows.begin(), rows.end());
        QVERIFY(std::adjacent_find(rows.begin(), rows.end()) == rows.end());
        // An order that a person asks for is kept.
        const auto sorted = search(store, UserLayer::make(*store, {}),
                                   {u"order refused"_s, {Column::Code, Qt::DescendingOrder}});
        QCOMPARE(sorted->rows.front(), store->firstRowOf(2)); // the first code, the last provider
    }

    void sortsBothWays()
    {
        const auto up = find(u"provider:hashkey-pro"_s, {Column::Code, Qt::AscendingOrder});
        const auto down = find(u"provider:hashkey-pro"_s, {Column::Code, Qt::DescendingOrder});
        QCOMPARE(test::rowTexts(*up).first(), u"hashkey-pro -4013"_s);
        const QStringList texts = test::rowTexts(*up);
        const qsizetype at = texts.indexOf(u"hashkey-pro -1021"_s);
        QCOMPARE(texts.mid(at, 2), (QStringList{u"hashkey-pro -1021"_s, u"hashkey-pro -1020"_s}));
        QCOMPARE(texts.last(), u"hashkey-pro 0402"_s);
        QCOMPARE(test::rowTexts(*down).first(), u"hashkey-pro 0402"_s);
        QCOMPARE(down->rows.size(), up->rows.size());
    }

    void facetsLeaveOutTheirOwnCondition()
    {
        const auto result = find(u"provider:alef-markets http:401"_s);
        QCOMPARE(result->rows.size(), size_t(6));
        const FacetCounts &facets = result->facets;
        // Providers: as if only http:401 stood there.
        QCOMPARE(facets.providers, (std::vector<quint32>{2, 0, 6, 0, 1}));
        // Statuses: as if only provider:alef-markets stood there.
        QList<std::pair<int, quint32>> statuses;
        for (const auto &[status, count] : facets.httpStatuses) {
            if (count > 0)
                statuses.append({status, count});
        }
        QCOMPARE(statuses,
                 (QList<std::pair<int, quint32>>{
                         {400, 7}, {401, 6}, {403, 6}, {404, 1}, {409, 2}, {429, 1}, {500, 1}}));
        // Others: as the result is.
        const qsizetype auth = m_store->categories().indexOf(u"Auth & Session"_s);
        QCOMPARE(facets.categories[size_t(auth)], 6U);
    }

    void facetCountsAreWhatAClickGives()
    {
        for (const QString &text :
             {QString(), u"limit"_s, u"provider:freeway,codelibra"_s, u"http:4xx order"_s,
              u"is:collision -provider:ethgas"_s, u"actor:customer retry:after-wait"_s,
              u"concept:permissions actor:integrator"_s}) {
            const auto result = find(text);
            for (int i = 0; i < m_store->providers().size(); ++i) {
                const QString clicked =
                        withFieldValues(text, Field::Provider, {m_store->providers()[i].slug});
                // A negated condition is no facet value; it stays, so look at the others.
                if (text.contains(u"-provider"_s))
                    continue;
                QCOMPARE(find(clicked)->rows.size(), size_t(result->facets.providers[size_t(i)]));
            }
            for (const auto &[status, count] : result->facets.httpStatuses) {
                const QString value = status == 0 ? QString() : QString::number(status);
                QCOMPARE(find(withFieldValues(text, Field::Http, {value}))->rows.size(),
                         size_t(count));
            }
            for (qsizetype i = 0; i < m_store->vocabulary().size(); ++i) {
                const QString slug = m_store->vocabulary()[i].slug;
                QCOMPARE(find(withFieldValues(text, Field::Concept, {slug}))->rows.size(),
                         size_t(result->facets.concepts[size_t(i)]));
            }
            for (const auto &[field, counts] : {std::pair(Field::Actor, result->facets.actors),
                                                std::pair(Field::Retry, result->facets.retries)}) {
                QCOMPARE(counts.size(), size_t(keywords(field).size()));
                for (size_t i = 0; i < counts.size(); ++i)
                    QCOMPARE(find(withFieldValues(text, field, {keywords(field)[qsizetype(i)]}))
                                     ->rows.size(),
                             size_t(counts[i]));
            }
        }
    }

    void flagsAreCounted()
    {
        const auto result = find({});
        QCOMPARE(result->facets.flags[size_t(Flag::Starred)], 1U);
        QCOMPARE(result->facets.flags[size_t(Flag::Duplicate)], 4U);
        QCOMPARE(size_t(result->facets.flags[size_t(Flag::Collision)]),
                 m_store->collisions().count());
    }

    // What is one's own and what the team shares, each without the condition on what is kept.
    void whatIsKeptIsCounted()
    {
        const db::CodeKey noted{u"hashkey-pro"_s, u"-1021"_s, 1};
        const db::CodeKey both{u"hashkey-pro"_s, u"-1015"_s, 1};
        const Row unwritten = m_store->firstRowOf(4);
        OwnData own;
        own.texts[noted] = {u"one"_s, {u"vip"_s}, {}, {}};
        own.texts[both] = {{}, {u"later"_s}, u"https://wiki.example/limits"_s, u"Wait"_s};
        const QString slug = m_store->vocabulary().at(m_store->conceptIndex(unwritten)).slug;
        own.texts[db::conceptSubject(slug)].others = {{db::OwnField::Reply, u"another"_s, {}}};
        auto values = std::make_shared<TeamValues>();
        TeamText shared;
        shared.field = db::OwnField::Note;
        shared.value = u"the team's"_s;
        for (const db::CodeKey &key : {noted, both})
            values->texts[key] = {shared};
        const auto layer = UserLayer::make(*m_store, own, TeamLayer::make(m_store, values));
        const std::array<quint32, 5> expected{
                2, 2, 1, 1,
                quint32(m_store->rowsByConcept().rows(m_store->conceptIndex(unwritten)).size())};
        QCOMPARE(search(m_store, layer, {})->facets.ownParts, expected);
        for (const QString &text : {QString(), u"provider:hashkey-pro"_s, u"has:link"_s,
                                    u"has:link http:400"_s, u"code:-10*"_s}) {
            const auto result = search(m_store, layer, {text, {}});
            for (const OwnPart part : allOwnParts) {
                const QString keyword = keywords(Field::Has)[qsizetype(part)];
                const auto chosen =
                        search(m_store, layer, {withFieldValues(text, Field::Has, {keyword}), {}});
                QCOMPARE(chosen->rows.size(), size_t(result->facets.ownParts[size_t(part)]));
            }
        }
    }

    void namesWhoseRemovalBringsRows()
    {
        const auto result = find(u"provider:freeway http:418 blocked"_s);
        QVERIFY(result->rows.empty());
        QVERIFY(!result->relaxations.empty());
        QCOMPARE(result->relaxations.front().condition, u"http:418"_s);
        QCOMPARE(result->relaxations.front().rowCount, 1U);
        QVERIFY(find(u"xyzzy plugh"_s)->relaxations.empty());
        // No condition can go alone: what may stay alone is offered.
        const auto two = find(u"xyzzy plugh limit"_s);
        QCOMPARE(two->relaxations.size(), 1U);
        QVERIFY(two->relaxations.front().isAlone);
        QCOMPARE(two->relaxations.front().condition, u"limit"_s);
        QCOMPARE(two->relaxations.front().rowCount, quint32(find(u"limit"_s)->rows.size()));
        QVERIFY(find(u"limit"_s)->relaxations.empty());
    }

    void countsWhatAConditionCostsByProvider()
    {
        const auto result = find(u"http:418 provider:freeway"_s);
        QVERIFY(result->rows.empty());
        QVERIFY(!result->relaxations.empty());
        for (const Relaxation &relaxation : result->relaxations) {
            quint32 sum = 0;
            std::vector<int> all;
            for (int provider = 0; provider < m_store->providers().size(); ++provider) {
                sum += relaxation.rowsOf({provider});
                all.push_back(provider);
            }
            QCOMPARE(sum, relaxation.rowCount);
            QCOMPARE(relaxation.rowsOf(all), relaxation.rowCount);
            QVERIFY(relaxation.rowCount >= result->relaxations.front().rowCount);
        }
    }

    void aRunawayPatternIsStopped()
    {
        const auto result = find(u"/(.*.*.*.*.*)*[^ -~]{3}$/"_s);
        QCOMPARE(result->query.issues.size(), 1);
        QCOMPARE(result->query.issues.front().kind, QueryIssue::Kind::RegexTooComplex);
    }

    void aCanceledSearchGivesNothing()
    {
        QVERIFY(!search(m_store, m_layer, {u"limit"_s, {}}, [] { return true; }));
    }

    void wildcards_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *text, const char *pattern, bool expected) {
            QTest::addRow("%s ~ %s", text, pattern)
                    << QString::fromUtf8(text) << QString::fromUtf8(pattern) << expected;
        };
        row("-1021", "-10*", true);
        row("-1021", "*21", true);
        row("-1021", "-*1", true);
        row("-1021", "-10", false);
        row("-1021", "10*", false);
        row("-1021", "*", true);
        row("", "*", true);
        row("", "", true);
        row("a", "", false);
        row("abcabc", "a*bc", true);
        row("abcab", "a*bc", false);
        row("ab", "ab*ab", false);
        row("abab", "ab*ab", true);
        row("aba", "ab*ba", false);
        row("abc", "*b*", true);
        row("abc", "a**c", true);
        row("abc", "*x*", false);
        row("abcd", "a*b*c", false);
    }

    void wildcards()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        QFETCH(bool, expected);
        QCOMPARE(matchesWildcard(text.toStdString(), pattern.toStdString()), expected);
    }

    /// Every query finds the same, in the same order, with the index as without.
    void theIndexChangesNothing()
    {
        const auto indexed = test::bundledStore();
        indexed->buildIndex();
        QVERIFY(indexed->hasIndex());
        const auto layer = UserLayer::make(*indexed, {});
        for (const QString &text :
             {QString(), u"e"_s, u"in"_s, u"limit"_s, u"40"_s, u"rate limit"_s, u"\"rate limit\""_s,
              u"code:-10*"_s, u"code:=0001"_s, u"message:*too*large"_s, u"-limit order"_s,
              u"code:*"_s, u"name:=usersuspended"_s, u"429"_s, u"provider:hash e"_s, u"hashkey"_s,
              u"/price/"_s, u"invalid OR \"not found\""_s}) {
            const auto expected = find(text);
            const auto result = search(indexed, layer, {text, {}});
            QCOMPARE(test::rowTexts(*result), test::rowTexts(*expected));
            QCOMPARE(result->facets.providers, expected->facets.providers);
            QCOMPARE(result->facets.concepts, expected->facets.concepts);
        }
    }

    void aCanceledIndexIsNotUsed()
    {
        const auto store = test::bundledStore();
        store->buildIndex([] { return true; });
        QVERIFY(!store->hasIndex());
        store->buildIndex();
        QVERIFY(store->hasIndex());
    }

    /// The columns' scan against the plainest search there is.
    void agreesWithAPlainScan()
    {
        std::mt19937 random(1); // the same words every time
        const QStringList pieces{u"limit"_s, u"e"_s,       u"in"_s, u"order"_s, u"-1"_s, u"40"_s,
                                 u" "_s,     u"invalid"_s, u"_"_s,  u"%s"_s,    u"zz"_s, u"."_s};
        for (int round = 0; round < 200; ++round) {
            QString needle;
            for (auto left = 1 + random() % 3; left > 0; --left)
                needle += pieces[qsizetype(random() % size_t(pieces.size()))];
            if (needle.trimmed().isEmpty())
                continue;
            const QString query = u"message:\""_s + needle + u'"';
            QStringList expected;
            for (Row row = 0; row < m_store->rowCount(); ++row) {
                if (m_store->string(row, TextField::Message).contains(needle, Qt::CaseInsensitive))
                    expected.append(test::rowText(*m_store, row));
            }
            QCOMPARE(test::rowTexts(*find(query)), expected);
        }
    }
};

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
