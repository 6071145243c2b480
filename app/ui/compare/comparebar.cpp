// SPDX-License-Identifier: MIT
#include "ui/compare/comparebar.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr int leastTarget = 24; // pixels, of what is to be hit

QString filterToolTip(ComparisonFilter filter)
{
    switch (filter) {
    case ComparisonFilter::All:
        return CompareBar::tr("All lines");
    case ComparisonFilter::Shared:
        return CompareBar::tr("What two providers have at least; with a baseline, it and another");
    case ComparisonFilter::Gaps:
        return CompareBar::tr("What one of the providers lacks");
    case ComparisonFilter::Collisions:
        return CompareBar::tr("One code, different meanings");
    }
    Q_UNREACHABLE();
}

} // namespace

CompareBar::CompareBar(QWidget *parent)
    : QToolBar(parent)
{
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    // What does not fit is reached by its menu, by keyboard too, where Qt leaves it to the mouse.
    if (auto *rest = findChild<QToolButton *>(u"qt_toolbar_ext_button"_s)) {
        rest->setFocusPolicy(Qt::TabFocus);
        rest->setAccessibleName(tr("More switches"));
        rest->setToolTip(tr("More switches"));
        rest->setAccessibleDescription(tr("Those that the window has no room for"));
    }
    addBack();
    addSeparator();
    addCaption(tr("Align by"));
    auto *alignments = new QActionGroup(this);
    for (const Alignment alignment : allAlignments) {
        QAction *action = addSwitch(alignments, ComparisonText::alignmentTitle(alignment),
                                    tr("A line for each one of these"));
        m_alignments[size_t(alignment)] = action;
        // Not triggered(): a screen reader switches without a click.
        connect(action, &QAction::toggled, this, [this, alignment](bool isOn) {
            if (isOn)
                Q_EMIT alignmentChosen(alignment);
        });
    }
    addSeparator();
    addCaption(tr("Show"));
    auto *filters = new QActionGroup(this);
    for (const ComparisonFilter filter : allComparisonFilters) {
        QAction *action =
                addSwitch(filters, ComparisonText::filterTitle(filter), filterToolTip(filter));
        m_filters[size_t(filter)] = action;
        connect(action, &QAction::toggled, this, [this, filter](bool isOn) {
            if (isOn)
                Q_EMIT filterChosen(filter);
        });
    }
}

void CompareBar::addBack()
{
    QAction *back = addAction(tr("Back to the table"));
    back->setObjectName(u"compareBack"_s);
    back->setToolTip(tr("The table of all codes (Esc)"));
    back->setIcon(icon(isRightToLeft() ? u"chevron-right"_s : u"chevron-left"_s,
                       QApplication::palette()));
    connect(back, &QAction::triggered, this, &CompareBar::backRequested);
    prepareButton(back);
    m_back = qobject_cast<QToolButton *>(widgetForAction(back));
}

/// As an arrow where the switches have no room beside its words.
void CompareBar::fitBack()
{
    const auto show = [this](Qt::ToolButtonStyle style) {
        m_back->setToolButtonStyle(style);
        return m_back->sizeHint().width();
    };
    const bool isArrow = m_back->toolButtonStyle() == Qt::ToolButtonIconOnly;
    const bool isNarrow = width() < sizeHint().width() + (isArrow ? m_backGain : 0);
    if (isNarrow == isArrow)
        return;
    const int words = show(Qt::ToolButtonTextOnly);
    if (isNarrow)
        m_backGain = words - show(Qt::ToolButtonIconOnly);
}

bool CompareBar::event(QEvent *event)
{
    const bool isTaken = QToolBar::event(event);
    if (m_back && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        fitBack();
    return isTaken;
}

void CompareBar::addCaption(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setContentsMargins(8, 0, 4, 0);
    addWidget(label);
}

QAction *CompareBar::addSwitch(QActionGroup *group, const QString &text, const QString &toolTip)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    if (!toolTip.isEmpty())
        action->setToolTip(toolTip);
    group->addAction(action);
    prepareButton(action);
    // A screen reader also switches off what a click leaves on.
    connect(action, &QAction::toggled, this, [group, action](bool isOn) {
        const QList<QAction *> all = group->actions();
        if (!isOn && std::ranges::none_of(all, &QAction::isChecked))
            action->setChecked(true);
    });
    return action;
}

void CompareBar::prepareButton(QAction *action)
{
    if (QWidget *button = widgetForAction(action)) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumHeight(leastTarget); // and so the one that leads to the rest
    }
}

void CompareBar::setAlignment(Alignment alignment)
{
    m_alignments[size_t(alignment)]->setChecked(true);
}

void CompareBar::setFilter(ComparisonFilter filter)
{
    m_filters[size_t(filter)]->setChecked(true);
}

void CompareBar::setComparison(const Comparison &comparison)
{
    for (const ComparisonFilter filter : allComparisonFilters)
        m_filters[size_t(filter)]->setText(
                ComparisonText::filterTitle(filter) + u' '
                + QLocale().toString(comparison.filterCounts()[size_t(filter)]));
}

} // namespace errdex
