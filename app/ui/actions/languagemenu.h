// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QMenu;
class QMenuBar;
class QSettings;
class QWidget;

namespace errdex {

/// The choice of a language: the system's, or one by its own name, so that who cannot read the
/// present one finds theirs. The setting keeps it.
class LanguageMenu : public QObject
{
    Q_OBJECT

public:
    /// The settings outlive the window.
    LanguageMenu(QSettings &settings, QWidget *window);

    QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void chosen(const QString &language); ///< empty for the system's; the setting has it

private:
    void fill();
    void choose(const QString &language);

    QSettings &m_settings;
    QMenu *m_menu;
};

} // namespace errdex
