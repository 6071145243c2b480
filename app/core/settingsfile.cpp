// SPDX-License-Identifier: MIT
#include "settingsfile.h"

#include "core/usersettings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto versionName = "errdex-settings"_L1;
constexpr auto settingsName = "settings"_L1;
constexpr auto shortcutsName = "shortcuts"_L1;
constexpr auto columnsName = "columns"_L1;

constexpr qsizetype mostShown = 60; // letters of a file's own, in a message

const SettingSpec *specNamed(const QString &key)
{
    const auto table = settingTable();
    const auto found = std::ranges::find_if(
            table, [&key](const SettingSpec &spec) { return key == QLatin1StringView(spec.key); });
    return found == table.end() ? nullptr : &*found;
}

/// The texts of a list; nothing where it holds anything else.
std::optional<QStringList> textsOf(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QStringList texts;
    for (const QJsonValue &each : value.toArray()) {
        if (!each.isString())
            return std::nullopt;
        texts.append(each.toString());
    }
    return texts;
}

} // namespace

SettingsFile::Outcome SettingsFile::parse(const QByteArray &bytes)
{
    const auto refuse = [](const QString &problem) { return Outcome{std::nullopt, problem}; };
    const auto refuseEntry = [&refuse](const QString &name) {
        return refuse(tr("The file has an entry that no setting can have: %1. Nothing was changed.")
                              .arg(name.left(mostShown)));
    };
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    const QJsonValue given = root.value(versionName);
    if (bytes.size() > mostBytes || !given.isDouble())
        return refuse(tr("This is no file of settings. Nothing was changed."));
    if (given.toDouble() > version)
        return refuse(tr("The file comes from a newer Errdex. Nothing was changed."));
    SettingsFile file;
    for (auto it = root.begin(); it != root.end(); ++it) {
        const bool isKnown = it.key() == versionName || it.key() == columnsName
                || ((it.key() == settingsName || it.key() == shortcutsName) && it->isObject());
        if (!isKnown || given.toDouble() != version)
            return refuseEntry(it.key());
    }
    const QJsonObject settings = root.value(settingsName).toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        const SettingSpec *spec = specNamed(it.key());
        const auto value = spec ? spec->checked(it->toVariant()) : std::nullopt;
        if (!value)
            return refuseEntry(it.key());
        file.values.insert(it.key(), *value);
    }
    const QJsonObject shortcuts = root.value(shortcutsName).toObject();
    for (auto it = shortcuts.begin(); it != shortcuts.end(); ++it) {
        const auto keys = textsOf(*it);
        if (!keys)
            return refuseEntry(it.key());
        file.shortcuts.insert(it.key(), *keys);
    }
    if (root.contains(columnsName)) {
        const auto columns = textsOf(root.value(columnsName));
        if (!columns)
            return refuseEntry(columnsName);
        file.columns = *columns;
    }
    return {file, {}};
}

SettingsFile::Outcome SettingsFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {std::nullopt, tr("The file cannot be read: %1").arg(file.errorString())};
    return parse(file.read(mostBytes + 1));
}

QByteArray SettingsFile::toJson() const
{
    QJsonObject root{{versionName, version}};
    if (!values.isEmpty())
        root.insert(settingsName, QJsonObject::fromVariantMap(values));
    QJsonObject keys;
    for (auto it = shortcuts.begin(); it != shortcuts.end(); ++it)
        keys.insert(it.key(), QJsonArray::fromStringList(*it));
    if (!keys.isEmpty())
        root.insert(shortcutsName, keys);
    if (!columns.isEmpty())
        root.insert(columnsName, QJsonArray::fromStringList(columns));
    return QJsonDocument(root).toJson();
}

std::optional<QString> SettingsFile::write(const QString &path) const
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(toJson()) >= 0 && file.commit())
        return std::nullopt;
    return tr("The file cannot be written: %1").arg(file.errorString());
}

} // namespace errdex
