// SPDX-License-Identifier: MIT
// The part of TeamCommand that writes and reads files.
#include "cli/console.h"
#include "cli/environment.h"
#include "cli/jsonwriter.h"
#include "cli/teamcommand.h"
#include "core/team/teamtransfer.h"
#include "core/text/phrases.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace errdex {

ExitCode TeamCommand::exportTo(const QString &output, const db::TeamAddress &address,
                               Console &console)
{
    db::TeamServer server(address);
    const QByteArray json = db::writeTeamFile(TeamTransfer::collect(server));
    if (output == "-"_L1) {
        console.print(json);
        return ExitCode::Done;
    }
    QSaveFile file(output);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return ExitCode::Done;
    console.message(tr("%1 could not be written: %2. What was there before is as it was.")
                            .arg(QDir::toNativeSeparators(output), file.errorString()));
    return ExitCode::EnvironmentFailed;
}

ExitCode TeamCommand::importFrom(const QString &path, const db::TeamAddress &address, bool isJson,
                                 const Environment &environment, Console &console)
{
    QByteArray json;
    if (path == "-"_L1) {
        json = environment.in->readAll();
    } else {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            console.message(tr("%1 cannot be read: %2.")
                                    .arg(QDir::toNativeSeparators(path), file.errorString()));
            return ExitCode::WrongUsage;
        }
        json = file.readAll();
    }
    const db::ParsedTeamFile parsed = db::parseTeamFile(json);
    if (!parsed.issues.isEmpty()) {
        const db::FileIssue &issue = parsed.issues.constFirst();
        //: %2 says in English what is wrong there
        console.message(tr("This is no file of a team's data: line %1, %2. Nothing was changed.")
                                .arg(Phrases::number(quint64(issue.line)), issue.text));
        return ExitCode::WrongUsage;
    }
    db::TeamServer server(address);
    const TeamTransfer::Outcome outcome = TeamTransfer::join(server, parsed.file);
    if (!isJson) {
        console.print(tr("New: %1. The same: %2. Different there, and left so: %3. Not accepted: "
                         "%4. New catalogues: %5.")
                              .arg(Phrases::number(quint64(outcome.taken)),
                                   Phrases::number(quint64(outcome.same)),
                                   Phrases::number(quint64(outcome.left)),
                                   Phrases::number(quint64(outcome.refused)),
                                   Phrases::number(quint64(outcome.catalogs)))
                      + u'\n');
        if (outcome.history > 0)
            console.print(tr("Restored with their authors and times: %Ln state(s).", nullptr,
                             outcome.history)
                          + u'\n');
        if (!outcome.mayRestore)
            console.message(tr("The history was left out: %Ln state(s). It takes an account that "
                               "“errdex team init” was run with.",
                               nullptr, outcome.historyLeft));
        else if (outcome.historyLeft > 0)
            console.message(tr("The history of what the database has already was left out: %Ln "
                               "state(s).",
                               nullptr, outcome.historyLeft));
        return ExitCode::Done;
    }
    JsonWriter out;
    out.beginObject()
            .key("new")
            .value(qint64(outcome.taken))
            .key("same")
            .value(qint64(outcome.same))
            .key("left")
            .value(qint64(outcome.left))
            .key("refused")
            .value(qint64(outcome.refused))
            .key("catalogs")
            .value(qint64(outcome.catalogs))
            .key("history")
            .value(qint64(outcome.history))
            .key("history_left")
            .value(qint64(outcome.historyLeft))
            .endObject();
    console.print(out.text());
    return ExitCode::Done;
}

} // namespace errdex
