-- SPDX-License-Identifier: MIT
-- Who has given a version to the team, in the copy of what it shares; imported_at is when that was, by the
-- server's clock. NULL for what the user has imported.

ALTER TABLE imported_version ADD COLUMN author TEXT;
