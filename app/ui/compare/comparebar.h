// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"

#include <QToolBar>

class QActionGroup;
class QToolButton;

namespace errdex {

/// The switches above a comparison: what its lines are, and which of them are shown, with how many
/// there are. In a narrow bar the way back is an arrow, and what does not fit even so goes into the
/// bar's own menu.
class CompareBar : public QToolBar
{
    Q_OBJECT

public:
    explicit CompareBar(QWidget *parent = nullptr);

    void setAlignment(Alignment alignment);
    void setFilter(ComparisonFilter filter);
    void setComparison(const Comparison &comparison); ///< for the counts
    QAction *alignmentAction(Alignment alignment) const { return m_alignments[size_t(alignment)]; }
    QAction *filterAction(ComparisonFilter filter) const { return m_filters[size_t(filter)]; }

Q_SIGNALS:
    void alignmentChosen(errdex::Alignment alignment);
    void backRequested(); ///< to the table of all codes
    void filterChosen(errdex::ComparisonFilter filter);

protected:
    bool event(QEvent *event) override;

private:
    void addBack();
    void fitBack();
    void addCaption(const QString &text);
    void prepareButton(QAction *action);
    QAction *addSwitch(QActionGroup *group, const QString &text, const QString &toolTip);

    QToolButton *m_back = nullptr;
    int m_backGain = 0; ///< pixels, that its arrow is narrower than its words
    std::array<QAction *, allAlignments.size()> m_alignments{};
    std::array<QAction *, allComparisonFilters.size()> m_filters{};
};

} // namespace errdex
