// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/amounts.h"
#include "core/sandbox/chargeline.h"
#include "core/sandbox/random.h"

namespace counterfoil {

namespace {

//! A charge cycle of a subscription, cut by its start, and the whole it was cut from.
struct Cycle
{
    Days days;
    int wholeDays = 0;
    Days term;
    bool first = false;
    bool startsTerm = false;
};

QByteArray categoryOf(Family family)
{
    switch (family) {
    case Family::Licence:
        return "Online Services";
    case Family::Reservation:
        return "Azure Reservation";
    case Family::SavingsPlan:
        return "Azure Savings Plan";
    case Family::Software:
        return "Software";
    case Family::Marketplace:
        return "Marketplace";
    default:
        return {};
    }
}

//! Lines of one subscription on the invoice of one month.
class SubscriptionLines
{
public:
    SubscriptionLines(const World &world, const SandboxCustomer &customer, const Subscription &subscription,
                      Month month)
        : m_world(world), m_customer(customer), m_subscription(subscription), m_offer(offer(subscription.offer)),
          m_month(month)
    {}

    void appendTo(std::vector<ChargeLine> &lines);

private:
    std::optional<Cycle> cycleAt(int number) const;
    void whole(const Cycle &cycle, std::vector<ChargeLine> &lines) const;
    void changes(const Cycle &cycle, std::vector<ChargeLine> &lines) const;
    void end(const Cycle &cycle, std::vector<ChargeLine> &lines) const;
    ChargeLine line(const Cycle &cycle, Day from, const QByteArray &type, int quantity, bool refund) const;
    void describe(ChargeLine &line) const;
    int quantityOn(Day day) const;
    QByteArray currency() const { return m_offer.pricedInDollars ? QByteArray("USD") : m_customer.currency; }
    bool isOurs(Day day) const { return Month::of(day) == m_month; }

    const World &m_world;
    const SandboxCustomer &m_customer;
    const Subscription &m_subscription;
    const Offer &m_offer;
    Month m_month;
};

std::optional<Cycle> SubscriptionLines::cycleAt(int number) const
{
    const Plan &plan = m_subscription.plan;
    const Day from = m_subscription.anchor.plusMonths(number * plan.cycleMonths);
    const Day next = m_subscription.anchor.plusMonths((number + 1) * plan.cycleMonths);
    if (next <= m_subscription.start)
        return std::nullopt;
    Cycle cycle;
    cycle.days = {std::max(from, m_subscription.start), next.plusDays(-1)};
    cycle.wholeDays = next - from;
    cycle.first = from <= m_subscription.start;
    const int inTerm = number * plan.cycleMonths % plan.termMonths;
    cycle.startsTerm = inTerm == 0;
    const int termMonth = number * plan.cycleMonths - inTerm;
    cycle.term = {std::max(m_subscription.anchor.plusMonths(termMonth), m_subscription.start),
                  m_subscription.anchor.plusMonths(termMonth + plan.termMonths).plusDays(-1)};
    return cycle;
}

int SubscriptionLines::quantityOn(Day day) const
{
    int quantity = m_subscription.quantity;
    for (const QuantityChange &change : m_subscription.changes)
        quantity = change.day < day ? change.quantity : quantity;
    return quantity;
}

void SubscriptionLines::appendTo(std::vector<ChargeLine> &lines)
{
    const Day horizon = m_month.last();
    for (int number = 0; m_subscription.anchor.plusMonths(number * m_subscription.plan.cycleMonths) <= horizon;
         ++number) {
        const std::optional<Cycle> cycle = cycleAt(number);
        if (!cycle || cycle->days.from > horizon)
            continue;
        if (m_subscription.endDay.isValid() && cycle->days.from >= m_subscription.endDay)
            return;
        whole(*cycle, lines);
        changes(*cycle, lines);
        end(*cycle, lines);
    }
}

void SubscriptionLines::whole(const Cycle &cycle, std::vector<ChargeLine> &lines) const
{
    if (!isOurs(cycle.days.from))
        return;
    QByteArray type = cycle.startsTerm ? "renew" : "cycleCharge";
    if (cycle.first)
        type = m_subscription.startType;
    else if (m_subscription.trial)
        type = "extendTerm";
    ChargeLine charge = line(cycle, cycle.days.from, type, quantityOn(cycle.days.from), false);
    if (cycle.first && !m_subscription.startReference.isEmpty())
        charge.reference = m_subscription.startReference;
    lines.push_back(charge);
}

//! Microsoft takes the old number of seats back and charges the new one, both for the rest of the cycle.
void SubscriptionLines::changes(const Cycle &cycle, std::vector<ChargeLine> &lines) const
{
    for (const QuantityChange &change : m_subscription.changes) {
        const bool ended = m_subscription.endDay.isValid() && change.day >= m_subscription.endDay;
        if (ended || !isOurs(change.day) || !cycle.days.contains(change.day))
            continue;
        for (const bool refund : {true, false}) {
            const int quantity = refund ? quantityOn(change.day) : change.quantity;
            ChargeLine charge = line(cycle, change.day, change.type, quantity, refund);
            charge.reference = change.reference;
            lines.push_back(charge);
        }
    }
}

void SubscriptionLines::end(const Cycle &cycle, std::vector<ChargeLine> &lines) const
{
    const Day day = m_subscription.endDay;
    if (!day.isValid() || !isOurs(day) || !cycle.days.contains(day))
        return;
    ChargeLine charge = line(cycle, day, m_subscription.endType, quantityOn(day), true);
    charge.reference = m_subscription.endReference;
    lines.push_back(charge);
}

//! A charge from a day to the end of its cycle; the price is that of the term's first day (price lock).
ChargeLine SubscriptionLines::line(const Cycle &cycle, Day from, const QByteArray &type, int quantity,
                                   bool refund) const
{
    ChargeLine line;
    describe(line);
    line.chargeType = type;
    line.orderDate = from;
    const bool late = from == Month::of(from).last(); // in the evening, so that its local day is in the next month
    line.orderMinute = late ? 22 * 60 + 30 : int((qint64(m_customer.index) * 311 + from.number() * 37) % 1200);
    line.chargeStart = from;
    line.chargeEnd = cycle.days.to;
    line.subscriptionStart = cycle.term.from;
    line.subscriptionEnd = cycle.term.to;
    const bool raised = cycle.term.from >= m_world.priceRise();
    line.unitPrice =
        m_subscription.trial ? Decimal(0) : listPrice(m_offer, m_subscription.plan, line.pricingCurrency, raised);
    const int left = cycle.days.to - from + 1;
    const Decimal price =
        left == cycle.wholeDays ? line.unitPrice : cut(Exact(line.unitPrice) * Exact(left) / Exact(cycle.wholeDays), 6);
    line.effectivePrice = refund ? -price : price;
    line.quantity = quantity;
    line.billableQuantity = quantity;
    line.rate = m_world.rate(line.pricingCurrency, m_month);
    line.rateDate = m_month.first().plusDays(-2);
    line.subtotal = seatSubtotal(line.effectivePrice, line.rate, line.billableQuantity);
    line.reference = Random(m_world.plan().seed, "reference-" + m_subscription.id, from.number()).guid();
    addTax(line);
    return line;
}

void SubscriptionLines::describe(ChargeLine &line) const
{
    line.customer = &m_customer;
    line.orderId = m_subscription.orderId;
    line.productId = m_offer.productId;
    line.skuId = m_offer.skuId;
    line.availabilityId = QByteArray("CFQ7TTC0") + QByteArray(m_offer.productId).right(4);
    line.productName = m_offer.productName;
    line.skuName = m_offer.skuName;
    line.publisherName = m_offer.publisherName;
    line.publisherId = m_offer.publisherId;
    line.productCategory = categoryOf(m_offer.family);
    line.subscriptionId = m_subscription.id;
    line.subscriptionDescription = m_offer.productName;
    line.term = termText(m_offer.family, m_subscription.plan);
    line.billingFrequency = m_subscription.plan.cycleMonths == 1 ? "Monthly" : "Annual";
    line.pricingCurrency = currency();
    line.reservationOrderId = m_subscription.reservationOrder;
    line.promotion = m_subscription.promotion;
    if (m_subscription.trial)
        line.qualifiers = "[\"Trial\"]";
}

ChargeLine oneOffLine(const World &world, const SandboxCustomer &customer, const OneOff &event)
{
    const bool credit = event.kind == OneOff::Kind::Credit;
    const Offer &product = offer(event.offer);
    ChargeLine line;
    line.customer = &customer;
    line.orderId = event.orderId;
    line.orderDate = event.day;
    line.orderMinute = 600;
    line.reference = event.reference;
    line.productId = credit ? "DZH318Z0BQ7C" : product.productId;
    line.skuId = credit ? "00CR" : product.skuId;
    line.availabilityId = QByteArray("DZH318Z0") + line.productId.right(4);
    line.productName = credit ? "Azure credit" : product.productName;
    line.skuName = credit ? event.reason : QByteArray(product.skuName);
    line.publisherName = product.publisherName;
    line.chargeType = credit ? "customerCredit" : "new";
    line.pricingCurrency = credit ? QByteArray("USD") : customer.currency;
    line.rate = world.rate(line.pricingCurrency, Month::of(event.day));
    line.rateDate = Month::of(event.day).first().plusDays(-2);
    line.unitPrice =
        credit ? Decimal::fromParts(event.amountCents, 2) : listPrice(product, {0, 1}, line.pricingCurrency, false);
    line.effectivePrice = credit ? -line.unitPrice : line.unitPrice;
    line.quantity = event.quantity;
    line.billableQuantity = event.quantity;
    if (credit) {
        line.creditReason = event.reason;
        line.subscriptionDescription = "Azure plan";
        line.subscriptionId = customer.azurePlan;
        line.chargeStart = Month::of(event.day).first();
        line.chargeEnd = Month::of(event.day).last();
    } else {
        line.productCategory = "Perpetual Software";
        line.subscriptionDescription = product.productName;
    }
    line.subtotal = seatSubtotal(line.effectivePrice, line.rate, line.billableQuantity);
    addTax(line);
    return line;
}

} // namespace

void addTax(ChargeLine &line)
{
    line.tax = cut(line.subtotal * Decimal::fromParts(21, 2), 2);
    line.total = line.subtotal + line.tax;
}

int seatsOn(const Subscription &subscription, Day day)
{
    if (day < subscription.start || (subscription.endDay.isValid() && day >= subscription.endDay))
        return 0;
    int quantity = subscription.quantity;
    for (const QuantityChange &change : subscription.changes)
        quantity = change.day <= day ? change.quantity : quantity;
    return quantity;
}

std::vector<ChargeLine> purchaseLines(const World &world, const SandboxCustomer &customer, Month month)
{
    std::vector<ChargeLine> lines;
    for (const Subscription &subscription : customer.subscriptions)
        SubscriptionLines(world, customer, subscription, month).appendTo(lines);
    for (const OneOff &event : customer.oneOffs) {
        if (Month::of(event.day) == month)
            lines.push_back(oneOffLine(world, customer, event));
    }
    return lines;
}

} // namespace counterfoil
