// SPDX-License-Identifier: MIT
#include "ui/detail/markdownblock.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace errdex {

class TestMarkdownBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsMarkdown();
    void keepsLines();
    void interpretsNothingElse_data();
    void interpretsNothingElse();
    void tellsWhichLinkWasClicked();
    void loadsNothing();
    void ofALongTextTheBeginningIsShown();
    void takesLongAndDeepTexts_data();
    void takesLongAndDeepTexts();

private:
    static QStringList linksOf(const MarkdownBlock &block);
};

QStringList TestMarkdownBlock::linksOf(const MarkdownBlock &block)
{
    QStringList links;
    for (QTextBlock each = block.document()->begin(); each.isValid(); each = each.next()) {
        for (auto it = each.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isAnchor())
                links.append(it.fragment().charFormat().anchorHref());
        }
    }
    links.removeDuplicates();
    return links;
}

void TestMarkdownBlock::showsMarkdown()
{
    const MarkdownBlock block(u"Ask for **the time**\n\n- first\n- second"_s);
    QCOMPARE(block.toPlainText(), u"Ask for the time\nfirst\nsecond"_s);
    QTextCursor cursor(block.document());
    cursor.setPosition(10);
    QVERIFY(cursor.charFormat().fontWeight() > QFont::Normal);
}

void TestMarkdownBlock::keepsLines()
{
    const MarkdownBlock block(
            u"مشتری وصل بود\n**توجه:** TCK-4821\n{\"code\": -51, \"m\": \"کافی نیست\"}\n"
            u"```\na\nb\n```\n- one\n- two"_s);
    QStringList lines;
    QList<Qt::LayoutDirection> directions;
    for (QTextBlock at = block.document()->begin(); at.isValid(); at = at.next()) {
        lines += at.text();
        directions += at.textDirection();
    }
    QCOMPARE(lines,
             QStringList({u"مشتری وصل بود"_s, u"توجه: TCK-4821"_s,
                          u"{\"code\": -51, \"m\": \"کافی نیست\"}"_s, u"a"_s, u"b"_s, u"one"_s,
                          u"two"_s}));
    QCOMPARE(directions.first(3), (QList{Qt::RightToLeft, Qt::RightToLeft, Qt::LeftToRight}));
}

void TestMarkdownBlock::interpretsNothingElse_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QStringList>("links");
    const QStringList none;
    QTest::newRow("HTML") << u"a <b>b</b> <script>alert(1)</script>"_s
                          << u"a <b>b</b> <script>alert(1)</script>"_s << none;
    QTest::newRow("a block of HTML") << u"<table><tr><td>x</td></tr></table>"_s
                                     << u"<table><tr><td>x</td></tr></table>"_s << none;
    QTest::newRow("a web link shows its address") << u"see [the bank](https://evil.example/x)"_s
                                                  << u"see the bank <https://evil.example/x>"_s
                                                  << QStringList{u"https://evil.example/x"_s};
    QTest::newRow("an address is shown once")
            << u"see <https://a.example/>"_s << u"see https://a.example/"_s
            << QStringList{u"https://a.example/"_s};
    QTest::newRow("an address that names another")
            << u"[https://bank.example/](https://evil.example/)"_s
            << u"https://bank.example/ <https://evil.example/>"_s
            << QStringList{u"https://evil.example/"_s};
    QTest::newRow("a script") << u"[x](javascript:alert(1))"_s << u"x <javascript:alert(1)>"_s
                              << none;
    QTest::newRow("a file") << u"[x](file:///etc/passwd)"_s << u"x <file:///etc/passwd>"_s << none;
    QTest::newRow("a picture") << u"![x](https://track.example/p.png)"_s
                               << u"(picture https://track.example/p.png, not loaded)"_s << none;
    QTest::newRow("text turned around")
            << u"a\u202Ecod.exe"_s << u"a\u27e8U+202E\u27e9cod.exe"_s << none;
    QTest::newRow("a control character") << u"a\u0007b"_s << u"a\u27e8U+0007\u27e9b"_s << none;
}

void TestMarkdownBlock::interpretsNothingElse()
{
    QFETCH(const QString, markdown);
    QFETCH(const QString, shown);
    QFETCH(const QStringList, links);
    const MarkdownBlock block(markdown);
    QCOMPARE(block.toPlainText().trimmed(), shown);
    QCOMPARE(linksOf(block), links);
}

void TestMarkdownBlock::tellsWhichLinkWasClicked()
{
    MarkdownBlock block(u"[read](https://a.example/1)"_s);
    block.resize(400, 60);
    block.show();
    QVERIFY(QTest::qWaitForWindowExposed(&block, test::patience));
    const QSignalSpy clicked(&block, &MarkdownBlock::anchorClicked);
    QTest::mouseClick(block.viewport(), Qt::LeftButton, {}, QPoint(10, 8));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toUrl(), QUrl(u"https://a.example/1"_s));
    QVERIFY(block.source().isEmpty()); // it went nowhere
    QCOMPARE(block.toPlainText(), u"read <https://a.example/1>"_s);
}

void TestMarkdownBlock::loadsNothing()
{
    MarkdownBlock block(u"x"_s);
    const QVariant loaded = block.document()->resource(QTextDocument::ImageResource,
                                                       QUrl(u"file:///etc/hostname"_s));
    QVERIFY(loaded.toByteArray().isEmpty());
    QVERIFY(loaded.value<QImage>().isNull());
}

void TestMarkdownBlock::ofALongTextTheBeginningIsShown()
{
    const QString line = u"code=-1021 **somewhere** in a log\n"_s;
    const MarkdownBlock block(line.repeated(100'000));
    const QString shown = block.toPlainText();
    QVERIFY(shown.size() < 30'000);
    QVERIFY(shown.startsWith(u"code=-1021 somewhere in a log"_s));
    const qsizetype lines = shown.count(u"somewhere"_s);
    const qsizetype more = line.size() * (100'000 - lines) + 1; // with the line break in between
    const QString end = u"… and %1 more character(s)"_s.arg(QLocale().toString(more));
    QVERIFY2(shown.endsWith(end), qPrintable(shown.last(60) + end));
    QVERIFY(!MarkdownBlock(line).toPlainText().contains(u"more character"_s));
}

void TestMarkdownBlock::takesLongAndDeepTexts_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("long") << u"word "_s.repeated(100'000);
    QTest::newRow("quotes in quotes") << u">"_s.repeated(20'000) + u"x"_s;
    QTest::newRow("lists in lists") << u"- "_s.repeated(5'000) + u"x"_s;
    QTest::newRow("brackets") << u"["_s.repeated(50'000);
    QTest::newRow("emphasis") << u"**a _b "_s.repeated(10'000);
    QTest::newRow("links") << u"[a](https://a.example/) "_s.repeated(2'000);
}

// It ends, and shows something; how long it may take is not for a test to say.
void TestMarkdownBlock::takesLongAndDeepTexts()
{
    QFETCH(const QString, markdown);
    MarkdownBlock block(markdown);
    block.resize(300, 100);
    QVERIFY(block.heightForWidth(300) > 0);
    QVERIFY(!block.toPlainText().isEmpty());
}

} // namespace errdex

QTEST_MAIN(errdex::TestMarkdownBlock)

#include "tst_markdownblock.moc"
