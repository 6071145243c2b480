// SPDX-License-Identifier: MIT
#include "usersettings.h"

#include "core/translations.h"

#include <QSettings>

#include <array>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = SettingSpec::Kind;

// The names of those that are older than this table are what they were.
constexpr std::array table{
        SettingSpec{SettingId::Theme, "look/theme", Kind::Choice, 0, 0, 0,
                    "system light dark high-contrast"},
        SettingSpec{SettingId::FontPercent, "look/fontPercent", Kind::Number, 100, 75, 250},
        SettingSpec{SettingId::CompactRows, "table/compactRows", Kind::Flag},
        SettingSpec{SettingId::WatchClipboard, "quick/watchClipboard", Kind::Flag},
        SettingSpec{SettingId::KeepHistory, "history/isKept", Kind::Flag, 1},
        SettingSpec{SettingId::KeepPastes, "history/keepsPastes", Kind::Flag},
        SettingSpec{SettingId::SnapshotsKept, "snapshots/kept", Kind::Number, 10, 3, 100},
        SettingSpec{SettingId::TrayIcon, "window/trayIcon", Kind::Flag},
        SettingSpec{SettingId::Language, "language", Kind::Language},
        SettingSpec{SettingId::ReduceMotion, "look/reduceMotion", Kind::Choice, 0, 0, 0,
                    "system always never"},
};
static_assert(table.size() == settingCount);

QString keyOf(SettingId id)
{
    return QString::fromLatin1(settingSpec(id).key);
}

QString shortcutKey(QLatin1StringView action)
{
    return "shortcuts/"_L1 + action;
}

std::optional<QVariant> checkedFlag(const QVariant &given)
{
    if (given.typeId() == QMetaType::Bool)
        return given;
    // An INI file holds words.
    const QString word = given.typeId() == QMetaType::QString ? given.toString() : QString();
    if (word == "true"_L1 || word == "false"_L1)
        return QVariant(word == "true"_L1);
    return std::nullopt;
}

std::optional<QVariant> checkedLanguage(const QVariant &given)
{
    if (given.typeId() != QMetaType::QString)
        return std::nullopt;
    const QString language = given.toString();
    return language.isEmpty() || Translations::has(language) ? std::optional(given) : std::nullopt;
}

std::optional<QVariant> checkedNumber(const QVariant &given, int least, int most)
{
    if (given.typeId() == QMetaType::Bool)
        return std::nullopt;
    bool isNumber = false;
    const double number = given.toDouble(&isNumber);
    if (!isNumber || !(number >= least && number <= most) || number != int(number))
        return std::nullopt;
    return QVariant(int(number));
}

} // namespace

QVariant SettingSpec::defaultValue() const
{
    switch (kind) {
    case Kind::Flag:
        return QVariant(fallback != 0);
    case Kind::Number:
        return QVariant(fallback);
    case Kind::Choice:
        return QVariant(choiceList().constFirst());
    case Kind::Language:
        return QVariant(QString());
    }
    Q_UNREACHABLE();
}

QStringList SettingSpec::choiceList() const
{
    return QString::fromLatin1(choices).split(u' ');
}

std::optional<QVariant> SettingSpec::checked(const QVariant &given) const
{
    switch (kind) {
    case Kind::Flag:
        return checkedFlag(given);
    case Kind::Number:
        return checkedNumber(given, least, most);
    case Kind::Choice:
        if (given.typeId() == QMetaType::QString && choiceList().contains(given.toString()))
            return given;
        return std::nullopt;
    case Kind::Language:
        return checkedLanguage(given);
    }
    Q_UNREACHABLE();
}

std::span<const SettingSpec> settingTable()
{
    return table;
}

const SettingSpec &settingSpec(SettingId id)
{
    return table[size_t(id)];
}

QVariant settingOf(const QSettings &settings, SettingId id)
{
    const SettingSpec &spec = settingSpec(id);
    return spec.checked(settings.value(keyOf(id))).value_or(spec.defaultValue());
}

UserSettings::UserSettings(QSettings &settings)
    : m_settings(settings)
{
}

QVariant UserSettings::value(SettingId id) const
{
    return settingOf(m_settings, id);
}

bool UserSettings::isChanged(SettingId id) const
{
    return value(id) != settingSpec(id).defaultValue();
}

void UserSettings::setValue(SettingId id, const QVariant &value)
{
    const SettingSpec &spec = settingSpec(id);
    const std::optional<QVariant> checked = spec.checked(value);
    if (!checked)
        return;
    const bool isNew = *checked != this->value(id);
    if (*checked == spec.defaultValue())
        m_settings.remove(keyOf(id));
    else
        m_settings.setValue(keyOf(id), *checked);
    if (isNew)
        Q_EMIT changed(id);
}

void UserSettings::reset(SettingId id)
{
    setValue(id, settingSpec(id).defaultValue());
}

std::optional<QStringList> UserSettings::shortcuts(QLatin1StringView action) const
{
    const QVariant kept = m_settings.value(shortcutKey(action));
    if (!kept.isValid())
        return std::nullopt;
    QStringList keys = kept.toStringList();
    keys.removeAll(QString());
    return keys;
}

void UserSettings::setShortcuts(QLatin1StringView action, const std::optional<QStringList> &keys)
{
    if (!keys)
        m_settings.remove(shortcutKey(action));
    else if (keys->size() < 2) // a list of none would be read as nothing at all
        m_settings.setValue(shortcutKey(action), keys->value(0));
    else
        m_settings.setValue(shortcutKey(action), *keys);
}

} // namespace errdex
