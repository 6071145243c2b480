// SPDX-License-Identifier: MIT
#include "core/lookup/messagetemplate.h"
#include "core/text/fold.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestMessageTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected"); // values; "no" where it does not match
        const auto row = [](const char *name, const QString &pattern, const QString &text,
                            const QStringList &expected) {
            QTest::newRow(name) << pattern << text << expected;
        };
        const QStringList no{u"no"_s};
        row("plain", u"Order not found"_s, u"the order, not found!"_s, {});
        row("other words", u"Order not found"_s, u"order was not found"_s, no);
        row("percent s", u"limit is %s orders per %s"_s, u"limit is 10 orders per SECOND"_s,
            {u"10"_s, u"second"_s});
        row("percent d", u"got %d of %5.2f"_s, u"got 3 of 4.50"_s, {u"3"_s, u"4.50"_s});
        row("positional", u"%1 is not %2$s"_s, u"x: a is not b"_s, {u"a"_s, u"b"_s});
        row("a percentage is none", u"at 5% of it"_s, u"at 5% of it"_s, {});
        row("braces", u"{0} of {name} and {}"_s, u"1 of two and three"_s,
            {u"1"_s, u"two"_s, u"three"_s});
        row("double braces", u"hello {{ user }} there"_s, u"hello Bob there"_s, {u"bob"_s});
        row("dollar", u"no ${field} given"_s, u"no price given"_s, {u"price"_s});
        row("colon brackets", u"no :[field] given"_s, u"no price given"_s, {u"price"_s});
        row("angle", u"no <field name> given"_s, u"no price given"_s, {u"price"_s});
        row("a tag is none", u"a <b> c"_s, u"a b c"_s, {});
        row("quoted", u"field '%s' missing"_s, u"field 'a b c d e f' missing"_s,
            {u"a b c d e f"_s});
        row("quoted at the end", u"Illegal parameter '%s'"_s, u"illegal parameter \"x y\", sorry"_s,
            {u"x y"_s});
        row("value of several words", u"no %s for %s"_s, u"no free place for you."_s,
            {u"free place"_s, u"you"_s});
        row("last value in a long sentence", u"limit of %s"_s,
            u"limit of 200 was reached by this account today"_s, {u"200"_s});
        row("a placeholder needs a word", u"limit of %s"_s, u"limit of"_s, no);
        row("first value", u"%s is required"_s, u"error: price is required"_s, {u"price"_s});
        row("too far", u"from %s to end"_s, u"from "_s + u"x "_s.repeated(60) + u"to end"_s, no);
        row("not over sentences", u"System error"_s, u"check the system. Error again"_s, no);
        row("over line breaks", u"Too many new orders"_s, u"Too many\n> new orders"_s, {});
        row("chinese", u"订单 %1 不存在"_s, u"提示订单 A7 不存在。"_s, {u"a7"_s});
    }

    void matches()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const std::string foldedPattern = fold(pattern);
        const std::string folded = fold(text);
        const std::vector<TextWord> words = splitWords(folded);
        const WordText wordText(folded, words);
        const auto match = MessageTemplate(foldedPattern, {}).match(wordText);
        QStringList found;
        if (!match)
            found.append(u"no"_s);
        for (size_t i = 0; match && i < match->values.size(); ++i) {
            const MessageTemplate::Piece piece = match->values[i];
            found.append(
                    QString::fromStdString(folded.substr(piece.begin, piece.end - piece.begin)));
        }
        QCOMPARE(found, expected);
    }

    void takesADeclaredPlaceholder()
    {
        const MessageTemplate message("value @@ is bad", "@@");
        QCOMPARE(message.placeholderCount(), size_t(1));
        QCOMPARE(message.wordCount(), size_t(3));
    }

    void mayBeCutOff()
    {
        const std::string folded = "timestamp for this requ";
        const std::vector<TextWord> words = splitWords(folded);
        const WordText text(folded, words);
        const MessageTemplate message("timestamp for this request is outside", {});
        QVERIFY(!message.match(text));
        const auto match = message.match(text, true);
        QVERIFY(match && match->isCutOff);
        QVERIFY(!MessageTemplate("timestamp of this", {}).match(text, true));
    }

    /// Repeated words may not make matching slow.
    void staysLinear()
    {
        std::string folded;
        for (int i = 0; i < 50'000; ++i)
            folded += "a b ";
        const std::vector<TextWord> words = splitWords(folded);
        const WordText text(folded, words);
        std::string pattern;
        for (int i = 0; i < 100; ++i)
            pattern += "a %s b %s ";
        const std::clock_t start = std::clock();
        QVERIFY(!MessageTemplate(pattern + "nowhere", {}).match(text));
        const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
    }
};

QTEST_APPLESS_MAIN(TestMessageTemplate)
#include "tst_messagetemplate.moc"
