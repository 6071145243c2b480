// SPDX-License-Identifier: MIT
// The build tool: writes the man page and the shells' completions from what the commands declare, so
// that they say what `errdex --help` says.
//
//   errdex_write_help MAN_TEXT VERSION DATE FOLDER
//
// Exit code 1, with a reason, where a file cannot be written or the man page leaves something out.

#include "cli/commandregistry.h"
#include "completions.h"
#include "manpage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

int complain(const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), stderr);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return complain(u"usage: errdex_write_help MAN_TEXT VERSION DATE FOLDER"_s);

    QFile manText(arguments[1]);
    if (!manText.open(QIODevice::ReadOnly))
        return complain(u"%1: %2"_s.arg(arguments[1], manText.errorString()));
    const CommandRegistry registry;
    QString complaint;
    const auto page = manPage(QString::fromUtf8(manText.readAll()), registry,
                              {arguments[2], arguments[3]}, complaint);
    if (!page)
        return complain(u"%1: %2"_s.arg(arguments[1], complaint));

    const QList<std::pair<QString, QString>> files{{u"errdex.1"_s, *page},
                                                   {u"errdex.bash"_s, bashCompletion(registry)},
                                                   {u"_errdex"_s, zshCompletion(registry)},
                                                   {u"errdex.fish"_s, fishCompletion(registry)}};
    for (const auto &[name, text] : files) {
        QFile file(QDir(arguments[4]).filePath(name));
        const QByteArray bytes = text.toUtf8();
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            || file.write(bytes) != bytes.size() || !file.flush())
            return complain(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    }
    return 0;
}
