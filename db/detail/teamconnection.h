// SPDX-License-Identifier: MIT
#pragma once

#include "db/detail/connection.h"
#include "db/team/teamaddress.h"
#include "db/team/teamrecords.h"

#include <memory>
#include <mutex>

namespace errdex::db {

/// A connection to PostgreSQL. What fails throws TeamError. Belongs to the thread that opened it,
/// but for its Interrupter.
class TeamConnection final : public Connection
{
public:
    /// Ends what a connection waits for, from any thread, and outlives it.
    class Interrupter
    {
    public:
        void interrupt(); ///< the connection is lost from then on

    private:
        friend class TeamConnection;
        std::mutex m_mutex;
        int m_socket = -1;
    };

    /// Bounded in time: each host gets five seconds, or until `isCanceled` says yes.
    explicit TeamConnection(const TeamAddress &address, TeamAccess access = TeamAccess::Any,
                            const IsCanceled &isCanceled = {});
    ~TeamConnection() override;

    const std::shared_ptr<Interrupter> &interrupter() const { return m_interrupter; }
    /// What a QSocketNotifier can watch: it becomes readable by a notification or by the end of the
    /// connection; -1 for none.
    int socket() const;
    /// Whether a notification has come since the last call; throws ConnectionLost.
    bool takeNotifications();
    /// The same script in one go; PostgreSQL makes one transaction of it where none is open.
    void executeText(const QString &script);
    void execute(const QString &sql) override { executeText(sql); } // few kinds can be prepared
    QString beginText() const override;
    QString ask(const QString &sql); ///< Statement::onlyText() of it

    [[noreturn]] void fail(const QSqlError &error) const override;

private:
    bool tryHosts(const TeamAddress &address, const QString &wanted);
    bool tryOpen(const TeamAddress &address, const QString &wanted);

    std::shared_ptr<Interrupter> m_interrupter = std::make_shared<Interrupter>();
};

/// What libpq and Qt's driver are told of an address, besides names and password; `wanted` is
/// libpq's target_session_attrs.
QString teamConnectOptions(const TeamAddress &address, const QString &wanted);

} // namespace errdex::db
