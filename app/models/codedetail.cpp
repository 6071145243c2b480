// SPDX-License-Identifier: MIT
#include "models/codedetail.h"

#include "core/catalog/concepttexts.h"
#include "core/catalog/origintext.h"
#include "core/compare/comparison.h"
#include "core/lookup/answermarks.h"
#include "core/text/phrases.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

// The order in which other codes help most: one of each other provider, then what else they have,
// then this provider's own.
std::vector<Row> orderedLinks(const CatalogStore &store, int ownProvider,
                              const std::vector<Row> &rows)
{
    std::vector<Row> first;
    std::vector<Row> others;
    std::vector<Row> own;
    QSet<int> seen;
    for (const Row row : rows) {
        const int provider = store.provider(row);
        if (provider == ownProvider) {
            own.push_back(row);
        } else if (seen.contains(provider)) {
            others.push_back(row);
        } else {
            seen.insert(provider);
            first.push_back(row);
        }
    }
    first.insert(first.end(), others.begin(), others.end());
    first.insert(first.end(), own.begin(), own.end());
    return first;
}

CodeDetail::Links linksTo(const CatalogStore &store, int ownProvider, const std::vector<Row> &rows)
{
    CodeDetail::Links links;
    for (const Row row : orderedLinks(store, ownProvider, rows)) {
        if (links.shown.size() < CodeDetailMaker::linkLimit)
            links.shown += CodeDetailMaker::link(store, row);
        else
            ++links.more;
    }
    return links;
}

} // namespace

CodeDetail::Link CodeDetailMaker::link(const CatalogStore &store, Row row)
{
    CodeDetail::Link link;
    link.key = store.key(row);
    link.providerIndex = store.provider(row);
    link.providerName = store.providers().at(link.providerIndex).name;
    link.text = shortText(store, row);
    return link;
}

QString CodeDetail::sentReply() const
{
    const TeamText *teams = TeamValues::find(team, db::OwnField::Reply);
    const QString texts[] = {own.reply, teams ? teams->value : QString(), conceptReply,
                             teamConceptReply ? teamConceptReply->value : QString()};
    const auto found =
            std::ranges::find_if(texts, [](const QString &text) { return !text.isEmpty(); });
    return found == std::end(texts) ? reply : *found;
}

CodeDetail CodeDetailMaker::make(const SearchResult &result, Row row,
                                 const ConceptSuggester *suggester)
{
    const CatalogStore &store = *result.store;
    CodeDetail detail;
    detail.key = store.key(row);
    detail.isStarred = result.userLayer && result.userLayer->isStarred(row);
    detail.name = store.string(row, TextField::Name);
    detail.message = store.string(row, TextField::Message);
    detail.description = store.string(row, TextField::Description);
    detail.condition = store.string(row, TextField::Condition);
    if (const int category = store.category(row); category != CatalogStore::none)
        detail.category = store.categories().at(category);
    detail.remark = remarkInShownLanguage(store.remark(row));
    addProvider(detail, store, row);
    addHttpStatus(detail, store, row);
    addConcept(detail, store, row);
    addLinks(detail, store, row);
    if (suggester && store.conceptIndex(row) == CatalogStore::none)
        addSuggestions(detail, store, row, *suggester);
    if (result.userLayer)
        addOwn(detail, result, row);
    addMarks(detail, result, row);
    return detail;
}

void CodeDetailMaker::addOwn(CodeDetail &detail, const SearchResult &result, Row row)
{
    const UserLayer &layer = *result.userLayer;
    detail.own = layer.texts(row);
    const OwnTexts &ofConcept = layer.ofConcept(detail.conceptSlug);
    detail.conceptReply = ofConcept.reply;
    if (layer.team()) {
        detail.team = layer.team()->of(detail.key);
        const auto shared = layer.team()->of(db::conceptSubject(detail.conceptSlug));
        if (const TeamText *reply = TeamValues::find(shared, db::OwnField::Reply))
            detail.teamConceptReply = *reply;
        const TeamText *choice = TeamValues::find(detail.team, db::OwnField::Concept);
        if (choice != nullptr && !layer.hasOwnConcept(row))
            //: who has chosen the meaning of a code: the team's user whose own choice is on its way
            detail.conceptChooser = choice->author.isEmpty() ? tr("you, for the team")
                                                             : choice->author;
    }
    for (const auto &[tag, count] : layer.tags())
        detail.knownTags.append(tag);

    const auto add = [&](const db::CodeKey &subject, const OwnTexts &own) {
        for (const db::OtherValue &other : own.others) {
            QString text = other.value;
            if (other.field == db::OwnField::Concept) {
                const auto &vocabulary = result.store->vocabulary();
                const auto found =
                        std::ranges::find(vocabulary, other.value, &db::ConceptRecord::slug);
                if (found != vocabulary.end())
                    text = found->title;
            }
            detail.others.append({subject, other, text});
        }
    };
    add(detail.key, detail.own);
    add(db::conceptSubject(detail.conceptSlug), ofConcept);
}

void CodeDetailMaker::addMarks(CodeDetail &detail, const SearchResult &result, Row row)
{
    const auto marks = [&result, row](Field field, const QString &text) {
        return text.isEmpty() ? QList<Span>() : resultMarks(result, row, field, text);
    };
    detail.marks.code = marks(Field::Code, detail.key.code);
    detail.marks.name = marks(Field::Name, detail.name);
    detail.marks.message = marks(Field::Message, detail.message);
    detail.marks.description = marks(Field::Description, detail.description);
    detail.marks.condition = marks(Field::Condition, detail.condition);
    detail.marks.category = marks(Field::Category, detail.category);
    detail.marks.conceptTitle = marks(Field::Concept, detail.conceptTitle);
    detail.marks.providerName = marks(Field::Provider, detail.providerName);
    for (const Span &span : highlights(result.query, Field::Note, detail.own.note))
        detail.marks.note += detail.own.note.sliced(span.begin, span.length);
    detail.marks.note.removeDuplicates();
    if (detail.httpStatus != 0)
        detail.marks.httpStatus = marks(Field::Http, QString::number(detail.httpStatus));
    if (detail.marks.httpStatus.isEmpty())
        detail.marks.httpPhrase = marks(Field::Http, detail.httpPhrase);
}

void CodeDetailMaker::addSuggestions(CodeDetail &detail, const CatalogStore &store, Row row,
                                     const ConceptSuggester &suggester)
{
    for (const ConceptSuggestion &suggestion : suggester.suggest(row)) {
        const db::ConceptRecord &record = store.vocabulary()[suggestion.conceptIndex];
        CodeDetail::Suggestion shown;
        shown.slug = record.slug;
        shown.title = record.title;
        shown.meaning = record.meaning;
        shown.score = suggestion.score;
        if (suggestion.evidence) {
            const CodeDetail::Link link = CodeDetailMaker::link(store, *suggestion.evidence);
            shown.evidence = u"%1 %2 %3"_s.arg(link.providerName, link.key.code, link.text);
        }
        detail.suggestions += shown;
    }
}

void CodeDetailMaker::addProvider(CodeDetail &detail, const CatalogStore &store, Row row)
{
    detail.providerIndex = store.provider(row);
    const db::ProviderRecord &provider = store.providers().at(detail.providerIndex);
    detail.providerName = provider.name;
    detail.product = provider.product;
    detail.origin = OriginText::teamSentence(provider);
    detail.delivery = provider.delivery;
    detail.usage = provider.usage;
    detail.httpStatusRule = provider.httpStatusRule;
    detail.envelope = provider.envelope;
    detail.documentationTitle = provider.documentationTitle;
    detail.documentationUrl = provider.documentationUrl;
    detail.documentName = provider.documentName;
    if (!provider.placeholder.isEmpty()) {
        detail.messagePlaceholders = placeholders(detail.message, provider.placeholder);
        detail.descriptionPlaceholders = placeholders(detail.description, provider.placeholder);
    }
}

/// The registry's reference, in the language of the program.
QString CodeDetailMaker::referenceText(const QString &reference)
{
    static const QString section = u", Section "_s;
    const qsizetype at = reference.indexOf(section);
    if (at < 0)
        return reference;
    //: where an HTTP status is defined: %1 is "RFC 9110", %2 "15.5.1"
    return tr("%1, Section %2").arg(reference.left(at), reference.mid(at + section.size()));
}

void CodeDetailMaker::addHttpStatus(CodeDetail &detail, const CatalogStore &store, Row row)
{
    detail.httpStatus = store.httpStatus(row);
    if (detail.httpStatus == 0)
        return;
    const db::HttpStatusRecord record = store.httpStatusRecord(detail.httpStatus);
    detail.httpPhrase = record.phrase;
    detail.httpReference = referenceText(record.reference);
    switch (store.httpStatusSource(row)) {
    case db::HttpStatusSource::None:
        break;
    case db::HttpStatusSource::Stated:
        detail.httpSource = tr("Stated on the page");
        break;
    case db::HttpStatusSource::Rule:
        detail.httpSource = tr("By a rule of the page");
        break;
    case db::HttpStatusSource::Derived:
        detail.httpSource = tr("Derived by us from the code; the page does not say");
        break;
    }
}

void CodeDetailMaker::addConcept(CodeDetail &detail, const CatalogStore &store, Row row)
{
    const int index = store.conceptIndex(row);
    if (index == CatalogStore::none)
        return;
    const db::ConceptRecord &record = store.vocabulary().at(index);
    detail.isConceptChosen = store.isConceptChosen(row);
    detail.isConceptOpen = store.isConceptOpen(row);
    detail.conceptSlug = record.slug;
    detail.conceptTitle = record.title;
    detail.conceptMeaning = record.meaning;
    detail.actor = actorText(record.actor);
    detail.retry = retryText(record.retry);
    detail.nextStep = record.nextStep;
    detail.reply = record.reply;
    const auto group = std::ranges::find_if(store.vocabulary(), [&record](const auto &other) {
        return record.parent && other.id == *record.parent;
    });
    if (group != store.vocabulary().end())
        detail.conceptGroup = group->title;
}

void CodeDetailMaker::addLinks(CodeDetail &detail, const CatalogStore &store, Row row)
{
    const int meaning = store.conceptIndex(row);
    if (meaning != CatalogStore::none) {
        const std::span<const Row> rows = store.rowsByConcept().rows(meaning);
        std::vector<Row> alike(rows.begin(), rows.end());
        std::erase(alike, row);
        detail.elsewhere = linksTo(store, detail.providerIndex, alike);
    }
    std::vector<Row> sameCode = store.rowsWithCode(store.text(row, TextField::Code));
    const auto isListedAgain = [&store, &detail](Row other) {
        return store.provider(other) == detail.providerIndex;
    };
    if (const auto times = std::ranges::count_if(sameCode, isListedAgain); times > 1) {
        detail.occurrence = tr("Number %1 of %2 on the page with this code")
                                    .arg(Phrases::number(quint64(detail.key.occurrence)),
                                         Phrases::number(quint64(times)));
    }
    std::erase_if(sameCode, [&store, row, meaning](Row other) {
        return other == row
                || (meaning != CatalogStore::none && store.conceptIndex(other) == meaning);
    });
    detail.sameCode = linksTo(store, detail.providerIndex, sameCode);
}

QString CodeDetailMaker::actorText(const QString &actor)
{
    if (actor == "customer"_L1)
        return tr("The customer");
    if (actor == "integrator"_L1)
        return tr("The developer of the integration");
    if (actor == "provider"_L1)
        return tr("The provider");
    if (actor == "nobody"_L1)
        return tr("Nobody");
    return actor;
}

QString CodeDetailMaker::retryText(const QString &retry)
{
    if (retry == "never"_L1)
        return tr("Never: it would fail again");
    if (retry == "after-change"_L1)
        return tr("After the request was changed");
    if (retry == "after-wait"_L1)
        return tr("After a wait");
    if (retry == "with-backoff"_L1)
        return tr("Yes, with growing pauses");
    return retry;
}

} // namespace errdex
