// SPDX-License-Identifier: MIT
#include "lastfolder.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto folderKey = "files/folder"_L1;

/// Never that in which the program happened to be started.
QString usableFolder(const QString &last)
{
    for (const QString &folder :
         {last, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

LastFolder *folderOf(const QObject &chooser)
{
    for (const QObject *around = chooser.parent(); around; around = around->parent()) {
        if (auto *folder = around->findChild<LastFolder *>({}, Qt::FindDirectChildrenOnly))
            return folder;
    }
    return nullptr;
}

} // namespace

LastFolder::LastFolder(QSettings &settings, QObject *window)
    : QObject(window)
    , m_settings(settings)
{
}

void LastFolder::follow(QFileDialog &chooser)
{
    LastFolder *folder = folderOf(chooser);
    chooser.setDirectory(folder ? path(folder->m_settings) : usableFolder({}));
    if (!folder)
        return;
    connect(&chooser, &QFileDialog::fileSelected, folder,
            [folder](const QString &file) { keep(folder->m_settings, file); });
    connect(&chooser, &QFileDialog::filesSelected, folder, [folder](const QStringList &files) {
        if (!files.isEmpty())
            keep(folder->m_settings, files.constFirst());
    });
}

QString LastFolder::path(const QSettings &settings)
{
    return usableFolder(settings.value(folderKey).toString());
}

void LastFolder::keep(QSettings &settings, const QString &file)
{
    settings.setValue(folderKey, QFileInfo(file).absolutePath());
}

} // namespace errdex
