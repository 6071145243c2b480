// SPDX-License-Identifier: MIT
#pragma once

#include "db/importedcatalogs.h"
#include "db/team/teamaddress.h"
#include "db/team/teamrecords.h"

#include <QSet>

#include <functional>
#include <memory>

namespace errdex::db {

class Statement;
class TeamConnection;

/// A shared catalogue as the server lists it.
struct TeamCatalog
{
    ImportedCatalogRecord record; ///< `version` 0: it was removed; importedAt by the server's clock
    qint64 versionId = 0; ///< of the present version
    qint64 revision = 0;
};

/// A version of a shared catalogue, as the server keeps it.
struct TeamCatalogVersion
{
    qint64 id = 0; ///< for TeamServer::codesAfter()
    int number = 0; ///< from 1
    QString source;
    qint64 codeCount = 0;
    QString author; ///< the curator
    QString createdAt; ///< ISO 8601 with microseconds, UTC, by the server's clock
    bool isPresent = false; ///< of a catalogue that was withdrawn none is

    friend bool operator==(const TeamCatalogVersion &, const TeamCatalogVersion &) = default;
};

/// The team's database, for one user. Lives in the thread that made it; every function waits for the
/// server and throws TeamError.
///
/// What a server says is not believed: rows that no server of ours would send, or more or longer
/// ones than were asked for, are a BadAnswer.
class TeamServer
{
public:
    static constexpr int pageSize = 1000; ///< of values
    static constexpr int codePageSize = 5000;

    /// Connects, and checks that both sides know the same schema.
    explicit TeamServer(const TeamAddress &address, TeamAccess access = TeamAccess::Any,
                        const IsCanceled &isCanceled = {});
    ~TeamServer();
    Q_DISABLE_COPY_MOVE(TeamServer)

    /// Whose database it is. `revision` is one that the caller has seen, to be asked about.
    TeamGreeting greet(qint64 revision = 0);

    /// From now on the server says when something has changed.
    void listen();
    int socket() const; ///< becomes readable then, or when the connection ends; -1 for none
    bool takeNotifications(); ///< whether it has said so since the last call
    /// Ends any wait of this object, from any thread, also when it is gone; it is of no use then.
    std::function<void()> interrupter() const;

    /// Values with a later revision, in the order of revisions; at most pageSize.
    QList<TeamValue> valuesAfter(qint64 revision);
    /// Every state of a place, newest first; at most pageSize.
    QList<TeamValue> history(const TeamPlace &place);
    /// States of all places with a later revision, in the order of revisions; at most pageSize.
    QList<TeamValue> historyAfter(qint64 revision);
    /// Whether restore() may be called: by an administrator, as whom team init was run.
    bool mayRestore();
    /// Adds states as they once were, with their authors and times, to places that this server knows
    /// nothing of; in their order, all or none. The places that it has taken.
    QSet<TeamPlace> restore(const QList<TeamValue> &history);
    /// Writes changes in their order; an answer for each. All or none reach the server.
    QList<TeamAnswer> put(const QList<TeamChange> &changes);

    QList<TeamCatalog> catalogsAfter(
            qint64 revision); ///< in the order of revisions; at most pageSize
    /// None where the team never had it.
    std::optional<TeamCatalog> catalog(const QString &slug);
    /// Newest first, at most pageSize; none of a catalogue that the team never had.
    QList<TeamCatalogVersion> catalogVersions(const QString &slug);
    /// The codes of a version with positions after `position`; at most codePageSize.
    QList<ImportedCodeRecord> codesAfter(qint64 versionId, int position);
    /// Stores a new version, as ImportedCatalogs::save() does; `op` names the change. `base` is the
    /// revision of the catalogue that the curator has seen, 0 for none; without one it is not asked.
    /// Gives the version's number; 0, with nothing stored, where the team has another revision by
    /// now, or `isCanceled` said yes.
    int putCatalog(const QUuid &op, const ImportedCatalogRecord &record,
                   std::span<const CodeText> codes, std::optional<qint64> base = {},
                   const std::function<bool(size_t)> &isCanceled = {});
    /// Makes a former version the present one; without a number the catalogue is removed. False
    /// where there is none, or the team has another revision than `base` by now.
    bool setCatalogVersion(const QString &slug, std::optional<int> version,
                           std::optional<qint64> base = {});

private:
    static QList<TeamValue> statesAfter(Statement &statement, qint64 revision);
    void addStates(const QString &json);

    std::unique_ptr<TeamConnection> m_connection;
    // What every client asks at every change is prepared once.
    std::unique_ptr<Statement> m_valuesAfter;
    std::unique_ptr<Statement> m_catalogsAfter;
};

} // namespace errdex::db
