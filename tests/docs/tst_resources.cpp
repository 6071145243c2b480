// SPDX-License-Identifier: MIT
// What desktops and packages read about the program agrees with it, and with each other.
#include "core/export/catalogfile.h"
#include "core/releasenotes.h"
#include "support/paths.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::test;

namespace {

const QString version = QStringLiteral(ERRDEX_VERSION);
const QDate date = QDate::fromString(QStringLiteral(ERRDEX_RELEASE_DATE), Qt::ISODate);
const QString type = u"application/vnd.errdex.catalogue+json"_s;

QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QString metainfoPath()
{
    const QDir folder(buildPath("resources"));
    return folder.filePath(folder.entryList({u"*.metainfo.xml"_s}).value(0));
}

QString desktopPath()
{
    return sourcePath("resources/errdex.desktop");
}

} // namespace

class tst_Resources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areValid_data();
    void areValid();
    void releaseIsWrittenDown();
    void releasesAreTranslated_data();
    void releasesAreTranslated();
    void desktopFileIsTranslated();
    void catalogueFilesAreKnown();
};

void tst_Resources::areValid_data()
{
    QTest::addColumn<QStringList>("check");
    QTest::newRow("desktop file") << QStringList{u"desktop-file-validate"_s, desktopPath()};
    QTest::newRow("metainfo") << QStringList{u"appstreamcli"_s, u"validate"_s,   u"--pedantic"_s,
                                             u"--no-net"_s,     u"--no-color"_s, metainfoPath()};
}

void tst_Resources::areValid()
{
    QFETCH(const QStringList, check);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(check.first(), check.mid(1));
    QVERIFY2(process.waitForFinished(), qPrintable(check.first()));
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitCode() == 0 && !said.contains("E:") && !said.contains("W:"),
             said.constData());
}

void tst_Resources::releaseIsWrittenDown()
{
    QVERIFY(date.isValid());
    static const QRegularExpression release(u"<release version=\"([^\"]+)\" date=\"([^\"]+)\""_s);
    const auto newest = release.match(textOf(metainfoPath()));
    QCOMPARE(newest.captured(1), version);
    QCOMPARE(newest.captured(2), date.toString(Qt::ISODate));

    const QStringList changes = textOf(sourcePath("resources/debian/changelog")).split(u'\n');
    QVERIFY2(changes.first().startsWith(u"errdex (%1) "_s.arg(version)),
             qPrintable(changes.first()));
    const QString signature = changes.filter(QRegularExpression(u"^ -- "_s)).value(0);
    const QString day = QLocale::c().toString(date, u"ddd, dd MMM yyyy"_s);
    QVERIFY2(signature.contains(day), qPrintable(signature));
}

// The window shows them, in each language that there is.
void tst_Resources::releasesAreTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &file : QDir(sourcePath("translations")).entryList({u"errdex_*.ts"_s})) {
        const QString language = file.section(u'_', 1).section(u'.', 0, 0);
        if (language != "en"_L1)
            QTest::newRow(qPrintable(language)) << language;
    }
}

void tst_Resources::releasesAreTranslated()
{
    QFETCH(const QString, language);
    const QByteArray text = textOf(metainfoPath()).toUtf8();
    const auto english = readReleaseNotes(text, QLocale(u"en"_s));
    const auto own = readReleaseNotes(text, QLocale(language));
    QCOMPARE(english.first().version, version);
    QCOMPARE(english.first().date, date);
    QCOMPARE(own.size(), english.size());
    for (qsizetype i = 0; i < own.size(); ++i) {
        QVERIFY2(own[i].summary != english[i].summary, qPrintable(own[i].summary));
        QCOMPARE(own[i].changes.size(), english[i].changes.size());
        for (qsizetype j = 0; j < own[i].changes.size(); ++j)
            QVERIFY2(own[i].changes[j] != english[i].changes[j], qPrintable(own[i].changes[j]));
    }
    // The package tells the same of the newest one.
    const QString log = textOf(sourcePath("resources/debian/changelog")).simplified();
    for (const QString &change : english.first().changes)
        QVERIFY2(log.contains(u"* "_s + change + u'.'), qPrintable(change));
}

void tst_Resources::desktopFileIsTranslated()
{
    const QString text = textOf(desktopPath());
    for (const QString &file : QDir(sourcePath("translations")).entryList({u"errdex_*.ts"_s})) {
        const QString language = file.section(u'_', 1).section(u'.', 0, 0);
        for (const QString &key : {u"GenericName"_s, u"Comment"_s, u"Name"_s}) {
            const QString line = u"\n%1[%2]="_s.arg(key, language);
            QVERIFY2(language == "en"_L1 || text.contains(line), qPrintable(line));
        }
    }
}

void tst_Resources::catalogueFilesAreKnown()
{
    QVERIFY(textOf(desktopPath()).contains(u"\nMimeType=%1;\n"_s.arg(type)));
    QVERIFY(textOf(metainfoPath()).contains(u"<mediatype>%1</mediatype>"_s.arg(type)));
    // As a desktop would read it.
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"mime/packages"_s));
    QVERIFY(QFile::copy(sourcePath("resources/errdex.xml"),
                        folder.filePath(u"mime/packages/errdex.xml"_s)));
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    const QMimeType found = QMimeDatabase().mimeTypeForFile(catalogFileName(u"hashkey-pro"_s),
                                                            QMimeDatabase::MatchExtension);
    QCOMPARE(found.name(), type);
    QVERIFY(found.inherits(u"application/json"_s));
    QCOMPARE(found.iconName(), u"errdex-catalogue"_s);
}

QTEST_GUILESS_MAIN(tst_Resources)
#include "tst_resources.moc"
