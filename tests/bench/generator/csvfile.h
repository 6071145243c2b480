// SPDX-License-Identifier: MIT
#pragma once

#include "db/records.h"

#include <QFile>
#include <QHash>

namespace errdex::bench {

/// Writes the rows as the program's own CSV export does by default (RFC 4180, design.md). Written
/// apart from it, so that the two can be compared byte for byte.
class CsvFile
{
public:
    CsvFile(const QString &path, const QList<db::ConceptRecord> &concepts);

    bool open();
    void setProvider(const db::ProviderRecord &provider,
                     const QList<db::CategoryRecord> &categories);
    void add(const db::ErrorCodeRecord &record);
    bool close(); ///< false when not everything was written
    QString errorString() const { return m_file.errorString(); }

private:
    void addField(const QString &text, char end);

    QFile m_file;
    QByteArray m_buffer;
    QHash<db::ConceptId, QString> m_slugs;
    QHash<db::CategoryId, QString> m_titles;
    QString m_provider;
    bool m_isGood = true;
};

} // namespace errdex::bench
