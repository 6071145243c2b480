// SPDX-License-Identifier: MIT
#pragma once

#include "core/usersettings.h"
#include "ui/actions/keybindings.h"

#include <QPointer>

#include <functional>

namespace errdex {

class CodeTableView;
class SettingsDialog;

/// Joins the settings with the actions of a window: actions that switch one on or off, and the keys
/// of all. The dialog is made when it is first wanted.
class SettingsActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive this. After those who listen to the actions, which are switched here.
    SettingsActions(Actions &actions, UserSettings &settings, CodeTableView &view, QWidget *window);
    ~SettingsActions() override;

    /// The page of the team; made by who knows of teams, each time that the dialog is.
    using PageMaker = std::function<QWidget *(QWidget *parent)>;
    void setTeamPage(PageMaker make) { m_makeTeamPage = std::move(make); }

    SettingsDialog *openDialog();
    SettingsDialog *dialog() const; ///< the one that stands open, if any
    /// The open dialog, emptied, for who shows the next contents of the window; null without one.
    SettingsDialog *takeDialog();
    void takeOver(SettingsDialog *dialog);

private:
    void bind(SettingId setting, ActionId action);
    KeyBindings &bindings();
    void addTeamPage();

    Actions &m_actions;
    UserSettings &m_settings;
    CodeTableView &m_view;
    QWidget *m_window;
    std::optional<KeyBindings> m_bindings; ///< made when somebody has, or wants, other keys
    PageMaker m_makeTeamPage;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace errdex
