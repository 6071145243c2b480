// SPDX-License-Identifier: MIT
// How the piece of a text is painted that made a code an answer.
#include "ui/answer/excerptline.h"
#include "ui/table/markedtext.h"
#include "ui/theme/icons.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestExcerptLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfAPersonReadAsTheyAreWritten();
    void wordsOfAProgramStandFromTheLeft();

private:
    static QImage picture(ExcerptLine::Author author);
    static QImage expected(const QFont &font, MarkedText::Direction direction);
    inline static const QString m_text =
            u"\u067e\u0627\u0633\u062e: error -1021 \u0628\u0648\u062f"_s;
};

QImage TestExcerptLine::picture(ExcerptLine::Author author)
{
    ExcerptLine line;
    line.setExcerpt({.text = m_text, .matches = {}, .values = {}}, u"Note"_s, author);
    line.resize(400, line.sizeHint().height());
    return line.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QImage TestExcerptLine::expected(const QFont &font, MarkedText::Direction direction)
{
    const ExcerptLine like;
    const Theme theme = Theme::forPalette(like.palette());
    QImage image(400, like.sizeHint().height(), QImage::Format_RGB32);
    image.fill(like.palette().color(QPalette::Window));
    QPainter painter(&image);
    MarkedText line;
    line.text = m_text;
    line.font = font;
    line.color = theme.mutedText;
    line.direction = direction;
    line.paint(&painter, image.rect().adjusted(0, 4, 0, -4), Qt::LeftToRight, theme);
    painter.end();
    return image;
}

void TestExcerptLine::wordsOfAPersonReadAsTheyAreWritten()
{
    const QFont font = ExcerptLine().font();
    QCOMPARE(picture(ExcerptLine::Author::Person), expected(font, MarkedText::Direction::OfText));
    QVERIFY(picture(ExcerptLine::Author::Person)
            != expected(font, MarkedText::Direction::LeftToRight));
}

void TestExcerptLine::wordsOfAProgramStandFromTheLeft()
{
    QCOMPARE(picture(ExcerptLine::Author::Program),
             expected(codeFont(ExcerptLine().font()), MarkedText::Direction::LeftToRight));
}

QTEST_MAIN(TestExcerptLine)
#include "tst_excerptline.moc"
