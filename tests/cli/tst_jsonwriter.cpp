// SPDX-License-Identifier: MIT
#include "cli/jsonwriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace errdex;

class tst_JsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfKeys();
    void writesEmptyThings();
    void nests();
    void escapes_data();
    void escapes();
    void writesNumbersInNoLocale();
};

void tst_JsonWriter::keepsTheOrderOfKeys()
{
    JsonWriter json;
    json.beginObject().key("z").value(u"1"_s).key("a").value(qint64(2)).key("m").null().endObject();
    QCOMPARE(json.text(), QByteArray("{\"z\": \"1\", \"a\": 2, \"m\": null}\n"));
}

void tst_JsonWriter::writesEmptyThings()
{
    JsonWriter json;
    json.beginObject().key("a").beginArray().endArray().key("b").beginObject().endObject();
    json.key("c").value(u""_s).key("d").value(QString()).endObject();
    QCOMPARE(json.text(), QByteArray("{\"a\": [], \"b\": {}, \"c\": \"\", \"d\": null}\n"));
}

void tst_JsonWriter::nests()
{
    JsonWriter json;
    json.beginArray();
    for (const qint64 i : {1, 2})
        json.beginObject()
                .key("n")
                .value(i)
                .key("l")
                .beginArray()
                .value(i)
                .value(i)
                .endArray()
                .endObject();
    json.endArray();
    QCOMPARE(json.text(),
             QByteArray("[\n  {\"n\": 1, \"l\": [1, 1]},\n"
                        "  {\"n\": 2, \"l\": [2, 2]}\n]\n"));
}

void tst_JsonWriter::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes and backslashes") << u"\"a\\b\""_s;
    QTest::newRow("lines and tabs") << u"a\r\nb\tc"_s;
    QString controls;
    for (char16_t c = 0; c < 0x20; ++c)
        controls += QChar(c);
    QTest::newRow("every control character") << controls;
    QTest::newRow("beyond ASCII") << u"é ۱ 中 😀 \u007f \u2028"_s;
    QTest::newRow("mark-up") << u"</script>"_s;
}

void tst_JsonWriter::escapes()
{
    QFETCH(const QString, text);
    JsonWriter json;
    json.beginObject().key("t").value(text).endObject();
    // An independent reader gets back what was written.
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json.text(), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(document.object().value(u"t"_s).toString(), text);
}

void tst_JsonWriter::writesNumbersInNoLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    JsonWriter json;
    json.beginArray().value(0.5).value(1.0).value(0.0).value(0.8333333).value(qint64(-1234567));
    json.endArray();
    QLocale::setDefault(before);
    QCOMPARE(json.text().simplified(), QByteArray("[ 0.5, 1, 0, 0.8333, -1234567 ]"));
}

QTEST_APPLESS_MAIN(tst_JsonWriter)
#include "tst_jsonwriter.moc"
