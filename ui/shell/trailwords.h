// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/auditrepository.h"
#include "ui/tables/recordtablemodel.h"

//! The audit trail as a person reads it.
namespace counterfoil {

//! What was done: "Approved" of "approve"; an action that nobody knows stays as it is.
QString auditWords(const QString &action);
//! What a person typed, word by word, with the actions whose words it is in.
QList<AuditWord> auditWordsIn(const QString &typed);
//! "kind: Reconciliation, lines: 1,204": what its detail says, without hashes.
QString auditDetail(const AuditEntry &entry);

TreeShape<AuditEntry> auditShape();
//! They stand as they were made, newest first, and are not sorted: there are more than the table holds.
QList<Column<AuditEntry>> auditEntryColumns();

} // namespace counterfoil
