-- The shared journal on a PostgreSQL server (15 or newer), version 2. Run by `smartupctl log shared prepare`, or by
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

INSERT INTO about SELECT 2, gen_random_uuid() WHERE NOT EXISTS (SELECT FROM about);

-- Version 2 added import_lease and import_claim.
UPDATE about SET version = 2 WHERE version < 2;

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

-- Who imports: one row for each connection of a ledger of a desk. The epoch fences: only the latest import claims.
-- silence_s: so long it may say nothing before others may think that it is gone; longer than its longest request.
CREATE TABLE IF NOT EXISTS import_lease (
    desk uuid NOT NULL,
    lease text NOT NULL,
    epoch bigint NOT NULL,
    seen timestamptz NOT NULL,
    silence_s double precision NOT NULL,
    PRIMARY KEY (desk, lease)
);

CREATE SEQUENCE IF NOT EXISTS import_change;

-- A document that a desk is about to send, may have sent (claimed) or has sent (sent), in this organisation of Smartup.
-- `sent`: when it was last known to be there. `change` is another one after each change of the row.
CREATE TABLE IF NOT EXISTS import_claim (
    organisation text NOT NULL,
    method text NOT NULL,
    external_id text NOT NULL,
    filial_code text NOT NULL,
    desk uuid NOT NULL,
    lease text NOT NULL,
    state text NOT NULL CHECK (state IN ('claimed', 'sent')),
    claimed timestamptz NOT NULL DEFAULT clock_timestamp(),
    sent timestamptz,
    change bigint NOT NULL DEFAULT nextval('smartup_journal.import_change'),
    PRIMARY KEY (organisation, method, external_id)
);

CREATE INDEX IF NOT EXISTS import_claim_open ON import_claim (desk, lease) WHERE state = 'claimed';

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

-- An import of this connection begins; what an earlier one of it still claims is refused from now on. request_s: a
-- request of it may take so long.
CREATE OR REPLACE FUNCTION begin_claims(desk_id uuid, lease_name text, request_s double precision) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = smartup_journal, pg_temp AS $$
    INSERT INTO import_lease AS l (desk, lease, epoch, seen, silence_s)
    VALUES (desk_id, lease_name, 1, clock_timestamp(), greatest(request_s + 600, 900))
    ON CONFLICT (desk, lease) DO UPDATE SET epoch = l.epoch + 1, seen = clock_timestamp(),
        silence_s = excluded.silence_s
    RETURNING l.epoch;
$$;

-- Claims documents, all in one transaction. wanted: [{"place", "organisation", "id", "filial", "is_new", "change"}].
-- is_new: Smartup did not show it. change: the claim of another desk that was looked after, 0 = none. known_s: so many
-- seconds ago it was asked what is there. Answers for each: ours; claimed by a desk that was heard of; sent by another
-- desk, and whoever asks does not know; abandoned by a desk that was not heard of for a while: it is ours only when
-- Smartup has shown since then that the document is not there.
CREATE OR REPLACE FUNCTION claim(desk_id uuid, lease_name text, lease_epoch bigint, method_key text, wanted jsonb,
                                 known_s double precision)
RETURNS TABLE (place integer, verdict text, holder text, since_ms bigint, held_change bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = smartup_journal, pg_temp AS $$
DECLARE
    item record;
    held import_claim%ROWTYPE;
    is_silent boolean;
BEGIN
    -- What is answered as ours must outlive a crash of the server, however it is set up otherwise.
    PERFORM set_config('synchronous_commit', 'on', true);
    UPDATE import_lease l SET seen = clock_timestamp()
    WHERE l.desk = desk_id AND l.lease = lease_name AND l.epoch = lease_epoch;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'a later import of this connection has begun' USING ERRCODE = 'SD001';
    END IF;
    -- Always in the same order: two desks that want the same ones wait for each other, and never in a ring.
    FOR item IN SELECT w.* FROM jsonb_to_recordset(wanted)
                AS w(place integer, organisation text, id text, filial text, is_new boolean, change bigint)
                ORDER BY w.organisation COLLATE "C", w.id COLLATE "C" LOOP
        place := item.place;
        verdict := 'ours';
        holder := '';
        since_ms := 0;
        held_change := 0;
        LOOP
            INSERT INTO import_claim AS c (organisation, method, external_id, filial_code, desk, lease, state)
            VALUES (item.organisation, method_key, item.id, item.filial, desk_id, lease_name, 'claimed')
            ON CONFLICT DO NOTHING;
            EXIT WHEN FOUND;
            SELECT c.* INTO held FROM import_claim c WHERE c.organisation = item.organisation
                AND c.method = method_key AND c.external_id = item.id FOR UPDATE;
            CONTINUE WHEN NOT FOUND;
            IF held.desk <> desk_id OR held.lease <> lease_name THEN
                IF held.state = 'sent' THEN
                    IF item.is_new OR held.sent > clock_timestamp() - make_interval(secs => known_s) THEN
                        verdict := 'sent';
                    END IF;
                ELSIF held.change IS DISTINCT FROM item.change OR item.change = 0 THEN
                    verdict := 'abandoned';
                END IF;
                IF held.state = 'claimed' THEN
                    SELECT NOT EXISTS (SELECT FROM import_lease l WHERE l.desk = held.desk AND l.lease = held.lease
                                       AND l.seen > clock_timestamp() - make_interval(secs => l.silence_s))
                    INTO is_silent;
                    IF NOT is_silent THEN
                        verdict := 'claimed';
                    END IF;
                END IF;
            END IF;
            IF verdict = 'ours' THEN
                UPDATE import_claim c SET desk = desk_id, lease = lease_name, filial_code = item.filial,
                    state = 'claimed', claimed = clock_timestamp(), change = nextval('smartup_journal.import_change')
                WHERE c.organisation = item.organisation AND c.method = method_key AND c.external_id = item.id;
            ELSE
                holder := coalesce((SELECT d.name FROM desk d WHERE d.id = held.desk), held.desk::text);
                since_ms := (extract(epoch FROM CASE held.state WHEN 'sent' THEN held.sent ELSE held.claimed END)
                             * 1000)::bigint;
                held_change := held.change;
            END IF;
            EXIT;
        END LOOP;
        RETURN NEXT;
    END LOOP;
END
$$;

-- What became of claimed documents: [{"organisation", "method", "id", "is_sent"}]. What was not sent is free again, or
-- as it was when another desk had sent it before. Only the claims of this connection change.
CREATE OR REPLACE FUNCTION settle_claims(desk_id uuid, lease_name text, ends jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = smartup_journal, pg_temp AS $$
DECLARE
    item record;
BEGIN
    UPDATE import_lease l SET seen = clock_timestamp() WHERE l.desk = desk_id AND l.lease = lease_name;
    FOR item IN SELECT e.* FROM jsonb_to_recordset(ends) AS e(organisation text, method text, id text, is_sent boolean)
                ORDER BY e.organisation COLLATE "C", e.id COLLATE "C" LOOP
        IF NOT item.is_sent THEN
            DELETE FROM import_claim c WHERE c.organisation = item.organisation AND c.method = item.method
                AND c.external_id = item.id AND c.desk = desk_id AND c.lease = lease_name AND c.state = 'claimed'
                AND c.sent IS NULL;
        END IF;
        UPDATE import_claim c SET state = 'sent', change = nextval('smartup_journal.import_change'),
            sent = CASE WHEN item.is_sent THEN clock_timestamp() ELSE c.sent END
        WHERE c.organisation = item.organisation AND c.method = item.method AND c.external_id = item.id
            AND c.desk = desk_id AND c.lease = lease_name AND c.state = 'claimed';
    END LOOP;
END
$$;

-- What this connection has claimed and not settled.
CREATE OR REPLACE FUNCTION open_claims(desk_id uuid, lease_name text)
RETURNS TABLE (organisation text, method text, external_id text, filial_code text)
LANGUAGE sql SECURITY DEFINER SET search_path = smartup_journal, pg_temp AS $$
    SELECT c.organisation, c.method, c.external_id, c.filial_code FROM import_claim c
    WHERE c.desk = desk_id AND c.lease = lease_name AND c.state = 'claimed';
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

-- Claims of what was sent since then stay when the months before the given one go. A month may have ended a minute ago:
-- whoever has made a preview before that may be about to send.
CREATE OR REPLACE FUNCTION claims_kept_from(before text, moment timestamptz) RETURNS timestamptz
LANGUAGE sql STABLE SET search_path = smartup_journal, pg_temp AS $$
    SELECT least((before || '-01')::timestamp AT TIME ZONE 'UTC', moment - interval '7 days');
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
    -- What was sent so long ago no preview overlooks any more; what is still claimed stays.
    DELETE FROM import_claim WHERE state = 'sent' AND sent < claims_kept_from(before, clock_timestamp());
END
$$;

REVOKE ALL ON FUNCTION ensure_month(bigint), greet(uuid, text), months(), prune(text),
    claims_kept_from(text, timestamptz) FROM PUBLIC;

REVOKE ALL ON FUNCTION begin_claims(uuid, text, double precision),
    claim(uuid, text, bigint, text, jsonb, double precision), settle_claims(uuid, text, jsonb),
    open_claims(uuid, text) FROM PUBLIC;

GRANT USAGE ON SCHEMA smartup_journal TO smartup_journal_writer, smartup_journal_reader, smartup_journal_pruner;

GRANT SELECT ON about TO smartup_journal_writer, smartup_journal_reader, smartup_journal_pruner;

GRANT INSERT (at_ms, desk, kind, uuid, version, payload, bodies) ON record TO smartup_journal_writer;

GRANT EXECUTE ON FUNCTION ensure_month(bigint), greet(uuid, text) TO smartup_journal_writer;

GRANT EXECUTE ON FUNCTION begin_claims(uuid, text, double precision),
    claim(uuid, text, bigint, text, jsonb, double precision), settle_claims(uuid, text, jsonb),
    open_claims(uuid, text) TO smartup_journal_writer;

GRANT SELECT ON record, desk, pruning, import_lease, import_claim TO smartup_journal_reader;

GRANT EXECUTE ON FUNCTION months() TO smartup_journal_reader, smartup_journal_pruner;

GRANT EXECUTE ON FUNCTION prune(text) TO smartup_journal_pruner;

GRANT SELECT ON pruning TO smartup_journal_pruner;

RESET ROLE;
