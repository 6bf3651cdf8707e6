// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/partnerbooks.h"

#include "core/sandbox/azureusage.h"
#include "core/sandbox/cloud/cloudfault.h"

namespace counterfoil {

Decimal PartnerBooks::totalOf(Month month)
{
    if (const auto known = m_totals.constFind(month.index()); known != m_totals.cend())
        return *known;
    Decimal total;
    for (const SandboxCustomer &customer : m_world.customers()) {
        for (const auto &lines : {purchaseLines(m_world, customer, month), usageLines(m_world, customer, month)}) {
            for (const ChargeLine &line : lines)
                total += line.total;
        }
    }
    m_totals.insert(month.index(), total);
    return total;
}

ChargeLine PartnerBooks::lastLineOf(Month month) const
{
    for (auto customer = m_world.customers().rbegin(); customer != m_world.customers().rend(); ++customer) {
        const std::vector<ChargeLine> lines = purchaseLines(m_world, *customer, month);
        if (!lines.empty())
            return lines.back();
    }
    return {};
}

QList<InvoiceView> PartnerBooks::invoices(const FaultSwitches &faults)
{
    QList<InvoiceView> views;
    const Month last = m_world.plan().last;
    for (Month month = m_world.firstMonth(); month <= last; month = month.plus(1))
        views.push_back({m_world.invoiceNumber(month), month, invoiceDay(month), totalOf(month)});
    const InvoiceView newest = views.back();
    if (faults.has(Quirk::RestatedInvoice))
        views.back().total += lastLineOf(last).total;
    if (faults.has(Quirk::ChargedBeside))
        views.back().total += Decimal(25);
    if (faults.has(Quirk::VoidedInvoice)) {
        views.push_back({'V' + newest.id.mid(1), last, newest.date.plusDays(3), -newest.total, "void_note", newest.id,
                         false, false});
        views.push_back({rebillOf(last), last, newest.date.plusDays(3), newest.total, "invoice", newest.id});
    }
    if (faults.has(Quirk::AdjustedInvoice))
        views.push_back({'A' + newest.id.mid(1), last, newest.date.plusDays(9), Decimal::fromParts(-1210, 2),
                         "adjustment_note", newest.id, false, false});
    if (faults.has(Quirk::LegacyInvoice))
        views.push_back(
            {"D02005YFHI", last, newest.date.plusDays(15), Decimal::fromParts(12100, 2), "invoice", {}, true});
    return views;
}

} // namespace counterfoil
