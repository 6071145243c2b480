-- SPDX-License-Identifier: MIT
-- Stars are kept by what identifies a code for ever, not by a row id: catalogues are replaced.

CREATE TABLE starred_code (
    provider   TEXT NOT NULL CHECK (provider <> ''),
    code       TEXT NOT NULL CHECK (code <> ''),
    occurrence INTEGER NOT NULL CHECK (occurrence >= 1),
    starred_at TEXT NOT NULL,            -- ISO 8601, UTC
    PRIMARY KEY (provider, code, occurrence)
) STRICT, WITHOUT ROWID;
