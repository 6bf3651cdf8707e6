-- SPDX-FileCopyrightText: 2026 The Counterfoil authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The amounts of invoice parts are checked where they are read, and by `verify`: a pattern for every one of eight amounts
-- took most of the time in which a month of a large partner was drafted.
CREATE TABLE invoice_part_new (
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
    cost TEXT NOT NULL,
    cost_local TEXT NOT NULL,
    sale TEXT NOT NULL,
    cost_home TEXT NOT NULL,
    quantity_home TEXT NOT NULL,
    price_home TEXT NOT NULL,
    prepaid_home TEXT NOT NULL,
    exchange_home TEXT NOT NULL,
    PRIMARY KEY (invoice, position, seq),
    FOREIGN KEY (invoice, position) REFERENCES invoice_line (invoice, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID
;;
INSERT INTO invoice_part_new (invoice, position, seq, set_id, month, tenant, product, sku, subscription, part_key, first_day, last_day, lines, prepaid_term, cost, cost_local, sale, cost_home, quantity_home, price_home, prepaid_home, exchange_home)
SELECT invoice, position, seq, set_id, month, tenant, product, sku, subscription, part_key, first_day, last_day, lines, prepaid_term, cost, cost_local, sale, cost_home, quantity_home, price_home, prepaid_home, exchange_home FROM invoice_part
;;
DROP TABLE invoice_part
;;
ALTER TABLE invoice_part_new RENAME TO invoice_part
;;
CREATE INDEX invoice_part_set ON invoice_part (set_id)
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
