// SPDX-License-Identifier: MIT
#include "cli/teamcommand.h"

#include "cli/console.h"
#include "cli/environment.h"
#include "cli/jsonwriter.h"
#include "cli/passwordprompt.h"
#include "cli/textlayout.h"
#include "core/paths.h"
#include "core/team/teamerrortext.h"
#include "core/team/teamexchange.h"
#include "core/team/teamsettings.h"
#include "core/text/phrases.h"
#include "db/team/teamschema.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

struct OutboxCounts
{
    int waiting = 0;
    int conflicts = 0;
    int refused = 0;
};

OutboxCounts countsOf(db::TeamReplica &replica)
{
    OutboxCounts counts;
    for (const db::TeamPending &change : replica.pending()) {
        switch (change.state) {
        case db::TeamPending::State::Waiting:
            ++counts.waiting;
            break;
        case db::TeamPending::State::Conflict:
            ++counts.conflicts;
            break;
        case db::TeamPending::State::NoRight:
        case db::TeamPending::State::TooLarge:
            ++counts.refused;
            break;
        }
    }
    return counts;
}

void addCounts(JsonWriter &json, const OutboxCounts &counts)
{
    json.key("waiting")
            .value(qint64(counts.waiting))
            .key("conflicts")
            .value(qint64(counts.conflicts))
            .key("refused")
            .value(qint64(counts.refused));
}

QString roleOf(const db::TeamGreeting &greeting)
{
    if (greeting.mayCurate)
        return u"curator"_s;
    return greeting.mayWrite ? u"editor"_s : u"reader"_s;
}

} // namespace

QString TeamCommand::name() const
{
    return u"team"_s;
}

QString TeamCommand::summary() const
{
    return tr("Sets up the database that a team shares, checks the way to it, and brings what is "
              "kept here up to date.");
}

QString TeamCommand::details() const
{
    return tr("init makes the tables and roles in a PostgreSQL database that is there, upgrade "
              "brings them up to date after an update of the program; both need an administrator's "
              "account. status says whether this program can work with the database, and what "
              "exactly is wrong where it cannot. sync fetches what others wrote and sends what "
              "waits here. export writes all that the team shares as one JSON file, with its "
              "history; import takes from such a file what the database does not have, and "
              "overwrites nothing. share-catalog gives a catalogue that is imported here to "
              "everybody "
              "in the team, as a curator, and shows what that changes for them; former versions "
              "stay on the server. Without options the settings of the window count. The password "
              "is never "
              "an option: it is taken from PGPASSFILE or ~/.pgpass, or asked for.");
}

QList<OptionSpec> TeamCommand::options() const
{
    return {{u"hosts"_s,
             u"HOST[:PORT],…"_s,
             tr("The servers, tried in this order; the folder of a socket for one on this "
                "machine."),
             {},
             false},
            {u"database"_s, u"NAME"_s, tr("The name of the database."), {}, false},
            {u"user"_s, u"NAME"_s, tr("The account on the server."), {}, false},
            {u"ca-file"_s,
             u"FILE"_s,
             tr("The certificates of the authority that the server's certificate has to be from; "
                "without it the system's."),
             {},
             false},
            {u"unencrypted"_s,
             {},
             tr("Connect without encryption, also to another machine: whoever listens in reads "
                "all."),
             {},
             false},
            {u"output"_s,
             u"FILE"_s,
             tr("With export: write into this file rather than to standard output; the file "
                "appears whole or not at all."),
             {},
             false},
            {u"dry-run"_s, {}, tr("With share-catalog: only show what would change."), {}, false},
            {u"versions"_s,
             {},
             tr("With share-catalog: list the versions on the server, who shared them and when."),
             {},
             false},
            {u"restore"_s,
             u"VERSION"_s,
             tr("With share-catalog: make this version the one that everybody has."),
             {},
             false},
            {u"withdraw"_s,
             {},
             tr("With share-catalog: take the catalogue from the team; its versions stay on the "
                "server."),
             {},
             false},
            formatOption({u"text"_s, u"json"_s})};
}

QList<ArgumentSpec> TeamCommand::arguments() const
{
    return {{u"ACTION"_s,
             tr("One of init, upgrade, status, sync, export, import and share-catalog."), true,
             false},
            {u"FILE"_s,
             tr("With import: what to read, - for standard input. With share-catalog: the name of "
                "an imported catalogue."),
             false, false}};
}

QList<Example> TeamCommand::examples() const
{
    return {{u"errdex team init --hosts db.example --database team --user postgres"_s,
             tr("makes an empty database a team's")},
            {u"errdex team status --hosts db.example --database team --user anna"_s,
             tr("whether Anna can work with it")},
            {u"errdex team share-catalog acme --dry-run"_s, tr("what would be other for the team")},
            {u"errdex team sync"_s, tr("fetches and sends once, by the window's settings")}};
}

db::TeamAddress TeamCommand::addressOf(const ParsedArguments &arguments)
{
    TeamSettings settings = TeamSettings::read(QSettings());
    settings.hosts = arguments.value(u"hosts"_s, settings.hosts);
    settings.database = arguments.value(u"database"_s, settings.database);
    settings.user = arguments.value(u"user"_s, settings.user);
    settings.caFile = arguments.value(u"ca-file"_s, settings.caFile);
    settings.isPlainConfirmed = settings.isPlainConfirmed || arguments.has(u"unencrypted"_s);
    return settings.address();
}

ExitCode TeamCommand::run(const ParsedArguments &arguments, const Environment &environment,
                          Console &console)
{
    const QString action = arguments.arguments.first();
    if (!QStringList({u"init"_s, u"upgrade"_s, u"status"_s, u"sync"_s, u"export"_s, u"import"_s,
                      u"share-catalog"_s})
                 .contains(action))
        return wrongUsage(console,
                          tr("there is no action “%1”: it is one of init, upgrade, status, sync, "
                             "export, import and share-catalog")
                                  .arg(action));
    const bool isImport = action == "import"_L1;
    if (isImport && arguments.arguments.size() < 2)
        return wrongUsage(console, tr("import needs a FILE, or - for standard input"));
    const bool isSharing = action == "share-catalog"_L1;
    if (isSharing && arguments.arguments.size() < 2)
        return wrongUsage(console, tr("share-catalog needs the name of an imported catalogue"));
    QStringList sharing;
    for (const QString &option : {u"dry-run"_s, u"versions"_s, u"restore"_s, u"withdraw"_s}) {
        if (arguments.has(option))
            sharing.append(u"--"_s + option);
    }
    if (!isSharing && !sharing.isEmpty())
        return wrongUsage(console, tr("%1 is for share-catalog").arg(sharing.first()));
    if (sharing.size() > 1)
        return wrongUsage(console,
                          tr("%1 and %2 do not go together").arg(sharing.first(), sharing.at(1)));
    if (arguments.has(u"restore"_s) && arguments.value(u"restore"_s).toInt() < 1)
        return wrongUsage(console,
                          tr("--restore takes the number of a version, not “%1”")
                                  .arg(arguments.value(u"restore"_s)));
    if (!isImport && !isSharing && arguments.arguments.size() > 1)
        return wrongUsage(console, tr("only import and share-catalog take an argument"));
    if (action != "export"_L1 && arguments.has(u"output"_s))
        return wrongUsage(console, tr("--output is for export"));
    // Who makes one has to say where; for the others it is a question of what was never done.
    const bool makesOne = action == "init"_L1 || action == "upgrade"_L1;
    if (!makesOne && !arguments.has(u"hosts"_s) && TeamSettings::read(QSettings()).hosts.isEmpty())
        return wrongUsage(
                console,
                tr("no team is set up: enter its server in the settings of the window, on "
                   "the page Team, or give --hosts, --database and --user; errdex team "
                   "init makes a new one"));
    try {
        db::TeamAddress address = addressOf(arguments);
        try {
            return act(arguments, address, environment, console);
        } catch (const db::TeamError &error) {
            if (error.kind() != db::TeamError::Kind::Authentication || !environment.isInteractive)
                throw;
            //: asked on a terminal; %1 is the name of an account
            address.password = askPassword(tr("Password of %1:").arg(address.user) + u' ');
            if (address.password.isNull())
                throw;
        }
        return act(arguments, address, environment, console);
    } catch (const db::TeamError &error) {
        const QString text = TeamErrorText::describe(error);
        if (error.kind() == db::TeamError::Kind::BadSettings)
            return wrongUsage(console, text);
        console.message(text);
        return ExitCode::EnvironmentFailed;
    }
}

ExitCode TeamCommand::act(const ParsedArguments &arguments, const db::TeamAddress &address,
                          const Environment &environment, Console &console)
{
    const QString &action = arguments.arguments.first();
    const bool isJson = arguments.value(u"format"_s) == "json"_L1;
    if (action == "export"_L1)
        return exportTo(arguments.value(u"output"_s, u"-"_s), address, console);
    if (action == "import"_L1)
        return importFrom(arguments.arguments.last(), address, isJson, environment, console);
    if (action == "share-catalog"_L1)
        return actOnCatalog(arguments, address, isJson, environment, console);
    if (action == "init"_L1 || action == "upgrade"_L1)
        return setUp(action == "init"_L1, address, isJson, console);
    if (action == "status"_L1)
        return tellStatus(address, isJson, environment, console);
    return synchronise(address, isJson, environment, console);
}

ExitCode TeamCommand::setUp(bool mayCreate, const db::TeamAddress &address, bool isJson,
                            Console &console)
{
    const db::TeamSchemaOutcome outcome = db::migrateTeamSchema(address, mayCreate);
    QString text;
    QString word;
    switch (outcome) {
    case db::TeamSchemaOutcome::AlreadyCurrent:
        text = tr("The database is up to date; nothing was changed.");
        word = u"current"_s;
        break;
    case db::TeamSchemaOutcome::Created:
        text = tr("The database is ready for the team. Who may read, write or curate gets one of "
                  "the roles errdex_reader, errdex_editor and errdex_curator.");
        word = u"created"_s;
        break;
    case db::TeamSchemaOutcome::Upgraded:
        text = tr("The database was brought up to date.");
        word = u"upgraded"_s;
        break;
    }
    if (!isJson) {
        console.print(text + u'\n');
        return ExitCode::Done;
    }
    JsonWriter json;
    json.beginObject()
            .key("outcome")
            .value(word)
            .key("schema")
            .value(qint64(db::newestTeamSchema()))
            .endObject();
    console.print(json.text());
    return ExitCode::Done;
}

ExitCode TeamCommand::tellStatus(const db::TeamAddress &address, bool isJson,
                                 const Environment &environment, Console &console)
{
    const db::TeamGreeting greeting = db::TeamServer(address).greet();
    OutboxCounts counts;
    const QString path = teamReplicaPath(userDataFolder(environment.dataFolder));
    if (QFileInfo::exists(path)) {
        // A damaged one is told, and left to sync.
        counts = countsOf(*db::TeamReplica::forReading(path));
    }
    const int major = greeting.serverVersion / 10000;
    const int minor = greeting.serverVersion % 10000;
    const QString version = u"%1.%2"_s.arg(major).arg(minor);
    if (isJson) {
        JsonWriter json;
        json.beginObject()
                .key("server_version")
                .value(version)
                .key("schema")
                .value(qint64(db::newestTeamSchema()))
                .key("user")
                .value(greeting.user)
                .key("role")
                .value(roleOf(greeting))
                .key("access")
                .value(greeting.isReadOnly ? u"read-only"_s : u"read-write"_s)
                .key("revision")
                .value(greeting.revision);
        addCounts(json, counts);
        json.endObject();
        console.print(json.text());
        return ExitCode::Done;
    }
    QList<QStringList> facts{{tr("Server"), u"PostgreSQL "_s + version},
                             {tr("Account"), printable(greeting.user)},
                             {tr("Role"), roleOf(greeting)},
                             {tr("Changes so far"), Phrases::number(quint64(greeting.revision))},
                             {tr("Waiting here"), Phrases::number(quint64(counts.waiting))},
                             {tr("To be decided"), Phrases::number(quint64(counts.conflicts))},
                             {tr("Not accepted"), Phrases::number(quint64(counts.refused))}};
    if (greeting.isReadOnly)
        facts.append({tr("Access"), tr("can only be read at present")});
    console.print(table(facts, 0, environment.columns));
    return ExitCode::Done;
}

ExitCode TeamCommand::synchronise(const db::TeamAddress &address, bool isJson,
                                  const Environment &environment, Console &console)
{
    const QString folder = userDataFolder(environment.dataFolder);
    db::TeamReplica replica(teamReplicaPath(folder));
    if (replica.rescue())
        console.message(TeamErrorText::describe(*replica.rescue()));
    const int waiting = countsOf(replica).waiting;
    QSet<db::TeamPlace> changed;
    TeamExchange::Listener listener;
    listener.placesChanged = [&changed](const QList<db::TeamPlace> &places) {
        changed += QSet<db::TeamPlace>(places.begin(), places.end());
    };
    TeamExchange exchange(replica, teamCatalogsPath(folder), listener);
    db::TeamServer server(address);
    exchange.greet(server);
    exchange.run(server);
    const OutboxCounts counts = countsOf(replica);
    const int sent = std::max(0, waiting - counts.waiting - counts.conflicts - counts.refused);
    if (isJson) {
        JsonWriter json;
        json.beginObject()
                .key("changed")
                .value(qint64(changed.size()))
                .key("sent")
                .value(qint64(sent));
        addCounts(json, counts);
        json.endObject();
        console.print(json.text());
    } else {
        console.print(tr("Changed here: %1. Sent: %2. Waiting: %3. To be decided: %4. Not "
                         "accepted: %5.")
                              .arg(Phrases::number(quint64(changed.size())),
                                   Phrases::number(quint64(sent)),
                                   Phrases::number(quint64(counts.waiting)),
                                   Phrases::number(quint64(counts.conflicts)),
                                   Phrases::number(quint64(counts.refused)))
                      + u'\n');
    }
    if (!exchange.sendingFault())
        return ExitCode::Done;
    console.message(TeamErrorText::describe(*exchange.sendingFault()));
    return ExitCode::EnvironmentFailed;
}

} // namespace errdex
