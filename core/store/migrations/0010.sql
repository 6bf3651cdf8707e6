-- SPDX-FileCopyrightText: 2026 The Counterfoil authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Customers that the last drafting of a month could not bill. The next one writes them anew.
CREATE TABLE parked (
    month TEXT NOT NULL,
    customer TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (month, customer)
) STRICT, WITHOUT ROWID
