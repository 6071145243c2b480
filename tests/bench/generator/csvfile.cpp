// SPDX-License-Identifier: MIT
#include "csvfile.h"

using namespace Qt::StringLiterals;

namespace errdex::bench {

CsvFile::CsvFile(const QString &path, const QList<db::ConceptRecord> &concepts)
    : m_file(path)
{
    for (const db::ConceptRecord &record : concepts)
        m_slugs.insert(record.id, record.slug);
}

bool CsvFile::open()
{
    m_buffer = "provider,code,occurrence,http_status,category,name,message,description,condition,"
               "concept\r\n";
    return m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered);
}

void CsvFile::setProvider(const db::ProviderRecord &provider,
                          const QList<db::CategoryRecord> &categories)
{
    m_provider = provider.slug;
    m_titles.clear();
    for (const db::CategoryRecord &record : categories)
        m_titles.insert(record.id, record.title);
}

void CsvFile::add(const db::ErrorCodeRecord &record)
{
    addField(m_provider, ',');
    addField(record.code, ',');
    addField(QString::number(record.occurrence), ',');
    addField(record.httpStatus ? QString::number(*record.httpStatus) : QString(), ',');
    addField(record.category ? m_titles.value(*record.category) : QString(), ',');
    addField(record.name, ',');
    addField(record.message, ',');
    addField(record.description, ',');
    addField(record.condition, ',');
    addField(record.conceptId ? m_slugs.value(*record.conceptId) : QString(), '\r');
    m_buffer += '\n';
    if (m_buffer.size() > (1 << 20)) {
        m_isGood = m_isGood && m_file.write(m_buffer) == m_buffer.size();
        m_buffer.clear();
    }
}

void CsvFile::addField(const QString &text, char end)
{
    QByteArray field = text.toUtf8();
    if (field.contains('"') || field.contains(',') || field.contains('\n') || field.contains('\r'))
        field = '"' + field.replace('"', "\"\"") + '"';
    m_buffer += field;
    m_buffer += end;
}

bool CsvFile::close()
{
    m_isGood = m_isGood && m_file.write(m_buffer) == m_buffer.size();
    m_file.close();
    return m_isGood && m_file.error() == QFileDevice::NoError;
}

} // namespace errdex::bench
