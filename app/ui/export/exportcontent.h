// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparisonexport.h"

#include <memory>

namespace errdex {

/// What an export writes, whatever it is: a table that can be made with any options, whole for the
/// file or a sample of it for the preview. Immutable, and shared with the thread that writes.
class ExportContent
{
public:
    ExportContent() = default;
    virtual ~ExportContent() = default;
    Q_DISABLE_COPY_MOVE(ExportContent)

    /// `this` outlives them.
    virtual std::unique_ptr<ExportCells> cells(const ExportOptions &options,
                                               const LineSample &sample = {}) const = 0;
    virtual size_t lineCount() const = 0; ///< without the heads
    virtual size_t codeCount() const = 0; ///< what ExportOutcome::rows comes to
    virtual bool isOfCodes() const { return true; } ///< a line is one code
};

/// The rows of an export: all of a store, or some in an order. Cheap to copy.
struct ExportRows
{
    std::shared_ptr<const CatalogStore> store;
    std::shared_ptr<const std::vector<Row>> rows; ///< null means all
    std::shared_ptr<const UserLayer> own = nullptr; ///< what the user keeps of them

    size_t count() const { return rows ? rows->size() : store->rowCount(); }
};

/// Codes as the table shows them.
class CodesContent final : public ExportContent
{
public:
    explicit CodesContent(ExportRows rows);

    std::unique_ptr<ExportCells> cells(const ExportOptions &options,
                                       const LineSample &sample = {}) const override;
    size_t lineCount() const override { return m_rows.count(); }
    size_t codeCount() const override { return m_rows.count(); }

private:
    ExportRows m_rows;
};

/// Providers side by side.
class ComparisonContent final : public ExportContent
{
public:
    ComparisonContent(std::shared_ptr<const Comparison> comparison, ComparisonForm form);

    std::unique_ptr<ExportCells> cells(const ExportOptions &options,
                                       const LineSample &sample = {}) const override;
    size_t lineCount() const override;
    size_t codeCount() const override { return m_codes; }
    bool isOfCodes() const override { return m_form.isLong; }

private:
    std::shared_ptr<const Comparison> m_comparison;
    ComparisonForm m_form;
    size_t m_codes;
};

} // namespace errdex
