// SPDX-License-Identifier: MIT
#include "ui/statuspage.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

class TestStatusPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTextsAsText();
    void buttonsActAndMayReplaceThePage();
    void progressIsThereOnlyWhileBusy();
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
