// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/charges.h"

namespace counterfoil {

//! What becomes of a part of a charge, in the order in which the causes apply (contract, section 6).
enum class Fate { Unmapped, Setup, Credit, Excluded, Billed };

//! A charge, or the part of it that falls into one service period (or outside of all).
struct Part
{
    const Charge *charge = nullptr;
    Fate fate = Fate::Billed;
    Placement placement;
    const PriceRule *rule = nullptr;
    const Prepayment *covered = nullptr; //!< the term prepayment that has paid for it
    Exact coveredShare = 1;              //!< of it, where covered: seats within the prepayment's quantity
    Days days;
    bool split = false; //!< cut by cumulative rounding
    int before = 0;     //!< units (days or months) of the charge before the part
    int count = 1;
    int all = 1;

    Exact shareOfCharge(const Exact &whole) const { return split ? whole * Exact::fraction(count, all) : whole; }
    Exact cost() const { return shareOfCharge(charge->cost); }
    //! The part as it is shown: cent parts of a split charge, by cumulative rounding; the cost itself of others.
    Exact shownCost() const;
    Exact quantity() const { return shareOfCharge(charge->quantity); }
    //! What an invoice line gathers it by, under the contract that the part is placed in.
    QString group() const;
    //! What is left to be sold: 0 where a prepayment covers all of it.
    Exact sharePriced() const { return covered ? Exact(1) - coveredShare : Exact(1); }
    //! The cause of its recognition in another month is "prepaid": reservations and savings plans by month or by day.
    bool prepaidTerm() const;
};

//! Cuts every charge into its parts. The parts of a charge cover it exactly.
std::vector<Part> partsOf(const ChargeBook &book, const BillingCalendar &calendar, const RuleBook &rules);

} // namespace counterfoil
