// SPDX-License-Identifier: MIT
#include "tests/support/bundledstore.h"
#include "tests/support/storefixture.h"
#include "tests/ui/print/textpaper.h"
#include "ui/print/cardprinter.h"

#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

/// Words as they stand on paper: line breaks of wrapping are blanks.
QString wordsOf(const std::shared_ptr<const SearchResult> &result, int *pages = nullptr,
                bool forColleagues = false)
{
    test::TextPaper paper;
    const int count = CardPrinter({result, nullptr, {}, forColleagues}).print(paper);
    if (pages)
        *pages = count;
    return paper.text().simplified();
}

} // namespace

class TestCardPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void aCardHasEverythingOnOnePage()
    {
        const auto result = test::resultOf(test::bundledStore(), u"code:=-1021"_s);
        QCOMPARE(result->rows.size(), size_t(1));
        const CodeDetail detail = CodeDetailMaker::make(*result, result->rows[0]);
        int pages = 0;
        const QString text = wordsOf(result, &pages, true);
        QCOMPARE(pages, 1);
        QVERIFY(text.contains(u"Page 1 of 1"_s));
        for (const QString &part :
             {detail.providerName, detail.key.code, detail.message, detail.conceptTitle,
              detail.actor, detail.retry, detail.nextStep.left(20), detail.reply.left(20),
              u"Reply that is safe to send"_s, u"HTTP status"_s, detail.documentationUrl.left(16)})
            QVERIFY2(text.contains(part.simplified()), qPrintable(part + u'\n' + text));
        QVERIFY(!text.contains(u"Note"_s)); // nobody has written one
        QVERIFY2(!text.contains(QChar::ReplacementCharacter), qPrintable(text)); // as a stranger's
    }

    // The card's heading names the code; the head of its first page is no second one.
    void oneCodeIsNamedOnceOnAPage()
    {
        const auto result = test::resultOf(test::bundledStore(), u"code:=-1021"_s);
        const QString card = wordsOf(result);
        QCOMPARE(card.count(u"HashKey Pro"_s), 1);
        QCOMPARE(card.count(u"-1021"_s), 1);
        test::StoreRecipe recipe = test::smallRecipe();
        recipe.codes.append(u"alpha|LONG|400||name|"_s + u"word "_s.repeated(4000));
        const auto longResult = test::resultOf(test::makeStore(recipe), u"code:=LONG"_s);
        int pages = 0;
        const QString longCard = wordsOf(longResult, &pages);
        QVERIFY(pages > 1);
        QCOMPARE(longCard.count(u"LONG"_s), pages); // the others have no heading but their head
    }

    // A card may go to a customer: what those who work on the ticket have to do, what other providers
    // call it, and what we remark, is no matter of theirs.
    void whatIsForColleaguesIsOnItIfWanted()
    {
        const auto store = test::bundledStore();
        const auto all = test::resultOf(store);
        const QString safe = wordsOf(all);
        const QString full = wordsOf(all, nullptr, true);
        for (const QString &part :
             {u"Who must act"_s, u"Trying again"_s, u"Next step"_s, u"Elsewhere"_s,
              u"Same code, other meaning"_s, u"Our remark, not the provider's"_s,
              u"Reply that is safe to send"_s}) {
            QVERIFY2(!safe.contains(part), qPrintable(part));
            QVERIFY2(full.contains(part), qPrintable(part));
        }
        const auto result = test::resultOf(store, u"code:=-1021"_s);
        const CodeDetail detail = CodeDetailMaker::make(*result, result->rows[0]);
        const QString card = wordsOf(result);
        for (const QString &part :
             {detail.providerName, detail.key.code, u"HTTP status"_s, detail.httpPhrase,
              detail.message, detail.conceptTitle, detail.conceptMeaning.left(20), u"Our reply"_s,
              detail.reply.left(20), detail.documentationUrl.left(16)})
            QVERIFY2(card.contains(part.simplified()), qPrintable(part + u'\n' + card));
        for (const QString &part : {detail.actor, detail.retry, detail.nextStep.left(20)}) {
            QVERIFY(!part.isEmpty());
            QVERIFY2(!card.contains(part.simplified()), qPrintable(part + u'\n' + card));
        }
    }

    // One's own words too, but for the reply, which is written for a customer.
    void whatThePersonKeepsIsOnItIfWanted()
    {
        const auto store = test::bundledStore();
        const auto result = test::resultOf(store, u"code:=-1021"_s);
        OwnTexts own;
        own.note = u"Ask for the clock"_s;
        own.tags = {u"clock"_s, u"vip"_s};
        own.link = u"https://wiki.example/clock"_s;
        own.reply = u"Dear customer"_s;
        CodeDetail detail = CodeDetailMaker::make(*result, result->rows[0]);
        OwnData data;
        data.texts.insert(detail.key, own);
        SearchResult with = *result;
        data.starred.insert(detail.key);
        with.userLayer = UserLayer::make(*store, data);
        const auto shared = std::make_shared<const SearchResult>(with);
        const QString safe = wordsOf(shared);
        for (const QString &part : {own.note, u"clock, vip"_s, own.link, u"Note"_s, u"★"_s})
            QVERIFY2(!safe.contains(part), qPrintable(part + u'\n' + safe));
        QVERIFY(safe.contains(own.reply));
        const QString text = wordsOf(shared, nullptr, true);
        for (const QString &part : {own.note, u"clock, vip"_s, own.link, own.reply,
                                    u"Your reply for this code"_s, u"Note"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
        QVERIFY(!text.contains(detail.reply.left(20)));
    }

    void severalFlowOverPages()
    {
        const auto result = test::resultOf(test::bundledStore(), u"provider:ethgas"_s);
        int pages = 0;
        const QString text = wordsOf(result, &pages);
        const auto cards = int(result->rows.size());
        QVERIFY(cards > 5);
        QVERIFY(pages > 1);
        QVERIFY2(pages < cards, qPrintable(QString::number(pages)));
        QCOMPARE(text.count(u"What it means"_s), cards);
        for (const Row row : result->rows)
            QVERIFY(text.contains(result->store->string(row, TextField::Code)));
    }

    // A heading never stands alone at the foot of a page.
    void headingsStayWithTheirCards()
    {
        const auto result = test::resultOf(test::bundledStore(), u"provider:hashkey-pro"_s);
        test::TextPaper paper;
        CardPrinter({result, nullptr, {}}).print(paper);
        int headings = 0;
        for (const auto &each : paper.texts) {
            if (!each.text.startsWith(u"HashKey Pro"_s) || each.place.x() > 1)
                continue;
            ++headings;
            const double head = paper.logicalDpiY() / 72.0 * 60;
            if (each.place.y() > head)
                QVERIFY(each.place.y() < paper.height() - paper.logicalDpiY() / 72.0 * 100);
        }
        QVERIFY(headings >= int(result->rows.size()));
    }

    void namesStandOnTheRightForRightToLeft()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto result = test::resultOf(test::bundledStore(), u"code:=-1021"_s);
        test::TextPaper paper;
        CardPrinter({result, nullptr, {}}).print(paper);
        QVERIFY(paper.find(u"Message"_s).place.x() > paper.width() * 0.8);
    }

    // What keeps a code's direction is ours: never a sign for a stranger's character, in the heading,
    // below "Elsewhere" and "Same code".
    void codesStandWithoutSigns_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void codesStandWithoutSigns()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        const QString text =
                wordsOf(test::resultOf(test::bundledStore(), u"code:=-1021"_s), nullptr, true);
        QVERIFY(text.contains(u"-1021"_s));
        QVERIFY2(!text.contains(QChar::ReplacementCharacter), qPrintable(text));
    }

    // A minus stays before its number, also where the provider's name is Persian.
    void codesReadFromLeftToRightBehindAnyName()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        test::StoreRecipe recipe = test::smallRecipe();
        recipe.providers[0].name = u"زرین"_s;
        recipe.codes = {recipe.providers[0].slug + u"|-51|||||IP یا مرچنت کد صحیح نیست"_s};
        test::TextPaper paper;
        CardPrinter({test::resultOf(test::makeStore(recipe)), nullptr, {}}).print(paper);
        QCOMPARE(paper.find(u"-51"_s).text.trimmed(), u"-51"_s);
        // A sentence that begins with a foreign word still begins on the right.
        const test::PaintedText foreign = paper.find(u"IP"_s);
        QVERIFY(!foreign.text.isEmpty());
        for (const test::PaintedText &each : paper.texts) {
            if (each.text.contains(u"صحیح"_s))
                QVERIFY2(each.place.x() < foreign.place.x(), qPrintable(each.text));
        }
    }

    // A stranger's character is shown as a sign, wherever it stands.
    void strangersTurnNothing()
    {
        test::StoreRecipe recipe = test::smallRecipe();
        recipe.providers[0].name = u"Al\u202epha"_s;
        recipe.codes = {recipe.providers[0].slug + u"|A\u2066B"_s};
        const QString text = wordsOf(test::resultOf(test::makeStore(recipe)));
        QVERIFY(!text.contains(u'\u202e'));
        QVERIFY2(text.contains(u"Al\ufffdpha"_s) && text.contains(u"A\ufffdB"_s), qPrintable(text));
    }

    void aCodeWithNothingIsACardToo()
    {
        test::StoreRecipe recipe = test::smallRecipe();
        recipe.codes = {u"alpha|LONELY"_s};
        const QString text = wordsOf(test::resultOf(test::makeStore(recipe)));
        QVERIFY(text.contains(u"LONELY"_s));
        QVERIFY(!text.contains(u"What it means"_s));
    }
};

QTEST_MAIN(TestCardPrinter)
#include "tst_cardprinter.moc"
