// SPDX-License-Identifier: MIT
#include "keyboardpage.h"

#include "core/text/phrases.h"
#include "ui/actions/keybindings.h"
#include "ui/actions/keytext.h"
#include "ui/announce.h"
#include "ui/focus/quietview.h"
#include "ui/settings/keyedit.h"
#include "ui/settings/settingrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

enum ListColumn { ActionColumn, KeysColumn, DefaultColumn, ColumnCount };

constexpr int idRole = Qt::UserRole;
constexpr int columnGap = 16;

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(keyText(key));
    return Phrases::list(texts);
}

QPushButton *makeButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

KeyboardPage::KeyboardPage(KeyBindings &bindings, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_bindings(bindings)
    , m_actions(actions)
    , m_list(new QuietView<QTreeWidget>(this))
    , m_edit(new KeyEdit(this))
    , m_note(new HintLabel({}, this))
    , m_set(makeButton(tr("U&se them"), u"setKeys"_s, this))
    , m_remove(makeButton(tr("&No keys"), u"removeKeys"_s, this))
    , m_default(makeButton(tr("&Default"), u"defaultKeys"_s, this))
    , m_resetAll(makeButton(tr("&All to default"), u"resetKeys"_s, this))
{
    m_set->setToolTip(tr("The chosen action is reached by these keys"));
    m_remove->setToolTip(tr("The chosen action is reached by its menu alone"));
    m_default->setToolTip(tr("The keys that the chosen action had at first"));
    m_resetAll->setToolTip(tr("The keys that all actions had at first"));
    buildList();
    buildEditor();
    refresh();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void KeyboardPage::buildList()
{
    m_list->setObjectName(u"keysList"_s);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setAccessibleDescription(tr("Enter takes other keys for an action: press them then."));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Action"), tr("Keys"), tr("Default")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    // Where there is no room for all, the names give way: what the keys are is looked up here.
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ActionColumn, QHeaderView::Stretch);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ActionSpec &spec : actionTable()) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(ActionColumn, actionTitle(spec));
        item->setToolTip(ActionColumn, categoryTitle(spec.category) + u" › "_s + actionTitle(spec));
        item->setData(ActionColumn, idRole, int(spec.id));
    }
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_edit->forget();
        updateEditor();
    });
    connect(m_list, &QTreeWidget::itemActivated, m_edit, &KeyEdit::record);
}

void KeyboardPage::buildEditor()
{
    auto *label = new QLabel(tr("&Press other keys:"), this);
    label->setBuddy(m_edit);
    m_edit->setObjectName(u"keysEdit"_s);
    m_edit->setAccessibleName(tr("Other keys"));
    m_note->setObjectName(u"keysNote"_s);
    connect(m_edit, &KeyEdit::keySequenceChanged, this, [this](const QKeySequence &keys) {
        updateEditor();
        if (!keys.isEmpty())
            announce(*this, Phrases::sentences({keyText(keys), m_note->text()}));
    });
    connect(m_edit, &KeyEdit::entered, this, [this] {
        if (m_set->isEnabled())
            assign();
        else
            m_edit->record(); // these cannot be used
    });
    connect(m_set, &QPushButton::clicked, this, &KeyboardPage::assign);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_bindings.assign(chosen(), {});
        apply();
        tellKeys();
    });
    connect(m_default, &QPushButton::clicked, this, [this] {
        m_bindings.reset(chosen());
        apply();
        tellKeys();
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        const QMap<QString, QStringList> before = m_bindings.changes();
        m_bindings.resetAll();
        apply();
        Q_EMIT allReset(before); // which is told as a whole
    });

    auto *press = new QHBoxLayout;
    press->addWidget(label);
    press->addWidget(m_edit, 1);
    press->addWidget(m_set);
    auto *others = new QHBoxLayout;
    others->addWidget(m_remove);
    others->addWidget(m_default);
    others->addStretch();
    others->addWidget(m_resetAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    layout->addLayout(press);
    layout->addWidget(m_note);
    layout->addLayout(others);
    // Two lines stay free, so that nothing jumps while keys are pressed.
    m_note->setMinimumHeight(2 * m_note->fontMetrics().lineSpacing());
    m_note->setAlignment(Qt::AlignLeading | Qt::AlignTop);
}

ActionId KeyboardPage::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? ActionId(item->data(ActionColumn, idRole).toInt()) : ActionId::Import;
}

void KeyboardPage::choose(ActionId id)
{
    m_list->setCurrentItem(m_list->topLevelItem(int(id)));
    m_list->scrollToItem(m_list->currentItem());
}

void KeyboardPage::updateEditor()
{
    const ActionId id = chosen();
    const QKeySequence key = m_edit->keySequence();
    const auto owner = m_bindings.owner(key);
    const bool isReserved = KeyBindings::isReserved(key);
    const bool isTaken = !key.isEmpty() && owner && *owner != id;
    QString note;
    if (isReserved)
        note = tr("%1 cannot be used: it moves about, or belongs to the saved filters.")
                       .arg(keyText(key));
    else if (isTaken)
        note = tr("%1 belongs to “%2”, which loses it when you use it here.")
                       .arg(keyText(key), actionTitle(actionSpec(*owner)));
    else if (!key.isEmpty())
        note = tr("In the field, %1 uses these keys and %2 records others.")
                       .arg(keyText(Qt::Key_Enter), keyText(Qt::Key_Space));
    else if (m_bindings.isChanged(id)) {
        for (const QKeySequence &usual : actionShortcuts(actionSpec(id))) {
            const auto other = m_bindings.owner(usual);
            if (other && *other != id)
                note = tr("%1 was given to “%2” and stays there.")
                               .arg(keyText(usual), actionTitle(actionSpec(*other)));
        }
    }
    m_note->setText(note);
    m_edit->setAccessibleDescription(
            note.isEmpty() ? tr("After %1, press the keys for the action that is chosen above. "
                                "%2 cancels, %3 leaves the field.")
                                     .arg(keyText(Qt::Key_Enter), keyText(Qt::Key_Escape),
                                          keyText(Qt::Key_Tab))
                           : note);
    const bool hasItem = m_list->currentItem() && !m_list->currentItem()->isHidden();
    m_edit->setEnabled(hasItem);
    m_set->setText(isTaken ? tr("&Take them") : tr("U&se them"));
    m_set->setEnabled(hasItem && !key.isEmpty() && !isReserved);
    m_remove->setEnabled(hasItem && !m_bindings.keys(id).isEmpty());
    m_default->setEnabled(hasItem && m_bindings.isChanged(id));
    m_resetAll->setEnabled(!m_bindings.changes().isEmpty());
}

void KeyboardPage::assign()
{
    m_bindings.assign(chosen(), m_edit->keySequence());
    apply();
    tellKeys();
}

/// What the chosen action is reached by now.
void KeyboardPage::tellKeys()
{
    const QString keys = keysText(m_bindings.keys(chosen()));
    announce(
            *this,
            Phrases::titled(actionTitle(actionSpec(chosen())), keys.isEmpty() ? tr("none") : keys));
}

void KeyboardPage::apply()
{
    m_list->setFocus(); // the button that was pressed may be off then
    m_actions.setKeys(m_bindings);
    m_edit->forget();
    refresh();
}

void KeyboardPage::refresh()
{
    QFont bold = font();
    bold.setBold(true);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const auto id = ActionId(item->data(ActionColumn, idRole).toInt());
        const QString keys = keysText(m_bindings.keys(id));
        const bool isChanged = m_bindings.isChanged(id);
        item->setText(KeysColumn, keys);
        // Where it says the same, it would hide the few that were changed.
        item->setText(DefaultColumn,
                      isChanged ? keysText(actionShortcuts(actionSpec(id))) : QString());
        item->setData(KeysColumn, Qt::FontRole, isChanged ? QVariant(bold) : QVariant());
        item->setData(KeysColumn, Qt::AccessibleTextRole,
                      isChanged ? tr("%1, changed").arg(keys.isEmpty() ? tr("none") : keys)
                                : QVariant());
    }
    fitColumns();
    updateEditor();
}

void KeyboardPage::fitColumns()
{
    for (const int column : {KeysColumn, DefaultColumn}) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + columnGap);
    }
}

int KeyboardPage::widthForContents() const
{
    const QAbstractItemView *list = m_list; // QTreeView hides the question
    const int names = list->sizeHintForColumn(ActionColumn) + columnGap;
    const int keys = m_list->columnWidth(KeysColumn) + m_list->columnWidth(DefaultColumn);
    const int frame = 2 * m_list->frameWidth() + m_list->verticalScrollBar()->sizeHint().width();
    const QMargins margins = layout()->contentsMargins();
    return names + keys + frame + margins.left() + margins.right();
}

void KeyboardPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Queued: the list gets the font after this one.
    if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &KeyboardPage::fitColumns, Qt::QueuedConnection);
}

int KeyboardPage::filter(const QStringList &words)
{
    int shown = 0;
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const bool isShown =
                hasAllWords(item->text(ActionColumn) + u' ' + item->text(KeysColumn), words);
        item->setHidden(!isShown);
        shown += isShown ? 1 : 0;
        if (isShown && !first)
            first = item;
    }
    if (first && (!m_list->currentItem() || m_list->currentItem()->isHidden()))
        m_list->setCurrentItem(first);
    updateEditor();
    return shown;
}

} // namespace errdex
