// SPDX-License-Identifier: MIT
#pragma once

#include "db/team/teamserver.h"
#include "tests/cli/clifixture.h"
#include "tests/team/postgres.h"

#include <memory>

namespace errdex::testpostgres {

/// A test of `errdex team` against a server of its own.
class TeamCliTest : public QObject
{
protected:
    void startServer() { m_postgres = std::make_unique<Postgres>(); }

    /// The options that name a database there.
    QStringList at(const QString &user, const QString &database) const
    {
        return {QStringLiteral("--hosts"),
                QStringLiteral("%1:%2").arg(m_postgres->folder()).arg(m_postgres->port()),
                QStringLiteral("--database"),
                database,
                QStringLiteral("--user"),
                user};
    }
    clitest::Outcome run(const QString &action, const QString &user, const QString &database,
                         const QStringList &more = {}) const
    {
        return m_cli.run(QStringList{QStringLiteral("team"), action} + at(user, database) + more);
    }

    /// A catalogue of one code, SH-1.
    void shareCatalog(const QString &database, const char *message,
                      const QString &slug = QStringLiteral("shared-one")) const
    {
        db::CodeText code;
        code.code = "SH-1";
        code.message = message;
        db::ImportedCatalogRecord record;
        record.slug = slug;
        record.name = QStringLiteral("Shared One");
        db::TeamServer(m_postgres->address(QStringLiteral("cora"), database))
                .putCatalog(QUuid::createUuid(), record, {&code, 1});
    }

    std::unique_ptr<Postgres> m_postgres;
    clitest::CliFixture m_cli;
};

} // namespace errdex::testpostgres
