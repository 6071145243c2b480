// SPDX-License-Identifier: MIT
#include "models/codedetail.h"
#include "support/storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

CodeDetail detailOf(const std::shared_ptr<const SearchResult> &result, const QString &provider,
                    const QString &code, int occurrence = 1)
{
    return CodeDetailMaker::make(*result,
                                 result->store->find({provider, code, occurrence}).value());
}

QString dump(const CodeDetail::Links &links)
{
    QStringList lines;
    for (const CodeDetail::Link &link : links.shown)
        lines += u"%1 %2: %3"_s.arg(link.providerName, link.key.code, link.text);
    if (links.more > 0)
        lines += u"+%1"_s.arg(links.more);
    return lines.join(u'\n');
}

} // namespace

class TestCodeDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEverythingThatIsKnown();
    void leavesOutWhatIsNotGiven();
    void saysHowAStatusIsKnown_data();
    void saysHowAStatusIsKnown();
    void countsRepeatedCodes();
    void linksToTheSameFailure();
    void linksToTheSameCodeWithAnotherMeaning();
    void othersFirstAndNotTooMany();
    void knowsStars();
};

void TestCodeDetail::tellsEverythingThatIsKnown()
{
    const CodeDetail detail = detailOf(test::resultOf(test::smallStore()), u"alpha"_s, u"-1021"_s);
    QCOMPARE(detail.providerName, u"Alpha Pay"_s);
    QCOMPARE(detail.product, u"payments API"_s);
    QCOMPARE(detail.httpStatus, 400);
    QCOMPARE(detail.httpPhrase, u"Bad Request"_s);
    QCOMPARE(detail.httpReference, u"RFC 9110, Section 15.5.1"_s);
    QCOMPARE(detail.name, u"TimeOff"_s);
    QCOMPARE(detail.condition, u"Clock is wrong"_s);
    QCOMPARE(detail.category, u"Time"_s);
    const QList<Span> spans{{10, 2}, {27, 2}};
    QCOMPARE(detail.messagePlaceholders, spans);
    QCOMPARE(detail.conceptTitle, u"Clock skew"_s);
    QCOMPARE(detail.conceptGroup, u"Time"_s);
    QCOMPARE(detail.actor, u"The customer"_s);
    QCOMPARE(detail.retry, u"After a wait"_s);
    QCOMPARE(detail.reply, u"Reply about Clock skew."_s);
    QCOMPARE(detail.documentName, u"001_alpha.txt"_s);
}

void TestCodeDetail::leavesOutWhatIsNotGiven()
{
    const CodeDetail detail = detailOf(test::resultOf(test::smallStore()), u"gamma"_s, u"EMPTY"_s);
    CodeDetail bare;
    bare.key = {u"gamma"_s, u"EMPTY"_s, 1};
    bare.providerIndex = 2;
    bare.providerName = u"Gamma <b>Bank</b>"_s;
    QVERIFY(detail == bare);
}

void TestCodeDetail::saysHowAStatusIsKnown_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("stated") << u"alpha"_s << u"-1003"_s << u"Stated on the page"_s;
    QTest::newRow("rule") << u"beta"_s << u"429"_s << u"By a rule of the page"_s;
    QTest::newRow("derived") << u"beta"_s << u"TOKEN_EXPIRED"_s
                             << u"Derived by us from the code; the page does not say"_s;
    QTest::newRow("none") << u"beta"_s << u"-1021"_s << QString();
}

void TestCodeDetail::saysHowAStatusIsKnown()
{
    QFETCH(QString, provider);
    QFETCH(QString, code);
    QFETCH(QString, said);
    QCOMPARE(detailOf(test::resultOf(test::smallStore()), provider, code).httpSource, said);
}

void TestCodeDetail::countsRepeatedCodes()
{
    const auto result = test::resultOf(test::smallStore());
    QCOMPARE(detailOf(result, u"alpha"_s, u"0001"_s, 2).occurrence,
             u"Number 2 of 2 on the page with this code"_s);
    QCOMPARE(detailOf(result, u"alpha"_s, u"-1021"_s).occurrence, QString());
}

void TestCodeDetail::linksToTheSameFailure()
{
    const auto result = test::resultOf(test::smallStore());
    QCOMPARE(dump(detailOf(result, u"alpha"_s, u"-1003"_s).elsewhere), u"Beta 429: RATE_LIMIT"_s);
    QCOMPARE(dump(detailOf(result, u"gamma"_s, u"E10"_s).elsewhere), QString());
}

void TestCodeDetail::linksToTheSameCodeWithAnotherMeaning()
{
    const auto result = test::resultOf(test::smallStore());
    QCOMPARE(dump(detailOf(result, u"alpha"_s, u"-1021"_s).sameCode),
             u"Beta -1021: SESSION_GONE"_s);
    QCOMPARE(dump(detailOf(result, u"alpha"_s, u"0001"_s).sameCode),
             u"Alpha Pay 0001: Unknown error"_s);
    QCOMPARE(dump(detailOf(result, u"beta"_s, u"429"_s).sameCode), QString());
}

void TestCodeDetail::othersFirstAndNotTooMany()
{
    test::StoreRecipe recipe = test::smallRecipe();
    for (int i = 0; i < 10; ++i)
        recipe.codes.insert(i, u"alpha|A%1||||||x|expired"_s.arg(i));
    recipe.codes += u"gamma|G||||g|||expired"_s;
    const CodeDetail detail =
            detailOf(test::resultOf(test::makeStore(recipe)), u"alpha"_s, u"A0"_s);
    QCOMPARE(
            dump(detail.elsewhere).section(u'\n', 0, 3),
            u"Beta -1021: SESSION_GONE\nGamma <b>Bank</b> G: g\nBeta TOKEN_EXPIRED: Token expired\n"
            "Alpha Pay A1: "_s);
    QCOMPARE(int(detail.elsewhere.shown.size()), CodeDetailMaker::linkLimit);
    QCOMPARE(detail.elsewhere.more, 4);
}

void TestCodeDetail::knowsStars()
{
    const auto result = test::resultOf(test::smallStore(), {}, {}, {u"beta/429"_s});
    QVERIFY(detailOf(result, u"beta"_s, u"429"_s).isStarred);
    QVERIFY(!detailOf(result, u"beta"_s, u"-1021"_s).isStarred);
}

} // namespace errdex

QTEST_GUILESS_MAIN(errdex::TestCodeDetail)

#include "tst_codedetail.moc"
