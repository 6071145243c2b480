// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace errdex::db {

/// The pages of a SQLite file as they lie there, without SQLite, which refuses the whole where a
/// part is damaged; with the newer ones of its write-ahead log. Nothing of the content is trusted.
///
/// Formats: https://www.sqlite.org/fileformat.html, sections 1.3 and 4.
class PageFile
{
public:
    /// Throws Error for a file that cannot be read at all.
    explicit PageFile(const QString &path);

    int pageSize() const { return m_pageSize; }
    int usableSize() const { return m_usableSize; } ///< without what extensions reserve
    quint32 pageCount() const { return m_pageCount; }
    /// Pages are counted from 1. Empty where there is none; never shorter than a page else.
    QByteArrayView page(quint32 number) const;
    bool hasHeader() const { return m_hasHeader; }
    quint32 schemaVersion() const { return m_schemaVersion; } ///< PRAGMA user_version

private:
    void readHeader();
    void readLog();

    QByteArray m_bytes;
    QByteArray m_log;
    QHash<quint32, qsizetype> m_logged; ///< where in the log a page's newest content is
    int m_pageSize = 0;
    int m_usableSize = 0;
    quint32 m_pageCount = 0;
    quint32 m_schemaVersion = 0;
    bool m_hasHeader = false;
};

} // namespace errdex::db
