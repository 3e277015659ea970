-- The journal, from user_version 1 to 2. What few lines have stands beside them: nothing of what is
-- there is written again, so that ten million documents are upgraded in a moment, and a former
-- version of the program goes on reading and writing.

-- Tries to import a document after the first; the first has no row here.
CREATE TABLE attempt (
    document INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    first_document INTEGER NOT NULL
) STRICT;
CREATE INDEX attempt_first ON attempt (first_document);

-- The integration settings that decided, each text once.
CREATE TABLE settings_revision (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL
) STRICT;
CREATE TABLE call_settings (
    call INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    read_ms INTEGER NOT NULL
) STRICT;

-- What people say about a call or (document is set) a line: pins and comments. Only withdrawn, never
-- changed.
CREATE TABLE remark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    call INTEGER NOT NULL,
    document INTEGER,
    kind TEXT NOT NULL,
    author TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    text TEXT NOT NULL,
    withdrawn_ms INTEGER
) STRICT;
CREATE INDEX remark_call ON remark (call);

-- Ids of documents that the retention took away, or that a damaged file has lost: the ranges between
-- them are whole, so that nothing has to be read to know every id.
CREATE TABLE gap (
    first_document INTEGER PRIMARY KEY,
    last_document INTEGER NOT NULL
) STRICT;

-- What each run of the retention took away; finished_ms is missing while it runs, and of one that was
-- ended. `sweeps` counts how often it took texts away: whoever remembers their ids looks at it.
CREATE TABLE retention (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    started_ms INTEGER NOT NULL,
    finished_ms INTEGER,
    documents INTEGER NOT NULL,
    calls INTEGER NOT NULL,
    bodies INTEGER NOT NULL,
    sweeps INTEGER NOT NULL
) STRICT;
