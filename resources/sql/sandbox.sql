-- The state of the sandbox: one SQLite file that plays Smartup's database.
--
-- Readable beside a running sandbox with plain SQL (open it read-only; the sandbox writes in WAL mode).
--   organisation   the head and the organisations below it, each with its integration settings as JSON
--   account        who may sign in
--   record         reference data of every kind: goods, persons, warehouses, workspaces, price types …
--   local_code     code of a goods or person record within one organisation
--   price          price of goods by price type
--   balance        stock of goods by warehouse
--   document       documents of all eleven types
--   request_count  requests of a day by allowance
--   meta           next_id (Smartup's id of the next document, line or record), sample (when it was made)
--
-- Moments are text in the server's wall clock (Tashkent): `2024-05-31 17:05:00`; they sort as they are.
-- Decimal numbers are text. Texts are never NULL: '' is "none". Examples:
--   SELECT count(*) FROM document WHERE type = 'order' AND organisation_id = 101 AND status IN ('B#S', 'B#V');
--   SELECT id FROM document WHERE type = 'order' AND organisation_id = 101 AND external_id = '1C-00000001';
--   SELECT json_array_length(lines), header ->> '$.note' FROM document WHERE id = 900001;
--   SELECT count(*) FROM record g LEFT JOIN local_code l ON l.record_id = g.id AND l.organisation_id = 101
--    WHERE g.entity = 'inventory' AND l.code IS NULL;

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
    id       INTEGER PRIMARY KEY,                 -- filial_id
    code     TEXT NOT NULL,                       -- filial_code
    name     TEXT NOT NULL,
    is_head  INTEGER NOT NULL,
    settings TEXT NOT NULL                        -- data of the form «Настройки интеграции со сторонним ПО»
) STRICT;

CREATE TABLE account (
    id                      INTEGER PRIMARY KEY,
    login                   TEXT NOT NULL UNIQUE, -- admin@demo
    name                    TEXT NOT NULL,
    password_hash           TEXT NOT NULL,        -- hex SHA-256 of `login:password`
    has_rights              INTEGER NOT NULL,
    is_bound                INTEGER NOT NULL,     -- 1: may use default_organisation_id only
    default_organisation_id INTEGER NOT NULL REFERENCES organisation (id)
) STRICT;

CREATE TABLE record (
    id              INTEGER PRIMARY KEY,          -- product_id, person_id, warehouse_id …
    entity          TEXT NOT NULL,                -- key of the reference catalogue: inventory, legal_person, room …;
                                                  -- also staff, cashbox, bank_account
    organisation_id INTEGER NOT NULL,             -- 0: of the whole company
    code            TEXT NOT NULL,                -- global code
    name            TEXT NOT NULL,
    state           TEXT NOT NULL,                -- A active, P passive
    created_on      TEXT NOT NULL,
    modified_on     TEXT NOT NULL,
    body            TEXT NOT NULL                 -- JSON: the fields that are not empty, except id and code;
                                                  -- a goods or person code in it is the id of that record
) STRICT;
CREATE INDEX record_code ON record (entity, organisation_id, code);
CREATE INDEX record_name ON record (entity, name);

CREATE TABLE local_code (
    record_id       INTEGER NOT NULL REFERENCES record (id),
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    code            TEXT NOT NULL,
    PRIMARY KEY (record_id, organisation_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE price (
    goods_id      INTEGER NOT NULL REFERENCES record (id),
    price_type_id INTEGER NOT NULL REFERENCES record (id),
    card_code     TEXT NOT NULL,
    price         TEXT NOT NULL,
    PRIMARY KEY (goods_id, price_type_id, card_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE balance (
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    warehouse_id    INTEGER NOT NULL REFERENCES record (id),
    goods_id        INTEGER NOT NULL REFERENCES record (id),
    condition       TEXT NOT NULL,                -- T fit for sale, B bad, F defective
    batch_number    TEXT NOT NULL,
    expiry_date     TEXT NOT NULL,                -- dd.mm.yyyy
    quantity        TEXT NOT NULL,
    input_price     TEXT NOT NULL,
    base_price      TEXT NOT NULL,
    PRIMARY KEY (organisation_id, warehouse_id, goods_id, condition, batch_number)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
    id              INTEGER PRIMARY KEY,          -- deal_id, input_id, … unique over all types
    type            TEXT NOT NULL,                -- key of the document catalogue: order, order_return …
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    external_id     TEXT NOT NULL,
    number          TEXT NOT NULL,
    document_date   TEXT NOT NULL,                -- the date of the catalogue row
    created_on      TEXT NOT NULL,
    modified_on     TEXT NOT NULL,
    status          TEXT NOT NULL,                -- status, status_code or posted
    person_id       INTEGER NOT NULL,             -- counterparty; 0: none
    amount          TEXT NOT NULL,
    header          TEXT NOT NULL,                -- JSON: the other fields that are not empty
    lines           TEXT NOT NULL                 -- JSON array; in both, a goods or person code is the id of
                                                  -- that record: which code travels is decided when it travels
) STRICT;
CREATE INDEX document_external_id ON document (type, organisation_id, external_id) WHERE external_id <> '';
CREATE INDEX document_date ON document (type, organisation_id, document_date);
CREATE INDEX document_created_on ON document (type, organisation_id, created_on);
CREATE INDEX document_modified_on ON document (type, organisation_id, modified_on);

CREATE TABLE request_count (
    day         TEXT NOT NULL,                    -- 2024-05-31
    quota_class TEXT NOT NULL,                    -- references, infrequent, frequent
    used        INTEGER NOT NULL,
    PRIMARY KEY (day, quota_class)
) STRICT, WITHOUT ROWID;
