// SPDX-License-Identifier: MIT
#include "core/libraries.h"

#include "db/engineversion.h"

#include <QCoreApplication>
#include <QStringList>
#include <QSysInfo>

#include <xlsxwriter.h>
#include <xxhash.h>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

/// XXH_versionNumber() is major * 10000 + minor * 100 + release.
QString xxhashVersion()
{
    const unsigned number = XXH_versionNumber();
    return u"%1.%2.%3"_s.arg(number / 10000).arg(number / 100 % 100).arg(number % 100);
}

} // namespace

QList<Library> usedLibraries()
{
    // Those without a version to ask for tell the one of the build.
    return {
            {u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s, u"https://www.qt.io"_s},
            {u"SQLite"_s, db::engineVersion(), u"public domain"_s, u"https://sqlite.org"_s},
            {u"Gumbo"_s, QStringLiteral(ERRDEX_GUMBO_VERSION), u"Apache-2.0"_s,
             u"https://github.com/google/gumbo-parser"_s},
            {u"libxlsxwriter"_s, QStringLiteral(LXW_VERSION), u"BSD-2-Clause"_s,
             u"https://libxlsxwriter.github.io"_s},
            {u"libyaml"_s, QStringLiteral(ERRDEX_YAML_VERSION), u"MIT"_s,
             u"https://pyyaml.org/wiki/LibYAML"_s},
            {u"MD4C"_s, QStringLiteral(ERRDEX_MD4C_VERSION), u"MIT"_s,
             u"https://github.com/mity/md4c"_s},
            {u"QtKeychain"_s, QStringLiteral(ERRDEX_KEYCHAIN_VERSION), u"BSD-3-Clause"_s,
             u"https://github.com/frankosterfeld/qtkeychain"_s},
            {u"uchardet"_s, QStringLiteral(ERRDEX_UCHARDET_VERSION), u"MPL-1.1"_s,
             u"https://www.freedesktop.org/wiki/Software/uchardet"_s},
            {u"xxHash"_s, xxhashVersion(), u"BSD-2-Clause"_s, u"https://xxhash.com"_s},
    };
}

QString versionDetails(const QStringList &facts)
{
    const QString program = u"Errdex %1"_s.arg(QCoreApplication::applicationVersion()).trimmed();
    QStringList versions;
    for (const Library &library : usedLibraries())
        versions += library.name + u' ' + library.version;
    QStringList lines{program, versions.join(u", "_s),
                      u"Qt at the build: " QT_VERSION_STR ", %1"_s.arg(QSysInfo::buildAbi()),
                      u"System: %1, %2 %3, %4"_s.arg(
                              QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                              QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture())};
    return (lines + facts).join(u'\n') + u'\n';
}

} // namespace errdex
