// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QMap>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace errdex {

/// The settings of a person as one file, JSON of our own:
/// {"errdex-settings": 1, "settings": {key: value}, "shortcuts": {action: [key]}, "columns": [name]}.
/// It holds what differs from the default; what it does not name has its default.
struct SettingsFile
{
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)

public:
    static constexpr int version = 1;
    static constexpr qsizetype mostBytes = 256 * 1024; ///< a hundred times what there can be

    QVariantMap values; ///< by SettingSpec::key, each one that its setting can have
    QMap<QString, QStringList> shortcuts; ///< by the name of the action; portable texts
    QStringList columns; ///< that the table shows, from start to end; empty for the usual ones

    struct Outcome;
    static Outcome parse(const QByteArray &bytes);
    static Outcome read(const QString &path);

    QByteArray toJson() const;
    /// Whole or not at all; a text for a person where it could not be.
    std::optional<QString> write(const QString &path) const;
};

/// What was read, or why it was not, for a person. What actions and columns are called is not known
/// here.
struct SettingsFile::Outcome
{
    std::optional<SettingsFile> file;
    QString problem;
};

} // namespace errdex
