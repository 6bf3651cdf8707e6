-- SPDX-FileCopyrightText: 2026 The Counterfoil authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Distributors: how their files are read, and which profile read a set. The document stands as it was written; what it was
-- at the time of an import, the audit trail tells.
ALTER TABLE source_set ADD COLUMN distributor TEXT NOT NULL DEFAULT ''
;;
CREATE TABLE distributor_profile (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    json BLOB NOT NULL
) STRICT, WITHOUT ROWID
