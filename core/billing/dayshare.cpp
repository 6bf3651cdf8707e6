// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/dayshare.h"

namespace counterfoil {

int cycleMonths(const ReconLine &line)
{
    const QString words = line.term.toLower();
    if (line.billingFrequency.startsWith(u"Annual", Qt::CaseInsensitive) ||
        line.billingFrequency.startsWith(u"Yearly", Qt::CaseInsensitive))
        return 12;
    if (line.billingFrequency.startsWith(u"Trienn", Qt::CaseInsensitive))
        return 36;
    if (!line.billingFrequency.isEmpty())
        return 1;
    if (words.contains(u"triennial billing") || (words.contains(u"three") && words.contains(u"upfront")))
        return 36;
    if (words.contains(u"yearly billing") || words.contains(u"annual billing"))
        return 12;
    return 1;
}

namespace {

bool is(const QString &text, QLatin1String word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

bool wholeByType(const ReconLine &line)
{
    return is(line.chargeType, QLatin1String("cycleCharge")) || is(line.chargeType, QLatin1String("renew"));
}

//! A first charge as long as a cycle; month ends make some a day or two shorter than the calendar's step.
bool isLongNew(const ReconLine &line)
{
    return is(line.chargeType, QLatin1String("new")) &&
           line.end - line.start + 1 >= (cycleMonths(line) == 1 ? 28 : 365);
}

bool isCalendarCycle(const ReconLine &line)
{
    return line.start.plusMonths(cycleMonths(line)) == line.end.plusDays(1);
}

//! Paid once: Microsoft then leaves BillingFrequency blank, and the term says nothing of a billing plan.
bool isOneTime(const ReconLine &line)
{
    if (line.family == Family::Credit || line.family == Family::Other ||
        line.billingFrequency.startsWith(u"one", Qt::CaseInsensitive))
        return true;
    return line.billingFrequency.isEmpty() && line.family != Family::Licence &&
           !line.term.contains(u"billing", Qt::CaseInsensitive);
}

bool isWhole(const ReconLine &line)
{
    const bool noDates = !line.dated || !line.end.isValid();
    return noDates || isOneTime(line) || line.family == Family::Azure || wholeByType(line) || isLongNew(line) ||
           isCalendarCycle(line);
}

//! The month (year, three years) that ends with `end`.
Days cycleEndingWith(Day end, int months)
{
    return {end.plusDays(1).plusMonths(-months), end};
}

} // namespace

DayShares::DayShares(const std::vector<ReconLine> &lines)
{
    for (const ReconLine &line : lines) {
        if (!line.dated || !line.end.isValid() || line.family == Family::Azure || isOneTime(line) || !isWhole(line))
            continue;
        const Days cycle{line.start, line.end};
        const auto [known, isNew] = m_cycles.try_emplace(Key(line.tenant, line.subscription, line.end), cycle);
        if (!isNew && cycle.count() > known->second.count()) // the longest, so that the order of files decides nothing
            known->second = cycle;
    }
}

int DayShares::cycleDays(const ReconLine &line) const
{
    if (isWhole(line))
        return 0;
    const auto known = m_cycles.find(Key(line.tenant, line.subscription, line.end));
    const Days cycle = known != m_cycles.end() ? known->second : cycleEndingWith(line.end, cycleMonths(line));
    return cycle.count();
}

Exact DayShares::of(const ReconLine &line) const
{
    const int cycle = cycleDays(line);
    return cycle == 0 ? Exact(1) : Exact::fraction(line.end - line.start + 1, cycle);
}

} // namespace counterfoil
