// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/stories.h"

#include "core/sandbox/random.h"
#include "core/sandbox/world.h"

#include <array>

namespace counterfoil {

namespace {

constexpr Plan monthly{1, 1};
constexpr Plan yearPaidMonthly{12, 1};
constexpr Plan yearAtOnce{12, 12};

//! Writes subscriptions for one customer; each has its own stream of numbers.
class Story
{
public:
    Story(const World &world, SandboxCustomer &customer)
        : m_world(world), m_customer(customer), m_random(world.plan().seed, "story", customer.index)
    {}

    void ordinarySeats();
    void cancelledInTime();
    void upgrade();
    void moveSeats();
    void trial();
    void coTerm();
    void otherPlan();
    void reservations();
    void savingsPlan();
    void marketplace();
    void software();
    void suspended();
    void credits();

private:
    Subscription &buy(OfferId offer, const Plan &plan, Day start, int quantity);
    void seatChanges(Subscription &subscription);
    void lateEvenings(Subscription &subscription);
    int seats();
    //! A day of one of the twelve months, 0 the first; spread so that every month has some customer's event.
    Day storyDay(int offset, int low, int high);
    Day longAgo(int day);
    Subscription &successor(Subscription &before, Day day, OfferId offer, const Plan &plan, const QByteArray &type);

    const World &m_world;
    SandboxCustomer &m_customer;
    Random m_random;
};

Subscription &Story::buy(OfferId offer, const Plan &plan, Day start, int quantity)
{
    Subscription subscription;
    subscription.id = m_random.guid();
    subscription.orderId = m_random.code(20).toLower();
    subscription.offer = offer;
    subscription.plan = plan;
    subscription.anchor = start;
    subscription.start = start;
    subscription.quantity = quantity;
    m_customer.subscriptions.push_back(subscription);
    return m_customer.subscriptions.back();
}

int Story::seats()
{
    switch (m_customer.size) {
    case CustomerSize::Small:
        return m_random.between(3, 24);
    case CustomerSize::Medium:
        return m_random.between(20, 120);
    default:
        return m_random.between(80, 320);
    }
}

Day Story::storyDay(int offset, int low, int high)
{
    const Month month = m_world.storyStart().plus((m_customer.index * 7 + m_customer.index / 10 + offset) % 12);
    return month.first().plusDays(m_random.between(low, high) - 1);
}

Day Story::longAgo(int day)
{
    return std::min(m_customer.joined, m_world.storyStart().plus(-1)).first().plusDays(day - 1);
}

//! Some seats more in some months; what was added can go again within seven days.
void Story::seatChanges(Subscription &subscription)
{
    int quantity = subscription.quantity;
    for (int i = 0; i < 12; ++i) {
        if (!m_random.chance(i == 11 ? 40 : 16))
            continue;
        const Day day = m_world.storyStart().plus(i).first().plusDays(m_random.between(0, 20));
        if (day <= subscription.start)
            continue;
        const int added = std::max(1, quantity * m_random.between(3, 14) / 100);
        quantity += added;
        subscription.changes.push_back({day, quantity, "addQuantity", m_random.guid()});
        if (added > 1 && m_random.chance(35)) {
            quantity -= added / 2;
            const Day later = day.plusDays(m_random.between(1, 5));
            subscription.changes.push_back({later, quantity, "removeQuantity", m_random.guid()});
        }
    }
    lateEvenings(subscription);
}

//! Seats added late in the evening of a month's last day in UTC, which is the next month in Amsterdam already.
void Story::lateEvenings(Subscription &subscription)
{
    if (m_customer.index % 10 != 3)
        return;
    const Day lastDay = m_world.plan().last.last();
    const QList<QuantityChange> &changes = subscription.changes;
    const int before = changes.isEmpty() ? subscription.quantity : changes.back().quantity;
    if (lastDay > subscription.start)
        subscription.changes.push_back({lastDay, before + 1, "addQuantity", m_random.guid()});
}

void Story::ordinarySeats()
{
    static constexpr std::array<OfferId, 11> shelf{
        OfferId::BusinessPremium, OfferId::M365E3,          OfferId::BusinessStandard, OfferId::BusinessBasic,
        OfferId::ExchangePlan1,   OfferId::PowerBiPro,      OfferId::M365E5,           OfferId::M365F3,
        OfferId::BusinessCentral, OfferId::SalesEnterprise, OfferId::VisioPlan2};
    const int count = m_customer.size == CustomerSize::Small ? 2 : m_random.between(2, 4);
    for (int i = 0; i < count; ++i) {
        const OfferId chosen =
            i == 0 ? shelf[std::size_t(m_customer.index % 4)] : shelf[std::size_t(m_random.below(int(shelf.size())))];
        const Plan plan =
            std::array{monthly, yearPaidMonthly, yearPaidMonthly, yearAtOnce}[std::size_t(m_random.below(4))];
        const Day start = m_customer.joined.first().plusDays(m_random.between(0, 27));
        const bool dear = chosen == OfferId::BusinessCentral || chosen == OfferId::SalesEnterprise;
        Subscription &subscription = buy(chosen, plan, start, dear ? m_random.between(2, 12) : seats());
        seatChanges(subscription);
    }
}

void Story::cancelledInTime()
{
    const int toLastMonth = 23 - (m_customer.index * 7 + m_customer.index / 10) % 12;
    for (const int offset : {0, 5, m_customer.index % 20 == 0 ? toLastMonth : 3}) {
        const Day start = storyDay(offset, 5, 20);
        Subscription &subscription =
            buy(OfferId::VisioPlan2, offset == 5 ? yearAtOnce : monthly, start, seats() / 3 + 1);
        subscription.endDay = start.plusDays(m_random.between(1, 6));
        subscription.endType = "cancelImmediate";
        subscription.endReference = m_random.guid();
    }
}

//! The subscription that takes the place of another one on a day: equal seats, equal end of the charge cycle.
Subscription &Story::successor(Subscription &before, Day day, OfferId offer, const Plan &plan, const QByteArray &type)
{
    before.endDay = day;
    before.endType = type;
    before.endReference = m_random.guid();
    const Subscription old = before; // buying may move the records
    Subscription &next = buy(offer, plan, day, old.quantity);
    next.anchor = old.anchor;
    next.startType = type;
    next.startReference = old.endReference;
    return next;
}

void Story::upgrade()
{
    const Day start = longAgo(m_random.between(3, 12));
    Subscription &before = buy(OfferId::BusinessStandard, yearPaidMonthly, start, seats());
    successor(before, storyDay(3, 14, 26), OfferId::BusinessPremium, yearPaidMonthly, "convert");
}

void Story::moveSeats()
{
    const Day start = longAgo(4);
    const int many = seats() + 8;
    const int moved = many / 3;
    const Day day = storyDay(8, 8, 24);
    const QByteArray reference = m_random.guid();
    buy(OfferId::M365F3, yearPaidMonthly, start, many)
        .changes.push_back({day, many - moved, "moveQuantity", reference});
    buy(OfferId::M365E3, yearPaidMonthly, start, 10).changes.push_back({day, 10 + moved, "moveQuantity", reference});
}

void Story::trial()
{
    const Day start = storyDay(1, 2, 10);
    Subscription &free = buy(OfferId::Copilot, monthly, start, 25);
    free.trial = true;
    Subscription &paid = successor(free, start.plusDays(45), OfferId::Copilot, monthly, "convert");
    paid.anchor = paid.start;
    paid.quantity = std::min(25, seats());
    paid.promotion = "CFQ7TTC0MM8R:0002:39NFJQT1PH2Q";
}

void Story::coTerm()
{
    // aligned to the end of an older year: the first term is short, the next ones are whole
    const Day start = storyDay(2, 3, 18);
    const Day end = start.plusDays(m_random.between(60, 240));
    Subscription &subscription = buy(OfferId::PowerBiPro, yearAtOnce, start, seats());
    subscription.anchor = end.plusDays(1).plusMonths(-12);
}

void Story::otherPlan()
{
    const Day start = longAgo(15);
    Subscription &before = buy(OfferId::DefenderBusiness, yearPaidMonthly, start, seats());
    const QByteArray id = before.id;
    const QByteArray order = before.orderId;
    Subscription &next =
        successor(before, storyDay(6, 17, 27), OfferId::DefenderBusiness, yearAtOnce, "changeBillingPlan");
    next.id = id;
    next.orderId = order;
}

void Story::reservations()
{
    buy(OfferId::ReservedVm, yearAtOnce, storyDay(4, 3, 22), m_random.between(1, 4)).reservationOrder = m_random.guid();
    buy(OfferId::ReservedVm, yearPaidMonthly, longAgo(9), m_random.between(2, 6)).reservationOrder = m_random.guid();
    if (m_customer.index % 20 == 5)
        buy(OfferId::ReservedSql, {36, 1}, longAgo(21), 4).reservationOrder = m_random.guid();
}

void Story::savingsPlan()
{
    buy(OfferId::ComputeSavings, yearPaidMonthly, longAgo(m_random.between(2, 25)), 1).reservationOrder =
        m_random.guid();
}

void Story::marketplace()
{
    buy(OfferId::BackupSaas, monthly, longAgo(11), seats());
    if (m_customer.index % 20 < 10)
        buy(OfferId::ShieldSaas, monthly, storyDay(0, 2, 25), 1);
}

void Story::software()
{
    buy(OfferId::ServerSubscription, yearAtOnce, storyDay(9, 4, 24), m_random.between(2, 8));
    for (int i = 0; i < 3; ++i) {
        OneOff purchase;
        purchase.offer = i == 1 ? OfferId::SqlPerpetual : OfferId::OfficePerpetual;
        purchase.day = storyDay(4 * i + 3, 2, 26);
        purchase.quantity = m_random.between(1, 12);
        purchase.orderId = m_random.code(20).toLower();
        purchase.reference = m_random.guid();
        m_customer.oneOffs.push_back(purchase);
    }
}

void Story::suspended()
{
    Subscription &subscription = buy(OfferId::ExchangePlan1, monthly, longAgo(6), seats() / 2 + 2);
    subscription.suspended = true;
}

void Story::credits()
{
    for (int i = 0; i < 4; ++i) {
        OneOff credit;
        credit.kind = OneOff::Kind::Credit;
        credit.day = storyDay(3 * i + 2, 8, 27);
        credit.amountCents = m_random.between(1200, 24000);
        credit.reason = i % 2 == 0 ? "Azure Credit Offer" : "SLA Credit";
        credit.orderId = m_random.code(20).toLower();
        credit.reference = m_random.guid();
        m_customer.oneOffs.push_back(credit);
    }
}

} // namespace

void addPurchases(const World &world, SandboxCustomer &customer)
{
    Story story(world, customer);
    story.ordinarySeats();
    using Chapter = void (Story::*)();
    static constexpr std::array<std::array<Chapter, 2>, 10> chapters{{
        {&Story::cancelledInTime, &Story::reservations},
        {&Story::upgrade, &Story::moveSeats},
        {&Story::trial, &Story::credits},
        {&Story::coTerm, &Story::software},
        {&Story::otherPlan, &Story::suspended},
        {&Story::reservations, &Story::cancelledInTime},
        {&Story::savingsPlan, &Story::marketplace},
        {&Story::software, &Story::credits},
        {&Story::suspended, &Story::trial},
        {&Story::marketplace, &Story::upgrade},
    }};
    if (customer.standing == Standing::Unmapped)
        return;
    for (const Chapter chapter : chapters[std::size_t(customer.index % 10)])
        (story.*chapter)();
}

} // namespace counterfoil
