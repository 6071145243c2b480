// SPDX-License-Identifier: MIT
#pragma once

#include "cli/catalogaccess.h"
#include "cli/command.h"
#include "core/export/exportcells.h"

namespace errdex {

struct Query;

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

    // What other commands that write tables share.
    /// How a table is written: the format, the dialect of CSV, columns, and the file.
    static QList<OptionSpec> fileOptions();
    /// Null, or what is wrong. The format is what was asked for, else what the file's name says.
    static QString readOptions(const ParsedArguments &arguments, ExportOptions &options);
    /// Null, or why a format is nothing for where it would go.
    static QString checkTarget(const ParsedArguments &arguments, const ExportOptions &options,
                               const Environment &environment);
    /// Writes to the file or to standard output, and tells what went wrong.
    static ExitCode write(const ParsedArguments &arguments, const ExportCells &cells,
                          const ExportOptions &options, Console &console);
    /// Without what cannot be read, and with a word about it, where the export does not need it;
    /// where it does, throws the fault.
    static std::shared_ptr<const UserLayer> keptLayer(
            const KeptData &kept, const std::shared_ptr<const CatalogStore> &store,
            const QString &query, const ExportOptions &options, Console &console);
    /// What of a query could not be understood.
    static void tellIssues(const Query &query, Console &console);

private:
    static QString readColumns(const QString &list, ExportOptions &options);
    static QString readDelimiter(const QString &text, ExportOptions &options);
    static std::vector<Row> findRows(const std::shared_ptr<const CatalogStore> &store,
                                     const std::shared_ptr<const UserLayer> &own,
                                     const QString &query, Console &console);
};

} // namespace errdex
