// SPDX-License-Identifier: MIT
#include "core/export/exportcells.h"

#include "core/export/csvwriter.h"
#include "core/export/htmlwriter.h"
#include "core/export/rowwriter.h"

#include <algorithm>

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

void ExportCells::appendJsonMembers(OutputBuffer &, size_t) const {}

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

void CodeCells::appendJsonMembers(OutputBuffer &buffer, size_t line) const
{
    if (!m_own || !m_own->team() || !m_own->team()->has(row(line)))
        return;
    bool isFirst = true;
    for (const TeamText &text : m_own->team()->of(m_store.key(row(line)))) {
        const bool isShown = std::ranges::any_of(m_columns, [&text](Column column) {
            return (column == Column::Note && text.field == db::OwnField::Note)
                    || (column == Column::Tags && text.field == db::OwnField::Tags)
                    || (column == Column::Link && text.field == db::OwnField::Link);
        });
        if (!isShown)
            continue;
        buffer.append(isFirst ? ", \"team\": [" : ", ");
        isFirst = false;
        const auto append = [&buffer](const char *name, const QString &value) {
            buffer.append(name);
            if (value.isEmpty())
                buffer.append("null");
            else
                appendJsonString(buffer, value.toStdString());
        };
        append("{\"field\": ", db::ownFieldName(text.field));
        append(", \"value\": ", text.value);
        append(", \"author\": ", text.author);
        append(", \"changed_at\": ", text.changedAt);
        append(", \"state\": ", teamTextStateName(text.state));
        buffer.append('}');
    }
    if (!isFirst)
        buffer.append(']');
}

std::unique_ptr<RowWriter> CodeCells::writer(const ExportOptions &options) const
{
    if (options.format == ExportFormat::Csv || options.format == ExportFormat::Tsv)
        return std::make_unique<CodeCsvWriter>(*this, options);
    return ExportCells::writer(options);
}

} // namespace errdex
