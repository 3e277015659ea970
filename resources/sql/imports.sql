-- The ledger of imports, user_version 5; imports-2.sql to imports-5.sql make it of versions 1 to 4. Read by app/exchange/LedgerDatabase, statement by statement:
-- a semicolon ends one. One row a document that was ever about to be sent, one row a request, and one
-- row for each change of a state, chained by a hash: what is told of an import can be checked.

CREATE TABLE import_doc (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conn TEXT NOT NULL,
    method TEXT NOT NULL,
    filial_code TEXT NOT NULL,
    external_id TEXT,
    organisation TEXT NOT NULL,
    source TEXT NOT NULL,
    run TEXT NOT NULL,
    number TEXT NOT NULL,
    status TEXT NOT NULL,
    day TEXT NOT NULL,
    rev INTEGER NOT NULL,
    payload BLOB NOT NULL,
    payload_sha256 BLOB NOT NULL,
    state TEXT NOT NULL,
    since_ms INTEGER NOT NULL,
    smartup_id TEXT NOT NULL,
    created_ms INTEGER,
    made_ms INTEGER,
    updated_ms INTEGER,
    first_sent_ms INTEGER,
    last_sent_ms INTEGER,
    sent_boot BLOB NOT NULL,
    sent_from_ms INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    absences INTEGER NOT NULL,
    failed_looks INTEGER NOT NULL,
    most_together INTEGER NOT NULL,
    has_left INTEGER NOT NULL,
    was_in_doubt INTEGER NOT NULL,
    was_answered INTEGER NOT NULL,
    waits_boot BLOB NOT NULL,
    waits_from_ms INTEGER NOT NULL,
    waits_ms INTEGER NOT NULL,
    is_gone INTEGER NOT NULL,
    is_doubled INTEGER NOT NULL,
    is_changed INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL,
    is_edited INTEGER NOT NULL DEFAULT 0,
    claim INTEGER NOT NULL DEFAULT 0,
    UNIQUE (conn, method, filial_code, external_id)
) STRICT;

CREATE INDEX doc_open ON import_doc (conn, method, state)
    WHERE state NOT IN ('confirmed', 'rejected', 'cancelled', 'invalid');

CREATE INDEX doc_refused ON import_doc (since_ms) WHERE state = 'rejected';

CREATE INDEX doc_kept_back ON import_doc (since_ms) WHERE state = 'invalid';

CREATE INDEX doc_flagged ON import_doc (id)
    WHERE state = 'confirmed' AND (is_gone = 1 OR is_doubled = 1 OR is_changed = 1);

CREATE INDEX doc_created ON import_doc (conn, method, created_ms) WHERE created_ms IS NOT NULL;

CREATE INDEX doc_updated ON import_doc (conn, method, updated_ms) WHERE updated_ms IS NOT NULL;

CREATE TABLE import_attempt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conn TEXT NOT NULL,
    method TEXT NOT NULL,
    organisation TEXT NOT NULL,
    source TEXT NOT NULL,
    run TEXT NOT NULL,
    request INTEGER NOT NULL,
    lease_epoch INTEGER NOT NULL,
    started_ms INTEGER NOT NULL,
    intent_ms INTEGER NOT NULL,
    bytes_pulled INTEGER,
    http_status INTEGER,
    outcome TEXT,
    finished_ms INTEGER,
    call TEXT NOT NULL DEFAULT '',
    program TEXT NOT NULL DEFAULT '',
    is_logged INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX attempt_open ON import_attempt (conn) WHERE finished_ms IS NULL;

-- Requests whose line in the log nobody has seen on the disk yet, by the id of that line.
CREATE INDEX attempt_unlogged ON import_attempt (call) WHERE is_logged = 0;

CREATE TABLE attempt_doc (
    attempt INTEGER NOT NULL REFERENCES import_attempt,
    doc INTEGER NOT NULL REFERENCES import_doc,
    is_open INTEGER NOT NULL,
    PRIMARY KEY (attempt, doc)
) STRICT;

CREATE UNIQUE INDEX one_open_attempt ON attempt_doc (doc) WHERE is_open = 1;

CREATE TABLE import_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    doc INTEGER NOT NULL,
    rev INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    old_state TEXT NOT NULL,
    new_state TEXT NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE INDEX event_doc ON import_event (doc);

CREATE TABLE lease (
    conn TEXT PRIMARY KEY,
    epoch INTEGER NOT NULL
) STRICT;

CREATE TABLE probe (
    conn TEXT NOT NULL,
    method TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (conn, method, question)
) STRICT;

-- What was learned of how late a server applies what was sent to it.
CREATE TABLE settle (
    conn TEXT PRIMARY KEY,
    minutes INTEGER NOT NULL
) STRICT;

-- When confirmed documents were last compared with what Smartup shows.
CREATE TABLE audit (
    conn TEXT NOT NULL,
    method TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (conn, method)
) STRICT;

-- Requests with reference records (goods, clients …) that are under way, or whose end nobody saw. A record is
-- found by its code and overwritten, so that nothing is doubled; what became of them is shown by an export.
-- doubt: 0 under way, 1 nobody saw the answer, 2 the program ended meanwhile and the log does not know it yet.
CREATE TABLE reference_request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conn TEXT NOT NULL,
    entity TEXT NOT NULL,
    organisation TEXT NOT NULL,
    source TEXT NOT NULL,
    run TEXT NOT NULL,
    call TEXT NOT NULL,
    program TEXT NOT NULL,
    records INTEGER NOT NULL,
    body BLOB NOT NULL,
    sent_ms INTEGER NOT NULL,
    sent_boot BLOB NOT NULL,
    sent_from_ms INTEGER NOT NULL,
    doubt INTEGER NOT NULL DEFAULT 0
) STRICT;

-- One row. Names this very file: the shared log tells the claims of a ledger that was lost from those of this one.
CREATE TABLE identity (
    name TEXT NOT NULL
) STRICT;

INSERT INTO identity VALUES (lower(hex(randomblob(16))));
