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

/// Settings and keys, narrowed by a search, beside the window that they change at once. Stays open
/// when the window makes its contents anew, as for another language: it does the same.
class SettingsDialog : public Dialog
{
    Q_OBJECT

public:
    /// What it works on. All outlive the dialog, or its contents.
    struct Subject
    {
        KeyBindings *bindings = nullptr;
        Actions *actions = nullptr;
        CodeTableView *view = nullptr;
    };
    SettingsDialog(UserSettings &settings, const Subject &subject, QWidget *parent = nullptr);

    /// Takes all out, because what it works on is about to go. Nothing is painted until fill().
    void empty();
    void fill(const Subject &subject);
    /// Where it was before it was emptied; for who has added more tabs.
    void showPlace();

    SettingsPage *page() const { return m_page; }
    KeyboardPage *keyboard() const { return m_keyboard; }
    QLineEdit *needle() const { return m_needle; }
    QTabWidget *tabs() const { return m_tabs; }
    MessageBar *messageBar() const { return m_message; }

    void exportTo(const QString &path);
    /// All that the file says, or nothing of it.
    void importFrom(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What a person sees of it that is not in the settings. What is searched for is in a language.
    struct Place
    {
        int tab = 0;
        int scroll = 0;
        ActionId action{}; ///< whose keys are shown
        QString focus; ///< the name of what has it
        QString importedFrom; ///< the file whose settings can still be taken back; else empty
        SettingsFile beforeImport;
    };

    Place place() const;
    void buildLayout();
    void adaptSize();
    void search(const QString &text);
    int hitsIn(QWidget &page, const QStringList &words);
    void chooseTarget();
    void chooseSource();
    SettingsFile present() const;
    bool apply(const SettingsFile &file);
    void showImported();
    void showProblem(const QString &text);

    UserSettings &m_settings;
    Subject m_subject;
    Place m_place; ///< while it is empty
    QWidget *m_content = nullptr; ///< parent of all that follows
    QLineEdit *m_needle = nullptr;
    QTabWidget *m_tabs = nullptr;
    SettingsPage *m_page = nullptr;
    KeyboardPage *m_keyboard = nullptr;
    QLabel *m_nothing = nullptr;
    MessageBar *m_message = nullptr;
    QSize m_adaptedSize; ///< that it was given last; another one is a person's
    QString m_importedFrom; ///< empty when nothing can be taken back
    SettingsFile m_beforeImport;
};

} // namespace errdex
