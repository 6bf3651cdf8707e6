-- SPDX-FileCopyrightText: 2026 The Counterfoil authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Closed months. `seq` is the number of the audit trail's entry that closed the month, and `reopened` of the one that
-- opened it again: when, by whom and why stand there and nowhere else. `manifest` lists the sealed files with their
-- hashes, as sha256sum writes them.
CREATE TABLE month_seal (
    seq INTEGER NOT NULL PRIMARY KEY,
    month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    manifest TEXT NOT NULL CHECK (manifest <> ''),
    reopened INTEGER UNIQUE CHECK (reopened > seq)
) STRICT, WITHOUT ROWID
;;
CREATE UNIQUE INDEX month_seal_closed ON month_seal (month) WHERE reopened IS NULL
;;
-- The sealed files but for the source lines, packed where that makes them smaller than `size`.
CREATE TABLE sealed_document (
    seal INTEGER NOT NULL REFERENCES month_seal (seq),
    path TEXT NOT NULL CHECK (path <> ''),
    size INTEGER NOT NULL CHECK (size >= 0),
    data BLOB NOT NULL,
    PRIMARY KEY (seal, path)
) STRICT, WITHOUT ROWID
;;
-- The sets whose lines are sealed: they are kept when newer ones take their place.
CREATE TABLE sealed_set (
    seal INTEGER NOT NULL REFERENCES month_seal (seq),
    set_id INTEGER NOT NULL REFERENCES source_set (id),
    PRIMARY KEY (seal, set_id)
) STRICT, WITHOUT ROWID
;;
CREATE INDEX sealed_set_of ON sealed_set (set_id)
;;
CREATE TRIGGER month_seal_insert BEFORE INSERT ON month_seal
WHEN NEW.reopened IS NOT NULL
  OR EXISTS (SELECT 1 FROM month_seal WHERE seq = NEW.seq OR (month = NEW.month AND reopened IS NULL))
  OR NOT EXISTS (SELECT 1 FROM audit WHERE seq = NEW.seq AND action = 'closeMonth' AND subject = NEW.month)
BEGIN SELECT raise(ABORT, 'a month is sealed once, with its entry in the audit trail'); END
;;
CREATE TRIGGER month_seal_update BEFORE UPDATE ON month_seal
WHEN OLD.reopened IS NOT NULL OR NEW.seq IS NOT OLD.seq OR NEW.month IS NOT OLD.month
  OR NEW.digest IS NOT OLD.digest OR NEW.manifest IS NOT OLD.manifest
  OR NOT EXISTS (SELECT 1 FROM audit WHERE seq = NEW.reopened AND action = 'reopenMonth' AND subject = OLD.month)
BEGIN SELECT raise(ABORT, 'a seal cannot be changed, only opened again'); END
;;
CREATE TRIGGER month_seal_delete BEFORE DELETE ON month_seal
BEGIN SELECT raise(ABORT, 'a seal cannot be deleted'); END
;;
CREATE TRIGGER sealed_document_insert BEFORE INSERT ON sealed_document
WHEN NEW.seal IS NOT (SELECT max(seq) FROM audit)
  OR EXISTS (SELECT 1 FROM sealed_document WHERE seal = NEW.seal AND path = NEW.path)
BEGIN SELECT raise(ABORT, 'a sealed document is stored with its seal'); END
;;
CREATE TRIGGER sealed_document_update BEFORE UPDATE ON sealed_document
BEGIN SELECT raise(ABORT, 'a sealed document cannot be changed'); END
;;
CREATE TRIGGER sealed_document_delete BEFORE DELETE ON sealed_document
BEGIN SELECT raise(ABORT, 'a sealed document cannot be deleted'); END
;;
CREATE TRIGGER sealed_set_insert BEFORE INSERT ON sealed_set
WHEN NEW.seal IS NOT (SELECT max(seq) FROM audit)
  OR EXISTS (SELECT 1 FROM sealed_set WHERE seal = NEW.seal AND set_id = NEW.set_id)
BEGIN SELECT raise(ABORT, 'a sealed set is stored with its seal'); END
;;
CREATE TRIGGER sealed_set_update BEFORE UPDATE ON sealed_set
BEGIN SELECT raise(ABORT, 'a sealed set cannot be changed'); END
;;
CREATE TRIGGER sealed_set_delete BEFORE DELETE ON sealed_set
BEGIN SELECT raise(ABORT, 'a sealed set cannot be deleted'); END
;;
-- Nothing makes, changes or takes away an invoice of a closed month.
CREATE TRIGGER invoice_closed_insert BEFORE INSERT ON invoice
WHEN EXISTS (SELECT 1 FROM month_seal WHERE month = NEW.month AND reopened IS NULL)
BEGIN SELECT raise(ABORT, 'the month of the invoice is closed: reopen it first'); END
;;
CREATE TRIGGER invoice_closed_update BEFORE UPDATE ON invoice
WHEN EXISTS (SELECT 1 FROM month_seal WHERE month IN (OLD.month, NEW.month) AND reopened IS NULL)
BEGIN SELECT raise(ABORT, 'the month of the invoice is closed: reopen it first'); END
;;
CREATE TRIGGER invoice_closed_delete BEFORE DELETE ON invoice
WHEN EXISTS (SELECT 1 FROM month_seal WHERE month = OLD.month AND reopened IS NULL)
BEGIN SELECT raise(ABORT, 'the month of the invoice is closed: reopen it first'); END
