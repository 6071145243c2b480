// SPDX-License-Identifier: MIT
#pragma once

#include "db/detail/pagefile.h"

#include <QList>
#include <QSet>

#include <functional>
#include <optional>
#include <variant>

namespace errdex::db {

/// A value of a row; there are no others in our STRICT schema.
using Cell = std::variant<std::monostate, qint64, QString>;

/// A row as it is stored: of a table with row ids, the id is apart.
struct StoredRow
{
    std::optional<qint64> rowId;
    QList<Cell> cells;
};

/// Reads the rows of b-trees, page by page; what cannot be read is left out and counted. Nothing is
/// followed twice, and nothing recurses over the content.
class TreeReader
{
public:
    using Visit = std::function<void(const StoredRow &)>;

    explicit TreeReader(const PageFile &file)
        : m_file(file)
    {
    }

    /// The rows below a root; of an index tree, those of its inner pages too.
    void readTree(quint32 root, bool hasRowIds, const Visit &visit);
    /// The rows of one page that no tree led to; false when it is none that holds rows.
    bool readStray(quint32 number, bool &hasRowIds, QList<StoredRow> &rows);
    /// The pages of the free list, which hold what was deleted.
    void skipFreePages();

    bool wasVisited(quint32 page) const { return m_visited.contains(page); }
    int unreadablePages() const { return m_unreadablePages; }
    int unreadableRows() const { return m_unreadableRows; }

private:
    struct Page
    {
        QByteArrayView bytes;
        int type = 0;
        QList<int> cells; ///< where each begins
        quint32 rightChild = 0;
        int brokenCells = 0; ///< that begin nowhere
    };

    std::optional<Page> parse(quint32 number) const;
    std::optional<StoredRow> row(const Page &page, int at);
    std::optional<QByteArray> payload(const Page &page, qsizetype at, quint64 size);

    const PageFile &m_file;
    QSet<quint32> m_visited;
    QSet<quint32> m_overflow; ///< pages that only go on what another begins
    int m_unreadablePages = 0;
    int m_unreadableRows = 0;
};

} // namespace errdex::db
