// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QObject>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <span>

class QSettings;

namespace errdex {

/// What a person can choose on the page of settings. The shortcuts are apart: there is one for each
/// action.
enum class SettingId : quint8 {
    Theme,
    FontPercent,
    CompactRows,
    WatchClipboard,
    KeepHistory,
    KeepPastes,
    SnapshotsKept,
    TrayIcon,
    Language,
    ReduceMotion,
};
inline constexpr size_t settingCount = size_t(SettingId::ReduceMotion) + 1;

/// A row of the table of settings.
struct SettingSpec
{
    enum class Kind : quint8 {
        Flag,
        Number,
        Choice,
        Language, ///< a tag of Translations::languages(); empty, the default, for the system's
    };

    SettingId id{};
    const char *key = nullptr; ///< in the settings, and in files that are exported
    Kind kind = Kind::Flag;
    int fallback = 0; ///< the default of a flag (0 or 1) or a number
    int least = 0; ///< of a number
    int most = 0;
    const char *choices = nullptr; ///< the default first; separated by blanks

    QVariant defaultValue() const;
    QStringList choiceList() const;
    /// The value as it is kept where this setting can have it; nothing else is ever used.
    std::optional<QVariant> checked(const QVariant &given) const;
};

/// The one table of settings, in the order of SettingId.
std::span<const SettingSpec> settingTable();
const SettingSpec &settingSpec(SettingId id);

/// Reads without an object that listens, for the start. What is damaged has its default.
QVariant settingOf(const QSettings &settings, SettingId id);

/// The settings of a person. Only what differs from the default is stored.
class UserSettings : public QObject
{
    Q_OBJECT

public:
    /// The settings outlive this.
    explicit UserSettings(QSettings &settings);

    QVariant value(SettingId id) const;
    bool isChanged(SettingId id) const;
    /// Stores it at once; one that the setting cannot have is left out.
    void setValue(SettingId id, const QVariant &value);
    void reset(SettingId id);

    /// The keys that a person gave an action, as portable texts; nothing for the default ones, and
    /// an empty list for none.
    std::optional<QStringList> shortcuts(QLatin1StringView action) const;
    void setShortcuts(QLatin1StringView action, const std::optional<QStringList> &keys);

Q_SIGNALS:
    void changed(errdex::SettingId id);

private:
    QSettings &m_settings;
};

} // namespace errdex
