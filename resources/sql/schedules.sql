-- Runs of schedules, user_version 1. Read by app/exchange/ScheduleLedger, statement by statement: a
-- semicolon ends one. Moments are milliseconds since 1970, UTC.

-- Who runs the schedules of a connection. Only the newest epoch may claim a run.
CREATE TABLE lease (
    profile TEXT PRIMARY KEY,
    epoch INTEGER NOT NULL
) STRICT;

-- A moment is run for once, by whoever claims it first.
CREATE TABLE run (
    profile TEXT NOT NULL,
    schedule TEXT NOT NULL,
    due_ms INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    finished_ms INTEGER,
    outcome TEXT NOT NULL DEFAULT 'running',
    message TEXT NOT NULL DEFAULT '',
    run_uuid TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (profile, schedule, due_ms)
) STRICT, WITHOUT ROWID;

-- Runs that were missed and wait for a person's word: one row a schedule. `answer` is what the person
-- said, until whoever runs the schedules has done it. Files of earlier versions get the table, too.
CREATE TABLE IF NOT EXISTS question (
    profile TEXT NOT NULL,
    schedule TEXT NOT NULL,
    runs INTEGER NOT NULL,
    first_ms INTEGER NOT NULL,
    last_ms INTEGER NOT NULL,
    answer TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (profile, schedule)
) STRICT, WITHOUT ROWID;

-- Until when the moments of a schedule have been looked at.
CREATE TABLE handled (
    profile TEXT NOT NULL,
    schedule TEXT NOT NULL,
    until_ms INTEGER NOT NULL,
    PRIMARY KEY (profile, schedule)
) STRICT, WITHOUT ROWID;
