-- The shared journal on a PostgreSQL server (15 or newer), version 1. Run by `smartupctl log shared prepare`, or by
-- psql --single-transaction --file; run again, it changes nothing that is there. A semicolon before an empty line
-- ends a statement. docs/shared-journal.md says who needs which role.
--
-- Rows are only ever added. A record that changes (a run that goes on, a remark that is withdrawn) comes as a further
-- version of itself, so that no desk needs the right to change or delete anything.
--
-- Ids of a sequence become visible out of order: the transaction that took the lower one may commit later, and whoever
-- remembers the highest id it saw would miss a row for ever. Each row therefore carries its transaction, and is read
-- only when every transaction before it has ended: xid < pg_snapshot_xmin(pg_current_snapshot()).

-- Rows of a dump are counted anew below, however many they are.
SET LOCAL statement_timeout = 0;

DO $$
DECLARE
    role_name text;
BEGIN
    FOREACH role_name IN ARRAY ARRAY['smartup_journal_owner', 'smartup_journal_writer',
                                     'smartup_journal_reader', 'smartup_journal_pruner'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', role_name);
        END IF;
    END LOOP;
    IF NOT pg_has_role(current_user, 'smartup_journal_owner', 'MEMBER') THEN
        EXECUTE format('GRANT smartup_journal_owner TO %I', current_user);
    END IF;
END
$$;

CREATE SCHEMA IF NOT EXISTS smartup_journal AUTHORIZATION smartup_journal_owner;

SET LOCAL ROLE smartup_journal_owner;

SET LOCAL search_path = smartup_journal, pg_temp;

-- One row. `instance` names this very database: a desk that finds another one begins anew.
CREATE TABLE IF NOT EXISTS about (
    version integer NOT NULL,
    instance uuid NOT NULL
);

INSERT INTO about SELECT 1, gen_random_uuid() WHERE NOT EXISTS (SELECT FROM about);

-- The programs that send, each with a person's word for it.
CREATE TABLE IF NOT EXISTS desk (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    seen timestamptz NOT NULL DEFAULT now()
);

-- kind: 1 call with its documents, 2 run, 3 remark. version: 0 of a call, of the others a hash that leads from one
-- version to the next. at_ms: milliseconds since 1970, UTC. payload: zstd of JSON; bodies: what was sent and answered,
-- packed as in the log of a desk, empty when there is nothing (any more).
CREATE TABLE IF NOT EXISTS record (
    at_ms bigint NOT NULL,
    desk uuid NOT NULL,
    kind smallint NOT NULL,
    uuid text NOT NULL,
    version bytea NOT NULL,
    payload bytea NOT NULL,
    bodies bytea NOT NULL,
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    id bigint GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (desk, kind, uuid, version, at_ms)
) PARTITION BY RANGE (at_ms);

CREATE INDEX IF NOT EXISTS record_order ON record (xid, id);

-- What the pruner took away, and who it was.
CREATE TABLE IF NOT EXISTS pruning (
    at timestamptz NOT NULL DEFAULT now(),
    who text NOT NULL DEFAULT session_user,
    month text NOT NULL,
    records bigint NOT NULL,
    bytes bigint NOT NULL
);

-- Rows that came from a dump carry transactions that this server has not reached: nobody would see them for years.
DO $$
BEGIN
    IF EXISTS (SELECT FROM record WHERE xid >= pg_snapshot_xmax(pg_current_snapshot())) THEN
        UPDATE record SET xid = pg_current_xact_id() WHERE xid >= pg_snapshot_xmax(pg_current_snapshot());
        UPDATE about SET instance = gen_random_uuid();
    END IF;
END
$$;

-- Makes the partition of a month, once. Who writes needs no right to make tables for it.
CREATE OR REPLACE FUNCTION ensure_month(moment_ms bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = smartup_journal, pg_temp AS $$
DECLARE
    first timestamp := date_trunc('month', to_timestamp(moment_ms / 1000.0) AT TIME ZONE 'UTC');
    name text := 'record_' || to_char(first, 'YYYY_MM');
BEGIN
    IF first < '2000-01-01' OR first >= '2100-01-01' THEN
        RAISE EXCEPTION 'no month of this century: %', moment_ms USING ERRCODE = '22008';
    END IF;
    IF to_regclass(format('smartup_journal.%I', name)) IS NOT NULL THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('smartup_journal.ensure_month'));
    EXECUTE format('CREATE TABLE IF NOT EXISTS %I PARTITION OF record FOR VALUES FROM (%s) TO (%s)', name,
                   (extract(epoch FROM first AT TIME ZONE 'UTC') * 1000)::bigint,
                   (extract(epoch FROM (first + interval '1 month') AT TIME ZONE 'UTC') * 1000)::bigint);
END
$$;

-- A desk makes itself known, and that it is there.
CREATE OR REPLACE FUNCTION greet(desk_id uuid, desk_name text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = smartup_journal, pg_temp AS $$
    INSERT INTO desk (id, name) VALUES (desk_id, desk_name)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, seen = now();
$$;

-- The months that there are, oldest first.
CREATE OR REPLACE FUNCTION months()
RETURNS TABLE (month text, records bigint, bytes bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = smartup_journal, pg_temp AS $$
DECLARE
    part regclass;
BEGIN
    FOR part IN SELECT inhrelid::regclass FROM pg_inherits WHERE inhparent = 'record'::regclass
                ORDER BY inhrelid::regclass::text LOOP
        month := replace(right(part::text, 7), '_', '-');
        bytes := pg_total_relation_size(part);
        EXECUTE format('SELECT count(*) FROM %s', part) INTO records;
        RETURN NEXT;
    END LOOP;
END
$$;

-- Takes the months before the given one away (`2026-03` stays), whole. The month that is running cannot go.
CREATE OR REPLACE FUNCTION prune(before text)
RETURNS TABLE (month text, records bigint, bytes bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = smartup_journal, pg_temp AS $$
BEGIN
    IF before !~ '^20\d\d-(0[1-9]|1[0-2])$' OR before > to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM') THEN
        RAISE EXCEPTION 'not a month that is over: %', before USING ERRCODE = '22008';
    END IF;
    FOR month, records, bytes IN SELECT m.month, m.records, m.bytes FROM months() m WHERE m.month < before LOOP
        EXECUTE format('DROP TABLE %I', 'record_' || replace(month, '-', '_'));
        INSERT INTO pruning (month, records, bytes) VALUES (month, records, bytes);
        RETURN NEXT;
    END LOOP;
END
$$;

REVOKE ALL ON FUNCTION ensure_month(bigint), greet(uuid, text), months(), prune(text) FROM PUBLIC;

GRANT USAGE ON SCHEMA smartup_journal TO smartup_journal_writer, smartup_journal_reader, smartup_journal_pruner;

GRANT SELECT ON about TO smartup_journal_writer, smartup_journal_reader, smartup_journal_pruner;

GRANT INSERT (at_ms, desk, kind, uuid, version, payload, bodies) ON record TO smartup_journal_writer;

GRANT EXECUTE ON FUNCTION ensure_month(bigint), greet(uuid, text) TO smartup_journal_writer;

GRANT SELECT ON record, desk, pruning TO smartup_journal_reader;

GRANT EXECUTE ON FUNCTION months() TO smartup_journal_reader, smartup_journal_pruner;

GRANT EXECUTE ON FUNCTION prune(text) TO smartup_journal_pruner;

GRANT SELECT ON pruning TO smartup_journal_pruner;

RESET ROLE;
