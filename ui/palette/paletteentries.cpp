// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette can find. The other half of PaletteIndex.
#include "ui/company/company.h"
#include "ui/format/amounts.h"
#include "ui/format/words.h"
#include "ui/invoices/invoicescontroller.h"
#include "ui/palette/paletteindex.h"
#include "ui/shell/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QSet>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Palette", text);
}

QString moneyOf(const Decimal &amount, int digits, const QString &currency, const QString &home)
{
    const QString text = amountText(amount, digits);
    return currency == home ? text : withCurrency(currency, text);
}

void addInvoices(QList<PaletteEntry> &entries, const QList<Invoice> &invoices, const QString &home)
{
    for (const Invoice &invoice : invoices) {
        PaletteEntry entry;
        entry.group = PaletteGroup::Invoices;
        const QString buyer = buyerName(invoice);
        const QString state = stateWithin(invoice.state);
        entry.text = invoice.number.isEmpty() ? tr("%1, %2, %3").arg(buyer, state, rangeTextWithYear(invoice.service))
                                              : tr("%1, %2, %3").arg(invoice.number, buyer, state);
        entry.detail = moneyOf(invoice.net, digitsOf(invoice.currency), invoice.currency, home);
        entry.more = invoice.contract;
        entry.id = invoice.id;
        entry.icon = QStringLiteral("document");
        entries << entry;
    }
}

//! What is charged by subscription, once for each invoice that it stands on.
void addSubscriptions(QList<PaletteEntry> &entries, const QList<Invoice> &invoices, const QString &home)
{
    for (const Invoice &invoice : invoices) {
        QSet<QString> seen;
        for (const InvoiceLine &line : invoice.lines) {
            const QString what = line.subscription + u'/' + line.description;
            if (line.subscription.isEmpty() || seen.contains(what))
                continue;
            seen.insert(what);
            PaletteEntry entry;
            entry.group = PaletteGroup::Subscriptions;
            entry.text = tr("%1, %2").arg(buyerName(invoice), line.description);
            entry.detail = moneyOf(line.net, digitsOf(invoice.currency), invoice.currency, home);
            entry.more = line.subscription;
            entry.id = invoice.id;
            entry.line = QString::number(line.id);
            entry.icon = QStringLiteral("schedule");
            entries << entry;
        }
    }
}

//! What a finding names by its id alone, and no invoice line is about.
void addFoundSubscriptions(QList<PaletteEntry> &entries, const MonthPicture &month)
{
    QSet<QString> seen;
    for (const PaletteEntry &entry : std::as_const(entries)) {
        if (entry.group == PaletteGroup::Subscriptions)
            seen.insert(entry.more);
    }
    for (const TrackedFinding &tracked : month.findings) {
        const Finding &finding = tracked.finding;
        const QString owner = finding.customer.isEmpty() ? finding.tenants.value(0) : finding.customer;
        if (finding.subscription.isEmpty() || owner.isEmpty() || seen.contains(finding.subscription))
            continue;
        seen.insert(finding.subscription);
        PaletteEntry entry;
        entry.group = PaletteGroup::Subscriptions;
        entry.text = tr("%1, %2").arg(finding.name.isEmpty() ? owner : finding.name,
                                      month.subscriptions.value(finding.subscription, finding.subscription));
        entry.detail = tr("On no invoice");
        entry.more = finding.subscription;
        entry.id = owner;
        entry.icon = QStringLiteral("schedule");
        entries << entry;
    }
}

void addCustomers(QList<PaletteEntry> &entries, const MonthPicture &month, const CompanyFacts &facts)
{
    QHash<QString, int> invoices;
    for (const Invoice &invoice : month.invoices)
        ++invoices[invoice.customer];
    for (const KnownCustomer &customer : facts.customers) {
        PaletteEntry entry;
        entry.group = PaletteGroup::Customers;
        entry.text = customer.name.isEmpty() ? customer.id : customer.name;
        const int count = invoices.value(customer.id);
        entry.detail = count > 0 ? counted(count, tr("1 invoice"), tr("%1 invoices")) : QString();
        QStringList names{customer.id};
        names << customer.tenants;
        for (const KnownContract &contract : customer.contracts)
            names << contract.id;
        entry.more = (names << customer.lastNumber).join(u' ');
        entry.id = customer.id;
        entry.icon = QStringLiteral("person");
        entries << entry;
    }
    for (const BridgeCustomer &stray : month.bridge.customers) {
        if (!stray.customer.isEmpty())
            continue;
        PaletteEntry entry;
        entry.group = PaletteGroup::Customers;
        entry.text = stray.name.isEmpty() ? stray.tenant : stray.name;
        entry.detail = tr("Tenant without a customer");
        entry.more = stray.tenant;
        entry.id = stray.tenant;
        entry.stray = true;
        entry.icon = QStringLiteral("warning");
        entries << entry;
    }
}

void addMicrosoftInvoices(QList<PaletteEntry> &entries, const MonthPicture &month)
{
    QSet<QString> seen;
    for (const SourceSet &set : month.sets) {
        const bool bills = shapeOf(set.kind) == Shape::Reconciliation || set.kind == SourceKind::AzureCost;
        if (set.invoice.isEmpty() || seen.contains(set.invoice) || !bills)
            continue;
        seen.insert(set.invoice);
        PaletteEntry entry;
        entry.group = PaletteGroup::MicrosoftInvoices;
        entry.text = tr("%1, Microsoft, %2").arg(set.invoice, monthText(set.month));
        entry.detail =
            withCurrency(set.currency, amountText(rounded(set.net, month.bridge.digits), month.bridge.digits));
        entry.id = set.invoice;
        entry.icon = QStringLiteral("bridge");
        entries << entry;
    }
}

} // namespace

QList<PaletteEntry> paletteEntries(const MonthPicture &month, const CompanyFacts &facts)
{
    QList<PaletteEntry> entries;
    addInvoices(entries, month.invoices, facts.currency);
    addCustomers(entries, month, facts);
    addSubscriptions(entries, month.invoices, facts.currency);
    addFoundSubscriptions(entries, month);
    addMicrosoftInvoices(entries, month);
    return entries;
}

QList<PaletteEntry> paletteEntries(const QList<QAction *> &actions)
{
    QList<PaletteEntry> entries;
    for (QAction *action : actions) {
        PaletteEntry entry;
        entry.group =
            action->objectName().startsWith(QStringLiteral("go")) ? PaletteGroup::Screens : PaletteGroup::Commands;
        const QString whole = action->property(wholeNameProperty).toString();
        entry.text = whole.isEmpty() ? action->text().remove(u'&') : whole;
        entry.detail = action->shortcut().toString(QKeySequence::NativeText);
        entry.more = action->objectName();
        entry.action = action;
        entries << entry;
    }
    return entries;
}

} // namespace counterfoil
