// SPDX-License-Identifier: MIT
#include "cli/doctorcommand.h"

#include "cli/catalogaccess.h"
#include "cli/console.h"
#include "cli/textlayout.h"
#include "core/databaseerrortext.h"
#include "core/owndatakeeper.h"
#include "core/paths.h"
#include "core/text/phrases.h"
#include "db/importedcatalogs.h"
#include "db/userdatabase.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr qsizetype problemsShown = 20;

QString timeText(const QDateTime &utc)
{
    return utc.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

/// Codes with a star, a concept or a note that no catalogue has, hidden ones set apart.
qsizetype orphanCount(const Environment &environment, const QString &path)
{
    try {
        if (!QFileInfo::exists(path))
            return 0;
        const auto store = loadCatalogs(environment);
        const auto database = db::UserDatabase::forReading(path);
        const QStringList hidden =
                db::ImportedCatalogs(path, db::ImportedCatalogs::Access::ReadOnly)
                        .hiddenProviders();
        QSet<db::CodeKey> kept;
        for (const db::OwnValue &value : database->ownValues()) {
            if (!value.value.isEmpty() && !value.subject.provider.isEmpty()) // else a concept's
                kept.insert(value.subject);
        }
        return std::count_if(kept.begin(), kept.end(), [&](const db::CodeKey &key) {
            return !hidden.contains(key.provider) && !store->find(key);
        });
    } catch (const db::Error &) {
        return 0; // told as what is broken
    }
}

bool isNotThereYet(const db::DatabaseReport &report, db::DatabaseKind kind)
{
    return kind == db::DatabaseKind::User && report.error
            && report.error->kind() == db::Error::Kind::Missing;
}

} // namespace

QString DoctorCommand::name() const
{
    return u"doctor"_s;
}

QString DoctorCommand::summary() const
{
    return tr("Checks the bundled catalogues and your own data, and says what it found.");
}

QString DoctorCommand::details() const
{
    return tr(
            "Nothing is changed without --repair, which asks first. It puts the newest good copy "
            "of your own data in the place of a damaged file, or else what can still be read of "
            "it; the damaged file is moved aside and kept. What is kept of codes that no catalogue "
            "has is told, and never deleted.");
}

QList<OptionSpec> DoctorCommand::options() const
{
    return {{u"repair"_s,
             {},
             tr("Repair your own data where it is damaged, after asking."),
             {},
             false},
            {u"yes"_s, {}, tr("With --repair: do not ask."), {}, false}};
}

QList<Example> DoctorCommand::examples() const
{
    return {{u"errdex doctor"_s, tr("where the databases are, and whether they are sound")},
            {u"errdex doctor --repair"_s,
             tr("goes back to the newest good copy of your own data")}};
}

QStringList DoctorCommand::problems(const db::DatabaseReport &report, db::DatabaseKind kind)
{
    QStringList problems;
    if (report.error) {
        problems.append(kind == db::DatabaseKind::Bundled
                                ? DatabaseErrorText::describeBundled(*report.error)
                                : DatabaseErrorText::describeUser(*report.error));
        problems.append(tr("In the engine's words: %1").arg(report.error->detail()));
    }
    for (const QString &damage : report.damage)
        problems.append(tr("Damaged: %1").arg(damage));
    for (const QString &reference : report.brokenReferences)
        problems.append(tr("Refers to a row that is not there: %1").arg(reference));
    const qsizetype unshown = problems.size() - problemsShown;
    if (unshown > 0) {
        problems.resize(problemsShown);
        problems.append(tr("… problems not shown: %1").arg(Phrases::number(quint64(unshown))));
    }
    return problems;
}

QList<QStringList> DoctorCommand::ownDataFacts(const Environment &environment, bool isReadable)
{
    const QString path = userDatabasePath(userDataFolder(environment.dataFolder));
    const auto states = OwnDataKeeper::states(path);
    QList<QStringList> facts;
    qsizetype bad = 0;
    QString newest;
    for (const auto &kept : states.snapshots) {
        if (!kept.summary)
            ++bad;
        else if (newest.isNull())
            newest = timeText(kept.snapshot.takenAt);
    }
    QString copies = tr("none yet");
    if (!states.snapshots.isEmpty() && newest.isNull())
        //: %Ln copies of own data; the title of the line says what is counted
        copies = tr("%Ln, none of which can be read", nullptr, int(states.snapshots.size()));
    else if (!newest.isNull() && bad == 0)
        //: %Ln copies of own data; %1 is a date
        copies = tr("%Ln, the newest of %1", nullptr, int(states.snapshots.size())).arg(newest);
    else if (!newest.isNull())
        copies = Phrases::clauses(
                //: %Ln copies of own data; %1 is a date
                {tr("%Ln, the newest good one of %1", nullptr, int(states.snapshots.size()))
                         .arg(newest),
                 //: %Ln copies of own data, behind "5, the newest good one of 2026-11-20 08:57"
                 tr("%Ln cannot be read", nullptr, int(bad))});
    facts.append({tr("Copies"), copies});
    if (!states.setAside.isEmpty())
        facts.append({tr("Set aside"),
                      tr("%Ln damaged file(s), kept", nullptr, int(states.setAside.size()))});
    if (isReadable) {
        if (const qsizetype orphans = orphanCount(environment, path); orphans > 0)
            facts.append({tr("Orphans"),
                          tr("%Ln code(s) with a star or note, in no catalogue; nothing is deleted",
                             nullptr, int(orphans))});
    }
    return facts;
}

bool DoctorCommand::print(const db::DatabaseReport &report, db::DatabaseKind kind,
                          const QList<QStringList> &moreFacts, Console &console)
{
    const bool isMissing = isNotThereYet(report, kind);
    const bool isFine = report.isSound() || isMissing;
    const QString title = kind == db::DatabaseKind::Bundled ? tr("Bundled catalogues")
                                                            : tr("Your own data");
    const QString state = isMissing ? tr("not there yet; made when it is first needed")
            //: stands behind "Bundled catalogues: " and "Your own data: "
            : isFine ? tr("sound")
                     //: stands behind "Bundled catalogues: " and "Your own data: "
                     : tr("broken");
    QList<QStringList> facts{{tr("File"), QDir::toNativeSeparators(report.path)}};
    if (!isMissing) {
        facts.append({tr("Size"),
                      tr("%1 byte(s)", nullptr, Phrases::pluralNumber(quint64(report.bytes)))
                              .arg(Phrases::number(quint64(report.bytes)))});
        facts.append({tr("Version"),
                      tr("%1 (newest known: %2)")
                              .arg(Phrases::number(quint64(report.version)),
                                   Phrases::number(quint64(report.newestVersion)))});
    }
    if (report.isInterrupted)
        facts.append({tr("State"), tr("a change was broken off; the next start takes it back")});
    if (!isMissing)
        facts.append(moreFacts);
    QString text = Phrases::titled(title, state) + u'\n' + table(facts, 2, 0);
    if (!isMissing) {
        for (const QString &problem : problems(report, kind))
            text += u"  "_s + problem + u'\n';
    }
    console.print(printable(text));
    return isFine;
}

ExitCode DoctorCommand::check(const Environment &environment, Console &console)
{
    const auto bundled = db::checkDatabase(catalogPath(environment), db::DatabaseKind::Bundled);
    const auto user = db::checkDatabase(userDatabasePath(userDataFolder(environment.dataFolder)),
                                        db::DatabaseKind::User);
    const bool isBundledFine = print(bundled, db::DatabaseKind::Bundled, {}, console);
    console.print(u"\n"_s);
    const bool isUserFine = print(user, db::DatabaseKind::User,
                                  ownDataFacts(environment, bundled.isSound() && user.isSound()),
                                  console);
    return isBundledFine && isUserFine ? ExitCode::Done : ExitCode::EnvironmentFailed;
}

std::optional<ExitCode> DoctorCommand::repair(const Environment &environment, Console &console,
                                              bool mayAsk)
{
    const QString path = userDatabasePath(userDataFolder(environment.dataFolder));
    const auto states = OwnDataKeeper::states(path);
    if (!states.isDamaged) {
        console.print(u'\n' + tr("There is nothing in your own data that could be repaired.")
                      + u'\n');
        return std::nullopt;
    }
    const auto good = std::find_if(states.snapshots.begin(), states.snapshots.end(),
                                   [](const auto &kept) { return kept.summary.has_value(); });
    const bool hasGood = good != states.snapshots.end();
    const QString plan = hasGood
            ? tr("Go back to the copy of %1? The damaged file is moved aside and kept.")
                      .arg(timeText(good->snapshot.takenAt))
            : tr("Take what can still be read of the damaged file? The file itself is moved aside "
                 "and kept.");
    if (mayAsk) {
        //: How a question is answered: by the letter of "y" (translated apart; the English y is
        //: always taken too) or anything else for no, the capital being what Enter says.
        console.print(u'\n' + Phrases::sentences({plan, tr("[y/N]")}) + u' ');
        console.flush();
        const QString answer = QString::fromLocal8Bit(environment.in->readLine()).trimmed();
        if (answer.compare(u"y"_s, Qt::CaseInsensitive) != 0
            //: The letter that says yes in "[y/N]".
            && answer.compare(tr("y"), Qt::CaseInsensitive) != 0) {
            console.print(tr("Nothing was changed.") + u'\n');
            return std::nullopt;
        }
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const db::RescueOutcome outcome = hasGood ? db::restoreSnapshot(path, good->snapshot.path, now)
                                              : db::restoreSalvaged(path, path, now);
    QString text = u"\n"_s;
    if (const auto &salvaged = outcome.salvaged) {
        text += DatabaseErrorText::describe(*salvaged) + u'\n';
    } else {
        text += tr("Your own data is what it was on %1.").arg(timeText(good->snapshot.takenAt))
                + u'\n';
    }
    if (outcome.setAside)
        text += tr("The damaged file is kept as %1.")
                        .arg(QDir::toNativeSeparators(outcome.setAside->path))
                + u'\n';
    console.print(printable(text) + u'\n');
    return check(environment, console);
}

ExitCode DoctorCommand::run(const ParsedArguments &arguments, const Environment &environment,
                            Console &console)
{
    const bool isAgreed = arguments.has(u"yes"_s);
    if (isAgreed && !arguments.has(u"repair"_s))
        return wrongUsage(console, tr("--yes is for --repair"));
    if (arguments.has(u"repair"_s) && !isAgreed && !environment.isInteractive)
        return wrongUsage(console,
                          tr("--repair asks first, and there is no terminal to ask at: add "
                             "--yes to repair without being asked"));
    const ExitCode found = check(environment, console);
    if (!arguments.has(u"repair"_s))
        return found;
    const auto repaired = repair(environment, console, !isAgreed);
    return repaired.value_or(found);
}

} // namespace errdex
