// SPDX-License-Identifier: MIT
#include "core/lookup/logscanner.h"
#include "core/lookup/tokenmask.h"
#include "plainlogscan.h"
#include "support/storefixture.h"
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
    QStringList found(const QByteArray &log, qsizetype piece = 1 << 20,
                      const CatalogStore *store = nullptr) const
    {
        LogScanner scanner(store ? *store : *m_store);
        for (qsizetype at = 0; at < log.size(); at += piece)
            scanner.feed(QByteArrayView(log).sliced(at, std::min(piece, log.size() - at)));
        scanner.finish();
        QStringList texts;
        for (const LogFinding &finding : scanner.findings())
            texts.append(u"%1*%2@%3"_s.arg(finding.code).arg(finding.count).arg(finding.firstLine));
        return texts;
    }

    /// All that a report says, a line for each finding.
    static QStringList textsOf(const LogReport &report)
    {
        QStringList texts{u"%1 bytes, %2 lines"_s.arg(report.bytes).arg(report.lines)};
        for (const LogFinding &finding : report.findings)
            texts.append(u"%1*%2@%3 %4 rows: %5"_s.arg(finding.code)
                                 .arg(finding.count)
                                 .arg(finding.firstLine)
                                 .arg(finding.rows.size())
                                 .arg(finding.excerpt));
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
        row("accents before", u"éAUTH_EXPIRED é403012 ã403012"_s, {});
        row("accents in pieces", u"e\u0301AUTH_EXPIRED e\u0301403012 e\u0302\u0301403012"_s, {});
        row("accents behind", u"403012é AUTH_EXPIREDé"_s, {});
        row("accents apart", u"passé 403012, côte\u0301: AUTH_EXPIRED"_s,
            {u"403012*1@1"_s, u"AUTH_EXPIRED*1@1"_s});
        row("a word with an accent", u"le numéro:۹۹ código:۹۹ y co\u0301digo: ۱۰۴"_s,
            {u"99*1@1"_s, u"104*1@1"_s});
        row("chinese around", u"错误码403012出现，订单403013"_s, {u"403012*1@1"_s});
    }

    void findsCodes()
    {
        QFETCH(QString, log);
        QFETCH(QStringList, expected);
        QCOMPARE(found(log.toUtf8()), expected);
    }

    /// The word before a short number may stand as far from its sign as from any number.
    void shortNumbersWithASign()
    {
        test::StoreRecipe recipe;
        db::ProviderRecord provider;
        provider.id = db::ProviderId(1);
        provider.slug = u"acme"_s;
        provider.name = u"Acme"_s;
        recipe.providers = {provider};
        recipe.codes = {u"acme|-7"_s, u"acme|7"_s};
        const auto store = test::makeStore(recipe);
        QCOMPARE(found("something before e=     -7", 1 << 20, store.get()), {u"-7*1@1"_s});
        QCOMPARE(found("something before e=      -7", 1 << 20, store.get()), QStringList());
        QCOMPARE(found("something before e=     7", 1 << 20, store.get()), {u"7*1@1"_s});
        QCOMPARE(found("something before took -7", 1 << 20, store.get()), QStringList());
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

    /// Any number of threads, reading in pieces of any size, finds what one scanner finds.
    void threadsMakeNoDifference_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<qsizetype>("pieceBytes");
        for (const int threads : {1, 2, 3, 8}) {
            for (const qsizetype bytes : {1, 7, 64, 257, 1000, 100'000})
                QTest::addRow("%d threads, pieces of %d", threads, int(bytes)) << threads << bytes;
        }
    }

    void threadsMakeNoDifference()
    {
        QFETCH(const int, threads);
        QFETCH(const qsizetype, pieceBytes);
        const QByteArrayList words{"403012",
                                   "code=-1021",
                                   "AUTH_EXPIRED",
                                   "order 400001",
                                   "error",
                                   "99",
                                   "۴۰۳۰۱۲",
                                   "کد ۴۰۰۰۰۱",
                                   "−1021",
                                   "4030",
                                   "(",
                                   "-",
                                   ":",
                                   "\r",
                                   "{\"code\":\"0211\"}",
                                   "错误码403012",
                                   "\xFF\xFE",
                                   QByteArray(200, 'a'),
                                   QByteArray(130, '4')};
        QRandomGenerator random(quint32(threads * 7919 + int(pieceBytes)));
        for (int round = 0; round < 20; ++round) {
            QByteArray log = "x"; // FF FE at the beginning would be UTF-16
            const int lineWords = 1 + random.bounded(round % 4 == 3 ? 400 : 12);
            for (int i = 0; i < 600; ++i) {
                log += words[random.bounded(int(words.size()))];
                log += random.bounded(lineWords) == 0 ? "\n" : random.bounded(5) == 0 ? "" : " ";
            }
            LogScanner scanner(*m_store);
            scanner.feed(log);
            scanner.finish();
            QBuffer device(&log);
            QVERIFY(device.open(QIODevice::ReadOnly));
            LogScanOptions options;
            options.threads = threads;
            options.pieceBytes = pieceBytes;
            const auto report = scanLog(*m_store, device, options);
            QVERIFY(report.has_value());
            QCOMPARE(textsOf(*report), textsOf(scanner.report()));
            QVERIFY(report->findings.size() >= 5);
        }
    }

    /// What skips most tokens of a log by vectors, filters and caches loses none that counts.
    void findsWhatPlainRulesFind_data()
    {
        const QStringList numbers{u"acme|7"_s,    u"acme|-7"_s,     u"acme|42"_s,
                                  u"acme|404"_s,  u"acme|2026"_s,   u"acme|-1021"_s,
                                  u"acme|0211"_s, u"acme|400001"_s, u"acme|12345678"_s};
        const QStringList symbols{u"acme|E1"_s,
                                  u"acme|NO"_s,
                                  u"acme|TIMEOUT"_s,
                                  u"acme|E_LIMIT"_s,
                                  u"acme|LONG_SYMBOL_42"_s,
                                  u"acme|#A7"_s,
                                  u"acme|AB-1021"_s};
        const QStringList longNumbers{u"acme|10.1"_s, u"acme|404-B"_s, u"acme|1/2"_s};
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("bundled") << QStringList();
        QTest::newRow("numbers") << numbers;
        QTest::newRow("symbols") << symbols;
        QTest::newRow("numbers that go on") << numbers + longNumbers;
        QTest::newRow("all") << numbers + symbols + longNumbers;
    }

    void findsWhatPlainRulesFind()
    {
        QFETCH(const QStringList, codes);
        test::StoreRecipe recipe;
        db::ProviderRecord provider;
        provider.id = db::ProviderId(1);
        provider.slug = u"acme"_s;
        provider.name = u"Acme"_s;
        recipe.providers = {provider};
        recipe.codes = codes;
        const auto store = codes.isEmpty() ? m_store : test::makeStore(recipe);
        const QByteArrayList words{"7",
                                   "42",
                                   "404",
                                   "2026",
                                   "1021",
                                   "0211",
                                   "400001",
                                   "10.1",
                                   "404-B",
                                   "1/2",
                                   "E1",
                                   "no",
                                   "NO",
                                   "TIMEOUT",
                                   "E_LIMIT",
                                   "e_limit",
                                   "LONG_SYMBOL_42",
                                   "#A7",
                                   "AB-1021",
                                   "-1021",
                                   "-7",
                                   "403012",
                                   "AUTH_EXPIRED",
                                   "internal",
                                   "12345678",
                                   "123456789",
                                   "x",
                                   "took",
                                   "error",
                                   "code",
                                   "Err",
                                   "line",
                                   "orderId",
                                   "errorCode",
                                   "status",
                                   "ms",
                                   "۴۰۳۰۱۲",
                                   "۷",
                                   "−1021",
                                   "خطا",
                                   "错误码",
                                   QByteArray(70, '4'),
                                   QByteArray(70, 'a')};
        const QByteArrayList joints{" ",  " ",   " ",    "",  "-",      ".",
                                    ":",  "/",   ",",    "=", "\"",     "\":\"",
                                    "(",  "[",   "+",    "%", "@",      "'",
                                    "\n", ": ",  "#",    "_", ", ",     QByteArray(7, ' '),
                                    "–",  " – ", "خطا ", "é", "e\u0301"};
        QRandomGenerator random(11);
        qsizetype hits = 0;
        for (int round = 0; round < 60; ++round) {
            QByteArray log;
            // In some logs few words and joints come again and again, as in real ones.
            const int someWords = round % 3 == 0 ? 6 : int(words.size());
            const int firstWord = random.bounded(int(words.size()));
            for (int i = 0; i < 400; ++i) {
                log += words[(firstWord + random.bounded(someWords)) % words.size()];
                log += joints[random.bounded(int(joints.size()))];
            }
            QStringList fast = found(log, 1 << 20, store.get());
            fast.sort();
            const QStringList plain = test::plainLogScan(*store, log);
            if (fast != plain)
                qInfo() << log;
            QCOMPARE(fast, plain);
            hits += plain.size();
        }
        QVERIFY(hits > 60);
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

    void codesWithLettersBeyondAscii_data()
    {
        QTest::addColumn<QString>("log");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const QString &log, const QStringList &expected) {
            QTest::addRow("%s", qPrintable(log)) << log << expected;
        };
        row(u"a ÜBERLAUF_7 b"_s, {u"ÜBERLAUF_7*1@1"_s});
        row(u"überlauf_7, Überlauf_7\nÜBERLAUF_7"_s, {u"ÜBERLAUF_7*3@1"_s});
        row(u"U\u0308BERLAUF_7 u\u0308"_s, {}); // in pieces: its first letter is ASCII
        row(u"UBERLAUF_7"_s, {u"ÜBERLAUF_7*1@1"_s});
        row(u"XÜBERLAUF_7 ÜBERLAUF_71 éÜBERLAUF_7 ÜBERLAUF_7_B ÜBERLAUF_7-B"_s, {});
        row(u"e\u0301ÜBERLAUF_7 e\u0301[ОШИБКА-12]"_s, {u"ОШИБКА-12*1@1"_s});
        row(u"[ОШИБКА-12] ошибка-12"_s, {u"ОШИБКА-12*2@1"_s});
        row(u"ОШИБКА-121 ПОДОШИБКА-12"_s, {});
        row(u"结果ERR_超时出现"_s, {u"ERR_超时*1@1"_s});
        row(u"err_超时"_s, {u"ERR_超时*1@1"_s});
        row(u"系统繁忙，请稍后再试"_s, {u"系统繁忙*1@1"_s});
        row(u"خطای E۱۲ و #خطا۵"_s, {u"#خطا5*1@1"_s});
        // A word that every text may hold counts where it is held out as a code.
        row(u"Größe der Datei"_s, {});
        row(u"Fehler: größe"_s, {u"GRÖSSE*1@1"_s});
        row(u"GRÖSSE falsch"_s, {u"GRÖSSE*1@1"_s});
    }

    void codesWithLettersBeyondAscii()
    {
        QFETCH(const QString, log);
        QFETCH(const QStringList, expected);
        test::StoreRecipe recipe;
        db::ProviderRecord provider;
        provider.id = db::ProviderId(1);
        provider.slug = u"acme"_s;
        provider.name = u"Acme"_s;
        recipe.providers = {provider};
        recipe.codes = {u"acme|ÜBERLAUF_7"_s, u"acme|ОШИБКА-12"_s, u"acme|ERR_超时"_s,
                        u"acme|系统繁忙"_s,   u"acme|#خطا5"_s,     u"acme|GRÖSSE"_s};
        const auto store = test::makeStore(recipe);
        const QByteArray bytes = log.toUtf8();
        QCOMPARE(found(bytes, 1 << 20, store.get()), expected);
        for (const qsizetype piece : {1, 3, 64})
            QCOMPARE(found(bytes, piece, store.get()), expected);
        // However much stands before it, and wherever that is cut.
        for (const int before : {60, 63, 64, 300, 1000})
            QCOMPARE(found(QByteArray(before, ' ') + bytes, 100, store.get()), expected);
    }

    void readsUtf16()
    {
        const QString text = u"\uFEFFکد ۴۰۳۰۱۲\nAUTH_EXPIRED\n"_s;
        const QByteArray bytes(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QCOMPARE(found(bytes), (QStringList{u"403012*1@1"_s, u"AUTH_EXPIRED*1@2"_s}));
        QCOMPARE(found(bytes, 3), (QStringList{u"403012*1@1"_s, u"AUTH_EXPIRED*1@2"_s}));
    }

    /// As PowerShell's pipes and some editors leave it.
    void readsUtf16WithoutMark_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected");
        const QString text = u"کد ۴۰۳۰۱۲\nAUTH_EXPIRED\n"_s;
        const QStringList both{u"403012*1@1"_s, u"AUTH_EXPIRED*1@2"_s};
        QTest::newRow("little endian")
                << QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(text)) << both;
        QTest::newRow("big endian")
                << QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(text)) << both;
        QTest::newRow("UTF-8 behind zeros") << QByteArray(8, '\0') + "\nAUTH_EXPIRED\n"
                                            << QStringList{u"AUTH_EXPIRED*1@2"_s};
        QTest::newRow("a zero between")
                << QByteArray("x\0y\nAUTH_EXPIRED", 16) << QStringList{u"AUTH_EXPIRED*1@2"_s};
        QTest::newRow("UTF-8 with a zero at its end")
                << QByteArray("-1015 x\0\0", 9) << QStringList{u"-1015*1@1"_s};
        QTest::newRow("UTF-8 with a zero behind each line")
                << QByteArray("a\n\0b AUTH_EXPIRED\n\0", 19) << QStringList{u"AUTH_EXPIRED*1@2"_s};
    }

    void readsUtf16WithoutMark()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, expected);
        QCOMPARE(found(bytes), expected);
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
