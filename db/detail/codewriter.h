// SPDX-License-Identifier: MIT
#pragma once

#include "db/importedcatalogs.h"

namespace errdex::db {

/// Writes the codes of a version within the transaction of its caller.
///
/// The codes of a source stand in no order, so that their index would be written all over: where a
/// version is no small part of what there is, the index goes first and is made anew at the end,
/// sorted once. The transaction holds both: the end of the process leaves what was there, index and
/// all.
class CodeWriter
{
public:
    enum class Way : quint8 {
        Fastest, ///< CodeTable where the engine is SQLite
        Portable, ///< by any engine
    };

    explicit CodeWriter(Connection &connection, Way way = Way::Fastest)
        : m_connection(connection)
        , m_way(way)
    {
    }

    /// `isCanceled` is asked now and then with the number of codes written, and at their end; false,
    /// with some of them written, where it says yes.
    bool write(qint64 version, std::span<const CodeText> codes,
               const std::function<bool(size_t)> &isCanceled);

private:
    bool isWorthRebuilding(size_t codes);
    QString takeIndex();
    bool insert(qint64 version, std::span<const CodeText> codes,
                const std::function<bool(size_t)> &isCanceled);
    bool insertOneByOne(qint64 version, std::span<const CodeText> codes,
                        const std::function<bool(size_t)> &isCanceled);

    Connection &m_connection;
    Way m_way;
};

} // namespace errdex::db
