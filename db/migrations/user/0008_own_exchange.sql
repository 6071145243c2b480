-- SPDX-License-Identifier: MIT
-- What two people keep apart is joined field by field, so each field knows which of its states have
-- left this database or come from another one: a state that knows mine was made from it, and follows
-- it; two that do not know each other are a conflict, and the one that loses stays beside the other,
-- in the field "others".

ALTER TABLE own_value RENAME TO own_value_before;

CREATE TABLE own_value (
    provider   TEXT NOT NULL,
    code       TEXT NOT NULL CHECK (code <> ''),
    occurrence INTEGER NOT NULL CHECK (occurrence >= 1),
    field      TEXT NOT NULL
               CHECK (field IN ('star', 'concept', 'note', 'tags', 'link', 'reply', 'others')),
    value      TEXT NOT NULL,
    changed_at TEXT NOT NULL,            -- ISO 8601 with milliseconds, UTC
    exchanged  TEXT NOT NULL DEFAULT '', -- such times, one a line
    PRIMARY KEY (provider, code, occurrence, field),
    CHECK (provider <> '' OR field IN ('reply', 'others'))
) STRICT, WITHOUT ROWID;

INSERT INTO own_value (provider, code, occurrence, field, value, changed_at)
SELECT provider, code, occurrence, field, value, changed_at
FROM own_value_before;

DROP TABLE own_value_before;
