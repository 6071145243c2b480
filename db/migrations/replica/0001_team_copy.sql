-- SPDX-License-Identifier: MIT
-- What this machine has of its team's database, and what it still has to send there. All but the
-- outbox can be fetched again.

CREATE TABLE team_value (
    provider   TEXT NOT NULL,
    code       TEXT NOT NULL CHECK (code <> ''),
    occurrence INTEGER NOT NULL CHECK (occurrence >= 1),
    field      TEXT NOT NULL CHECK (field IN ('concept', 'note', 'tags', 'link', 'reply')),
    value      TEXT NOT NULL,            -- empty: taken back
    revision   INTEGER NOT NULL CHECK (revision >= 1),
    author     TEXT NOT NULL,
    changed_at TEXT NOT NULL,            -- ISO 8601 with microseconds, UTC, by the server's clock
    PRIMARY KEY (provider, code, occurrence, field)
) STRICT, WITHOUT ROWID;

-- A place has one row here, or two: one that was sent, whose answer is awaited, and what was written
-- since. The second has no base of its own until the answer is there.
CREATE TABLE outbox (
    sequence   INTEGER PRIMARY KEY AUTOINCREMENT,
    op_id      TEXT NOT NULL UNIQUE,     -- a UUID: sent twice, it counts once
    provider   TEXT NOT NULL,
    code       TEXT NOT NULL CHECK (code <> ''),
    occurrence INTEGER NOT NULL CHECK (occurrence >= 1),
    field      TEXT NOT NULL CHECK (field IN ('concept', 'note', 'tags', 'link', 'reply')),
    value      TEXT NOT NULL,
    base       INTEGER,                  -- the revision that the author had before the eyes
    state      TEXT NOT NULL
               CHECK (state IN ('waiting', 'sent', 'conflict', 'no-right', 'too-large'))
) STRICT;
CREATE INDEX outbox_place ON outbox (provider, code, occurrence, field);

CREATE TABLE team_state (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
