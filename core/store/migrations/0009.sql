-- SPDX-FileCopyrightText: 2026 The Counterfoil authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A person may change what a line says and leave its amount to the engine.
ALTER TABLE draft_edit ADD COLUMN keeps_net INTEGER NOT NULL DEFAULT 0 CHECK (keeps_net IN (0, 1))
