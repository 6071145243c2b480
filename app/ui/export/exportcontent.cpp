// SPDX-License-Identifier: MIT
#include "exportcontent.h"

#include <utility>

namespace errdex {

CodesContent::CodesContent(ExportRows rows)
    : m_rows(std::move(rows))
{
}

std::unique_ptr<ExportCells> CodesContent::cells(const ExportOptions &options,
                                                 const LineSample &sample) const
{
    const size_t count = m_rows.count();
    std::shared_ptr<const std::vector<Row>> rows = m_rows.rows;
    if (sample.most < count) {
        std::vector<Row> some(sample.most);
        for (size_t i = 0; i < some.size(); ++i) {
            const size_t place = sample.isSpread ? i * count / some.size() : i;
            some[i] = rows ? (*rows)[place] : static_cast<Row>(place);
        }
        rows = std::make_shared<const std::vector<Row>>(std::move(some));
    }
    return std::make_unique<CodeCells>(*m_rows.store, std::move(rows), m_rows.own.get(),
                                       options.columns);
}

ComparisonContent::ComparisonContent(std::shared_ptr<const Comparison> comparison,
                                     ComparisonForm form)
    : m_comparison(std::move(comparison))
    , m_form(std::move(form))
    , m_codes(m_comparison->codeCount())
{
}

std::unique_ptr<ExportCells> ComparisonContent::cells(const ExportOptions &options,
                                                      const LineSample &sample) const
{
    return comparisonCells(*m_comparison, m_form, options, sample);
}

size_t ComparisonContent::lineCount() const
{
    return m_form.isLong ? m_codes : m_comparison->lineCount();
}

} // namespace errdex
