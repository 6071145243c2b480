// SPDX-License-Identifier: MIT
#include "ui/compare/nothingleft.h"

#include "core/compare/meantlines.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/comparesession.h"
#include "ui/nothingfound.h"
#include "ui/session/browsersession.h"

#include <QAction>

#include <algorithm>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

NothingLeft::NothingLeft(BrowserSession &session, CompareSession &compare, CompareBar &bar)
    : m_session(session)
    , m_compare(compare)
    , m_bar(bar)
{
}

StatusPage::Content NothingLeft::explain(const Comparison &comparison) const
{
    StatusPage::Content content{.iconName = u"search"_s,
                                .title = tr("Nothing is left to compare"),
                                .text = StatusPage::quotable(m_session.text()),
                                .buttons = {}};
    if (comparison.filterCounts()[0] > 0)
        content.buttons.append({tr("Show all lines"), [&bar = m_bar] {
                                    bar.filterAction(ComparisonFilter::All)->trigger();
                                }});
    const auto &result = m_session.result(); // may be newer: then a comparison of it follows
    if (result->rows.empty())
        NothingFound::explain(content, *result, suggestions(*result), m_session,
                              result->store.get() == &comparison.store()
                                      ? &comparison.request().providers
                                      : nullptr);
    addProviders(content, comparison);
    if (!m_session.text().isEmpty())
        content.buttons.append(NothingFound::clearButton(m_session));
    return content;
}

/// Those that have what is searched for and are not compared: one by one, or all at once.
void NothingLeft::addProviders(StatusPage::Content &content, const Comparison &comparison) const
{
    constexpr size_t mostNamed = 3;
    const std::vector<int> &elsewhere = comparison.foundElsewhere();
    if (elsewhere.empty())
        return;
    ProviderChoiceModel &providers = m_compare.providers();
    for (size_t i = 0; i < std::min(elsewhere.size(), mostNamed); ++i)
        //: %1 is a provider, which will be compared then
        content.buttons.append(
                {tr("Add %1").arg(comparison.store().providers()[elsewhere[i]].name),
                 [&providers, provider = elsewhere[i]] { providers.choose(provider); }});
    if (elsewhere.size() > 1)
        content.buttons.append({tr("Compare all"), [&providers] { providers.setAllChosen(true); }});
    content.text += u'\n' + ComparisonText::foundElsewhere(comparison);
}

/// The lines that are nearest to what was searched for: what all call the same failure, rather than one
/// provider's code.
QList<StatusPage::Suggestion> NothingLeft::suggestions(const SearchResult &result) const
{
    constexpr size_t mostSuggestions = 5;
    QList<StatusPage::Suggestion> suggestions;
    for (const MeantLine &line : meantLines(result, mostSuggestions)) {
        StatusPage::Suggestion suggestion{
                {}, [&session = m_session, query = line.query] { session.setText(query); }};
        if (line.conceptIndex == CatalogStore::none) {
            suggestion.what = CodeDetailMaker::link(*result.store, line.row);
        } else {
            const db::ConceptRecord &meant = result.store->vocabulary()[line.conceptIndex];
            suggestion.what = CodeDetail::Suggestion{meant.slug, meant.title, meant.meaning, 0, {}};
        }
        suggestions.append(suggestion);
    }
    return suggestions;
}

} // namespace errdex
