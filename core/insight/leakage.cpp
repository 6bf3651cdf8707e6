// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaks, and seats by three reckonings.
#include "core/base/sentence.h"
#include "core/billing/guards.h"
#include "core/insight/alerts.h"
#include "core/insight/reportbuilder.h"

#include <set>

namespace counterfoil {

namespace {

Report headOf(ReportKind kind, const Terms &terms)
{
    Report head;
    head.kind = kind;
    head.currency = terms.seller.currency.code();
    head.digits = terms.seller.currency.digits();
    return head;
}

class Leaks
{
public:
    Leaks(ReportBuilder &builder, const Terms &terms) : m_builder(builder), m_terms(terms) {}

    void add(const InsightMonth &month)
    {
        for (const Finding &finding : month.findings) {
            if (finding.kind == u"unmapped")
                add(month, QStringLiteral("unmapped"), {finding.customer, finding.name, finding.subscription},
                    finding.subscription, finding.amount.abs(), {}, finding.currency);
        }
        addCauses(month);
        addZeroPrices(month);
        for (const SuspendedCharge &charge : month.suspended)
            add(month, QStringLiteral("suspendedCharged"), whoOf(charge.tenant, charge.subscription), charge.product,
                charge.cost, {}, charge.currency);
        for (const SeatStanding &seats : month.seats) {
            if (seats.differs())
                add(month, QStringLiteral("seatsDiffer"), {seats.customer, seats.name, seats.subscription},
                    seats.product, {}, seats.variance(), m_terms.seller.currency.code());
        }
    }

private:
    struct Who
    {
        QString customer;
        QString name;
        QString subscription;
    };

    Who whoOf(const QString &tenant, const QString &subscription) const
    {
        const Customer *customer = m_terms.customerOfTenant(tenant);
        return {customer ? customer->id() : QString(), customer ? customer->party.name : tenant, subscription};
    }

    void add(const InsightMonth &month, const QString &kind, const Who &who, const QString &what,
             const std::optional<Exact> &amount, const std::optional<Exact> &seats, const QString &currency,
             const QString &invoice = {})
    {
        ReportFact fact{{kind, who.name, what}, month.month, {amount, seats}, currency, digitsOf(currency)};
        fact.customer = who.customer;
        fact.subscription = who.subscription;
        fact.invoice = invoice;
        m_builder.add(fact);
    }

    void addCauses(const InsightMonth &month)
    {
        for (const BridgeCustomer &customer : month.bridge.customers) {
            for (const BridgeCause &cause : customer.causes) {
                if (cause.cause != Cause::Setup && cause.cause != Cause::Excluded && cause.cause != Cause::Parked &&
                    cause.cause != Cause::Late)
                    continue;
                for (const BridgeItem &item : cause.items)
                    add(month, wordOf(cause.cause), {customer.customer, customer.name, {}}, item.text,
                        -Exact(item.amount), {}, month.bridge.currency);
            }
        }
    }

    void addZeroPrices(const InsightMonth &month)
    {
        for (const Invoice &invoice : month.invoices) {
            for (const InvoiceLine &line : invoice.lines) {
                if (invoice.credits.isEmpty() && isZeroPriced(line, digitsOf(invoice.currency)))
                    add(month, QStringLiteral("zeroPrice"), {invoice.customer, invoice.buyer.name, line.subscription},
                        line.description, Exact(pricedCostOf(line, digitsOf(invoice.currency))), {}, invoice.currency,
                        invoice.id);
            }
        }
    }

    ReportBuilder &m_builder;
    const Terms &m_terms;
};

//! The one with the most of each; the months of the report.
void setMonths(Report &head, const std::set<Month> &months)
{
    if (months.empty())
        return;
    head.from = *months.begin();
    head.to = *months.rbegin();
}

//! Money by kind and month: a series for each kind.
void chartKinds(Report &report)
{
    const int amount = report.columnOf(u"amount");
    report.chart.series.clear();
    for (const ReportRow &row : std::as_const(report.rows)) {
        const QString kind = row.cells.first().text;
        const qsizetype place = report.chart.categories.indexOf(row.month.iso());
        if (row.isSum || place < 0 || !row.cells[amount].number || row.currency != report.chart.unit)
            continue;
        auto series = std::find_if(report.chart.series.begin(), report.chart.series.end(),
                                   [&kind](const ReportSeries &own) { return own.key == kind; });
        if (series == report.chart.series.end())
            series =
                report.chart.series.insert(series, ReportSeries{kind, QList<Decimal>(report.chart.categories.size())});
        series->values[place] += *row.cells[amount].number;
    }
}

} // namespace

Report leakageReport(const QList<InsightMonth> &months, const Terms &terms)
{
    Report head = headOf(ReportKind::Leakage, terms);
    std::set<Month> all;
    for (const InsightMonth &month : months)
        all.insert(month.month);
    setMonths(head, all);
    head.columns = {{QStringLiteral("kind"), ReportColumnKind::Text},
                    {QStringLiteral("name"), ReportColumnKind::Text},
                    {QStringLiteral("what"), ReportColumnKind::Text},
                    {QStringLiteral("month"), ReportColumnKind::Month},
                    {QStringLiteral("amount"), ReportColumnKind::Money, Gathering::Sum},
                    {QStringLiteral("seats"), ReportColumnKind::Count, Gathering::Last}};
    ReportBuilder builder(head);
    Leaks leaks(builder, terms);
    for (const InsightMonth &month : months)
        leaks.add(month);
    Report report = builder.build({});
    chartKinds(report);
    report.notes.append(SENTENCE("Microsoft's cost, before tax, that nobody is invoiced for or that is sold for 0; "
                                 "seats are those invoiced, else counted, less those that Microsoft charges."));
    return report;
}

QStringList seatGroupings()
{
    return {QStringLiteral("product"), QStringLiteral("customer"), QStringLiteral("subscription")};
}

Report seatReport(const QList<SeatStanding> &standings, const Terms &terms, const QString &by)
{
    Report head = headOf(ReportKind::Seats, terms);
    head.by = by;
    std::set<Month> months;
    for (const SeatStanding &seats : standings)
        months.insert(Month::of(seats.day));
    setMonths(head, months);
    const auto text = [](const char *key) { return ReportColumn{QLatin1String(key), ReportColumnKind::Text}; };
    head.columns = by == u"customer"       ? QList<ReportColumn>{text("name"), text("customer")}
                   : by == u"subscription" ? QList<ReportColumn>{text("name"), text("product"), text("subscription")}
                                           : QList<ReportColumn>{text("product")};
    head.columns.append({QStringLiteral("month"), ReportColumnKind::Month});
    for (const char *key : {"microsoft", "counted", "invoiced"})
        head.columns.append({QLatin1String(key), ReportColumnKind::Count, Gathering::Last});
    head.columns.append({QStringLiteral("variance"), ReportColumnKind::Count, Gathering::Last});
    head.columns.append({QStringLiteral("share"), ReportColumnKind::Share, Gathering::None, QStringLiteral("variance"),
                         QStringLiteral("microsoft")});
    ReportBuilder builder(head);
    for (const SeatStanding &seats : standings) {
        const QStringList keys = by == u"customer"       ? QStringList{seats.name, seats.customer}
                                 : by == u"subscription" ? QStringList{seats.name, seats.product, seats.subscription}
                                                         : QStringList{seats.product};
        const std::optional<Exact> counted =
            seats.counted ? std::optional(Exact(Decimal(*seats.counted))) : std::nullopt;
        ReportFact fact{
            keys, Month::of(seats.day), {seats.microsoft, counted, seats.invoiced, seats.variance()}, {}, 0};
        fact.customer = seats.customer;
        fact.subscription = seats.subscription;
        builder.add(fact);
    }
    Report report = builder.build({QStringLiteral("microsoft")});
    chartByKey(report, 0, QStringLiteral("microsoft"), 5);
    report.chart.unit = QStringLiteral("seats");
    report.notes.append(SENTENCE("Seats on each month's last day on hand: signed quantities of Microsoft's lines that "
                                 "pay for it, the daily count, and what local invoices took of those lines; the "
                                 "variance is invoiced, else counted, less Microsoft's, where both are known."));
    return report;
}

} // namespace counterfoil
