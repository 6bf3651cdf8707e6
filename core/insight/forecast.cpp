// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/forecast.h"

#include "core/base/sentence.h"
#include "core/insight/reportbuilder.h"

namespace counterfoil {

namespace {

struct Sums
{
    QString name;
    Exact costOnHand;
    Exact cost;
    Exact revenueOnHand;
    Exact revenue;
};

class Gatherer
{
public:
    Gatherer(const Terms &terms, const QString &by) : m_terms(terms), m_by(by) {}

    void add(const QList<Invoice> &invoices, bool onHand)
    {
        for (const Invoice &invoice : invoices) {
            for (const InvoiceLine &line : invoice.lines)
                add(invoice, line, onHand);
        }
    }

    const std::map<QString, Sums> &sums() const { return m_sums; }

private:
    void add(const Invoice &invoice, const InvoiceLine &line, bool onHand)
    {
        const bool isOwn = line.kind != LineKind::Charge && line.kind != LineKind::SeatCount;
        const QString key = m_by == u"customer" ? invoice.customer : isOwn ? wordOf(line.kind) : wordOf(line.family);
        Sums &sums = m_sums[key];
        const Customer *customer = m_by == u"customer" ? m_terms.customer(key) : nullptr;
        sums.name = customer ? customer->party.name : key;
        const Exact net = Exact(line.net) * Exact(invoice.homeRate);
        (onHand ? sums.revenueOnHand : sums.revenue) += net;
        for (const SourcePart &part : line.parts)
            (onHand ? sums.costOnHand : sums.cost) += invoice.credits.isEmpty() ? part.costHome : Exact();
    }

    const Terms &m_terms;
    QString m_by;
    std::map<QString, Sums> m_sums;
};

//! The currency in which most tenants have usage.
QString mainCurrency(const QList<UsageCurve> &curves)
{
    QMap<QString, int> counts;
    QString main;
    for (const UsageCurve &curve : curves) {
        if (++counts[curve.currency] > counts.value(main))
            main = curve.currency;
    }
    return main;
}

std::map<Day, Exact> dayByDay(const QList<UsageCurve> &curves, const QString &currency)
{
    std::map<Day, Exact> days;
    for (const UsageCurve &curve : curves) {
        for (const auto &[day, amount] : curve.days) {
            if (curve.currency == currency)
                days[day] += amount;
        }
    }
    return days;
}

void drawDays(Report &report, const ForecastInput &input)
{
    const QString currency = mainCurrency(input.curves);
    if (currency.isEmpty())
        return;
    const int digits = digitsOf(currency);
    const std::map<Day, Exact> known = dayByDay(input.curvesOnHand, currency);
    const std::map<Day, Exact> all = dayByDay(input.curves, currency);
    ReportSeries onHand{QStringLiteral("onHand"), {}};
    ReportSeries projected{QStringLiteral("projected"), {}};
    for (Day day = input.month.first(); day <= input.month.last(); day = day.plusDays(1)) {
        const auto own = known.find(day);
        const auto whole = all.find(day);
        const Exact hand = own == known.end() ? Exact() : own->second;
        report.chart.categories.append(day.iso());
        onHand.values.append(rounded(hand, digits));
        projected.values.append(whole == all.end() ? Decimal() : rounded(whole->second - hand, digits));
    }
    report.chart.unit = currency;
    report.chart.series = {onHand, projected};
}

void addNotes(Report &report, const ForecastInput &input)
{
    report.notes.append(SENTENCE("Local invoices of the service periods that start in %1, as the terms of today make "
                                 "them from what is on hand and from what is projected; before tax.")
                            .arg(input.month.iso()));
    report.notes += input.projection.notes;
    if (input.projection.usage.isEmpty() && input.projection.lines.isEmpty())
        report.notes.append(SENTENCE("Nothing is projected: the month is billed, or there is nothing to go by."));
    const QString unmapped = rounded(input.unmapped.abs(), report.digits).text(report.digits);
    if (!input.unmapped.isZero())
        report.notes.append(
            SENTENCE("Left out: %1 %2 of tenants or days without a contract.").arg(unmapped, report.currency));
    report.notes.append(SENTENCE("Left out: purchases and seat changes still to come, Microsoft's credits and "
                                 "adjustments, Azure cost files and distributors' files of the days to come."));
}

} // namespace

QStringList forecastGroupings()
{
    return {QStringLiteral("family"), QStringLiteral("customer")};
}

Report forecastReport(const ForecastInput &input, const Terms &terms, const QString &by)
{
    Report head;
    head.kind = ReportKind::Forecast;
    head.by = by;
    head.from = head.to = input.month;
    head.currency = terms.seller.currency.code();
    head.digits = terms.seller.currency.digits();
    head.columns = by == u"customer" ? QList<ReportColumn>{{QStringLiteral("name")}, {QStringLiteral("customer")}}
                                     : QList<ReportColumn>{{QStringLiteral("family")}};
    head.columns.append({QStringLiteral("month"), ReportColumnKind::Month});
    for (const char *key : {"cost", "costOnHand"})
        head.columns.append({QLatin1String(key), ReportColumnKind::Money, Gathering::Sum});
    head.columns.append({QStringLiteral("costProjected"), ReportColumnKind::Money, Gathering::Sum,
                         QStringLiteral("cost"), QStringLiteral("costOnHand")});
    for (const char *key : {"revenue", "revenueOnHand"})
        head.columns.append({QLatin1String(key), ReportColumnKind::Money, Gathering::Sum});
    head.columns.append({QStringLiteral("margin"), ReportColumnKind::Money, Gathering::Sum, QStringLiteral("revenue"),
                         QStringLiteral("cost")});
    head.columns.append({QStringLiteral("share"), ReportColumnKind::Share, Gathering::None, QStringLiteral("margin"),
                         QStringLiteral("revenue")});
    Gatherer gatherer(terms, by);
    gatherer.add(input.onHand, true);
    gatherer.add(input.forecast, false);
    ReportBuilder builder(head);
    for (const auto &[key, sums] : gatherer.sums()) {
        const QStringList keys = by == u"customer" ? QStringList{sums.name, key} : QStringList{key};
        ReportFact fact{keys,
                        input.month,
                        {sums.cost, sums.costOnHand, sums.revenue, sums.revenueOnHand},
                        head.currency,
                        head.digits};
        fact.customer = by == u"customer" ? key : QString();
        builder.add(fact);
    }
    Report report = builder.build({});
    report.rows.removeIf([](const ReportRow &row) { return row.isSum; }); // one month: the sums say nothing more
    for (ReportRow &row : report.rows)
        row.depth = 0;
    report.chart = {};
    drawDays(report, input);
    addNotes(report, input);
    return report;
}

} // namespace counterfoil
