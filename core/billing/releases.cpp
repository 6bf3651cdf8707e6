// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/releases.h"

namespace counterfoil {

namespace {

//! How many release units of a term lie before a day.
int unitsBefore(const Days &term, ReleaseMode mode, Day day)
{
    if (mode == ReleaseMode::ByDay)
        return std::clamp(day - term.from, 0, term.count());
    int units = 0;
    while (term.from.plusMonths(units) < day && term.from.plusMonths(units) <= term.to)
        ++units;
    return units;
}

} // namespace

Decimal releasedBefore(const Exact &amount, const Days &term, ReleaseMode mode, Day day, int digits)
{
    const int all = unitsBefore(term, mode, term.to.plusDays(1));
    const int units = unitsBefore(term, mode, day);
    return all == 0 || units == 0 ? Decimal() : partOf(amount, 0, units, all, digits);
}

} // namespace counterfoil
