-- SPDX-FileCopyrightText: 2026 The Counterfoil authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1. Statements are separated by a line ";;". Money is text that a CHECK holds to plain digits: an integer or a
-- REAL column would quietly change what does not fit. Days are ISO texts; NULL means "none".
CREATE TABLE company (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
;;
-- The audit trail: every row carries the hash over itself and the row before it.
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action <> ''),
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT
;;
CREATE INDEX audit_subject ON audit (subject, action)
;;
CREATE TRIGGER audit_insert BEFORE INSERT ON audit
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit)
BEGIN SELECT raise(ABORT, 'the audit trail only grows at its end'); END
;;
CREATE TRIGGER audit_update BEFORE UPDATE ON audit
BEGIN SELECT raise(ABORT, 'the audit trail cannot be changed'); END
;;
CREATE TRIGGER audit_delete BEFORE DELETE ON audit
BEGIN SELECT raise(ABORT, 'the audit trail cannot be changed'); END
;;
-- The distinct texts of source lines, in blocks of numbered tuples; see dictionarystore.cpp.
CREATE TABLE dictionary_block (
    segment TEXT NOT NULL,
    first INTEGER NOT NULL CHECK (first >= 0),
    count INTEGER NOT NULL CHECK (count > 0),
    stamp INTEGER NOT NULL,
    digest BLOB NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (segment, first)
) STRICT
;;
CREATE TABLE source_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind <> ''),
    path TEXT NOT NULL,
    digest TEXT NOT NULL,
    invoice TEXT NOT NULL,
    month TEXT CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    currency TEXT NOT NULL,
    lines INTEGER NOT NULL CHECK (lines >= 0),
    net TEXT NOT NULL
        CHECK (ltrim(net, '-') GLOB '[0-9]*' AND net GLOB '*[0-9]' AND net NOT GLOB '*[^0-9./-]*'
               AND net NOT GLOB '?*-*' AND net NOT GLOB '*.*.*' AND net NOT GLOB '*/*/*'),
    tax TEXT NOT NULL
        CHECK (ltrim(tax, '-') GLOB '[0-9]*' AND tax GLOB '*[0-9]' AND tax NOT GLOB '*[^0-9./-]*'
               AND tax NOT GLOB '?*-*' AND tax NOT GLOB '*.*.*' AND tax NOT GLOB '*/*/*'),
    first_day TEXT CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    current INTEGER NOT NULL CHECK (current IN (0, 1)),
    complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
    warnings TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT
;;
-- Up to 16,384 source lines in columns; see chunkcodec.h. first_day and last_day are days since 1970-01-01, NULL where
-- a line has no day, so that such a chunk is never skipped.
CREATE TABLE source_chunk (
    set_id INTEGER NOT NULL REFERENCES source_set (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL CHECK (seq >= 0),
    first_row INTEGER NOT NULL CHECK (first_row >= 0),
    rows INTEGER NOT NULL CHECK (rows > 0),
    first_day INTEGER,
    last_day INTEGER,
    digest BLOB NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (set_id, seq)
) STRICT
;;
CREATE TABLE terms_version (
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    json BLOB NOT NULL,
    imported_at TEXT NOT NULL
) STRICT
;;
CREATE TRIGGER terms_insert BEFORE INSERT ON terms_version
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM terms_version)
BEGIN SELECT raise(ABORT, 'earlier terms cannot be changed'); END
;;
CREATE TRIGGER terms_update BEFORE UPDATE ON terms_version
BEGIN SELECT raise(ABORT, 'earlier terms cannot be changed'); END
;;
CREATE TRIGGER terms_delete BEFORE DELETE ON terms_version
BEGIN SELECT raise(ABORT, 'earlier terms cannot be changed'); END
;;
-- Numbers given so far, by numbering pattern and year (0 where the pattern has no year).
CREATE TABLE series (
    pattern TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last > 0),
    PRIMARY KEY (pattern, year)
) STRICT, WITHOUT ROWID
;;
CREATE TRIGGER series_insert BEFORE INSERT ON series
WHEN NEW.last <> 1 OR EXISTS (SELECT 1 FROM series WHERE pattern = NEW.pattern AND year = NEW.year)
BEGIN SELECT raise(ABORT, 'a series starts with 1 and is never replaced'); END
;;
CREATE TRIGGER series_update BEFORE UPDATE ON series
WHEN NEW.last <> OLD.last + 1 OR NEW.pattern IS NOT OLD.pattern OR NEW.year IS NOT OLD.year
BEGIN SELECT raise(ABORT, 'a series grows by one'); END
;;
CREATE TRIGGER series_delete BEFORE DELETE ON series
BEGIN SELECT raise(ABORT, 'a series cannot be deleted'); END
;;
-- No table below has a rowid: "insert or replace" by rowid would slip past the triggers.
CREATE TABLE invoice (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    number TEXT UNIQUE CHECK (number <> ''),
    series TEXT,
    series_year INTEGER,
    series_number INTEGER CHECK (series_number > 0),
    type TEXT NOT NULL CHECK (type IN ('invoice', 'creditNote')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'approved', 'issued', 'credited')),
    customer TEXT NOT NULL,
    contract TEXT NOT NULL,
    service_from TEXT CHECK (service_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    service_to TEXT CHECK (service_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    month TEXT CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    issued_on TEXT CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    net TEXT NOT NULL
        CHECK (ltrim(net, '-') GLOB '[0-9]*' AND net GLOB '*[0-9]' AND net NOT GLOB '*[^0-9.-]*'
               AND net NOT GLOB '?*-*' AND net NOT GLOB '*.*.*'),
    tax TEXT NOT NULL
        CHECK (ltrim(tax, '-') GLOB '[0-9]*' AND tax GLOB '*[0-9]' AND tax NOT GLOB '*[^0-9.-]*'
               AND tax NOT GLOB '?*-*' AND tax NOT GLOB '*.*.*'),
    gross TEXT NOT NULL
        CHECK (ltrim(gross, '-') GLOB '[0-9]*' AND gross GLOB '*[0-9]' AND gross NOT GLOB '*[^0-9.-]*'
               AND gross NOT GLOB '?*-*' AND gross NOT GLOB '*.*.*'),
    prepaid TEXT NOT NULL
        CHECK (ltrim(prepaid, '-') GLOB '[0-9]*' AND prepaid GLOB '*[0-9]' AND prepaid NOT GLOB '*[^0-9.-]*'
               AND prepaid NOT GLOB '?*-*' AND prepaid NOT GLOB '*.*.*'),
    due TEXT NOT NULL
        CHECK (ltrim(due, '-') GLOB '[0-9]*' AND due GLOB '*[0-9]' AND due NOT GLOB '*[^0-9.-]*'
               AND due NOT GLOB '?*-*' AND due NOT GLOB '*.*.*'),
    home_rate TEXT NOT NULL
        CHECK (ltrim(home_rate, '-') GLOB '[0-9]*' AND home_rate GLOB '*[0-9]' AND home_rate NOT GLOB '*[^0-9.-]*'
               AND home_rate NOT GLOB '?*-*' AND home_rate NOT GLOB '*.*.*'),
    guards TEXT NOT NULL,
    language TEXT NOT NULL,
    buyer_reference TEXT NOT NULL,
    purchase_order TEXT NOT NULL,
    credits TEXT NOT NULL,
    reason TEXT NOT NULL,
    seller TEXT NOT NULL,
    buyer TEXT NOT NULL,
    logo TEXT NOT NULL,
    digest TEXT,
    CHECK ((state IN ('issued', 'credited')) = (number IS NOT NULL)),
    CHECK ((number IS NULL) = (issued_on IS NULL) AND (number IS NULL) = (due_on IS NULL)),
    CHECK ((number IS NULL) = (series IS NULL) AND (number IS NULL) = (series_number IS NULL)),
    CHECK ((state = 'draft') = (digest IS NULL))
) STRICT, WITHOUT ROWID
;;
CREATE INDEX invoice_month ON invoice (month)
;;
CREATE INDEX invoice_customer ON invoice (customer)
;;
CREATE TABLE invoice_line (
    invoice TEXT NOT NULL REFERENCES invoice (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    line INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('charge', 'seatCount', 'prepayment', 'ownService', 'manual')),
    description TEXT NOT NULL,
    explanation TEXT NOT NULL,
    line_key TEXT NOT NULL,
    quantity TEXT NOT NULL
        CHECK (ltrim(quantity, '-') GLOB '[0-9]*' AND quantity GLOB '*[0-9]' AND quantity NOT GLOB '*[^0-9.-]*'
               AND quantity NOT GLOB '?*-*' AND quantity NOT GLOB '*.*.*'),
    unit_price TEXT NOT NULL
        CHECK (ltrim(unit_price, '-') GLOB '[0-9]*' AND unit_price GLOB '*[0-9]' AND unit_price NOT GLOB '*[^0-9.-]*'
               AND unit_price NOT GLOB '?*-*' AND unit_price NOT GLOB '*.*.*'),
    base_quantity TEXT NOT NULL
        CHECK (ltrim(base_quantity, '-') GLOB '[0-9]*' AND base_quantity GLOB '*[0-9]' AND base_quantity NOT GLOB '*[^0-9.-]*'
               AND base_quantity NOT GLOB '?*-*' AND base_quantity NOT GLOB '*.*.*'),
    unit TEXT NOT NULL,
    net TEXT NOT NULL
        CHECK (ltrim(net, '-') GLOB '[0-9]*' AND net GLOB '*[0-9]' AND net NOT GLOB '*[^0-9.-]*'
               AND net NOT GLOB '?*-*' AND net NOT GLOB '*.*.*'),
    cost TEXT NOT NULL
        CHECK (ltrim(cost, '-') GLOB '[0-9]*' AND cost GLOB '*[0-9]' AND cost NOT GLOB '*[^0-9.-]*'
               AND cost NOT GLOB '?*-*' AND cost NOT GLOB '*.*.*'),
    family TEXT NOT NULL,
    subscription TEXT NOT NULL,
    product TEXT NOT NULL,
    sku TEXT NOT NULL,
    line_group TEXT NOT NULL,
    rule TEXT NOT NULL,
    unpriced INTEGER NOT NULL CHECK (unpriced IN (0, 1)),
    edited INTEGER NOT NULL CHECK (edited IN (0, 1)),
    tax TEXT NOT NULL,
    first_day TEXT CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    sources INTEGER NOT NULL,
    PRIMARY KEY (invoice, position)
) STRICT, WITHOUT ROWID
;;
CREATE TABLE invoice_part (
    invoice TEXT NOT NULL,
    position INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    set_id INTEGER REFERENCES source_set (id),
    month TEXT CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    tenant TEXT NOT NULL,
    product TEXT NOT NULL,
    sku TEXT NOT NULL,
    subscription TEXT NOT NULL,
    part_key TEXT NOT NULL,
    first_day TEXT CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    lines INTEGER NOT NULL,
    prepaid_term INTEGER NOT NULL CHECK (prepaid_term IN (0, 1)),
    cost TEXT NOT NULL
        CHECK (ltrim(cost, '-') GLOB '[0-9]*' AND cost GLOB '*[0-9]' AND cost NOT GLOB '*[^0-9./-]*'
               AND cost NOT GLOB '?*-*' AND cost NOT GLOB '*.*.*' AND cost NOT GLOB '*/*/*'),
    cost_local TEXT NOT NULL
        CHECK (ltrim(cost_local, '-') GLOB '[0-9]*' AND cost_local GLOB '*[0-9]' AND cost_local NOT GLOB '*[^0-9./-]*'
               AND cost_local NOT GLOB '?*-*' AND cost_local NOT GLOB '*.*.*' AND cost_local NOT GLOB '*/*/*'),
    sale TEXT NOT NULL
        CHECK (ltrim(sale, '-') GLOB '[0-9]*' AND sale GLOB '*[0-9]' AND sale NOT GLOB '*[^0-9./-]*'
               AND sale NOT GLOB '?*-*' AND sale NOT GLOB '*.*.*' AND sale NOT GLOB '*/*/*'),
    cost_home TEXT NOT NULL
        CHECK (ltrim(cost_home, '-') GLOB '[0-9]*' AND cost_home GLOB '*[0-9]' AND cost_home NOT GLOB '*[^0-9./-]*'
               AND cost_home NOT GLOB '?*-*' AND cost_home NOT GLOB '*.*.*' AND cost_home NOT GLOB '*/*/*'),
    quantity_home TEXT NOT NULL
        CHECK (ltrim(quantity_home, '-') GLOB '[0-9]*' AND quantity_home GLOB '*[0-9]' AND quantity_home NOT GLOB '*[^0-9./-]*'
               AND quantity_home NOT GLOB '?*-*' AND quantity_home NOT GLOB '*.*.*' AND quantity_home NOT GLOB '*/*/*'),
    price_home TEXT NOT NULL
        CHECK (ltrim(price_home, '-') GLOB '[0-9]*' AND price_home GLOB '*[0-9]' AND price_home NOT GLOB '*[^0-9./-]*'
               AND price_home NOT GLOB '?*-*' AND price_home NOT GLOB '*.*.*' AND price_home NOT GLOB '*/*/*'),
    prepaid_home TEXT NOT NULL
        CHECK (ltrim(prepaid_home, '-') GLOB '[0-9]*' AND prepaid_home GLOB '*[0-9]' AND prepaid_home NOT GLOB '*[^0-9./-]*'
               AND prepaid_home NOT GLOB '?*-*' AND prepaid_home NOT GLOB '*.*.*' AND prepaid_home NOT GLOB '*/*/*'),
    exchange_home TEXT NOT NULL
        CHECK (ltrim(exchange_home, '-') GLOB '[0-9]*' AND exchange_home GLOB '*[0-9]' AND exchange_home NOT GLOB '*[^0-9./-]*'
               AND exchange_home NOT GLOB '?*-*' AND exchange_home NOT GLOB '*.*.*' AND exchange_home NOT GLOB '*/*/*'),
    PRIMARY KEY (invoice, position, seq),
    FOREIGN KEY (invoice, position) REFERENCES invoice_line (invoice, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID
;;
CREATE INDEX invoice_part_set ON invoice_part (set_id)
;;
CREATE TABLE invoice_tax (
    invoice TEXT NOT NULL REFERENCES invoice (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    tax_id TEXT NOT NULL,
    category TEXT NOT NULL,
    rate TEXT NOT NULL
        CHECK (ltrim(rate, '-') GLOB '[0-9]*' AND rate GLOB '*[0-9]' AND rate NOT GLOB '*[^0-9.-]*'
               AND rate NOT GLOB '?*-*' AND rate NOT GLOB '*.*.*'),
    reason TEXT NOT NULL,
    net TEXT NOT NULL
        CHECK (ltrim(net, '-') GLOB '[0-9]*' AND net GLOB '*[0-9]' AND net NOT GLOB '*[^0-9.-]*'
               AND net NOT GLOB '?*-*' AND net NOT GLOB '*.*.*'),
    tax TEXT NOT NULL
        CHECK (ltrim(tax, '-') GLOB '[0-9]*' AND tax GLOB '*[0-9]' AND tax NOT GLOB '*[^0-9.-]*'
               AND tax NOT GLOB '?*-*' AND tax NOT GLOB '*.*.*'),
    PRIMARY KEY (invoice, position)
) STRICT, WITHOUT ROWID
;;
CREATE TRIGGER invoice_insert BEFORE INSERT ON invoice
WHEN NEW.state <> 'draft'
  OR EXISTS (SELECT 1 FROM invoice WHERE id = NEW.id AND state <> 'draft')
  OR EXISTS (SELECT 1 FROM invoice WHERE number = NEW.number)
BEGIN SELECT raise(ABORT, 'an invoice starts as a draft and replaces no approved or issued one'); END
;;
CREATE TRIGGER invoice_update BEFORE UPDATE ON invoice
WHEN NEW.id IS NOT OLD.id
  OR (NEW.number IS NOT OLD.number AND EXISTS (SELECT 1 FROM invoice WHERE number = NEW.number))
  OR (OLD.state || '>' || NEW.state) NOT IN
     ('draft>draft', 'draft>approved', 'approved>draft', 'approved>issued', 'issued>credited')
  OR (OLD.state <> 'draft' AND (NEW.customer IS NOT OLD.customer OR NEW.contract IS NOT OLD.contract
      OR NEW.service_from IS NOT OLD.service_from OR NEW.service_to IS NOT OLD.service_to
      OR NEW.month IS NOT OLD.month OR NEW.currency IS NOT OLD.currency OR NEW.net IS NOT OLD.net
      OR NEW.tax IS NOT OLD.tax OR NEW.gross IS NOT OLD.gross OR NEW.prepaid IS NOT OLD.prepaid
      OR NEW.due IS NOT OLD.due OR NEW.home_rate IS NOT OLD.home_rate OR NEW.guards IS NOT OLD.guards OR NEW.language IS NOT OLD.language
      OR NEW.buyer_reference IS NOT OLD.buyer_reference OR NEW.purchase_order IS NOT OLD.purchase_order
      OR NEW.credits IS NOT OLD.credits OR NEW.reason IS NOT OLD.reason OR NEW.seller IS NOT OLD.seller
      OR NEW.buyer IS NOT OLD.buyer OR NEW.logo IS NOT OLD.logo))
  OR (OLD.state = 'issued' AND (NEW.number IS NOT OLD.number OR NEW.series IS NOT OLD.series OR NEW.series_year IS NOT OLD.series_year
      OR NEW.series_number IS NOT OLD.series_number OR NEW.issued_on IS NOT OLD.issued_on
      OR NEW.due_on IS NOT OLD.due_on OR NEW.type IS NOT OLD.type))
  OR (OLD.state <> 'draft' AND NEW.state <> 'draft' AND NEW.digest IS NOT OLD.digest)
BEGIN SELECT raise(ABORT, 'an approved invoice only changes its state, an issued one cannot be changed'); END
;;
CREATE TRIGGER invoice_delete BEFORE DELETE ON invoice
WHEN OLD.state <> 'draft'
BEGIN SELECT raise(ABORT, 'an approved or issued invoice cannot be deleted'); END
;;
CREATE TRIGGER invoice_line_insert BEFORE INSERT ON invoice_line
WHEN coalesce((SELECT state FROM invoice WHERE id = NEW.invoice), 'draft') <> 'draft'
BEGIN SELECT raise(ABORT, 'an approved or issued invoice cannot be changed'); END
;;
CREATE TRIGGER invoice_line_update BEFORE UPDATE ON invoice_line
WHEN coalesce((SELECT state FROM invoice WHERE id = OLD.invoice), 'draft') <> 'draft'
  OR coalesce((SELECT state FROM invoice WHERE id = NEW.invoice), 'draft') <> 'draft'
BEGIN SELECT raise(ABORT, 'an approved or issued invoice cannot be changed'); END
;;
CREATE TRIGGER invoice_line_delete BEFORE DELETE ON invoice_line
WHEN coalesce((SELECT state FROM invoice WHERE id = OLD.invoice), 'draft') <> 'draft'
BEGIN SELECT raise(ABORT, 'an approved or issued invoice cannot be changed'); END
;;
CREATE TRIGGER invoice_part_insert BEFORE INSERT ON invoice_part
WHEN coalesce((SELECT state FROM invoice WHERE id = NEW.invoice), 'draft') <> 'draft'
BEGIN SELECT raise(ABORT, 'an approved or issued invoice cannot be changed'); END
;;
CREATE TRIGGER invoice_part_update BEFORE UPDATE ON invoice_part
WHEN coalesce((SELECT state FROM invoice WHERE id = OLD.invoice), 'draft') <> 'draft'
  OR coalesce((SELECT state FROM invoice WHERE id = NEW.invoice), 'draft') <> 'draft'
BEGIN SELECT raise(ABORT, 'an approved or issued invoice cannot be changed'); END
;;
CREATE TRIGGER invoice_part_delete BEFORE DELETE ON invoice_part
WHEN coalesce((SELECT state FROM invoice WHERE id = OLD.invoice), 'draft') <> 'draft'
BEGIN SELECT raise(ABORT, 'an approved or issued invoice cannot be changed'); END
;;
CREATE TRIGGER invoice_tax_insert BEFORE INSERT ON invoice_tax
WHEN coalesce((SELECT state FROM invoice WHERE id = NEW.invoice), 'draft') <> 'draft'
BEGIN SELECT raise(ABORT, 'an approved or issued invoice cannot be changed'); END
;;
CREATE TRIGGER invoice_tax_update BEFORE UPDATE ON invoice_tax
WHEN coalesce((SELECT state FROM invoice WHERE id = OLD.invoice), 'draft') <> 'draft'
  OR coalesce((SELECT state FROM invoice WHERE id = NEW.invoice), 'draft') <> 'draft'
BEGIN SELECT raise(ABORT, 'an approved or issued invoice cannot be changed'); END
;;
CREATE TRIGGER invoice_tax_delete BEFORE DELETE ON invoice_tax
WHEN coalesce((SELECT state FROM invoice WHERE id = OLD.invoice), 'draft') <> 'draft'
BEGIN SELECT raise(ABORT, 'an approved or issued invoice cannot be changed'); END
;;
CREATE TABLE document (
    invoice TEXT NOT NULL REFERENCES invoice (id),
    kind TEXT NOT NULL CHECK (kind <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    bytes BLOB,
    made_at TEXT NOT NULL,
    PRIMARY KEY (invoice, kind)
) STRICT, WITHOUT ROWID
;;
CREATE TRIGGER document_insert BEFORE INSERT ON document
WHEN coalesce((SELECT state FROM invoice WHERE id = NEW.invoice), '') NOT IN ('issued', 'credited')
  OR EXISTS (SELECT 1 FROM document WHERE invoice = NEW.invoice AND kind = NEW.kind)
BEGIN SELECT raise(ABORT, 'a document belongs to an issued invoice and is never replaced'); END
;;
CREATE TRIGGER document_update BEFORE UPDATE ON document
BEGIN SELECT raise(ABORT, 'a document of an issued invoice cannot be changed'); END
;;
CREATE TRIGGER document_delete BEFORE DELETE ON document
BEGIN SELECT raise(ABORT, 'a document of an issued invoice cannot be deleted'); END
;;
CREATE TABLE draft_edit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice TEXT NOT NULL CHECK (invoice <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('add', 'set', 'remove')),
    line_key TEXT NOT NULL,
    text TEXT NOT NULL,
    net TEXT NOT NULL
        CHECK (ltrim(net, '-') GLOB '[0-9]*' AND net GLOB '*[0-9]' AND net NOT GLOB '*[^0-9.-]*'
               AND net NOT GLOB '?*-*' AND net NOT GLOB '*.*.*'),
    tax TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT
;;
CREATE INDEX draft_edit_invoice ON draft_edit (invoice)
;;
CREATE TABLE seat_count (
    day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]') NOT NULL,
    tenant TEXT NOT NULL,
    subscription TEXT NOT NULL,
    sku_id TEXT NOT NULL,
    sku_name TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity >= 0),
    source TEXT NOT NULL CHECK (source IN ('subscription', 'import', 'derived')),
    PRIMARY KEY (day, tenant, subscription, sku_id)
) STRICT, WITHOUT ROWID
