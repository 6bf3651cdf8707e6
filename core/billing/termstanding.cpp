// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/termstanding.h"

#include "core/billing/prepaymentreturns.h"

namespace counterfoil {

namespace {

bool hasLine(const Invoice &invoice, const QString &key)
{
    return std::any_of(invoice.lines.begin(), invoice.lines.end(),
                       [&key](const InvoiceLine &line) { return line.key == key; });
}

//! The lines on which a release stands: see releaseLine().
bool releases(const Invoice &invoice, const QString &prepayment)
{
    const QString covered = QStringLiteral("|covered %1").arg(prepayment);
    return hasLine(invoice, QStringLiteral("prepayment|%1").arg(prepayment)) ||
           hasLine(invoice, QStringLiteral("release|%1").arg(prepayment)) ||
           std::any_of(invoice.lines.begin(), invoice.lines.end(),
                       [&covered](const InvoiceLine &line) { return line.key.endsWith(covered); });
}

//! What is given back counts as never asked for and never released: it starts anew under the terms of today.
TermStanding standingOf(const Prepayment &prepayment, const Terms &terms, const DraftContext &context,
                        const QList<PrepaymentReturn> &returns)
{
    TermStanding standing;
    standing.prepayment = prepayment.id;
    const AskedCount count = askedCount(context.taken, prepayment);
    const bool isReturned = std::any_of(returns.begin(), returns.end(), [&prepayment](const PrepaymentReturn &back) {
        return back.prepayment == prepayment.id && back.invoice->customer == prepayment.customer;
    });
    const bool invoiced = count.isInForce() && !isReturned;
    const bool startsAnew = isReturned || (count.givenBack > 0 && !count.isInForce());
    for (const Invoice &invoice : context.taken) {
        if (invoice.customer != prepayment.customer)
            continue;
        const Days days = releasingDays(terms, prepayment, invoice.service);
        if (prepayment.during.overlaps(days))
            (releases(invoice, prepayment.id) && !startsAnew ? standing.released : standing.unreleased)
                .append({invoice.id, days});
    }
    const Customer *customer = terms.customer(prepayment.customer);
    if (!invoiced && customer)
        standing.holder = openPeriodFrom(terms, *customer, prepayment.invoiceOn, context);
    return standing;
}

} // namespace

std::optional<Placement> openPeriodFrom(const Terms &terms, const Customer &customer, Day day,
                                        const DraftContext &context)
{
    std::optional<Placement> placement = placementFrom(terms, customer, day);
    while (placement &&
           context.frozen.contains(draftIdOf(placement->contract->id, placement->period.from, context.rebilled)))
        placement = placementFrom(terms, customer, placement->period.to.plusDays(1));
    return placement;
}

bool TermStanding::isUnreleased(const QString &invoice) const
{
    return std::any_of(unreleased.begin(), unreleased.end(),
                       [&invoice](const std::pair<QString, Days> &own) { return own.first == invoice; });
}

std::optional<Placement> placementFrom(const Terms &terms, const Customer &customer, Day day)
{
    for (const Contract *contract : terms.contractsOf(customer.id())) {
        const Day first = std::max(day, contract->term.from);
        if (const auto period = servicePeriodOf(contract->period, contract->term, first))
            return Placement{Placement::Kind::Period, &customer, contract, *period};
    }
    return std::nullopt;
}

Days releasingDays(const Terms &terms, const Prepayment &prepayment, const Days &service)
{
    Day held; // the last day of the contract before
    for (const Contract *contract : terms.contractsOf(prepayment.customer)) {
        if (contract->term.from == service.from) {
            const Day from = held.isValid() ? held.plusDays(1) : prepayment.during.from;
            return {std::min(from, service.from), service.to};
        }
        held = contract->term.to;
    }
    return service;
}

QList<TermStanding> termStandings(const Terms &terms, const DraftContext &context)
{
    QList<TermStanding> standings;
    const QList<PrepaymentReturn> returns = prepaymentReturns(terms, context);
    for (const Prepayment &prepayment : terms.prepayments) {
        if (prepayment.kind == PrepaymentKind::Term)
            standings.append(standingOf(prepayment, terms, context, returns));
    }
    return standings;
}

QSet<QString> movedInvoices(const QList<Invoice> &taken, const Terms &terms)
{
    QHash<QString, const Contract *> contracts;
    for (const Contract &contract : terms.contracts)
        contracts.insert(contract.id, &contract);
    QSet<QString> moved;
    for (const Invoice &invoice : taken) {
        if (invoice.state == InvoiceState::Credited)
            continue; // the customer has its money back: there is nothing to compare
        const Contract *contract = contracts.value(invoice.contract);
        const auto period = contract && contract->customer == invoice.customer
                                ? servicePeriodOf(contract->period, contract->term, invoice.service.from)
                                : std::nullopt;
        if (period != invoice.service)
            moved.insert(invoice.id);
    }
    return moved;
}

bool BilledServices::overlaps(const QString &customer, const QString &service, const Days &own) const
{
    const QList<Days> held = days.value(customer + u'|' + service);
    return std::any_of(held.begin(), held.end(), [&own](const Days &other) { return other.overlaps(own); });
}

BilledServices billedServices(const QList<Invoice> &taken)
{
    BilledServices billed;
    for (const Invoice &invoice : taken) {
        for (const InvoiceLine &line : invoice.lines) {
            if (line.kind != LineKind::OwnService)
                continue;
            billed.intervals.insert(invoice.customer + u'|' + line.key);
            billed.days[invoice.customer + u'|' + line.key.section(u'|', 1, -2)].append(line.days);
        }
    }
    return billed;
}

QHash<QString, QList<Days>> countedDays(const QList<Invoice> &taken)
{
    QHash<QString, QList<Days>> days;
    for (const Invoice &invoice : taken) {
        const bool counts = std::any_of(invoice.lines.begin(), invoice.lines.end(),
                                        [](const InvoiceLine &line) { return line.kind == LineKind::SeatCount; });
        if (counts && invoice.state != InvoiceState::Credited)
            days[invoice.customer].append(invoice.service);
    }
    return days;
}

} // namespace counterfoil
