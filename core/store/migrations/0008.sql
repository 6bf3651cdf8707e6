-- SPDX-FileCopyrightText: 2026 The Counterfoil authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What Microsoft's lines of a set come to, tax and all; NULL of usage, and of sets that were there before: their lines tell.
ALTER TABLE source_set ADD COLUMN total TEXT
    CHECK (ltrim(total, '-') GLOB '[0-9]*' AND total GLOB '*[0-9]' AND total NOT GLOB '*[^0-9./-]*'
           AND total NOT GLOB '?*-*' AND total NOT GLOB '*.*.*' AND total NOT GLOB '*/*/*')
