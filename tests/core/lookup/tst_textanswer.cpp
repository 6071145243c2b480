// SPDX-License-Identifier: MIT
#include "core/lookup/answermarks.h"
#include "core/lookup/textanswer.h"
#include "core/query/queryedit.h"
#include "core/suggest/terms.h"
#include "tests/support/bundledstore.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace errdex;

/// What the search box does with a text: filter, recognise, or both.
class TestTextAnswer : public QObject
{
    Q_OBJECT

    std::shared_ptr<const CatalogStore> m_store;
    std::shared_ptr<const UserLayer> m_layer;

    std::shared_ptr<const SearchResult> answer(const QString &text) const
    {
        return answerText(m_store, m_layer, {.text = text, .order = {}});
    }

    /// A text with its marked pieces in brackets.
    static QString marked(QString text, const QList<Span> &spans)
    {
        for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
            text.insert(span->end(), u']');
            text.insert(span->begin, u'[');
        }
        return text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = test::bundledStore();
        QVERIFY(m_store);
        m_layer = UserLayer::make(*m_store, {});
    }

    void tellsQueriesFromPastes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TextKind>("kind");
        const auto row = [](TextKind kind, const QString &text) {
            QTest::addRow("%s", qPrintable(text.left(60))) << text << kind;
        };
        row(TextKind::Query, u""_s);
        row(TextKind::Query, u"  "_s);
        row(TextKind::Query, u"provider:ethgas"_s);
        row(TextKind::Query, u"http:4xx order"_s);
        row(TextKind::Query, u"timeout OR expired"_s);
        row(TextKind::Query, u"order -websocket"_s);
        row(TextKind::Query, u"\"rate limit\""_s);
        row(TextKind::Query, u"code:-10*"_s);
        row(TextKind::Query, u"providr:ethgas"_s); // a slip that the box explains
        row(TextKind::Query, u"category:"_s + quotedValue(QString(300, u'x')));
        row(TextKind::Query, u"provider：ethgas"_s);
        row(TextKind::Query, u"（余额 OR 订单）"_s);
        row(TextKind::Words, u"order not found"_s);
        row(TextKind::Words, u"（错误码 403012） 是什么意思"_s);
        row(TextKind::Words, u"they say “Order not found” again"_s);
        row(TextKind::Words, u"-1021"_s);
        row(TextKind::Words, u"#403012"_s);
        row(TextKind::Words, u"error: 403012"_s);
        row(TextKind::Words, u"code=403012&msg=no"_s);
        row(TextKind::Words, u"2024-05-01 10:32:11 failed with -1021"_s);
        row(TextKind::Paste, u"-1021\n"_s);
        row(TextKind::Paste, u"Hello,\r\nwe see -1021"_s);
        row(TextKind::Paste, u"{\"code\":-1021,\"msg\":\"no\"}"_s);
        row(TextKind::Paste, u"response: {\"code\":-1021"_s);
        row(TextKind::Paste, u"{\\\"code\\\":-1021}"_s);
        row(TextKind::Paste, u"[{\"code\":-1021}]"_s);
        row(TextKind::Paste, u"we see -1021 "_s.repeated(20));
    }

    void tellsQueriesFromPastes()
    {
        QFETCH(const QString, text);
        QFETCH(const TextKind, kind);
        QCOMPARE(textKind(text), kind);
    }

    void queriesAndPlainWordsFilterAsEver_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u""_s, u"order"_s, u"order not found"_s, u"provider:hashkey-pro"_s, u"rate limit"_s,
              u"invalid signature"_s, u"http:4xx order"_s, u"validation error"_s, u"timeout"_s,
              u"tim"_s, u"k"_s, u"user banned"_s, u"account"_s})
            QTest::addRow("'%s'", qPrintable(text)) << text;
    }

    void queriesAndPlainWordsFilterAsEver()
    {
        QFETCH(const QString, text);
        const auto plain = search(m_store, m_layer, {.text = text, .order = {}});
        const auto result = answer(text);
        QVERIFY(!result->answer || !result->answer->leads);
        QStringList expected = test::rowTexts(*plain);
        QStringList shown = test::rowTexts(*result);
        expected.sort();
        shown.sort();
        QCOMPARE(shown, expected);
        QCOMPARE(result->query.text, text);
    }

    /// Plain words are answered in the order of MatchRank: what holds them in name or message first,
    /// and of these what says little else.
    void wordsStandBestFirst_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::newRow("one word") << u"signature"_s
                                  << u"hashkey-pro 0001#2, alef-markets AUTH_INVALID"_s;
        QTest::newRow("in any order") << u"signature incorrect"_s << u"hashkey-pro 0001#2"_s;
        QTest::newRow("beginnings")
                << u"insuff bal"_s
                << u"hashkey-pro -4003, freeway 400014, ethgas 10012, alef-markets INSUFFICIENT_BALANCE"_s;
        QTest::newRow("with the provider") << u"hashkey signature"_s << u"hashkey-pro 0001#2"_s;
        QTest::newRow("beside a filter")
                << u"provider:hashkey-pro order"_s
                << u"hashkey-pro 0211, hashkey-pro -1141, hashkey-pro -1117, hashkey-pro -2010"_s;
        QTest::newRow("what a concept is called")
                << u"rate limit"_s
                << u"hashkey-pro 0003, freeway 400429, alef-markets RATE_LIMITED, hashkey-pro -1015"_s;
        QTest::newRow("a plural") << u"months"_s << u"hashkey-pro -2029, hashkey-pro -2028"_s;
        QTest::newRow("a phrase")
                << u"\"not found\""_s
                << u"hashkey-pro 0211, hashkey-pro 0201, hashkey-pro -1143, ethgas 108"_s;
    }

    void wordsStandBestFirst()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, first);
        QCOMPARE(test::rowTexts(*answer(text)).mid(0, 4).join(", "_L1), first);
    }

    /// The window's order is the command line's, wherever that ranks by words of name and message.
    void wordsRankAsOnTheCommandLine()
    {
        int compared = 0;
        for (Row row = 0; row < m_store->rowCount(); ++row) {
            const QStringList words =
                    m_store->string(row, TextField::Message)
                            .split(QRegularExpression(u"[^A-Za-z]+"_s), Qt::SkipEmptyParts);
            if (words.size() < 2)
                continue;
            const QString text = words.last().toLower() + u' ' + words.first().toLower();
            const LookupAnswer ranked = lookupAnswer(*m_store, text);
            const auto result = answer(text);
            // "yet the": recognition passes over words that say nothing, a filter does not.
            if (textKind(text) != TextKind::Words || !ranked.isAnswer() || result->answer->leads
                || !result->rows.placeOf(ranked.matches.front().row)
                || (ranked.matches.front().reason.rank != MatchRank::MessageWords
                    && ranked.matches.front().reason.rank != MatchRank::TextWords))
                continue;
            ++compared;
            QVERIFY2(result->rows.front() == ranked.matches.front().row,
                     qPrintable(u"%1: %2, not %3"_s.arg(
                             text, test::rowText(*m_store, result->rows.front()),
                             test::rowText(*m_store, ranked.matches.front().row))));
        }
        QVERIFY2(compared > 100, qPrintable(QString::number(compared)));
    }

    void theRightRowIsFirst_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::addColumn<bool>("leads");
        const auto row = [](const QString &text, const QString &first, bool leads) {
            QTest::addRow("%s", qPrintable(text.left(60))) << text << first << leads;
        };
        row(u"-1021"_s, u"hashkey-pro -1021"_s, false);
        row(u"1021"_s, u"hashkey-pro -1021"_s, false);
        row(u"001021"_s, u"hashkey-pro -1021"_s, true);
        row(u"211"_s, u"hashkey-pro 0211"_s, false);
        row(u"auth expired"_s, u"alef-markets AUTH_EXPIRED"_s, false);
        row(u"error 001021 again"_s, u"hashkey-pro -1021"_s, true);
        row(u"−1021"_s, u"hashkey-pro -1021"_s, false);
        row(u"#-1021"_s, u"hashkey-pro -1021"_s, true);
        row(u"{\"code\":-1021,\"msg\":\"Timestamp for this request\"}"_s, u"hashkey-pro -1021"_s,
            true);
        row(u"Hello,\n\nwe get -1021 since monday.\n\nThanks"_s, u"hashkey-pro -1021"_s, true);
    }

    void theRightRowIsFirst()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, first);
        QFETCH(const bool, leads);
        const auto result = answer(text);
        QVERIFY(!result->rows.empty());
        QCOMPARE(test::rowTexts(*result).first(), first);
        QVERIFY(result->answer);
        QCOMPARE(result->answer->leads, leads);
        QCOMPARE(result->query.text, text);
        const LookupMatch *match = result->answer->match(result->rows.front());
        QVERIFY(match);
        QVERIFY(match->kind != MatchKind::Fuzzy);
    }

    // One provider's texts hold the other word, too: the other provider's reply may be the right one.
    void aNamedCodeIsFoundOfAllItsProviders()
    {
        for (const QString &text : {u"400014"_s, u"error 400014"_s, u"got error 400014 here"_s}) {
            const QStringList rows = test::rowTexts(*answer(text));
            QVERIFY2(rows.contains(u"freeway 400014"_s), qPrintable(text));
            QVERIFY2(rows.contains(u"codelibra 400014"_s), qPrintable(text));
        }
        QVERIFY(test::rowTexts(*answer(u"error 401001 authentication"_s))
                        .contains(u"codelibra 401001"_s));
    }

    void unknownCodesGiveSuggestionsAndNoRows()
    {
        const auto result = answer(u"-1131"_s);
        QVERIFY(result->rows.empty());
        QVERIFY(result->answer);
        QCOMPARE(result->answer->lookup.unknownCodes, QStringList{u"-1131"_s});
        QVERIFY(result->answer->hasSuggestions());
    }

    // "4xx is not in any catalogue" was said of them.
    void aStatusOrANameThatIsAskedForIsNoUnknownCode()
    {
        for (const QString &text : {u"http:4xx zyzzyva"_s, u"provider:codelibra http:4xx margin"_s,
                                    u"category:E_9999 http:499"_s}) {
            const auto result = answer(text);
            QVERIFY2(result->rows.empty(), qPrintable(text));
            QVERIFY(result->answer);
            QCOMPARE(result->answer->lookup.unknownCodes, QStringList());
            QVERIFY(result->answer->lookup.unknownSpans.isEmpty());
        }
        QCOMPARE(answer(u"http:4xx code:=-1131"_s)->answer->lookup.unknownCodes,
                 QStringList{u"-1131"_s});
    }

    void queryWithoutRowsMayBeReadAsAnError()
    {
        const auto result = answer(u"message: Timestamp for this request -1021"_s);
        QVERIFY(result->rows.empty());
        QVERIFY(result->answer);
        QVERIFY(!result->answer->leads);
        QVERIFY(result->answer->lookup.isAnswer());
        QVERIFY(answer(result->query.text + u'\n')->answer->leads);
    }

    void lastLineFiltersAPaste()
    {
        const QString paste = u"the number 400001 again\nsee you"_s;
        const auto all = answer(paste);
        QVERIFY(all->rows.size() >= 1);
        const QString text = withFilter(paste, true, [](const QString &filter) {
            return withFieldValues(filter, Field::Provider, {u"ethgas"_s});
        });
        QCOMPARE(text, paste + u"\nprovider:ethgas"_s);
        QCOMPARE(filterQuery(text).text, u"provider:ethgas"_s);
        const auto none = answer(text);
        QVERIFY(none->rows.empty());
        QVERIFY(!none->relaxations.empty());
        QCOMPARE(withoutSpan(none->query.text, none->relaxations.front().span).trimmed(), paste);
        QCOMPARE(withFilter(text, true,
                            [](const QString &filter) {
                                return withFieldValues(filter, Field::Provider, {});
                            }),
                 paste);
        // A paste's own last line is none of ours, whatever it looks like.
        QCOMPARE(splitPaste(u"Hello\nerror 400001 http:400"_s).filter, QString());
        QCOMPARE(splitPaste(u"provider:ethgas"_s).filter, QString());
    }

    void facetsCountTheAnswer()
    {
        const auto result = answer(u"-1021 and\n0211 and 403012"_s);
        quint32 count = 0;
        for (const quint32 rows : result->facets.providers)
            count += rows;
        QCOMPARE(size_t(count), result->rows.size());
    }

    void marksWhatMatches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("marks");
        const auto row = [](const QString &text, Field field, const QString &marks) {
            QTest::addRow("%s %s", qPrintable(text.left(50)), qPrintable(fieldName(field)))
                    << text << field << marks;
        };
        row(u"−1021"_s, Field::Code, u"[-1021]"_s);
        row(u"001021"_s, Field::Code, u"-[1021]"_s);
        row(u"Auth Expired\n"_s, Field::Code, u"[AUTH_EXPIRED]"_s);
        row(u"{\"code\":-1021,\"msg\":\"Timestamp for this request is outside of the recvWindow.\"}"_s,
            Field::Message, u"[Timestamp for this request is outside of the recvWindow]"_s);
        row(u"{\"msg\":\"Too many new orders, current limit is 10 orders per SECOND.\"}"_s,
            Field::Message, u"[Too many new orders, current limit is] %s [orders per] %s"_s);
    }

    void marksWhatMatches()
    {
        QFETCH(const QString, text);
        QFETCH(const Field, field);
        QFETCH(const QString, marks);
        const auto result = answer(text);
        QVERIFY(!result->rows.empty());
        const Row row = result->rows.front();
        const QString shown =
                m_store->string(row, field == Field::Code ? TextField::Code : TextField::Message);
        QCOMPARE(marked(shown, resultMarks(*result, row, field, shown)), marks);
    }

    // By what a condition calls it, a slug, though its name has a blank there.
    void marksEachProviderThatIsNamed()
    {
        const auto result = answer(u"provider:codelibra,alef-markets,hashkey-pro,freeway"_s);
        QSet<QString> names;
        for (const Row row : result->rows) {
            const QString &name = m_store->providers().at(m_store->provider(row)).name;
            names.insert(name);
            QCOMPARE(marked(name, resultMarks(*result, row, Field::Provider, name)),
                     u'[' + name + u']');
        }
        QCOMPARE(names.size(), 4);
        const auto other = answer(u"http:4xx"_s);
        QCOMPARE(resultMarks(*other, other->rows.front(), Field::Provider, u"Freeway"_s), {});
    }

    // "the" of a message stands in most descriptions: alone it says nothing.
    void marksNoWordThatTellsNothingAlone()
    {
        QStringList marks;
        for (Row row = 0; row < m_store->rowCount(); ++row) {
            const QString message = m_store->string(row, TextField::Message);
            const QString description = m_store->string(row, TextField::Description);
            if (message.isEmpty() || description.isEmpty())
                continue;
            const auto result = answer(u"Hello, our bot gets this on the orders:\n"_s + message
                                       + u"\nWhat is it, and what is to be done?"_s);
            for (const Row found : result->rows) {
                const QString text = m_store->string(found, TextField::Description);
                QStringList pieces;
                for (const Span &span : resultMarks(*result, found, Field::Description, text))
                    pieces.append(text.sliced(span.begin, span.length).toLower());
                const bool isEmpty = std::ranges::all_of(
                        pieces, [](const QString &piece) { return isEmptyWord(piece); });
                if (!pieces.isEmpty() && isEmpty)
                    marks.append(message + u": "_s + pieces.join(u", "_s));
            }
        }
        QVERIFY2(marks.isEmpty(), qPrintable(marks.join(u'\n')));
    }

    void canceledGivesNothing()
    {
        QVERIFY(!answerText(m_store, m_layer, {.text = u"-1021"_s, .order = {}},
                            [] { return true; }));
    }
};

QTEST_GUILESS_MAIN(TestTextAnswer)
#include "tst_textanswer.moc"
