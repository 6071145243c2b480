-- SPDX-License-Identifier: MIT
-- All that a person keeps with a code is one table of fields: star, concept, note, tags, link and
-- reply. Each has its time, so that what two people kept apart can be joined field by field; what
-- was taken back stays as an empty value, or a join would bring it back.
--
-- A reply can be kept with a concept too: the provider is empty then, and the code its slug.

CREATE TABLE own_value (
    provider   TEXT NOT NULL,
    code       TEXT NOT NULL CHECK (code <> ''),
    occurrence INTEGER NOT NULL CHECK (occurrence >= 1),
    field      TEXT NOT NULL
               CHECK (field IN ('star', 'concept', 'note', 'tags', 'link', 'reply')),
    value      TEXT NOT NULL,
    changed_at TEXT NOT NULL,            -- ISO 8601 with milliseconds, UTC
    PRIMARY KEY (provider, code, occurrence, field),
    CHECK (provider <> '' OR field = 'reply')
) STRICT, WITHOUT ROWID;

INSERT INTO own_value (provider, code, occurrence, field, value, changed_at)
SELECT provider, code, occurrence, 'star', '1', substr(starred_at, 1, 19) || '.000Z'
FROM starred_code;

INSERT INTO own_value (provider, code, occurrence, field, value, changed_at)
SELECT provider, code, occurrence, 'concept', concept, substr(chosen_at, 1, 19) || '.000Z'
FROM concept_choice;

DROP TABLE starred_code;
DROP TABLE concept_choice;
