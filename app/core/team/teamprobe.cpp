// SPDX-License-Identifier: MIT
#include "core/team/teamprobe.h"

#include "core/team/teamerrortext.h"
#include "core/team/teamtransfer.h"
#include "db/team/teamschema.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

template<typename Work>
TeamProbe::Outcome guarded(Work work)
{
    try {
        return work();
    } catch (const db::TeamError &error) {
        return {false, TeamErrorText::describe(error)};
    }
}

} // namespace

TeamProbe::Outcome TeamProbe::test(const db::TeamAddress &address)
{
    return guarded([&address]() -> Outcome {
        const db::TeamGreeting greeting = db::TeamServer(address).greet();
        const QString rights = greeting.mayCurate ? tr("may read, write and curate")
                : greeting.mayWrite               ? tr("may read and write")
                                                  : tr("may only read");
        QString text = tr("It works: PostgreSQL %1.%2, and %3 %4.")
                               .arg(greeting.serverVersion / 10000)
                               .arg(greeting.serverVersion % 10000)
                               //: an account, and what it may do
                               .arg(greeting.user, rights);
        if (greeting.isReadOnly)
            text += u' ' + tr("The server takes no changes at present.");
        return {true, text};
    });
}

TeamProbe::Outcome TeamProbe::setUp(const db::TeamAddress &address, bool mayCreate)
{
    return guarded([&]() -> Outcome {
        switch (db::migrateTeamSchema(address, mayCreate)) {
        case db::TeamSchemaOutcome::AlreadyCurrent:
            return {true, tr("The database is up to date; nothing was changed.")};
        case db::TeamSchemaOutcome::Created:
            return {true,
                    tr("The database is ready for the team. Who may read, write or curate gets one "
                       "of the roles errdex_reader, errdex_editor and errdex_curator.")};
        case db::TeamSchemaOutcome::Upgraded:
            break;
        }
        return {true, tr("The database was brought up to date.")};
    });
}

TeamProbe::Outcome TeamProbe::exportTo(const QString &path, const db::TeamAddress &address)
{
    return guarded([&]() -> Outcome {
        db::TeamServer server(address);
        const QByteArray json = db::writeTeamFile(TeamTransfer::collect(server));
        const QString name = QDir::toNativeSeparators(path);
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
            return {true, tr("Written to %1.").arg(name)};
        return {false,
                tr("%1 could not be written: %2. What was there before is as it was.")
                        .arg(name, file.errorString())};
    });
}

TeamProbe::Outcome TeamProbe::importFrom(const QString &path, const db::TeamAddress &address)
{
    return guarded([&]() -> Outcome {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {false,
                    tr("%1 cannot be read: %2.")
                            .arg(QDir::toNativeSeparators(path), file.errorString())};
        const db::ParsedTeamFile parsed = db::parseTeamFile(file.readAll());
        if (!parsed.issues.isEmpty()) {
            const db::FileIssue &issue = parsed.issues.constFirst();
            //: %2 says in English what is wrong there
            return {false,
                    tr("This is no file of a team's data: line %1, %2. Nothing was changed.")
                            .arg(QLocale().toString(issue.line), issue.text)};
        }
        db::TeamServer server(address);
        const TeamTransfer::Outcome outcome = TeamTransfer::join(server, parsed.file);
        return {true,
                tr("New: %1. The same: %2. Different there, and left so: %3. Not accepted: %4. New "
                   "catalogues: %5.")
                        .arg(outcome.taken)
                        .arg(outcome.same)
                        .arg(outcome.left)
                        .arg(outcome.refused)
                        .arg(outcome.catalogs)};
    });
}

} // namespace errdex
