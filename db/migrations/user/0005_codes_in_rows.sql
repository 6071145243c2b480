-- SPDX-License-Identifier: MIT
-- The codes of a version lie one behind the other by one number, which is quicker to write and to
-- read than a key of two columns. A source is one of three texts by comparisons, because SQLite
-- makes a table of an IN list for every statement.

ALTER TABLE imported_code RENAME TO imported_code_before;

CREATE TABLE imported_code (
    id                 INTEGER PRIMARY KEY,  -- version_id * 2^32 + position, from 1
    version_id         INTEGER NOT NULL REFERENCES imported_version (id) ON DELETE CASCADE,
    code               TEXT NOT NULL CHECK (code <> ''),
    occurrence         INTEGER NOT NULL CHECK (occurrence >= 1),
    category           TEXT,
    http_status        INTEGER CHECK (http_status BETWEEN 100 AND 599),
    http_status_source TEXT CHECK (http_status_source = 'stated' OR http_status_source = 'rule'
                                   OR http_status_source = 'derived'),
    name               TEXT,
    message            TEXT,
    description        TEXT,
    condition          TEXT,
    concept            TEXT,
    CHECK (id / 4294967296 = version_id AND id % 4294967296 > 0),
    CHECK ((http_status IS NULL) = (http_status_source IS NULL))
) STRICT;

INSERT INTO imported_code (id, version_id, code, occurrence, category, http_status,
                           http_status_source, name, message, description, condition, concept)
SELECT version_id * 4294967296 + position, version_id, code, occurrence, category, http_status,
       http_status_source, name, message, description, condition, concept
FROM imported_code_before ORDER BY version_id, position;

DROP TABLE imported_code_before;

CREATE UNIQUE INDEX imported_code_key ON imported_code (version_id, code, occurrence);
