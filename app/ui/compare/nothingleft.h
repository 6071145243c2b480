// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"
#include "ui/statuspage.h"

#include <QCoreApplication>

namespace errdex {

class BrowserSession;
class CompareBar;
class CompareSession;

/// Why a comparison has no line, and what would bring some: other providers, other words, all lines.
class NothingLeft
{
    Q_DECLARE_TR_FUNCTIONS(errdex::NothingLeft)
public:
    /// All outlive what is pressed.
    NothingLeft(BrowserSession &session, CompareSession &compare, CompareBar &bar);

    StatusPage::Content explain(const Comparison &comparison) const;

private:
    void addProviders(StatusPage::Content &content, const Comparison &comparison) const;
    QList<StatusPage::Suggestion> suggestions(const SearchResult &result) const;

    BrowserSession &m_session;
    CompareSession &m_compare;
    CompareBar &m_bar;
};

} // namespace errdex
