// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/money/decimal.h"

namespace counterfoil {

//! What the demonstration partner is made from. The same plan gives the same bytes on every run and machine.
struct PartnerPlan
{
    int months = 12;    //!< Microsoft months that have an invoice, ending with `last`
    int customers = 40; //!< Microsoft tenants, two of them without an owner from 24 on
    Decimal scale =
        1;            //!< multiplies the number of Azure resources; 1 is some 25,000 daily rows a month at 40 customers
    Month last;       //!< the last Microsoft month that has an invoice
    quint64 seed = 1; //!< another seed, another partner
    //! Terms also with recognition by day, by month and by seat count, contract rates, prepayments.
    bool everyWay = true;
};

} // namespace counterfoil
