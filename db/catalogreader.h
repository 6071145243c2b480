// SPDX-License-Identifier: MIT
#pragma once

#include "db/error.h"
#include "db/records.h"

#include <QList>

#include <functional>
#include <memory>

namespace errdex::db {

class Connection;

/// Reads the bundled catalogues. Opened read-only; used and destroyed in the thread that made it.
/// Every function throws Error (Corrupt, InputOutput, …).
class CatalogReader
{
public:
    /// Throws Error: Missing, NotADatabase, ForeignDatabase, NewerVersion, Corrupt, …
    explicit CatalogReader(const QString &path);
    ~CatalogReader();
    Q_DISABLE_COPY_MOVE(CatalogReader)

    QList<HttpStatusRecord> httpStatuses();
    QList<ConceptRecord> conceptRecords(); ///< groups before their concepts
    QList<ProviderRecord> providers(); ///< by position, then name
    QList<CategoryRecord> categories(); ///< by provider, then position
    qint64 codeCount();

    /// Hands over every code of `provider` in page order. The record is reused: copy what is kept.
    /// Stops early when `visit` returns false.
    void visitCodes(ProviderId provider, const std::function<bool(const ErrorCodeRecord &)> &visit);

private:
    std::unique_ptr<Connection> m_connection;
};

} // namespace errdex::db
