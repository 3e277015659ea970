-- Makes a ledger of imports of version 2 one of version 3. Read by app/exchange/LedgerDatabase,
-- statement by statement: a semicolon ends one.

-- When Smartup made the document, in whichever of its lives: created_ms tells of the present one.
ALTER TABLE import_doc ADD COLUMN made_ms INTEGER;

-- When Smartup took what was sent last for a document that was there.
ALTER TABLE import_doc ADD COLUMN updated_ms INTEGER;

UPDATE import_doc SET made_ms = created_ms;

CREATE INDEX doc_updated ON import_doc (conn, method, updated_ms) WHERE updated_ms IS NOT NULL;
