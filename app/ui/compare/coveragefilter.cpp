// SPDX-License-Identifier: MIT
#include "ui/compare/coveragefilter.h"

#include "core/query/queryedit.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/comparesession.h"
#include "ui/session/browsersession.h"

#include <QAction>

#include <utility>

namespace errdex {

CoverageFilter::CoverageFilter(BrowserSession &session, const CompareSession &compare,
                               CompareBar &bar, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_compare(compare)
    , m_bar(bar)
{
    // What a person chooses is not to be taken back.
    connect(&bar, &CompareBar::filterChosen, this, [this] { m_before.reset(); });
}

void CoverageFilter::choose(const QString &groupSlug, const QString &providerSlug)
{
    const auto filtered = [](const QString &text, const QStringList &groups,
                             const QStringList &providers) {
        return withFieldValues(withFieldValues(text, Field::Concept, groups), Field::Provider,
                               providers);
    };
    const QStringList providers = providerSlug.isEmpty() ? QStringList()
                                                         : QStringList(providerSlug);
    bool isTakenBack = false;
    // A group of concepts is another question than an error: it takes the error's place in the box.
    // Going back leads to that again. For a query it is one condition more.
    if (m_session.isRecognized())
        m_session.setText(filtered({}, {groupSlug}, providers));
    else
        m_session.editFilter([&](const QString &text) {
            const QString changed = filtered(text, {groupSlug}, providers);
            isTakenBack = changed == text; // by a second click
            return isTakenBack ? filtered(text, {}, {}) : changed;
        });
    showGaps(providerSlug.isEmpty() && !isTakenBack);
}

void CoverageFilter::showGaps(bool isGap)
{
    const ComparisonFilter shown = m_compare.filter();
    if (isGap && shown != ComparisonFilter::Gaps) {
        m_bar.filterAction(ComparisonFilter::Gaps)->trigger();
        m_before = shown;
    } else if (!isGap) {
        const auto before = std::exchange(m_before, std::nullopt);
        if (before && shown == ComparisonFilter::Gaps)
            m_bar.filterAction(*before)->trigger();
    }
}

} // namespace errdex
