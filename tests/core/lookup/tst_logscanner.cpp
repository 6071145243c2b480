// SPDX-License-Identifier: MIT
#include "core/lookup/logscanner.h"
#include "core/lookup/tokenmask.h"
#include "tests/support/bundledstore.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestLogScanner : public QObject
{
    Q_OBJECT

    std::shared_ptr<const CatalogStore> m_store;

    /// "code*count@line" for every finding, fed in pieces of a size.
    QStringList found(const QByteArray &log, qsizetype piece = 1 << 20) const
    {
        LogScanner scanner(*m_store);
        for (qsizetype at = 0; at < log.size(); at += piece)
            scanner.feed(QByteArrayView(log).sliced(at, std::min(piece, log.size() - at)));
        scanner.finish();
        QStringList texts;
        for (const LogFinding &finding : scanner.findings())
            texts.append(u"%1*%2@%3"_s.arg(finding.code).arg(finding.count).arg(finding.firstLine));
        return texts;
    }

private Q_SLOTS:
    void initTestCase() { m_store = test::bundledStore(); }

    void findsCodes_data()
    {
        QTest::addColumn<QString>("log");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &log, const QStringList &expected) {
            QTest::newRow(name) << log << expected;
        };
        row("nothing", u""_s, {});
        row("alone", u"403012"_s, {u"403012*1@1"_s});
        row("many", u"a 403012\nb 403012\nc code=-1021\n"_s, {u"403012*2@1"_s, u"-1021*1@3"_s});
        row("signs", u"-1021 x-1021 1021 −1021 – –1021"_s, {u"-1021*3@1"_s});
        row("digits of other scripts", u"خطای ۴۰۳۰۱۲ و −١٠٢١ و ４０３０１２"_s,
            {u"403012*2@1"_s, u"-1021*1@1"_s});
        row("pieces of others", u"4030123 a403012 403012b 403.403012 12:403012:1 x_403012"_s, {});
        row("values of other keys", u"orderId=403012 \"id\":403012, port 1001 line 1002"_s, {});
        row("short numbers", u"GET 200 99 status=200 code=200 err: 99 error 104 took 102"_s,
            {u"200*1@1"_s, u"99*1@1"_s, u"104*1@1"_s});
        row("symbols", u"AUTH_EXPIRED auth_expired MY_AUTH_EXPIRED AUTH_EXPIRED2"_s,
            {u"AUTH_EXPIRED*2@1"_s});
        row("mere words", u"internal conflict INTERNAL Error: forbidden"_s,
            {u"INTERNAL*1@1"_s, u"FORBIDDEN*1@1"_s});
        row("json", u"{\"code\":-1021,\"msg\":\"x\"}\n{\"code\":\"0211\"}"_s,
            {u"-1021*1@1"_s, u"0211*1@2"_s});
        row("chinese around", u"错误码403012出现，订单403013"_s, {u"403012*1@1"_s});
    }

    void findsCodes()
    {
        QFETCH(QString, log);
        QFETCH(QStringList, expected);
        QCOMPARE(found(log.toUtf8()), expected);
    }

    /// Where the pieces are cut makes no difference.
    void cutsMakeNoDifference()
    {
        QByteArray log;
        QRandomGenerator random(7);
        const QByteArrayList words{"403012",
                                   " code=-1021 ",
                                   "AUTH_EXPIRED",
                                   "\n",
                                   " ",
                                   "x",
                                   "۴۰۳۰۱۲",
                                   "−1021",
                                   "-",
                                   "=",
                                   "4030",
                                   QByteArray(200, 'a'),
                                   QByteArray(130, '4')};
        for (int i = 0; i < 4000; ++i)
            log += words[random.bounded(int(words.size()))] + (random.bounded(3) ? " " : "");
        const QStringList whole = found(log);
        QVERIFY(whole.size() >= 3);
        for (const qsizetype piece : {1, 3, 63, 64, 65, 127, 128, 129, 1000, 4096})
            QCOMPARE(found(log, piece), whole);
    }

    void masksAgree()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 1000; ++round) {
            std::array<char, tokenMaskBytes> bytes{};
            for (char &c : bytes)
                c = char(random.bounded(256));
            QVERIFY(tokenMask(bytes.data()) == plainTokenMask(bytes.data()));
        }
        for (int c = 0; c < 256; ++c) {
            std::array<char, tokenMaskBytes> bytes{};
            bytes.fill(char(c));
            QVERIFY(tokenMask(bytes.data()) == plainTokenMask(bytes.data()));
        }
    }

    void givesRowsExcerptAndProviders()
    {
        QByteArray log = "first\n" + QByteArray(1000, ' ') + "before 400001 after\n";
        QBuffer device(&log);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto all = scanLog(*m_store, device);
        QVERIFY(all.has_value());
        QCOMPARE(all->findings.size(), size_t(1));
        QCOMPARE(all->findings.front().rows.size(), size_t(2));
        QCOMPARE(all->findings.front().firstLine, quint64(2));
        QVERIFY(all->findings.front().excerpt.contains(u"before 400001 after"_s));
        QVERIFY(all->findings.front().excerpt.size() <= 200);

        device.seek(0);
        LogScanOptions options;
        options.providers = {m_store->providerIndex(u"codelibra")};
        const auto one = scanLog(*m_store, device, options);
        QCOMPARE(one->findings.front().rows.size(), size_t(1));
    }

    void readsUtf16()
    {
        const QString text = u"\uFEFFکد ۴۰۳۰۱۲\nAUTH_EXPIRED\n"_s;
        const QByteArray bytes(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QCOMPARE(found(bytes), (QStringList{u"403012*1@1"_s, u"AUTH_EXPIRED*1@2"_s}));
        QCOMPARE(found(bytes, 3), (QStringList{u"403012*1@1"_s, u"AUTH_EXPIRED*1@2"_s}));
    }

    void tellsProgressAndStops()
    {
        QByteArray log(8 << 20, 'x');
        QBuffer device(&log);
        QVERIFY(device.open(QIODevice::ReadOnly));
        quint64 last = 0;
        LogScanOptions options;
        options.progress = [&last](quint64 bytes) { last = bytes; };
        QVERIFY(scanLog(*m_store, device, options).has_value());
        QCOMPARE(last, quint64(log.size()));

        device.seek(0);
        options.isCanceled = [&last] { return last > 1; };
        QVERIFY(!scanLog(*m_store, device, options).has_value());
    }

    /// The speed goal is measured elsewhere; this only keeps it from being lost by a factor.
    void staysLinear()
    {
        const QByteArray line(100'000'000, 'a');
        LogScanner scanner(*m_store);
        const std::clock_t start = std::clock();
        scanner.feed(line);
        scanner.finish();
        QVERIFY(scanner.findings().empty());
        const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 20, qPrintable(QString::number(seconds)));
    }
};

QTEST_APPLESS_MAIN(TestLogScanner)
#include "tst_logscanner.moc"
