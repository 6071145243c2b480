// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"
#include "core/latesttask.h"
#include "models/providerchoicemodel.h"

#include <QObject>

class QSettings;

namespace errdex {

class BrowserSession;
struct SearchResult;

/// What the Compare page remembers. A plain value; what is missing in the settings keeps its
/// default.
struct CompareState
{
    ProviderChoice providers;
    Alignment alignment = Alignment::Concept;
    ComparisonFilter filter = ComparisonFilter::All;
    int sideWidth = 0; ///< pixels; 0 until the person chooses

    void load(const QSettings &settings);
    void save(QSettings &settings) const;
};

/// What the Compare page is about, without the page: the choice of providers and its newest
/// comparison, which is made in a worker thread. Follows the search of the window.
class CompareSession : public QObject
{
    Q_OBJECT

public:
    CompareSession(BrowserSession &session, const CompareState &state, QObject *parent = nullptr);
    ~CompareSession() override;

    ProviderChoiceModel &providers() { return *m_providers; }
    Alignment alignment() const { return m_alignment; }
    ComparisonFilter filter() const { return m_filter; }
    /// The newest one; null until the first has been made.
    const std::shared_ptr<const Comparison> &comparison() const { return m_comparison; }

    void setAlignment(Alignment alignment);
    void setFilter(ComparisonFilter filter);
    /// Compares a provider that is about to be there for the first time, beside a selection too.
    void chooseNew(const QString &slug);
    /// Nobody sees the page: nothing is compared until somebody does.
    void setActive(bool isActive);

Q_SIGNALS:
    void started();
    void comparisonChanged();
    void failed(const QString &detail);

private:
    void takeStore();
    void compare();

    BrowserSession &m_session;
    ProviderChoiceModel *m_providers;
    ProviderChoice m_wanted; ///< until there is a store
    QString m_new; ///< slug of a provider that is compared as soon as it is there; empty for none
    Alignment m_alignment;
    ComparisonFilter m_filter;
    bool m_isActive = false;
    bool m_isStale = true;
    std::shared_ptr<const ComparedCatalogs> m_catalogs;
    std::shared_ptr<const Comparison> m_comparison;
    // Last, so that its thread has ended before anything else goes.
    LatestTask<std::shared_ptr<const Comparison>> m_comparing;
};

} // namespace errdex
