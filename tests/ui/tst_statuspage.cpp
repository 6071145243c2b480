// SPDX-License-Identifier: MIT
#include "ui/detail/links.h"
#include "ui/statuspage.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

class TestStatusPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTextsAsText();
    void buttonsActAndMayReplaceThePage();
    void comesBackToTheSuggestionThatWasFollowed();
    void progressIsThereOnlyWhileBusy();
    void signAndTitleGrowWithTheLetters();
};

void TestStatusPage::showsTextsAsText()
{
    StatusPage page;
    page.setContent({.iconName = u"search"_s,
                     .title = u"<h1>title</h1>"_s,
                     .text = u"<script>x</script> & more"_s,
                     .buttons = {{u"Remove <i>a & b</i>"_s, [] {}}}});
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    const auto *button = page.findChild<QPushButton *>();
    QVERIFY(button);
    QCOMPARE(button->text(), u"Remove <i>a && b</i>"_s); // no mnemonic out of a query
}

void TestStatusPage::signAndTitleGrowWithTheLetters()
{
    StatusPage page;
    page.setContent({.iconName = u"info"_s, .title = u"Title"_s, .text = {}, .buttons = {}});
    const auto *title = page.findChild<QLabel *>(u"statusTitle"_s);
    const auto labels = page.findChildren<QLabel *>();
    const auto sign = std::ranges::find_if(
            labels, [](const QLabel *label) { return !label->pixmap().isNull(); });
    QVERIFY(sign != labels.end());
    const QSize before = (*sign)->pixmap().size();
    const int letters = title->fontMetrics().height();
    QFont font = page.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    page.setFont(font);
    QVERIFY((*sign)->pixmap().width() > 1.7 * before.width());
    QVERIFY(title->fontMetrics().height() > 1.7 * letters);
}

void TestStatusPage::buttonsActAndMayReplaceThePage()
{
    StatusPage page;
    int runs = 0;
    page.setContent({.iconName = u"search"_s,
                     .title = u"first"_s,
                     .text = {},
                     .buttons = {{u"Next"_s, [&] {
                                      ++runs;
                                      page.setContent({.iconName = u"info"_s,
                                                       .title = u"second"_s,
                                                       .text = {},
                                                       .buttons = {}});
                                  }}}});
    page.show();
    QTest::mouseClick(page.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(runs, 1);
    QCOMPARE(page.findChild<QLabel *>(u"statusTitle"_s)->text(), u"second"_s);
    QTRY_VERIFY(!page.findChild<QPushButton *>());
}

// Who reads one suggestion after the other goes on where they were.
void TestStatusPage::comesBackToTheSuggestionThatWasFollowed()
{
    StatusPage page;
    const auto show = [&page](const QStringList &codes) {
        QList<StatusPage::Suggestion> suggestions;
        for (const QString &code : codes)
            suggestions.append(
                    {CodeDetail::Link{{u"acme"_s, code, 1}, 0, u"Acme"_s, u"A text"_s}, [] {}});
        page.setContent({.iconName = u"search"_s,
                         .title = u"No code matches"_s,
                         .text = {},
                         .buttons = {},
                         .suggestions = suggestions});
    };
    show({u"A1"_s, u"A2"_s, u"A3"_s});
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const auto chosen = [&page] {
        const auto *link = qobject_cast<CodeLink *>(page.focusWidget());
        return link ? link->accessibleName() : QString();
    };
    page.focusFirst();
    QVERIFY2(chosen().contains(u"A1"_s), qPrintable(chosen()));
    const QList<CodeLink *> links = page.findChildren<CodeLink *>();
    QCOMPARE(links.size(), 3);
    links.at(1)->click();
    show({u"A1"_s, u"A2"_s, u"A3"_s});
    page.focusFirst();
    QVERIFY2(chosen().contains(u"A2"_s), qPrintable(chosen()));
    show({u"A1"_s, u"A2"_s});
    page.focusFirst();
    QVERIFY2(chosen().contains(u"A1"_s), qPrintable(chosen()));
}

void TestStatusPage::progressIsThereOnlyWhileBusy()
{
    StatusPage page;
    page.setContent(
            {.iconName = u"errdex"_s, .title = u"a"_s, .text = {}, .buttons = {}, .isBusy = true});
    QVERIFY(!page.findChild<QProgressBar *>()->isHidden());
    page.setContent({.iconName = u"errdex"_s, .title = u"b"_s, .text = {}, .buttons = {}});
    QVERIFY(page.findChild<QProgressBar *>()->isHidden());
}

QTEST_MAIN(TestStatusPage)
#include "tst_statuspage.moc"
