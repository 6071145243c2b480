// SPDX-License-Identifier: MIT
#include "core/import/documentreader.h"
#include "core/import/importsource.h"
#include "core/import/providername.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

class tst_ProviderName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTitleNamesIt_data();
    void aTitleNamesIt();
    void aHeadlineNamesIt_data();
    void aHeadlineNamesIt();
    void aFileNamesIt_data();
    void aFileNamesIt();
    void dataNameIt_data();
    void dataNameIt();
    void theSurerPlaceCounts();
    void severalFilesNameNobody();
    void aKnownProviderIsKnown_data();
    void aKnownProviderIsKnown();

private:
    static QList<db::ProviderRecord> known()
    {
        db::ProviderRecord pro;
        pro.slug = u"hashkey-pro"_s;
        pro.name = u"HashKey Pro"_s;
        db::ProviderRecord apiBase;
        apiBase.slug = u"api-base"_s;
        apiBase.name = u"API Base"_s;
        return {pro, apiBase};
    }
    static ProposedProvider proposed(const QByteArray &bytes, const QString &file = {})
    {
        ImportSource source;
        if (!file.isEmpty())
            source.paths = {u"/somewhere/"_s + file};
        return proposedProvider(readDocument(bytes, {}), source, known());
    }
    static QString nameIn(const QByteArray &bytes, const QString &file = {})
    {
        return proposed(bytes, file).name;
    }
    static QByteArray html(const QString &title, const QByteArray &body = {})
    {
        return "<html><head><title>" + title.toUtf8() + "</title></head><body>" + body
                + "<table><tr><th>Code<th>Message<tr><td>1001<td>No</table></body></html>";
    }
    static constexpr auto table = "|Code|Message|\n|---|---|\n|1001|No|\n\n";
};

void tst_ProviderName::aTitleNamesIt_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    const QList<std::pair<QString, QString>> titles{
            {u"NordPay API – Error codes"_s, u"NordPay"_s},
            {u"Error codes | NordPay Docs"_s, u"NordPay"_s},
            {u"NordPay: Errors"_s, u"NordPay"_s},
            {u"Errors - Payments - NordPay"_s, u"NordPay"_s},
            {u"NordPay » REST API » v2.1 » Error Reference"_s, u"NordPay"_s},
            {u"Error Handling · Nord Pay Developer Portal"_s, u"Nord Pay"_s},
            {u"Errors in the NordPay API"_s, u"NordPay"_s},
            {u"NordPay’s error codes (v3)"_s, u"NordPay"_s},
            {u"List of NordPay™ error codes"_s, u"NordPay"_s},
            {u"NordPay"_s, u"NordPay"_s},
            {u"Crypto.com Exchange API"_s, u"Crypto.com Exchange"_s},
            {u"nordpay docs"_s, u"nordpay"_s},
            {u"Bank of Somewhere API errors"_s, u"Bank of Somewhere"_s},
            {u"Fehlercodes – NordPay Dokumentation"_s, u"NordPay"_s},
            {u"Übersicht der Fehlermeldungen | NordPay"_s, u"NordPay"_s},
            {u"Codes d’erreur de l’API NordPay"_s, u"NordPay"_s},
            {u"Códigos de error de NordPay"_s, u"NordPay"_s},
            {u"Коды ошибок NordPay API"_s, u"NordPay"_s},
            {u"کدهای خطای زرین‌تست"_s, u"زرین‌تست"_s},
            {u"支付宝开放平台错误码"_s, u"支付宝"_s},
            // Words that say what the page is are no name, and neither are sentences.
            {u"Error codes"_s, {}},
            {u"API Reference"_s, {}},
            {u"Payments API – Errors"_s, {}},
            {u"Order errors"_s, {}},
            {u"REST API v2 (2024-05)"_s, {}},
            {u"Fehlercodes der API"_s, {}},
            {u"错误码"_s, {}},
            {u"400 errors"_s, {}},
            {u"What to do when a payment is refused by the bank"_s, {}},
            {u"declined cards"_s, {}},
            {u"Why did my card fail?"_s, {}},
            {u"<b>$(reboot)</b>"_s, {}},
    };
    for (const auto &[title, name] : titles)
        QTest::newRow(qPrintable(title)) << title << name;
}

void tst_ProviderName::aTitleNamesIt()
{
    QFETCH(const QString, title);
    QFETCH(const QString, name);
    QCOMPARE(nameIn(html(title.toHtmlEscaped())), name);
    QCOMPARE(nameIn("---\ntitle: \"" + title.toUtf8() + "\"\n---\n" + table), name);
}

void tst_ProviderName::aHeadlineNamesIt_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("name");
    const QByteArray codes = table;
    QTest::newRow("the first of its level")
            << "# NordPay error codes\n\n## Order errors\n\n" + codes + "## Others\n\n" + codes
            << u"NordPay"_s;
    QTest::newRow("a name alone") << "# NordPay\n\n## Errors\n\n" + codes << u"NordPay"_s;
    QTest::newRow("one of several")
            << "# Placing orders\n\n" + codes + "# Settlement\n\n" + codes << QString();
    QTest::newRow("of a lower level") << "## NordPay errors\n\n" + codes << u"NordPay"_s;
    QTest::newRow("of a lower level, a name alone") << "## Settlement\n\n" + codes << QString();
    QTest::newRow("of a section") << "# Errors\n\n## Settlement errors\n\n" + codes << QString();
    QTest::newRow("a page") << QByteArray("<h1>NordPay API</h1><h2>Errors</h2><table><tr><th>Code"
                                          "<th>Message<tr><td>1001<td>No</table>")
                            << u"NordPay"_s;
    QTest::newRow("a text") << QByteArray("NordPay API error codes\n\n1001 - Order refused\n1002 - "
                                          "Order unknown\n1003 - Order closed\n")
                            << u"NordPay"_s;
    QTest::newRow("a code") << QByteArray("# E1001 InvalidOrder\n\nThe order is invalid.\n")
                            << QString();
}

void tst_ProviderName::aHeadlineNamesIt()
{
    QFETCH(const QByteArray, page);
    QFETCH(const QString, name);
    QCOMPARE(nameIn(page), name);
}

void tst_ProviderName::aFileNamesIt_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &[file, name] : QList<std::pair<QString, QString>>{
                 {u"errors.csv"_s, {}},
                 {u"NordPay.csv"_s, u"NordPay"_s},
                 {u"nordpay-errors.csv"_s, u"Nordpay"_s},
                 {u"nord_pay_error_codes_v2.csv"_s, u"Nord Pay"_s},
                 {u"api-errors-2024-05.csv"_s, {}},
                 {u"export (1).csv"_s, {}},
                 {u"1001.csv"_s, {}},
                 {u"a.csv"_s, {}},
                 {u"errs.json"_s, {}},
                 {u"NordPay API – errors.csv"_s, u"NordPay"_s},
                 {u"Error codes _ NordPay Docs.csv"_s, u"NordPay"_s},
                 {u"错误码.csv"_s, {}},
         })
        QTest::newRow(qPrintable(file)) << name;
}

void tst_ProviderName::aFileNamesIt()
{
    QFETCH(const QString, name);
    QCOMPARE(nameIn("code,message\n1001,No\n", QString::fromUtf8(QTest::currentDataTag())), name);
}

void tst_ProviderName::dataNameIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("a column") << QByteArray("provider,code,message\nNordPay,1,a\nNordPay,2,b\n")
                              << u"NordPay"_s;
    QTest::newRow("a column of several")
            << QByteArray("provider,code,message\nNordPay,1,a\nSudPay,2,b\n") << QString();
    // What says that it is the name is not taken apart.
    QTest::newRow("an object") << QByteArray(R"({"provider": {"name": "Error Docs"}, "codes": )"
                                             R"([{"code": "1001", "message": "No"}]})")
                               << u"Error Docs"_s;
    QTest::newRow("a text") << QByteArray(R"({"provider": "NordPay", "codes": )"
                                          R"([{"code": "1001", "message": "No"}]})")
                            << u"NordPay"_s;
    QTest::newRow("a title") << QByteArray(R"({"title": "NordPay API errors", "codes": )"
                                           R"([{"code": "1001", "message": "No"}]})")
                             << u"NordPay"_s;
    QTest::newRow("OpenAPI") << QByteArray(
            "openapi: 3.0.0\ninfo:\n  title: NordPay Checkout API\npaths:\n  /a:\n    get:\n      "
            "responses:\n        '400':\n          description: No\n          content:\n           "
            " "
            "application/json:\n              example: {code: E1, message: no}\n")
                             << u"NordPay Checkout"_s;
}

void tst_ProviderName::dataNameIt()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    QCOMPARE(nameIn(bytes), name);
}

void tst_ProviderName::theSurerPlaceCounts()
{
    const QByteArray headline = "<h1>SudPay API</h1>";
    QCOMPARE(nameIn(html(u"NordPay API"_s, headline), u"eastpay.html"_s), u"NordPay"_s);
    QCOMPARE(nameIn(html(u"Error codes"_s, headline), u"eastpay.html"_s), u"SudPay"_s);
    QCOMPARE(nameIn(html(u"Error codes"_s), u"eastpay.html"_s), u"Eastpay"_s);
}

void tst_ProviderName::severalFilesNameNobody()
{
    ImportSource source;
    source.paths = {u"/somewhere/nordpay.csv"_s, u"/somewhere/sudpay.csv"_s};
    QCOMPARE(proposedProvider(readDocument("code,message\n1001,No\n", {}), source, {}).name,
             QString());
}

void tst_ProviderName::aKnownProviderIsKnown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a title") << html(u"Error codes | hashkey PRO"_s);
    QTest::newRow("without a blank") << html(u"HashKeyPro API"_s);
    QTest::newRow("beside a title that looks surer") << html(u"Nord Docs | HashKey Pro"_s);
    QTest::newRow("a slug") << QByteArray("provider,code,message\nhashkey-pro,1,a\n");
}

void tst_ProviderName::aKnownProviderIsKnown()
{
    QFETCH(const QByteArray, bytes);
    const ProposedProvider provider = proposed(bytes);
    QVERIFY(provider.isKnown);
    QCOMPARE(provider.name, u"HashKey Pro"_s);
    QCOMPARE(provider.slug, u"hashkey-pro"_s);
    // Although it has words in its name that say what a page is.
    QCOMPARE(proposed(html(u"API Base"_s)).slug, u"api-base"_s);
    QVERIFY(!proposed(html(u"HashKey"_s)).isKnown);
    QVERIFY(!providerNamed(known(), {}));
    QVERIFY(!providerNamed(known(), u"—"_s));
}

QTEST_GUILESS_MAIN(tst_ProviderName)
#include "tst_providername.moc"
