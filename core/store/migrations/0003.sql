-- SPDX-FileCopyrightText: 2026 The Counterfoil authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Connections to clouds and what is pulled through them. No table holds a token, a code, or an address with a signature.
CREATE TABLE cloud_connection (
    name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
    vault_key TEXT NOT NULL UNIQUE CHECK (vault_key <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('csp', 'azure-ea')),
    profile TEXT NOT NULL,
    client_id TEXT NOT NULL,
    asked_tenant TEXT NOT NULL,
    tenant TEXT NOT NULL,
    account TEXT NOT NULL,
    is_person INTEGER NOT NULL CHECK (is_person IN (0, 1)),
    enrolment TEXT NOT NULL,
    is_minimal INTEGER NOT NULL CHECK (is_minimal IN (0, 1)),
    state TEXT NOT NULL CHECK (state <> ''),
    roles TEXT NOT NULL,
    roles_known INTEGER NOT NULL CHECK (roles_known IN (0, 1)),
    claims TEXT NOT NULL,
    renewed_at TEXT NOT NULL,
    last_sync TEXT NOT NULL,
    last_try TEXT NOT NULL
) STRICT, WITHOUT ROWID
;;
-- Customers, subscriptions, invoices and the like as the services list them. `owner` is the partner's tenant or the
-- enrolment: two connections to one partner share their records. `scope` is the tenant of a customer's records, `sorted`
-- what lists are ordered and cut by; `content` is JSON in the words of core/model.
CREATE TABLE cloud_record (
    owner TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    scope TEXT NOT NULL,
    id TEXT NOT NULL CHECK (id <> ''),
    sorted TEXT NOT NULL,
    content TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    PRIMARY KEY (owner, kind, scope, id)
) STRICT, WITHOUT ROWID
;;
CREATE INDEX cloud_record_sorted ON cloud_record (kind, sorted)
;;
-- Microsoft's own documents, each fetched once.
CREATE TABLE cloud_document (
    owner TEXT NOT NULL,
    id TEXT NOT NULL CHECK (id <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    bytes BLOB NOT NULL,
    fetched_at TEXT NOT NULL,
    PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID
;;
-- How far each unit of a pull is: one customer's subscriptions, one invoice's lines, one month's costs. `basis` is what
-- it was complete for, `operation` the address of an export that is still on its way, without its query.
CREATE TABLE pull_unit (
    owner TEXT NOT NULL,
    step TEXT NOT NULL,
    unit TEXT NOT NULL,
    basis TEXT NOT NULL,
    etag TEXT NOT NULL,
    first_complete TEXT NOT NULL,
    last_complete TEXT NOT NULL,
    operation TEXT NOT NULL,
    PRIMARY KEY (owner, step, unit)
) STRICT, WITHOUT ROWID
;;
-- What every step of every sync did.
CREATE TABLE pull_step (
    started TEXT NOT NULL,
    connection TEXT NOT NULL,
    position INTEGER NOT NULL,
    step TEXT NOT NULL,
    finished TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'unchanged', 'failed', 'skipped')),
    received INTEGER NOT NULL CHECK (received >= 0),
    added INTEGER NOT NULL CHECK (added >= 0),
    changed INTEGER NOT NULL CHECK (changed >= 0),
    removed INTEGER NOT NULL CHECK (removed >= 0),
    requests INTEGER NOT NULL CHECK (requests >= 0),
    retries INTEGER NOT NULL CHECK (retries >= 0),
    error_code TEXT NOT NULL,
    error_message TEXT NOT NULL,
    error_hint TEXT NOT NULL,
    PRIMARY KEY (started, connection, position)
) STRICT, WITHOUT ROWID
