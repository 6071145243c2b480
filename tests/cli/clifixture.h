// SPDX-License-Identifier: MIT
#pragma once

#include "cli/commandline.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testdatabasecatalog.h"

#include <QBuffer>
#include <QDir>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QTemporaryDir>

/// The command line in this process, over two small catalogues and streams that are buffers.
namespace errdex::clitest {

struct Outcome
{
    int code = -1;
    QString out;
    QString err;
};

inline const QString csvHeader = QStringLiteral(
        "provider,code,occurrence,http_status,category,name,message,description,condition,"
        "concept\r\n");

class CliFixture
{
public:
    CliFixture()
    {
        QStandardPaths::setTestModeEnabled(true);
        environment.catalogPath = filePath(QStringLiteral("catalogs.sqlite"));
        environment.dataFolder = filePath(QStringLiteral("data"));
        environment.version = QStringLiteral("9.8.7");
        testdatabase::writeSmallCatalogs(environment.catalogPath);
    }

    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// No run may leave a connection; the user's data is gone afterwards.
    void cleanup()
    {
        QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
        QDir(environment.dataFolder).removeRecursively();
    }

    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runIn(environment, arguments, input);
    }

    static Outcome runIn(Environment changed, const QStringList &arguments,
                         const QByteArray &input = {})
    {
        QBuffer in;
        in.setData(input);
        in.open(QIODevice::ReadOnly);
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        QBuffer err;
        err.open(QIODevice::WriteOnly);
        changed.in = &in;
        changed.out = &out;
        changed.err = &err;
        const ExitCode code = CommandLine::run(arguments, changed);
        // QString::fromUtf8() would drop a byte order mark.
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        return {int(code), decoder(out.data()), QString::fromUtf8(err.data())};
    }

    Environment environment; ///< of the runs to come

private:
    QTemporaryDir m_folder;
};

} // namespace errdex::clitest
