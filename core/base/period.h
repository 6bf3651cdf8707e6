// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

namespace counterfoil {

//! How a contract cuts time into service periods: contract, section 4 "Service periods".
//! Either `months` (1, 2, 3, 6, 12) with `startDay` 1–28 and perhaps `startMonth`, or `weeks` 1–52.
struct PeriodShape
{
    int months = 0;
    int startDay = 1;
    int startMonth = 0; //!< 0: the first anchor is the first startDay on or after the contract's start
    int weeks = 0;

    friend bool operator==(const PeriodShape &, const PeriodShape &) = default;
};

//! The first anchor on or after `start`: where the first whole period begins.
Day firstAnchor(const PeriodShape &shape, Day start);

//! The service period of a contract that runs over `term` which holds `day`; no value outside the term.
//! The first one is a stub where the term does not start on an anchor, the last one ends with the term.
std::optional<Days> servicePeriodOf(const PeriodShape &shape, const Days &term, Day day);

//! Every service period that starts in the interval, in order.
QList<Days> servicePeriodsStartingIn(const PeriodShape &shape, const Days &term, const Days &interval);

} // namespace counterfoil
