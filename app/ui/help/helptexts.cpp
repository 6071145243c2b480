// SPDX-License-Identifier: MIT
#include "ui/help/helptexts.h"

#include "ui/actions/actiontable.h"
#include "ui/actions/keytext.h"

#include <QAction>
#include <QKeySequence>

namespace errdex {

namespace {

using Kind = HelpBlock::Kind;

constexpr std::array topicNames{"start",  "query", "compare", "export",
                                "import", "own",   "team",    "keys"};
static_assert(topicNames.size() == allHelpTopics.size());

/// "**Export** (Ctrl+E)", with the key that the action has now.
QString named(const Actions &actions, ActionId id)
{
    const QString name = QStringLiteral("**%1**").arg(HelpTexts::actionName(id));
    const QKeySequence keys = actions[id]->shortcut();
    return keys.isEmpty() ? name : QStringLiteral("%1 (`%2`)").arg(name, keyText(keys));
}

} // namespace

QString helpTopicName(HelpTopic topic)
{
    return QLatin1StringView(topicNames[size_t(topic)]);
}

std::optional<HelpTopic> helpTopicNamed(const QString &name)
{
    for (const HelpTopic topic : allHelpTopics) {
        if (helpTopicName(topic) == name)
            return topic;
    }
    return std::nullopt;
}

QString HelpTexts::title(HelpTopic topic)
{
    switch (topic) {
    case HelpTopic::Start:
        return tr("First steps");
    case HelpTopic::Query:
        return tr("Query language");
    case HelpTopic::Compare:
        return tr("Comparing providers");
    case HelpTopic::Export:
        return tr("CSV, other files and paper");
    case HelpTopic::Import:
        return tr("Adding providers");
    case HelpTopic::Own:
        return tr("Notes and own data");
    case HelpTopic::Team:
        return tr("Working in a team");
    case HelpTopic::Keys:
        return tr("Keyboard");
    }
    Q_UNREACHABLE();
}

QString HelpTexts::actionName(ActionId id)
{
    QString text = actionText(actionSpec(id));
    // Chinese menus have the mnemonic in parentheses behind the words.
    if (const qsizetype place = text.indexOf(QLatin1StringView("(&")); place >= 0)
        text.remove(place, 4);
    return text.remove(u'&').remove(u'…').trimmed();
}

QList<HelpBlock> HelpTexts::page(HelpTopic topic, const Actions &actions)
{
    switch (topic) {
    case HelpTopic::Start:
        return start();
    case HelpTopic::Query:
        return query(actions);
    case HelpTopic::Compare:
        return compare(actions);
    case HelpTopic::Export:
        return exporting(actions);
    case HelpTopic::Import:
        return importing(actions);
    case HelpTopic::Own:
        return own(actions);
    case HelpTopic::Team:
        return team(actions);
    case HelpTopic::Keys:
        return keys(actions);
    }
    Q_UNREACHABLE();
}

QList<HelpBlock> HelpTexts::start()
{
    return {
            {Kind::Paragraph,
             tr("Type or paste anything into the box at the top: a code, a message, a JSON answer, "
                "a line of a log, a whole mail. The code that is meant comes first, and the line "
                "below the box says why.")},
            {Kind::Paragraph,
             tr("The facets on the left and the filter row narrow the table. Each click writes its "
                "condition into the box, where you can change it: see [Query language](query).")},
            {Kind::Paragraph,
             tr("The details on the right say what a code means, who has to act, whether trying "
                "again helps, and what can safely be said to the customer. Links lead to what the "
                "same failure is called at other providers.")},
            {Kind::Paragraph,
             tr("[Comparing](compare) puts providers side by side. [Files and paper](export) take "
                "along what is on the screen. Other providers can be [added](import), and what you "
                "[write yourself](own) stays with the codes.")},
            {Kind::Paragraph,
             tr("Nothing is sent anywhere, but what you share with your [team](team). A pasted "
                "text is not kept either, unless you switch that on in the menu Go.")},
    };
}

QList<HelpBlock> HelpTexts::query(const Actions &actions)
{
    return {
            {Kind::Paragraph,
             tr("Words are searched everywhere. Conditions narrow the "
                "search; the facets and the filter row write them for you.")},
            {Kind::Paragraph, tr("A click on an example tries it.")},
            {Kind::Examples, {}},
            {Kind::Paragraph,
             tr("A query that cannot be understood still searches for its words; the line below "
                "the box says what is wrong, and where.")},
            {Kind::Paragraph,
             tr("%1 keeps a query under a name, in the list above the facets.")
                     .arg(named(actions, ActionId::SaveSearch))},
    };
}

QList<HelpBlock> HelpTexts::compare(const Actions &actions)
{
    return {
            {Kind::Paragraph,
             tr("%1 puts providers side by side: a column for each, and a row for each concept, "
                "HTTP status or code.")
                     .arg(named(actions, ActionId::Compare))},
            {Kind::Item,
             tr("Choose providers on the left, drag them into order or move them with `%1` and "
                "`%2`, and make one of them the baseline.")
                     .arg(keyText(QKeySequence(Qt::ALT | Qt::Key_Up)),
                          keyText(QKeySequence(Qt::ALT | Qt::Key_Down)))},
            {Kind::Item,
             tr("Show all rows, what two of them share, only the gaps, or only collisions: one "
                "code that stands for different failures, marked with ≠.")},
            {Kind::Item, tr("The search box keeps the rows in which something is found, whole.")},
            {Kind::Item,
             tr("The cards below the table show the current row in full, with differing "
                "words marked. Enter goes to them.")},
            {Kind::Paragraph,
             tr("%1 and %2 take the comparison along as it stands.")
                     .arg(named(actions, ActionId::Export), named(actions, ActionId::Print))},
    };
}

QList<HelpBlock> HelpTexts::exporting(const Actions &actions)
{
    return {
            {Kind::Paragraph,
             tr("%1 writes what is shown, the selected rows or everything, as CSV, TSV, JSON, "
                "Markdown, HTML or XLSX. The first lines are shown before anything is written.")
                     .arg(named(actions, ActionId::Export))},
            {Kind::Heading, tr("CSV for a spreadsheet")},
            {Kind::Item,
             tr("XLSX keeps codes as they are. A spreadsheet that opens CSV may make 1 of "
                "`0001`.")},
            {Kind::Item,
             tr("Excel reads UTF-8 only with a byte order mark. The Excel profiles set "
                "it; the one with semicolons fits languages with a decimal comma. The one "
                "that fits yours is proposed until you choose another.")},
            {Kind::Item,
             tr("Spreadsheet-safe CSV puts an apostrophe before text that would run as a formula. "
                "An import of the file takes it away again.")},
            {Kind::Paragraph,
             tr("%1 copies the selected rows, to be pasted as a table.")
                     .arg(named(actions, ActionId::CopyTsv))},
            {Kind::Heading, tr("Paper and PDF")},
            {Kind::Paragraph,
             tr("%1 prints the table, the selected rows or the cards of codes, or saves them as "
                "PDF; in the comparison its table, the cards of the current row, or both. %2 shows "
                "the pages first.")
                     .arg(named(actions, ActionId::Print), named(actions, ActionId::PrintPreview))},
            {Kind::Paragraph,
             tr("A card may go to a customer. What is for colleagues, as next steps, notes and "
                "other "
                "providers, is on it only where you tick that.")},
    };
}

QList<HelpBlock> HelpTexts::importing(const Actions &actions)
{
    return {
            {Kind::Paragraph,
             tr("%1 reads the codes of another provider from a file, a folder or the clipboard: a "
                "table, JSON, YAML, OpenAPI, Markdown, a saved web page or plain text.")
                     .arg(named(actions, ActionId::Import))},
            {Kind::Item,
             tr("The second step shows what was understood: which tables list codes, "
                "and what each column means. Change what is wrong; doubts are marked.")},
            {Kind::Item,
             tr("The third step shows what would be added, changed and removed. Nothing "
                "is stored before you agree.")},
            {Kind::Item,
             tr("A code without a concept gets a suggested one. Accept it, or choose another: %1 "
                "accepts those of all selected rows that are sure. Until then a comparison has "
                "the code in its last row.")
                     .arg(named(actions, ActionId::AcceptConcept))},
            {Kind::Paragraph,
             tr("Import a provider again to bring it up to date: the tables and columns that you "
                "chose the last time are chosen again, and what is new on the page is marked. %1 "
                "has "
                "the former versions, and writes a catalogue into a file for somebody else.")
                     .arg(named(actions, ActionId::ManageCatalogs))},
    };
}

QList<HelpBlock> HelpTexts::own(const Actions &actions)
{
    return {
            {Kind::Paragraph,
             tr("With each code you can keep a star, a note, tags, a link to the solution and a "
                "reply of your own. They stand in the details, and searches find them: "
                "`is:starred`, `has:note`, `tag:vip`.")},
            {Kind::Paragraph,
             tr("The facets at the side count them and lead to them: starred codes below Flags, "
                "the "
                "others below Own data.")},
            {Kind::Paragraph,
             tr("What you type is kept after a short pause. %1 takes it back.")
                     .arg(named(actions, ActionId::Undo))},
            {Kind::Paragraph,
             tr("They stay when a catalogue is updated, and when Errdex is. A copy is made every "
                "day; %1 goes back to one.")
                     .arg(named(actions, ActionId::RestoreOwnData))},
            {Kind::Paragraph,
             tr("%1 writes them into one file, and %2 joins such a file into what you have. Where "
                "two people wrote different things, both are kept until you decide.")
                     .arg(named(actions, ActionId::ExportOwnData),
                          named(actions, ActionId::ImportOwnData))},
            {Kind::Heading, tr("A reply to the customer")},
            {Kind::Paragraph,
             tr("The details hold a reply that can be sent to the customer as it stands: it says "
                "nothing of a provider's workings. %1 copies it. One of your own takes its place, "
                "for "
                "this code or for all that mean the same.")
                     .arg(named(actions, ActionId::CopyReply))},
    };
}

QList<HelpBlock> HelpTexts::team(const Actions &actions)
{
    return {
            {Kind::Paragraph,
             tr("A team keeps notes, tags, links, replies, concepts and catalogues in a database "
                "that all of its people read. The page Team of %1 connects you; whoever looks "
                "after the database gives you server, database and account.")
                     .arg(named(actions, ActionId::Settings))},
            {Kind::Item,
             tr("The details show what the team has written, by whom and when. Searches, the table "
                "and exports know it too.")},
            {Kind::Item,
             tr("A button below a note of your own shares it with everybody. What you do not share "
                "never leaves this computer.")},
            {Kind::Item,
             tr("All of it is on this computer too, so that you can read and write without a "
                "network. What you change is sent when there is one. The foot of the window says "
                "how it stands, and lists what waits.")},
            {Kind::Item,
             tr("Where somebody else has changed the same text meanwhile, you see both and decide; "
                "nothing is overwritten. Each text has a history, and a former one can be "
                "restored.")},
            {Kind::Heading, tr("Catalogues of the team")},
            {Kind::Paragraph,
             tr("A curator shares an imported catalogue with everybody in %1, and sees first what "
                "that changes. It bears a sign in all lists, and only curators change it. Where "
                "you have imported the same provider, yours is shown until you let it give way.")
                     .arg(named(actions, ActionId::ManageCatalogs))},
            {Kind::Paragraph,
             tr("Once you disconnect, on the same page of the settings, nothing of the team is "
                "shown. What was not sent yet stays, until you connect again.")},
    };
}

QList<HelpBlock> HelpTexts::keys(const Actions &actions)
{
    return {
            {Kind::Paragraph,
             tr("Everything works without a mouse. %1 opens the page that fits "
                "where you are, and %2 lists all keys.")
                     .arg(named(actions, ActionId::Help), named(actions, ActionId::Shortcuts))},
            {Kind::Keys, {}},
    };
}

} // namespace errdex
