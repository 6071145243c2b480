// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"
#include "db/team/teamaddress.h"

#include <optional>

namespace errdex {

/// `errdex team`
class TeamCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(errdex::TeamCommand)
public:
    QString name() const override;
    QString summary() const override;
    QString details() const override;
    QList<OptionSpec> options() const override;
    QList<ArgumentSpec> arguments() const override;
    QList<Example> examples() const override;
    ExitCode run(const ParsedArguments &arguments, const Environment &environment,
                 Console &console) override;

private:
    static db::TeamAddress addressOf(const ParsedArguments &arguments);
    static ExitCode act(const ParsedArguments &arguments, const db::TeamAddress &address,
                        const Environment &environment, Console &console);
    static ExitCode exportTo(const QString &output, const db::TeamAddress &address,
                             Console &console);
    static ExitCode importFrom(const QString &path, const db::TeamAddress &address, bool isJson,
                               const Environment &environment, Console &console);
    static ExitCode actOnCatalog(const ParsedArguments &arguments, const db::TeamAddress &address,
                                 bool isJson, const Environment &environment, Console &console);
    static ExitCode listVersions(const QString &slug, const db::TeamAddress &address, bool isJson,
                                 const Environment &environment, Console &console);
    static ExitCode setVersion(const QString &slug, std::optional<int> version,
                               const db::TeamAddress &address, Console &console);
    static ExitCode shareCatalog(const QString &slug, bool isTrial, const db::TeamAddress &address,
                                 bool isJson, const Environment &environment, Console &console);
    static ExitCode setUp(bool mayCreate, const db::TeamAddress &address, bool isJson,
                          Console &console);
    static ExitCode tellStatus(const db::TeamAddress &address, bool isJson,
                               const Environment &environment, Console &console);
    static ExitCode synchronise(const db::TeamAddress &address, bool isJson,
                                const Environment &environment, Console &console);
};

} // namespace errdex
