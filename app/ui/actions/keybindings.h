// SPDX-License-Identifier: MIT
#pragma once

#include "ui/actions/actiontable.h"

#include <QMap>

#include <optional>

namespace errdex {

class UserSettings;

/// The keys of all actions: what a person gave them, else those of the table, less what was given
/// away. So no key ever belongs to two, and an action that got its key back needs nothing stored.
class KeyBindings
{
public:
    /// The settings outlive this.
    explicit KeyBindings(UserSettings &settings);

    const QList<QKeySequence> &keys(ActionId id) const { return m_keys[size_t(id)]; }
    /// Whether it has not the keys of the table.
    bool isChanged(ActionId id) const;
    /// Who has a key now.
    std::optional<ActionId> owner(const QKeySequence &key) const;
    /// Keys that move about, close and type, and those of the saved filters: no action can have them.
    static bool isReserved(const QKeySequence &key);

    // Each is stored at once.
    /// Gives an action this key alone, and takes it from who has it; none at all where it is empty.
    void assign(ActionId id, const QKeySequence &key);
    /// Back to the table's; a key of these that was given to another stays there.
    void reset(ActionId id);
    void resetAll();

    /// What is stored: by name, as portable texts.
    QMap<QString, QStringList> changes() const;
    /// In the place of all that is stored. False, and nothing is changed, for what is no action, no
    /// key, reserved, or given twice.
    bool setChanges(const QMap<QString, QStringList> &changes);

private:
    void load();

    UserSettings &m_settings;
    std::array<QList<QKeySequence>, actionCount> m_keys;
};

} // namespace errdex
