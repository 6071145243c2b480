// SPDX-License-Identifier: MIT
#include "core/query/query.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

/// A value as a compact text: word, =equal, *wildcard*, /regex/, [low..high] with ( for open ends.
QString dump(const QueryValue &value)
{
    switch (value.kind) {
    case QueryValue::Kind::Contains:
        return value.text.contains(u' ') ? u'\'' + value.text + u'\'' : value.text;
    case QueryValue::Kind::Equals:
        return u'=' + value.text;
    case QueryValue::Kind::Wildcard:
        return u"w:"_s + value.text;
    case QueryValue::Kind::Regex:
        return u'/' + value.text + u'/';
    case QueryValue::Kind::Range:
        return (value.lowIncluded ? u'[' : u'(') + value.low + u".."_s + value.high
                + (value.highIncluded ? u']' : u')');
    case QueryValue::Kind::Empty:
        return u"<empty>"_s;
    }
    Q_UNREACHABLE();
}

QString dump(const QueryNode &node)
{
    QStringList parts;
    for (const QueryNode &child : node.children)
        parts.append(dump(child));
    switch (node.kind) {
    case QueryNode::Kind::And:
        return u"and("_s + parts.join(u' ') + u')';
    case QueryNode::Kind::Or:
        return u"or("_s + parts.join(u' ') + u')';
    case QueryNode::Kind::Not:
        return u"not "_s + parts.join(u' ');
    case QueryNode::Kind::Term:
        for (const QueryValue &value : node.values)
            parts.append(dump(value));
        return (node.field == Field::Any ? QString() : fieldName(node.field) + u':')
                + parts.join(u',');
    }
    Q_UNREACHABLE();
}

/// The top level without its "and()".
QString dump(const Query &query)
{
    QStringList parts;
    for (const QueryNode &child : query.root.children)
        parts.append(dump(child));
    return parts.join(u' ');
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("", "");
        row("   ", "");
        row("rate limit", "rate limit");
        row("\"rate limit\"", "'rate limit'");
        row("\"a \\\"quoted\\\" word\"", "'a \"quoted\" word'");
        // A plural is found by what it has in common with its singular; not in quotes, and no code is one.
        row("lock accounts", "lock account");
        row("Accounts currencies addresses taxes", "Account currenc address tax");
        row("\"accounts\"", "accounts");
        row("name:accounts", "name:accounts");
        row("access status https keys ACCOUNTS InvalidParams BAD_SYMBOLS symbols2",
            "access status https keys ACCOUNTS InvalidParams BAD_SYMBOLS symbols2");
        row("-websocket", "not websocket");
        row("-\"two words\"", "not 'two words'");
        row("-1021", "-1021");
        row("\xE2\x88\x92"
            "1021",
            "\xE2\x88\x92"
            "1021");
        row("-\"1021\"", "not 1021");
        row("-", "");
        row("a - b", "a b");
        row("a OR b", "or(a b)");
        row("a b OR c d", "a or(b c) d");
        row("a OR b OR c", "or(a b c)");
        row("a or b", "a or b");
        row("ORDER", "ORDER");
        row("(a b) OR c", "or(and(a b) c)");
        row("(a OR b) -(c d)", "and(or(a b)) not and(c d)");
        row("()", "");
        row("Invalid account (Deposit)", "Invalid account and(Deposit)");
        row("show(x) y", "show(x) y");
        row("(show(x) y)", "and(show(x) y)");
        row("timeout, order;", "timeout order");
        row("time*out", "w:*time*out*");
        row("*", "*");
        row("provider:hashkey-pro,ethgas", "provider:hashkey-pro,ethgas");
        row("PROVIDER:ethgas", "provider:ethgas");
        row("code:-10*", "code:w:-10*");
        row("code:=0001", "code:=0001");
        row("code:=\"A B\"", "code:=A B");
        row("-code:1021", "not code:1021");
        row("code:!=0001", "not code:=0001");
        row("http:429", "http:=429");
        row("http:4xx", "http:[400..499]");
        row("http:4XX,503", "http:[400..499],=503");
        row("http:400..429", "http:[400..429]");
        row("http:400..", "http:[400..]");
        row("http:..429", "http:[..429]");
        row("http:>=500", "http:[500..]");
        row("http:<500", "http:[..500)");
        row("http:4*", "http:w:4*");
        row("category:\"Auth & Session\"", "category:'Auth & Session'");
        row("concept:rate-limit-exceeded", "concept:rate-limit-exceeded");
        row("actor:Customer", "actor:=customer");
        row("retry:after-wait,never", "retry:=after-wait,=never");
        row("condition:", "condition:<empty>");
        row("-condition:", "not condition:<empty>");
        row("condition: foo", "condition:<empty> foo");
        row("condition:\"\"", "condition:<empty>");
        row("(condition:)", "and(condition:<empty>)");
        row("message:a,", "message:a");
        row("message:/order (not|never) found/", "message:/order (not|never) found/");
        row("message:/a,b/,c", "message:/a,b/,c");
        row("/time ?out/", "/time ?out/");
        row("/a\\/b/", "/a\\/b/");
        row("/api/v1/orders", "/api/v1/orders");
        row("/2fa", "/2fa");
        row("https://docs.example.org/x", "https://docs.example.org/x");
        row("http://example.org", "http://example.org");
        row("is:starred is:collision", "is:=starred is:=collision");
        row("has:note note:", "has:=note note:<empty>");
        row("Error: not found", "Error not found");
        // As Chinese, Persian and other keyboards type the signs.
        row("provider：hashkey-pro，ethgas、freeway", "provider:hashkey-pro,ethgas,freeway");
        row("provider:a،b", "provider:a,b");
        row("（余额 OR 订单） -（a b）", "and(or(余额 订单)) not and(a b)");
        row("余额（请充值）不足", "余额（请充值）不足");
        row("http：＞＝５００", "http:[500..]");
        row("http:≤۴۲۹", "http:[..429]");
        row("http:۴xx，４２９", "http:[400..499],=429");
        row("code：！＝0001", "not code:=0001");
        row("ｉｓ：ｓｔａｒｒｅｄ", "is:=starred");
        row("“rate limit” „zwei Wörter“ «два слова» 「两个 字」 ＂a b＂",
            "'rate limit' 'zwei Wörter' 'два слова' '两个 字' 'a b'");
        row("provider：“Alef Markets”", "provider:'Alef Markets'");
        row("-“two words”", "not 'two words'");
        // What only looks like it: prose, which has these signs too.
        row("“rate limit", "“rate limit");
        row("message:余额不足，请充值", "message:余额不足，请充值");
        row("category:认证、授权", "category:认证、授权");
        row("错误：余额不足", "错误：余额不足");
        row("余额不足。 چه؟ خطا،", "余额不足 چه خطا");
    }

    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Query query = parseQuery(text);
        QCOMPARE(dump(query), expected);
        QCOMPARE(query.issues.size(), 0);
        QCOMPARE(query.text, text);
    }

    /// A pasted text may hold thousands; each would be compiled, at every keystroke.
    void fewPatternsAreCompiled()
    {
        const Query query = parseQuery(u"/a+/ "_s.repeated(1000));
        int patterns = 0;
        for (const QueryNode &node : query.root.children)
            patterns += node.values.front().kind == QueryValue::Kind::Regex ? 1 : 0;
        QCOMPARE(query.root.children.size(), size_t(1000)); // what is no pattern is a word
        QCOMPARE(patterns, 8);
        QCOMPARE(query.issues.size(), 1); // said once
        QCOMPARE(query.issues.front().kind, QueryIssue::Kind::TooManyRegexes);
        QCOMPARE(query.issues.front().span.begin, 8 * 5);
        QVERIFY(!QueryIssueText::describe(query.issues.front()).isEmpty());
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // what is searched all the same
        QTest::addColumn<QueryIssue::Kind>("kind");
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("hint");
        using Kind = QueryIssue::Kind;
        const auto row = [](const char *text, const char *expected, Kind kind, int begin,
                            int length, const char *hint = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected) << kind
                                << begin << length << QString::fromUtf8(hint);
        };
        row("a \"b c", "a and(b c)", Kind::UnclosedQuote, 2, 1);
        row("message:\"b c", "message:'b c'", Kind::UnclosedQuote, 8, 1);
        row("(a b", "and(a b)", Kind::UnclosedParenthesis, 0, 1);
        row("a ) b", "a b", Kind::UnopenedParenthesis, 2, 1);
        row("OR a", "a", Kind::MissingOperand, 0, 2);
        row("a OR", "a", Kind::MissingOperand, 2, 2);
        row("(a OR ) b", "and(a) b", Kind::MissingOperand, 3, 2);
        row("provder:ethgas", "provder:ethgas", Kind::UnknownField, 0, 7, "provider");
        row("zzz:1", "zzz:1", Kind::UnknownField, 0, 3, "");
        row("http:abc", "abc", Kind::BadHttpStatus, 5, 3);
        row("http:4x", "4x", Kind::BadHttpStatus, 5, 2);
        row("http:400,abc", "http:=400", Kind::BadHttpStatus, 9, 3);
        row("is:stared", "stared", Kind::BadKeyword, 3, 6);
        row("retry:sometimes", "sometimes", Kind::BadKeyword, 6, 9);
        row("is:/x/", "/x/", Kind::BadKeyword, 3, 3);
        row("code:>=", ">=", Kind::BadRange, 5, 2);
        row("message:/a(/", "/a(/", Kind::BadRegex, 8, 4, "missing closing parenthesis");
        row("/a(/", "a(", Kind::BadRegex, 0, 4, "missing closing parenthesis");
        row("余额 http：４x", "余额 ４x", Kind::BadHttpStatus, 8, 2);
        row("provder：ethgas", "provder：ethgas", Kind::UnknownField, 0, 7, "provider");
        row("余额 （a b", "余额 and(a b)", Kind::UnclosedParenthesis, 3, 1);
        row("is：starred，加星", "is:=starred", Kind::BadKeyword, 11, 2);
    }

    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(QueryIssue::Kind, kind);
        QFETCH(int, begin);
        QFETCH(int, length);
        QFETCH(QString, hint);
        const Query query = parseQuery(text);
        QCOMPARE(dump(query), expected);
        QCOMPARE(query.issues.size(), 1);
        const QueryIssue &issue = query.issues.front();
        QCOMPARE(issue.kind, kind);
        QCOMPARE(issue.span, (Span{begin, length}));
        QCOMPARE(issue.text, text.mid(begin, length));
        QCOMPARE(issue.hint, hint);
        QVERIFY(!QueryIssueText::describe(issue).isEmpty());
    }

    void spansCoverTheConditions()
    {
        const QString text = u"rate  -code:=0001 (a OR b) http:4xx"_s;
        const Query query = parseQuery(text);
        QStringList pieces;
        for (const QueryNode &node : query.root.children)
            pieces.append(text.mid(node.span.begin, node.span.length));
        QCOMPARE(pieces, (QStringList{u"rate"_s, u"-code:=0001"_s, u"(a OR b)"_s, u"http:4xx"_s}));
    }

    void endsForHostileText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a hundred thousand parentheses") << QString(100000, u'(');
        QTest::newRow("closing ones") << QString(100000, u')');
        QTest::newRow("quotes") << QString(99999, u'"');
        QTest::newRow("minus signs") << QString(100000, u'-');
        QTest::newRow("slashes") << QString(20000, u'/');
        QTest::newRow("colons") << u"code:"_s.repeated(20000);
        QTest::newRow("commas") << u"code:"_s + QString(100000, u',');
        QTest::newRow("patterns that never close") << u"/a "_s.repeated(30000);
        QTest::newRow("OR") << u"OR "_s.repeated(50000);
        QTest::newRow("opening quotes") << QString(100000, u'“');
        QTest::newRow("wide parentheses") << QString(100000, u'（');
        QTest::newRow("nested groups") << u"-(a OR "_s.repeated(10000);
        QTest::newRow("NUL and surrogates") << QString::fromUtf16(u"\0a\xd800 \xdc00:\0\"", 8);
    }

    void endsForHostileText()
    {
        QFETCH(QString, text);
        const Query query = parseQuery(text);
        QCOMPARE(query.text, text);
    }

    void everyFieldHasAName()
    {
        for (const Field field : namedFields()) {
            QVERIFY(!fieldName(field).isEmpty());
            QCOMPARE(fieldNamed(fieldName(field).toUpper()), std::optional(field));
        }
        QCOMPARE(fieldNamed(u"nonsense"), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestQuery)
#include "tst_query.moc"
