// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/deferrals.h"
#include "core/model/invoicestanding.h"
#include "core/model/journal.h"

namespace counterfoil {

//! What a journal is made of.
struct Books
{
    QList<Invoice> invoices; //!< with lines and parts; only issued and credited ones and credit notes count
    QList<CostLine> costs;   //!< costLinesUntil() the last month
    QList<Deferral> deferrals;
    QList<InvoiceStanding> standings; //!< of Microsoft's invoices that do not come to their lines
};

//! The entries of a month, or of every month on hand where `only` is invalid: its invoices and credit notes, the
//! Microsoft invoices and adjustments of it, balances received in it, and what of every deferral is recognised in it.
//! Each entry balances to 0.00 in its own currency; by month and day.
QList<JournalEntry> journalOf(const Books &books, const Terms &terms, Month only = {});

} // namespace counterfoil
