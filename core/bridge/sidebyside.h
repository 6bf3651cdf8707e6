// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/drafting.h"
#include "core/bridge/bridgelevels.h"
#include "core/bridge/linepairs.h"

namespace counterfoil {

//! The bridge as rows of a level, in the order of the bridge: largest unexplained, then unmapped, then difference
//! first. Each customer's rows sum to the customer. `invoices` are those of the month, with their parts. Invoices and
//! subscriptions are named.
QList<BridgeGroup> bridgeRows(const MonthPlan &plan, const QList<Invoice> &invoices, const Bridge &bridge,
                              BridgeLevel level);

//! Which row of which level is meant.
struct BridgeRowName
{
    BridgeLevel level = BridgeLevel::Customer;
    QString customer;
    QString tenant; //!< only where customer is empty
    QString key;    //!< of the group
};

//! What stands on Microsoft's side of a row and what on the local one, paired by charge. Microsoft's side is what the
//! row's local lines took of the month, and on a row that it belongs to what no local line of the month holds: unmapped
//! charges, credits, what is on another month's invoice. Errors: NotFound where the bridge has no such row; Refused
//! where an exchange rate to the seller's currency is missing.
Result<SideBySide> compareSides(const MonthPlan &plan, const QList<Invoice> &invoices, const Bridge &bridge,
                                const BridgeRowName &name, const Terms &terms);

} // namespace counterfoil
