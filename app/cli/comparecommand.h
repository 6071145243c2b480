// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"
#include "core/compare/comparisonexport.h"

namespace errdex {

/// `errdex compare`
class CompareCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(errdex::CompareCommand)
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
    static QString readProviders(const QString &list, const CatalogStore &store,
                                 std::vector<int> &providers);
    static QString readRequest(const ParsedArguments &arguments, const CatalogStore &store,
                               ComparisonRequest &request);
    static void tellNothingLeft(const Comparison &comparison, const SearchResult &result,
                                Console &console);
    static QString readForm(const ParsedArguments &arguments, ExportOptions &options,
                            ComparisonForm &form);
};

} // namespace errdex
