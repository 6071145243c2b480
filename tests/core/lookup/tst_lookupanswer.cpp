// SPDX-License-Identifier: MIT
#include "core/lookup/lookup.h"
#include "core/lookup/lookuptext.h"
#include "tests/support/bundledstore.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace errdex;

/// What an answer says besides its first row, and what hostile texts cost.
class TestLookupAnswer : public QObject
{
    Q_OBJECT

    std::shared_ptr<const CatalogStore> m_store;

    QString first(const QString &text) const
    {
        const auto matches = lookup(*m_store, text);
        return matches.empty() ? u"none"_s : test::rowText(*m_store, matches.front().row);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = test::bundledStore();
        QVERIFY(m_store);
    }

    void saysWhy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<MatchRank>("rank");
        QTest::addColumn<QString>("reason");
        const auto row = [](const QString &text, MatchRank rank, const QString &reason) {
            QTest::newRow(qPrintable(text)) << text << rank << reason;
        };
        row(u"-1021"_s, MatchRank::Code, u"the code -1021 stands in the text"_s);
        row(uR"({"code":-1021,"msg":"Timestamp for this request is outside of the recvWindow"})"_s,
            MatchRank::ConfirmedCode,
            u"the code -1021 stands in the text; its message stands there too; "
            u"the body has the form of HashKey Pro"_s);
        row(u"211"_s, MatchRank::Variant, u"211 is 0211 without its zeros or its sign"_s);
        row(u"auth expired"_s, MatchRank::Dress,
            u"“auth expired” is AUTH_EXPIRED written differently; "
            u"words of its texts stand there too"_s);
        row(u"UserBanned"_s, MatchRank::Symbol, u"the name UserBanned stands in the text"_s);
        row(u"-10"_s, MatchRank::Beginning, u"the code begins with -10"_s);
        row(u"codelibra 400001"_s, MatchRank::ConfirmedCode,
            u"the code 400001 stands in the text; the text names Codelibra"_s);
        row(u"Order not found"_s, MatchRank::Message, u"its message stands in the text"_s);
        row(u"-1131"_s, MatchRank::NearCode, u"a suggestion: -1130 is near -1131"_s);
        row(u"ABCD-1021"_s, MatchRank::NearNumber,
            u"a suggestion: -1021 has the number of ABCD-1021"_s);
        row(u"incorect signatur"_s, MatchRank::NearWords,
            u"a suggestion by these words: incorrect signatur"_s);
        row(u"his session timed out"_s, MatchRank::NearMeaning,
            u"a suggestion: “session timed out” may mean “Session expired”"_s);
        row(u"HTTP/1.1 429"_s, MatchRank::HttpStatus, u"the text holds the HTTP status 429"_s);
        row(u"HTTP 429 from HashKey"_s, MatchRank::HttpStatus,
            u"“Rate limit exceeded” is what HTTP 429 stands for; the text names HashKey Pro"_s);
    }

    void saysWhy()
    {
        QFETCH(QString, text);
        QFETCH(MatchRank, rank);
        QFETCH(QString, reason);
        const LookupAnswer answer = lookupAnswer(*m_store, text);
        QVERIFY(!answer.matches.empty());
        QCOMPARE(answer.matches.front().reason.rank, rank);
        QCOMPARE(answer.matches.front().kind, matchKind(rank));
        QCOMPARE(LookupText::describe(*m_store, answer.matches.front()), reason);
    }

    void marksWhatMatched()
    {
        const QString text =
                u"Kunde: »Too many new orders, current limit is 10 orders per SECOND« (−۱۰۱۵)"_s;
        const LookupAnswer answer = lookupAnswer(*m_store, text);
        const LookupMatch &match = answer.matches.front();
        QCOMPARE(match.placeholders, (QStringList{u"10"_s, u"SECOND"_s}));
        QStringList marked;
        for (const Span &span : match.spans)
            marked.append(text.sliced(span.begin, span.length));
        QCOMPARE(marked,
                 (QStringList{u"Too many new orders, current limit is 10 orders per SECOND"_s,
                              u"−۱۰۱۵"_s}));
        QCOMPARE(match.reason.written, u"−۱۰۱۵"_s);
    }

    void tellsUnknownCodes()
    {
        const LookupAnswer answer =
                lookupAnswer(*m_store, uR"({"code":-1131,"msg":"Invalid price"})"_s);
        QCOMPARE(answer.unknownCodes, QStringList{u"-1131"_s});
        QVERIFY(answer.isAnswer()); // by its message
        QCOMPARE(LookupText::describeUnknown(answer.unknownCodes),
                 u"-1131 is not in any catalogue"_s);
        QVERIFY(!lookupAnswer(*m_store, u"-1131"_s).isAnswer());
        // A slip, too, with all that was typed; a word's minus excludes it.
        for (const QString &typed : {u"-1021x"_s, u"-10x21"_s, u"1021x"_s}) {
            QCOMPARE(lookupAnswer(*m_store, typed).unknownCodes, QStringList{typed});
            const Span span = lookupAnswer(*m_store, typed).unknownSpans.value(0);
            QCOMPARE(typed.mid(span.begin, span.length), typed);
        }
        QCOMPARE(lookupAnswer(*m_store, u"-ERR_XYZ"_s).unknownCodes, QStringList{u"ERR_XYZ"_s});
        QCOMPARE(lookupAnswer(*m_store, u"code: A-1021x"_s).unknownCodes.filter(u"-1021x"_s),
                 QStringList());
    }

    /// The word before a list holds for all of it.
    void tellsUnknownCodesOfAList()
    {
        const LookupAnswer answer = lookupAnswer(
                *m_store, u"err -1130,-1131 and sometimes -1015 since the update of monday"_s);
        QCOMPARE(answer.unknownCodes, QStringList{u"-1131"_s});
        QVERIFY(answer.isAnswer());
    }

    void staysWithProviders()
    {
        LookupOptions options;
        options.providers = {m_store->providerIndex(u"codelibra")};
        for (const char16_t *text :
             {u"400001", u"-1021", u"invalid", u"incorect signatur", u"-10"}) {
            for (const LookupMatch &match : lookup(*m_store, QString::fromUtf16(text), options))
                QCOMPARE(m_store->provider(match.row), options.providers.front());
        }
    }

    void canBeCanceled()
    {
        LookupOptions options;
        options.isCanceled = [] { return true; };
        lookupAnswer(*m_store, u"order not found -1021"_s, options);
    }

    /// A known code alone in prose of any kind is found.
    void findsACodeInProse()
    {
        const QStringList prose{u"hello"_s, u"yesterday"_s, u"the"_s,    u"app"_s,    u"shows"_s,
                                u"سلام"_s,  u"مشکل"_s,      u"客户"_s,   u"看到"_s,   u"jemand"_s,
                                u"sieht"_s, u"bonjour"_s,   u"merci,"_s, u"again."_s, u"(urgent)"_s,
                                u"\n"_s,    u"привет"_s,    u"-"_s};
        QRandomGenerator random(2);
        for (int round = 0; round < 3000; ++round) {
            const Row row = Row(random.bounded(int(m_store->rowCount())));
            const QString code = m_store->string(row, TextField::Code);
            if (code.size() < 4)
                continue; // 1, 99, 102 stand in texts for anything
            QStringList words;
            for (int i = 0; i < 12; ++i)
                words.append(prose[random.bounded(int(prose.size()))]);
            words.insert(random.bounded(13), code);
            const QString text = words.join(u' ');
            const QStringList expected{code};
            const auto matches = lookup(*m_store, text);
            QVERIFY2(!matches.empty(), qPrintable(text));
            QVERIFY2(m_store->string(matches.front().row, TextField::Code) == code,
                     qPrintable(text + u" => "_s + first(text)));
            QCOMPARE(matches.front().kind, MatchKind::ExactCode);
        }
    }

    void survivesHostileTexts_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("one line of 100 MB", u"a"_s.repeated(100'000'000));
        row("200 MB of codes", u"code=-1021 "_s.repeated(18'000'000));
        row("deep objects", u"{\"a\":"_s.repeated(100'000));
        row("deep arrays", u"["_s.repeated(1'000'000));
        row("nul", QString(1'000'000, QChar(0)));
        row("lone surrogates", QString(1'000'000, QChar(0xD800)));
        row("backslashes", u"\\"_s.repeated(1'000'000));
        row("escaped quotes", u"\\\""_s.repeated(500'000));
        row("quotes", u"\""_s.repeated(1'000'000));
        row("numbers", u"1 "_s.repeated(500'000));
        row("codes in a body", u"{\"code\":-1021},"_s.repeated(100'000));
        row("words of templates",
            u"limit is orders per field missing or invalid "_s.repeated(20'000));
        row("symbol words", u"auth expired "_s.repeated(50'000));
        row("upper case", u"AUTH EXPIRED "_s.repeated(50'000));
        row("unknown codes", u"code=-9999999 "_s.repeated(50'000));
        row("providers", u"hashkey pro api.ethgas.com "_s.repeated(20'000));
        row("dots", u"a.b.c.d."_s.repeated(100'000));
        row("chinese", u"错误码订单"_s.repeated(100'000));
        row("marks", u"́"_s.repeated(1'000'000));
        row("minus", u"-"_s.repeated(1'000'000));
        row("underscores", u"a_"_s.repeated(500'000));
        row("percent", u"%27"_s.repeated(300'000));
    }

    void survivesHostileTexts()
    {
        QFETCH(QString, text);
        const std::clock_t start = std::clock(); // of the processor, so that a busy machine is none
        const LookupAnswer answer = lookupAnswer(*m_store, text);
        QVERIFY(answer.examined <= mostRecognizedUnits);
        // A second for a person; sanitizers without optimisation take ten times as long.
        const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 10, qPrintable(QString::number(seconds)));
    }
};

QTEST_APPLESS_MAIN(TestLookupAnswer)
#include "tst_lookupanswer.moc"
