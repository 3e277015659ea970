-- How far this computer is with the shared log, user_version 1. Read by app/core/SharedDatabase, statement by
-- statement: a semicolon ends one. Lost, it costs a second look at everything, and doubles nothing.

CREATE TABLE place (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Runs and remarks that were sent: they may change later. `id` is theirs in the log of this computer, `hash` of what
-- was sent last, `version` what it was called; a run is open until it has finished.
CREATE TABLE sent (
    kind INTEGER NOT NULL,
    uuid TEXT NOT NULL,
    id INTEGER NOT NULL,
    hash BLOB NOT NULL,
    version BLOB NOT NULL,
    is_open INTEGER NOT NULL,
    PRIMARY KEY (kind, uuid)
) STRICT, WITHOUT ROWID;
CREATE INDEX sent_id ON sent (kind, id);
CREATE INDEX sent_open ON sent (kind, id) WHERE is_open = 1;
