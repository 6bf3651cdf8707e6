// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/reconline.h"

#include <map>
#include <tuple>

namespace counterfoil {

//! The plan's cycle in months: billing frequency where given, else the words of TermAndBillingCycle.
int cycleMonths(const ReconLine &line);

//! The day share of reconciliation lines: which part of its cycle a line pays for (contract, section 4 "Day share").
//! Made once over all lines that may name the cycle of another.
class DayShares
{
public:
    explicit DayShares(const std::vector<ReconLine> &lines);

    //! 1 for whole cycles, else days(start … end) ÷ days(cycle).
    Exact of(const ReconLine &line) const;
    //! How many days the line's cycle has; 0 where the share is 1 without one.
    int cycleDays(const ReconLine &line) const;

private:
    using Key = std::tuple<QString, QString, Day>; // tenant, subscription, charge end
    std::map<Key, Days> m_cycles;                  // of lines with share 1
};

} // namespace counterfoil
