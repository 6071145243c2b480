// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"
#include "core/export/exporter.h"

namespace errdex {

/// `errdex export`
class ExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(errdex::ExportCommand)
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
    /// Null, or what is wrong.
    static QString readOptions(const ParsedArguments &arguments, ExportOptions &options);
    static QString readColumns(const QString &list, ExportOptions &options);
    static QString readDelimiter(const QString &text, ExportOptions &options);
    /// Nothing, with a word about it, where a broken user database is not needed for the export.
    static std::shared_ptr<const UserLayer> ownData(const CatalogStore &store, const QString &query,
                                                    const ExportOptions &options,
                                                    const Environment &environment,
                                                    Console &console);
    static std::vector<Row> findRows(const std::shared_ptr<const CatalogStore> &store,
                                     const std::shared_ptr<const UserLayer> &own,
                                     const QString &query, Console &console);
};

} // namespace errdex
