// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicewhy.h"

#include "core/billing/linebuilder.h"
#include "ui/format/amounts.h"
#include "ui/format/spoken.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("InvoiceWhy", text);
}

WhyContent begun(const Invoice &invoice, const QString &title)
{
    WhyContent why;
    why.title = title;
    why.who = tr("%1, %2").arg(buyerName(invoice), rangeTextWithYear(invoice.service));
    why.currency = invoice.currency;
    why.digits = digitsOf(invoice.currency);
    why.customer = invoice.customer;
    why.contract = invoice.contract;
    why.invoice = invoice.id;
    why.month = invoice.month;
    why.isFrozen = invoice.isFrozen();
    return why;
}

//! "12 × 25.00 = 300.00", "1,000 ÷ 100 × 2.50 = 25.00".
QString productOf(const InvoiceLine &line, int digits)
{
    const QString quantity = amountText(line.quantity, 0);
    const QString price = amountText(line.unitPrice, digits);
    const QString net = amountText(line.net, digits);
    return line.baseQuantity == Decimal(1)
               ? tr("%1 × %2 = %3").arg(quantity, price, net)
               : tr("%1 ÷ %2 × %3 = %4").arg(quantity, amountText(line.baseQuantity, 0), price, net);
}

bool isCharged(const InvoiceLine &line)
{
    return line.kind == LineKind::Charge || line.kind == LineKind::SeatCount;
}

QString ruleName(const InvoiceLine &line)
{
    if (line.edited)
        return tr("Set by a person");
    if (line.rule.isEmpty())
        return tr("Without a rule");
    return tr("Price rule %1").arg(line.rule);
}

QString ruleSentence(const InvoiceLine &line)
{
    switch (line.kind) {
    case LineKind::Charge:
    case LineKind::SeatCount:
        if (line.edited)
            return tr("A person set the net of this line; remaking the draft keeps it.");
        if (line.rule.isEmpty())
            return tr("No price rule of the terms matches this line.");
        return tr("Price rule %1 of the terms won for this line.").arg(line.rule);
    case LineKind::Prepayment:
        return tr("A payment in advance of the terms.");
    case LineKind::OwnService:
        return tr("A service of the terms that Microsoft does not charge.");
    case LineKind::Manual:
        break;
    }
    return tr("A person added this line.");
}

//! The exact sale of what the line took, where it says more than the rounded net.
QString exactOf(const InvoiceLine &line)
{
    if (line.parts.isEmpty() || line.edited)
        return {};
    Exact sale;
    for (const SourcePart &part : line.parts)
        sale += part.sale;
    if (sale.isZero() || sale == Exact(line.net))
        return {};
    return tr("Exact %1, rounded once for the line").arg(exactText(sale));
}

//! What they come to is the line's cost.
void addSources(WhyContent &why, const InvoiceLine &line)
{
    QList<Exact> costs;
    for (const SourcePart &part : line.parts) {
        if (part.lines == 0)
            continue;
        why.sourceLines += part.lines;
        why.sets.insert(part.set);
        const bool isCount = line.kind == LineKind::SeatCount && part.set == 0; // priced, and charged beside it
        why.sources.append({part.days, part.subscription.isEmpty() ? part.product : part.subscription, part.lines, {}});
        costs << (isCount ? part.cost : part.costLocal);
    }
    why.splitSources(costs, line.cost);
}

//! From cost to price; a line that nothing of Microsoft's stands behind is its quantity times its price.
void addTerms(WhyContent &why, const InvoiceLine &line)
{
    if (!isCharged(line)) {
        why.terms.append({productOf(line, why.digits), line.net});
        return;
    }
    const Decimal priced = pricedCostOf(line, why.digits);
    why.terms.append({tr("Microsoft's cost"), line.cost});
    if (priced != line.cost)
        why.terms.append({tr("Seats counted against those charged so far"), priced - line.cost});
    if (line.net != priced)
        why.terms.append({ruleName(line), line.net - priced});
}

//! What is counted may not be charged yet: both are told.
QString costSentence(const InvoiceLine &line, int digits)
{
    if (line.kind != LineKind::SeatCount)
        return tr("What Microsoft charges for it, at Microsoft's rate of exchange.");
    return tr("What Microsoft has charged so far for the days of the service period, at Microsoft's rate of exchange. "
              "At Microsoft's price the counted seats come to %1.")
        .arg(amountText(pricedCostOf(line, digits), digits));
}

//! What was paid in advance is behind the line's cost and not behind its net.
void addCoverings(WhyContent &why, const InvoiceLine &line)
{
    if (line.kind == LineKind::Prepayment)
        why.prepayments << line.key.section(u'|', 1); // "prepayment|ID" or "release|ID"
    for (const Covering &covering : coveringsOf(line)) {
        why.prepayments << covering.prepayment;
        why.rule += u'\n' + (covering.isWhole
                                 ? tr("Prepayment %1 has paid for all of it in advance: it costs nothing here.")
                                 : tr("Prepayment %1 has paid for a part of it in advance: the cost is of all of it, "
                                      "the net of the rest."))
                                .arg(covering.prepayment);
    }
}

} // namespace

WhyContent whyOfLine(const Invoice &invoice, const InvoiceLine &line, LineAmount amount)
{
    WhyContent why = begun(invoice, line.description);
    why.meaning = line.explanation;
    why.rule = ruleSentence(line);
    if (isCharged(line) && !line.edited)
        why.priceRule = line.rule;
    addSources(why, line);
    switch (amount) {
    case LineAmount::Net:
    case LineAmount::UnitPrice:
        why.amount = line.net;
        addTerms(why, line);
        why.rule += u' ' + productOf(line, why.digits);
        why.exact = exactOf(line);
        break;
    case LineAmount::Cost:
        why.title = tr("Cost of %1").arg(line.description);
        why.amount = line.cost;
        why.priceRule.clear(); // rules make prices of it
        why.rule = costSentence(line, why.digits);
        break;
    case LineAmount::Margin:
        why.title = tr("Margin on %1").arg(line.description);
        why.amount = line.net - line.cost;
        why.terms = {{tr("Net"), line.net}, {tr("Microsoft's cost"), -line.cost}};
        break;
    }
    addCoverings(why, line);
    return why;
}

WhyContent whyOfInvoice(const Invoice &invoice)
{
    WhyContent why = begun(invoice, invoice.number.isEmpty() ? tr("Net of the invoice") : invoice.number);
    why.amount = invoice.net;
    for (const InvoiceLine &line : invoice.lines)
        why.terms.append({line.description, line.net});
    QStringList rules;
    for (const TaxTotal &tax : invoice.taxes) {
        const QString sum = amountText(tax.tax, why.digits);
        rules << (tax.rate.isZero()
                      ? tr("VAT %1: %2").arg(tax.category, sum)
                      : tr("VAT %1 % of %2: %3").arg(tax.rate.text(), amountText(tax.net, why.digits), sum));
    }
    if (!invoice.prepaid.isZero())
        rules << tr("Prepaid: %1").arg(amountText(-invoice.prepaid, why.digits));
    rules << tr("Due: %1 %2").arg(invoice.currency, amountText(invoice.due, why.digits));
    why.rule = rules.join(u'\n');
    for (const Guard &guard : invoice.guards)
        why.rule += u'\n' + spoken(guard.text);
    return why;
}

WhyContent whyOfChange(const Invoice &invoice, const Comparison &comparison, const ComparedLine &line)
{
    WhyContent why = begun(invoice, tr("Change of %1").arg(line.text));
    why.meaning = line.because;
    why.amount = line.change();
    why.terms = {{rangeTextWithYear(comparison.service), line.now},
                 {rangeTextWithYear(comparison.beforeService), -line.before}};
    return why;
}

} // namespace counterfoil
