-- SPDX-FileCopyrightText: 2026 The Counterfoil authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What Microsoft changed in lines that were on hand. `detail` is JSON: counts, sums, touched invoices. `lines`
-- is a JSON array of the largest differences, packed; `size` its bytes unpacked. set_id is the set that came, which may
-- have been replaced and deleted since: no reference. The audit trail notes the digest over the row.
CREATE TABLE restatement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL CHECK (at <> ''),
    set_id INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    origin TEXT NOT NULL,
    invoice TEXT NOT NULL,
    month TEXT CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    currency TEXT NOT NULL,
    first_day TEXT CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    detail TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    lines BLOB NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64)
) STRICT
;;
CREATE INDEX restatement_month ON restatement (month)
