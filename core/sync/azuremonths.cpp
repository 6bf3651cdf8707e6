// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/azuremonths.h"

namespace counterfoil {

namespace {

constexpr int monthsKept = 13;

//! When a month is the running or the previous one no more.
QDateTime closingOf(Month month)
{
    return QDateTime(month.plus(2).first().date(), QTime(0, 0), Qt::UTC);
}

} // namespace

QList<Month> monthsInReach(const QDateTime &now)
{
    const Month running = Month::of(Day::of(now.toUTC().date()));
    QList<Month> months;
    for (int back = monthsKept - 1; back >= 0; --back)
        months.append(running.plus(-back));
    return months;
}

bool isClosed(Month month, const QDateTime &now)
{
    return closingOf(month) <= now;
}

QString nothingThere()
{
    return QStringLiteral("nothing");
}

bool isMonthDue(const PullContext &context, const PullUnit &unit, Month month)
{
    const bool isAsked = context.options.since.isValid() && context.options.since <= month.last();
    if (unit.basis == nothingThere())
        return isAsked || !context.isFresh(unit.lastComplete);
    return isAsked || !unit.lastComplete.isValid() || unit.lastComplete < closingOf(month);
}

} // namespace counterfoil
