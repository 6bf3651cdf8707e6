// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/closing.h"

#include "core/base/sentence.h"

#include <set>

namespace counterfoil {

namespace {

Fault reason(const QString &path, const QString &text)
{
    return {path, 0, {}, text};
}

//! What is missing of Microsoft's side.
QList<Fault> missingSources(const MonthPlan &plan)
{
    QList<Fault> faults;
    const bool isOpen = std::any_of(plan.book.charges.begin(), plan.book.charges.end(), [&plan](const Charge &charge) {
        return !charge.month.isValid() && Month::of(charge.days.from) == plan.month; // not billed yet
    });
    // the costs of an Azure account are an invoice as well, but none of Partner Center's
    if (plan.book.invoices.isEmpty() || (isOpen && !plan.book.isReconciled))
        faults.append(reason(plan.month.iso(), SENTENCE("no reconciliation of Microsoft's is on hand")));
    std::set<QString> alone;
    for (const DailyGroup &group : plan.book.dailyGroups) {
        if (group.lineCount == 0 && !plan.book.invoices.contains(group.invoice, Qt::CaseInsensitive))
            alone.insert(group.invoice);
    }
    for (const InvoiceStanding &standing : plan.standings) {
        if (standing.isIncomplete())
            faults.append(reason(plan.month.iso(), sentenceOf(standing)));
    }
    for (const QString &invoice : alone)
        faults.append(reason(plan.month.iso(),
                             SENTENCE("daily rows of invoice %1 are on hand, its reconciliation is not").arg(invoice)));
    return faults;
}

QList<Fault> unsettled(const BridgeCustomer &customer, const Bridge &bridge)
{
    const QString name = !customer.customer.isEmpty() ? customer.customer
                         : customer.tenant.isEmpty()  ? SENTENCE("no customer")
                                                      : SENTENCE("tenant ") + customer.tenant;
    QList<Fault> faults;
    const auto add = [&](const Decimal &amount, const QString &what) {
        if (!amount.isZero())
            faults.append(reason(name, what.arg(amount.text(bridge.digits), bridge.currency)));
    };
    add(customer.unexplained, SENTENCE("%1 %2 are unexplained"));
    add(customer.amountOf(Cause::Unmapped), SENTENCE("%1 %2 are unmapped: no customer or no contract"));
    add(customer.amountOf(Cause::Late), SENTENCE("%1 %2 are late and on no invoice yet"));
    return faults;
}

} // namespace

QList<Fault> closingObstacles(const MonthPlan &plan, const QList<Invoice> &frozen, const Bridge &bridge)
{
    QList<Fault> faults = missingSources(plan);
    for (const BridgeCustomer &customer : bridge.customers)
        faults += unsettled(customer, bridge);
    for (const QString &currency : bridge.leftOut)
        faults.append(
            reason(plan.month.iso(),
                   SENTENCE("what Microsoft bills in %1 has no exchange rate to %2").arg(currency, bridge.currency)));
    for (const ParkedCustomer &parked : plan.parked)
        faults.append(reason(parked.customer, SENTENCE("it is parked: ") + parked.reason));
    for (const Invoice &draft : plan.drafts)
        faults.append(reason(draft.id, SENTENCE("it is not approved and issued")));
    for (const Invoice &invoice : frozen) {
        if (invoice.month == plan.month && invoice.state == InvoiceState::Approved)
            faults.append(reason(invoice.id, SENTENCE("it is approved and not issued")));
    }
    return faults;
}

} // namespace counterfoil
