// SPDX-License-Identifier: MIT
#include "settingsactions.h"

#include "ui/settings/settingsdialog.h"

#include <QAction>
#include <QTabWidget>

#include <algorithm>

namespace errdex {

SettingsActions::SettingsActions(Actions &actions, UserSettings &settings, CodeTableView &view,
                                 QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_settings(settings)
    , m_view(view)
    , m_window(window)
{
    bind(SettingId::CompactRows, ActionId::CompactRows);
    bind(SettingId::WatchClipboard, ActionId::WatchClipboard);
    bind(SettingId::KeepHistory, ActionId::KeepHistory);
    bind(SettingId::KeepPastes, ActionId::KeepPastes);
    // The actions have their default keys already, and nearly everybody keeps them.
    const auto isOwn = [&settings](const ActionSpec &spec) {
        return settings.shortcuts(QLatin1StringView(spec.name)).has_value();
    };
    if (std::ranges::any_of(actionTable(), isOwn))
        actions.setKeys(bindings());
    connect(actions[ActionId::Settings], &QAction::triggered, this, &SettingsActions::openDialog);
}

SettingsActions::~SettingsActions()
{
    delete m_dialog; // still asks for the bindings when the focus leaves it
}

KeyBindings &SettingsActions::bindings()
{
    if (!m_bindings)
        m_bindings.emplace(m_settings);
    return *m_bindings;
}

void SettingsActions::bind(SettingId setting, ActionId action)
{
    QAction *toggle = m_actions[action];
    toggle->setChecked(m_settings.value(setting).toBool());
    connect(toggle, &QAction::toggled, this,
            [this, setting](bool isOn) { m_settings.setValue(setting, isOn); });
    connect(&m_settings, &UserSettings::changed, toggle, [this, setting, toggle](SettingId id) {
        if (id == setting)
            toggle->setChecked(m_settings.value(setting).toBool());
    });
}

SettingsDialog *SettingsActions::dialog() const
{
    return m_dialog && m_dialog->isVisible() ? m_dialog.get() : nullptr;
}

SettingsDialog *SettingsActions::openDialog()
{
    if (!m_dialog) {
        m_dialog = new SettingsDialog(m_settings, {&bindings(), &m_actions, &m_view}, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        addTeamPage();
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    return m_dialog;
}

void SettingsActions::addTeamPage()
{
    if (m_makeTeamPage)
        m_dialog->tabs()->addTab(m_makeTeamPage(m_dialog), tr("Team"));
}

SettingsDialog *SettingsActions::takeDialog()
{
    SettingsDialog *taken = dialog();
    if (taken)
        taken->empty();
    m_dialog = nullptr;
    return taken;
}

void SettingsActions::takeOver(SettingsDialog *dialog)
{
    m_dialog = dialog;
    m_dialog->fill({&bindings(), &m_actions, &m_view});
    addTeamPage();
    m_dialog->showPlace();
}

} // namespace errdex
