// SPDX-License-Identifier: MIT
#pragma once

#include "core/settingsfile.h"
#include "ui/actions/actiontable.h"
#include "ui/focus/dialog.h"

class QLabel;
class QLineEdit;
class QTabWidget;

namespace errdex {

class CodeTableView;
class KeyBindings;
class KeyboardPage;
class MessageBar;
class SettingsPage;
class UserSettings;

/// Settings and keys, narrowed by a search, beside the window that they change at once.
class SettingsDialog : public Dialog
{
    Q_OBJECT

public:
    /// All outlive the dialog.
    SettingsDialog(UserSettings &settings, KeyBindings &bindings, Actions &actions,
                   CodeTableView &view, QWidget *parent = nullptr);

    SettingsPage *page() const { return m_page; }
    KeyboardPage *keyboard() const { return m_keyboard; }
    QLineEdit *needle() const { return m_needle; }
    QTabWidget *tabs() const { return m_tabs; }
    MessageBar *messageBar() const { return m_message; }

    /// What a person sees of it that is not in the settings. What is searched for is in a language.
    struct Place
    {
        QRect geometry;
        int tab = 0;
        int scroll = 0;
        ActionId action{}; ///< whose keys are shown
        QString focus; ///< the name of what has it
        QString importedFrom; ///< the file whose settings can still be taken back; else empty
        SettingsFile beforeImport;
    };
    Place place() const;
    void showPlace(const Place &place);

    void exportTo(const QString &path);
    /// All that the file says, or nothing of it.
    void importFrom(const QString &path);

private:
    void buildLayout();
    void search(const QString &text);
    void chooseTarget();
    void chooseSource();
    SettingsFile present() const;
    bool apply(const SettingsFile &file);
    void showImported();
    void showProblem(const QString &text);

    UserSettings &m_settings;
    KeyBindings &m_bindings;
    Actions &m_actions;
    CodeTableView &m_view;
    QLineEdit *m_needle;
    QTabWidget *m_tabs;
    SettingsPage *m_page;
    KeyboardPage *m_keyboard;
    QLabel *m_nothing;
    MessageBar *m_message;
    QString m_importedFrom; ///< empty when nothing can be taken back
    SettingsFile m_beforeImport;
};

} // namespace errdex
