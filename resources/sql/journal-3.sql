-- The journal, from user_version 2 to 3: a chain of hashes, one row for each commit that stored calls.
-- Nothing of what is there is written again; what was stored before is not covered (kind `upgraded`).
-- How a row is made and what it covers stands in app/journal/JournalChain.h.

CREATE TABLE chain (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    first_call INTEGER NOT NULL,
    last_call INTEGER NOT NULL,
    calls INTEGER NOT NULL,
    first_document INTEGER NOT NULL,
    last_document INTEGER NOT NULL,
    links INTEGER NOT NULL,
    seals BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
