// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/sidebyside.h"

#include "core/base/sentence.h"
#include "core/billing/seatcharges.h"
#include "core/bridge/account.h"
#include "core/bridge/bridgetext.h"
#include "core/bridge/monthparts.h"

namespace counterfoil {

namespace {

ChargeName nameOf(const Charge &charge)
{
    return {charge.tenant, charge.subscription, charge.product, charge.sku};
}

ChargeName nameOf(const SourcePart &part)
{
    return {part.tenant, part.subscription, part.product, part.sku};
}

//! "row 7" of a part that is of one line: the same for the charge and for what an invoice took of it.
QString rowOf(const SourcePart &part)
{
    return part.key.startsWith(QStringLiteral("row ")) ? part.key.section(QLatin1Char(' '), 0, 1) : QString();
}

QString rowOf(const Charge &charge)
{
    return charge.row >= 0 ? QStringLiteral("row %1").arg(charge.row) : QString();
}

//! Which line of which set, where the part is of one.
QString lineKey(qint64 set, const QString &row)
{
    return row.isEmpty() ? row : QStringLiteral("%1 %2").arg(set).arg(row);
}

//! Collects both sides' lines of one row of the bridge.
class SideCollector
{
public:
    SideCollector(const MonthPlan &plan, const QList<Invoice> &invoices, const Bridge &bridge,
                  const BridgeRowName &name, const Terms &terms)
        : m_plan(plan), m_invoices(invoices), m_bridge(bridge), m_name(name), m_rates(terms, plan.month)
    {}

    Result<SideBySide> run(const BridgeCustomer &row, const BridgeCustomer &customer)
    {
        if (const Status rates = readRates(); !rates)
            return std::unexpected(rates.error());
        readCharges();
        const QSet<QString> rebilled = rebilledNumbers(m_invoices);
        for (const Invoice &invoice : m_invoices) {
            if (invoice.isFrozen())
                m_frozen.insert(invoice.id);
            if (!m_name.customer.isEmpty() && invoice.customer == m_name.customer)
                addInvoice(invoice, !invoice.credits.isEmpty() || rebilled.contains(invoice.number));
        }
        for (const Part &part : m_plan.parts) {
            if (part.charge->month == m_plan.month && !lacksRate(*part.charge) && isOurs(part.charge->tenant))
                addPart(part);
        }
        if (isOfRest()) {
            addLate(customer);
            addItems(customer);
        }
        return m_pairing.pairs(row, m_bridge.digits);
    }

private:
    //! What belongs to no invoice and to no subscription stands here.
    bool isOfRest() const { return m_name.level == BridgeLevel::Customer || m_name.key.isEmpty(); }

    bool isOurs(const QString &tenant)
    {
        const auto known = m_ours.constFind(tenant);
        if (known != m_ours.constEnd())
            return *known;
        const Customer *owner = m_plan.calendar->customerOf(tenant);
        const bool ours =
            m_name.customer.isEmpty() ? !owner && tenant == m_name.tenant : owner && owner->id() == m_name.customer;
        return *m_ours.insert(tenant, ours);
    }

    bool lacksRate(const Charge &charge) const { return m_bridge.leftOut.contains(charge.currency); }
    Exact home(const QString &currency) const { return m_home.value(currency, Exact(1)); }

    Status readRates()
    {
        for (const Charge &charge : m_plan.book.charges) {
            if (charge.month != m_plan.month || m_home.contains(charge.currency) || lacksRate(charge))
                continue;
            const Result<Exact> rate = m_rates.microsoftToHome(charge.currency);
            if (!rate)
                return std::unexpected(rate.error());
            m_home.insert(charge.currency, *rate);
        }
        return {};
    }

    //! What Microsoft's charges are called, and what they come to by charge.
    void readCharges()
    {
        for (const Charge &charge : m_plan.book.charges) {
            if (!isOurs(charge.tenant))
                continue;
            m_texts.try_emplace(nameOf(charge), bridgetext::charged(charge));
            if (charge.month == m_plan.month && !lacksRate(charge))
                m_left[nameOf(charge)] += charge.cost * home(charge.currency);
        }
    }

    bool isOfRow(const Invoice &invoice, const QString &subscription) const
    {
        switch (m_name.level) {
        case BridgeLevel::Invoice:
            return invoice.id == m_name.key;
        case BridgeLevel::Customer:
            return true;
        case BridgeLevel::Subscription:
            return subscription == m_name.key;
        }
        return false;
    }

    void addInvoice(const Invoice &invoice, bool whole)
    {
        for (const InvoiceLine &line : invoice.lines) {
            const bool shown = isOfRow(invoice, whole ? QString() : line.subscription);
            const int own = shown ? addLocal(invoice, line) : -1;
            const Exact net = Exact(line.net) * Exact(invoice.homeRate);
            if (whole || line.kind == LineKind::Manual) {
                if (shown)
                    m_pairing.explain(own, Cause::Manual, net);
                continue;
            }
            Exact sale;
            for (const SourcePart &part : line.parts) {
                sale += part.saleHome();
                addPart(invoice, line, part, own);
            }
            if (shown)
                m_pairing.explain(own, line.edited ? Cause::Manual : Cause::Rounding, net - sale);
        }
    }

    int addLocal(const Invoice &invoice, const InvoiceLine &line)
    {
        const QString key = QStringLiteral("%1|%2").arg(invoice.id).arg(line.id);
        const int own = m_pairing.local({key, line.description, invoice.name(), line.days, line.sources, {}});
        m_pairing.add(own, Exact(line.net) * Exact(invoice.homeRate));
        return own;
    }

    //! A part that an invoice holds. It counts as Microsoft's of the month as the bridge's levels count it; without
    //! `own`, the number of its local line, it stands on another row.
    void addPart(const Invoice &invoice, const InvoiceLine &line, const SourcePart &part, int own)
    {
        if (line.kind == LineKind::OwnService) {
            if (own >= 0)
                m_pairing.explain(own, Cause::OwnService, part.priceHome);
            return;
        }
        const bool ofMonth = isMicrosoftsOfMonth(part, invoice, m_bridge);
        const bool leftOut = isLeftOut(part, m_bridge);
        if (ofMonth && !leftOut)
            m_left[nameOf(part)] -= part.costHome;
        if (own < 0)
            return;
        if (ofMonth && !leftOut && !part.costHome.isZero()) {
            const int side = m_pairing.microsoft(nameOf(part), lineKey(part.set, rowOf(part)),
                                                 lineOf(nameOf(part), part.days, part.lines));
            m_pairing.add(side, part.costHome);
            m_pairing.join(side, own);
        } else if (!ofMonth || leftOut) {
            m_pairing.explain(own, ofMonth ? Cause::Parked : timingOf(part.prepaidTerm), part.costHome);
        }
        m_pairing.name(own, nameOf(part));
        m_pairing.explain(own, Cause::Quantity, part.quantityHome);
        m_pairing.explain(own, Cause::Price, part.priceHome);
        m_pairing.explain(own, Cause::Prepaid, part.prepaidHome);
        m_pairing.explain(own, Cause::Exchange, part.exchangeHome);
    }

    PairedLine lineOf(const ChargeName &name, const Days &days, qint64 lines) const
    {
        const auto text = m_texts.find(name);
        return {{}, text == m_texts.end() ? name.subscription : text->second, {}, days, lines, {}};
    }

    //! Why a charge of the month is on no local invoice of it; none where it is on one.
    std::optional<Cause> causeOf(const Part &part) const
    {
        switch (part.fate) {
        case Fate::Unmapped:
            return Cause::Unmapped;
        case Fate::Setup:
            return Cause::Setup;
        case Fate::Credit:
            return Cause::Credit;
        case Fate::Excluded:
            return Cause::Excluded;
        case Fate::Billed:
            break;
        }
        if (isParked(part, m_plan, m_frozen))
            return Cause::Parked;
        if (Month::of(part.placement.period.from) != m_plan.month)
            return timingOf(part.prepaidTerm());
        return std::nullopt;
    }

    void addPart(const Part &part)
    {
        const Charge &charge = *part.charge;
        const ChargeName name = nameOf(charge);
        if (isCountedSeat(part))
            m_counted.insert(name);
        const std::optional<Cause> cause = causeOf(part);
        if (!cause)
            return;
        const Exact cost = part.shownCost() * home(charge.currency);
        m_left[name] -= cost;
        const bool isShown =
            m_name.level == BridgeLevel::Customer ||
            (m_name.level == BridgeLevel::Subscription ? charge.subscription == m_name.key : m_name.key.isEmpty());
        if (!isShown)
            return;
        const int side =
            m_pairing.microsoft(name, lineKey(charge.set, rowOf(charge)), lineOf(name, part.days, charge.rows));
        m_pairing.add(side, cost);
        m_pairing.explain(side, *cause, -cost);
    }

    //! What is left of the charges came or changed after its invoice was approved, or is a cent of split parts.
    void addLate(const BridgeCustomer &customer)
    {
        const Exact cent = Exact(Decimal::fromParts(1, m_bridge.digits));
        for (const auto &[name, amount] : m_left) {
            if (amount.isZero())
                continue;
            const Cause cause = amount.abs() < cent                       ? Cause::Rounding
                                : m_counted.contains(name)                ? Cause::Quantity
                                : customer.amountOf(Cause::Late).isZero() ? Cause::Period
                                                                          : Cause::Late;
            const int side = m_pairing.microsoft(name, {}, lineOf(name, {}, 0));
            m_pairing.add(side, amount);
            m_pairing.explain(side, cause, -amount);
        }
    }

    //! What is on Microsoft's invoice beside its lines, and where Microsoft's two files differ.
    void addItems(const BridgeCustomer &customer)
    {
        for (const BridgeCause &cause : customer.causes) {
            if (cause.cause != Cause::Adjustment && cause.cause != Cause::DailyFile)
                continue;
            for (const BridgeItem &item : cause.items) {
                const ChargeName name{wordOf(cause.cause), item.text, {}, {}};
                const int side = m_pairing.microsoft(name, {}, {{}, item.text, {}, {}, 0, {}});
                m_pairing.add(side, -item.exact);
                m_pairing.explain(side, cause.cause, item.exact);
            }
        }
    }

    const MonthPlan &m_plan;
    const QList<Invoice> &m_invoices;
    const Bridge &m_bridge;
    const BridgeRowName &m_name;
    Rates m_rates;
    QHash<QString, Exact> m_home; // billing currency → seller's
    QHash<QString, bool> m_ours;  // by tenant
    std::map<ChargeName, QString> m_texts;
    std::map<ChargeName, Exact> m_left; // of the month's charges, less what is on some line
    std::set<ChargeName> m_counted;     // whose seats are counted
    QSet<QString> m_frozen;             // ids of approved and issued invoices
    LinePairing m_pairing;
};

//! What Microsoft calls the subscriptions of a month.
QHash<QString, QString> subscriptionNames(const MonthPlan &plan)
{
    QHash<QString, QString> names;
    for (const Charge &charge : plan.book.charges) {
        QString &name = names[charge.subscription];
        if (name.isEmpty())
            name = !charge.subscriptionName.isEmpty() ? charge.subscriptionName
                   : !charge.skuName.isEmpty()        ? charge.skuName
                                                      : charge.productName;
    }
    return names;
}

QHash<QString, QString> namesOf(const MonthPlan &plan, const QList<Invoice> &invoices, BridgeLevel level)
{
    QHash<QString, QString> names;
    if (level == BridgeLevel::Subscription)
        names = subscriptionNames(plan);
    for (const Invoice &invoice : invoices) {
        if (level == BridgeLevel::Invoice)
            names.insert(invoice.id, invoice.name());
        for (const InvoiceLine &line : invoice.lines) {
            if (level == BridgeLevel::Subscription && names.value(line.subscription).isEmpty())
                names.insert(line.subscription, line.description);
        }
    }
    names.remove(QString());
    return names;
}

} // namespace

QList<BridgeGroup> bridgeRows(const MonthPlan &plan, const QList<Invoice> &invoices, const Bridge &bridge,
                              BridgeLevel level)
{
    const QHash<QString, QString> names = namesOf(plan, invoices, level);
    QList<BridgeGroup> rows;
    for (const BridgeCustomer &customer : bridge.customers) {
        for (BridgeGroup &group : bridgeGroups(customer, invoices, bridge, level)) {
            group.name = names.value(group.key);
            rows.append(std::move(group));
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const BridgeGroup &a, const BridgeGroup &b) { return comesFirst(a.amounts, b.amounts); });
    return rows;
}

Result<SideBySide> compareSides(const MonthPlan &plan, const QList<Invoice> &invoices, const Bridge &bridge,
                                const BridgeRowName &name, const Terms &terms)
{
    for (const BridgeCustomer &customer : bridge.customers) {
        if (customer.customer != name.customer || customer.tenant != name.tenant)
            continue;
        for (const BridgeGroup &group : bridgeGroups(customer, invoices, bridge, name.level)) {
            if (group.key == name.key)
                return SideCollector(plan, invoices, bridge, name, terms).run(group.amounts, customer);
        }
    }
    return failure(Error::Code::NotFound, SENTENCE("the month has no such row any more"));
}

} // namespace counterfoil
