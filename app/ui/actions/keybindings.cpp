// SPDX-License-Identifier: MIT
#include "keybindings.h"

#include "core/usersettings.h"

#include <QSet>

#include <algorithm>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

QLatin1StringView nameOf(ActionId id)
{
    return QLatin1StringView(actionSpec(id).name);
}

/// One press of keys; what is more, or no key, or reserved, is empty.
QKeySequence keyOf(const QString &portable)
{
    const QKeySequence key(portable, QKeySequence::PortableText);
    if (key.count() != 1 || key[0].key() == Qt::Key_unknown || KeyBindings::isReserved(key))
        return {};
    return key;
}

QString textOf(const QKeySequence &key)
{
    return key.toString(QKeySequence::PortableText);
}

} // namespace

KeyBindings::KeyBindings(UserSettings &settings)
    : m_settings(settings)
{
    load();
}

void KeyBindings::load()
{
    QSet<QKeySequence> taken;
    std::array<bool, actionCount> isOwn{};
    for (const ActionSpec &spec : actionTable()) {
        const auto stored = m_settings.shortcuts(nameOf(spec.id));
        QList<QKeySequence> &keys = m_keys[size_t(spec.id)];
        keys.clear();
        isOwn[size_t(spec.id)] = stored.has_value();
        for (const QString &text : stored.value_or(QStringList())) {
            const QKeySequence key = keyOf(text);
            if (key.isEmpty() || taken.contains(key))
                continue; // somebody has written into the file
            taken.insert(key);
            keys.append(key);
        }
    }
    for (const ActionSpec &spec : actionTable()) {
        if (isOwn[size_t(spec.id)])
            continue;
        for (const QKeySequence &key : actionShortcuts(spec)) {
            if (!taken.contains(key))
                m_keys[size_t(spec.id)].append(key);
        }
    }
}

bool KeyBindings::isChanged(ActionId id) const
{
    return keys(id) != actionShortcuts(actionSpec(id));
}

std::optional<ActionId> KeyBindings::owner(const QKeySequence &key) const
{
    for (const ActionSpec &spec : actionTable()) {
        if (keys(spec.id).contains(key))
            return spec.id;
    }
    return std::nullopt;
}

bool KeyBindings::isReserved(const QKeySequence &key)
{
    if (key.isEmpty())
        return false;
    const Qt::KeyboardModifiers modifiers = key[0].keyboardModifiers();
    const Qt::Key code = key[0].key();
    if (code >= Qt::Key_1 && code <= Qt::Key_9
        && (modifiers == Qt::ControlModifier || modifiers == Qt::AltModifier))
        return true;
    constexpr std::array moving{
            Qt::Key_Escape, Qt::Key_Tab,      Qt::Key_Backtab, Qt::Key_Return,
            Qt::Key_Enter,  Qt::Key_Space,    Qt::Key_Left,    Qt::Key_Right,
            Qt::Key_Up,     Qt::Key_Down,     Qt::Key_Home,    Qt::Key_End,
            Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Delete,  Qt::Key_Backspace};
    return (modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier | Qt::KeypadModifier))
            == Qt::NoModifier
            && std::ranges::find(moving, code) != moving.end();
}

void KeyBindings::assign(ActionId id, const QKeySequence &key)
{
    if (isReserved(key))
        return;
    for (const ActionSpec &spec : actionTable()) {
        auto stored = m_settings.shortcuts(nameOf(spec.id));
        if (spec.id != id && stored && stored->removeAll(textOf(key)) > 0)
            m_settings.setShortcuts(nameOf(spec.id), stored);
    }
    if (QList<QKeySequence>{key} == actionShortcuts(actionSpec(id)))
        m_settings.setShortcuts(nameOf(id), std::nullopt);
    else
        m_settings.setShortcuts(nameOf(id),
                                key.isEmpty() ? QStringList() : QStringList{textOf(key)});
    load();
}

void KeyBindings::reset(ActionId id)
{
    m_settings.setShortcuts(nameOf(id), std::nullopt);
    load();
}

void KeyBindings::resetAll()
{
    for (const ActionSpec &spec : actionTable())
        m_settings.setShortcuts(nameOf(spec.id), std::nullopt);
    load();
}

QMap<QString, QStringList> KeyBindings::changes() const
{
    QMap<QString, QStringList> changes;
    for (const ActionSpec &spec : actionTable()) {
        if (!m_settings.shortcuts(nameOf(spec.id)))
            continue;
        QStringList texts;
        for (const QKeySequence &key : keys(spec.id))
            texts.append(textOf(key));
        changes.insert(nameOf(spec.id), texts);
    }
    return changes;
}

bool KeyBindings::setChanges(const QMap<QString, QStringList> &changes)
{
    QSet<QString> names;
    for (const ActionSpec &spec : actionTable())
        names.insert(nameOf(spec.id));
    QSet<QKeySequence> taken;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (!names.contains(it.key()))
            return false;
        for (const QString &text : *it) {
            const QKeySequence key = keyOf(text);
            if (key.isEmpty() || taken.contains(key))
                return false;
            taken.insert(key);
        }
    }
    for (const ActionSpec &spec : actionTable()) {
        const auto it = changes.find(nameOf(spec.id));
        m_settings.setShortcuts(nameOf(spec.id),
                                it == changes.end() ? std::nullopt : std::optional(*it));
    }
    load();
    return true;
}

} // namespace errdex
