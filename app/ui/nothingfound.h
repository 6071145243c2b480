// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/search.h"
#include "ui/statuspage.h"

#include <QCoreApplication>

namespace errdex {

class BrowserSession;

/// What Browse and Compare say and offer where a search has found nothing. The session outlives what
/// is pressed.
class NothingFound
{
    Q_DECLARE_TR_FUNCTIONS(errdex::NothingFound)
public:
    /// Adds what the text may mean, as an error text or by `suggestions`, and the condition that costs
    /// most. The title of `content` gives way to a code that is unknown, its text to the suggestions.
    /// With `compared`, only what is found at these providers counts.
    static void explain(StatusPage::Content &content, const SearchResult &result,
                        const QList<StatusPage::Suggestion> &suggestions, BrowserSession &session,
                        const std::vector<int> *compared = nullptr);
    static StatusPage::Button clearButton(BrowserSession &session);
};

} // namespace errdex
