// SPDX-License-Identifier: MIT
#include "cli/argumentparser.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

/// A small command: --format a|b, --limit N, --tag T…, --quiet, and NAME [REST…].
ArgumentParser parser()
{
    return ArgumentParser({{u"format"_s, u"F"_s, {}, {u"a"_s, u"b"_s}, false},
                           {u"limit"_s, u"N"_s, {}, {}, false},
                           {u"tag"_s, u"T"_s, {}, {}, true},
                           {u"quiet"_s, {}, {}, {}, false},
                           {u"help"_s, {}, {}, {}, false}},
                          {{u"NAME"_s, {}, true, false}, {u"REST"_s, {}, false, true}});
}

/// "format=a quiet= | x y": the options by name, then the arguments.
QString dump(const ParsedArguments &parsed)
{
    QStringList options;
    for (auto it = parsed.options.begin(); it != parsed.options.end(); ++it)
        options.append(it.key() + u'=' + it.value().join(u'+'));
    options.sort();
    return options.join(u' ') + u" | "_s + parsed.arguments.join(u' ');
}

} // namespace

class tst_ArgumentParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void refusesTooManyArguments();
};

void tst_ArgumentParser::parses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("result");
    QTest::newRow("an argument") << QStringList{u"x"_s} << u" | x"_s;
    QTest::newRow("a negative number is text") << QStringList{u"-1021"_s} << u" | -1021"_s;
    QTest::newRow("a minus, a digit and more") << QStringList{u"-10*"_s} << u" | -10*"_s;
    QTest::newRow("a digit of another script") << QStringList{u"-۱۰"_s} << u" | -۱۰"_s;
    QTest::newRow("a lone minus is text") << QStringList{u"-"_s} << u" | -"_s;
    QTest::newRow("an empty argument") << QStringList{u""_s} << u" | "_s;
    QTest::newRow("a value") << QStringList{u"--limit"_s, u"3"_s, u"x"_s} << u"limit=3 | x"_s;
    QTest::newRow("a value with =") << QStringList{u"--limit=3"_s, u"x"_s} << u"limit=3 | x"_s;
    QTest::newRow("a value that has a =")
            << QStringList{u"--limit=a=b"_s, u"x"_s} << u"limit=a=b | x"_s;
    QTest::newRow("a negative value")
            << QStringList{u"--limit"_s, u"-5"_s, u"x"_s} << u"limit=-5 | x"_s;
    QTest::newRow("a lone minus as a value")
            << QStringList{u"--limit"_s, u"-"_s, u"x"_s} << u"limit=- | x"_s;
    QTest::newRow("a value like an option, with =")
            << QStringList{u"--limit=--quiet"_s, u"x"_s} << u"limit=--quiet | x"_s;
    QTest::newRow("options behind arguments")
            << QStringList{u"x"_s, u"y"_s, u"--quiet"_s, u"z"_s} << u"quiet= | x y z"_s;
    QTest::newRow("repeated") << QStringList{u"--tag"_s, u"1"_s, u"x"_s, u"--tag=2"_s}
                              << u"tag=1+2 | x"_s;
    QTest::newRow("a flag twice") << QStringList{u"--quiet"_s, u"--quiet"_s, u"x"_s}
                                  << u"quiet=+ | x"_s;
    QTest::newRow("-- ends the options")
            << QStringList{u"--"_s, u"--quiet"_s, u"-x"_s, u"--"_s} << u" | --quiet -x --"_s;
    QTest::newRow("help without what is required") << QStringList{u"--help"_s} << u"help= | "_s;
    QTest::newRow("-h") << QStringList{u"-h"_s} << u"help= | "_s;
    QTest::newRow("help beside something wrong")
            << QStringList{u"--nonsense"_s, u"--help"_s} << u"help= | "_s;
    QTest::newRow("-h after -- is text") << QStringList{u"--"_s, u"-h"_s} << u" | -h"_s;
}

void tst_ArgumentParser::parses()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, result);
    const ParseOutcome outcome = parser().parse(words);
    QCOMPARE(outcome.error, QString());
    QVERIFY(outcome.parsed.has_value());
    QCOMPARE(dump(*outcome.parsed), result);
}

void tst_ArgumentParser::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("error");
    QTest::newRow("nothing") << QStringList() << u"NAME is missing"_s;
    QTest::newRow("unknown") << QStringList{u"--colour"_s, u"x"_s}
                             << u"there is no option --colour; where it is meant as text, put -- "
                                "before it"_s;
    QTest::newRow("nearly known") << QStringList{u"--fromat=a"_s, u"x"_s}
                                  << u"there is no option --fromat; did you mean --format?"_s;
    QTest::newRow("one minus") << QStringList{u"-websocket"_s}
                               << u"there is no option -websocket; where it is meant as text, put "
                                  "-- before it"_s;
    QTest::newRow("a letter") << QStringList{u"-q"_s, u"x"_s}
                              << u"there is no option -q; where it is meant as text, put -- "
                                 "before it"_s;
    QTest::newRow("no value") << QStringList{u"x"_s, u"--limit"_s}
                              << u"--limit needs a value: --limit N"_s;
    QTest::newRow("an option for a value") << QStringList{u"--limit"_s, u"--quiet"_s, u"x"_s}
                                           << u"--limit needs a value: --limit N"_s;
    QTest::newRow("an empty value")
            << QStringList{u"--limit="_s, u"x"_s} << u"--limit needs a value: --limit N"_s;
    QTest::newRow("another empty value")
            << QStringList{u"--limit"_s, u""_s, u"x"_s} << u"--limit needs a value: --limit N"_s;
    QTest::newRow("a value for a flag")
            << QStringList{u"--quiet=yes"_s, u"x"_s} << u"--quiet takes no value"_s;
    QTest::newRow("none of the choices")
            << QStringList{u"--format"_s, u"c"_s, u"x"_s} << u"--format takes a, b, not “c”"_s;
    QTest::newRow("twice") << QStringList{u"--limit=1"_s, u"--limit=2"_s, u"x"_s}
                           << u"--limit is given twice"_s;
    QTest::newRow("the first of two mistakes")
            << QStringList{u"--limit"_s, u"--nonsense"_s} << u"--limit needs a value: --limit N"_s;
}

void tst_ArgumentParser::refuses()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, error);
    const ParseOutcome outcome = parser().parse(words);
    QCOMPARE(outcome.error, error);
    QVERIFY(!outcome.parsed.has_value());
}

void tst_ArgumentParser::refusesTooManyArguments()
{
    const ArgumentParser one({}, {{u"NAME"_s, {}, false, false}});
    QCOMPARE(one.parse({}).error, QString());
    QCOMPARE(one.parse({u"a"_s}).error, QString());
    QCOMPARE(one.parse({u"a"_s, u"b"_s}).error, u"“b” is one argument too many"_s);
    QCOMPARE(ArgumentParser({}, {}).parse({u"a"_s}).error, u"“a” is one argument too many"_s);
}

QTEST_APPLESS_MAIN(tst_ArgumentParser)
#include "tst_argumentparser.moc"
