// SPDX-License-Identifier: MIT
#include "core/module.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace errdex {

QString modulePath(const QString &name)
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QStringList folders = QStringList{u"."_s, QStringLiteral(ERRDEX_MODULE_FOLDER)}
            + QCoreApplication::libraryPaths();
    for (const QString &folder : folders) {
        // An absolute folder stays what it is.
        QString path = program.filePath(folder + u'/' + QStringLiteral(ERRDEX_MODULE_PREFIX) + name
                                        + QStringLiteral(ERRDEX_MODULE_SUFFIX));
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

QObject *loadModule(const QString &name)
{
    const QString path = modulePath(name);
    // The loader may go: the module stays until the program ends.
    return path.isEmpty() ? nullptr : QPluginLoader(path).instance();
}

} // namespace errdex
