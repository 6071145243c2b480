// SPDX-License-Identifier: MIT
#include "ui/print/replayedtext.h"

#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

QImage emptyPage()
{
    QImage page(600, 40, QImage::Format_Grayscale8);
    page.fill(Qt::white);
    return page;
}

void paint(QPaintDevice &device, const QString &text)
{
    QPainter painter(&device);
    painter.drawText(QRect(0, 0, 600, 40), Qt::AlignRight | Qt::AlignAbsolute, text);
}

QImage painted(const QString &text)
{
    QImage page = emptyPage();
    paint(page, text);
    return page;
}

QImage replayed(const QString &text)
{
    QPicture picture;
    paint(picture, text);
    QImage page = emptyPage();
    QPainter painter(&page);
    picture.play(&painter);
    return page;
}

/// Columns of pixels in which one of the pages has ink and the other has none.
int differingColumns(const QImage &one, const QImage &other)
{
    const auto hasInk = [](const QImage &page, int x) {
        for (int y = 0; y < page.height(); ++y) {
            if (qGray(page.pixel(x, y)) < 128)
                return true;
        }
        return false;
    };
    int columns = 0;
    for (int x = 0; x < one.width(); ++x)
        columns += hasInk(one, x) != hasInk(other, x) ? 1 : 0;
    return columns;
}

} // namespace

class TestReplayedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsAsItWasPainted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a page") << u"صفحهٔ ۱ از ۷"_s;
        QTest::newRow("a count") << u"۱۶۴ از ۲۸۸ کد · \u2068provider:hashkey-pro http:4xx\u2069"_s;
        QTest::newRow("a sentence") << u"درخواست دیر رسید. دوباره بفرستید."_s;
        QTest::newRow("a remark") << u"کد (HTTP 400 Bad Request) آمد"_s;
    }
    void standsAsItWasPainted()
    {
        QFETCH(const QString, text);
        const QImage page = painted(text);
        QVERIFY(differingColumns(page, replayed(text)) > 0); // or nobody needs the marks
        QCOMPARE(differingColumns(page, replayed(withKeptDirections(text))), 0);
    }

    void leavesWhatIsReadFromLeftToRight()
    {
        for (const QString &text :
             {u"Page 1 of 7"_s, u"کد"_s, u"۱٬۰۰۰"_s, QString(), u"401 Unauthorized: سلام"_s})
            QCOMPARE(withKeptDirections(text), text);
        QVERIFY(withKeptDirections(u"کد a b ها"_s).contains(u"a b"_s));
    }

    void movesFormatsAlong()
    {
        PaperText text{.text = u"کد 401 ها"_s, .font = {}, .formats = {{3, 3, {}}}};
        keepDirections(text);
        QCOMPARE(text.text.mid(text.formats[0].start, text.formats[0].length), u"401"_s);
    }
};

QTEST_MAIN(TestReplayedText)
#include "tst_replayedtext.moc"
