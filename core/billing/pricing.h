// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/parking.h"
#include "core/billing/parts.h"

namespace counterfoil {

//! Rates for a month's bridge and for the invoices of its service periods. A missing rate is an error that names it.
class Rates
{
public:
    Rates(const Terms &terms, Month month) : m_terms(terms), m_month(month) {}

    //! Billing currency → seller's, at Microsoft's rate: latest on or before the first day of the month.
    Result<Exact> microsoftToHome(const QString &billing) const;
    //! From the currency in which a rule names its prices: its own, or the customer's.
    Result<Exact> ruleToLocal(const PriceRule &rule, const Customer &customer, const QString &local, Day first) const;
    //! Invoice's currency → seller's: latest on or before the first day of the service period.
    Result<Exact> localToHome(const QString &local, Day first) const;
    //! Billing currency of a charge → the customer's, at Microsoft's rate (contract, section 5.5, "microsoft").
    Result<Exact> microsoftToLocal(const Charge &charge, const QString &local, Day first) const;
    //! The same at the contract's rate where the contract says so, else Microsoft's.
    Result<Exact> toLocal(const Charge &charge, const Contract &contract, const QString &local, Day first) const;
    Result<Exact> between(const QString &from, const QString &to, Day day) const;
    //! What a cost in the seller's currency at another month's rate is at this month's; as it is where then had no
    //! rate, or `billing` is not known.
    Exact atThisMonth(const Exact &home, const QString &billing, Month then) const;

private:
    const Terms &m_terms;
    Month m_month;
};

//! A billed part with its amounts. "Shown" amounts are what the invoice line sums: cent parts of split charges, exact
//! else.
struct PricedPart
{
    Part part;
    Exact sale; //!< in the customer's currency
    Exact shownSale;
    Exact costLocal; //!< at Microsoft's rate, in the customer's currency
    Exact shownCost;
    Exact saleAtMicrosoftRate;
    Exact costHome; //!< as shown, at Microsoft's rate, in the seller's currency
    Exact priceHome;
    Exact exchangeHome;
    Exact localToHome = 1;
    Exact unitToLocal = 1;          //!< of the rule's own currency
    std::optional<Exact> unitPrice; //!< of the sale, where the price rule names one
};

//! Prices the billed parts of the service periods that start in the month: contract, sections 2, 4 and 5.5. Parts of
//! customers that are parked, before or by this, may be missing.
Result<std::vector<PricedPart>> pricePeriods(const std::vector<Part> &parts, const Terms &terms, Month month,
                                             Parking &parking);

//! The amount of a total under tiers, graduated or by volume; above 0.
Exact priceOfTiers(const Tiers &tiers, const Exact &total);

//! Prices billed parts of earlier service periods as they go onto an invoice of the month whose period starts on
//! `first`: its currency and rates, the rules of their own days (contract, section 5.8).
Result<std::vector<PricedPart>> priceLate(const std::vector<const Part *> &parts, const Terms &terms, Month month,
                                          Day first, const Currency &local);

} // namespace counterfoil
