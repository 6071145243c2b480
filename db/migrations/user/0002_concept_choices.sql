-- SPDX-License-Identifier: MIT
-- Concepts that the user has given to codes without one, by what identifies a code for ever. The
-- concept is a slug: the vocabulary is not the user's, and changes with the program.

CREATE TABLE concept_choice (
    provider   TEXT NOT NULL CHECK (provider <> ''),
    code       TEXT NOT NULL CHECK (code <> ''),
    occurrence INTEGER NOT NULL CHECK (occurrence >= 1),
    concept    TEXT NOT NULL CHECK (concept <> ''),
    chosen_at  TEXT NOT NULL,            -- ISO 8601, UTC
    PRIMARY KEY (provider, code, occurrence)
) STRICT, WITHOUT ROWID;
