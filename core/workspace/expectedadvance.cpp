// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/expectedadvance.h"

namespace counterfoil {

namespace {

//! What was covered by an advance before has price 0 since.
std::optional<Decimal> lastPrice(const QList<SeatPriceSpan> &prices)
{
    for (auto price = prices.crbegin(); price != prices.crend(); ++price) {
        if (!price->price.isZero())
            return price->price;
    }
    return std::nullopt;
}

} // namespace

std::optional<Decimal> expectedAdvance(const ContractStory &story, const Days &term, const QString &subscription)
{
    const int months = wholeMonths(term);
    Exact sum;
    for (const SeatStory &seats : story.seats) {
        const qint64 count = seatsOn(seats.steps, term.from);
        if (count == 0 || (!subscription.isEmpty() && seats.subscription != subscription))
            continue;
        const std::optional<Decimal> price = lastPrice(seats.prices);
        if (!price && !seats.average)
            return std::nullopt;
        sum += (price ? Exact(*price) : *seats.average) * Exact::fraction(count, 1) * Exact(months);
    }
    const Decimal amount = rounded(sum, story.digits);
    return amount.sign() > 0 ? std::optional(amount) : std::nullopt;
}

} // namespace counterfoil
