-- SPDX-License-Identifier: MIT
-- What the user has searched for: searches kept by name, and the history of lookups.

CREATE TABLE saved_filter (
    id         TEXT PRIMARY KEY CHECK (id <> ''), -- a UUID: those of two people can be put together
    name       TEXT NOT NULL CHECK (name <> ''),
    name_key   TEXT NOT NULL UNIQUE,     -- the name without letter case, which engines fold unlike
    query      TEXT NOT NULL CHECK (query <> ''),
    position   INTEGER NOT NULL,
    is_on      INTEGER NOT NULL CHECK (is_on = 0 OR is_on = 1),
    shortcut   INTEGER CHECK (shortcut BETWEEN 1 AND 9),
    changed_at TEXT NOT NULL             -- ISO 8601, UTC
) STRICT, WITHOUT ROWID;

-- A pasted text may hold secrets: of a paste only the codes are kept, unless the user wants more.
CREATE TABLE lookup (
    id           INTEGER PRIMARY KEY,    -- the newest has the largest
    kind         TEXT NOT NULL CHECK (kind = 'query' OR kind = 'code' OR kind = 'paste'),
    query        TEXT,
    looked_up_at TEXT NOT NULL,          -- ISO 8601, UTC
    CHECK (kind <> 'query' OR query IS NOT NULL),
    CHECK (kind <> 'code' OR query IS NULL)
) STRICT;

CREATE TABLE looked_up_code (
    lookup_id  INTEGER NOT NULL REFERENCES lookup (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 1),
    provider   TEXT NOT NULL CHECK (provider <> ''),
    code       TEXT NOT NULL CHECK (code <> ''),
    occurrence INTEGER NOT NULL CHECK (occurrence >= 1),
    PRIMARY KEY (lookup_id, position)
) STRICT, WITHOUT ROWID;
