// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookahead/lookahead.h"

#include "core/lookahead/orderclocks.h"
#include "core/lookahead/prepaidclocks.h"
#include "core/lookahead/termclocks.h"
#include "core/lookahead/windowclocks.h"

#include <algorithm>

namespace counterfoil {

namespace {

//! Names the customer of the terms, and the amount in the seller's currency.
void complete(MoneyClock &clock, const Terms &terms, Day today)
{
    if (clock.customer.isEmpty()) {
        if (const Customer *customer = terms.customerOfTenant(clock.tenant)) {
            clock.customer = customer->id();
            clock.customerName = customer->party.name;
        }
    }
    const std::optional<Decimal> rate = terms.rate(clock.currency, terms.seller.currency.code(), today);
    if (const auto stake = clock.atStake(); stake && rate)
        clock.monthlyHome = rounded(Exact(*stake) * Exact(*rate), terms.seller.currency.digits());
}

} // namespace

Lookahead lookAhead(const LookaheadBook &book, const QDateTime &now)
{
    Lookahead ahead;
    ahead.at = now.toUTC();
    QTimeZone zone = QTimeZone::utc();
    if (book.terms) {
        ahead.currency = book.terms->seller.currency.code();
        zone = QTimeZone(book.terms->seller.timeZone.toUtf8());
    }
    ahead.timeZone = QString::fromUtf8(zone.id());
    const Day utcDay = Day::of(ahead.at.date());
    QList<MoneyClock> clocks = prepaidClocksOf(book, Day::of(now.toTimeZone(zone).date()), zone);
    clocks += orderClocksOf(book, Day::of(now.toTimeZone(zone).date()), zone);
    for (const Running &running : runningOf(book.evidence, utcDay, ahead.gaps))
        clocks +=
            windowClocksOf(running, book.evidence, ahead.at) + termClocksOf(running, book.evidence.prices, utcDay);
    for (MoneyClock &clock : clocks) {
        if (!clock.isOpen(ahead.at))
            continue;
        if (book.terms)
            complete(clock, *book.terms, utcDay);
        ahead.clocks.append(clock);
    }
    std::stable_sort(ahead.clocks.begin(), ahead.clocks.end(), [](const MoneyClock &a, const MoneyClock &b) {
        return std::tie(a.ends, a.customerName, a.subscription, a.kind) <
               std::tie(b.ends, b.customerName, b.subscription, b.kind);
    });
    return ahead;
}

} // namespace counterfoil
