// SPDX-License-Identifier: MIT
#include "core/lookup/lookuptext.h"

#include "core/text/phrases.h"

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 60;
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + u'…';
}

} // namespace

QString LookupText::ground(const MatchReason &reason)
{
    const QString written = shortened(reason.written);
    const QString known = shortened(reason.known);
    switch (reason.rank) {
    case MatchRank::ConfirmedCode:
    case MatchRank::Code:
        return tr("the code %1 stands in the text").arg(written);
    case MatchRank::ConfirmedVariant:
    case MatchRank::Variant:
        if (written == known) // behind a prefix: "MY-0211"
            return tr("the code %1 stands in the text").arg(written);
        return tr("%1 is %2 without its zeros or its sign").arg(written, known);
    case MatchRank::Symbol:
        return tr("the name %1 stands in the text").arg(written);
    case MatchRank::Dress:
        return tr("“%1” is %2 written differently").arg(written, known);
    case MatchRank::Beginning:
        return tr("the code begins with %1").arg(written);
    case MatchRank::Message:
        if (!known.isEmpty())
            //: %1 is a word of a message that is misspelt in the text
            return tr("its message stands in the text, but for the word “%1”").arg(known);
        return tr("its message stands in the text");
    case MatchRank::SymbolWords:
        return tr("“%1” stands in the text, which may be by chance").arg(written);
    case MatchRank::MessageWords:
        return tr("all words stand in its name or message");
    case MatchRank::TextWords:
        return tr("all words stand in its texts or in its meaning");
    case MatchRank::KeptWords:
        return {}; // by what is kept: describe()
    case MatchRank::HttpStatus:
        if (!known.isEmpty())
            //: %1 is an HTTP status, 429; %2 what the code means, "Rate limit exceeded"
            return tr("“%2” is what HTTP %1 stands for").arg(written, known);
        return tr("the text holds the HTTP status %1").arg(written);
    case MatchRank::NearCode:
        return tr("a suggestion: %1 is near %2").arg(known, written);
    case MatchRank::NearNumber:
        //: %1 is a code that there is, -1021; %2 is what was looked up, ABCD-1021
        return tr("a suggestion: %1 has the number of %2").arg(known, written);
    case MatchRank::NearMeaning:
        //: %1 is words of a text, "session timed out"; %2 what a code means, "Session expired"
        return tr("a suggestion: “%1” may mean “%2”").arg(written, known);
    case MatchRank::NearWords:
        return tr("a suggestion by these words: %1").arg(known);
    }
    Q_UNREACHABLE();
}

QStringList LookupText::evidence(const CatalogStore &store, const LookupMatch &match)
{
    QStringList found;
    const EvidenceSet evidence = match.reason.evidence;
    const QString provider = store.providers()[store.provider(match.row)].name;
    const bool isCode = match.reason.rank < MatchRank::Message;
    if (isCode && evidence.testFlag(Evidence::Message))
        found.append(tr("its message stands there too"));
    if (evidence.testFlag(Evidence::Provider))
        found.append(tr("the text names %1").arg(provider));
    if (evidence.testFlag(Evidence::Envelope))
        found.append(tr("the body has the form of %1").arg(provider));
    if (evidence.testFlag(Evidence::HttpStatus) && match.reason.rank != MatchRank::HttpStatus)
        found.append(tr("the HTTP status %1 fits").arg(store.httpStatus(match.row)));
    if (isCode && evidence.testFlag(Evidence::Words))
        found.append(store.column(TextField::Message).isEmpty(match.row)
                             ? tr("words of its texts stand there too")
                             : tr("words of its message stand there too"));
    return found;
}

QString LookupText::describe(const CatalogStore &store, const LookupMatch &match)
{
    if (match.kept)
        return keptPlace(*match.kept);
    const QStringList pieces = QStringList(ground(match.reason)) + evidence(store, match);
    return Phrases::clauses(pieces);
}

QString LookupText::keptPlace(const OwnHit &hit)
{
    if (hit.isTeams)
        return hit.field == Field::Tag ? tr("found in the team's tags")
                                       : tr("found in the team's note");
    return hit.field == Field::Tag ? tr("found in your tags") : tr("found in your note");
}

QString LookupText::describeUnknown(const QStringList &codes)
{
    if (codes.isEmpty())
        return {};
    //: %1 is one code, or several as a list: "-1131, -1132"
    return tr("%1 is not in any catalogue", nullptr, int(codes.size()))
            .arg(shortened(Phrases::list(codes)));
}

} // namespace errdex
