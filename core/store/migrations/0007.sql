-- SPDX-FileCopyrightText: 2026 The Counterfoil authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person has set for this company file, where it is not as usual.
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
