// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/drafting.h"
#include "core/model/bridge.h"

//! How the bridge and its levels count parts of charges in a Microsoft month: contract, section 6.
namespace counterfoil {

//! The cause of a part that Microsoft and the local invoice count in different months.
Cause timingOf(bool prepaidTerm);

//! Whether what an invoice took is on Microsoft's invoices of a month. Unbilled rows are Microsoft's of the month of
//! their use once that month is billed.
bool isTakenOfMonth(const SourcePart &part, Month month, bool isReconciled);

//! The same of a part on a local invoice of the month: what a draft takes of unbilled rows is not billed by Microsoft.
bool isMicrosoftsOfMonth(const SourcePart &part, const Invoice &invoice, const Bridge &bridge);

//! Whether it is of a set that the bridge leaves out: for want of a rate Microsoft's amount has no value in the
//! seller's currency.
bool isLeftOut(const SourcePart &part, const Bridge &bridge);

//! Whether a charge that no rule keeps from its invoice has no draft because its customer is parked. `frozen` are the
//! ids of the month's approved and issued invoices.
bool isParked(const Part &part, const MonthPlan &plan, const QSet<QString> &frozen);

} // namespace counterfoil
