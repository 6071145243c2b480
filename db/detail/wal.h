// SPDX-License-Identifier: MIT
#pragma once

namespace errdex::db {

class Connection;

/// Has a database keep a write-ahead log, https://www.sqlite.org/wal.html. Throws Error, of kind Locked
/// where others hold the database for seconds.
void useWal(Connection &connection);

} // namespace errdex::db
