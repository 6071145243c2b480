-- SPDX-License-Identifier: MIT
-- Catalogues that the user has imported. A new import is a new version; former ones stay, to be
-- compared and restored.

CREATE TABLE imported_catalog (
    id              INTEGER PRIMARY KEY,
    slug            TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    name            TEXT NOT NULL CHECK (name <> ''),
    color           TEXT,
    url             TEXT,
    present_version INTEGER NOT NULL CHECK (present_version >= 1),
    removed_at      TEXT                  -- ISO 8601, UTC; out of sight since then
) STRICT;

CREATE TABLE imported_version (
    id          INTEGER PRIMARY KEY,
    catalog_id  INTEGER NOT NULL REFERENCES imported_catalog (id) ON DELETE CASCADE,
    number      INTEGER NOT NULL CHECK (number >= 1),
    imported_at TEXT NOT NULL,            -- ISO 8601, UTC
    source      TEXT NOT NULL,
    code_count  INTEGER NOT NULL,
    UNIQUE (catalog_id, number)
) STRICT;

-- The concept is a slug: the vocabulary is not the user's, and changes with the program.
CREATE TABLE imported_code (
    version_id         INTEGER NOT NULL REFERENCES imported_version (id) ON DELETE CASCADE,
    position           INTEGER NOT NULL CHECK (position >= 1),
    code               TEXT NOT NULL CHECK (code <> ''),
    occurrence         INTEGER NOT NULL CHECK (occurrence >= 1),
    category           TEXT,
    http_status        INTEGER CHECK (http_status BETWEEN 100 AND 599),
    http_status_source TEXT CHECK (http_status_source IN ('stated', 'rule', 'derived')),
    name               TEXT,
    message            TEXT,
    description        TEXT,
    condition          TEXT,
    concept            TEXT,
    PRIMARY KEY (version_id, position),
    CHECK ((http_status IS NULL) = (http_status_source IS NULL))
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX imported_code_key ON imported_code (version_id, code, occurrence);

-- Bundled catalogues cannot be changed; they can be put out of sight.
CREATE TABLE hidden_provider (
    slug TEXT PRIMARY KEY CHECK (slug <> '')
) STRICT, WITHOUT ROWID;
