// SPDX-License-Identifier: MIT
#pragma once

#include "ui/actions/actiontable.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace errdex {

class SearchBox;

/// The head of the window: the search box between the buttons for what is shown, and for the two
/// things that a person does with it next.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(Actions &actions, SearchBox &search, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitHeights(); ///< those of the box, in the font that is used now
    QToolButton *makeToggle(ActionId id, const QString &description);
    QPushButton *makeButton(ActionId id, const QString &name, const QString &toolTip);

    Actions &m_actions;
    QHBoxLayout *m_below = nullptr; ///< the lines below the box
    SearchBox &m_search;
    QList<QToolButton *> m_toggles;
    QList<QPushButton *> m_buttons;
};

} // namespace errdex
