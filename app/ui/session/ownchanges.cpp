// SPDX-License-Identifier: MIT
#include "ui/session/ownchanges.h"

#include "core/ownexchange.h"
#include "core/savedfilters.h"
#include "core/userdata.h"

#include <utility>

namespace errdex {

namespace {

constexpr int mostSteps = 200;

} // namespace

class OwnChanges::Step : public QUndoCommand
{
public:
    explicit Step(Wording wording)
        : m_wording(std::move(wording))
    {
    }
    const Wording &wording() const { return m_wording; }
    /// Whether it tells by itself when it is undone or redone, because that takes its time.
    virtual bool tellsItself() const { return false; }

    quint64 number = 0; ///< given when it is pushed

protected:
    Wording m_wording;
};

class OwnChanges::Command : public Step
{
public:
    Command(UserData &data, QList<db::OwnValue> before, QList<db::OwnValue> after,
            const Wording &text, int typing)
        : Step(text)
        , m_data(data)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_typing(typing)
    {
    }

    void undo() override { m_data.set(m_before); }
    void redo() override { m_data.set(m_after); }
    int id() const override { return m_typing > 0 ? 1 : -1; }

    bool mergeWith(const QUndoCommand *next) override
    {
        const auto &other = static_cast<const Command &>(*next); // of this class, as its id says
        if (other.m_typing != m_typing)
            return false;
        m_after = other.m_after;
        m_wording = other.m_wording;
        setObsolete(m_before.constFirst().value == m_after.constFirst().value);
        return true;
    }

private:
    UserData &m_data;
    QList<db::OwnValue> m_before;
    QList<db::OwnValue> m_after;
    int m_typing;
};

/// Of the saved filters, done already when it comes here.
class OwnChanges::FilterChange : public Step
{
public:
    FilterChange(SavedFilters &filters, QList<db::SavedFilter> before, const Wording &text)
        : Step(text)
        , m_filters(filters)
        , m_before(std::move(before))
        , m_after(filters.filters())
    {
    }

    void undo() override { m_filters.put(m_before); }
    void redo() override { m_filters.put(m_after); } // the first time it is so already

private:
    SavedFilters &m_filters;
    QList<db::SavedFilter> m_before;
    QList<db::SavedFilter> m_after;
};

/// What came from another person. It is done already when it comes here.
class OwnChanges::Join : public Step
{
public:
    Join(UserData &data, SavedFilters &filters, db::OwnMerge merge,
         QList<db::SavedFilter> newFilters, const Wording &text)
        : Step(text)
        , m_data(data)
        , m_filters(filters)
        , m_merge(std::move(merge))
        , m_newFilters(std::move(newFilters))
    {
    }

    void undo() override
    {
        m_data.put(m_merge.before);
        m_filters.removeAll(m_newFilters);
    }
    void redo() override
    {
        if (!std::exchange(m_isUndone, true))
            return;
        m_data.put(m_merge.after);
        m_filters.addAll(m_newFilters);
    }

private:
    UserData &m_data;
    SavedFilters &m_filters;
    db::OwnMerge m_merge;
    QList<db::SavedFilter> m_newFilters;
    bool m_isUndone = false; ///< by the next redo()
};

/// Of what is kept elsewhere. It is done already when it comes here.
class OwnChanges::Elsewhere : public Step
{
public:
    Elsewhere(OwnChanges &changes, const Wording &text, Act undo, Act redo)
        : Step(text)
        , m_changes(changes)
        , m_undo(std::move(undo))
        , m_redo(std::move(redo))
    {
    }

    void undo() override
    {
        m_undo([&changes = m_changes, text = m_wording] { Q_EMIT changes.undone(text); });
    }
    void redo() override
    {
        if (std::exchange(m_isDone, true))
            m_redo([&changes = m_changes, text = m_wording] { Q_EMIT changes.redone(text); });
    }
    bool tellsItself() const override { return true; }

private:
    OwnChanges &m_changes;
    Act m_undo;
    Act m_redo;
    bool m_isDone = false; ///< by the first redo(), which the stack asks for
};

OwnChanges::OwnChanges(UserData &data, SavedFilters &filters, QObject *parent)
    : QObject(parent)
    , m_data(data)
    , m_filters(filters)
{
    m_stack.setUndoLimit(mostSteps);
    // What could not be stored was taken back: the steps no longer fit what is there.
    connect(&data, &UserData::failed, &m_stack, &QUndoStack::clear);
    connect(&data, &UserData::loaded, &m_stack, &QUndoStack::clear); // a snapshot was restored
    connect(&filters, &SavedFilters::failed, &m_stack, &QUndoStack::clear);
}

OwnChanges::~OwnChanges() = default;

const OwnChanges::Step *OwnChanges::step(int index) const
{
    return static_cast<const Step *>(m_stack.command(index)); // all of them are
}

Wording OwnChanges::textOfStep(int index) const
{
    const Step *known = step(index);
    return known ? known->wording() : Wording();
}

quint64 OwnChanges::lastStep() const
{
    const Step *last = step(m_stack.index() - 1);
    return last ? last->number : 0;
}

void OwnChanges::push(Step *step)
{
    step->number = ++m_steps;
    m_stack.push(step);
}

quint64 OwnChanges::add(const Wording &text, Act undo, Act redo)
{
    push(new Elsewhere(*this, text, std::move(undo), std::move(redo)));
    return lastStep();
}

void OwnChanges::undo()
{
    const Step *last = step(m_stack.index() - 1);
    if (!last)
        return;
    const Wording text = last->wording();
    const bool isTold = last->tellsItself();
    m_stack.undo();
    if (!isTold)
        Q_EMIT undone(text);
}

void OwnChanges::undoStep(quint64 number)
{
    if (number != 0 && number == lastStep())
        m_stack.undo();
}

void OwnChanges::redo()
{
    const Step *next = step(m_stack.index());
    if (!next)
        return;
    const Wording text = next->wording();
    const bool isTold = next->tellsItself();
    m_stack.redo();
    if (!isTold)
        Q_EMIT redone(text);
}

Wording OwnChanges::undoText() const
{
    return textOfStep(m_stack.index() - 1);
}

Wording OwnChanges::redoText() const
{
    return textOfStep(m_stack.index());
}

bool OwnChanges::changeFilters(const Wording &text, const std::function<bool(SavedFilters &)> &work)
{
    const QList<db::SavedFilter> before = m_filters.filters();
    if (!work(m_filters))
        return false;
    if (m_filters.filters() == before)
        return true;
    push(new FilterChange(m_filters, before, text));
    Q_EMIT made(text);
    return true;
}

void OwnChanges::join(const db::OwnFile &file)
{
    if (!m_data.isUsable())
        return;
    m_data.join(file.versions, [this, filters = file.filters](const db::OwnMerge &merge) {
        takeJoined(merge, filters);
    });
}

void OwnChanges::takeJoined(const db::OwnMerge &merge, const QList<db::SavedFilter> &filters)
{
    const auto added = SavedFilters::newOnes(m_filters.filters(), filters);
    if (!added.isEmpty())
        m_filters.addAll(added);
    const bool isChange = merge.added + merge.changed + merge.conflicts + added.size() > 0;
    if (isChange)
        push(new Join(m_data, m_filters, merge, added, [] { return tr("Import of own data"); }));
    db::OwnMerge counts = merge;
    counts.before.clear();
    counts.after.clear();
    Q_EMIT joined(
            [counts, filters = added.size()] { return OwnExchange::describe(counts, filters); },
            isChange);
}

bool OwnChanges::make(const QList<db::OwnValue> &values, const Wording &text, int typing)
{
    if (!m_data.isUsable())
        return false;
    QList<db::OwnValue> before;
    QList<db::OwnValue> after;
    for (const db::OwnValue &value : values) {
        const QString former = m_data.data().value(value.subject, value.field);
        if (former == value.value)
            continue;
        before.append({value.subject, value.field, former, {}});
        after.append(value);
    }
    if (after.isEmpty())
        return false;
    const int steps = m_stack.index();
    push(new Command(m_data, before, after, text, typing));
    if (typing == 0 || m_stack.index() > steps)
        Q_EMIT made(text);
    return true;
}

} // namespace errdex
