// SPDX-License-Identifier: MIT
#include "core/export/catalogfile.h"

#include "core/export/rowwriter.h"
#include "core/export/writeall.h"
#include "core/text/filename.h"

#include <QIODevice>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr size_t bufferBytes = size_t(256) * 1024;

class CatalogFileWriter
{
public:
    CatalogFileWriter(QIODevice &device, const CatalogStore &store, int provider,
                      const ExportProgress &progress)
        : m_device(device)
        , m_store(store)
        , m_first(store.firstRowOf(provider))
        , m_end(store.firstRowOf(provider + 1))
        , m_provider(store.providers().at(provider))
        , m_progress(progress)
    {
    }

    ExportOutcome write()
    {
        writeProvider();
        writeCategories();
        m_buffer.append(",\n  \"codes\": [");
        for (Row row = m_first; row < m_end; ++row) {
            writeCode(row);
            ++m_outcome.rows;
            if (m_buffer.size() >= bufferBytes && !flush())
                return m_outcome;
        }
        m_buffer.append("\n  ]\n}\n");
        flush();
        return m_outcome;
    }

private:
    void writeProvider()
    {
        m_buffer.append("{\n  \"provider\": {");
        member("    ", "slug", m_provider.slug, true);
        member("    ", "name", m_provider.name);
        member("    ", "product", m_provider.product);
        m_buffer.append(",\n    \"position\": ");
        m_buffer.append(std::to_string(std::max(1, m_provider.position)));
        m_buffer.append(",\n    \"documentation\": {");
        member("      ", "title", m_provider.documentationTitle, true);
        member("      ", "url", m_provider.documentationUrl);
        member("      ", "document", m_provider.documentName);
        m_buffer.append("\n    },\n    \"hosts\": [");
        for (qsizetype i = 0; i < m_provider.hosts.size(); ++i) {
            m_buffer.append(i == 0 ? "" : ", ");
            value(m_provider.hosts.at(i));
        }
        m_buffer.append("]");
        member("    ", "delivery", m_provider.delivery);
        member("    ", "usage", m_provider.usage);
        member("    ", "http_status_rule", m_provider.httpStatusRule);
        // Of an imported catalogue the form may be the page's own example, of several lines.
        const QString &body = m_provider.errorBody;
        const bool isForm = body.startsWith(u'{') && body.endsWith(u'}') && !body.contains(u'\n');
        if (isForm)
            member("    ", "error_body", body);
        member("    ", "envelope",
               m_provider.envelope.isNull() && !isForm ? body : m_provider.envelope);
        member("    ", "placeholder", m_provider.placeholder);
        m_buffer.append("\n  }");
    }

    void writeCategories()
    {
        m_buffer.append(",\n  \"categories\": [");
        QSet<int> known{CatalogStore::none};
        for (Row row = m_first; row < m_end; ++row) {
            const int category = m_store.category(row);
            if (known.contains(category))
                continue;
            m_buffer.append(known.size() == 1 ? "" : ", ");
            known.insert(category);
            appendJsonString(m_buffer, m_store.exportText(row, Column::Category));
        }
        m_buffer.append("]");
    }

    void writeCode(Row row)
    {
        m_buffer.append(row == m_first ? "\n    {" : ",\n    {");
        column(row, Column::Code, true);
        m_buffer.append(", \"occurrence\": ");
        m_buffer.append(std::to_string(m_store.occurrence(row)));
        column(row, Column::Category);
        m_buffer.append(", \"http_status\": ");
        const int status = m_store.httpStatus(row);
        m_buffer.append(status == 0 ? std::string("null") : std::to_string(status));
        m_buffer.append(", \"http_status_source\": ");
        value(db::toString(m_store.httpStatusSource(row)));
        for (const Column each : {Column::Name, Column::Message, Column::Description,
                                  Column::Condition, Column::Concept})
            column(row, each);
        m_buffer.append(", \"remark\": ");
        value(m_store.remark(row));
        m_buffer.append('}');
    }

    void column(Row row, Column column, bool isFirst = false)
    {
        m_buffer.append(isFirst ? "\"" : ", \"");
        m_buffer.append(columnName(column).toStdString());
        m_buffer.append("\": ");
        const std::string text = m_store.exportText(row, column);
        if (text.empty())
            m_buffer.append("null");
        else
            appendJsonString(m_buffer, text);
    }

    void member(std::string_view indent, std::string_view name, const QString &text,
                bool isFirst = false)
    {
        m_buffer.append(isFirst ? "\n" : ",\n");
        m_buffer.append(indent);
        m_buffer.append('"');
        m_buffer.append(name);
        m_buffer.append("\": ");
        value(text);
    }

    void value(const QString &text)
    {
        if (text.isEmpty())
            m_buffer.append("null");
        else
            appendJsonString(m_buffer, text.toStdString());
    }

    bool flush()
    {
        if (!writeAll(m_device, m_buffer.view())) {
            m_outcome.status = ExportOutcome::Status::WriteFailed;
            m_outcome.detail = m_device.errorString();
        } else if (m_progress && !m_progress(m_outcome.rows)) {
            m_outcome.status = ExportOutcome::Status::Canceled;
        }
        m_outcome.bytes += qint64(m_buffer.size());
        m_buffer.clear();
        return m_outcome.status == ExportOutcome::Status::Done;
    }

    QIODevice &m_device;
    const CatalogStore &m_store;
    Row m_first;
    Row m_end;
    const db::ProviderRecord &m_provider;
    const ExportProgress &m_progress;
    OutputBuffer m_buffer{bufferBytes + bufferBytes / 4};
    ExportOutcome m_outcome;
};

} // namespace

ExportOutcome writeCatalogFile(const QString &path, const CatalogStore &store, int provider,
                               const ExportProgress &progress)
{
    return writeWholeFile(path, [&](QIODevice &file) {
        return CatalogFileWriter(file, store, provider, progress).write();
    });
}

QString catalogFileName(const QString &slug)
{
    static const QRegularExpression unwanted(u"[^a-z0-9]+"_s);
    constexpr qsizetype longest = 80;
    QString name = slug.toLower().replace(unwanted, u"-"_s).left(longest);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    if (name.isEmpty() || isDeviceName(name))
        name = name.isEmpty() ? u"catalogue"_s : u"catalogue-"_s + name;
    return name + u".errdex.json"_s; // as in resources/errdex.xml
}

} // namespace errdex
