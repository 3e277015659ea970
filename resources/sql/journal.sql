-- The journal, user_version 1; journal-2.sql and so on are the steps to later versions, and a new file
-- takes all of them. Read by app/journal/JournalSchema, statement by statement: a
-- semicolon ends one. Everything is only ever added; a run alone is changed until it has finished.
--
-- Built to carry ten million documents: what repeats (names, messages, subjects, outcomes …) stands
-- once in `term` and `client`, is searched there as text, and leads to its documents through an
-- index on the id. Ids only grow and are never used again (AUTOINCREMENT), so a bit each can carry
-- the rows of any query (models/journal/IdSet). The documents of a call are stored together: a
-- question about calls (period, run) is answered in ranges, and a document repeats nothing of it.

-- Every text that repeats. `folded` is the text in folded case: SQLite folds ASCII only.
CREATE TABLE term (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL
) STRICT;

CREATE TABLE client (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL COLLATE NOCASE,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    UNIQUE (code, name)
) STRICT;

CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    profile INTEGER NOT NULL,
    organisation INTEGER NOT NULL,
    subject INTEGER NOT NULL,
    verb INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    started_ms INTEGER NOT NULL,
    finished_ms INTEGER,
    documents INTEGER NOT NULL,
    source TEXT NOT NULL,
    message TEXT NOT NULL
) STRICT;

CREATE TABLE call (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    run INTEGER REFERENCES run,
    profile INTEGER NOT NULL,
    organisation INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    subject INTEGER NOT NULL,
    verb INTEGER NOT NULL,
    is_write INTEGER NOT NULL,
    url INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    origin INTEGER NOT NULL,
    http_status INTEGER NOT NULL,
    error_code INTEGER,
    message INTEGER,
    duration_ms INTEGER NOT NULL,
    first_byte_ms INTEGER NOT NULL,
    request_bytes INTEGER NOT NULL,
    response_bytes INTEGER NOT NULL,
    first_document INTEGER NOT NULL,
    last_document INTEGER NOT NULL
) STRICT;
CREATE INDEX call_at ON call (at_ms, first_document, last_document);
CREATE INDEX call_run ON call (run, first_document, last_document) WHERE run IS NOT NULL;
CREATE INDEX call_organisation ON call (organisation, first_document, last_document);

-- Bodies apart, so that walking over calls never reads them. zstd; of a long one head and tail
-- (*_cut says where the rest is missing) and the SHA-256 of the whole.
CREATE TABLE body (
    call INTEGER PRIMARY KEY REFERENCES call,
    request_headers BLOB NOT NULL,
    request BLOB NOT NULL,
    request_size INTEGER NOT NULL,
    request_cut INTEGER NOT NULL,
    request_sha256 BLOB NOT NULL,
    response_headers BLOB NOT NULL,
    response BLOB NOT NULL,
    response_size INTEGER NOT NULL,
    response_cut INTEGER NOT NULL,
    response_sha256 BLOB NOT NULL
) STRICT;

-- One row per line of the log: a document, or (position −1) a call that carried none.
CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    call INTEGER NOT NULL REFERENCES call,
    position INTEGER NOT NULL,
    subject INTEGER NOT NULL,
    organisation INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    origin INTEGER NOT NULL,
    external_id TEXT COLLATE NOCASE,
    smartup_id TEXT COLLATE NOCASE,
    number TEXT COLLATE NOCASE,
    status INTEGER,
    client INTEGER,
    warehouse INTEGER,
    amount TEXT,
    error_code INTEGER,
    message INTEGER,
    rule INTEGER
) STRICT;
-- The filters of the page. Outcome comes first because a filter without one simply names them all.
CREATE INDEX document_kind ON document (outcome, subject, organisation);
CREATE INDEX document_external ON document (external_id) WHERE external_id IS NOT NULL;
CREATE INDEX document_smartup ON document (smartup_id) WHERE smartup_id IS NOT NULL;
CREATE INDEX document_number ON document (number) WHERE number IS NOT NULL;
CREATE INDEX document_client ON document (client) WHERE client IS NOT NULL;
CREATE INDEX document_error ON document (error_code) WHERE error_code IS NOT NULL;
CREATE INDEX document_message ON document (message) WHERE message IS NOT NULL;

-- What count(*) would take too long for. `hour` counts from 1970 in UTC, so that every time zone of
-- whole hours can add up its own days.
CREATE TABLE counter (
    hour INTEGER NOT NULL,
    profile INTEGER NOT NULL,
    subject INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    documents INTEGER NOT NULL,
    calls INTEGER NOT NULL,
    PRIMARY KEY (hour, profile, subject, outcome)
) STRICT, WITHOUT ROWID;
