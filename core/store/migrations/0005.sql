-- SPDX-FileCopyrightText: 2026 The Counterfoil authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person has set for this company file, where it is not as usual.
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
;;
-- Microsoft's price sheets: the CSV as it came, packed with zstd where that makes it smaller (size <> length(packed)).
CREATE TABLE price_sheet (
    id INTEGER PRIMARY KEY,
    owner TEXT NOT NULL,
    market TEXT NOT NULL CHECK (market <> ''),
    view TEXT NOT NULL CHECK (view IN ('licences', 'azure')),
    month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    size INTEGER NOT NULL CHECK (size > 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    packed BLOB NOT NULL,
    fetched_at TEXT NOT NULL,
    UNIQUE (owner, market, view, month)
) STRICT
