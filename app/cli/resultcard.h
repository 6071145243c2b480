// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"
#include "core/catalog/userlayer.h"
#include "core/lookup/logreport.h"

#include <QCoreApplication>

namespace errdex {

/// The answer of a lookup for a person: a card for the best result, a line for each other one.
/// Suggestions, which answer nothing, have lines under a heading of their own.
class ResultCard
{
    Q_DECLARE_TR_FUNCTIONS(errdex::ResultCard)
public:
    /// What the person keeps with the first code stands below it, and what the team shares; a reply of
    /// theirs in the place of the bundled one. Foreign text in the answer is printable(). On a terminal what agrees with `pasted`, which
    /// was looked up, is bold.
    static QString text(const CatalogStore &store, const UserLayer &own,
                        const std::vector<LookupMatch> &matches, const QString &pasted,
                        const Environment &environment);
    /// The known codes of a long text, a line each under a line of headings.
    static QString log(const CatalogStore &store, const std::vector<LogEntry> &entries,
                       const Environment &environment);

private:
    struct Fact
    {
        QString label;
        QString value;
        Field field = Field::Any; ///< of the row that the value is; Any is not marked
        QList<Span> marks = {}; ///< of the value, besides
    };
    using Facts = QList<Fact>;

    static Facts pageFacts(const CatalogStore &store, Row row);
    static Facts conceptFacts(const db::ConceptRecord &record);
    /// The reply that counts, as in the window: of the code before that of its concept, one's own
    /// before the team's.
    static Facts replyFacts(const CatalogStore &store, const UserLayer &layer, Row row);
    static Facts keptFacts(const CatalogStore &store, const UserLayer &layer,
                           const LookupMatch &match);
    /// "— anna, 21.11.26 14:05": who wrote it and when, or what else is to be said of it.
    static QString teamRemark(const TeamText &text);
    static QString httpText(const CatalogStore &store, Row row);
    static QString actorText(const QString &actor);
    static QString retryText(const QString &retry);
    static QString card(const CatalogStore &store, const UserLayer &own, const LookupMatch &match,
                        const QString &pasted, const Environment &environment);
    static QStringList line(const CatalogStore &store, Row row);
};

} // namespace errdex
