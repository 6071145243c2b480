// SPDX-License-Identifier: MIT
#include "core/lookup/normalizedtext.h"
#include "core/text/fold.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestNormalizedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("case") << u"Rate LIMIT"_s << u"rate limit"_s;
        QTest::newRow("digits and minus") << u"−۱۰۲۱ ４０３ ٤"_s << u"-1021 403 4"_s;
        QTest::newRow("accents") << u"é ß İ"_s << u"e ss i"_s;
        QTest::newRow("json quotes") << uR"(\"code\":1\/2)"_s << u"\"code\":1/2"_s;
        QTest::newRow("json line break") << uR"(a\nb\tc)"_s << u"a\nb c"_s;
        QTest::newRow("json unicode") << uR"(\u06F1\u0041)"_s << u"1a"_s;
        QTest::newRow("json pair") << uR"(\ud83d\ude00x)"_s << u"\U0001F600x"_s;
        QTest::newRow("broken json unicode") << uR"(\u12g4)"_s << uR"(\u12g4)"_s;
        QTest::newRow("entities") << u"&quot;a&#39;b&amp;"_s << u"\"a'b&"_s;
        QTest::newRow("percent") << u"%27side%27%20x 5% of %zz"_s << u"'side' x 5% of %zz"_s;
        QTest::newRow("nul") << u"a\0b"_s << u"a b"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xD800)) + u'x' << u" x"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(NormalizedText(text).folded()), expected);
    }

    void knowsWhereBytesCameFrom()
    {
        const QString text = u"ab −۱۰۲۱ \\\"c\\\""_s;
        const NormalizedText normalized(text);
        const size_t begin = normalized.folded().find("-1021");
        QCOMPARE(normalized.origin(begin, begin + 5), (Span{3, 5}));
        const size_t quoted = normalized.folded().find("\"c\"");
        QCOMPARE(normalized.origin(quoted, quoted + 3), (Span{9, 5}));
        QCOMPARE(normalized.positionOf(3), begin);
        QCOMPARE(normalized.positionOf(text.size()), normalized.folded().size());
        QCOMPARE(normalized.origin(0, normalized.folded().size()), (Span{0, text.size()}));
    }

    /// Origins stay inside the text and never go back, whatever it holds.
    void staysInside()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 500; ++round) {
            QString text;
            for (int i = 0; i < 60; ++i)
                text.append(QChar(random.bounded(4) == 0
                                          ? random.bounded(0xFFFF)
                                          : int("\\u%&\"a1D8 "[random.bounded(11)])));
            const NormalizedText normalized(text);
            qsizetype last = 0;
            for (size_t at = 0; at < normalized.folded().size(); ++at) {
                const Span span = normalized.origin(at, at + 1);
                QVERIFY(span.begin >= last && span.length >= 0 && span.end() <= text.size());
                last = span.begin;
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestNormalizedText)
#include "tst_normalizedtext.moc"
