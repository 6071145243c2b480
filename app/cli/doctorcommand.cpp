// SPDX-License-Identifier: MIT
#include "cli/doctorcommand.h"

#include "cli/catalogaccess.h"
#include "cli/console.h"
#include "cli/textlayout.h"
#include "core/databaseerrortext.h"
#include "core/paths.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr qsizetype problemsShown = 20;

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
    return tr("Nothing is changed or repaired.");
}

QList<Example> DoctorCommand::examples() const
{
    return {{u"errdex doctor"_s, tr("where the databases are, and whether they are sound")}};
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
        problems.append(tr("… problems not shown: %1").arg(unshown));
    }
    return problems;
}

bool DoctorCommand::print(const db::DatabaseReport &report, db::DatabaseKind kind, Console &console)
{
    const bool isMissing = isNotThereYet(report, kind);
    const bool isFine = report.isSound() || isMissing;
    const QString title = kind == db::DatabaseKind::Bundled ? tr("Bundled catalogues")
                                                            : tr("Your own data");
    const QString state = isMissing ? tr("not there yet; made when it is first needed")
            : isFine                ? tr("sound")
                                    : tr("broken");
    QList<QStringList> facts{{tr("File"), QDir::toNativeSeparators(report.path)}};
    if (!isMissing) {
        facts.append({tr("Size"), tr("%1 bytes").arg(report.bytes)});
        facts.append({tr("Version"),
                      tr("%1 (newest known: %2)").arg(report.version).arg(report.newestVersion)});
    }
    QString text = title + u": "_s + state + u'\n' + table(facts, 2, 0);
    if (!isMissing) {
        for (const QString &problem : problems(report, kind))
            text += u"  "_s + problem + u'\n';
    }
    console.print(printable(text));
    return isFine;
}

ExitCode DoctorCommand::run(const ParsedArguments &, const Environment &environment,
                            Console &console)
{
    const auto bundled = db::checkDatabase(catalogPath(environment), db::DatabaseKind::Bundled);
    const auto user = db::checkDatabase(userDatabasePath(userDataFolder(environment.dataFolder)),
                                        db::DatabaseKind::User);
    const bool isBundledFine = print(bundled, db::DatabaseKind::Bundled, console);
    console.print(u"\n"_s);
    const bool isUserFine = print(user, db::DatabaseKind::User, console);
    return isBundledFine && isUserFine ? ExitCode::Done : ExitCode::EnvironmentFailed;
}

} // namespace errdex
