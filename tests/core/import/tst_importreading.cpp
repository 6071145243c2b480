// SPDX-License-Identifier: MIT
#include "core/import/documentreader.h"
#include "core/import/readingrecall.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;
using State = RecalledReading::State;

class tst_ImportReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromJson();
    void whatIsNotUnderstoodIsNothing_data();
    void whatIsNotUnderstoodIsNothing();
    void aLargeOneIsNotKept();
    void thePageOfThenIsReadAsThen();
    void whatWouldBeProposedTellsNothing();
    void tablesAreKnownByTheirHeading();
    void tablesAreKnownAgain_data();
    void tablesAreKnownAgain();
    void columnsAreKnownAgain_data();
    void columnsAreKnownAgain();
    void newAndGoneIsTold();
    void aNewTableIsReadAsThoseOfItsHead();
    void aHeadIsChosenAgain();
    void aNewHeadIsAHead();
    void aLostColumnOfCodesIsProposedAnew();
    void whatIsGivenByHandWins();
    void theSourceIsReadAgainAsChosen_data();
    void theSourceIsReadAgainAsChosen();
    void anotherEncodingIsNoMatterForUtf8();
    void anotherKindOfSourceIsReadAsItself();
    void theFirstReadingThatFitsCounts();

private:
    using Document = std::shared_ptr<ImportDocument>;

    static Document read(const QByteArray &bytes, const ImportHints &hints = {})
    {
        return std::make_shared<ImportDocument>(readDocument(bytes, hints));
    }
    static RecalledSource recall(const QByteArray &bytes, const QStringList &readings,
                                 const ImportHints &given = {})
    {
        return recallReading(read(bytes, given), given, readings,
                             [&](const ImportHints &hints) { return read(bytes, hints); });
    }
    static QString kept(const ImportDocument &document, const ImportHints &chosen = {})
    {
        return ImportReading::of(document, chosen).toJson();
    }
    static QByteArray table(const QByteArray &heading, const QByteArray &head,
                            const QByteArray &row = "1001|Invalid order")
    {
        const QByteArray line(head.count('|') + 1, '-');
        return (heading.isEmpty() ? heading : "## " + heading + "\n\n") + "|" + head + "|\n|"
                + QByteArray(line).replace("-", "-|") + "\n|" + row + "|\n\n";
    }
    /// "+" where a table is chosen, its heading, and "field" for each column.
    static QStringList dump(const ImportDocument &document)
    {
        QStringList lines;
        for (const ImportTable &each : document.tables) {
            QStringList fields;
            for (const ImportField field : each.mapping)
                fields.append(importFieldName(field));
            lines.append((each.isChosen ? u"+"_s : u"-"_s) + each.heading + u": "_s
                         + fields.join(u' '));
        }
        return lines;
    }
};

void tst_ImportReading::comesBackFromJson()
{
    ImportReading reading;
    reading.format = ImportFormat::Csv;
    reading.encoding = u"windows-1252"_s;
    reading.delimiter = '\t';
    reading.tables = {{u"Order \"errors\""_s,
                       u"a.csv"_s,
                       true,
                       false,
                       {{u"Kód"_s, ImportField::Code}, {u""_s, ImportField::None}}},
                      {u""_s, u""_s, false, true, {}}};
    const auto back = ImportReading::fromJson(reading.toJson());
    QVERIFY(back);
    QVERIFY(*back == reading);
    const auto empty = ImportReading::fromJson(ImportReading().toJson());
    QVERIFY(empty);
    QVERIFY(*empty == ImportReading());
    // Every field there is, so that none is written that cannot be read.
    ImportReading all;
    all.tables.append({u"h"_s, {}, true, true, {}});
    for (const ImportField field : allImportFields)
        all.tables[0].columns.append({importFieldName(field), field});
    QVERIFY(ImportReading::fromJson(all.toJson()) == all);
}

void tst_ImportReading::whatIsNotUnderstoodIsNothing_data()
{
    QTest::addColumn<QString>("json");
    const QString head = uR"({"version":1,)"_s;
    const auto table = [&](const QString &columns) {
        return head + uR"("tables":[{"heading":"","header":true,"chosen":true,"columns":)"_s
                + columns + u"}]}"_s;
    };
    QTest::newRow("nothing") << QString();
    QTest::newRow("no JSON") << u"{\"version\":1"_s;
    QTest::newRow("a list") << u"[1]"_s;
    QTest::newRow("a later version") << uR"({"version":2,"tables":[]})"_s;
    QTest::newRow("no tables") << head + u"\"format\":\"csv\"}"_s;
    QTest::newRow("an unknown format") << head + uR"("format":"xml","tables":[]})"_s;
    QTest::newRow("an unknown encoding") << head + uR"("encoding":"klingon","tables":[]})"_s;
    QTest::newRow("a long delimiter") << head + uR"("delimiter":"::","tables":[]})"_s;
    QTest::newRow("a number for a table") << head + u"\"tables\":[7]}"_s;
    QTest::newRow("no columns") << table(u"null"_s);
    QTest::newRow("a column without a field") << table(u"[[\"Code\"]]"_s);
    QTest::newRow("an unknown field") << table(u"[[\"Code\",\"colour\"]]"_s);
    QTest::newRow("a column without a name") << table(u"[[7,\"code\"]]"_s);
}

void tst_ImportReading::whatIsNotUnderstoodIsNothing()
{
    QFETCH(const QString, json);
    QVERIFY(!ImportReading::fromJson(json));
    const QByteArray page = table("Order errors", "Code|Message");
    const RecalledSource source = recall(page, {json});
    QCOMPARE(source.recalled.state, State::Unknown);
    QCOMPARE(dump(*source.document), dump(*read(page)));
}

void tst_ImportReading::aLargeOneIsNotKept()
{
    ImportReading reading;
    for (int i = 0; i < 2000; ++i)
        reading.tables.append({QString(120, u'h'),
                               {},
                               true,
                               true,
                               QList<ImportReading::Column>(10, {QString(120, u'n'), {}})});
    QVERIFY(reading.toJson().isNull());
}

void tst_ImportReading::thePageOfThenIsReadAsThen()
{
    const QByteArray page = table("Order errors", "Code|Hint|Message", "1001|Retry|Invalid order")
            + table("Webhook errors", "Code|Message", "2001|Refused");
    const Document document = read(page);
    document->tables[0].setField(1, ImportField::Condition);
    document->tables[0].setField(2, ImportField::Name);
    document->tables[1].isChosen = false;
    const QStringList then = dump(*document);
    QVERIFY(then != dump(*read(page)));
    const RecalledSource source = recall(page, {kept(*document)});
    QCOMPARE(source.recalled.state, State::Recalled);
    QVERIFY(source.recalled.isOther);
    QCOMPARE(dump(*source.document), then);
    QCOMPARE(source.recalled.text(), u"Read as the last time."_s);
    QCOMPARE(source.document->tables[1].reason, u"It was left out the last time."_s);
    QCOMPARE(source.document->tables[0].reasons[1], u"“Hint” is read as When, as the last time."_s);
    QVERIFY(!source.document->tables[0].reasons[0].contains("last time"_L1));
}

void tst_ImportReading::whatWouldBeProposedTellsNothing()
{
    const QByteArray page = table("Order errors", "Code|Message");
    const RecalledSource source = recall(page, {kept(*read(page))});
    QCOMPARE(source.recalled.state, State::Recalled);
    QVERIFY(!source.recalled.isOther);
    QCOMPARE(source.recalled.text(), QString());
    QCOMPARE(dump(*source.document), dump(*read(page)));
}

void tst_ImportReading::tablesAreKnownByTheirHeading()
{
    const QByteArray a = table("Order errors", "Code|Message", "1001|a");
    const QByteArray b = table("Webhook errors", "Code|Message", "2001|b");
    const QByteArray c = table("Login errors", "Code|Message", "3001|c");
    const Document document = read(a + b);
    document->tables[1].isChosen = false;
    // In another order, with one between.
    const RecalledSource source = recall(b + c + a, {kept(*document)});
    QCOMPARE(dump(*source.document),
             (QStringList{u"-Webhook errors: code message"_s, u"+Login errors: code message"_s,
                          u"+Order errors: code message"_s}));
    QVERIFY(source.document->tables[1].isNew);
    QVERIFY(!source.document->tables[0].isNew && !source.document->tables[2].isNew);
}

void tst_ImportReading::tablesAreKnownAgain_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<bool>("isKnown"); // the table that is last before is that which is last now
    const QByteArray other = table("Login errors", "Code|Message", "1|Wrong password");
    const QByteArray third = table("Order errors", "Code|Message", "2|No such order");
    QTest::newRow("the same") << other + table("Web", "Code|Text")
                              << other + table("Web", "Code|Text") << true;
    QTest::newRow("with other letter case")
            << table("Web hooks", "Code|Text") << table("WEB HOOKS", "code|text") << true;
    QTest::newRow("a column more") << other + table("Web", "Code|Text")
                                   << other + table("Web", "Code|HTTP|Text", "7|400|no") << true;
    QTest::newRow("a column less") << other + table("Web", "Code|HTTP|Text", "7|400|no")
                                   << other + table("Web", "Code|Text") << true;
    QTest::newRow("all other columns") << other + table("Web", "Code|Text")
                                       << other + table("Web", "Key|Limit", "a|b") << false;
    QTest::newRow("the heading of the only table of its kind")
            << other + table("Errors of v1.2", "Code|Text")
            << other + table("Errors of v1.3", "Code|Text") << true;
    QTest::newRow("another heading among tables of one kind")
            << other + third + table("Web", "Code|Message")
            << other + third + table("Net", "Code|Message") << false;
    QTest::newRow("the only table, its heading and a column")
            << table("Errors of v1.2", "Code|Text")
            << table("Errors of v1.3", "Code|HTTP|Text", "7|400|no") << true;
    QTest::newRow("without a heading") << table("", "Code|Text") << table("", "Code|Text") << true;
    QTest::newRow("a table of cells alone") << QByteArray("E1;first;a\nE2;second;b\n")
                                            << QByteArray("E0;none;0\nE1;first;a\n") << true;
    QTest::newRow("of cells alone, and another number of columns")
            << QByteArray("E1;first;a\nE2;second;b\n") << QByteArray("E1;first\nE2;second\n")
            << false;
}

void tst_ImportReading::tablesAreKnownAgain()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, now);
    QFETCH(const bool, isKnown);
    const Document document = read(before);
    document->tables.back().isChosen = false; // which is what is proposed for none of them
    const RecalledSource source = recall(now, {kept(*document)});
    QVERIFY(!source.document->tables.empty());
    QCOMPARE(!source.document->tables.back().isChosen
                     && source.document->tables.back().reason.contains("left out"_L1),
             isKnown);
    QCOMPARE(source.document->tables.back().isNew,
             !isKnown && source.recalled.state == State::Recalled);
}

void tst_ImportReading::columnsAreKnownAgain_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QString>("fields");
    // Before, the second column was made the condition and the third one nothing.
    const QByteArray before = "Code|Alpha|Message";
    QTest::newRow("the same") << before << before << u"code condition none"_s;
    QTest::newRow("in another order")
            << before << QByteArray("Message|Code|Alpha") << u"none code condition"_s;
    QTest::newRow("a new one in front") << before << QByteArray("HTTP status|Code|Alpha|Message")
                                        << u"http_status code condition none"_s;
    QTest::newRow("one gone") << before << QByteArray("Code|Alpha") << u"code condition"_s;
    QTest::newRow("one renamed") << before << QByteArray("Code|Beta|Message")
                                 << u"code condition none"_s;
    QTest::newRow("one renamed to what is known")
            << before << QByteArray("Code|Description|Message") << u"code description none"_s;
    QTest::newRow("two of one name")
            << QByteArray("Code|Text|Text") << QByteArray("Code|New|Text|Text")
            << u"code none condition none"_s;
}

void tst_ImportReading::columnsAreKnownAgain()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, now);
    QFETCH(const QString, fields);
    const auto page = [](const QByteArray &head) {
        const bool isHttp = head.startsWith("HTTP");
        return table("Order errors", head,
                     isHttp ? "400|1001|x|y"
                            : QByteArray("1001|x|y|z").left(head.count('|') * 2 + 4));
    };
    const Document document = read(page(before));
    document->tables[0].setField(1, ImportField::Condition);
    document->tables[0].setField(2, ImportField::None);
    const RecalledSource source = recall(page(now), {kept(*document)});
    QCOMPARE(dump(*source.document), QStringList{u"+Order errors: "_s + fields});
}

void tst_ImportReading::newAndGoneIsTold()
{
    const QByteArray before = table("Order errors", "Code|Hint|Message", "1001|Retry|No")
            + table("Old errors", "Code|Message", "2001|Refused")
            + table("Older limits", "Key|Limit", "a|b");
    const QByteArray now = table("Order errors", "Code|HTTP status|Message", "1001|400|No")
            + table("Web errors", "Code|Message", "3001|Refused")
            + table("Net errors", "Code|Message", "4001|Refused");
    const Document document = read(before);
    QVERIFY(!document->tables[2].isChosen); // of what was left out nobody misses anything
    document->tables[0].setField(1, ImportField::Description);
    const RecalledSource source = recall(now, {kept(*document)});
    QCOMPARE(source.recalled.text(),
             u"Since then: 2 new table(s) (“Web errors”, “Net errors”); 1 table(s) gone (“Old "
             "errors”); 1 new column(s) (“HTTP status”); 1 column(s) gone (“Hint”)."_s);
    QCOMPARE(source.document->tables[0].newColumns, QList<size_t>{1});
    QVERIFY2(source.document->tables[0].reasons[1].startsWith(
                     u"“HTTP status” is new since the last time. "_s),
             qPrintable(source.document->tables[0].reasons[1]));
}

void tst_ImportReading::aNewTableIsReadAsThoseOfItsHead()
{
    const QByteArray order = table("Order errors", "Code|Why|Text", "1001|a|b");
    const Document document = read(order);
    document->tables[0].setField(1, ImportField::Condition);
    document->tables[0].setField(2, ImportField::Description);
    const RecalledSource source =
            recall(order + table("Web errors", "Code|Why|Text", "2001|c|d"), {kept(*document)});
    QCOMPARE(dump(*source.document),
             (QStringList{u"+Order errors: code condition description"_s,
                          u"+Web errors: code condition description"_s}));
    QVERIFY(source.document->tables[1].isNew);
}

void tst_ImportReading::aHeadIsChosenAgain()
{
    const QByteArray csv = "E1,first\nE2,second\nE3,third\n";
    const Document document = read(csv);
    QVERIFY(!document->tables[0].hasHeader);
    document->tables[0].hasHeader = true;
    const RecalledSource source = recall(csv + "E4,fourth\n", {kept(*document)});
    QVERIFY(source.document->tables[0].hasHeader);
    QVERIFY(source.recalled.isOther);
}

// What had no head then has one now: not to be read as a code.
void tst_ImportReading::aNewHeadIsAHead()
{
    const Document document = read("E1,first text\nE2,second text\n");
    QVERIFY(!document->tables[0].hasHeader);
    document->tables[0].setField(1, ImportField::Condition);
    const RecalledSource source =
            recall("code,text\nE1,first text\nE2,second text\n", {kept(*document)});
    QVERIFY(source.document->tables[0].hasHeader);
}

void tst_ImportReading::aLostColumnOfCodesIsProposedAnew()
{
    const Document document = read(table("Order errors", "Code|Message|Hint", "1001|a|b"));
    const QByteArray now = table("Order errors", "Message|Hint|Error code|HTTP", "a|b|1001|400");
    const RecalledSource source = recall(now, {kept(*document)});
    QCOMPARE(dump(*source.document), dump(*read(now)));
    QVERIFY(source.document->tables[0].column(ImportField::Code));
}

void tst_ImportReading::whatIsGivenByHandWins()
{
    const QByteArray page = table("Order errors", "Code|Alpha|Beta", "1001|a|b");
    const Document document = read(page);
    document->tables[0].setField(1, ImportField::Message);
    document->tables[0].setField(2, ImportField::Condition);
    ImportHints given;
    given.mapping = {{ImportField::Message, u"Beta"_s}};
    const RecalledSource source = recall(page, {kept(*document)}, given);
    QCOMPARE(dump(*source.document), QStringList{u"+Order errors: code none message"_s});
}

void tst_ImportReading::theSourceIsReadAgainAsChosen_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("cell");
    const QByteArray lines = "1001 — InvalidOrder: The order is invalid\n\n"
                             "1002 — NoOrder: There is no such order\n\n";
    QTest::newRow("format") << lines << lines + "1003 — NoUser: There is no such user\n"
                            << u"markdown"_s << QString();
    QTest::newRow("encoding") << QByteArray("code,message\nE1,\xcf\xf0\xe8\xe2\xe5\xf2\n")
                              << QByteArray("code,message\nE1,\xcf\xf0\xe8\xe2\xe5\xf2\nE2,x\n")
                              << u"windows-1252"_s << u"Ïðèâåò"_s;
    QTest::newRow("delimiter") << QByteArray("code;a,b;c\nE1;x,y;z\nE2;v,w;z\n")
                               << QByteArray("code;a,b;c\nE1;x,y;z\nE2;v,u;z\n") << u","_s
                               << u"y;z"_s;
}

void tst_ImportReading::theSourceIsReadAgainAsChosen()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, now);
    QFETCH(const QString, chosen);
    QFETCH(const QString, cell);
    ImportHints hints;
    if (chosen.size() == 1)
        hints.delimiter = chosen.at(0).toLatin1();
    else if (const auto format = importFormatNamed(chosen))
        hints.format = format;
    else
        hints.encoding = chosen;
    const Document document = read(before, hints);
    QVERIFY(!document->tables.empty());
    const RecalledSource source = recall(now, {kept(*document, hints)});
    QCOMPARE(source.recalled.state, State::Recalled);
    QVERIFY(source.recalled.isOther);
    QCOMPARE(source.recalled.hints.format.has_value(), hints.format.has_value());
    QCOMPARE(source.recalled.hints.encoding, hints.encoding);
    QCOMPARE(source.recalled.hints.delimiter, hints.delimiter);
    if (hints.format) {
        QVERIFY(read(now)->format != *hints.format);
        QCOMPARE(source.document->format, *hints.format);
    } else {
        QCOMPARE(source.document->tables[0].cells.string(1, 1), cell);
    }
    // What is given wins, and is not what was chosen then.
    ImportHints given;
    given.format = ImportFormat::Csv;
    given.encoding = u"UTF-8"_s;
    given.delimiter = ';';
    const RecalledSource other = recall(now, {kept(*document, hints)}, given);
    QCOMPARE(other.document->format, ImportFormat::Csv);
    QCOMPARE(other.document->delimiter, ';');
    QVERIFY(!other.recalled.hints.format);
    QCOMPARE(other.recalled.hints.encoding, QString());
}

void tst_ImportReading::anotherEncodingIsNoMatterForUtf8()
{
    ImportHints hints;
    hints.encoding = u"windows-1252"_s;
    const Document document = read("code,message\nE1,gr\xfc\xdf\n", hints);
    const RecalledSource source =
            recall("code,message\nE1,gr\xc3\xbc\xc3\x9f\n", {kept(*document, hints)});
    QCOMPARE(source.document->tables[0].cells.string(1, 1), u"grüß"_s);
    QCOMPARE(source.recalled.state, State::Recalled);
    // It says nothing about the page after it.
    QCOMPARE(source.recalled.hints.encoding, hints.encoding);
}

void tst_ImportReading::anotherKindOfSourceIsReadAsItself()
{
    ImportHints hints;
    hints.format = ImportFormat::Csv;
    hints.delimiter = ';';
    const Document document = read("code;message\nE1;a\n", hints);
    const QByteArray page = table("Order errors", "Error code|Meaning", "1001|No");
    const RecalledSource source = recall(page, {kept(*document, hints)});
    QCOMPARE(source.recalled.state, State::Unfit);
    QCOMPARE(source.recalled.text(),
             u"None of the tables of the last time is there: read as a new source."_s);
    QCOMPARE(dump(*source.document), dump(*read(page)));
    QVERIFY(!source.recalled.hints.format);
    QVERIFY(!source.document->tables[0].isNew); // there is nothing it is beside
}

void tst_ImportReading::theFirstReadingThatFitsCounts()
{
    const QByteArray page = table("Order errors", "Code|Why", "1001|No")
            + table("Web errors", "Code|Why", "2001|No");
    const QString csv = kept(*read("E1,first,a\nE2,second,b\n"));
    const Document document = read(page);
    document->tables[0].isChosen = false;
    const QString first = kept(*document);
    document->tables[1].isChosen = false;
    const RecalledSource source = recall(page, {u"damaged"_s, csv, first, kept(*document)});
    QCOMPARE(source.recalled.state, State::Recalled);
    QVERIFY(!source.document->tables[0].isChosen);
    QVERIFY(source.document->tables[1].isChosen);
}

QTEST_APPLESS_MAIN(tst_ImportReading)

#include "tst_importreading.moc"
