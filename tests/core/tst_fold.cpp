// SPDX-License-Identifier: MIT
#include "core/text/fold.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsLike_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("ASCII case") << u"Rate LIMIT 429"_s << u"rate limit 429"_s;
        QTest::newRow("accents") << u"Résumé ÀÉÎ"_s << u"resume aei"_s;
        QTest::newRow("decomposed accent") << u"e\u0301"_s << u"e"_s;
        QTest::newRow("sharp s") << u"Straße STRASSE"_s << u"strasse strasse"_s;
        QTest::newRow("Turkish dotted I") << u"İstanbul"_s << u"istanbul"_s;
        QTest::newRow("Greek final sigma") << u"ΟΔΟΣ"_s << u"οδοσ"_s;
        QTest::newRow("Cyrillic") << u"ОШИБКА"_s << u"ошибка"_s;
        QTest::newRow("Arabic yeh and kaf are Persian") << u"كاربري"_s << u"کاربری"_s;
        QTest::newRow("Persian digits") << u"۱۲۳"_s << u"123"_s;
        QTest::newRow("Arabic-Indic digits") << u"٤٢٩"_s << u"429"_s;
        QTest::newRow("full-width") << u"ＡＢ１２"_s << u"ab12"_s;
        QTest::newRow("minus sign") << u"\u22121021"_s << u"-1021"_s;
        QTest::newRow("en dash") << u"\u20131021"_s << u"-1021"_s;
        QTest::newRow("no-break space") << u"a\u00a0b"_s << u"a b"_s;
        QTest::newRow("zero-width joiner and marks of direction") << u"a\u200d\u200eb"_s << u"ab"_s;
        QTest::newRow("Chinese") << u"错误"_s << u"错误"_s;
        QTest::newRow("emoji") << u"👍 ok"_s << u"👍 ok"_s;
    }

    void foldsLike()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(fold(text)), expected);
        // From UTF-8 as from UTF-16.
        QCOMPARE(QString::fromStdString(fold(std::string_view(text.toStdString()))), expected);
        // What is folded stays as it is.
        QCOMPARE(QString::fromStdString(fold(QString::fromStdString(fold(text)))), expected);
    }

    void takesInvalidText()
    {
        const QString loneSurrogate(QChar(0xd800));
        QVERIFY(!fold(loneSurrogate).empty());
        QVERIFY(!fold(std::string_view("\xff\xfe\x80")).empty());
    }

    /// Pieces that a long text is folded in leave no seam.
    void longTextsFoldAsShortOnes()
    {
        for (const QString &part :
             {u"é"_s, u"e\u0301x"_s, u"😀"_s, u"ß"_s, u"İ"_s, u"漢字 "_s, u"각"_s}) {
            const std::string one = fold(QStringView(part));
            std::string many;
            for (int i = 0; i < 1000; ++i)
                many += one;
            QCOMPARE(fold(QStringView(part.repeated(1000))), many);
        }
        QCOMPARE(fold(QStringView(QString(200'000, u'é'))).size(), size_t(200'000));
    }
};

QTEST_APPLESS_MAIN(TestFold)
#include "tst_fold.moc"
