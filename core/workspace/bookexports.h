// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/bookkeeping.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

//! Issued invoices, Microsoft's invoices and their deferrals up to a month; of every month on hand where it is invalid.
Result<Books> booksUntil(Workspace &workspace, Month last);

//! "journal-2026-01.journal", or "deferrals.csv" of every month.
QString bookFileName(bool journal, Month only);

//! Writes "journal-2026-01.journal" (or "journal.journal" of every month) into a folder, which is made where it is
//! missing; gives the path.
Result<QString> exportJournal(Workspace &workspace, Month only, const QString &folder);

//! What of every deferral falls to a month, or to each month of its term.
Result<QList<DeferralRow>> deferralsOf(Workspace &workspace, Month only);

//! The same as "deferrals-2026-01.csv" (or "deferrals.csv"); gives the path.
Result<QString> exportDeferrals(Workspace &workspace, Month only, const QString &folder);

} // namespace counterfoil
