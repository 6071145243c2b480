// SPDX-License-Identifier: MIT
#include "core/libraries.h"
#include "support/paths.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QVersionNumber>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::test;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What CMake looks for in app/ and db/: the names of packages and of pkg-config's modules.
QStringList wantedPackages()
{
    static const QRegularExpression package(u"find_package\\((\\w+)"_s);
    static const QRegularExpression modules(u"pkg_check_modules\\(\\w+ ([^)]*)\\)"_s);
    QStringList wanted;
    QStringList files{sourcePath("CMakeLists.txt")};
    for (const char *folder : {"app", "db"}) {
        QDirIterator each(sourcePath(folder), {u"CMakeLists.txt"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext())
            files += each.next();
    }
    for (const QString &file : files) {
        const QString text = textOf(file);
        for (const auto &match : package.globalMatch(text))
            wanted += match.captured(1);
        for (const auto &match : modules.globalMatch(text))
            wanted += match.captured(1).split(u' ', Qt::SkipEmptyParts);
    }
    for (const QString &none : {u"PkgConfig"_s, u"REQUIRED"_s, u"IMPORTED_TARGET"_s})
        wanted.removeAll(none);
    wanted.removeDuplicates();
    return wanted;
}

} // namespace

class TestLibraries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsInTheNotice()
    {
        const QStringList lines = textOf(sourcePath("NOTICE")).split(u'\n');
        QVERIFY(lines.size() > 10);
        for (const Library &library : usedLibraries()) {
            const QStringList own = lines.filter(QRegularExpression(
                    u"^  %1\\b"_s.arg(QRegularExpression::escape(library.name))));
            QVERIFY2(own.size() == 1, qPrintable(library.name));
            QVERIFY2(own.first().contains(library.licence), qPrintable(own.first()));
            QVERIFY2(own.first().contains(library.address), qPrintable(own.first()));
        }
    }

    void eachHasAVersion()
    {
        for (const Library &library : usedLibraries())
            QVERIFY2(QVersionNumber::fromString(library.version).segmentCount() >= 2,
                     qPrintable(library.name + u' ' + library.version));
        QCOMPARE(usedLibraries()[0].version, QString::fromLatin1(qVersion()));
    }

    // A library that the build asks for is not forgotten here.
    void everyPackageOfTheBuildIsNamed()
    {
        const QStringList wanted = wantedPackages();
        QVERIFY(wanted.contains(u"gumbo"_s));
        QVERIFY(wanted.contains(u"Qt6"_s));
        const QHash<QString, QString> others{
                {u"Qt6"_s, u"Qt"_s},           {u"Qt6Keychain"_s, u"QtKeychain"_s},
                {u"SQLite3"_s, u"SQLite"_s},   {u"yaml-0.1"_s, u"libyaml"_s},
                {u"libxxhash"_s, u"xxHash"_s}, {u"xlsxwriter"_s, u"libxlsxwriter"_s}};
        const QStringList buildTime{u"RapidJSON"_s};
        QStringList names;
        for (const Library &library : usedLibraries())
            names += library.name.toLower();
        for (const QString &package : wanted) {
            const QString name = others.value(package, package).toLower();
            QVERIFY2(buildTime.contains(package) || names.contains(name), qPrintable(package));
        }
    }

    void detailsSayNothingOfThePerson()
    {
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
        const QString details = versionDetails({u"Language: de"_s});
        QVERIFY(details.startsWith(u"Errdex 1.2.3\nQt "_s));
        QVERIFY(details.contains(u"SQLite 3."_s));
        QVERIFY(details.endsWith(u"\nLanguage: de\n"_s));
        QVERIFY(!details.contains(QDir::homePath()) || QDir::homePath() == "/"_L1);
        QVERIFY(!details.contains(QSysInfo::machineHostName()));
    }
};

QTEST_GUILESS_MAIN(TestLibraries)
#include "tst_libraries.moc"
