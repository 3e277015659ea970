-- Makes a ledger of imports of version 4 one of version 5. Read by app/exchange/LedgerDatabase,
-- statement by statement: a semicolon ends one.

-- The claim of another computer, in the shared log, because of which the document came into doubt here.
ALTER TABLE import_doc ADD COLUMN claim INTEGER NOT NULL DEFAULT 0;

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
