// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QFileDialog;
class QSettings;

namespace errdex {

/// The folder of the last file that any dialog was told, over restarts: `files/folder` in the settings.
/// At first, and where it is gone, that of the documents.
class LastFolder : public QObject
{
    Q_OBJECT

public:
    /// For all dialogs of `window`, its parent. The settings outlive it.
    LastFolder(QSettings &settings, QObject *window);

    /// Lets the dialog begin there, and keeps the folder of what is chosen. Found by the dialog's parents.
    static void follow(QFileDialog &chooser);

    static QString path(const QSettings &settings);
    static void keep(QSettings &settings, const QString &file);

private:
    QSettings &m_settings;
};

} // namespace errdex
