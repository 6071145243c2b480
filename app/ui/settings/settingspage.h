// SPDX-License-Identifier: MIT
#pragma once

#include "core/usersettings.h"

#include <QScrollArea>

#include <array>
#include <vector>

class QVBoxLayout;

namespace errdex {

class Actions;
class CodeTableView;
class SettingRow;

/// All settings below each other, in groups. Each acts at once.
class SettingsPage : public QScrollArea
{
    Q_OBJECT

public:
    /// All outlive the page.
    SettingsPage(UserSettings &settings, const Actions &actions, CodeTableView &view,
                 QWidget *parent = nullptr);

    SettingRow *row(SettingId id) const { return m_settingRows[size_t(id)]; }
    /// Shows what has all folded words; returns how many settings that are.
    int filter(const QStringList &words);
    /// In pixels, with which nothing on it is cut.
    int widthForContents() const;

private:
    struct Group
    {
        QWidget *heading;
        QString name;
        std::vector<SettingRow *> rows;
    };

    void addGroup(const QString &name);
    SettingRow *add(const QString &name, const QString &hint, QWidget *control);
    /// `choices` are values and how they are shown.
    void addChoice(SettingId id, const QString &name, const QString &hint,
                   const QList<std::pair<QString, QString>> &choices);
    void addLanguage();
    void addNumber(SettingId id, const QString &name, const QString &hint, int step);
    void addFlag(SettingId id, const QString &name, const QString &hint);
    void addLook();
    void addTable();
    void addLookups();
    void addOwnData();
    void addColumns();
    void bind(SettingId id, SettingRow *row);
    void showValue(SettingId id);

    UserSettings &m_settings;
    const Actions &m_actions;
    CodeTableView &m_view;
    QVBoxLayout *m_layout;
    std::vector<Group> m_groups;
    std::array<SettingRow *, settingCount> m_settingRows{};
};

} // namespace errdex
