// SPDX-License-Identifier: MIT
#include "cli/resultcard.h"

#include "cli/catalogaccess.h"
#include "cli/textlayout.h"
#include "core/catalog/concepttexts.h"
#include "core/lookup/answermarks.h"
#include "core/lookup/lookuptext.h"
#include "core/text/dates.h"
#include "core/text/phrases.h"

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr int indent = 2;
constexpr int readableColumns = 100; // longer lines tire the eye

/// ECMA-48 SGR: bold and faint, which follow the colours of any terminal.
QString styled(const QString &text, int parameter, const Environment &environment)
{
    return environment.colored ? u"\x1b[%1m%2\x1b[0m"_s.arg(parameter).arg(text) : text;
}
constexpr int bold = 1;
constexpr int faint = 2;

/// A line that begins at `begin` of a text, with the pieces of it that are marked in bold.
QString marked(const QString &line, qsizetype begin, const QList<Span> &marks,
               const Environment &environment)
{
    QString result;
    qsizetype done = 0;
    for (const Span &mark : marks) {
        const qsizetype from = std::clamp(mark.begin - begin, done, line.size());
        const qsizetype to = std::clamp(mark.end() - begin, from, line.size());
        if (from == to)
            continue;
        result += line.mid(done, from - done)
                + styled(line.mid(from, to - from), bold, environment);
        done = to;
    }
    return result + line.mid(done);
}

} // namespace

QString ResultCard::text(const CatalogStore &store, const UserLayer &own,
                         const std::vector<LookupMatch> &matches, const QString &pasted,
                         const Environment &environment)
{
    QString text;
    QList<QStringList> others;
    QList<QStringList> suggestions;
    for (const LookupMatch &match : matches) {
        if (match.kind == MatchKind::Fuzzy)
            suggestions.append(line(store, match.row));
        else if (text.isEmpty())
            text = card(store, own, match, pasted, environment);
        else
            others.append(line(store, match.row));
    }
    for (const auto &[heading, rows] :
         {std::pair{tr("Also:"), others}, {tr("Suggestions:"), suggestions}}) {
        if (!rows.isEmpty())
            text += (text.isEmpty() ? QString() : u"\n"_s) + heading + u'\n'
                    + table(rows, indent, environment.columns);
    }
    return text;
}

QString ResultCard::log(const CatalogStore &store, const std::vector<LogEntry> &entries,
                        const Environment &environment)
{
    if (entries.empty())
        return {};
    QList<QStringList> rows{
            {tr("Code"), tr("Provider"), tr("Count"), tr("First line"), tr("Excerpt")}};
    for (const LogEntry &entry : entries)
        rows.append({printable(store.string(entry.row, TextField::Code)),
                     printable(store.providers()[store.provider(entry.row)].name),
                     Phrases::number(entry.count), Phrases::number(entry.firstLine),
                     printable(entry.excerpt)});
    return table(rows, 0, environment.columns);
}

QString ResultCard::httpText(const CatalogStore &store, Row row)
{
    const int status = store.httpStatus(row);
    if (status == 0)
        return {};
    const QString phrase = store.httpStatusRecord(status).phrase;
    QString text = phrase.isEmpty() ? QString::number(status) : u"%1 %2"_s.arg(status).arg(phrase);
    switch (store.httpStatusSource(row)) {
    case db::HttpStatusSource::None:
        return text;
    case db::HttpStatusSource::Stated:
        return tr("%1 (stated on the page)").arg(text);
    case db::HttpStatusSource::Rule:
        return tr("%1 (by a rule of the page)").arg(text);
    case db::HttpStatusSource::Derived:
        return tr("%1 (derived from the code)").arg(text);
    }
    Q_UNREACHABLE();
}

QString ResultCard::actorText(const QString &actor)
{
    if (actor == "customer"_L1)
        return tr("the customer");
    if (actor == "integrator"_L1)
        return tr("the integrator");
    if (actor == "provider"_L1)
        return tr("the provider");
    if (actor == "nobody"_L1)
        //: who must act: there is nothing to do
        return tr("nobody");
    return actor;
}

QString ResultCard::retryText(const QString &retry)
{
    if (retry == "never"_L1)
        return tr("never");
    if (retry == "after-change"_L1)
        return tr("after a change");
    if (retry == "after-wait"_L1)
        return tr("after a wait");
    if (retry == "with-backoff"_L1)
        return tr("with growing pauses");
    return retry;
}

ResultCard::Facts ResultCard::pageFacts(const CatalogStore &store, Row row)
{
    return {{tr("HTTP"), httpText(store, row)},
            {tr("Category"), textOrNull(store, row, Column::Category)},
            {tr("Name"), store.string(row, TextField::Name), Field::Name},
            {tr("Message"), store.string(row, TextField::Message), Field::Message},
            {tr("Description"), store.string(row, TextField::Description), Field::Description},
            {tr("When"), store.string(row, TextField::Condition), Field::Condition},
            {tr("Our remark"), remarkInShownLanguage(store.remark(row))}};
}

ResultCard::Facts ResultCard::conceptFacts(const db::ConceptRecord &record)
{
    return {{tr("Concept"), record.title},
            {tr("Who acts"), actorText(record.actor)},
            {tr("Try again"), retryText(record.retry)},
            {tr("Next step"), record.nextStep}};
}

QString ResultCard::teamRemark(const TeamText &text)
{
    QStringList parts;
    if (!text.author.isEmpty())
        parts.append(text.author);
    if (const QString at = timeText(text.changedAt); !at.isEmpty())
        parts.append(at);
    switch (text.state) {
    case TeamText::State::Shared:
        break;
    case TeamText::State::Waiting:
        parts.append(tr("written here, not sent yet"));
        break;
    case TeamText::State::Conflict:
        parts.append(tr("yours is another one: decide in the window"));
        break;
    case TeamText::State::Refused:
        parts.append(tr("yours was not accepted"));
        break;
    }
    return parts.isEmpty() ? QString() : u"— "_s + Phrases::list(parts);
}

ResultCard::Facts ResultCard::replyFacts(const CatalogStore &store, const UserLayer &layer, Row row)
{
    const auto teams = [&layer](const db::CodeKey &subject) {
        const QList<TeamText> shared = layer.team() ? layer.team()->of(subject) : QList<TeamText>();
        const TeamText *reply = TeamValues::find(shared, db::OwnField::Reply);
        return reply ? Facts{{tr("Team's reply"), reply->value}, {{}, teamRemark(*reply)}}
                     : Facts();
    };
    const auto mine = [](const QString &reply) {
        return reply.isEmpty() ? Facts() : Facts{{tr("Your reply"), reply}};
    };
    QString bundled;
    Facts ownOfConcept;
    Facts teamsOfConcept;
    if (store.conceptIndex(row) != CatalogStore::none) {
        const db::ConceptRecord &record = store.vocabulary()[store.conceptIndex(row)];
        bundled = record.reply;
        ownOfConcept = mine(layer.ofConcept(record.slug).reply);
        teamsOfConcept = teams(db::conceptSubject(record.slug));
    }
    for (const Facts &reply :
         {mine(layer.texts(row).reply), teams(store.key(row)), ownOfConcept, teamsOfConcept}) {
        if (!reply.isEmpty())
            return reply;
    }
    return {{tr("Safe reply"), bundled}};
}

ResultCard::Facts ResultCard::keptFacts(const CatalogStore &store, const UserLayer &layer,
                                        const LookupMatch &match)
{
    const auto marks = [&match](Field field, bool isTeams) {
        return match.kept && match.kept->field == field && match.kept->isTeams == isTeams
                ? match.kept->spans
                : QList<Span>();
    };
    const OwnTexts &own = layer.texts(match.row);
    Facts facts{{tr("Your note"), own.note, Field::Any, marks(Field::Note, false)},
                {tr("Your tags"), own.tags.join(u", "_s), Field::Any, marks(Field::Tag, false)},
                {tr("Your link"), own.link}};
    if (!layer.team())
        return facts;
    for (const TeamText &text : layer.team()->of(store.key(match.row))) {
        switch (text.field) {
        case db::OwnField::Note:
            facts.append({tr("Team's note"), text.value, Field::Any, marks(Field::Note, true)});
            break;
        case db::OwnField::Tags:
            facts.append({tr("Team's tags"), db::tagsOf(text.value).join(u", "_s), Field::Any,
                          marks(Field::Tag, true)});
            break;
        case db::OwnField::Link:
            facts.append({tr("Team's link"), text.value});
            break;
        case db::OwnField::Reply: // stands above
        case db::OwnField::Concept: // is in the store
        case db::OwnField::Star:
        case db::OwnField::Others:
            continue;
        }
        facts.append({{}, teamRemark(text)});
    }
    return facts;
}

QString ResultCard::card(const CatalogStore &store, const UserLayer &own, const LookupMatch &match,
                         const QString &pasted, const Environment &environment)
{
    const Row row = match.row;
    const db::ProviderRecord &provider = store.providers()[store.provider(row)];
    QString heading = store.string(row, TextField::Code);
    if (store.duplicates().contains(row))
        heading = tr("%1 (no. %2 on the page)")
                          .arg(heading, Phrases::number(quint64(store.occurrence(row))));
    QString text = styled(printable(heading), bold, environment) + u"  "_s
            + printable(provider.product.isEmpty()
                                ? provider.name
                                : Phrases::list({provider.name, provider.product}))
            + u'\n';

    Facts facts{{tr("Found"), LookupText::describe(store, match)},
                {tr("Values"), Phrases::list(match.placeholders)}};
    facts += pageFacts(store, row);
    if (store.conceptIndex(row) != CatalogStore::none)
        facts += conceptFacts(store.vocabulary()[store.conceptIndex(row)]);
    facts += replyFacts(store, own, row);
    facts += keptFacts(store, own, match);
    int labelWidth = 0;
    for (const auto &[label, value, field, ownMarks] : facts)
        labelWidth = std::max(labelWidth, value.isEmpty() ? 0 : cellWidth(label));
    const int columns = std::min(environment.columns, readableColumns);
    const int width = columns > 0 ? std::max(20, columns - indent - labelWidth - 2) : 0;
    for (const auto &[label, value, field, ownMarks] : facts) {
        if (value.isEmpty())
            continue;
        QString left = label;
        const QString shown = printable(value); // unit for unit
        const QList<Span> marks = ownMarks.isEmpty() ? answerMarks(match, pasted, field, value)
                                                     : ownMarks;
        qsizetype next = 0;
        for (const QString &line : wrapped(shown, width)) {
            const qsizetype begin = std::max<qsizetype>(shown.indexOf(line, next), 0);
            next = begin + line.size();
            const QString start = QString(indent, u' ')
                    + styled(padded(left, labelWidth), faint, environment) + u"  "_s;
            text += line.isEmpty() ? u"\n"_s
                                   : start + marked(line, begin, marks, environment) + u'\n';
            left.clear();
        }
    }
    return text;
}

QStringList ResultCard::line(const CatalogStore &store, Row row)
{
    QStringList texts;
    for (const TextField field : {TextField::Name, TextField::Message, TextField::Description}) {
        const QString text = firstLine(store.string(row, field));
        // HashKey Pro says many things twice.
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    const int status = store.httpStatus(row);
    return {printable(store.string(row, TextField::Code)),
            printable(store.providers()[store.provider(row)].name),
            status == 0 ? u"-"_s : QString::number(status),
            printable(texts.mid(0, 2).join(u": "_s))};
}

} // namespace errdex
