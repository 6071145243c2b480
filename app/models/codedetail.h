// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/search.h"
#include "core/suggest/conceptsuggester.h"

#include <QCoreApplication>

namespace errdex {

/// One code with everything that is known about it, ready to be shown. Texts that are not given
/// are empty.
struct CodeDetail
{
    /// Another code, as a link.
    struct Link
    {
        db::CodeKey key;
        int providerIndex = 0;
        QString providerName;
        QString text; ///< name, message or description: what there is, in this order
        friend bool operator==(const Link &, const Link &) = default;
    };
    struct Links
    {
        QList<Link> shown; ///< the first few
        int more = 0; ///< how many others there are
        friend bool operator==(const Links &, const Links &) = default;
    };

    /// What a code without a concept may mean.
    struct Suggestion
    {
        QString slug;
        QString title;
        QString meaning;
        double score = 0; ///< 0 … 1
        QString evidence; ///< "HashKey Pro 0401 Insufficient asset"; empty for none
        friend bool operator==(const Suggestion &, const Suggestion &) = default;
    };

    /// What another person has written of the same; see db::OwnField::Others.
    struct Other
    {
        db::CodeKey subject; ///< the code, or its concept
        db::OtherValue value;
        QString text; ///< of a concept its title, else the value
        friend bool operator==(const Other &, const Other &) = default;
    };

    /// What of the texts matches what was searched for.
    struct Marks
    {
        QList<Span> code;
        QList<Span> name;
        QList<Span> message;
        QList<Span> description;
        QList<Span> condition;
        QList<Span> category;
        QList<Span> conceptTitle;
        QList<Span> providerName;
        QList<Span> httpStatus; ///< of its number
        QList<Span> httpPhrase;
        QStringList note; ///< words of it, as they stand there
        friend bool operator==(const Marks &, const Marks &) = default;
    };

    db::CodeKey key;
    bool isStarred = false;
    int providerIndex = 0;
    QString providerName;
    QString product;
    QString origin; ///< what the team has to do with the catalogue, a sentence; mostly empty
    int httpStatus = 0; ///< 0 where there is none
    QString httpPhrase; ///< "Bad Request"; empty for a status that the registry does not know
    QString httpReference; ///< "RFC 9110, Section 15.5.1"
    QString httpSource; ///< how the status is known, a sentence
    QString name;
    QString message;
    QString description;
    QString condition;
    QString category;
    QString remark;
    QList<Span> messagePlaceholders;
    QList<Span> descriptionPlaceholders;
    Marks marks;
    QString occurrence; ///< "Listed 2 times on the page; this is number 2"

    QList<Suggestion> suggestions; ///< the best first; empty for a code with a concept
    bool isConceptChosen = false; ///< by the user, or by the team
    QString conceptChooser; ///< who of the team has chosen it; empty where the user has
    bool isConceptOpen = false; ///< the user may choose another
    QString conceptSlug;
    QString conceptTitle;
    QString conceptGroup;
    QString conceptMeaning;
    QString actor; ///< in words
    QString retry; ///< in words
    QString nextStep;
    QString reply; ///< the bundled one

    OwnTexts own; ///< what the person keeps with the code
    QString conceptReply; ///< the person's own for the concept
    QList<Other> others;
    QList<TeamText> team; ///< what the team shares of the code
    std::optional<TeamText> teamConceptReply; ///< and its reply for all codes of the concept
    QStringList knownTags; ///< of all codes

    Links elsewhere; ///< codes that mean the same
    Links sameCode; ///< the same code with another meaning, at this provider or another

    QString delivery;
    QString usage;
    QString httpStatusRule;
    QString envelope;
    QString documentationTitle;
    QString documentationUrl;
    QString documentName;

    /// The reply that is sent to a customer: one's own before the team's, that of the code before that of
    /// its concept, and the bundled one; empty for none.
    QString sentReply() const;

    friend bool operator==(const CodeDetail &, const CodeDetail &) = default;
};

/// Makes details. Costs one pass over the concepts of all rows: 1 ms at a million.
class CodeDetailMaker
{
    Q_DECLARE_TR_FUNCTIONS(errdex::CodeDetailMaker)
public:
    static constexpr int linkLimit = 8;

    /// Without a suggester nothing is suggested.
    static CodeDetail make(const SearchResult &result, Row row,
                           const ConceptSuggester *suggester = nullptr);
    static CodeDetail::Link link(const CatalogStore &store, Row row);
    /// For a person: "customer" is "The customer", "after-wait" "After a wait".
    static QString actorText(const QString &actor);
    static QString retryText(const QString &retry);

private:
    static void addSuggestions(CodeDetail &detail, const CatalogStore &store, Row row,
                               const ConceptSuggester &suggester);
    static void addOwn(CodeDetail &detail, const SearchResult &result, Row row);
    static void addMarks(CodeDetail &detail, const SearchResult &result, Row row);
    static void addConcept(CodeDetail &detail, const CatalogStore &store, Row row);
    static QString referenceText(const QString &reference);
    static void addHttpStatus(CodeDetail &detail, const CatalogStore &store, Row row);
    static void addProvider(CodeDetail &detail, const CatalogStore &store, Row row);
    static void addLinks(CodeDetail &detail, const CatalogStore &store, Row row);
};

} // namespace errdex
