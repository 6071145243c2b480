// SPDX-License-Identifier: MIT
#include "core/search/search.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestHighlight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // marked pieces in brackets
        const auto row = [](const char *query, const char *text, const char *expected) {
            QTest::addRow("%s in %s", query, text)
                    << QString::fromUtf8(query) << QString::fromUtf8(text)
                    << QString::fromUtf8(expected);
        };
        row("limit", "Rate LIMIT, limits", "Rate [LIMIT], [limit]s");
        row("rate limit", "limit of rate", "[limit] of [rate]");
        row("ab bc", "abc", "[abc]");
        row("\"te l\"", "Rate limit", "Ra[te l]imit");
        row("-limit", "limit", "limit");
        row("message:limit", "limit", "[limit]");
        row("name:limit", "limit", "limit");
        row("message:a*c", "abcd", "[a]b[c]d");
        row("/l.m/", "a limit", "a [lim]it");
        row("/x*/", "abc", "abc");
        row("resume", "Résumé!", "[Résumé]!");
        row("strasse", "Große Straße.", "Große [Straße].");
        row("e",
            "e\xCC\x81"
            "a",
            "[e\xCC\x81]"
            "a");
        row("1021", "\xDB\xB1\xDB\xB0\xDB\xB2\xDB\xB1", "[\xDB\xB1\xDB\xB0\xDB\xB2\xDB\xB1]");
        row("message:>=a", "abc", "abc");
        row("ok", "👍 ok", "👍 [ok]");
        row("x OR b", "x b", "[x] [b]");
        row("", "abc", "abc");
        // Words that stand everywhere tell nothing beside others; alone they are what was sought.
        row("the order is closed", "The order of the book is closed",
            "The [order] of the book is [closed]");
        row("the", "Other than the order", "O[the]r than [the] order");
        row("message:the", "the order", "[the] order");
        row("\"the order\" is", "is the order there", "is [the order] there");
        // Signs alone are marked nowhere.
        row("…", "Rate… limit...", "Rate… limit...");
        row("rate …", "Rate… limit...", "[Rate]… limit...");
        row("%s", "limit %s", "limit [%s]");
        row("accounts", "Accounts of an account", "[Accounts] of an [account]");
    }

    void marks()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QList<Span> spans = highlights(parseQuery(query), Field::Message, text);
        for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
            text.insert(span->end(), u']');
            text.insert(span->begin, u'[');
        }
        QCOMPARE(text, expected);
    }

    void findsPlaceholders()
    {
        QCOMPARE(placeholders(u"limit is %s orders per %s"_s, u"%s"_s),
                 (QList<Span>{{9, 2}, {23, 2}}));
        QVERIFY(placeholders(u"100 %"_s, u"%s"_s).isEmpty());
        QVERIFY(placeholders(u"%s"_s, {}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestHighlight)
#include "tst_highlight.moc"
