-- SPDX-License-Identifier: MIT
-- Advisory locks are anybody's: a reader who held that of the catalogues kept every curator from storing
-- one. That of a table takes a right to write it, which nobody has but the owner of the functions.

-- A new version of a catalogue, in three steps of one transaction: begin, codes in pages, finish.
-- The version's id, negative where `p_op` was stored before.
CREATE OR REPLACE FUNCTION errdex.begin_catalog(p_op uuid, p_slug text, p_source text, p_codes integer)
RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    catalog bigint;
    version bigint;
    next_number integer;
BEGIN
    PERFORM errdex.require('errdex_curator');
    -- One catalogue at a time; the counter is left to those who write notes meanwhile. This lock is
    -- in the way of itself alone.
    LOCK TABLE errdex.catalog IN SHARE UPDATE EXCLUSIVE MODE;
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
