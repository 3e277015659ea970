-- Requests counted against the daily allowances, user_version 1. Read by app/connection/AllowanceLedger,
-- statement by statement: a semicolon ends one. Days are days of the server, as 2026-11-26.

-- The day that counts now.
CREATE TABLE server_day (
    profile TEXT PRIMARY KEY,
    day TEXT NOT NULL
) STRICT;

-- Our own requests. Not settled: counted before the server had said which day it is.
CREATE TABLE request (
    profile TEXT NOT NULL,
    class TEXT NOT NULL,
    day TEXT NOT NULL,
    hour INTEGER NOT NULL,
    is_settled INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (profile, class, day, hour, is_settled)
) STRICT, WITHOUT ROWID;

-- The last that Smartup said in each hour, and what we had counted by then.
CREATE TABLE sighting (
    profile TEXT NOT NULL,
    class TEXT NOT NULL,
    day TEXT NOT NULL,
    hour INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    limits TEXT NOT NULL,
    own INTEGER NOT NULL,
    PRIMARY KEY (profile, class, day, hour)
) STRICT, WITHOUT ROWID;

CREATE TABLE rule (
    profile TEXT NOT NULL,
    class TEXT NOT NULL,
    ceiling INTEGER NOT NULL,
    reserve INTEGER NOT NULL,
    PRIMARY KEY (profile, class)
) STRICT, WITHOUT ROWID;

-- Days on which a person let more requests through than the rule allows.
CREATE TABLE lifted (
    profile TEXT NOT NULL,
    class TEXT NOT NULL,
    day TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (profile, class, day)
) STRICT, WITHOUT ROWID;

-- Of a rule: what is kept for requests that other programs send through this one.
CREATE TABLE IF NOT EXISTS share (
    profile TEXT NOT NULL,
    class TEXT NOT NULL,
    requests INTEGER NOT NULL,
    PRIMARY KEY (profile, class)
) STRICT, WITHOUT ROWID;
