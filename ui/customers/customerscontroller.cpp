// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerscontroller.h"

#include "core/billing/drafting.h"
#include "core/money/split.h"
#include "ui/invoices/invoicescontroller.h"
#include "ui/reconcile/reconcilecontroller.h"

#include <numeric>

namespace counterfoil {

namespace {

constexpr int mostMonths = 12;

//! Credit notes may carry their amounts without a sign.
bool countsAgainst(const Invoice &invoice)
{
    return invoice.type == InvoiceType::CreditNote && !invoice.net.isNegative();
}

Exact homeNet(const Invoice &invoice)
{
    const Exact net = Exact(invoice.net) * Exact(invoice.homeRate);
    return countsAgainst(invoice) ? -net : net;
}

Decimal homeCost(const Invoice &invoice, int digits)
{
    Decimal cost;
    for (const InvoiceLine &line : invoice.lines) {
        cost += line.parts.isEmpty() // read without them
                    ? rounded(Exact(line.cost) * Exact(invoice.homeRate), digits)
                    : costHomeOf(line, digits);
    }
    return cost;
}

//! What each of them carries, as the bridge counts it: a credit note no cost, and that of an invoice that was billed
//! again is on the one that came in its place.
QList<Decimal> homeCosts(const QList<const Invoice *> &invoices, int digits)
{
    QSet<QString> again;
    for (const Invoice *invoice : invoices) {
        if (isRebill(*invoice))
            again.insert(invoice->credits);
    }
    QList<Decimal> costs;
    for (const Invoice *invoice : invoices) {
        const bool carries =
            invoice->credits.isEmpty() && (invoice->number.isEmpty() || !again.contains(invoice->number));
        costs << (carries ? homeCost(*invoice, digits) : Decimal());
    }
    return costs;
}

Decimal homeCost(const QList<const Invoice *> &invoices, int digits)
{
    const QList<Decimal> costs = homeCosts(invoices, digits);
    return std::accumulate(costs.begin(), costs.end(), Decimal());
}

//! The month's invoices of each customer.
QHash<QString, QList<const Invoice *>> byCustomer(const MonthPicture &picture)
{
    QHash<QString, QList<const Invoice *>> invoices;
    for (const Invoice &invoice : picture.invoices)
        invoices[invoice.customer] << &invoice;
    return invoices;
}

void addInvoices(CustomerRow &row, const QList<const Invoice *> &invoices, int digits)
{
    for (const Invoice *invoice : invoices) {
        row.invoices << invoice->id;
        row.held += invoice->state == InvoiceState::Draft && !invoice->guards.isEmpty() ? 1 : 0;
    }
    row.cost = homeCost(invoices, digits);
    row.margin = row.invoiced - row.cost;
}

CustomerRow rowOf(const KnownCustomer &customer)
{
    CustomerRow row;
    row.key = QStringLiteral("customer/") + customer.id;
    row.id = customer.id;
    row.name = customer.name.isEmpty() ? customer.id : customer.name;
    row.tenants = customer.tenants;
    for (const KnownContract &contract : customer.contracts)
        row.contracts << contract.id;
    row.lastNumber = customer.lastNumber;
    row.lastIssuedOn = customer.lastIssuedOn;
    return row;
}

CustomerRow strayRow(const BridgeCustomer &tenant)
{
    CustomerRow row;
    row.key = QStringLiteral("tenant/") + tenant.tenant;
    row.id = tenant.tenant;
    row.name = tenant.name.isEmpty() ? tenant.tenant : tenant.name;
    row.tenants = {tenant.tenant};
    row.stray = true;
    row.worked = true;
    row.microsoft = tenant.microsoft;
    row.invoiced = tenant.local;
    return row;
}

CustomerInvoice shortOf(const Invoice &invoice)
{
    CustomerInvoice one;
    one.id = invoice.id;
    one.name = invoice.number;
    one.service = invoice.service;
    one.month = invoice.month;
    one.state = invoice.state;
    one.held = invoice.state == InvoiceState::Draft && !invoice.guards.isEmpty();
    one.net = countsAgainst(invoice) ? -invoice.net : invoice.net;
    one.currency = invoice.currency;
    one.digits = digitsOf(invoice.currency);
    return one;
}

QList<CustomerMonth> monthsOf(const QList<const Invoice *> &invoices, int digits)
{
    QMap<Month, QList<const Invoice *>> sums;
    for (const Invoice *invoice : invoices)
        sums[invoice->month] << invoice;
    QList<CustomerMonth> months;
    if (sums.isEmpty())
        return months;
    const Month last = sums.lastKey();
    const Month first = std::max(sums.firstKey(), last.plus(1 - mostMonths));
    for (Month month = first; month <= last; month = month.plus(1)) {
        Exact net;
        for (const Invoice *invoice : sums.value(month))
            net += homeNet(*invoice);
        months.append({month, rounded(net, digits), homeCost(sums.value(month), digits)});
    }
    return months;
}

} // namespace

QList<CustomerRow> customerRows(const MonthPicture &picture, const CompanyFacts &facts)
{
    const Bridge &bridge = picture.bridge;
    const QHash<QString, QList<const Invoice *>> invoices = byCustomer(picture);
    QHash<QString, const BridgeCustomer *> lines;
    QList<CustomerRow> rows;
    for (const BridgeCustomer &line : bridge.customers) {
        if (line.customer.isEmpty())
            rows << strayRow(line);
        else
            lines.insert(line.customer, &line);
    }
    for (const KnownCustomer &customer : facts.customers) {
        CustomerRow row = rowOf(customer);
        row.worked = !bridge.currency.isEmpty();
        if (const BridgeCustomer *line = lines.value(customer.id)) {
            row.microsoft = line->microsoft;
            row.invoiced = line->local;
        }
        addInvoices(row, invoices.value(customer.id), bridge.digits);
        rows << row;
    }
    return rows;
}

WhyContent whyOfMargin(const MonthPicture &picture, const CustomerRow &row)
{
    if (row.stray || !row.worked)
        return {};
    const Bridge &bridge = picture.bridge;
    WhyContent why = whyOfMargin(bridge, row.invoiced, row.cost);
    why.who = row.name;
    why.customer = row.id;
    why.month = picture.month;
    const QList<const Invoice *> invoices = byCustomer(picture).value(row.id);
    QList<Exact> nets;
    for (const Invoice *invoice : invoices)
        nets << homeNet(*invoice);
    const QList<Decimal> shown = shownCumulatively(Exact(), nets, bridge.digits);
    const QList<Decimal> costs = homeCosts(invoices, bridge.digits);
    for (qsizetype at = 0; at < invoices.size(); ++at)
        why.sources << WhySource{invoices[at]->service, invoices[at]->id, 0, shown[at] - costs[at]};
    return why;
}

CustomerHistory historyOf(const QString &customer, const QList<Invoice> &kept, const MonthPicture &picture)
{
    QList<const Invoice *> all;
    for (const Invoice &invoice : kept) {
        if (invoice.customer == customer && invoice.month != picture.month)
            all << &invoice;
    }
    for (const Invoice &invoice : picture.invoices) {
        if (invoice.customer == customer)
            all << &invoice;
    }
    std::stable_sort(all.begin(), all.end(), [](const Invoice *a, const Invoice *b) {
        return a->service.from != b->service.from ? a->service.from > b->service.from : a->id < b->id;
    });
    CustomerHistory history;
    for (const Invoice *invoice : std::as_const(all))
        history.invoices << shortOf(*invoice);
    history.months = monthsOf(all, picture.bridge.digits);
    return history;
}

void CustomersController::ask(Company &company, const QString &customer)
{
    const int mine = ++m_generation;
    company.invoicesOf(customer).then(this, [this, mine, customer](const Result<QList<Invoice>> &invoices) {
        if (mine != m_generation)
            return; // an answer to an older question
        if (invoices)
            Q_EMIT invoicesReady(customer, *invoices);
        else if (invoices.error().code() != Error::Code::Cancelled)
            Q_EMIT failed(tr("The customer's invoices were not read."), invoices.error());
    });
}

} // namespace counterfoil
