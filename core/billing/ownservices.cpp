// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/ownservices.h"

#include "core/base/sentence.h"
#include "core/billing/linebuilder.h"
#include "core/billing/pricing.h"

namespace counterfoil {

namespace {

//! The k-th interval of a service; open services go on for ever.
Days intervalAt(const OwnService &service, int k)
{
    const Day from = service.during.from;
    if (service.everyMonths > 0)
        return {from.plusMonths(service.everyMonths * k), from.plusMonths(service.everyMonths * (k + 1)).plusDays(-1)};
    return {from.plusDays(7 * service.everyWeeks * k), from.plusDays(7 * service.everyWeeks * (k + 1) - 1)};
}

//! What of an interval is billed: cut by the service's end and by the start of the customer's first contract.
std::optional<Days> billedOf(const OwnService &service, Day start, const Days &interval)
{
    Days billed = interval;
    if (service.during.to.isValid())
        billed.to = std::min(billed.to, service.during.to);
    billed.from = std::max(billed.from, start);
    return billed.from <= billed.to ? std::optional(billed) : std::nullopt;
}

//! From the currency of a service's price to that of the invoice, and on to the seller's.
struct ServiceRates
{
    Exact toLocal = 1;
    Exact toHome = 1;
    int digits = 2; //!< of the invoice's currency
};

InvoiceLine lineOf(const OwnService &service, const Customer &customer, const Days &billed, const Days &interval,
                   const ServiceRates &rates)
{
    const Exact quantity = Exact(service.quantity) * Exact::fraction(billed.count(), interval.count());
    const Exact unitPrice = Exact(service.unitPrice) * rates.toLocal;
    const Exact sale = quantity * unitPrice;
    InvoiceLine line;
    line.kind = LineKind::OwnService;
    line.key = QStringLiteral("own|%1|%2").arg(service.id, interval.from.iso());
    line.description = service.description;
    line.explanation = Explanations(customer.language).ownService(billed, interval);
    line.unit = service.unit;
    line.tax = service.tax.isEmpty() ? customer.tax : service.tax;
    line.days = billed;
    line.sources = 1;
    SourcePart part;
    part.key = QStringLiteral("own %1").arg(service.id);
    part.days = billed;
    part.lines = 1;
    part.sale = sale;
    part.priceHome = sale * rates.toHome;
    line.parts.append(part);
    setPrice(line, rounded(sale, rates.digits), quantity, unitPrice, rates.digits);
    return line;
}

//! The own services of one service period.
class ServiceLines
{
public:
    ServiceLines(const Terms &terms, const DraftContext &context, const BilledServices &billed,
                 const Placement &placement, const ServiceRates &rates)
        : m_terms(terms), m_context(context), m_billed(billed), m_placement(placement), m_rates(rates),
          m_contracts(terms.contractsOf(placement.customer->id()))
    {}

    void add(const OwnService &service)
    {
        if (service.everyMonths == 0 && service.everyWeeks == 0) {
            const Days day{service.during.from, service.during.from};
            add(service, day, day);
            return;
        }
        const Day start = m_contracts.first()->term.from;
        for (int k = 0;; ++k) {
            const Days interval = intervalAt(service, k);
            if (interval.from > m_placement.period.to ||
                (service.during.to.isValid() && interval.from > service.during.to))
                return;
            if (const auto days = billedOf(service, start, interval))
                add(service, *days, interval);
        }
    }

    QList<InvoiceLine> lines;
    QList<Guard> guards;

private:
    void add(const OwnService &service, const Days &days, const Days &interval)
    {
        const Day day = invoicingDay(days);
        const bool own = m_placement.period.contains(day);
        if (!own && !(day < m_placement.period.from && isLate(service, days, day)))
            return;
        InvoiceLine line = lineOf(service, *m_placement.customer, days, interval, m_rates);
        if (m_billed.holds(m_placement.customer->id(), line))
            return;
        if (!own)
            guards.append({QStringLiteral("lateService"),
                           SENTENCE("Own service \"%1\" of %2 to %3 is charged late: the invoice of its days was "
                                    "approved without it")
                               .arg(service.description, days.from.iso(), days.to.iso())});
        lines.append(std::move(line));
    }

    //! The contract on the interval's first day says when it is invoiced, so that a change of contract neither bills it
    //! twice nor forgets it.
    Day invoicingDay(const Days &billed) const
    {
        const Contract *holder = contractOn(billed.from);
        const Contract &contract = holder ? *holder : *m_placement.contract;
        return contract.ownServices == OwnServiceRecognition::InAdvance ? billed.from : billed.to;
    }

    const Contract *contractOn(Day day) const
    {
        const auto holder = std::find_if(m_contracts.begin(), m_contracts.end(),
                                         [day](const Contract *own) { return own->term.contains(day); });
        return holder == m_contracts.end() ? nullptr : *holder;
    }

    //! Nothing of these days is billed, their period is approved, and this is the first later one that is not. A day
    //! between two contracts is in no period, and nothing that falls on it is billed.
    bool isLate(const OwnService &service, const Days &days, Day day) const
    {
        const Customer &customer = *m_placement.customer;
        if (!contractOn(day) || m_billed.overlaps(customer.id(), service.id, days))
            return false;
        const std::optional<Placement> open = openPeriodFrom(m_terms, customer, day, m_context);
        return open && open->contract->id == m_placement.contract->id && open->period == m_placement.period;
    }

    const Terms &m_terms;
    const DraftContext &m_context;
    const BilledServices &m_billed;
    const Placement &m_placement;
    ServiceRates m_rates;
    QList<const Contract *> m_contracts;
};

} // namespace

Result<QList<InvoiceLine>> ownServiceLines(const Terms &terms, const DraftContext &context,
                                           const BilledServices &billed, const Placement &placement,
                                           const Exact &localToHome, QList<Guard> &guards)
{
    const Currency &local = placement.contract->currency;
    const Day first = placement.period.from;
    const Result<Exact> rate =
        Rates(terms, Month::of(first)).between(placement.customer->currency.code(), local.code(), first);
    ServiceLines services(terms, context, billed, placement, {rate ? *rate : Exact(1), localToHome, local.digits()});
    for (const OwnService &service : terms.ownServices) {
        if (service.customer == placement.customer->id())
            services.add(service);
    }
    if (!rate && !services.lines.isEmpty())
        return std::unexpected(rate.error());
    guards += services.guards;
    return services.lines;
}

} // namespace counterfoil
