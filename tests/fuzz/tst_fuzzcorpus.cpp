// SPDX-License-Identifier: MIT
#include "support/paths.h"
#include "targets.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex::test;

/// Runs every file of the corpus through the function that the fuzzer calls, so that what once broke
/// stays mended. A broken promise ends the program.
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

    static void addFiles(const QString &target)
    {
        const QDir folder(sourcePath("tests/fuzz/corpus/") + target);
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        for (const QString &name : names)
            QTest::newRow(qPrintable(target + u'/' + name)) << target << folder.filePath(name);
    }

private Q_SLOTS:
    void keepsItsPromises_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("path");
        addFiles(u"recognition"_s);
        addFiles(u"query"_s);
    }

    void keepsItsPromises()
    {
        QFETCH(QString, target);
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto *data = reinterpret_cast<const uint8_t *>(bytes.constData());
        if (target == "recognition"_L1)
            errdex::fuzz::fuzzRecognition(data, size_t(bytes.size()));
        else
            errdex::fuzz::fuzzQuery(data, size_t(bytes.size()));
    }

    /// Every shape of a page through every parser, also those that it was not written for.
    void importKeepsItsPromises_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &place :
             {u"data/import"_s, u"data/sources"_s, u"fuzz/corpus/import"_s}) {
            const QDir folder(sourcePath("tests/") + place);
            const QStringList names = folder.entryList(QDir::Files, QDir::Name);
            QVERIFY(!names.isEmpty());
            for (const QString &name : names)
                QTest::newRow(qPrintable(place + u'/' + name)) << folder.filePath(name);
        }
    }

    void importKeepsItsPromises()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (int format = -1; format < 6; ++format)
            errdex::fuzz::fuzzImport(format, reinterpret_cast<const uint8_t *>(bytes.constData()),
                                     size_t(bytes.size()));
    }

    /// Every file as each kind, also as those that it is not.
    void fileKeepsItsPromises_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("path");
        addFiles(u"file"_s);
    }

    void fileKeepsItsPromises()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (int kind = 0; kind < errdex::fuzz::numFileKinds; ++kind)
            errdex::fuzz::fuzzFile(errdex::fuzz::FileKind(kind),
                                   reinterpret_cast<const uint8_t *>(bytes.constData()),
                                   size_t(bytes.size()));
    }

    void hasFiles()
    {
        for (const QString &target : {u"recognition"_s, u"query"_s, u"file"_s}) {
            const QDir folder(sourcePath("tests/fuzz/corpus/") + target);
            QVERIFY(folder.entryList(QDir::Files).size() >= 10);
        }
    }
};

QTEST_APPLESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
