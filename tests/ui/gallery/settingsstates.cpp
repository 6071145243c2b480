// SPDX-License-Identifier: MIT
#include "core/usersettings.h"
#include "fixture.h"
#include "states.h"
#include "ui/actions/actiontable.h"
#include "ui/settings/keyboardpage.h"
#include "ui/settings/settingsdialog.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QTabWidget>

namespace errdex::gallery {

using namespace Qt::Literals::StringLiterals;

namespace {

std::function<bool(const Options &, const QString &)> dialog(
        std::function<void(SettingsDialog &)> act)
{
    return [act = std::move(act)](const Options &, const QString &path) {
        WindowFixture fixture;
        UserSettings &settings = fixture.window().userSettings();
        settings.setValue(SettingId::KeepPastes, true);
        settings.setValue(SettingId::SnapshotsKept, 30);
        if (!fixture.show())
            return false;
        fixture.window().actions()[ActionId::Settings]->trigger();
        auto *shown = fixture.window().findChild<SettingsDialog *>();
        act(*shown);
        return save(*shown, path);
    };
}

void general(SettingsDialog &) {}

void searched(SettingsDialog &dialog)
{
    dialog.needle()->setText(u"history"_s);
}

void keyboard(SettingsDialog &dialog)
{
    dialog.tabs()->setCurrentIndex(1);
    dialog.keyboard()->choose(ActionId::CopyMarkdown);
    dialog.findChild<QKeySequenceEdit *>()->setKeySequence(QKeySequence(u"Ctrl+E"_s));
}

void recordingKeys(SettingsDialog &dialog)
{
    dialog.tabs()->setCurrentIndex(1);
    dialog.keyboard()->choose(ActionId::Star);
    QTest::keyClick(dialog.findChild<QKeySequenceEdit *>(), Qt::Key_Return);
}

/// The window in a theme or font that was chosen while it stood.
std::function<bool(const Options &, const QString &)> chosen(SettingId id, const QVariant &value)
{
    return [id, value](const Options &options, const QString &path) {
        WindowFixture fixture;
        fixture.window().resize(options.width, options.height);
        if (!fixture.show() || !searchFor(fixture, u"timestamp"_s))
            return false;
        fixture.window().userSettings().setValue(id, value);
        const bool isSaved = save(fixture.window(), path);
        fixture.window().userSettings().reset(id);
        return isSaved;
    };
}

bool inHighContrast(const Options &, const QString &path)
{
    WindowFixture fixture;
    UserSettings &settings = fixture.window().userSettings();
    settings.setValue(SettingId::Theme, u"high-contrast"_s);
    if (!fixture.show())
        return false;
    fixture.window().actions()[ActionId::Settings]->trigger();
    const bool isSaved = save(*fixture.window().findChild<SettingsDialog *>(), path);
    settings.reset(SettingId::Theme);
    return isSaved;
}

} // namespace

std::vector<State> settingsStates()
{
    const Options light;
    const Options dark{.isDark = true};
    const Options rightToLeft{.isRightToLeft = true};
    return {
            {u"settings"_s, light, dialog(general)},
            {u"settings-dark"_s, dark, dialog(general)},
            {u"settings-rtl"_s, rightToLeft, dialog(general)},
            {u"settings-large-font"_s, {.fontScale = 1.5}, dialog(general)},
            {u"settings-larger-font"_s, {.fontScale = 2}, dialog(general)},
            {u"settings-searched"_s, light, dialog(searched)},
            {u"settings-keyboard"_s, light, dialog(keyboard)},
            {u"settings-keyboard-dark"_s, dark, dialog(keyboard)},
            {u"settings-keyboard-rtl"_s, rightToLeft, dialog(keyboard)},
            {u"settings-keyboard-large-font"_s, {.fontScale = 1.5}, dialog(keyboard)},
            {u"settings-keyboard-larger-font"_s, {.fontScale = 2}, dialog(keyboard)},
            {u"settings-keyboard-recording"_s, light, dialog(recordingKeys)},
            {u"settings-high-contrast"_s, light, inHighContrast},
            {u"window-high-contrast"_s, light, chosen(SettingId::Theme, u"high-contrast"_s)},
            {u"window-made-dark"_s, light, chosen(SettingId::Theme, u"dark"_s)},
            {u"window-made-large"_s, light, chosen(SettingId::FontPercent, 150)},
            {u"window-made-larger"_s, light, chosen(SettingId::FontPercent, 200)},
    };
}

} // namespace errdex::gallery
