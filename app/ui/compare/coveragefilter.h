// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"

#include <QObject>

#include <optional>

namespace errdex {

class BrowserSession;
class CompareBar;
class CompareSession;

/// What a field of the map of coverage chooses: the lines of a group of concepts, of one provider or
/// of those that lack it. The same field once more takes it back.
class CoverageFilter : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    CoverageFilter(BrowserSession &session, const CompareSession &compare, CompareBar &bar,
                   QObject *parent = nullptr);

    /// `providerSlug` is empty for the gaps of the group.
    void choose(const QString &groupSlug, const QString &providerSlug);

private:
    void showGaps(bool isGap);

    BrowserSession &m_session;
    const CompareSession &m_compare;
    CompareBar &m_bar;
    std::optional<ComparisonFilter> m_before; ///< where the map has chosen the gaps
};

} // namespace errdex
