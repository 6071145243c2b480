// SPDX-License-Identifier: MIT
#pragma once

#include "db/ownfile.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace errdex {

class SavedFilters;
class UserData;

/// The changes that a person makes to what is kept with codes, each of which can be undone and
/// redone. They reach UserData through here and nowhere else.
class OwnChanges : public QObject
{
    Q_OBJECT

public:
    OwnChanges(UserData &data, SavedFilters &filters, QObject *parent = nullptr);
    ~OwnChanges() override;

    /// Makes a change, one step of undoing; nothing where all is so already, or while the database
    /// cannot be used. `text` says what happened: "-1021 is starred". Steps of one `typing` that
    /// follow each other become one step.
    bool make(const QList<db::OwnValue> &values, const QString &text, int typing = 0);
    /// Changes the saved filters by `work`, which tells whether it could; one step of undoing.
    bool changeFilters(const QString &text, const std::function<bool(SavedFilters &)> &work);
    /// Joins another person's data into it, one step of undoing; `joined` follows.
    void join(const db::OwnFile &file);
    int newTyping() { return ++m_typings; }

    QUndoStack &stack() { return m_stack; }

Q_SIGNALS:
    /// Something was changed by make(), not by undoing; of a typing only the first step is told.
    void made(const QString &text);
    /// In words, what a join did; nothing where all was there already.
    void joined(const QString &text, bool isChange);

private:
    class Command;
    class FilterChange;
    class Join;

    void takeJoined(const db::OwnMerge &merge, const QList<db::SavedFilter> &filters);

    UserData &m_data;
    SavedFilters &m_filters;
    QUndoStack m_stack;
    int m_typings = 0;
};

} // namespace errdex
