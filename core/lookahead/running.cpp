// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookahead/running.h"

namespace counterfoil {

namespace {

// Lines older than this say nothing of today: the invoice of a month is out by the eighth of the next one.
constexpr int staleDays = 62;

int cycleMonthsOf(const QString &billing)
{
    if (billing.startsWith(u"annual"))
        return 12;
    return billing.startsWith(u"trienn") ? 36 : billing == u"monthly" ? 1 : 0;
}

//! The cycle of so many months, counted from the first day of a term, that holds the day.
Days cycleHolding(Day from, int months, Day day)
{
    int past = 0;
    while (from.plusMonths((past + 1) * months) <= day)
        ++past;
    return {from.plusMonths(past * months), from.plusMonths((past + 1) * months).plusDays(-1)};
}

LinePrice priceOf(const SheetPrice &listed, const QString &term, int cycleMonths)
{
    LinePrice price;
    price.unit = price.listUnit = Exact(listed.price);
    price.currency = listed.currency;
    price.cycleMonths = cycleMonths;
    price.term = term;
    price.isWhole = true;
    return price;
}

//! The term that follows one that has ended by today, as often as it was renewed.
Days rolledOn(Days term, int months, Day today)
{
    while (months > 0 && term.to < today) {
        const Day from = term.to.plusDays(1);
        term = {from, from.plusMonths(months).plusDays(-1)};
    }
    return term;
}

//! Makes one running subscription of what is known of it.
class Reading
{
public:
    Reading(const ClockEvidence &evidence, Day today, QList<ClockGap> &gaps)
        : m_evidence(evidence), m_today(today), m_gaps(gaps)
    {}

    std::optional<Running> pulled(const CloudSubscription &subscription);
    std::optional<Running> fromLines(const LineFacts &facts);

private:
    void setCycle(Running &running, int months) const;
    void setPrice(Running &running, int cycleMonths) const;
    bool setTerm(Running &running, const LineFacts &facts) const;
    bool stillRuns(const LineFacts &facts) const;
    void gap(const Running &running, ClockGap::Why why);

    const ClockEvidence &m_evidence;
    Day m_today;
    QList<ClockGap> &m_gaps;
};

void Reading::gap(const Running &running, ClockGap::Why why)
{
    m_gaps.append({running.tenant, running.customerName, running.id, running.product, why});
}

void Reading::setPrice(Running &running, int cycleMonths) const
{
    if (running.lines && running.lines->last)
        running.price = running.lines->last;
    if (running.price || cycleMonths == 0)
        return;
    const auto found =
        m_evidence.prices.find({running.productId, running.term, cycleMonths, QString(), running.market});
    if (found) {
        running.price = priceOf(*found, running.term, cycleMonths);
        running.sheet = found->sheet;
    }
}

//! Dates of the file go before what is counted on (scenario S25).
void Reading::setCycle(Running &running, int months) const
{
    if (running.pulled && running.pulled->cycleEnd.isValid() && running.pulled->cycleEnd >= m_today && months > 0)
        running.cycle = {running.pulled->cycleEnd.plusDays(1).plusMonths(-months), running.pulled->cycleEnd};
    const std::optional<Days> charged = running.lines ? running.lines->cycleOf(m_today) : std::nullopt;
    if (charged && charged->from <= m_today) {
        running.cycle = *charged;
    } else if (!running.cycle.from.isValid() && months > 0 && running.during.from.isValid()) {
        running.cycle = cycleHolding(running.during.from, months, m_today);
        running.isCycleReckoned = true;
    }
}

std::optional<Running> Reading::pulled(const CloudSubscription &subscription)
{
    const bool runs = subscription.status == u"active" || subscription.status == u"suspended";
    if (!runs || !subscription.to.isValid() || subscription.kind == u"azurePlan")
        return std::nullopt;
    Running running;
    running.pulled = &subscription;
    running.id = subscription.id;
    running.tenant = subscription.tenant;
    running.customerName = m_evidence.tenantNames.value(subscription.tenant);
    running.market = m_evidence.tenantMarkets.value(subscription.tenant);
    running.product = subscription.name.isEmpty() ? subscription.product : subscription.name;
    running.productId = subscription.offer.section(u':', 0, 1);
    running.isLicence = subscription.kind == u"licence";
    running.fromMicrosoft =
        subscription.fromMicrosoft || subscription.publisher.startsWith(u"Microsoft", Qt::CaseInsensitive);
    running.seats = subscription.quantity;
    running.term = subscription.term;
    running.autoRenew = subscription.autoRenew;
    running.promotion = subscription.promotion;
    running.during = {subscription.from, subscription.to};
    running.lines = m_evidence.lines.of(subscription.tenant, subscription.id);
    if (running.during.to < m_today) {
        if (!subscription.autoRenew || monthsOf(running.term) == 0) {
            gap(running, ClockGap::Why::Overdue);
            return std::nullopt;
        }
        const QString next = subscription.renewalTerm.isEmpty() ? running.term : subscription.renewalTerm;
        running.during = rolledOn(running.during, monthsOf(next), m_today);
        running.term = next;
        running.notes.append(ClockNote::CycleReckoned);
    }
    const int months = cycleMonthsOf(subscription.billing);
    setPrice(running, months);
    setCycle(running, months > 0 ? months : running.price ? running.price->cycleMonths : 0);
    return running;
}

bool Reading::stillRuns(const LineFacts &facts) const
{
    const Day end = facts.cycles.rbegin()->first;
    if (facts.seatsIn(end) <= 0)
        return false;
    if (end >= m_today)
        return true;
    return !m_evidence.lines.isBilled(Month::of(end.plusDays(1))) && end.plusDays(staleDays) >= m_today;
}

//! The term's days: named by a line; the charge cycle itself where it is as long; counted from the purchase.
bool Reading::setTerm(Running &running, const LineFacts &facts) const
{
    const int months = monthsOf(running.term);
    const int cycle = running.price ? running.price->cycleMonths : 0;
    if (facts.term.to.isValid()) {
        running.during = facts.term;
    } else if (months > 0 && months == cycle) {
        const Day end = facts.cycles.rbegin()->first;
        running.during = facts.cycleOf(end).value_or(Days{end.plusDays(1).plusMonths(-cycle), end});
    } else if (months > 0 && facts.bought.isValid()) {
        running.during = {facts.bought, facts.bought.plusMonths(months).plusDays(-1)};
    } else {
        return false;
    }
    if (running.during.to < m_today && months > 0) {
        running.during = rolledOn(running.during, months, m_today);
        running.notes.append(ClockNote::CycleReckoned);
    }
    return running.during.to >= m_today;
}

std::optional<Running> Reading::fromLines(const LineFacts &facts)
{
    if (!stillRuns(facts))
        return std::nullopt;
    Running running;
    running.lines = &facts;
    running.id = facts.subscription;
    running.tenant = facts.tenant;
    running.customerName = m_evidence.tenantNames.value(facts.tenant, facts.customerName);
    running.market = m_evidence.tenantMarkets.value(facts.tenant);
    running.product = facts.product;
    running.productId = facts.productId;
    running.isLicence = facts.family == Family::Licence;
    running.fromMicrosoft = facts.fromMicrosoft;
    const auto inCycle = facts.cycles.lower_bound(m_today);
    running.seats = facts.seatsIn(inCycle == facts.cycles.end() ? facts.cycles.rbegin()->first : inCycle->first);
    running.promotion = facts.promotion;
    running.price = facts.last;
    running.term = facts.last ? facts.last->term : QString();
    running.notes.append(ClockNote::NotPulled);
    if (!setTerm(running, facts)) {
        gap(running, ClockGap::Why::TermEndUnknown);
        return std::nullopt;
    }
    setCycle(running, running.price ? running.price->cycleMonths : 0);
    return running;
}

} // namespace

QString wordOf(ClockGap::Why why)
{
    return why == ClockGap::Why::Overdue ? QStringLiteral("overdue") : QStringLiteral("termEndUnknown");
}

QList<Running> runningOf(const ClockEvidence &evidence, Day today, QList<ClockGap> &gaps)
{
    QList<Running> all;
    std::set<QString> pulledTenants;
    Reading reading(evidence, today, gaps);
    for (const CloudSubscription &subscription : evidence.subscriptions) {
        pulledTenants.insert(subscription.tenant);
        if (auto running = reading.pulled(subscription))
            all.append(*std::move(running));
    }
    for (const auto &[key, facts] : evidence.lines.all()) {
        if (pulledTenants.contains(facts.tenant) || facts.cycles.empty())
            continue;
        if (auto running = reading.fromLines(facts))
            all.append(*std::move(running));
    }
    return all;
}

} // namespace counterfoil
