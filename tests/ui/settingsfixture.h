// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingsdialog.h"
#include "ui/windowfixture.h"

namespace errdex::test {

inline SettingsDialog *openSettings(WindowFixture &fixture)
{
    fixture.window().actions()[ActionId::Settings]->trigger();
    return fixture.window().findChild<SettingsDialog *>();
}

/// What a person has changed, as it stands in the file.
inline QStringList storedKeys(WindowFixture &fixture)
{
    using namespace Qt::Literals::StringLiterals;
    QStringList keys;
    for (const QString &key : fixture.settings().allKeys()) {
        if (key.startsWith("look/"_L1) || key.startsWith("table/"_L1) || key.startsWith("quick/"_L1)
            || key.startsWith("history/"_L1) || key.startsWith("snapshots/"_L1)
            || key.startsWith("shortcuts/"_L1) || key == "window/trayIcon"_L1
            || key == "language"_L1)
            keys.append(key);
    }
    return keys;
}

inline QKeySequence keysOf(WindowFixture &fixture, ActionId id)
{
    return fixture.window().actions()[id]->shortcut();
}

} // namespace errdex::test
