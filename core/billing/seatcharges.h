// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/drafting.h"

namespace counterfoil {

//! What counted seats cost a customer in a service period, and what a person has to look at.
struct SeatBill
{
    QList<InvoiceLine> lines; //!< one per subscription and SKU; those of Microsoft's charges alone have net 0
    QList<Guard> guards;
};

//! True for Microsoft's licence charges of a contract that bills counted seats: they are sources, never billed.
bool isCountedSeat(const Part &part);

//! A month's price of a seat in the contract's currency, of what a month costs in Microsoft's; tiers and what a rule
//! leaves out do not have one. `unitToLocal` is of the rule's own currency.
Exact seatSalePrice(const PriceRule *rule, const Exact &monthly, const Exact &toLocal, const Exact &unitToLocal);

//! Bills the counted seats of a service period day by day (contract, section 5.4), but for days that were `counted` on
//! an approved invoice before the contract was changed. Refused where an exchange rate is missing.
Result<SeatBill> billSeats(const MonthPlan &plan, const Terms &terms, const QList<SeatRow> &seats,
                           const Placement &placement, const QList<Days> &counted);

} // namespace counterfoil
