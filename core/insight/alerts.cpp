// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/alerts.h"

#include "core/base/sentence.h"
#include "core/insight/reportbuilder.h"
#include "core/terms/rulebook.h"

#include <map>

namespace counterfoil {

namespace {

QString amountText(const Exact &amount, const QString &currency)
{
    const int digits = digitsOf(currency);
    return QStringLiteral("%1 %2").arg(rounded(amount, digits).text(digits), currency);
}

Decimal shown(const Exact &amount, const QString &currency)
{
    return rounded(amount, digitsOf(currency));
}

QString seatsText(const Exact &seats)
{
    return rounded(seats, 0).text();
}

QString rangeText(const Days &days)
{
    return days.from == days.to ? days.from.iso() : SENTENCE("%1 to %2").arg(days.from.iso(), days.to.iso());
}

//! What a subscription's lines of Microsoft's products are sold for and cost, in the invoice's currency.
struct Sold
{
    const Invoice *invoice = nullptr;
    QString description;
    Exact net;
    Exact cost;
};

//! A term prepayment has paid for some of it: its net is no measure of what it earns.
bool isPrepaid(const InvoiceLine &line, const QString &customer, const Terms &terms)
{
    RuleSubject subject;
    subject[MatchKey::Customer] = customer;
    subject[MatchKey::Family] = wordOf(line.family);
    subject[MatchKey::Subscription] = line.subscription;
    subject[MatchKey::ProductId] = line.product;
    subject[MatchKey::SkuId] = line.sku;
    return std::any_of(terms.prepayments.begin(), terms.prepayments.end(), [&](const Prepayment &prepayment) {
        return prepayment.kind == PrepaymentKind::Term && prepayment.customer == customer &&
               prepayment.during.overlaps(line.days) && matches(prepayment.match, subject);
    });
}

class Alerter
{
public:
    Alerter(const InsightMonth &month, const Terms &terms) : m_month(month), m_terms(terms) {}

    QList<Alert> run()
    {
        addFindings();
        addMargins();
        addSpikes();
        addSuspended();
        addSeats();
        addUncounted();
        std::stable_sort(m_alerts.begin(), m_alerts.end(), [](const Alert &a, const Alert &b) {
            const auto size = [](const Alert &alert) { return alert.amount.value_or(Decimal()).abs(); };
            return a.severity != b.severity ? a.severity < b.severity : size(b) < size(a);
        });
        return std::move(m_alerts);
    }

private:
    Alert about(const char *kind, Severity severity, const QString &tenant) const
    {
        Alert alert;
        alert.kind = QLatin1String(kind);
        alert.severity = severity;
        alert.month = m_month.month;
        const Customer *customer = m_terms.customerOfTenant(tenant);
        alert.customer = customer ? customer->id() : QString();
        alert.name = customer ? customer->party.name : tenant;
        return alert;
    }

    //! What the bridge and the guards of drafts have found already.
    void addFindings()
    {
        for (const Finding &finding : m_month.findings) {
            const bool isGuard = finding.kind == u"guard";
            const bool isNew = isGuard && finding.code == u"newProduct";
            const bool isTold = isGuard && (finding.code == u"zeroPrice" || finding.code == u"purchaseOrder");
            if (finding.kind != u"unmapped" && !isNew && !isTold)
                continue;
            Alert alert;
            alert.kind = isGuard ? finding.code : finding.kind;
            alert.severity = isNew ? Severity::Medium : Severity::High;
            alert.month = finding.month;
            alert.customer = finding.customer;
            alert.name = finding.name.isEmpty() ? finding.tenants.value(0) : finding.name;
            alert.subscription = finding.subscription;
            alert.subject = finding.product;
            alert.text = finding.text;
            alert.invoice = finding.draft;
            alert.finding = finding.key;
            if (isGuard) // the draft's net is no measure of it
                setCost(alert);
            else
                alert.amount = shown(finding.amount.abs(), finding.currency);
            alert.currency = finding.currency;
            m_alerts.append(alert);
        }
    }

    //! What the lines cost that a guard is about.
    void setCost(Alert &alert) const
    {
        for (const Invoice &invoice : m_month.invoices) {
            if (invoice.id != alert.invoice)
                continue;
            Decimal cost;
            for (const InvoiceLine &line : invoice.lines) {
                if (alert.kind == u"zeroPrice" ? line.net.isZero() : line.unpriced)
                    cost += pricedCostOf(line, digitsOf(invoice.currency));
            }
            alert.amount = cost;
        }
    }

    void addMargins()
    {
        for (const Invoice &invoice : m_month.invoices) {
            std::map<QString, Sold> sold;
            for (const InvoiceLine &line : invoice.lines) {
                const bool isCharge = line.kind == LineKind::Charge && !line.net.isZero();
                if (!invoice.credits.isEmpty() || (!isCharge && line.kind != LineKind::SeatCount) ||
                    isPrepaid(line, invoice.customer, m_terms))
                    continue;
                Sold &own = sold[line.subscription.isEmpty() ? line.key : line.subscription];
                own.invoice = &invoice;
                own.description = own.description.isEmpty() ? line.description : own.description;
                own.net += Exact(line.net);
                own.cost += Exact(pricedCostOf(line, digitsOf(invoice.currency)));
            }
            for (const auto &[subscription, own] : sold)
                addMargin(subscription, own);
        }
    }

    void addMargin(const QString &subscription, const Sold &sold)
    {
        if (sold.net >= sold.cost || sold.cost.sign() <= 0)
            return;
        const Invoice &invoice = *sold.invoice;
        Alert alert;
        alert.kind = QStringLiteral("negativeMargin");
        alert.severity = Severity::High;
        alert.month = m_month.month;
        alert.customer = invoice.customer;
        alert.name = invoice.buyer.name;
        alert.subscription = subscription.contains(u'|') ? QString() : subscription;
        alert.subject = sold.description;
        alert.text =
            SENTENCE("%1 is sold for %2 and costs %3")
                .arg(sold.description, amountText(sold.net, invoice.currency), amountText(sold.cost, invoice.currency));
        alert.amount = shown(sold.cost - sold.net, invoice.currency);
        alert.currency = invoice.currency;
        alert.invoice = invoice.id;
        m_alerts.append(alert);
    }

    void addSpikes()
    {
        for (const UsageCurve &curve : m_month.curves) {
            for (const Spike &spike : spikesOf(curve)) {
                Alert alert = about("spike", Severity::Medium, curve.tenant);
                alert.customer = curve.customer;
                alert.name = curve.name;
                alert.subject = spike.category;
                alert.days = {spike.day, spike.day};
                const Decimal over = rounded((spike.amount - spike.mean) * Exact(100) / spike.mean, 0);
                alert.text = SENTENCE("Azure cost %1 on %2, %3 % above the month's mean of %4 (median %5); most of "
                                      "the rise is %6, %7")
                                 .arg(amountText(spike.amount, curve.currency), spike.day.iso(), over.text(),
                                      amountText(spike.mean, curve.currency), amountText(spike.median, curve.currency),
                                      spike.category.isEmpty() ? SENTENCE("without a category") : spike.category,
                                      amountText(spike.rise, curve.currency));
                alert.amount = shown(spike.amount - spike.median, curve.currency);
                alert.currency = curve.currency;
                m_alerts.append(alert);
            }
        }
    }

    void addSuspended()
    {
        for (const SuspendedCharge &charge : m_month.suspended) {
            Alert alert = about("suspendedCharged", Severity::High, charge.tenant);
            alert.subscription = charge.subscription;
            alert.subject = charge.product;
            alert.days = charge.days;
            const QString when =
                charge.sinceKnown
                    ? SENTENCE("from %1, %2 days").arg(rangeText(charge.days)).arg(charge.count)
                    : SENTENCE("since when is not known; all %1 days of the month are counted").arg(charge.count);
            alert.text = SENTENCE("%1, subscription %2, is suspended and still charged (%3): %4")
                             .arg(charge.product, charge.subscription, when, amountText(charge.cost, charge.currency));
            alert.amount = shown(charge.cost, charge.currency);
            alert.currency = charge.currency;
            m_alerts.append(alert);
        }
    }

    void addSeats()
    {
        for (const SeatStanding &seats : m_month.seats) {
            if (!seats.differs())
                continue;
            Alert alert = about("seatsDiffer", Severity::Medium, seats.tenant);
            alert.subscription = seats.subscription;
            alert.subject = seats.product;
            alert.days = {seats.day, seats.day};
            QStringList parts;
            if (seats.microsoft)
                parts.append(SENTENCE("Microsoft charges %1").arg(seatsText(*seats.microsoft)));
            if (seats.counted)
                parts.append(SENTENCE("%1 are counted").arg(*seats.counted));
            if (seats.invoiced)
                parts.append(SENTENCE("%1 are invoiced").arg(seatsText(*seats.invoiced)));
            alert.text = SENTENCE("%1, subscription %2: seats on %3 differ: %4")
                             .arg(seats.product, seats.subscription, seats.day.iso(), parts.join(QStringLiteral(", ")));
            m_alerts.append(alert);
        }
    }

    void addUncounted()
    {
        for (const UncountedChange &change : m_month.uncounted) {
            Alert alert = about("changeNotCounted", Severity::Low, change.tenant);
            alert.subscription = change.subscription;
            alert.subject = change.product;
            alert.days = change.days;
            QStringList lines;
            for (const SeatLine &line : change.lines)
                lines.append(SENTENCE("%1 %2 on %3, %4")
                                 .arg(line.chargeType, seatsText(line.quantity), line.days.from.iso(),
                                      amountText(line.cost, line.currency)));
            alert.text = SENTENCE("%1, subscription %2: change not counted: %3; no count saw it and nothing is "
                                  "billed for it: %4")
                             .arg(change.product, change.subscription, lines.join(QStringLiteral("; ")),
                                  amountText(change.cost, change.currency));
            alert.amount = shown(change.cost, change.currency);
            alert.currency = change.currency;
            m_alerts.append(alert);
        }
    }

    const InsightMonth &m_month;
    const Terms &m_terms;
    QList<Alert> m_alerts;
};

} // namespace

QList<Alert> alertsOf(const InsightMonth &month, const Terms &terms)
{
    return Alerter(month, terms).run();
}

Report alertsReport(const QList<Alert> &alerts, Month month, const Terms &terms)
{
    Report report;
    report.kind = ReportKind::Alerts;
    report.from = report.to = month;
    report.currency = terms.seller.currency.code();
    report.digits = terms.seller.currency.digits();
    for (const char *key : {"severity", "kind", "name", "what"})
        report.columns.append({QLatin1String(key), ReportColumnKind::Text});
    report.columns.append({QStringLiteral("amount"), ReportColumnKind::Money, Gathering::Sum});
    report.columns.append({QStringLiteral("currency"), ReportColumnKind::Text});
    std::map<QString, int> counts;
    for (const Alert &alert : alerts) {
        ReportRow row;
        row.month = alert.month;
        row.customer = alert.customer;
        row.subscription = alert.subscription;
        row.invoice = alert.invoice;
        row.currency = alert.currency;
        row.digits = Currency::fromCode(alert.currency).value_or(terms.seller.currency).digits();
        row.cells = {{wordOf(alert.severity)}, {alert.kind},    {alert.name}, {alert.text},
                     {{}, alert.amount},       {alert.currency}};
        report.rows.append(row);
        ++counts[alert.kind];
    }
    report.chart.unit = QStringLiteral("alerts");
    ReportSeries series{QStringLiteral("alerts"), {}};
    for (const auto &[kind, count] : counts) {
        report.chart.categories.append(kind);
        series.values.append(Decimal(count));
    }
    report.chart.series = {series};
    return report;
}

} // namespace counterfoil
