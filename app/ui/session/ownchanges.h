// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/wording.h"
#include "db/ownfile.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace errdex {

class SavedFilters;
class UserData;

/// The changes that a person makes to what is kept with codes, each of which can be undone and
/// redone. They reach UserData through here and nowhere else. What is changed elsewhere, as the
/// catalogues are, joins in by add(), so that the last thing done is the first one undone.
class OwnChanges : public QObject
{
    Q_OBJECT

public:
    OwnChanges(UserData &data, SavedFilters &filters, QObject *parent = nullptr);
    ~OwnChanges() override;

    /// Makes a change, one step of undoing; nothing where all is so already, or while the database
    /// cannot be used. `text` says what happened: "-1021 is starred". Steps of one `typing` that
    /// follow each other become one step.
    bool make(const QList<db::OwnValue> &values, const Wording &text, int typing = 0);
    /// Changes the saved filters by `work`, which tells whether it could; one step of undoing.
    bool changeFilters(const Wording &text, const std::function<bool(SavedFilters &)> &work);
    /// Joins another person's data into it, one step of undoing; `joined` follows.
    void join(const db::OwnFile &file);
    /// Undoes or redoes elsewhere; calls `done` when that has succeeded.
    using Act = std::function<void(std::function<void()> done)>;
    /// Makes a step of undoing of what was done elsewhere, and returns its number. Who adds tells of
    /// it: `made` does not.
    quint64 add(const Wording &text, Act undo, Act redo);
    int newTyping() { return ++m_typings; }

    /// One step; `undone` or `redone` follows when it is done.
    void undo();
    void redo();
    /// The number of the next step back; 0 where there is none. A message that offers to undo keeps
    /// it, and no longer offers it when another step stands there.
    quint64 lastStep() const;
    /// undo() for a message that says what the step is, if it is still the next one back: nothing
    /// tells of it again, unless it takes its time.
    void undoStep(quint64 number);

    QUndoStack &stack() { return m_stack; }
    /// What the next step back, or forward, did; empty where there is none. The stack's own texts
    /// would stay in the language in which a step was made.
    Wording undoText() const;
    Wording redoText() const;

Q_SIGNALS:
    /// Something was changed by make(), not by undoing; of a typing only the first step is told.
    void made(const errdex::Wording &text);
    /// In words, what a join did; nothing where all was there already.
    void joined(const errdex::Wording &text, bool isChange);
    void undone(const errdex::Wording &text);
    void redone(const errdex::Wording &text);

private:
    class Step;
    class Command;
    class FilterChange;
    class Join;
    class Elsewhere;

    const Step *step(int index) const; ///< null where there is none
    Wording textOfStep(int index) const;
    void push(Step *step);
    void takeJoined(const db::OwnMerge &merge, const QList<db::SavedFilter> &filters);

    UserData &m_data;
    SavedFilters &m_filters;
    QUndoStack m_stack;
    int m_typings = 0;
    quint64 m_steps = 0; ///< made until now
};

} // namespace errdex
