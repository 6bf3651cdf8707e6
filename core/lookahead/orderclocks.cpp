// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookahead/orderclocks.h"

#include "core/lookahead/prepaidclocks.h"

namespace counterfoil {

namespace {

//! What invoices that name an order come to, by month of their service period.
MonthlyPace paceOf(const PurchaseOrder &order, const QList<Invoice> &invoices)
{
    MonthlyPace pace;
    for (const Invoice &invoice : invoices) {
        if (invoice.customer == order.customer && invoice.purchaseOrder == order.number &&
            invoice.currency == order.currency.code() && invoice.net.sign() > 0)
            pace.drawn[invoice.month] += invoice.net;
    }
    return pace;
}

//! The last day that an order pays for; none where neither its terms nor its pace tell.
Day lastDayOf(const OrderState &state, const MonthlyPace &pace, Day today, MoneyClock &clock)
{
    const Day to = state.order.during.to;
    if (pace.drawn.empty())
        return to;
    const Month last = pace.drawn.rbegin()->first;
    const Day paid = state.left().sign() <= 0 ? std::max(last.last(), today)
                                              : last.plus(pace.wholeMonths(Exact(state.left())) + 1).last();
    if (to.isValid() && to <= paid)
        return to;
    clock.notes.append(ClockNote::Forecast);
    return paid;
}

} // namespace

QList<MoneyClock> orderClocksOf(const LookaheadBook &book, Day today, const QTimeZone &zone)
{
    QList<MoneyClock> clocks;
    if (!book.terms)
        return clocks;
    for (const OrderState &state : orderStates(*book.terms, book.invoices)) {
        if (state.standingOn(today) == OrderStanding::Expired)
            continue;
        MoneyClock clock = customerClock(*book.terms, state.order.customer, ClockKind::Order);
        const MonthlyPace pace = paceOf(state.order, book.invoices);
        const Day last = lastDayOf(state, pace, today, clock);
        if (!last.isValid())
            continue; // open, and nothing tells how fast it is used
        endWith(clock, last, zone);
        clock.subscription = state.order.number;
        clock.currency = state.order.currency.code();
        if (!pace.drawn.empty())
            clock.now = rounded(pace.monthly(), state.order.currency.digits());
        clock.left = state.left();
        clock.steps.append(
            {ClockStep::What::Left, {{state.order.value}, {state.taken(), ClockFactor::Sign::Minus}}, state.left()});
        clock.outcome.what = Outcome::NoOrder;
        clock.sources.append({ClockSource::Kind::Terms, state.order.id, 0});
        clocks.append(clock);
    }
    return clocks;
}

} // namespace counterfoil
