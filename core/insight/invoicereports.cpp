// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/invoicereports.h"

#include "core/base/sentence.h"
#include "core/billing/drafting.h"
#include "core/insight/reportbuilder.h"

namespace counterfoil {

namespace {

//! Credit notes may carry their amounts without a sign.
bool countsAgainst(const Invoice &invoice)
{
    return invoice.type == InvoiceType::CreditNote && !invoice.net.isNegative();
}

bool isWanted(const Invoice &invoice, const InvoiceReportInput &input)
{
    return input.from <= invoice.month && invoice.month <= input.to;
}

//! Numbers of invoices whose cost is on the one that was billed in their place.
QSet<QString> billedAgain(const QList<Invoice> &invoices)
{
    QSet<QString> numbers;
    for (const Invoice &invoice : invoices) {
        if (isRebill(invoice))
            numbers.insert(invoice.credits);
    }
    return numbers;
}

bool carriesCost(const Invoice &invoice, const QSet<QString> &again)
{
    return invoice.credits.isEmpty() && (invoice.number.isEmpty() || !again.contains(invoice.number));
}

QString nameOf(const Terms &terms, const QString &customer)
{
    const Customer *known = terms.customer(customer);
    return known && !known->party.name.isEmpty() ? known->party.name : customer;
}

//! Amounts one after the other as they are shown: their sum is always the rounded sum of the amounts.
class ShownSum
{
public:
    Exact next(const Exact &amount, int digits)
    {
        m_exact += amount;
        const Decimal sum = rounded(m_exact, digits);
        return Exact(sum - std::exchange(m_shown, sum));
    }

private:
    Exact m_exact;
    Decimal m_shown;
};

//! A line's net and cost, or what falls to one product of it.
struct Share
{
    QString product;
    Exact net;
    Exact cost;
};

//! Whatever they are gathered by, the facts add up to one net and one cost: the bridge's net of each customer, and what
//! the lines cost, each rounded.
class MarginFacts
{
public:
    MarginFacts(const InvoiceReportInput &input, const QString &by, ReportBuilder &builder)
        : m_input(input), m_by(by), m_builder(builder), m_digits(input.terms->seller.currency.digits()),
          m_again(billedAgain(input.invoices))
    {}

    void add(const Invoice &invoice)
    {
        for (const InvoiceLine &line : invoice.lines) {
            for (const Share &share : sharesOf(invoice, line))
                add(invoice, line, share);
        }
    }

private:
    Share wholeOf(const Invoice &invoice, const InvoiceLine &line)
    {
        const Exact net = Exact(line.net) * Exact(invoice.homeRate);
        ShownSum &nets = m_nets[{invoice.customer, invoice.month}];
        Share share{line.product, nets.next(countsAgainst(invoice) ? -net : net, m_digits), {}};
        if (carriesCost(invoice, m_again))
            share.cost = Exact(costHomeOf(line, m_digits));
        return share;
    }

    QList<Share> sharesOf(const Invoice &invoice, const InvoiceLine &line)
    {
        const Share whole = wholeOf(invoice, line);
        if (m_by != u"product" || line.kind != LineKind::Charge || line.parts.isEmpty())
            return {whole};
        Exact sale;
        for (const SourcePart &part : line.parts)
            sale += part.sale;
        std::map<QString, Share> shares;
        for (const SourcePart &part : line.parts) {
            Share &own = shares[part.product.toUpper()];
            own.product = part.product;
            own.net += sale.isZero() ? Exact() : whole.net * part.sale / sale;
            own.cost += carriesCost(invoice, m_again) ? part.costHome : Exact();
        }
        if (sale.isZero())
            shares.begin()->second.net += whole.net;
        ShownSum nets;
        ShownSum costs;
        QList<Share> list;
        for (const auto &[product, share] : shares)
            list.append({share.product, nets.next(share.net, m_digits), costs.next(share.cost, m_digits)});
        return list;
    }

    QString productName(const QString &product, const InvoiceLine &line) const
    {
        if (product.isEmpty())
            return wordOf(line.kind);
        return m_input.products.value(product.toUpper(), product);
    }

    QStringList keysOf(const Invoice &invoice, const InvoiceLine &line, const Share &share) const
    {
        const bool isOwn = line.kind != LineKind::Charge && line.kind != LineKind::SeatCount;
        if (m_by == u"family")
            return {isOwn ? wordOf(line.kind) : wordOf(line.family)};
        if (m_by == u"product")
            return {productName(share.product, line), share.product};
        const QString name = nameOf(*m_input.terms, invoice.customer);
        if (m_by == u"subscription")
            return {name, line.subscription.isEmpty() ? wordOf(line.kind) : line.description, line.subscription};
        return m_by == u"month" ? QStringList() : QStringList{name, invoice.customer};
    }

    void add(const Invoice &invoice, const InvoiceLine &line, const Share &share)
    {
        QStringList keys = keysOf(invoice, line, share);
        if (m_by == u"subscription" && !line.subscription.isEmpty()) // the first name of it stands for all its lines
            keys[1] = m_names.try_emplace(line.subscription, keys[1]).first->second;
        ReportFact fact{keys, invoice.month, {share.net, share.cost}, m_input.terms->seller.currency.code(), m_digits};
        fact.customer = invoice.customer;
        fact.subscription = line.subscription;
        fact.invoice = invoice.id;
        m_builder.add(fact);
    }

    const InvoiceReportInput &m_input;
    QString m_by;
    ReportBuilder &m_builder;
    int m_digits;
    QSet<QString> m_again;
    std::map<std::pair<QString, Month>, ShownSum> m_nets; // by customer, as the bridge adds them up
    std::map<QString, QString> m_names;                   // of subscriptions
};

QList<ReportColumn> marginKeys(const QString &by)
{
    const auto text = [](const char *key) { return ReportColumn{QLatin1String(key), ReportColumnKind::Text}; };
    if (by == u"family")
        return {text("family")};
    if (by == u"product")
        return {text("product"), text("productId")};
    if (by == u"subscription")
        return {text("name"), text("what"), text("subscription")};
    return by == u"month" ? QList<ReportColumn>() : QList<ReportColumn>{text("name"), text("customer")};
}

Report headOf(ReportKind kind, const InvoiceReportInput &input)
{
    Report head;
    head.kind = kind;
    head.from = input.from;
    head.to = input.to;
    head.currency = input.terms->seller.currency.code();
    head.digits = input.terms->seller.currency.digits();
    return head;
}

ReportColumn money(const char *key)
{
    return {QLatin1String(key), ReportColumnKind::Money, Gathering::Sum};
}

} // namespace

QStringList marginGroupings()
{
    return {QStringLiteral("customer"), QStringLiteral("family"), QStringLiteral("product"),
            QStringLiteral("subscription"), QStringLiteral("month")};
}

Report marginReport(const InvoiceReportInput &input, const QString &by)
{
    Report head = headOf(ReportKind::Margin, input);
    head.by = by;
    head.columns = marginKeys(by);
    head.columns += {{QStringLiteral("month"), ReportColumnKind::Month},
                     money("net"),
                     money("cost"),
                     {QStringLiteral("margin"), ReportColumnKind::Money, Gathering::Sum, QStringLiteral("net"),
                      QStringLiteral("cost")},
                     {QStringLiteral("share"), ReportColumnKind::Share, Gathering::None, QStringLiteral("margin"),
                      QStringLiteral("net")}};
    ReportBuilder builder(head);
    MarginFacts facts(input, by, builder);
    int drafts = 0;
    for (const Invoice &invoice : input.invoices) {
        if (!isWanted(invoice, input))
            continue;
        drafts += invoice.isFrozen() ? 0 : 1;
        facts.add(invoice);
    }
    Report report = builder.build({QStringLiteral("net"), QStringLiteral("cost")});
    report.notes.append(SENTENCE("Local invoices by the month in which their service period starts, before tax; "
                                 "the cost is what they carry, at Microsoft's rate. What "
                                 "is paid in advance counts where it is invoiced."));
    if (drafts > 0)
        report.notes.append(SENTENCE("%1 of them are drafts as they were last made.").arg(drafts));
    return report;
}

Report exchangeReport(const InvoiceReportInput &input)
{
    Report head = headOf(ReportKind::Exchange, input);
    head.columns = {{QStringLiteral("currency"), ReportColumnKind::Text},
                    {QStringLiteral("billing"), ReportColumnKind::Text},
                    {QStringLiteral("month"), ReportColumnKind::Month},
                    money("cost"),
                    money("exchange"),
                    {QStringLiteral("share"), ReportColumnKind::Share, Gathering::None, QStringLiteral("exchange"),
                     QStringLiteral("cost")}};
    ReportBuilder builder(head);
    for (const Invoice &invoice : input.invoices) {
        if (!isWanted(invoice, input) || !invoice.credits.isEmpty())
            continue;
        for (const InvoiceLine &line : invoice.lines) {
            for (const SourcePart &part : line.parts) {
                const QString billing = input.currencies.value(part.set);
                if (part.exchangeHome.isZero() && (billing.isEmpty() || billing == invoice.currency))
                    continue; // no rate had a say
                builder.add({{invoice.currency, billing},
                             invoice.month,
                             {part.costHome, part.exchangeHome},
                             head.currency,
                             head.digits});
            }
        }
    }
    Report report = builder.build({QStringLiteral("exchange")});
    report.notes.append(SENTENCE("What the contract's rates gave against Microsoft's, and Microsoft's currency "
                                 "against the seller's: cause exchange of the bridge, in %1.")
                            .arg(head.currency));
    return report;
}

QStringList deferralGroupings()
{
    return {QStringLiteral("side"), QStringLiteral("customer"), QStringLiteral("family")};
}

Report deferralReport(const QList<DeferralRow> &rows, const Terms &terms, Month from, Month to, const QString &by)
{
    Report head = headOf(ReportKind::Deferral, {{}, &terms, from, to});
    head.by = by;
    const auto text = [](const char *key) { return ReportColumn{QLatin1String(key), ReportColumnKind::Text}; };
    head.columns = {text("side")};
    if (by == u"customer")
        head.columns += {text("name"), text("customer")};
    else if (by == u"family")
        head.columns += text("family");
    head.columns += {{QStringLiteral("currency"), ReportColumnKind::Text},
                     {QStringLiteral("month"), ReportColumnKind::Month},
                     {QStringLiteral("before"), ReportColumnKind::Money, Gathering::First},
                     {QStringLiteral("recognised"), ReportColumnKind::Money, Gathering::Sum},
                     {QStringLiteral("remaining"), ReportColumnKind::Money, Gathering::Last}};
    ReportBuilder builder(head);
    for (const DeferralRow &row : rows) {
        const Deferral &own = row.deferral;
        if (row.month.month < from || to < row.month.month)
            continue;
        QStringList keys{wordOf(own.side)};
        if (by == u"customer")
            keys += {own.customer.isEmpty() ? own.tenant : nameOf(terms, own.customer), own.customer};
        else if (by == u"family")
            keys += own.kind == LineKind::Charge ? wordOf(own.family) : wordOf(own.kind);
        keys += own.currency;
        ReportFact fact{keys,
                        row.month.month,
                        {Exact(row.month.before), Exact(row.month.recognised), Exact(row.month.remaining)},
                        own.currency,
                        digitsOf(own.currency)};
        fact.customer = own.customer;
        builder.add(fact);
    }
    Report report = builder.build({});
    report.total.reset(); // revenue and cost do not add up
    chartByKey(report, 0, QStringLiteral("remaining"), 2);
    report.notes.append(SENTENCE("Lines that pay for more than 31 days beyond their month; drafts and approved "
                                 "invoices defer nothing."));
    return report;
}

} // namespace counterfoil
