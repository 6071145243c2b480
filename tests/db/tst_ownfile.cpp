// SPDX-License-Identifier: MIT
#include "db/ownfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace errdex::db;

namespace {

const CodeKey code{u"acme"_s, u"-1021"_s, 2};
const QString time1 = u"2026-01-01T00:00:01.000Z"_s;
const QString time2 = u"2026-01-01T00:00:02.000Z"_s;

OwnFile sample()
{
    const QString strange = u"line 1\nline \"2\" \\ \u202e סוף \U0001F600 <b>&amp;"_s;
    OwnFile file;
    file.exportedAt = time2;
    file.versions = {
            {{code, OwnField::Star, u"1"_s, time1}, {time1}},
            {{code, OwnField::Concept, u"rate-limit-exceeded"_s, time1}, {time1}},
            {{code, OwnField::Note, strange, time2}, {time1, time2}},
            {{code, OwnField::Tags, u"bug\nknown"_s, time1}, {time1}},
            {{code, OwnField::Link, u"https://example.com/?a=1&b=2"_s, time1}, {time1}},
            {{code, OwnField::Reply, {}, time1}, {time1}}, // taken back
            {{code, OwnField::Others,
              othersValue({{OwnField::Note, u"another"_s, time1},
                           {OwnField::Link, u"https://example.org"_s, time2}}),
              time2},
             {}},
            {{conceptSubject(u"not-found"_s), OwnField::Reply, u"Dear customer"_s, time1}, {time1}},
    };
    file.filters = {{{}, u"Mine"_s, {}, u"provider:acme http:4xx"_s, true, {}},
                    {{}, u"Off"_s, {}, u"is:starred"_s, false, {}}};
    return file;
}

QList<OwnVersion> sorted(QList<OwnVersion> versions)
{
    std::ranges::sort(versions, {}, [](const OwnVersion &version) {
        return std::tuple(version.value.subject.provider, version.value.subject.code,
                          version.value.field);
    });
    return versions;
}

QByteArray changed(const std::function<void(QJsonObject &)> &change)
{
    QJsonObject root = QJsonDocument::fromJson(writeOwnFile(sample())).object();
    change(root);
    return QJsonDocument(root).toJson();
}

QByteArray withEntry(const QByteArray &json)
{
    return changed([&](QJsonObject &root) {
        root.insert(u"kept"_s, QJsonArray{QJsonDocument::fromJson(json).object()});
    });
}

} // namespace

class tst_OwnFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void anEmptyOneIsGood();
    void theSameDataGivesTheSameFile();
    void isReadable();
    void refusesAllOfABrokenFile_data();
    void refusesAllOfABrokenFile();
    void tellsTheLine();
    void whatIsNotOursIsNotBroken_data();
    void whatIsNotOursIsNotBroken();
    void aNewerFileIsToldApart();
    void tagsAreMadeCanonical();
};

void tst_OwnFile::comesBackAsItWas()
{
    const ParsedOwnFile parsed = parseOwnFile(writeOwnFile(sample()));
    QVERIFY(parsed.issues.isEmpty());
    QCOMPARE(parsed.state, ParsedOwnFile::State::Good);
    QCOMPARE(parsed.file.exportedAt, time2);
    QCOMPARE(parsed.file.filters, sample().filters);
    const auto before = sorted(sample().versions);
    const auto after = sorted(parsed.file.versions);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        QCOMPARE(after.at(i).value.value, before.at(i).value.value);
        QCOMPARE(after.at(i), before.at(i));
    }
}

void tst_OwnFile::anEmptyOneIsGood()
{
    const ParsedOwnFile parsed = parseOwnFile(writeOwnFile({time1, {}, {}}));
    QCOMPARE(parsed.state, ParsedOwnFile::State::Good);
    QVERIFY(parsed.file.versions.isEmpty());
    QVERIFY(parsed.file.filters.isEmpty());
}

void tst_OwnFile::theSameDataGivesTheSameFile()
{
    OwnFile other = sample();
    std::ranges::reverse(other.versions);
    QCOMPARE(writeOwnFile(other), writeOwnFile(sample()));
}

void tst_OwnFile::isReadable()
{
    const QString text = QString::fromUtf8(writeOwnFile(sample()));
    QVERIFY(text.contains(u"\"code\": \"-1021\""));
    QVERIFY(text.contains(u"\"bug\""));
    QVERIFY(text.contains(u"סוף")); // as letters, not as escapes
    QVERIFY(text.contains(u"\"value\": true"));
    QVERIFY(text.contains(u"\"of_concept\": \"not-found\""));
}

void tst_OwnFile::refusesAllOfABrokenFile_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray good = writeOwnFile(sample());
    QTest::newRow("cut off") << good.first(good.size() / 2);
    QTest::newRow("broken UTF-8") << QByteArray(good).replace("Dear",
                                                              "D\xff\xff"
                                                              "r");
    QTest::newRow("an unknown member")
            << changed([](QJsonObject &root) { root.insert(u"x"_s, 1); });
    QTest::newRow("no filters") << changed([](QJsonObject &root) { root.remove(u"filters"_s); });
    QTest::newRow("kept is no list")
            << changed([](QJsonObject &root) { root.insert(u"kept"_s, u"x"_s); });
    QTest::newRow("an unknown field") << withEntry(
            R"({"provider":"a","code":"1","occurrence":1,"nota":{"value":"x","changed_at":"2026-01-01T00:00:01.000Z"}})");
    QTest::newRow("no code") << withEntry(R"({"provider":"a","code":"","occurrence":1})");
    QTest::newRow("occurrence 0") << withEntry(R"({"provider":"a","code":"1","occurrence":0})");
    QTest::newRow("half an occurrence")
            << withEntry(R"({"provider":"a","code":"1","occurrence":1.5})");
    QTest::newRow("no time") << withEntry(
            R"({"provider":"a","code":"1","occurrence":1,"note":{"value":"x"}})");
    QTest::newRow("a time of another form") << withEntry(
            R"({"provider":"a","code":"1","occurrence":1,"note":{"value":"x","changed_at":"yesterday"}})");
    QTest::newRow("a number as a note") << withEntry(
            R"({"provider":"a","code":"1","occurrence":1,"note":{"value":5,"changed_at":"2026-01-01T00:00:01.000Z"}})");
    QTest::newRow("a note of a concept") << withEntry(
            R"({"of_concept":"a","note":{"value":"x","changed_at":"2026-01-01T00:00:01.000Z"}})");
    QTest::newRow("a member twice")
            << QByteArray(good).replace("\"version\": 1", "\"version\": 1,\n\"version\": 1");
}

void tst_OwnFile::refusesAllOfABrokenFile()
{
    QFETCH(const QByteArray, json);
    const ParsedOwnFile parsed = parseOwnFile(json);
    QCOMPARE(parsed.state, ParsedOwnFile::State::Broken);
    QVERIFY(!parsed.issues.isEmpty());
    QVERIFY(parsed.file.versions.isEmpty());
}

void tst_OwnFile::tellsTheLine()
{
    const QByteArray json = writeOwnFile(sample());
    const ParsedOwnFile parsed =
            parseOwnFile(QByteArray(json).replace("\"occurrence\": 2", "\"occurrence\": \"x\""));
    QCOMPARE(parsed.state, ParsedOwnFile::State::Broken);
    QVERIFY(parsed.issues.constFirst().line > 1);
}

void tst_OwnFile::whatIsNotOursIsNotBroken_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear colleague,");
    QTest::newRow("other JSON") << QByteArray(R"({"provider": {"slug": "acme"}})");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("a database") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("a hundred thousand brackets") << QByteArray(100'000, '[');
    QTest::newRow("a hundred thousand objects") << QByteArray("{\"a\":").repeated(100'000);
}

void tst_OwnFile::whatIsNotOursIsNotBroken()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(parseOwnFile(json).state, ParsedOwnFile::State::NotOwnData);
}

void tst_OwnFile::aNewerFileIsToldApart()
{
    const QByteArray json = changed([](QJsonObject &root) {
        root.insert(u"version"_s, 2);
        root.insert(u"something"_s, u"new"_s);
    });
    QCOMPARE(parseOwnFile(json).state, ParsedOwnFile::State::Newer);
}

void tst_OwnFile::tagsAreMadeCanonical()
{
    const ParsedOwnFile parsed = parseOwnFile(withEntry(
            R"({"provider":"a","code":"1","occurrence":1,"tags":{"value":[" b ","A","B","x\ny"],"changed_at":"2026-01-01T00:00:01.000Z"}})"));
    QCOMPARE(parsed.state, ParsedOwnFile::State::Good);
    QCOMPARE(parsed.file.versions.constFirst().value.value, u"A\nb\nx y"_s);
}

QTEST_GUILESS_MAIN(tst_OwnFile)
#include "tst_ownfile.moc"
