// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

class QMenu;
class QWidget;

namespace errdex {

class UserSettings;

/// A language as it is offered wherever one is chosen.
struct LanguageChoice
{
    QString language; ///< the value of SettingId::Language; empty for the system's
    QString text; ///< by its own name, so that who cannot read the present one finds theirs
};

/// The choice of a language as a menu. The setting takes it.
class LanguageMenu : public QObject
{
    Q_OBJECT

public:
    /// The settings outlive the window.
    LanguageMenu(UserSettings &settings, QWidget *window);

    QMenu *menu() const { return m_menu; }
    /// The system's, with a mnemonic, and then every language. Looks their names up.
    static QList<LanguageChoice> choices();

private:
    void fill();

    UserSettings &m_settings;
    QMenu *m_menu;
};

} // namespace errdex
