-- SPDX-License-Identifier: MIT
-- The catalogues: what providers publish, and the vocabulary that joins them.

CREATE TABLE http_status (
    status    INTEGER PRIMARY KEY CHECK (status BETWEEN 100 AND 599),
    phrase    TEXT NOT NULL CHECK (phrase <> ''),
    reference TEXT NOT NULL
) STRICT;

-- A tree of two levels: groups have no parent, concepts have one.
CREATE TABLE concept (
    id             INTEGER PRIMARY KEY,
    parent_id      INTEGER REFERENCES concept (id),
    position       INTEGER NOT NULL,
    slug           TEXT NOT NULL UNIQUE,
    title          TEXT NOT NULL,
    meaning        TEXT NOT NULL,
    canonical_code TEXT,
    http_status    INTEGER REFERENCES http_status (status),
    actor          TEXT CHECK (actor IN ('customer', 'integrator', 'provider', 'nobody')),
    retry          TEXT CHECK (retry IN ('never', 'after-change', 'after-wait', 'with-backoff')),
    next_step      TEXT,
    reply          TEXT
) STRICT;

CREATE TABLE provider (
    id                  INTEGER PRIMARY KEY,
    slug                TEXT NOT NULL UNIQUE,
    name                TEXT NOT NULL,
    product             TEXT,
    position            INTEGER NOT NULL,
    documentation_title TEXT,
    documentation_url   TEXT,
    document_name       TEXT,
    hosts               TEXT,            -- one host name a line
    delivery            TEXT,
    usage               TEXT,
    http_status_rule    TEXT,
    envelope            TEXT,
    placeholder         TEXT
) STRICT;

CREATE TABLE category (
    id          INTEGER PRIMARY KEY,
    provider_id INTEGER NOT NULL REFERENCES provider (id),
    position    INTEGER NOT NULL,
    title       TEXT NOT NULL CHECK (title <> ''),
    UNIQUE (provider_id, title)
) STRICT;

CREATE TABLE error_code (
    id                 INTEGER PRIMARY KEY,
    provider_id        INTEGER NOT NULL REFERENCES provider (id),
    code               TEXT NOT NULL CHECK (code <> ''),
    occurrence         INTEGER NOT NULL CHECK (occurrence >= 1),
    position           INTEGER NOT NULL CHECK (position >= 1),
    category_id        INTEGER REFERENCES category (id),
    -- What a page states is kept even where the registry does not know it, so no reference here.
    http_status        INTEGER CHECK (http_status BETWEEN 100 AND 599),
    http_status_source TEXT CHECK (http_status_source IN ('stated', 'rule', 'derived')),
    name               TEXT CHECK (name <> ''),
    message            TEXT CHECK (message <> ''),
    description        TEXT CHECK (description <> ''),
    condition          TEXT CHECK (condition <> ''),
    concept_id         INTEGER REFERENCES concept (id),
    remark             TEXT CHECK (remark <> ''),
    UNIQUE (provider_id, code, occurrence),
    CHECK ((http_status IS NULL) = (http_status_source IS NULL))
) STRICT;

-- Catalogues are read whole, provider by provider in page order.
CREATE UNIQUE INDEX error_code_page_order ON error_code (provider_id, position);
