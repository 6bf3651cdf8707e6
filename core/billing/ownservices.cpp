// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/ownservices.h"

#include "core/billing/linebuilder.h"

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

InvoiceLine lineOf(const OwnService &service, const Customer &customer, const Days &billed, const Days &interval,
                   const Exact &localToHome)
{
    const int digits = customer.currency.digits();
    const Exact quantity = Exact(service.quantity) * Exact::fraction(billed.count(), interval.count());
    const Exact sale = quantity * Exact(service.unitPrice);
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
    part.priceHome = sale * localToHome;
    line.parts.append(part);
    setPrice(line, rounded(sale, digits), quantity, Exact(service.unitPrice), digits);
    return line;
}

} // namespace

QList<InvoiceLine> ownServiceLines(const Terms &terms, const Contract &contract, const Customer &customer,
                                   const Days &period, const Exact &localToHome, const QSet<QString> &alreadyBilled)
{
    QList<InvoiceLine> lines;
    const Day start = terms.contractsOf(customer.id()).first()->term.from;
    // the contract on the interval's first day says when it is invoiced, so that a change of contract neither bills it
    // twice nor forgets it
    const QList<const Contract *> contracts = terms.contractsOf(customer.id());
    const auto belongs = [&](const Days &billed) {
        const auto holder = std::find_if(contracts.begin(), contracts.end(),
                                         [&billed](const Contract *own) { return own->term.contains(billed.from); });
        const bool advance =
            (holder == contracts.end() ? &contract : *holder)->ownServices == OwnServiceRecognition::InAdvance;
        return period.contains(advance ? billed.from : billed.to);
    };
    const auto add = [&](const OwnService &service, const Days &days, const Days &interval) {
        InvoiceLine line = lineOf(service, customer, days, interval, localToHome);
        if (!alreadyBilled.contains(customer.id() + u'|' + line.key))
            lines.append(std::move(line));
    };
    for (const OwnService &service : terms.ownServices) {
        if (service.customer != customer.id())
            continue;
        if (service.everyMonths == 0 && service.everyWeeks == 0) {
            const Days day{service.during.from, service.during.from};
            if (belongs(day))
                add(service, day, day);
            continue;
        }
        for (int k = 0;; ++k) {
            const Days interval = intervalAt(service, k);
            if (interval.from > period.to || (service.during.to.isValid() && interval.from > service.during.to))
                break;
            const auto days = billedOf(service, start, interval);
            if (days && belongs(*days))
                add(service, *days, interval);
        }
    }
    return lines;
}

} // namespace counterfoil
