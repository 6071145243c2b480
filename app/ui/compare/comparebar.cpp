// SPDX-License-Identifier: MIT
#include "ui/compare/comparebar.h"

#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

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
    if (auto *rest = findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"))) {
        rest->setFocusPolicy(Qt::TabFocus);
        rest->setAccessibleName(tr("More switches"));
        rest->setToolTip(tr("More switches"));
    }
    QAction *back = addAction(tr("Back to the table"));
    back->setObjectName(QStringLiteral("compareBack"));
    back->setToolTip(tr("The table of all codes (Esc)"));
    connect(back, &QAction::triggered, this, &CompareBar::backRequested);
    prepareButton(back);
    addSeparator();
    addCaption(tr("Align by"));
    auto *alignments = new QActionGroup(this);
    for (const Alignment alignment : allAlignments) {
        QAction *action = addSwitch(alignments, ComparisonText::alignmentTitle(alignment), {});
        m_alignments[size_t(alignment)] = action;
        connect(action, &QAction::triggered, this,
                [this, alignment] { Q_EMIT alignmentChosen(alignment); });
    }
    addSeparator();
    addCaption(tr("Show"));
    auto *filters = new QActionGroup(this);
    for (const ComparisonFilter filter : allComparisonFilters) {
        QAction *action =
                addSwitch(filters, ComparisonText::filterTitle(filter), filterToolTip(filter));
        m_filters[size_t(filter)] = action;
        connect(action, &QAction::triggered, this, [this, filter] { Q_EMIT filterChosen(filter); });
    }
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
