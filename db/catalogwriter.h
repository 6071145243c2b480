// SPDX-License-Identifier: MIT
#pragma once

#include "db/error.h"
#include "db/records.h"

#include <memory>

namespace errdex::db {

class Connection;
class Statement;
class Transaction;

/// Writes a new database of catalogues, in one transaction: nothing is there until finish().
///
/// The same calls in the same order give the same file, byte for byte (with the same SQLite).
/// The ids of the records are stored as they are. Throws Error.
class CatalogWriter
{
public:
    /// `path` must not exist yet.
    explicit CatalogWriter(const QString &path);
    ~CatalogWriter();
    Q_DISABLE_COPY_MOVE(CatalogWriter)

    void add(const HttpStatusRecord &record);
    void add(const ConceptRecord &record);
    void add(const ProviderRecord &record);
    void add(const CategoryRecord &record);
    void add(const ErrorCodeRecord &record);
    void finish();

private:
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Transaction> m_transaction;
    std::unique_ptr<Statement> m_addCode; ///< prepared once: a million rows go through it
};

} // namespace errdex::db
