// SPDX-License-Identifier: MIT
// What only a process of its own can show: imports that are killed, memory, interrupted exports.
#include "tests/support/paths.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace errdex::test;

class tst_ImportProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesAGigabyteInOneLine_data();
    void refusesAGigabyteInOneLine();
    void aKillLeavesTheOldOrTheNewState();
    void anInterruptedExportLeavesNothing();
    void anInterruptedImportStoresNothing();

private:
    static constexpr int waitMilliseconds = 120'000;
    static constexpr int manyCodes = 20'000;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray codes(int count, int round) const
    {
        QByteArray csv = "code,message\n";
        for (int i = 0; i < count; ++i)
            csv += QByteArray::number(1000 + i) + ",message of round " + QByteArray::number(round)
                    + '\n';
        return csv;
    }
    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->start(QStringLiteral(ERRDEX_PROGRAM),
                       QStringList{u"--data-dir"_s, path(u"data"_s)} + arguments);
        return process;
    }
    int run(const QStringList &arguments, QByteArray *out = nullptr,
            QByteArray *err = nullptr) const
    {
        const auto process = start(arguments);
        if (!process->waitForFinished(waitMilliseconds)
            || process->exitStatus() != QProcess::NormalExit)
            return -1;
        if (out)
            *out = process->readAllStandardOutput();
        if (err)
            *err = process->readAllStandardError();
        return process->exitCode();
    }
    QStringList importOf(const QString &name) const
    {
        return {u"import"_s, path(name), u"--provider=acme"_s};
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

void tst_ImportProcess::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(QDir(m_folder.path()).mkdir(u"tmp"_s));
    m_environment.insert(u"TMPDIR"_s, path(u"tmp"_s));
}

void tst_ImportProcess::refusesAGigabyteInOneLine_data()
{
    QTest::addColumn<char>("letter");
    QTest::newRow("letters") << 'x';
    QTest::newRow("nothing but zeros") << '\0';
}

/// First of all tests, because it looks at the largest child so far.
void tst_ImportProcess::refusesAGigabyteInOneLine()
{
    QFETCH(const char, letter);
    write(u"line.txt"_s, QByteArray(letter == '\0' ? 1 : 65 << 20, letter));
    QFile file(path(u"line.txt"_s));
    QVERIFY(file.resize(1'000'000'000)); // sparse
    QByteArray err;
    QCOMPARE(run(importOf(u"line.txt"_s), nullptr, &err), 2);
    QVERIFY2(!err.isEmpty(), "no reason");
    struct rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
    constexpr long largest = 700'000; // KiB, with the shadow memory of a sanitizer
    QVERIFY2(usage.ru_maxrss < largest, qPrintable(QString::number(usage.ru_maxrss)));
    QVERIFY(file.remove());
}

void tst_ImportProcess::aKillLeavesTheOldOrTheNewState()
{
    write(u"0.csv"_s, codes(3, 0));
    QCOMPARE(run(importOf(u"0.csv"_s)), 0);
    QElapsedTimer timer;
    timer.start();
    write(u"1.csv"_s, codes(manyCodes, 1));
    QCOMPARE(run(importOf(u"1.csv"_s)), 0);
    const auto whole = int(timer.elapsed());
    QRandomGenerator random(20'261'121);
    int present = 1;
    int killed = 0;
    for (int round = 2; round < 14; ++round) {
        const QString name = QString::number(round) + u".csv"_s;
        write(name, codes(manyCodes + round, round));
        const auto process = start(importOf(name));
        // Mostly while it stores, which is what takes the longest.
        if (!process->waitForFinished(random.bounded(whole / 4, whole))) {
            process->kill();
            QVERIFY(process->waitForFinished(waitMilliseconds));
            ++killed;
        }
        QByteArray out;
        QCOMPARE(run({u"export"_s, u"--columns=message"_s, u"provider:acme"_s}, &out), 0);
        QList<QByteArray> lines = out.split('\n');
        lines.removeFirst();
        lines.removeLast();
        const QByteArray expected = "message of round " + QByteArray::number(round) + '\r';
        if (lines.first() == expected)
            present = round;
        QCOMPARE(lines.size(), manyCodes + (present == 1 ? 0 : present));
        QCOMPARE(lines.count("message of round " + QByteArray::number(present) + '\r'),
                 lines.size());
        QCOMPARE(run({u"doctor"_s}), 0);
    }
    QVERIFY2(killed > 3, qPrintable(QString::number(killed)));
    write(u"last.csv"_s, codes(2, 99));
    QCOMPARE(run(importOf(u"last.csv"_s)), 0);
}

void tst_ImportProcess::anInterruptedExportLeavesNothing()
{
    write(u"many.csv"_s, codes(5 * manyCodes, 1)); // takes a second
    QCOMPARE(run({u"import"_s, path(u"many.csv"_s), u"--provider=many"_s}), 0);
    QVERIFY(QDir(m_folder.path()).mkdir(u"out"_s));
    for (const int signal : {SIGINT, SIGTERM}) {
        const auto process =
                start({u"export"_s, u"--format=xlsx"_s, u"--output"_s, path(u"out/codes.xlsx"_s)});
        // Where a workbook is made before it is put in its place.
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(path(u"tmp"_s)).isEmpty(), waitMilliseconds);
        ::kill(pid_t(process->processId()), signal);
        QVERIFY(process->waitForFinished(waitMilliseconds));
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 3);
        QVERIFY(process->readAllStandardError().contains("cancelled"));
        QVERIFY(QDir(path(u"out"_s)).isEmpty());
        QVERIFY(QDir(path(u"tmp"_s)).isEmpty());
    }
}

void tst_ImportProcess::anInterruptedImportStoresNothing()
{
    write(u"old.csv"_s, codes(1, 5));
    QCOMPARE(run({u"import"_s, path(u"old.csv"_s), u"--provider=slow"_s}), 0);
    write(u"new.csv"_s, codes(5 * manyCodes, 6));
    const auto process =
            start({u"import"_s, path(u"new.csv"_s), u"--provider=slow"_s, u"--format=json"_s});
    // What would change is told before it is stored.
    process->setReadChannel(QProcess::StandardOutput);
    QVERIFY(process->waitForReadyRead(waitMilliseconds));
    ::kill(pid_t(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(waitMilliseconds));
    QCOMPARE(process->exitCode(), 3);
    QByteArray out;
    QCOMPARE(run({u"export"_s, u"--columns=message"_s, u"provider:slow"_s}, &out), 0);
    QCOMPARE(out, QByteArray("message\r\nmessage of round 5\r\n"));
}

QTEST_GUILESS_MAIN(tst_ImportProcess)
#include "tst_importprocess.moc"
