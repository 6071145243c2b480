-- SPDX-License-Identifier: MIT
-- What a team shares, on PostgreSQL 13 or later. Run within one transaction as errdex_owner; the
-- roles and the schema are made before (db/team/teamschema.cpp), because they need other rights.
--
-- Nobody but the owner writes a table: persons call functions, which run as the owner, check the
-- rights of who calls (session_user: it does not change within them) and keep the rules. Row level
-- security stands behind that: it binds the owner too, so that a defect in a function cannot change
-- history.

CREATE TABLE errdex.migration (
    version    integer PRIMARY KEY CHECK (version >= 1),
    name       text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now(),
    applied_by text NOT NULL DEFAULT session_user
);

-- Who the team is: a copy of one team's data is never mixed with another's.
CREATE TABLE errdex.team (
    is_only    boolean PRIMARY KEY DEFAULT true CHECK (is_only),
    id         uuid NOT NULL DEFAULT gen_random_uuid(),
    created_at timestamptz NOT NULL DEFAULT now()
);
INSERT INTO errdex.team DEFAULT VALUES;

-- Gives each change its number. The row stays locked until the change is committed, so numbers
-- become visible in their order, and "all after N" has no gaps. A sequence would have some.
CREATE TABLE errdex.counter (
    is_only  boolean PRIMARY KEY DEFAULT true CHECK (is_only),
    revision bigint NOT NULL
);
INSERT INTO errdex.counter (revision) VALUES (0);

-- One field of what the team keeps with a code; with an empty provider a reply for a concept, whose
-- slug is the code. An empty value was taken back: it stays, so that a laptop that comes back after
-- weeks does not bring it back. Texts are compared by their bytes, as in everybody's local copy.
CREATE TABLE errdex.value (
    provider   text COLLATE "C" NOT NULL CHECK (octet_length(provider) <= 256),
    code       text COLLATE "C" NOT NULL CHECK (code <> '' AND octet_length(code) <= 1024),
    occurrence integer NOT NULL CHECK (occurrence >= 1),
    field      text COLLATE "C" NOT NULL
               CHECK (field IN ('concept', 'note', 'tags', 'link', 'reply')),
    value      text COLLATE "C" NOT NULL,
    revision   bigint NOT NULL UNIQUE,
    author     text NOT NULL,
    changed_at timestamptz NOT NULL, -- by the server's clock
    PRIMARY KEY (provider, code, occurrence, field),
    CHECK (provider <> '' OR field = 'reply'),
    CONSTRAINT value_size CHECK (octet_length(value) <= CASE field
        WHEN 'note' THEN 262144
        WHEN 'reply' THEN 65536
        WHEN 'tags' THEN 8192
        WHEN 'link' THEN 4096
        ELSE 256 END)
);

-- Every state that a value has had. Never changed, never deleted. `op_id` is the client's name for
-- the change: sent twice over a broken connection, it counts once.
CREATE TABLE errdex.value_history (
    revision      bigint PRIMARY KEY,
    op_id         uuid NOT NULL UNIQUE,
    provider      text COLLATE "C" NOT NULL,
    code          text COLLATE "C" NOT NULL,
    occurrence    integer NOT NULL,
    field         text COLLATE "C" NOT NULL,
    value         text COLLATE "C" NOT NULL,
    base_revision bigint NOT NULL, -- that the author had before the eyes; 0: nothing
    author        text NOT NULL,
    changed_at    timestamptz NOT NULL
);
CREATE INDEX value_history_place
    ON errdex.value_history (provider, code, occurrence, field, revision);

-- Shared catalogues, with their former versions. Without a present version one was removed.
CREATE TABLE errdex.catalog (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    slug            text COLLATE "C" NOT NULL UNIQUE
                    CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND octet_length(slug) <= 256),
    name            text NOT NULL CHECK (name <> '' AND octet_length(name) <= 1024),
    url             text CHECK (octet_length(url) <= 4096),
    error_body      text CHECK (octet_length(error_body) <= 65536),
    present_version integer,
    revision        bigint UNIQUE, -- the columns from here on: NULL while the first version is stored
    author          text,
    changed_at      timestamptz
);

CREATE TABLE errdex.catalog_version (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    catalog_id bigint NOT NULL REFERENCES errdex.catalog (id),
    number     integer NOT NULL CHECK (number >= 1),
    op_id      uuid NOT NULL UNIQUE,
    source     text NOT NULL CHECK (octet_length(source) <= 4096),
    code_count integer NOT NULL CHECK (code_count BETWEEN 0 AND 5000000),
    author     text NOT NULL,
    created_at timestamptz NOT NULL,
    UNIQUE (catalog_id, number)
);

CREATE TABLE errdex.catalog_code (
    version_id         bigint NOT NULL REFERENCES errdex.catalog_version (id),
    position           integer NOT NULL CHECK (position >= 1),
    code               text COLLATE "C" NOT NULL CHECK (code <> '' AND octet_length(code) <= 1024),
    occurrence         integer NOT NULL CHECK (occurrence >= 1),
    category           text CHECK (octet_length(category) <= 4096),
    http_status        integer CHECK (http_status BETWEEN 100 AND 599),
    http_status_source text CHECK (http_status_source IN ('stated', 'rule', 'derived')),
    name               text CHECK (octet_length(name) <= 4096),
    message            text CHECK (octet_length(message) <= 65536),
    description        text CHECK (octet_length(description) <= 262144),
    condition          text CHECK (octet_length(condition) <= 65536),
    concept            text CHECK (octet_length(concept) <= 256),
    PRIMARY KEY (version_id, position)
);

-- Rights of tables: reading, and nothing else, for whoever is a reader.

GRANT USAGE ON SCHEMA errdex TO errdex_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA errdex TO errdex_reader;

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['migration', 'team', 'counter', 'value', 'value_history', 'catalog',
                             'catalog_version', 'catalog_code'] LOOP
        EXECUTE format('ALTER TABLE errdex.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE errdex.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY reading ON errdex.%I FOR SELECT '
                       'TO errdex_reader, errdex_owner USING (true)', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['migration', 'value', 'value_history', 'catalog', 'catalog_version',
                             'catalog_code'] LOOP
        EXECUTE format('CREATE POLICY adding ON errdex.%I FOR INSERT '
                       'TO errdex_owner WITH CHECK (true)', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['counter', 'value', 'catalog'] LOOP
        EXECUTE format('CREATE POLICY changing ON errdex.%I FOR UPDATE '
                       'TO errdex_owner USING (true) WITH CHECK (true)', t);
    END LOOP;
END
$$;

-- Functions. PostgreSQL lets everybody call a new one, so that is taken away first.

ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

CREATE FUNCTION errdex.require(role text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT pg_has_role(session_user, role, 'MEMBER') THEN
        RAISE insufficient_privilege USING MESSAGE = format('%s is not a member of %s',
                                                            session_user, role);
    END IF;
END
$$;

-- The next number; from here to the end of the transaction nobody else writes.
CREATE FUNCTION errdex.next_revision() RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    n bigint;
BEGIN
    UPDATE errdex.counter SET revision = revision + 1 RETURNING revision INTO n;
    PERFORM pg_notify('errdex', n::text);
    RETURN n;
END
$$;

CREATE FUNCTION errdex.put_value(p_op uuid, p_provider text, p_code text, p_occurrence integer,
                                 p_field text, p_value text, p_base bigint)
RETURNS text -- accepted, unchanged, conflict; refused: too-large or no-right
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    present errdex.value%ROWTYPE;
    n bigint;
    moment timestamptz := clock_timestamp();
BEGIN
    IF p_field = 'concept' AND NOT pg_has_role(session_user, 'errdex_curator', 'MEMBER') THEN
        RETURN 'no-right';
    END IF;
    PERFORM 1 FROM errdex.value_history WHERE op_id = p_op AND author = session_user;
    IF FOUND THEN
        RETURN 'accepted'; -- before; the answer was lost on its way
    END IF;
    SELECT * INTO present FROM errdex.value
        WHERE provider = p_provider AND code = p_code AND occurrence = p_occurrence
          AND field = p_field;
    IF coalesce(present.value, '') = p_value THEN
        RETURN 'unchanged';
    END IF;
    -- A base that this server does not have: it was set back to a backup. Nothing is overwritten
    -- where there is nothing.
    IF present.revision IS NOT NULL AND present.revision <> p_base THEN
        RETURN 'conflict';
    END IF;
    n := errdex.next_revision();
    INSERT INTO errdex.value (provider, code, occurrence, field, value, revision, author, changed_at)
    VALUES (p_provider, p_code, p_occurrence, p_field, p_value, n, session_user, moment)
    ON CONFLICT (provider, code, occurrence, field) DO UPDATE SET
        value = excluded.value, revision = excluded.revision, author = excluded.author,
        changed_at = excluded.changed_at;
    INSERT INTO errdex.value_history (revision, op_id, provider, code, occurrence, field, value,
                                      base_revision, author, changed_at)
    VALUES (n, p_op, p_provider, p_code, p_occurrence, p_field, p_value, p_base, session_user,
            moment);
    RETURN 'accepted';
EXCEPTION
    WHEN check_violation OR not_null_violation OR program_limit_exceeded THEN
        RETURN 'too-large';
END
$$;

-- Writes changes one after the other: [{"op", "provider", "code", "occurrence", "field", "value",
-- "base"}, …]. Says of each what became of it, with the row that is present now.
CREATE FUNCTION errdex.put_values(changes jsonb)
RETURNS TABLE (op uuid, outcome text, value text, revision bigint, author text,
               changed_at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    c jsonb;
BEGIN
    PERFORM errdex.require('errdex_editor');
    IF jsonb_array_length(changes) > 1000 THEN
        RAISE program_limit_exceeded USING MESSAGE = 'more than 1000 changes at once';
    END IF;
    -- Before anything is read: what is compared must still be so when it is written.
    PERFORM 1 FROM errdex.counter FOR UPDATE;
    FOR c IN SELECT * FROM jsonb_array_elements(changes) LOOP
        op := (c ->> 'op')::uuid;
        outcome := errdex.put_value(op, c ->> 'provider', c ->> 'code',
                                    (c ->> 'occurrence')::integer, c ->> 'field', c ->> 'value',
                                    (c ->> 'base')::bigint);
        value := NULL;
        revision := NULL;
        author := NULL;
        changed_at := NULL;
        SELECT v.value, v.revision, v.author, v.changed_at INTO value, revision, author, changed_at
            FROM errdex.value v
            WHERE v.provider = c ->> 'provider' AND v.code = c ->> 'code'
              AND v.occurrence = (c ->> 'occurrence')::integer AND v.field = c ->> 'field';
        RETURN NEXT;
    END LOOP;
END
$$;

-- A new version of a catalogue, in three steps of one transaction: begin, codes in pages, finish.
-- The version's id, negative where `p_op` was stored before.
CREATE FUNCTION errdex.begin_catalog(p_op uuid, p_slug text, p_source text, p_codes integer)
RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    catalog bigint;
    version bigint;
    next_number integer;
BEGIN
    PERFORM errdex.require('errdex_curator');
    -- One catalogue at a time; the counter is left to those who write notes meanwhile.
    PERFORM pg_advisory_xact_lock(hashtext('errdex catalog'));
    SELECT id INTO version FROM errdex.catalog_version WHERE op_id = p_op AND author = session_user;
    IF FOUND THEN
        RETURN -version;
    END IF;
    INSERT INTO errdex.catalog (slug, name) VALUES (p_slug, p_slug) ON CONFLICT (slug) DO NOTHING;
    SELECT id INTO catalog FROM errdex.catalog WHERE slug = p_slug;
    SELECT coalesce(max(number), 0) + 1 INTO next_number
        FROM errdex.catalog_version WHERE catalog_id = catalog;
    INSERT INTO errdex.catalog_version (catalog_id, number, op_id, source, code_count, author,
                                        created_at)
    VALUES (catalog, next_number, p_op, p_source, p_codes, session_user, clock_timestamp())
    RETURNING id INTO version;
    RETURN version;
END
$$;

-- Codes: [{"position", "code", "occurrence", …}, …], as the columns of catalog_code.
CREATE FUNCTION errdex.add_codes(p_version bigint, codes jsonb) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    added integer;
BEGIN
    PERFORM errdex.require('errdex_curator');
    -- Only within the transaction that began the version: one that others see never changes.
    PERFORM 1 FROM errdex.catalog_version WHERE id = p_version
        AND xmin::text::bigint = (pg_current_xact_id()::text::bigint & 4294967295);
    IF NOT FOUND THEN
        RAISE insufficient_privilege USING MESSAGE = 'no version that was begun here';
    END IF;
    INSERT INTO errdex.catalog_code (version_id, position, code, occurrence, category, http_status,
                                     http_status_source, name, message, description, condition,
                                     concept)
    SELECT p_version, r.position, r.code, r.occurrence, r.category, r.http_status,
           r.http_status_source, r.name, r.message, r.description, r.condition, r.concept
    FROM jsonb_to_recordset(codes) AS r (position integer, code text, occurrence integer,
                                         category text, http_status integer,
                                         http_status_source text, name text, message text,
                                         description text, condition text, concept text);
    GET DIAGNOSTICS added = ROW_COUNT;
    RETURN added;
END
$$;

-- A null `p_url` or `p_error_body` leaves what was there.
CREATE FUNCTION errdex.finish_catalog(p_version bigint, p_name text, p_url text, p_error_body text)
RETURNS integer -- the version's number
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v errdex.catalog_version%ROWTYPE;
    counted bigint;
BEGIN
    PERFORM errdex.require('errdex_curator');
    SELECT * INTO v FROM errdex.catalog_version WHERE id = p_version
        AND xmin::text::bigint = (pg_current_xact_id()::text::bigint & 4294967295);
    IF NOT FOUND THEN
        RAISE insufficient_privilege USING MESSAGE = 'no version that was begun here';
    END IF;
    SELECT count(*) INTO counted FROM errdex.catalog_code WHERE version_id = p_version;
    IF counted <> v.code_count THEN
        RAISE check_violation USING MESSAGE = format('%s codes came, %s were announced', counted,
                                                     v.code_count);
    END IF;
    UPDATE errdex.catalog AS c SET
        name = p_name, url = coalesce(p_url, c.url),
        error_body = coalesce(p_error_body, c.error_body), present_version = v.number,
        revision = errdex.next_revision(), author = session_user, changed_at = clock_timestamp()
        WHERE id = v.catalog_id;
    RETURN v.number;
END
$$;

-- Makes a former version the present one; NULL removes the catalogue. False where there is none.
CREATE FUNCTION errdex.set_catalog_version(p_slug text, p_number integer) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    n bigint;
BEGIN
    PERFORM errdex.require('errdex_curator');
    PERFORM 1 FROM errdex.counter FOR UPDATE;
    PERFORM 1 FROM errdex.catalog c WHERE c.slug = p_slug AND (p_number IS NULL OR EXISTS
        (SELECT 1 FROM errdex.catalog_version v WHERE v.catalog_id = c.id AND v.number = p_number));
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    n := errdex.next_revision();
    UPDATE errdex.catalog SET present_version = p_number, revision = n, author = session_user,
                              changed_at = clock_timestamp() WHERE slug = p_slug;
    RETURN true;
END
$$;

GRANT EXECUTE ON FUNCTION errdex.put_values(jsonb) TO errdex_editor;
GRANT EXECUTE ON FUNCTION errdex.begin_catalog(uuid, text, text, integer),
                          errdex.add_codes(bigint, jsonb),
                          errdex.finish_catalog(bigint, text, text, text),
                          errdex.set_catalog_version(text, integer) TO errdex_curator;
