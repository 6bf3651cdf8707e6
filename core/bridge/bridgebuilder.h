// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/drafting.h"
#include "core/model/bridge.h"

namespace counterfoil {

//! Ids of the invoices whose frozen state the bridge of a plan has to know: every service period that took, or should
//! have taken, a charge of the month.
QSet<QString> invoicesBehind(const MonthPlan &plan);

//! Draws the bridge of a Microsoft month from the plan's charges and drafts and from the approved, issued and credited
//! invoices and credit notes of the month (and those of invoicesBehind()). Pure; contract, section 6.
//! Refused where an exchange rate to the seller's currency is missing.
Result<Bridge> buildBridge(const MonthPlan &plan, const QList<Invoice> &frozen, const Terms &terms);

} // namespace counterfoil
