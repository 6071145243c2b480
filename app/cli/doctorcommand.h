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
    QList<Example> examples() const override;
    ExitCode run(const ParsedArguments &arguments, const Environment &environment,
                 Console &console) override;

private:
    /// Prints one report; false when something is broken.
    static bool print(const db::DatabaseReport &report, db::DatabaseKind kind, Console &console);
    static QStringList problems(const db::DatabaseReport &report, db::DatabaseKind kind);
};

} // namespace errdex
