// SPDX-License-Identifier: MIT
#include "ui/actions/ownactions.h"

#include "core/text/phrases.h"
#include "core/text/visible.h"
#include "models/codetablemodel.h"
#include "ui/actions/actiontable.h"
#include "ui/detail/detailpane.h"
#include "ui/messagebar.h"
#include "ui/session/browsersession.h"
#include "ui/table/codetableview.h"

#include <QAction>
#include <QTextDocument>

namespace errdex {

OwnActions::OwnActions(Actions &actions, CodeTableView &view, DetailPane &details,
                       MessageBar &message, BrowserSession &session)
    : QObject(&view)
    , m_actions(actions)
    , m_view(view)
    , m_details(details)
    , m_message(message)
    , m_session(session)
{
    connectStars();
    connectUndo();
    connect(&details, &DetailPane::ownEdited, this, &OwnActions::keep);
    connect(&details, &DetailPane::otherDecided, this, &OwnActions::decide);
    connect(&details, &DetailPane::editingEnded, this, [this] { m_typing = 0; });
    const auto onEdit = [this](ActionId id, db::OwnField field) {
        connect(m_actions[id], &QAction::triggered, this, [this, field] { edit(field); });
    };
    onEdit(ActionId::EditNote, db::OwnField::Note);
    onEdit(ActionId::EditTags, db::OwnField::Tags);
    onEdit(ActionId::EditLink, db::OwnField::Link);
    onEdit(ActionId::EditReply, db::OwnField::Reply);
    connect(&view, &CodeTableView::selectionSizeChanged, this, &OwnActions::update);
    connect(&view, &CodeTableView::currentCodeChanged, this, &OwnActions::update);
    // Behind the table, which chooses a row of the new result.
    connect(&session, &BrowserSession::resultChanged, this, &OwnActions::update,
            Qt::QueuedConnection);
    connect(&session.userData(), &UserData::loaded, this, &OwnActions::update);
    update();
}

void OwnActions::setComparing(bool isComparing, const std::optional<db::CodeKey> &compared)
{
    m_isComparing = isComparing;
    m_compared = compared;
    update();
}

void OwnActions::edit(db::OwnField field)
{
    if (!m_isComparing)
        m_details.editOwn(field);
    else if (m_compared)
        Q_EMIT editRequested(db::CodeKey(*m_compared), field); // on the way it is forgotten here
}

void OwnActions::connectStars()
{
    const auto setOne = [this](const db::CodeKey &key, bool starred) {
        m_session.setStarred({key}, starred);
    };
    connect(&m_view, &CodeTableView::starToggleRequested, &m_session, &BrowserSession::setStarred);
    connect(m_view.codeModel(), &CodeTableModel::starToggleRequested, this, setOne);
    connect(&m_details, &DetailPane::starToggleRequested, this, setOne);
}

void OwnActions::connectUndo()
{
    OwnChanges &changes = m_session.changes();
    QUndoStack &stack = changes.stack();
    // A message may stay longer than this: what it does is the session's.
    const auto offerUndo = [this, &changes](const Wording &text) {
        const quint64 step = changes.lastStep();
        m_message.showMessage(
                {.text = text,
                 .actionText = [] { return tr("&Undo"); },
                 .action = [&changes, step] { changes.undoStep(step); },
                 .isProblem = false,
                 .isPossible = [&changes, step] { return changes.lastStep() == step; }});
    };
    connect(&changes, &OwnChanges::made, this, offerUndo);
    connect(&changes, &OwnChanges::redone, this, offerUndo);
    connect(&changes, &OwnChanges::undone, this, [this, &changes](const Wording &step) {
        const int index = changes.stack().index();
        m_message.showMessage(
                {.text = [step] { return tr("Undone: %1").arg(Phrases::quoted(step.text())); },
                 .actionText = [] { return tr("&Redo"); },
                 .action = [&changes] { changes.redo(); },
                 .isProblem = false,
                 .isPossible =
                         [&changes, index] {
                             return changes.stack().canRedo() && changes.stack().index() == index;
                         }});
    });
    const auto onStep = [this](ActionId id, auto run) {
        connect(m_actions[id], &QAction::triggered, this, run);
    };
    onStep(ActionId::Undo, [this, &changes] {
        m_details.finishEdits(); // what is being written is the last step then
        changes.undo();
    });
    onStep(ActionId::Redo, [&changes] { changes.redo(); });
    connect(&stack, &QUndoStack::indexChanged, this, [this] { m_message.review(); });
    connect(&stack, &QUndoStack::indexChanged, this, &OwnActions::update);
    connect(&stack, &QUndoStack::cleanChanged, this, &OwnActions::update);
}

void OwnActions::update()
{
    QUndoStack &stack = m_session.changes().stack();
    m_actions[ActionId::Undo]->setEnabled(stack.canUndo());
    m_actions[ActionId::Redo]->setEnabled(stack.canRedo());
    // A step names codes: tool tips would take "<b>" in one for bold.
    const auto tell = [this](ActionId id, const QString &text) {
        m_actions[id]->setToolTip(Qt::convertFromPlainText(withControlSigns(text)));
    };
    const OwnChanges &changes = m_session.changes();
    tell(ActionId::Undo,
         stack.canUndo() ? tr("Undo: %1").arg(Phrases::quoted(changes.undoText().text()))
                         : tr("Undo"));
    tell(ActionId::Redo,
         stack.canRedo() ? tr("Redo: %1").arg(Phrases::quoted(changes.redoText().text()))
                         : tr("Redo"));
    const bool isOne = m_session.canStar()
            && (m_isComparing ? m_compared.has_value() : m_view.selectedRowCount() == 1);
    for (const ActionId id :
         {ActionId::EditNote, ActionId::EditTags, ActionId::EditLink, ActionId::EditReply})
        m_actions[id]->setEnabled(isOne);
}

void OwnActions::keep(const db::CodeKey &subject, db::OwnField field, const QString &value)
{
    if (m_typing == 0 || subject != m_typedSubject || field != m_typedField) {
        m_typing = m_session.changes().newTyping();
        m_typedSubject = subject;
        m_typedField = field;
    }
    m_session.changes().make(
            {{subject, field, value, {}}},
            [subject, field, isTakenBack = value.isEmpty()] {
                return textOf(subject, field, isTakenBack);
            },
            m_typing);
}

void OwnActions::decide(const db::CodeKey &subject, const db::OtherValue &other, bool isUsed)
{
    m_details.finishEdits();
    const OwnData &data = m_session.userData().data();
    QList<db::OtherValue> others = db::othersOf(data.value(subject, db::OwnField::Others));
    others.removeAll(other);
    QList<db::OwnValue> values{{subject, db::OwnField::Others, db::othersValue(others), {}}};
    if (isUsed)
        values.prepend({subject, other.field, other.value, {}});
    m_session.changes().make(values, [isUsed] {
        //: "one" is a note, link, reply or meaning that another person wrote
        return isUsed ? tr("The other one is in the place of yours now")
                      : tr("The other one is thrown away");
    });
}

QString OwnActions::textOf(const db::CodeKey &subject, db::OwnField field, bool isTakenBack)
{
    const bool isOfConcept = subject.provider.isEmpty();
    const QString name = subject.code;
    switch (field) {
    case db::OwnField::Tags:
        return isTakenBack ? tr("%1 has no tags any more").arg(name)
                           : tr("Tags of %1 kept").arg(name);
    case db::OwnField::Link:
        return isTakenBack ? tr("%1 has no link any more").arg(name)
                           : tr("Link of %1 kept").arg(name);
    case db::OwnField::Reply:
        if (isTakenBack)
            return tr("The former reply is back");
        return isOfConcept ? tr("Your reply is kept for all codes that mean this")
                           : tr("Your reply is kept for %1").arg(name);
    case db::OwnField::Note:
    case db::OwnField::Star:
    case db::OwnField::Concept:
    case db::OwnField::Others:
        break;
    }
    return isTakenBack ? tr("The note on %1 is gone").arg(name) : tr("Note on %1 kept").arg(name);
}

} // namespace errdex
