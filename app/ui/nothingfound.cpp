// SPDX-License-Identifier: MIT
#include "ui/nothingfound.h"

#include "core/lookup/lookuptext.h"
#include "core/lookup/textanswer.h"
#include "core/query/queryedit.h"
#include "ui/session/browsersession.h"

#include <algorithm>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t mostOffered = 3; // conditions to remove

// The query language took for a condition what may stand in an error: "message: …".
bool isReadAsQuery(const TextAnswer &answer)
{
    return answer.lookup.isAnswer() && !answer.leads;
}

} // namespace

void NothingFound::explain(StatusPage::Content &content, const SearchResult &result,
                           const QList<StatusPage::Suggestion> &suggestions,
                           BrowserSession &session, const std::vector<int> *compared)
{
    if (const auto &answer = result.answer) {
        const LookupAnswer &lookup = answer->lookup;
        if (!lookup.unknownCodes.isEmpty() && !lookup.isAnswer())
            content.title = LookupText::describeUnknown(lookup.unknownCodes);
        if (isReadAsQuery(*answer)) {
            const QString code = result.store->string(lookup.matches.front().row, TextField::Code);
            content.buttons.append({tr("Read it as an error text: %1").arg(code),
                                    [&session, text = result.query.text] {
                                        session.editText(text + u'\n', session.textOrigin());
                                    }});
        } else if (!suggestions.isEmpty()) {
            content.suggestions = suggestions;
            const bool hasWords = result.query.root.children.size() > 1;
            if (lookup.unknownCodes.isEmpty() && hasWords) // as "which providers lock accounts?"
                content.title = tr("No code has all of these words");
            content.text = tr("The nearest in the catalogues. They may mean something else.");
        }
    }
    // To remove the one condition is to clear the search.
    const bool isOnly = result.query.root.children.size() == 1;
    if (isOnly || result.relaxations.empty())
        return;
    // One word of many says less than what is suggested for all of them.
    if (result.relaxations.front().isAlone && !content.suggestions.isEmpty())
        return;
    const auto rowsOf = [compared](const Relaxation &relaxation) {
        return compared ? relaxation.rowsOf(*compared) : relaxation.rowCount;
    };
    // The fewest first: what is left says most of what was meant.
    std::vector<Relaxation> offered = result.relaxations;
    std::erase_if(offered, [&](const Relaxation &relaxation) { return rowsOf(relaxation) == 0; });
    std::ranges::stable_sort(offered, {}, rowsOf);
    offered.resize(std::min(offered.size(), mostOffered));
    for (const Relaxation &relaxation : offered) {
        const QString text = relaxation.isAlone ? relaxation.condition
                                                : withoutSpan(result.query.text, relaxation.span);
        const QString codes = tr("%Ln code(s)", nullptr, int(rowsOf(relaxation)));
        // A comparison shows the lines of what is found, which hold more than that.
        const QString form = relaxation.isAlone
                ? (compared ? tr("Only %1 — finds %2") : tr("Only %1 — %2"))
                : (compared ? tr("Remove %1 — finds %2") : tr("Remove %1 — %2"));
        const QString words = form.arg(relaxation.condition, codes);
        content.buttons.append(
                {words, [&session, text] { session.editText(text, session.textOrigin()); }});
    }
}

StatusPage::Button NothingFound::clearButton(BrowserSession &session)
{
    return {tr("Clear the search"), [&session] { session.setText({}); }};
}

} // namespace errdex
