// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"
#include "db/databasecheck.h"

namespace errdex {

/// `errdex doctor`
class DoctorCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(errdex::DoctorCommand)
public:
    QString name() const override;
    QString summary() const override;
    QString details() const override;
    QList<OptionSpec> options() const override;
    QList<Example> examples() const override;
    ExitCode run(const ParsedArguments &arguments, const Environment &environment,
                 Console &console) override;

private:
    /// Prints one report; false when something is broken.
    static bool print(const db::DatabaseReport &report, db::DatabaseKind kind,
                      const QList<QStringList> &moreFacts, Console &console);
    static ExitCode check(const Environment &environment, Console &console);
    /// Copies of the user database, and what it keeps of codes that are gone.
    static QList<QStringList> ownDataFacts(const Environment &environment, bool isReadable);
    /// Nothing where nothing was done.
    static std::optional<ExitCode> repair(const Environment &environment, Console &console,
                                          bool mayAsk);
    static QStringList problems(const db::DatabaseReport &report, db::DatabaseKind kind);
};

} // namespace errdex
