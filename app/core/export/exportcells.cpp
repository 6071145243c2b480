// SPDX-License-Identifier: MIT
#include "core/export/exportcells.h"

#include "core/export/csvwriter.h"
#include "core/export/htmlwriter.h"
#include "core/export/rowwriter.h"

namespace errdex {

std::string_view ExportCells::address(size_t, size_t) const
{
    return {};
}

size_t ExportCells::codes(size_t) const
{
    return 1;
}

void ExportCells::appendMarkdown(OutputBuffer &buffer, size_t line, size_t column) const
{
    appendMarkdownText(buffer, text(line, column));
}

std::unique_ptr<RowWriter> ExportCells::writer(const ExportOptions &options) const
{
    return RowWriter::make(*this, options);
}

CodeCells::CodeCells(const ExportInput &input, const std::vector<Column> &columns)
    : m_store(input.store)
    , m_own(input.own)
    , m_columns(columns)
    , m_rows(input.rows)
{
    prepare();
}

CodeCells::CodeCells(const CatalogStore &store, std::shared_ptr<const std::vector<Row>> rows,
                     const UserLayer *own, const std::vector<Column> &columns)
    : m_store(store)
    , m_own(own)
    , m_columns(columns)
    , m_kept(std::move(rows))
    , m_isAll(!m_kept)
{
    if (m_kept)
        m_rows = *m_kept;
    prepare();
}

void CodeCells::prepare()
{
    for (const Column column : m_columns)
        m_heads.push_back(headOf(column));
    for (const db::ProviderRecord &provider : m_store.providers())
        m_addresses.push_back(webAddress(provider.documentationUrl).toStdString());
}

ExportCells::Kind CodeCells::kindOf(Column column)
{
    if (column == Column::Code)
        return Kind::Code;
    return column == Column::HttpStatus || column == Column::Occurrence ? Kind::Number : Kind::Text;
}

ExportCells::Head CodeCells::headOf(Column column)
{
    return {columnName(column).toStdString(), ExportText::columnTitle(column).toStdString(),
            kindOf(column)};
}

std::string_view CodeCells::text(size_t line, size_t column) const
{
    m_text = exportText(m_store, m_own, row(line), m_columns[column]);
    return m_text;
}

std::string_view CodeCells::address(size_t line, size_t column) const
{
    return m_columns[column] == Column::Provider ? m_addresses[size_t(m_store.provider(row(line)))]
                                                 : std::string_view();
}

std::unique_ptr<RowWriter> CodeCells::writer(const ExportOptions &options) const
{
    if (options.format == ExportFormat::Csv || options.format == ExportFormat::Tsv)
        return std::make_unique<CodeCsvWriter>(*this, options);
    return ExportCells::writer(options);
}

} // namespace errdex
