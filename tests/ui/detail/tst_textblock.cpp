// SPDX-License-Identifier: MIT
#include "ui/detail/textblock.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace errdex {

class TestTextBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTextAsItIs_data();
    void showsTextAsItIs();
    void isAsHighAsItsText();
    void breaksAWordThatIsTooLong();
    void copiesPlainText();
    void cannotBeEdited();
    void marksPlaceholders();
    void letsThePaneScroll();
    void readsAsItsLettersDo();
    void marksWholeJoinedWords();
};

void TestTextBlock::showsTextAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<b>bold</b> &amp; <img src=x onerror=alert(1)>"_s;
    QTest::newRow("looks like a document") << u"<!DOCTYPE html><html><body>x</body></html>"_s;
    QTest::newRow("markdown") << u"# no *heading* [link](http://x)"_s;
    QTest::newRow("lines") << u"one\n\n  two"_s;
    QTest::newRow("Persian") << u"خطا در پردازش %s"_s;
}

void TestTextBlock::showsTextAsItIs()
{
    QFETCH(QString, text);
    const TextBlock block(text);
    QCOMPARE(block.toPlainText(), text);
}

void TestTextBlock::isAsHighAsItsText()
{
    QWidget pane;
    auto *layout = new QVBoxLayout(&pane);
    auto *block = new TextBlock(u"one two three four five six seven eight nine ten"_s, &pane);
    layout->addWidget(block);
    layout->addStretch(1);
    pane.resize(800, 400);
    pane.show();
    const int line = block->fontMetrics().lineSpacing();
    QTRY_VERIFY(block->height() >= line && block->height() < 2 * line);
    pane.resize(120, 400);
    QTRY_VERIFY(block->height() > 3 * line);
    QCOMPARE(block->height(), block->heightForWidth(block->width()));
    block->setTextFont(QFont(block->font().family(), 30));
    QTRY_VERIFY(block->height() > 6 * line);
}

void TestTextBlock::breaksAWordThatIsTooLong()
{
    const TextBlock block(QString(200, u'W'));
    QVERIFY(block.minimumSizeHint().width() < 100);
    QVERIFY(block.heightForWidth(200) > 5 * block.fontMetrics().height());
}

void TestTextBlock::copiesPlainText()
{
    TextBlock block(u"<i>x</i> and %s"_s);
    block.markPlaceholders({{13, 2}});
    block.show();
    QVERIFY(QTest::qWaitForWindowActive(&block, test::patience));
    block.setFocus();
    QTest::keySequence(&block, QKeySequence::SelectAll);
    QTest::keySequence(&block, QKeySequence::Copy);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), u"<i>x</i> and %s"_s);
    QVERIFY(!copied->hasHtml());
}

void TestTextBlock::cannotBeEdited()
{
    TextBlock block(u"text"_s);
    block.show();
    block.setFocus();
    QTest::keyClicks(&block, u"more"_s);
    QTest::keyClick(&block, Qt::Key_Backspace);
    QCOMPARE(block.toPlainText(), u"text"_s);
}

void TestTextBlock::marksPlaceholders()
{
    TextBlock block(u"Field %s missing"_s);
    const Theme theme = Theme::forPalette(block.palette());
    block.markPlaceholders({{6, 2}});
    const auto backgroundAt = [&block](int position) {
        QTextCursor cursor(block.document());
        cursor.setPosition(position + 1);
        return cursor.charFormat().background().color();
    };
    QCOMPARE(backgroundAt(6), theme.placeholder.background);
    QCOMPARE(backgroundAt(7), theme.placeholder.background);
    QVERIFY(backgroundAt(5) != theme.placeholder.background);
    QVERIFY(backgroundAt(8) != theme.placeholder.background);
}

void TestTextBlock::readsAsItsLettersDo()
{
    const TextBlock block(u"IP یا مرچنت کد صحیح نیست\nNo field علی\n{\"code\": \"موجودی\"}\nمتن"_s);
    QList<Qt::LayoutDirection> directions;
    for (QTextBlock at = block.document()->begin(); at.isValid(); at = at.next())
        directions += at.textDirection();
    QCOMPARE(directions,
             (QList{Qt::RightToLeft, Qt::LeftToRight, Qt::LeftToRight, Qt::RightToLeft}));
}

// Letters of Arabic script are shaped with their neighbours: a format within them would tear them.
void TestTextBlock::marksWholeJoinedWords()
{
    TextBlock block(u"مالکیت نشانی، Name"_s);
    block.markMatches({{8, 2}, {14, 2}}); // "شا" and "Na"
    const QColor background = Theme::forPalette(block.palette()).matchBackground;
    QString marked;
    for (int place = 0; place < block.toPlainText().size(); ++place) {
        QTextCursor cursor(block.document());
        cursor.setPosition(place + 1);
        if (cursor.charFormat().background().color() == background)
            marked += block.toPlainText().at(place);
    }
    QCOMPARE(marked, u"نشاNa"_s); // an alef joins nothing behind it
}

void TestTextBlock::letsThePaneScroll()
{
    TextBlock block(u"text"_s);
    QWheelEvent wheel({5, 5}, block.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, {}, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(block.viewport(), &wheel);
    QVERIFY(!wheel.isAccepted());
}

} // namespace errdex

QTEST_MAIN(errdex::TestTextBlock)

#include "tst_textblock.moc"
