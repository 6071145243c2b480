// SPDX-License-Identifier: MIT
#pragma once

#include "ui/actions/actiontable.h"

#include <QMap>
#include <QWidget>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace errdex {

class HintLabel;
class KeyBindings;
class KeyEdit;

/// Every action with its keys; other keys are pressed below. Who has them already is named before
/// they are taken.
class KeyboardPage : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the page.
    KeyboardPage(KeyBindings &bindings, Actions &actions, QWidget *parent = nullptr);

    /// Shows what has all folded words in name or keys; returns how many actions that are.
    int filter(const QStringList &words);
    void refresh(); ///< what the bindings say
    void choose(ActionId id); ///< makes it the one to change
    ActionId chosen() const;
    int widthForContents() const; ///< without a text cut off

Q_SIGNALS:
    /// All are back at the default; what they were, to undo it.
    void allReset(const QMap<QString, QStringList> &before);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void buildList();
    void buildEditor();
    void updateEditor();
    void assign();
    void apply(); ///< what was changed
    void tellKeys();

    KeyBindings &m_bindings;
    Actions &m_actions;
    QTreeWidget *m_list;
    KeyEdit *m_edit;
    HintLabel *m_note;
    QPushButton *m_set;
    QPushButton *m_remove;
    QPushButton *m_default;
    QPushButton *m_resetAll;
};

} // namespace errdex
