// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/terms.h"

#include <unordered_map>

namespace counterfoil {

//! Where a day of a tenant's charges belongs.
struct Placement
{
    enum class Kind {
        Period,   //!< in a service period
        Setup,    //!< before the customer's first contract
        Unmapped, //!< no customer, no contract at all, after the last or between two contracts
    };
    Kind kind = Kind::Unmapped;
    const Customer *customer = nullptr;
    const Contract *contract = nullptr;
    Days period;

    friend bool operator==(const Placement &, const Placement &) = default;
};

//! Tenants, contracts and their service periods, looked up by day.
class BillingCalendar
{
public:
    explicit BillingCalendar(const Terms &terms);

    const Customer *customerOf(const QString &tenant) const { return m_customers.value(tenant); }
    bool hasContract(const Customer *customer) const
    {
        return customer && !m_contracts.value(customer->id()).isEmpty();
    }
    const QList<const Contract *> contractsOf(const Customer *customer) const
    {
        return m_contracts.value(customer->id());
    }
    Placement place(const QString &tenant, Day day) const;
    //! Every service period that starts in the month, with its contract.
    QList<std::pair<const Contract *, Days>> periodsStartingIn(Month month) const;
    //! From the first to the last day of the month and of the service periods that start in it.
    Days reachOf(Month month) const;

private:
    const Terms &m_terms;
    QHash<QString, const Customer *> m_customers;        // by tenant, lower case
    QHash<QString, QList<const Contract *>> m_contracts; // by customer, by start
};

} // namespace counterfoil
