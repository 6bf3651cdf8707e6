// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/calendar.h"

namespace counterfoil {

BillingCalendar::BillingCalendar(const Terms &terms) : m_terms(terms)
{
    for (const Customer &customer : terms.customers) {
        for (const QString &tenant : customer.tenants)
            m_customers.insert(tenant.toLower(), &customer);
        m_contracts.insert(customer.id(), terms.contractsOf(customer.id()));
    }
}

Placement BillingCalendar::place(const QString &tenant, Day day) const
{
    Placement placement;
    placement.customer = customerOf(tenant);
    if (!placement.customer)
        return placement;
    const QList<const Contract *> contracts = m_contracts.value(placement.customer->id());
    if (!contracts.isEmpty() && day < contracts.first()->term.from) {
        placement.kind = Placement::Kind::Setup;
        return placement;
    }
    for (const Contract *contract : contracts) {
        if (const auto period = servicePeriodOf(contract->period, contract->term, day)) {
            placement.kind = Placement::Kind::Period;
            placement.contract = contract;
            placement.period = *period;
            return placement;
        }
    }
    return placement;
}

QList<std::pair<const Contract *, Days>> BillingCalendar::periodsStartingIn(Month month) const
{
    QList<std::pair<const Contract *, Days>> periods;
    const Days days{month.first(), month.last()};
    for (const Contract &contract : m_terms.contracts) {
        for (const Days &period : servicePeriodsStartingIn(contract.period, contract.term, days))
            periods.append({&contract, period});
    }
    return periods;
}

Days BillingCalendar::reachOf(Month month) const
{
    Days reach{month.first(), month.last()};
    for (const auto &[contract, period] : periodsStartingIn(month)) {
        reach.from = std::min(reach.from, period.from);
        reach.to = std::max(reach.to, period.to);
    }
    return reach;
}

} // namespace counterfoil
