-- Makes a ledger of imports of version 3 one of version 4. Read by app/exchange/LedgerDatabase,
-- statement by statement: a semicolon ends one.

-- A person has changed what is sent of the document, in this program.
ALTER TABLE import_doc ADD COLUMN is_edited INTEGER NOT NULL DEFAULT 0;
