// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

namespace counterfoil {

namespace {

//! The anchor k steps after the first; startDay is at most 28, so months never clamp.
Day anchorAt(const PeriodShape &shape, Day first, int k)
{
    return shape.weeks > 0 ? first.plusDays(7 * shape.weeks * k) : first.plusMonths(shape.months * k);
}

//! The largest k with anchorAt(k) ≤ day, for day ≥ first.
int stepOf(const PeriodShape &shape, Day first, Day day)
{
    if (shape.weeks > 0)
        return (day - first) / (7 * shape.weeks);
    int k = (Month::of(day).index() - Month::of(first).index()) / shape.months;
    while (anchorAt(shape, first, k) > day)
        --k;
    while (anchorAt(shape, first, k + 1) <= day)
        ++k;
    return k;
}

Day earlier(Day a, Day b)
{
    return !b.isValid() || a < b ? a : b;
}

} // namespace

Day firstAnchor(const PeriodShape &shape, Day start)
{
    if (shape.weeks > 0)
        return start;
    if (shape.startMonth == 0) {
        const Day same = Day::of(start.year(), start.month(), shape.startDay);
        return same >= start ? same : same.plusMonths(1);
    }
    Day anchor = Day::of(start.year(), shape.startMonth, shape.startDay);
    while (anchor > start)
        anchor = anchor.plusMonths(-shape.months);
    while (anchor < start)
        anchor = anchor.plusMonths(shape.months);
    return anchor;
}

std::optional<Days> servicePeriodOf(const PeriodShape &shape, const Days &term, Day day)
{
    if (!term.contains(day))
        return std::nullopt;
    const Day first = firstAnchor(shape, term.from);
    if (day < first)
        return Days{term.from, earlier(first.plusDays(-1), term.to)};
    const int k = stepOf(shape, first, day);
    return Days{anchorAt(shape, first, k), earlier(anchorAt(shape, first, k + 1).plusDays(-1), term.to)};
}

QList<Days> servicePeriodsStartingIn(const PeriodShape &shape, const Days &term, const Days &interval)
{
    QList<Days> periods;
    Day day = std::max(term.from, interval.from);
    while (day <= interval.to) {
        const std::optional<Days> period = servicePeriodOf(shape, term, day);
        if (!period)
            break;
        if (period->from >= interval.from)
            periods.append(*period);
        day = period->to.plusDays(1);
    }
    return periods;
}

} // namespace counterfoil
