-- Makes a ledger of imports of version 4 one of version 5. Read by app/exchange/LedgerDatabase,
-- statement by statement: a semicolon ends one.

-- The claim of another computer, in the shared log, because of which the document came into doubt here.
ALTER TABLE import_doc ADD COLUMN claim INTEGER NOT NULL DEFAULT 0;
