// SPDX-License-Identifier: MIT
#include "ui/session/ownchanges.h"

#include "core/userdata.h"

namespace errdex {

namespace {

constexpr int mostSteps = 200;

} // namespace

class OwnChanges::Command : public QUndoCommand
{
public:
    Command(UserData &data, QList<db::OwnValue> before, QList<db::OwnValue> after,
            const QString &text, int typing)
        : QUndoCommand(text)
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
        setText(other.text());
        setObsolete(m_before.constFirst().value == m_after.constFirst().value);
        return true;
    }

private:
    UserData &m_data;
    QList<db::OwnValue> m_before;
    QList<db::OwnValue> m_after;
    int m_typing;
};

OwnChanges::OwnChanges(UserData &data, QObject *parent)
    : QObject(parent)
    , m_data(data)
{
    m_stack.setUndoLimit(mostSteps);
    // What could not be stored was taken back: the steps no longer fit what is there.
    connect(&data, &UserData::failed, &m_stack, &QUndoStack::clear);
    connect(&data, &UserData::loaded, &m_stack, &QUndoStack::clear); // a snapshot was restored
}

OwnChanges::~OwnChanges() = default;

bool OwnChanges::make(const QList<db::OwnValue> &values, const QString &text, int typing)
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
    m_stack.push(new Command(m_data, before, after, text, typing));
    if (typing == 0 || m_stack.index() > steps)
        Q_EMIT made(text);
    return true;
}

} // namespace errdex
