-- Makes a ledger of imports of version 1 one of version 2. Read by
-- app/exchange/LedgerDatabase, statement by statement: a semicolon ends one.

ALTER TABLE import_doc ADD COLUMN is_changed INTEGER NOT NULL DEFAULT 0;

CREATE INDEX doc_kept_back ON import_doc (since_ms) WHERE state = 'invalid';

CREATE INDEX doc_flagged ON import_doc (id)
    WHERE state = 'confirmed' AND (is_gone = 1 OR is_doubled = 1 OR is_changed = 1);

ALTER TABLE import_attempt ADD COLUMN call TEXT NOT NULL DEFAULT '';

ALTER TABLE import_attempt ADD COLUMN program TEXT NOT NULL DEFAULT '';

ALTER TABLE import_attempt ADD COLUMN is_logged INTEGER NOT NULL DEFAULT 1;

CREATE INDEX attempt_unlogged ON import_attempt (call) WHERE is_logged = 0;

CREATE TABLE settle (
    conn TEXT PRIMARY KEY,
    minutes INTEGER NOT NULL
) STRICT;

CREATE TABLE audit (
    conn TEXT NOT NULL,
    method TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (conn, method)
) STRICT;
