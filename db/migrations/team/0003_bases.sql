-- SPDX-License-Identifier: MIT
-- Who shares a catalogue has compared it with what the team has. Where that is another by the time
-- of storing, nothing is stored: as with values, the base is compared where it is changed.

DROP FUNCTION errdex.finish_catalog(bigint, text, text, text);

-- A null `p_url` or `p_error_body` leaves what was there. `p_base` is the catalogue's revision that
-- the curator had before the eyes, 0 for none; null for whatever is there.
CREATE FUNCTION errdex.finish_catalog(p_version bigint, p_name text, p_url text, p_error_body text,
                                      p_base bigint)
RETURNS integer -- the version's number; null, for the caller to roll back, with another base
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
    -- Before anything is compared: it must still be so when it is written.
    PERFORM 1 FROM errdex.counter FOR UPDATE;
    PERFORM 1 FROM errdex.catalog WHERE id = v.catalog_id
        AND coalesce(revision, 0) = coalesce(p_base, revision, 0);
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    UPDATE errdex.catalog AS c SET
        name = p_name, url = coalesce(p_url, c.url),
        error_body = coalesce(p_error_body, c.error_body), present_version = v.number,
        revision = errdex.next_revision(), author = session_user, changed_at = clock_timestamp()
        WHERE id = v.catalog_id;
    RETURN v.number;
END
$$;

DROP FUNCTION errdex.set_catalog_version(text, integer);

-- Makes a former version the present one; NULL removes the catalogue. False where there is none, or
-- where its revision is not `p_base`.
CREATE FUNCTION errdex.set_catalog_version(p_slug text, p_number integer, p_base bigint)
RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    n bigint;
BEGIN
    PERFORM errdex.require('errdex_curator');
    PERFORM 1 FROM errdex.counter FOR UPDATE;
    PERFORM 1 FROM errdex.catalog c WHERE c.slug = p_slug
        AND coalesce(c.revision, 0) = coalesce(p_base, c.revision, 0)
        AND (p_number IS NULL OR EXISTS
             (SELECT 1 FROM errdex.catalog_version v
              WHERE v.catalog_id = c.id AND v.number = p_number));
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    n := errdex.next_revision();
    UPDATE errdex.catalog SET present_version = p_number, revision = n, author = session_user,
                              changed_at = clock_timestamp() WHERE slug = p_slug;
    RETURN true;
END
$$;

GRANT EXECUTE ON FUNCTION errdex.finish_catalog(bigint, text, text, text, bigint),
                          errdex.set_catalog_version(text, integer, bigint) TO errdex_curator;
