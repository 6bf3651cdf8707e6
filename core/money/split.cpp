// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/split.h"

namespace counterfoil {

Exact shareOf(const Exact &whole, int count, int all)
{
    return whole * Exact::fraction(count, all);
}

Decimal partOf(const Exact &whole, int before, int count, int all, int digits)
{
    return rounded(shareOf(whole, before + count, all), digits) - rounded(shareOf(whole, before, all), digits);
}

QList<Decimal> shownCumulatively(const Exact &start, const QList<Exact> &amounts, int digits)
{
    QList<Decimal> shown;
    Exact running = start;
    Decimal before = rounded(running, digits);
    for (const Exact &amount : amounts) {
        running += amount;
        const Decimal after = rounded(running, digits);
        shown.append(after - before);
        before = after;
    }
    return shown;
}

} // namespace counterfoil
