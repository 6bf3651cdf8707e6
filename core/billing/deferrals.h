// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/costlines.h"
#include "core/model/deferral.h"
#include "core/model/invoice.h"

namespace counterfoil {

//! The lines of issued invoices and credit notes that pay for more than 31 days beyond their month: term prepayments by
//! their own release, own services in equal parts where they pay for whole months, all else by day. A credit note takes
//! back what the credited line deferred, from the month of its issue on. Drafts and approved invoices have none.
QList<Deferral> deferredRevenue(const QList<Invoice> &invoices, const Terms &terms);

//! The same of Microsoft's lines, but for consumption: by day, commitments of customers whose contract recognises them
//! `monthly` in equal parts.
QList<Deferral> deferredCost(const QList<CostLine> &lines, const Terms &terms);

//! What is recognised in a month: nothing before the month in which the deferral was booked, in that month all that
//! fell due up to its end.
DeferralMonth deferralIn(const Deferral &deferral, Month month);
//! Every month of every deferral, from the one of booking to the one that leaves nothing; or one month of those that
//! are booked by then and not used up before.
QList<DeferralRow> deferralRows(const QList<Deferral> &deferrals, Month only = {});

} // namespace counterfoil
