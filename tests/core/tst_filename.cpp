// SPDX-License-Identifier: MIT
#include "core/text/filename.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suitsEverySystem_data()
    {
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QString>("name");
        QTest::newRow("a code") << QStringList{u"hashkey-pro"_s, u"-1021"_s}
                                << u"hashkey-pro-1021"_s;
        QTest::newRow("a name as a code")
                << QStringList{u"codelibra"_s, u"ERR_TIMEOUT"_s} << u"codelibra-err_timeout"_s;
        QTest::newRow("a query") << QStringList{u"http:4xx -\"no funds\" /a|b/"_s}
                                 << u"http-4xx-no-funds-a-b"_s;
        QTest::newRow("separators") << QStringList{u"../../etc/passwd"_s} << u"etc-passwd"_s;
        QTest::newRow("other separators") << QStringList{u"C:\\x|y*?<>."_s} << u"c-x-y"_s;
        QTest::newRow("what turns text") << QStringList{u"a\n\u202eb"_s} << u"a-b"_s;
        QTest::newRow("other scripts") << QStringList{u"موجودی کافی نیست"_s, u"余额不足"_s}
                                       << u"موجودی-کافی-نیست-余额不足"_s;
        QTest::newRow("a letter in two") << QStringList{u"Cafe\u0301"_s} << u"caf\u00e9"_s;
        QTest::newRow("a device") << QStringList{u"con"_s, u"???"_s} << u"errdex-con"_s;
        QTest::newRow("nearly one") << QStringList{u"console"_s} << u"console"_s;
        QTest::newRow("nothing") << QStringList{u"../"_s, {}} << QString();
        QTest::newRow("many words")
                << QStringList{u"words "_s.repeated(20)} << u"words-"_s.repeated(13).chopped(1);
        QTest::newRow("a long word") << QStringList{u"a"_s.repeated(500)} << u"a"_s.repeated(80);
        QTest::newRow("a letter of two units at the end")
                << QStringList{u"a"_s.repeated(79) + u"𐐨"_s.repeated(3)} << u"a"_s.repeated(79);
    }

    void suitsEverySystem()
    {
        QFETCH(const QStringList, parts);
        QTEST(fileNameOf(parts), "name");
    }
};

QTEST_GUILESS_MAIN(TestFileName)
#include "tst_filename.moc"
