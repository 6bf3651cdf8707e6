-- SPDX-FileCopyrightText: 2026 The Counterfoil authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The blobs of one export share the id of its first, and add up. Of what was there before, only the names tell which belong
-- together: those that count, are called part-… and lie in one place.
ALTER TABLE source_set ADD COLUMN export_set INTEGER NOT NULL DEFAULT 0
;;
UPDATE source_set SET export_set = coalesce(
    (SELECT min(o.id) FROM source_set o
     WHERE o.kind = source_set.kind AND o.currency = source_set.currency AND o.invoice = source_set.invoice
       AND o.current = source_set.current AND o.complete = source_set.complete
       AND rtrim(o.path, replace(o.path, '/', '')) = rtrim(source_set.path, replace(source_set.path, '/', ''))
       AND replace(o.path, rtrim(o.path, replace(o.path, '/', '')), '') GLOB 'part[-_]*'
       AND replace(source_set.path, rtrim(source_set.path, replace(source_set.path, '/', '')), '') GLOB 'part[-_]*'
       AND source_set.current = 1),
    id)
