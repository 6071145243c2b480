// SPDX-License-Identifier: MIT
#pragma once

#include "db/team/teamaddress.h"
#include "db/team/teamerror.h"

#include <QDeadlineTimer>

namespace errdex::db {

/// What keeps a PostgreSQL server, or a pooler before it, from answering at a place: no such name,
/// nobody who listens, no word in five seconds. Nothing where one is there. libpq would wait as long,
/// but cannot be told to stop. Throws ConnectionLost where `isCanceled` said so.
std::optional<TeamError> faultAtDoor(const TeamAddress::Host &host,
                                     const IsCanceled &isCanceled = {});

/// Waits for poll()'s `events`; false where they do not come in time. Throws as above.
bool waitForSocket(int descriptor, short events, const QDeadlineTimer &deadline,
                   const IsCanceled &isCanceled);

} // namespace errdex::db
