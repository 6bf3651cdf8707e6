// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/monthparts.h"

namespace counterfoil {

Cause timingOf(bool prepaidTerm)
{
    return prepaidTerm ? Cause::Prepaid : Cause::Period;
}

bool isTakenOfMonth(const SourcePart &part, Month month, bool isReconciled)
{
    if (part.set == 0)
        return false;
    return part.month.isValid() ? part.month == month : Month::of(part.days.from) == month && isReconciled;
}

bool isMicrosoftsOfMonth(const SourcePart &part, const Invoice &invoice, const Bridge &bridge)
{
    return part.month == bridge.month ||
           (invoice.isFrozen() && isTakenOfMonth(part, bridge.month, bridge.isReconciled));
}

bool isLeftOut(const SourcePart &part, const Bridge &bridge)
{
    return bridge.leftOutSets.contains(part.set);
}

bool isParked(const Part &part, const MonthPlan &plan, const QSet<QString> &frozen)
{
    return Month::of(part.placement.period.from) == plan.month && plan.isParked(part.placement.customer->id()) &&
           !frozen.contains(plan.invoiceIdOf(part.placement));
}

} // namespace counterfoil
