// SPDX-License-Identifier: MIT
#include "topbar.h"

#include "ui/actions/actiontable.h"
#include "ui/actions/mnemonics.h"
#include "ui/search/querylineedit.h"
#include "ui/search/searchbox.h"
#include "ui/theme/scale.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int toggleIcon = 20;
constexpr int buttonGap = 4; // pixels

} // namespace

TopBar::TopBar(Actions &actions, SearchBox &search, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_search(search)
{
    QPushButton *compare = makeButton(ActionId::Compare, u"compareButton"_s,
                                      tr("Put providers side by side, or go back to the table"));
    compare->setCheckable(true);
    // A second click goes back. A screen reader switches it without a click.
    connect(compare, &QPushButton::toggled, this, [this](bool isOn) {
        QAction *wanted = m_actions[isOn ? ActionId::Compare : ActionId::Browse];
        if (!wanted->isChecked())
            wanted->trigger();
    });
    connect(actions[ActionId::Compare], &QAction::toggled, compare, &QPushButton::setChecked);
    QPushButton *write = makeButton(ActionId::Export, u"exportButton"_s,
                                    tr("Write codes to a file, or copy them"));
    QAction *action = actions[ActionId::Export];
    connect(write, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, write, &QPushButton::setEnabled);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 8, 16, 2); // the box keeps a line free below itself
    rows->setSpacing(0);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(buttonGap);
    rows->addLayout(layout);
    const auto add = [layout](QWidget *widget) { layout->addWidget(widget, 0, Qt::AlignTop); };
    add(makeToggle(ActionId::ShowFacets, tr("Beside the table: what its codes have in common")));
    layout->addWidget(&search, 1, Qt::AlignTop);
    layout->addSpacing(4);
    add(makeToggle(ActionId::ShowFilterRow, tr("Above the table: a field for each column")));
    add(makeToggle(ActionId::ShowDetails, tr("Beside the table: all that is known of a code")));
    layout->addSpacing(4);
    add(compare);
    layout->addSpacing(4);
    add(write);
    // What is said below the box has the room below the buttons beside it, too.
    m_below = new QHBoxLayout;
    m_below->addWidget(search.lines());
    rows->addLayout(m_below);
    fitHeights();
}

void TopBar::fitHeights()
{
    const int height = m_search.lineEdit()->sizeHint().height();
    const int icon = scaledToFont(toggleIcon, fontMetrics());
    for (QToolButton *button : m_toggles) {
        button->setIconSize({icon, icon});
        button->setFixedSize(height, height);
    }
    for (QPushButton *button : m_buttons) {
        button->setMinimumWidth(0); // else it is part of the hint
        button->setFixedHeight(height);
        button->setMinimumWidth(button->sizeHint().width() + 16);
    }
    const int begin = height + buttonGap; // where the box begins
    m_below->setContentsMargins(isRightToLeft() ? 0 : begin, 0, isRightToLeft() ? begin : 0, 0);
    if (isVisible())
        layout()->activate(); // at once, or they would be painted over each other before
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Queued: the parts get the font after this one.
    if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &TopBar::fitHeights, Qt::QueuedConnection);
}

QToolButton *TopBar::makeToggle(ActionId id, const QString &description)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(m_actions[id]);
    button->setAccessibleName(withoutMnemonic(m_actions[id]->text())); // not with "(F)" behind it
    button->setAccessibleDescription(description);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_toggles.append(button);
    return button;
}

QPushButton *TopBar::makeButton(ActionId id, const QString &name, const QString &toolTip)
{
    const QAction *action = m_actions[id];
    // Without a letter of its own: Alt and that letter are a menu's.
    auto *button = new QPushButton(action->icon(), withoutMnemonic(action->text()), this);
    button->setObjectName(name);
    button->setToolTip(toolTip);
    m_buttons.append(button);
    return button;
}

} // namespace errdex
